// Something that happened under a plan after it ceased.

import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { cite, findInEach, isoOrNull, rowNamed } from '../check-rows.ts';
import { foundIn } from '../found.ts';

const STEPS = [
  ['meetingOn', 'a review met'],
  ['draftOn', 'a draft of an amended plan was sent'],
  ['finalOn', 'an amended plan was sent'],
] as const;

export default {
  id: 'JX-24',
  set: 'journey',
  title: 'Review goes on after the plan ceased',
  plain:
    'A review met, or an amended plan was sent, after the day from which the plan is no longer kept. On that day itself it is left alone: systems differ on whether they give the last day or the first day after. The decision letter that ceased it may be of any day. Reviews that were closed are left alone.',
  severity: 'query',
  fields: ['review.meetingOn', 'review.draftOn', 'review.finalOn', 'plan.ceasedOn'],
  source: 'Children and Families Act 2014, sections 44 and 45: only a plan that is kept is reviewed.',
  examples: [
    {
      name: 'a meeting a day after the plan ceased is found',
      held: { plan: [{ ceasedOn: '2024-09-01' }], review: [{ plan: 'plan-1', meetingOn: '2024-09-02' }] },
      finds: ['review-1'],
    },
    {
      name: 'a meeting on the day itself is left alone',
      held: { plan: [{ ceasedOn: '2024-09-01' }], review: [{ plan: 'plan-1', meetingOn: '2024-09-01' }] },
      finds: [],
    },
    {
      name: 'an amended plan sent after the plan ceased',
      held: {
        plan: [{ ceasedOn: '2024-09-01' }],
        review: [{ plan: 'plan-1', meetingOn: '2024-06-01', finalOn: '2024-10-01' }],
      },
      finds: ['review-1'],
    },
    {
      name: 'a review that was closed because the plan ended',
      held: {
        plan: [{ ceasedOn: '2024-09-01' }],
        review: [{ plan: 'plan-1', meetingOn: '2024-10-01', closedAs: 'ceased' }],
      },
      finds: [],
    },
  ],
  find(held) {
    return findInEach(held.review, (review) => {
      const ceasedOn = rowNamed(held.plan, review.plan)?.ceasedOn ?? null;
      if (ceasedOn === null || review.closedAs !== null) return null;
      const step = STEPS.find(([field]) => review[field] !== null && review[field] > ceasedOn);
      if (!step) return null;
      const [field, happened] = step;
      const facts = { ceasedOn: isoOrNull(ceasedOn), on: isoOrNull(review[field]), happened };
      return foundIn('review', review, field, facts, [cite('plan', rowNamed(held.plan, review.plan)!)]);
    });
  },
  sentence: (f) =>
    `The plan ceased on ${dayWords(f.ceasedOn)}, and ${f.happened} on ${dayWords(f.on)}. If the plan still runs, take the ceasing back; if the review was not held, close it.`,
} satisfies CaseCheck;
