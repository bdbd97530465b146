// KPIs of what happened, with what is published of each calendar year.

import type { Counterpart } from './counterpart.ts';
import { LAIT, TRIBUNAL } from './datasets.ts';

const FOUR_WEEKS: Pick<Counterpart, 'year' | 'decimals' | 'differs' | 'sources'> = {
  year: 'calendar',
  decimals: 1,
  differs: null,
  sources: [
    {
      dataset: 'sen2-reviews',
      numerator: ['number_decsion_4weeks'],
      denominator: ['number_decsion_4weeks', 'number_decision_gt_4weeks'],
      printed: 'pc_decsion_4weeks',
    },
    { dataset: LAIT, printed: 'SEN_PEC_OUTCOME_COM_4WKS' },
  ],
};

export const counterpartsOfYears: readonly Counterpart[] = [
  {
    measure: 'twenty-week-incl-pct',
    year: 'calendar',
    decimals: 1,
    differs: null,
    sources: [
      {
        dataset: 'sen2-timeliness',
        numerator: ['plans_issued_within_20_weeks'],
        denominator: ['plans_issued_den'],
        printed: 'pc_plans_issued_within_20_weeks',
      },
      {
        dataset: 'sen2-2022-management',
        numerator: ['IncExc20weekEHC'],
        denominator: ['TotIncExcEHC'],
        printed: 'IncExc20weekRate',
      },
      { dataset: LAIT, printed: 'SEN_EHC_All_20wks' },
    ],
  },
  {
    measure: 'twenty-week-excl-pct',
    year: 'calendar',
    decimals: 1,
    differs: null,
    sources: [
      {
        dataset: 'sen2-timeliness',
        numerator: ['plans_issued_20_weeks_ex'],
        denominator: ['plans_issued_den_ex'],
        printed: 'PC_plans_issued_20_weeks_ex',
      },
      {
        dataset: 'sen2-2022-management',
        numerator: ['NoExc20weekEHC'],
        denominator: ['TotNoExcEHC'],
        printed: 'NoExc20weekRate',
      },
      { dataset: LAIT, printed: 'SEN_EHC_Excpt_20wks' },
    ],
  },
  {
    measure: 'six-week-decision-pct',
    year: 'calendar',
    decimals: 1,
    differs: null,
    sources: [
      {
        dataset: 'sen2-requests',
        numerator: ['request_outcome_six_weeks'],
        denominator: ['request_outcome_six_weeks', 'request_outcome_over_6_weeks'],
        printed: 'request_outcome_six_weeks_pc',
      },
    ],
  },
  {
    measure: 'yes-to-assess-pct',
    year: 'calendar',
    decimals: 1,
    differs:
      'The release divides by all requests received, undecided and withdrawn ones among them. The KPI divides by decisions made, and comes out higher on the same cases.',
    sources: [
      {
        dataset: 'sen2-requests',
        numerator: ['requests_decided_to_assess'],
        denominator: ['requests_received_in_year'],
        printed: 'request_assess_pc',
      },
    ],
  },
  {
    measure: 'assessment-to-plan-pct',
    year: 'calendar',
    decimals: 1,
    differs:
      'The release divides by all assessments of the year, undecided and withdrawn ones among them. The KPI divides by assessments with an outcome.',
    sources: [
      {
        dataset: 'sen2-assessments',
        numerator: ['assess_issued'],
        denominator: ['assess_in_year'],
        printed: 'assess_issued_pc',
      },
      {
        dataset: 'sen2-2022-management',
        numerator: ['NewallEHC'],
        denominator: ['NewallEHC_AssnoneEHC_sum'],
        printed: 'NewallEHC_pc',
        differs: 'In the format of 2022 the share is taken of assessments with an outcome.',
      },
      { dataset: LAIT, printed: 'SEN_PLAN_ISSUED' },
    ],
  },
  {
    measure: 'requests-count',
    year: 'calendar',
    decimals: 0,
    differs: null,
    sources: [
      { dataset: 'sen2-requests', numerator: ['requests_received_in_year'] },
      { dataset: 'sen2-2022-management', numerator: ['InreqEHC'] },
      { dataset: LAIT, printed: 'SEN_INIT_REQ' },
    ],
  },
  {
    measure: 'assessments-agreed-count',
    year: 'calendar',
    decimals: 0,
    differs:
      'The release counts requests of the year that led to an assessment. The KPI counts decisions by their date.',
    sources: [{ dataset: 'sen2-requests', numerator: ['requests_decided_to_assess'] }],
  },
  {
    measure: 'children-assessed-count',
    year: 'calendar',
    decimals: 0,
    differs: null,
    sources: [
      { dataset: 'sen2-assessments', numerator: ['assess_in_year'] },
      { dataset: LAIT, printed: 'SEN_ASSESSMENT' },
    ],
  },
  {
    measure: 'ehcp-issued-month-count',
    year: 'calendar',
    decimals: 0,
    differs:
      'The release counts new plans twice: the plans of its 20-week table, which stand here, and more in its table of new plans, which holds plans that came in other ways.',
    sources: [
      { dataset: 'sen2-timeliness', numerator: ['plans_issued_den'] },
      { dataset: 'sen2-2022-management', numerator: ['TotIncExcEHC'] },
    ],
  },
  {
    measure: 'ehcp-ceased-month-count',
    year: 'calendar',
    decimals: 0,
    differs:
      'The release counts plans transferred to another authority among those that ceased. The KPI shows them apart.',
    sources: [
      { dataset: 'sen2-ceased', numerator: ['total_ceased'] },
      { dataset: LAIT, printed: 'SEN_TOT_CEASED_EHC_PLAN' },
    ],
  },
  { measure: 'ar-timeliness-month-pct', ...FOUR_WEEKS },
  { measure: 'ar-timeliness-12m-pct', ...FOUR_WEEKS },
  {
    measure: 'ar-completed-month-count',
    year: 'calendar',
    decimals: 0,
    differs:
      'The release counts one decision a plan held in January, some of them made in that January. The KPI counts every decision by its date.',
    sources: [{ dataset: 'sen2-reviews', numerator: ['outcome_amend', 'outcome_cease', 'outcome_maintan'] }],
  },
  {
    measure: 'ar-up-to-date-pct',
    year: 'calendar',
    decimals: 1,
    differs:
      'The release counts every plan with a review meeting on record, however long ago. The KPI counts meetings of the last 12 months.',
    sources: [
      { dataset: 'sen2-reviews', numerator: ['total_review_meeting'], denominator: ['review_expected'] },
      { dataset: LAIT, printed: 'SEN_PEC_AN_REVIEW_MEET_REC' },
    ],
  },
  {
    measure: 'appeals-registered-cal-ytd-count',
    year: 'calendar',
    decimals: 0,
    differs: null,
    sources: [{ dataset: TRIBUNAL, numerator: ['Appeals registered'], dashIsNought: true }],
  },
  {
    measure: 'mediations-cal-ytd-count',
    year: 'calendar',
    decimals: 0,
    differs:
      'The release counts requests whose refusal went to mediation. The KPI counts mediations of every kind, and papers print an average per authority beside it.',
    sources: [{ dataset: 'sen2-requests', numerator: ['mediation_related_request'] }],
  },
];
