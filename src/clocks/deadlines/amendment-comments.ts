// C31b: the family has at least 15 days to comment on proposed amendments.

import type { Deadline } from '../deadline.ts';
import { IN_FORCE_SINCE_2014 } from '../law-in-force.ts';

export default {
  id: 'amendment-comments',
  code: 'C31b',
  title: 'Comments on the proposed amendments',
  plain:
    'You have at least 15 days to comment on the proposed changes and to ask for a school. The day you are given them is the first.',
  starts: ['amendment-notice-sent'],
  stops: ['comments-received'],
  steps: [
    {
      id: 'comments',
      title: 'Time to comment on the amendments',
      limit: { form: 'count', count: 15, unit: 'days', firstDayCounts: true },
      window: 'the 15 days ended on',
      tooSoon: ['amended-plan-issued'],
    },
  ],
  exceptions: [],
  law: 'SEND Regulations 2014, regulation 22(2)(c)',
  inForce: IN_FORCE_SINCE_2014,
  dayCount: 'first day counted',
  toVerify: false,
  examples: [
    { name: 'fifteen days with the day of service', start: '2024-12-04', due: '2024-12-18' },
    { name: 'over Christmas it is no longer', start: '2024-12-20', due: '2025-01-03' },
    {
      name: 'open on its last day',
      start: '2024-12-04',
      today: '2024-12-18',
      due: '2024-12-18',
      status: 'open',
      words: 'Open until 18 December, 0 days left',
    },
  ],
} satisfies Deadline;
