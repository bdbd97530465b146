// SX-35: a review with a decision and no meeting.

import type { CaseCheck } from '../check.ts';
import { cite, findInEach, isUnread } from '../check-rows.ts';

export default {
  id: 'SX-35',
  set: 'sen2',
  title: 'Review decided without a meeting',
  plain: 'Looks for reviews that say what was decided and not when the meeting was.',
  severity: 'error',
  fields: ['review.meetingOn', 'review.outcome'],
  source:
    'SEN and Disability Regulations 2014, regulations 20 and 21: a review holds a meeting. The rule of the return is not confirmed.',
  toVerify: true,
  years: { from: 2024 },
  examples: [
    { name: 'a meeting and a decision', held: { review: [{ meetingOn: '2024-11-06', outcome: 'A' }] }, finds: [] },
    { name: 'a decision and no meeting', held: { review: [{ outcome: 'M' }] }, finds: ['review-1'] },
    {
      name: 'on the boundary: the day of a decision alone does not say what was decided',
      held: { review: [{ decidedOn: '2024-12-04' }] },
      finds: [],
    },
    {
      name: 'a meeting on a day that there was not',
      held: { review: [{ outcome: 'M', unread: { meetingOn: '31/11/2024' } }] },
      finds: ['review-1'],
    },
    { name: 'the return of 2023 holds neither', held: { review: [{ outcome: 'M' }] }, year: 2023, finds: [] },
  ],
  find: (held) =>
    findInEach(held.review, (review) =>
      review.outcome === null || review.meetingOn !== null
        ? null
        : { rows: [cite('review', review)], field: 'meetingOn', facts: { unread: isUnread(review, 'meetingOn') } },
    ),
  sentence: ({ unread }) =>
    unread
      ? 'The review has a decision, and the day of its meeting is not a day of the calendar. Put the day right.'
      : 'The review has a decision and no day of a meeting. Enter the day of the meeting.',
} satisfies CaseCheck;
