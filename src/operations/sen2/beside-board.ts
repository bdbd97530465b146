// The dry run beside the board's figures: for each figure of the release the KPI that says the same, and why the two differ.

import type { Sen2Counts } from '../../outputs/index.ts';
import type { BoardFigure, BoardFigures, Over } from './board-figures.ts';

interface Pairing {
  /** a count, or a share (…_pct) */
  name: string;
  /** heads its row */
  title: string;
  measure: string;
  over: Over;
  /** the count or share that follows the KPI's own definition, from the same cases */
  own?: string;
  why: string;
}

export interface BesideBoard {
  name: string;
  title: string;
  unit: 'count' | 'percent';
  /** what the DfE will print */
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  base: string;
  /** by the KPI's own definition from the same cases; null where the two do not differ */
  own: { value: number | null; numerator: number | null; denominator: number | null; base: string } | null;
  board: BoardFigure;
  why: string;
}

const MONTHS = 'The KPI adds twelve months as they were printed; what was corrected later reaches the return.';
const DAY = 'The DfE counts on census day, the KPI on 31 December.';

const PAIRINGS: readonly Pairing[] = [
  {
    name: 'requests_received_in_year',
    title: 'Requests received',
    measure: 'requests-count',
    over: 'year',
    why: `Both count requests by the day of receipt, withdrawn ones among them. ${MONTHS}`,
  },
  {
    name: 'requests_by_source_1_pct',
    title: 'Requests by parents or young people',
    measure: 'requests-parent-pct',
    over: 'year',
    why: 'Both are shares of all requests received. The return asks for the source since 2025.',
  },
  {
    name: 'decided_to_assess_pct',
    title: 'Requests decided to assess',
    measure: 'yes-to-assess-pct',
    over: 'year',
    own: 'decisions_to_assess_pct',
    why: 'The DfE divides by all requests received in the year, those withdrawn or not yet decided among them. The KPI divides by the decisions made, yes or no.',
  },
  {
    name: 'six_weeks_pct',
    title: 'Decisions within 6 weeks',
    measure: 'six-week-decision-pct',
    over: 'year',
    why: 'Both divide by the decisions made in the year, some of them on requests of the year before. Neither knows exceptions.',
  },
  {
    name: 'assessed_plan_pct',
    title: 'Assessments that ended with a plan',
    measure: 'assessment-to-plan-pct',
    over: 'year',
    why: 'The DfE divides by all assessments that ended, withdrawn ones among them; the KPI by those decided, plan or no plan.',
  },
  {
    name: 'plans_issued',
    title: 'New plans issued',
    measure: 'ehcp-issued-month-count',
    over: 'year',
    why: `Both count first plans by the day of issue. ${MONTHS}`,
  },
  {
    name: 'within_20_pct',
    title: 'New plans within 20 weeks, including exceptions',
    measure: 'twenty-week-incl-pct',
    over: 'year',
    why: 'The same share of the same plans over the calendar year; the board reads it month by month, and a year to date or a rolling twelve months is another window.',
  },
  {
    name: 'within_20_excluding_pct',
    title: 'New plans within 20 weeks, excluding exceptions',
    measure: 'twenty-week-excl-pct',
    over: 'year',
    why: 'The DfE takes out the plans that the return flags as exceptions. The KPI does too where the case system’s flag is its source; our own clocks may see other exceptions.',
  },
  {
    name: 'plans_on_census_day',
    title: 'Plans on census day',
    measure: 'ehcp-active-count',
    over: 'december',
    why: DAY,
  },
  {
    name: 'plans_ceased',
    title: 'Plans that ceased',
    measure: 'ehcp-ceased-month-count',
    over: 'year',
    why: 'The DfE counts by the last day of the plan, those that moved to another authority among them. The KPI counts by the first day after, and the board’s papers may leave moves out.',
  },
  {
    name: 'plans_setting_mainstream_pct',
    title: 'Plans in mainstream',
    measure: 'ehcp-mainstream-pct',
    over: 'december',
    why: `${DAY} The DfE counts SEN units, resourced provision and independent mainstream schools as mainstream, and colleges apart.`,
  },
  {
    name: 'plans_setting_fe_specialist_post_16_pct',
    title: 'Plans in specialist post-16 institutions',
    measure: 'ehcp-post16-specialist-pct',
    over: 'december',
    why: `${DAY} Both are shares of all plans.`,
  },
  {
    name: 'plans_setting_elsewhere_ehe_pct',
    title: 'Plans of children educated at home by choice',
    measure: 'ehcp-ehe-pct',
    over: 'december',
    why: `${DAY} Home education that parents choose, and nothing that the authority arranges.`,
  },
  {
    name: 'plans_setting_elsewhere_la_pct',
    title: 'Plans under section 61',
    measure: 'ehcp-eotas-s61-pct',
    over: 'december',
    why: `${DAY} Section 61 alone: tuition under section 19 is returned as the place where it is given.`,
  },
  {
    name: 'reviews_within_4_weeks_pct',
    title: 'Annual reviews decided within 4 weeks',
    measure: 'ar-timeliness-month-pct',
    over: 'year',
    own: 'review_decisions_in_year_within_4_weeks_pct',
    why: 'The DfE looks at the last review of each plan on census day, in whichever year it was decided. The KPI looks at all decisions of the year.',
  },
  {
    name: 'phase_transfers_final_in_time_pct',
    title: 'Phase transfers final in time',
    measure: 'phase-transfer-on-time-pct',
    over: 'year',
    why: 'The DfE sees one transfer for each plan that is kept on census day, by the due date that is returned.',
  },
];

/** Every pairing whose KPI is known here, whether its figure can be compared or not. */
export function besideBoard({ counts, shares }: Pick<Sen2Counts, 'counts' | 'shares'>, board: BoardFigures) {
  const figureOf = (name: string) => {
    const share = shares[name];
    const count = counts[share?.numerator ?? name]!;
    return {
      unit: share ? ('percent' as const) : ('count' as const),
      value: share ? share.value : count.value,
      numerator: share ? count.cases.length : null,
      denominator: share ? counts[share.denominator]!.cases.length : null,
      base: count.base,
    };
  };
  return PAIRINGS.flatMap(({ name, title, measure, over, own, why }): BesideBoard[] => {
    const figure = board(measure, over);
    if (!figure) return [];
    return [{ name, title, ...figureOf(name), own: own === undefined ? null : figureOf(own), board: figure, why }];
  });
}
