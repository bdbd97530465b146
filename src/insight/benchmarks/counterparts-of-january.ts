// KPIs of how things stand, with what is published of each January.

import type { Counterpart, PublishedSource } from './counterpart.ts';
import { LAIT } from './datasets.ts';

const ofPlans = (...numerator: string[]): PublishedSource => ({
  dataset: 'sen2-caseload',
  numerator,
  denominator: ['ehcplans'],
});

export const counterpartsOfJanuary: readonly Counterpart[] = [
  {
    measure: 'ehcp-active-count',
    year: 'january',
    decimals: 0,
    differs: null,
    sources: [
      { dataset: 'sen2-caseload', numerator: ['ehcplans'] },
      { dataset: 'sen2-2022-caseload', numerator: ['Total_ehc'] },
      { dataset: LAIT, printed: 'SEN_CASES_JAN' },
    ],
  },
  {
    measure: 'ehcp-growth-yoy-pct',
    year: 'january',
    decimals: 1,
    differs: null,
    sources: [
      { dataset: 'sen2-caseload', numerator: ['ehcplans'], growth: true },
      { dataset: LAIT, numerator: ['SEN_CASES_JAN'], growth: true },
    ],
  },
  {
    measure: 'ehcp-mainstream-pct',
    year: 'january',
    decimals: 1,
    differs:
      'The release counts mainstream schools, with their units and resourced provision. The KPI counts ordinary nurseries and colleges too, which the release shows apart.',
    sources: [{ ...ofPlans('mainstream_total'), printed: 'mainstream_total_pc' }],
  },
  {
    measure: 'ehcp-inmss-pct',
    year: 'january',
    decimals: 1,
    differs: null,
    sources: [ofPlans('special_independent', 'special_non_maintained')],
  },
  {
    measure: 'ehcp-ehe-pct',
    year: 'january',
    decimals: 1,
    differs: null,
    sources: [ofPlans('elective_home_education')],
  },
  {
    measure: 'ehcp-eotas-s61-pct',
    year: 'january',
    decimals: 1,
    differs: null,
    sources: [ofPlans('other_arrangements_la')],
  },
  {
    measure: 'ehcp-other-la-arrangements-pct',
    year: 'january',
    decimals: 1,
    differs:
      'The release counts arrangements under section 61 alone. The KPI counts those under section 19 with them, and comes out higher.',
    sources: [ofPlans('other_arrangements_la')],
  },
  {
    measure: 'ehcp-ap-count',
    year: 'january',
    decimals: 0,
    differs: null,
    sources: [{ dataset: 'sen2-caseload', numerator: ['ap_pru_total'] }],
  },
  {
    measure: 'appr-trainee-intern-count',
    year: 'january',
    decimals: 0,
    differs: null,
    sources: [{ dataset: 'sen2-work-based', numerator: ['open_wbp'] }],
  },
  {
    measure: 'neet-ehcp-16-18-pct',
    year: 'january',
    decimals: 1,
    differs:
      'The release is of young people aged 16 and 17, from December to February. The KPI is of those aged 16 to 18.',
    sources: [{ dataset: 'nccis-neet', printed: 'NEET_NK_EHCP_percent' }],
  },
  {
    measure: 'ehcp-school-pop-pct',
    year: 'january',
    decimals: 1,
    differs: null,
    sources: [{ dataset: LAIT, printed: 'SEN_TotStat' }],
  },
  {
    measure: 'sen-support-school-pop-pct',
    year: 'january',
    decimals: 1,
    differs: null,
    sources: [{ dataset: LAIT, printed: 'SEN_TotSENSuP' }],
  },
  {
    measure: 'ehcp-cme-5-16-pct',
    year: 'january',
    decimals: 1,
    differs:
      'The release divides those of compulsory school age who are out of education by all plans. The KPI divides by plans of children aged 5 to 16, and comes out higher.',
    sources: [ofPlans('neet_other_csa')],
  },
];
