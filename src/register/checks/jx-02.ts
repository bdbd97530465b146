// Two reviews of one plan that are open at once: a duplicate review workflow.

import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { cite, isoOrNull } from '../check-rows.ts';
import { foundIn } from '../found.ts';
import { reviewBegan } from '../review-state.ts';

export default {
  id: 'JX-02',
  set: 'journey',
  title: 'Duplicate review workflow',
  plain:
    'Two or more reviews of one plan have begun and have no decision. One that is only planned for later, and one that was closed with a reason, is left alone.',
  severity: 'query',
  fields: ['review.decidedOn', 'review.closedAs'],
  source: 'Children and Families Act 2014, section 44: one review at a time; a backlog counts the plan once.',
  examples: [
    {
      name: 'two reviews that have met and are not decided are found',
      held: {
        plan: [{}],
        review: [
          { plan: 'plan-1', meetingOn: '2025-01-10' },
          { plan: 'plan-1', meetingOn: '2025-02-10' },
        ],
      },
      today: '2025-03-01',
      finds: ['review-2'],
    },
    {
      name: 'a review that begins today is open today',
      held: {
        plan: [{}],
        review: [
          { plan: 'plan-1', meetingOn: '2025-01-10' },
          { plan: 'plan-1', openedOn: '2025-03-01' },
        ],
      },
      today: '2025-03-01',
      finds: ['review-2'],
    },
    {
      name: 'the next review, planned and not begun, is left alone',
      held: {
        plan: [{}],
        review: [
          { plan: 'plan-1', meetingOn: '2025-01-10' },
          { plan: 'plan-1', dueOn: '2026-01-10', meetingOn: '2025-12-01' },
        ],
      },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: 'a duplicate that was closed is left alone',
      held: {
        plan: [{}],
        review: [
          { plan: 'plan-1', meetingOn: '2025-01-10' },
          { plan: 'plan-1', meetingOn: '2025-01-10', closedAs: 'duplicate' },
        ],
      },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: 'three are open: two are too many',
      held: {
        plan: [{}],
        review: ['2025-01-10', '2025-01-11', '2025-01-12'].map((openedOn) => ({ plan: 'plan-1', openedOn })),
      },
      today: '2025-03-01',
      finds: ['review-2', 'review-3'],
    },
  ],
  find(held, { today }) {
    return held.plan.flatMap((plan) => {
      const open = held.review
        .flatMap((review) => {
          const beganOn = review.plan === plan.id && isUndecided(review) ? reviewBegan(review) : null;
          return beganOn !== null && beganOn <= today ? [{ review, beganOn }] : [];
        })
        .sort((a, b) => a.beganOn - b.beganOn);
      const [first, ...rest] = open;
      return rest.map(({ review, beganOn }) => {
        const facts = { beganOn: isoOrNull(beganOn), otherBeganOn: isoOrNull(first!.beganOn), open: open.length };
        return foundIn('review', review, 'closedAs', facts, [cite('review', first!.review)]);
      });
    });
  },
  sentence: (f) =>
    `The plan has ${f.open} open reviews: this one from ${dayWords(f.beganOn)}, another from ${dayWords(f.otherBeganOn)}. Keep the one with the papers and close the other as a duplicate.`,
} satisfies CaseCheck;

function isUndecided(review: { decidedOn: number | null; closedAs: string | null }): boolean {
  return review.decidedOn === null && review.closedAs === null;
}
