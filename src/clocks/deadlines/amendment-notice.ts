// C31a: proposed amendments go with the decision, within 4 weeks of the review meeting.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'amendment-notice',
  code: 'C31a',
  title: 'Send the proposed amendments',
  plain:
    'If the plan is to be changed, the proposed changes and the evidence must reach you within 4 weeks of the meeting, with the decision.',
  starts: ['review-meeting'],
  stops: ['amendment-notice-sent'],
  steps: [
    {
      id: 'notice',
      title: 'Send the proposed amendments',
      limit: { form: 'count', count: 4, unit: 'weeks' },
      notNeeded: ['no-amendment-notified'],
    },
  ],
  exceptions: [],
  law: 'SEND Regulations 2014, regulations 20(10) and 22(2)',
  inForce: SEND_REGULATIONS,
  dayCount: 'convention',
  toVerify: false,
  examples: [
    { name: 'four weeks from the meeting', start: '2024-11-06', due: '2024-12-04' },
    {
      name: 'sent on the last day',
      start: '2024-11-06',
      at: { 'amendment-notice-sent': '2024-12-04' },
      today: '2025-01-01',
      due: '2024-12-04',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
    {
      name: 'a letter that says amend, with the changes three weeks later',
      start: '2024-11-06',
      at: { 'amendment-notice-sent': '2024-12-25' },
      today: '2025-01-01',
      due: '2024-12-04',
      status: 'late',
      words: 'Late by 21 days',
    },
  ],
} satisfies Deadline;
