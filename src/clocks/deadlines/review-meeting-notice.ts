// C27: everyone has at least 2 weeks’ notice of a review meeting.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'review-meeting-notice',
  code: 'C27',
  aliases: ['notice-of-meeting'],
  title: 'Give notice of the review meeting',
  plain: 'You must be told the date of the review meeting at least 2 weeks before it.',
  starts: ['review-meeting'],
  stops: ['meeting-notice-sent'],
  steps: [{ id: 'notice', title: 'Give notice of the meeting', limit: { form: 'count', count: -2, unit: 'weeks' } }],
  exceptions: [],
  law: 'SEND Regulations 2014, regulation 20(3)',
  inForce: SEND_REGULATIONS,
  dayCount: 'fixed date',
  toVerify: false,
  examples: [
    {
      name: 'two weeks before the meeting',
      start: '2024-11-06',
      today: '2024-10-01',
      due: '2024-10-23',
      status: 'due',
      words: 'Due in 22 days',
    },
    {
      name: 'given exactly two weeks before',
      start: '2024-11-06',
      at: { 'meeting-notice-sent': '2024-10-23' },
      due: '2024-10-23',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
    {
      name: 'given thirteen days before',
      start: '2024-11-06',
      at: { 'meeting-notice-sent': '2024-10-24' },
      due: '2024-10-23',
      status: 'late',
      words: 'Late by 1 day',
    },
  ],
} satisfies Deadline;
