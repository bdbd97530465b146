// C29: the report of a review meeting is sent within 2 weeks.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'review-report',
  code: 'C29',
  title: 'Send the report of the review meeting',
  plain: 'Within 2 weeks of the meeting its report must be sent to the council and to everyone invited.',
  starts: ['review-meeting'],
  stops: ['review-report-sent'],
  steps: [{ id: 'report', title: 'Send the report of the meeting', limit: { form: 'count', count: 2, unit: 'weeks' } }],
  exceptions: [],
  law: 'SEND Regulations 2014, regulation 20(7) to (9)',
  inForce: SEND_REGULATIONS,
  dayCount: 'convention',
  toVerify: false,
  examples: [
    { name: 'two weeks from the meeting', start: '2024-11-06', due: '2024-11-20' },
    {
      name: 'sent on the last day',
      start: '2024-11-06',
      at: { 'review-report-sent': '2024-11-20' },
      today: '2024-12-01',
      due: '2024-11-20',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
    {
      name: 'never sent',
      start: '2024-11-06',
      today: '2024-12-01',
      due: '2024-11-20',
      status: 'past-its-date',
      words: 'Past its date by 11 days',
    },
  ],
} satisfies Deadline;
