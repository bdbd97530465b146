// SX-36: a plan over a year old without a review meeting in the last twelve months.

import { addMonths, type Day, isoDay } from '../../clocks/index.ts';
import type { CaseCheck, CaseFound, CheckContext } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { asAt, cite, findInEach, isActive, isOfPlan, isoOrNull } from '../check-rows.ts';
import type { Held, Row } from '../record.ts';

/** Children and Families Act 2014, section 44(1)(b): each review within twelve months of the one before. */
const MONTHS = 12;
/** No twelve months are shorter: within these days nothing need be worked out. */
const SHORTEST_YEAR = 365;

function isYearAgo(then: Day, on: Day): boolean {
  return on - then >= SHORTEST_YEAR && addMonths(then, MONTHS) < on;
}

function lastMeeting(held: Held, plan: Row<'plan'>, on: Day): Day | null {
  let last: Day | null = null;
  for (const review of held.review) {
    const { meetingOn } = review;
    if (meetingOn === null || meetingOn > on || !isOfPlan(review, plan)) continue;
    if (last === null || meetingOn > last) last = meetingOn;
  }
  return last;
}

function judge(held: Held, plan: Row<'plan'>, ctx: CheckContext): CaseFound | null {
  const on = asAt(ctx);
  if (plan.startedOn === null || !isActive(plan, on) || !isYearAgo(plan.startedOn, on)) return null;
  const last = lastMeeting(held, plan, on);
  if (last !== null && !isYearAgo(last, on)) return null;
  return {
    rows: [cite('plan', plan)],
    facts: { startedOn: isoDay(plan.startedOn), lastOn: isoOrNull(last), asAt: isoDay(on) },
  };
}

export default {
  id: 'SX-36',
  set: 'sen2',
  title: 'No review meeting in twelve months',
  plain:
    'Looks for active plans more than twelve months old without a review meeting in the twelve months up to the census day. A meeting still to come does not count.',
  severity: 'query',
  fields: ['plan.startedOn', 'plan.active', 'review.meetingOn', 'review.plan'],
  source:
    'Children and Families Act 2014, section 44; the published release counts reviews as expected or not expected by it.',
  years: { from: 2024 },
  examples: [
    {
      name: 'met in November',
      held: { plan: [{ startedOn: '2020-02-01' }], review: [{ plan: 'plan-1', meetingOn: '2024-11-06' }] },
      finds: [],
    },
    {
      name: 'on the boundary: met on 16 January 2024, so that the census day is the last day for the next',
      held: { plan: [{ startedOn: '2020-02-01' }], review: [{ plan: 'plan-1', meetingOn: '2024-01-16' }] },
      finds: [],
    },
    {
      name: 'met a day earlier',
      held: { plan: [{ startedOn: '2020-02-01' }], review: [{ plan: 'plan-1', meetingOn: '2024-01-15' }] },
      finds: ['plan-1'],
    },
    { name: 'never met, and a year old on the census day', held: { plan: [{ startedOn: '2024-01-16' }] }, finds: [] },
    {
      name: 'never met, and a day older; a meeting to come is none yet',
      held: { plan: [{ startedOn: '2024-01-15' }], review: [{ plan: 'plan-1', meetingOn: '2025-02-01' }] },
      finds: ['plan-1'],
    },
    {
      name: 'a meeting on another plan of the same person',
      held: {
        plan: [{ startedOn: '2015-02-01', ceasedOn: '2018-01-01' }, { startedOn: '2020-02-01' }],
        review: [{ plan: 'plan-1', meetingOn: '2024-11-06' }],
      },
      finds: ['plan-2'],
    },
  ],
  find: (held, ctx) => findInEach(held.plan, (plan) => judge(held, plan, ctx)),
  sentence: ({ startedOn, lastOn, asAt: on }) =>
    lastOn === null
      ? `The plan started on ${dayWords(startedOn)} and no review meeting is recorded up to ${dayWords(on)}. Enter the meetings that were held, or arrange the review.`
      : `The last review meeting recorded was on ${dayWords(lastOn)}, more than twelve months before ${dayWords(on)}. Enter the meeting if one was held since, or arrange the review.`,
} satisfies CaseCheck;
