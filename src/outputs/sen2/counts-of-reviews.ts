// What the DfE counts of annual reviews and phase transfers, and beside it all review decisions of the year.

import { codeSetsById } from '../../register/index.ts';
import { type AnyCountGroup, type CountDefinition, countGroup, eachCode } from './count-definition.ts';
import { REVIEW_DAYS, type ReviewFacts, type TransferFacts, type When } from './counted-facts.ts';
import { ON_DAY, onDay } from './counts-of-plans.ts';

const reviewExpected = countGroup('plan', 'Annual reviews expected', [
  {
    name: 'reviews_expected',
    title: 'Plans of which a review is expected',
    of: ON_DAY,
    counts: onDay(({ review }) => review !== 'not expected'),
  },
  {
    name: 'reviews_not_expected',
    title: 'Plans of less than 12 months without a review meeting',
    of: ON_DAY,
    counts: onDay(({ review }) => review === 'not expected'),
  },
  {
    name: 'reviews_no_meeting',
    title: 'Expected, and no review meeting returned',
    of: ON_DAY,
    counts: onDay(({ review }) => review === 'none'),
  },
]);

const MET = 'review_meetings';
const DECIDED = 'reviews_decided';
type Returned = NonNullable<ReviewFacts['returned']>;
const returned =
  (counts: (one: Returned, days: number | null) => boolean) =>
  ({ returned, days }: ReviewFacts): boolean =>
    returned !== null && counts(returned, days);
const met = (counts: (one: Returned, days: number | null) => boolean = () => true) =>
  returned((one, days) => one.met !== null && counts(one, days));
const decided = (counts: (days: number) => boolean) =>
  met((one, days) => one.decided !== null && days !== null && counts(days));

const WHEN: readonly { when: When; name: string; words: string }[] = [
  { when: 'since', name: 'census_year', words: 'in the census year' },
  { when: 'in the year', name: 'in_year', words: 'in the calendar year' },
  { when: 'before', name: 'before', words: 'before the calendar year' },
];
const OUTCOMES = codeSetsById['review-outcome'].codes;

const reviews = countGroup(
  'review',
  'Annual reviews of plans on census day',
  [
    {
      name: MET,
      title: 'Reviews with a meeting',
      base: 'plans on census day with a review meeting: the last one of each',
      counts: met(),
    },
    ...WHEN.map(({ when, name, words }) => ({
      name: `review_meetings_${name}`,
      title: `Met ${words}`,
      of: MET,
      counts: met((one) => one.met === when),
    })),
    {
      name: DECIDED,
      title: 'Reviews decided',
      of: MET,
      base: 'last reviews of plans on census day that were decided by then, in whichever year',
      counts: decided(() => true),
    },
    ...WHEN.map(({ when, name, words }) => ({
      name: `reviews_decided_${name}`,
      title: `Decided ${words}`,
      of: DECIDED,
      counts: met((one) => one.decided === when),
    })),
    {
      name: 'reviews_within_4_weeks',
      title: 'Decided within 4 weeks of the meeting',
      of: DECIDED,
      counts: decided((days) => days <= REVIEW_DAYS),
    },
    {
      name: 'reviews_over_4_weeks',
      title: 'Decided later',
      of: DECIDED,
      counts: decided((days) => days > REVIEW_DAYS),
    },
    {
      name: 'reviews_not_due',
      title: 'Not decided, and not due',
      of: MET,
      counts: met((one) => one.decided === null && !one.isDue),
    },
    {
      name: 'reviews_outstanding',
      title: 'Not decided, and overdue',
      of: MET,
      counts: met((one) => one.decided === null && one.isDue),
    },
    ...eachCode<ReviewFacts>('reviews_outcome', MET, OUTCOMES, (one, code) =>
      met(({ outcome }) => outcome === code)(one),
    ),
    {
      name: 'reviews_outcome_none',
      title: 'No outcome',
      of: MET,
      counts: met(({ outcome }) => !OUTCOMES.some(({ code }) => code === outcome)),
    },
  ],
  { title: 'Days from the meeting to the decision', of: ({ days }) => days },
);

const DECISIONS = 'review_decisions_in_year';

const reviewDecisions = countGroup(
  'review',
  'All annual review decisions of the year, which the DfE does not print',
  [
    {
      name: DECISIONS,
      title: 'Review decisions in the calendar year',
      base: 'all review decisions of the calendar year, of plans that have ceased since and several of one plan among them',
      counts: ({ decidedInYear }) => decidedInYear,
    },
    {
      name: 'review_decisions_in_year_within_4_weeks',
      title: 'Within 4 weeks of the meeting',
      of: DECISIONS,
      counts: ({ decidedInYear, days }) => decidedInYear && days !== null && days <= REVIEW_DAYS,
    },
  ],
  { title: 'Days from the meeting to the decision', of: ({ days }) => days },
);

/** Of the year that is counted (the 15 February and 31 March before census day), and of the census year. */
function transfers(due: TransferFacts['due'], suffix: string, words: string): CountDefinition<TransferFacts>[] {
  const name = `phase_transfers_due${suffix}`;
  const of = (counts: (one: TransferFacts) => boolean) => (one: TransferFacts) => one.due === due && counts(one);
  return [
    {
      name,
      title: `Final plans due ${words}`,
      base: `phase transfers returned for plans on census day, with the final plan due ${words}`,
      counts: of(() => true),
    },
    {
      name: `phase_transfers_final_in_time${suffix}`,
      title: 'Final plan on the due date at the latest',
      of: name,
      counts: of(({ final }) => final === 'in time'),
    },
    {
      name: `phase_transfers_final_late${suffix}`,
      title: 'Final plan later',
      of: name,
      counts: of(({ final }) => final === 'late'),
    },
    {
      name: `phase_transfers_not_final${suffix}`,
      title: 'No final plan by census day',
      of: name,
      counts: of(({ final }) => final === null),
    },
    {
      name: `phase_transfers_type_only${suffix}`,
      title: 'Final plan that names a type of setting only',
      of: name,
      counts: of(({ typeOnly }) => typeOnly),
    },
  ];
}

const phaseTransfers = countGroup('transfer', 'Phase transfers', [
  ...transfers('in the year', '', 'in the calendar year'),
  ...transfers('since', '_census_year', 'in the census year'),
]);

export const reviewGroups: AnyCountGroup[] = [reviewExpected, reviews, reviewDecisions, phaseTransfers];
