// C28: advice goes to everyone invited at least 2 weeks before a review meeting.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'review-advice-circulated',
  code: 'C28',
  title: 'Send round the advice before the meeting',
  plain: 'The reports for the review must be sent to everyone invited at least 2 weeks before the meeting.',
  starts: ['review-meeting'],
  stops: ['review-advice-circulated'],
  steps: [
    { id: 'advice', title: 'Send the advice to everyone invited', limit: { form: 'count', count: -2, unit: 'weeks' } },
  ],
  exceptions: [],
  law: 'SEND Regulations 2014, regulation 20(4)',
  inForce: SEND_REGULATIONS,
  dayCount: 'fixed date',
  toVerify: false,
  examples: [
    { name: 'two weeks before the meeting', start: '2025-01-08', today: '2024-12-01', due: '2024-12-25' },
    {
      name: 'sent in time',
      start: '2024-11-06',
      at: { 'advice-circulated': '2024-10-20' },
      due: '2024-10-23',
      status: 'done',
      words: 'Done, 3 days in hand',
    },
    {
      name: 'sent a day too late',
      start: '2024-11-06',
      at: { 'advice-circulated': '2024-10-24' },
      due: '2024-10-23',
      status: 'late',
      words: 'Late by 1 day',
    },
  ],
} satisfies Deadline;
