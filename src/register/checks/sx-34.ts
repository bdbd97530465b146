// SX-34: a review decided before it met.

import { isoDay } from '../../clocks/index.ts';
import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { cite, findInEach } from '../check-rows.ts';

export default {
  id: 'SX-34',
  set: 'sen2',
  title: 'Review decided before it met',
  plain: 'Looks for reviews whose decision is dated before their meeting. The same day is in order.',
  severity: 'error',
  fields: ['review.decidedOn', 'review.meetingOn'],
  source:
    'SEN and Disability Regulations 2014, regulation 20: the decision follows the meeting. The rule of the return is not confirmed.',
  toVerify: true,
  years: { from: 2024 },
  examples: [
    {
      name: 'four weeks after the meeting',
      held: { review: [{ meetingOn: '2024-11-06', decidedOn: '2024-12-04' }] },
      finds: [],
    },
    {
      name: 'on the boundary: decided on the day of the meeting',
      held: { review: [{ meetingOn: '2024-11-06', decidedOn: '2024-11-06' }] },
      finds: [],
    },
    {
      name: 'decided the day before',
      held: { review: [{ meetingOn: '2024-11-06', decidedOn: '2024-11-05' }] },
      finds: ['review-1'],
    },
    {
      name: 'the return of 2023 holds no meetings',
      held: { review: [{ meetingOn: '2022-11-06', decidedOn: '2022-11-05' }] },
      year: 2023,
      finds: [],
    },
    { name: 'a meeting and no decision yet', held: { review: [{ meetingOn: '2024-11-06' }] }, finds: [] },
  ],
  find: (held) =>
    findInEach(held.review, (review) =>
      review.decidedOn === null || review.meetingOn === null || review.decidedOn >= review.meetingOn
        ? null
        : {
            rows: [cite('review', review)],
            field: 'decidedOn',
            facts: { meetingOn: isoDay(review.meetingOn), decidedOn: isoDay(review.decidedOn) },
          },
    ),
  sentence: ({ meetingOn, decidedOn }) =>
    `The decision is dated ${dayWords(decidedOn)}, before the meeting on ${dayWords(meetingOn)}. If it is the decision of the review before, leave it with that one; if not, look at the two dates.`,
} satisfies CaseCheck;
