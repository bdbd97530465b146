// A plan on list 1 that was last reviewed before it was first issued.

import { ANNEX_A, firstIssuedOn, lastReview, planOnList, reviewedOn } from '../annex-a.ts';
import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { cite, isoOrNull, NOTHING } from '../check-rows.ts';
import { foundIn, isBefore } from '../found.ts';

export default {
  id: 'AX-106b',
  set: 'annex-a',
  title: 'Reviewed before it was first issued, on list 1',
  plain:
    'Looks at plans on list 1 whose last review is before the day on which they were first issued. Both on one day are left alone.',
  severity: 'error',
  fields: ['review.decidedOn', 'review.meetingOn', 'plan.startedOn', 'plan.issuedOn'],
  source: `${ANNEX_A} 106b.`,
  examples: [
    {
      name: 'reviewed a day before it was first issued',
      held: {
        plan: [{ startedOn: '2023-05-02' }],
        review: [{ plan: 'plan-1', decidedOn: '2023-05-01' }],
        schooling: [{ list: 1 }],
      },
      finds: ['review-1'],
    },
    {
      name: 'both on one day',
      held: {
        plan: [{ startedOn: '2023-05-02' }],
        review: [{ plan: 'plan-1', decidedOn: '2023-05-02' }],
        schooling: [{ list: 1 }],
      },
      finds: [],
    },
    {
      name: 'a review of an earlier plan is left alone',
      held: {
        plan: [{ startedOn: '2018-05-02', ceasedOn: '2021-05-01' }, { startedOn: '2023-05-02' }],
        review: [{ plan: 'plan-1', decidedOn: '2020-05-01' }],
        schooling: [{ list: 1 }],
      },
      finds: [],
    },
    {
      name: 'an early review does not count where a later one is given',
      held: {
        plan: [{ startedOn: '2023-05-02' }],
        review: [
          { plan: 'plan-1', decidedOn: '2023-05-01' },
          { plan: 'plan-1', decidedOn: '2024-05-01' },
        ],
        schooling: [{ list: 1 }],
      },
      finds: [],
    },
  ],
  find(held) {
    const [plan, review] = [planOnList(held), lastReview(held)];
    if (!plan || !review || !isBefore(reviewedOn(review), firstIssuedOn(plan))) return NOTHING;
    const facts = { reviewedOn: isoOrNull(reviewedOn(review)), issuedOn: isoOrNull(firstIssuedOn(plan)) };
    const field = review.decidedOn === null ? 'meetingOn' : 'decidedOn';
    return [foundIn('review', review, field, facts, [cite('plan', plan)])];
  },
  sentence: (f) =>
    `The last review is given as ${dayWords(f.reviewedOn)}, before the plan was first issued on ${dayWords(f.issuedOn)}. Check both days; after a new plan there is no review yet.`,
} satisfies CaseCheck;
