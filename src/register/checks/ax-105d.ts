// A day of the last review on list 1 after the day of the list.

import { ANNEX_A, lastReview, lineOf, reviewedOn } from '../annex-a.ts';
import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { asAt, isoOrNull, NOTHING } from '../check-rows.ts';
import { foundIn } from '../found.ts';

export default {
  id: 'AX-105d',
  set: 'annex-a',
  title: 'Reviewed in the future on list 1',
  plain:
    'Looks at the day of the last review of somebody on list 1 that is after the day of the list. The day itself is in order.',
  severity: 'query',
  fields: ['review.decidedOn', 'review.meetingOn'],
  source: `${ANNEX_A} 105d.`,
  examples: [
    {
      name: 'reviewed tomorrow',
      held: { plan: [{}], review: [{ plan: 'plan-1', decidedOn: '2025-03-02' }], schooling: [{ list: 1 }] },
      today: '2025-03-01',
      finds: ['review-1'],
    },
    {
      name: 'reviewed today',
      held: { plan: [{}], review: [{ plan: 'plan-1', meetingOn: '2025-03-01' }], schooling: [{ list: 1 }] },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: 'not reviewed yet',
      held: { plan: [{}], schooling: [{ list: 1 }] },
      today: '2025-03-01',
      finds: [],
    },
  ],
  find(held, ctx) {
    const review = lastReview(held);
    const on = review ? reviewedOn(review) : null;
    if (!review || on === null || on <= asAt(ctx) || !lineOf(held, 1)) return NOTHING;
    return [foundIn('review', review, review.decidedOn === null ? 'meetingOn' : 'decidedOn', { on: isoOrNull(on) })];
  },
  sentence: (f) =>
    `The day of the last review is given as ${dayWords(f.on)}, which has not come yet. A meeting that is planned goes into the case system, not into the day of the last review.`,
} satisfies CaseCheck;
