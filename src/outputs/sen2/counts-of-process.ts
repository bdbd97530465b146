// What the DfE counts of the way to a plan: requests, decisions within 6 weeks, assessments, and new plans within 20 weeks.

import { codeSetsById } from '../../register/index.ts';
import { type AnyCountGroup, type CountDefinition, countGroup, eachCode } from './count-definition.ts';
import type { PlanFacts, RequestFacts } from './counted-facts.ts';

/** SEND Regulations 2014, regulations 4(1), 10(1) and 13(2): weeks from the request, whose day is day 0. */
const DECISION_DAYS = 42;
const NO_PLAN_DAYS = 112;
const PLAN_DAYS = 140;
/** 52 weeks, by which the release tells late plans from very late ones. */
const YEAR_DAYS = 364;

const within = (days: number | null, limit: number): boolean => days !== null && days <= limit;
const over = (days: number | null, limit: number): boolean => days !== null && days > limit;

const RECEIVED = 'requests_received_in_year';
const received =
  (counts: (one: RequestFacts) => boolean = () => true) =>
  (one: RequestFacts): boolean =>
    one.received && counts(one);

const requests = countGroup('request', 'Requests received', [
  {
    name: RECEIVED,
    title: 'Requests received in the calendar year',
    base: 'all requests received in the calendar year, those withdrawn or not yet decided among them',
    counts: received(),
  },
  {
    name: 'decided_to_assess',
    title: 'Decided to assess',
    of: RECEIVED,
    counts: received(({ outcome }) => outcome === 'Y'),
  },
  {
    name: 'decided_not',
    title: 'Decided not to assess',
    of: RECEIVED,
    counts: received(({ outcome }) => outcome === 'N'),
  },
  {
    name: 'outstanding',
    title: 'Not decided by census day',
    of: RECEIVED,
    counts: received(({ outcome }) => outcome === 'A'),
  },
  { name: 'withdrawn', title: 'Withdrawn', of: RECEIVED, counts: received(({ outcome }) => outcome === 'W') },
  {
    name: 'outstanding_moved_out',
    title: 'Not decided, and moved to another authority',
    of: RECEIVED,
    counts: received(({ outcome, movedOut }) => outcome === 'A' && movedOut),
  },
  {
    name: 'requests_rya',
    title: 'In relevant youth accommodation',
    of: RECEIVED,
    counts: received(({ rya }) => rya),
  },
  {
    name: 'requests_with_mediation',
    title: 'With mediation on the outcome',
    of: RECEIVED,
    counts: received(({ mediation }) => mediation),
  },
  {
    name: 'requests_with_appeal',
    title: 'With an appeal on the outcome',
    of: RECEIVED,
    counts: received(({ tribunal }) => tribunal),
  },
]);

const bySource = countGroup('request', 'Requests by who asked', [
  ...eachCode<RequestFacts>(
    'requests_by_source',
    RECEIVED,
    codeSetsById['request-source'].codes,
    (one, code) => one.received && one.source === code,
  ),
  {
    name: 'requests_by_source_not_recorded',
    title: 'Not recorded',
    of: RECEIVED,
    counts: received(({ source }) => source === null),
  },
]);

const DECISIONS = 'request_decisions';

const decisions = countGroup(
  'request',
  'Decisions within 6 weeks',
  [
    {
      name: DECISIONS,
      title: 'Decisions on requests made in the calendar year',
      base: 'decisions made in the calendar year to assess or not, some of them on requests of the year before',
      counts: ({ decision }) => decision !== null,
    },
    {
      name: 'six_weeks',
      title: 'Within 6 weeks',
      of: DECISIONS,
      counts: ({ decision, days }) => decision !== null && within(days, DECISION_DAYS),
    },
    {
      name: 'over_six_weeks',
      title: 'After more than 6 weeks',
      of: DECISIONS,
      counts: ({ decision, days }) => decision !== null && over(days, DECISION_DAYS),
    },
    {
      name: 'six_weeks_on_last_day',
      title: 'On the last day of the 6 weeks',
      of: DECISIONS,
      counts: ({ decision, days }) => decision !== null && days === DECISION_DAYS,
    },
    {
      name: 'decisions_to_assess',
      title: 'Decisions to assess',
      of: DECISIONS,
      counts: ({ decision }) => decision === 'Y',
    },
    {
      name: 'refusals_reversed',
      title: 'Refusals reversed since, judged by the day of the refusal',
      of: DECISIONS,
      counts: ({ reversed }) => reversed,
    },
  ],
  { title: 'Days from the request to the decision', of: ({ days }) => days },
);

const ENDED = 'assessments_ended';
const NO_PLAN = 'assessed_no_plan';

const assessments = countGroup(
  'assessment',
  'Assessments that ended',
  [
    {
      name: ENDED,
      title: 'Assessments that ended in the calendar year',
      base: 'assessments that ended in the calendar year with a plan, without one or withdrawn',
      counts: ({ ended }) => ended !== null,
    },
    { name: 'assessed_plan', title: 'With a plan', of: ENDED, counts: ({ ended }) => ended === 'Y' },
    {
      name: NO_PLAN,
      title: 'Without a plan',
      of: ENDED,
      base: 'assessments that ended in the calendar year without a plan',
      counts: ({ ended }) => ended === 'N',
    },
    { name: 'assessments_withdrawn', title: 'Withdrawn', of: ENDED, counts: ({ ended }) => ended === 'W' },
    {
      name: 'no_plan_within_16_weeks',
      title: 'No plan, told within 16 weeks',
      of: NO_PLAN,
      counts: ({ ended, days }) => ended === 'N' && within(days, NO_PLAN_DAYS),
    },
    {
      name: 'no_plan_over_16_weeks',
      title: 'No plan, told later',
      of: NO_PLAN,
      counts: ({ ended, days }) => ended === 'N' && over(days, NO_PLAN_DAYS),
    },
  ],
  { title: 'Days from the request to the outcome', of: ({ days }) => days },
);

/** The same counts with the exception cases and without them. */
function timeliness(
  suffix: '' | '_excluding',
  of: string,
  title: string,
  isIn: (one: PlanFacts) => boolean,
): CountDefinition<PlanFacts>[] {
  return [
    {
      name: `within_20${suffix}`,
      title: `${title} within 20 weeks`,
      of,
      counts: (one) => isIn(one) && within(one.days, PLAN_DAYS),
    },
    {
      name: `over_20_under_52_weeks${suffix}`,
      title: `${title} after more than 20 weeks, up to 52`,
      of,
      counts: (one) => isIn(one) && over(one.days, PLAN_DAYS) && within(one.days, YEAR_DAYS),
    },
    {
      name: `over_52_weeks${suffix}`,
      title: `${title} after more than 52 weeks`,
      of,
      counts: (one) => isIn(one) && over(one.days, YEAR_DAYS),
    },
    {
      name: `average_weeks${suffix}`,
      title: `${title}: average weeks from the request`,
      of,
      counts: (one) => isIn(one) && one.days !== null,
      average: true,
    },
  ];
}

const ISSUED = 'plans_issued';
const WITHOUT = 'plans_issued_excluding_exceptions';

const issued = countGroup(
  'plan',
  'New plans issued within 20 weeks',
  [
    {
      name: ISSUED,
      title: 'New plans issued in the calendar year',
      base: 'first plans issued in the calendar year after an assessment here, exception cases among them',
      counts: (one) => one.issued,
    },
    ...timeliness('', ISSUED, 'Including exceptions:', (one) => one.issued),
    {
      name: WITHOUT,
      title: 'New plans issued without an exception',
      of: ISSUED,
      base: 'first plans issued in the calendar year that are not flagged as exceptions, whatever their weeks',
      counts: (one) => one.issued && !one.exception,
    },
    ...timeliness('_excluding', WITHOUT, 'Excluding exceptions:', (one) => one.issued && !one.exception),
    {
      name: 'plans_issued_with_exception',
      title: 'New plans flagged as exceptions',
      of: ISSUED,
      counts: (one) => one.issued && one.exception,
    },
    {
      name: 'plans_issued_with_exception_recorded',
      title: 'New plans with an exception in the case records, flagged or not',
      of: ISSUED,
      counts: (one) => one.issued && one.exceptionRecorded,
    },
    {
      name: 'within_20_on_last_day',
      title: 'On the last day of the 20 weeks',
      of: ISSUED,
      counts: (one) => one.issued && one.days === PLAN_DAYS,
    },
    {
      name: 'plans_issued_without_request_date',
      title: 'New plans whose request has no date, in no band of weeks',
      of: ISSUED,
      counts: (one) => one.issued && one.days === null,
    },
    {
      name: 'plans_issued_after_dispute',
      title: 'New plans with mediation or an appeal',
      base: 'first plans issued in the calendar year that are flagged with mediation or an appeal, counted in the 20 weeks or left out',
      counts: ({ disputed }) => disputed,
    },
  ],
  { title: 'Days from the request to the plan', of: ({ days }) => days },
);

export const processGroups: AnyCountGroup[] = [requests, bySource, decisions, assessments, issued];
