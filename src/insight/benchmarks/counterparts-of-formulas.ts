// KPIs worked out as the DfE works its own: whole calendar years, and the release's denominators.

import type { Counterpart, PublishedSource } from './counterpart.ts';
import { counterpartsOfYears } from './counterparts-of-years.ts';
import { LAIT } from './datasets.ts';

const asFor = (measure: string): readonly PublishedSource[] =>
  counterpartsOfYears.find((one) => one.measure === measure)!.sources;

const late = (column: string, denominator: string, printed: string): PublishedSource[] => [
  { dataset: 'sen2-timeliness', numerator: [column], denominator: [denominator], printed },
];

const same = (measure: string, sources: readonly PublishedSource[]): Counterpart => ({
  measure,
  year: 'calendar',
  decimals: 1,
  differs: null,
  sources,
});

export const counterpartsOfFormulas: readonly Counterpart[] = [
  same('dfe-twenty-week-incl-pct', asFor('twenty-week-incl-pct')),
  same('dfe-twenty-week-excl-pct', asFor('twenty-week-excl-pct')),
  same('dfe-six-week-decision-pct', asFor('six-week-decision-pct')),
  same('dfe-requests-assess-pct', asFor('yes-to-assess-pct')),
  {
    ...same('dfe-assessments-plan-pct', asFor('assessment-to-plan-pct')),
    differs:
      'The release divides by all assessments of the year, the few undecided or withdrawn among them. The KPI divides by those that ended with a plan or without one.',
  },
  same('dfe-no-plan-16-week-pct', [
    {
      dataset: 'sen2-assessments',
      numerator: ['outcome_decision_within_time'],
      denominator: ['outcome_decision_within_time', 'outcome_decision_over_time'],
      printed: 'outcome_decision_within_time_pc',
    },
    { dataset: LAIT, printed: 'SEN_NOT_ISSUE_PLAN_16WKS' },
  ]),
  same(
    'dfe-over-20-under-52-incl-pct',
    late('plans_issued_gt20weeks_ltYear', 'plans_issued_den', 'pc_plans_issued_gt20weeks_ltYear'),
  ),
  same(
    'dfe-over-20-under-52-excl-pct',
    late('plans_issued_gt20weeks_ltYear_ex', 'plans_issued_den_ex', 'PC_plans_issued_gt20weeks_ltYear_ex'),
  ),
  same('dfe-over-52-incl-pct', late('plans_issued_gt_1_year', 'plans_issued_den', 'pc_plans_issued_gt_1_year')),
  same(
    'dfe-over-52-excl-pct',
    late('plans_issued_gt_1_year_ex', 'plans_issued_den_ex', 'PC_plans_issued_gt_1_year_ex'),
  ),
];
