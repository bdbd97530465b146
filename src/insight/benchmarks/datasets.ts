// The tables of publications that are known, told by their columns: file names change, and the same table is sent under many.

export interface Dataset {
  id: string;
  /** as a page calls it */
  title: string;
  publisher: string;
  /** a table with all of these columns, whatever their spelling */
  has: readonly string[];
  /** where two tables have the same columns: how their years are called */
  timed?: string;
}

const DFE = 'Department for Education';

export const datasets: readonly Dataset[] = [
  {
    id: 'sen2-timeliness',
    title: 'Education, health and care plans: issued within 20 weeks',
    publisher: DFE,
    has: ['plans_issued_den', 'plans_issued_within_20_weeks'],
  },
  {
    id: 'sen2-requests',
    title: 'Education, health and care plans: requests for assessment',
    publisher: DFE,
    has: ['requests_received_in_year'],
  },
  {
    id: 'sen2-assessments',
    title: 'Education, health and care plans: assessments',
    publisher: DFE,
    has: ['assess_issued', 'assess_not_issued'],
  },
  {
    id: 'sen2-caseload',
    title: 'Education, health and care plans: plans in January',
    publisher: DFE,
    has: ['ehcplans', 'mainstream_total'],
  },
  {
    id: 'sen2-new-plans',
    title: 'Education, health and care plans: new plans',
    publisher: DFE,
    has: ['new_ehc_plans'],
  },
  {
    id: 'sen2-reviews',
    title: 'Education, health and care plans: annual reviews',
    publisher: DFE,
    has: ['review_expected', 'total_review_meeting'],
  },
  {
    id: 'sen2-ceased',
    title: 'Education, health and care plans: plans ceased',
    publisher: DFE,
    has: ['total_ceased', 'needs_met'],
  },
  {
    id: 'sen2-needs',
    title: 'Education, health and care plans: primary need, all plans',
    publisher: DFE,
    has: ['ehc_plans', 'number_asd'],
    timed: 'academic year',
  },
  {
    id: 'sen2-needs-new-plans',
    title: 'Education, health and care plans: primary need, new plans',
    publisher: DFE,
    has: ['ehc_plans', 'number_asd'],
    timed: 'calendar year',
  },
  {
    id: 'sen2-personal-budgets',
    title: 'Education, health and care plans: personal budgets',
    publisher: DFE,
    has: ['personal_budget', 'pb_education'],
  },
  {
    id: 'sen2-residential',
    title: 'Education, health and care plans: residential placements',
    publisher: DFE,
    has: ['res_52', 'res_tot'],
  },
  {
    id: 'sen2-work-based',
    title: 'Education, health and care plans: work-based placements',
    publisher: DFE,
    has: ['open_wbp', 'open_supp_intern'],
  },
  {
    id: 'sen2-2022-management',
    title: 'Education, health and care plans, format of 2022: requests, assessments, 20 weeks',
    publisher: DFE,
    has: ['TotIncExcEHC', 'IncExc20weekEHC', 'InreqEHC'],
  },
  {
    id: 'sen2-2022-caseload',
    title: 'Education, health and care plans, format of 2022: plans in January by age',
    publisher: DFE,
    has: ['Total_ehc', 'Total_st'],
  },
  {
    id: 'nccis-neet',
    title: 'Young people aged 16 and 17 not in education, employment or training',
    publisher: DFE,
    has: ['NEET_not_known_percent', 'NEET_NK_EHCP_percent'],
  },
];

/** The local authority interactive tool, whose long file holds many publications under short names. */
export const LAIT = 'lait';
/** The tribunal's appeals against decisions that could be appealed, by authority. */
export const TRIBUNAL = 'send-tribunal';

const OTHERS: Readonly<Record<string, string>> = {
  [LAIT]: 'Local authority interactive tool',
  [TRIBUNAL]: 'SEND tribunal, appeals and appeal rate',
};

export function datasetTitle(id: string): string {
  return datasets.find((one) => one.id === id)?.title ?? OTHERS[id] ?? id;
}

const bare = (column: string) => column.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Two spellings of one column: capitals, underscores and spaces do not count. */
export function isSameColumn(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

/** Which table has these columns; null for one that nobody has described yet. */
export function datasetOf(columns: readonly string[], timeIdentifier: string): Dataset | null {
  const held = new Set(columns.map(bare));
  return (
    datasets.find(
      ({ has, timed }) =>
        has.every((column) => held.has(bare(column))) &&
        (timed === undefined || timed === timeIdentifier.trim().toLowerCase()),
    ) ?? null
  );
}
