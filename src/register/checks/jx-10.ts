// A draft that is dated after the final plan.

import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { isoOrNull } from '../check-rows.ts';
import { foundIn, isBefore } from '../found.ts';

export default {
  id: 'JX-10',
  set: 'journey',
  title: 'Draft after the final plan',
  plain:
    'The draft of a plan, or of an amended plan after a review, is dated after the final one. Both on one day are left alone: another check asks for the fifteen days.',
  severity: 'query',
  fields: ['plan.draftOn', 'plan.issuedOn', 'review.draftOn', 'review.finalOn'],
  source: 'SEND Regulations 2014, regulations 13(1) and 22: the family comments on a draft before the plan is final.',
  examples: [
    {
      name: 'a draft a day after the final plan is found',
      held: { plan: [{ draftOn: '2024-10-05', issuedOn: '2024-10-04' }] },
      finds: ['plan-1'],
    },
    {
      name: 'draft and final on one day are left alone',
      held: { plan: [{ draftOn: '2024-10-04', issuedOn: '2024-10-04' }] },
      finds: [],
    },
    {
      name: 'an amended plan after a review',
      held: { review: [{ draftOn: '2025-02-11', finalOn: '2025-01-11' }] },
      finds: ['review-1'],
    },
    { name: 'a draft without a final plan is still at work', held: { plan: [{ draftOn: '2024-10-04' }] }, finds: [] },
  ],
  find(held) {
    const plans = held.plan
      .filter((plan) => isBefore(plan.issuedOn, plan.draftOn))
      .map((plan) =>
        foundIn('plan', plan, 'draftOn', { draftOn: isoOrNull(plan.draftOn), finalOn: isoOrNull(plan.issuedOn) }),
      );
    const reviews = held.review
      .filter((review) => isBefore(review.finalOn, review.draftOn))
      .map((review) =>
        foundIn('review', review, 'draftOn', {
          draftOn: isoOrNull(review.draftOn),
          finalOn: isoOrNull(review.finalOn),
        }),
      );
    return [...plans, ...reviews];
  },
  sentence: (f) =>
    `The draft is dated ${dayWords(f.draftOn)}, after the final plan of ${dayWords(f.finalOn)}. Check both dates; the draft may belong to a later amendment.`,
} satisfies CaseCheck;
