// A review that was decided before it met.

import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { isoOrNull } from '../check-rows.ts';
import { foundIn, isBefore } from '../found.ts';

export default {
  id: 'JX-03',
  set: 'journey',
  title: 'Review decided before it met',
  plain:
    'The decision letter of a review is dated before its meeting. A decision on the day of the meeting is in order. Reviews without a meeting date are left to another check.',
  severity: 'error',
  fields: ['review.decidedOn', 'review.meetingOn'],
  source: 'SEND Regulations 2014, regulation 20(10): the decision follows the meeting, within four weeks of it.',
  examples: [
    {
      name: 'a decision a day before the meeting is found',
      held: { review: [{ meetingOn: '2025-01-10', decidedOn: '2025-01-09' }] },
      finds: ['review-1'],
    },
    {
      name: 'a decision on the day of the meeting is in order',
      held: { review: [{ meetingOn: '2025-01-10', decidedOn: '2025-01-10' }] },
      finds: [],
    },
    {
      name: 'no meeting is stated: nothing is said',
      held: { review: [{ decidedOn: '2025-01-10' }] },
      finds: [],
    },
  ],
  find(held) {
    return held.review
      .filter((review) => isBefore(review.decidedOn, review.meetingOn))
      .map((review) =>
        foundIn('review', review, 'decidedOn', {
          decidedOn: isoOrNull(review.decidedOn),
          meetingOn: isoOrNull(review.meetingOn),
        }),
      );
  },
  sentence: (f) =>
    `The decision is dated ${dayWords(f.decidedOn)}, before the meeting on ${dayWords(f.meetingOn)}. Check whether the date of the decision letter or of the meeting is right, and whether the decision belongs to the review before.`,
} satisfies CaseCheck;
