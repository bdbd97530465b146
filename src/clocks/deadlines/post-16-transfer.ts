// C34: before a move between post-16 institutions at another time the plan is amended 5 months ahead.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'post-16-transfer',
  code: 'C34',
  title: 'Amend before a move between post-16 institutions',
  plain:
    'If a young person moves from one college to another at another time of year, the plan must name the new one at least 5 months before.',
  starts: ['moves-between-post-16'],
  stops: ['amended-plan-issued', 'no-amendment-notified'],
  steps: [
    {
      id: 'amended',
      title: 'Review the plan and send it, amended to name the new institution',
      limit: { form: 'count', count: -5, unit: 'months' },
    },
  ],
  exceptions: [],
  law: 'SEND Regulations 2014, regulation 18(2)',
  inForce: SEND_REGULATIONS,
  dayCount: 'corresponding date',
  toVerify: false,
  examples: [
    { name: 'five months before the move', start: '2025-09-01', today: '2025-01-10', due: '2025-04-01' },
    {
      name: 'where the earlier month is shorter, its last day',
      start: '2025-07-31',
      today: '2025-01-10',
      due: '2025-02-28',
    },
    {
      name: 'sent on the last day',
      start: '2025-09-01',
      at: { 'amended-plan-issued': '2025-04-01' },
      today: '2025-05-01',
      due: '2025-04-01',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
  ],
} satisfies Deadline;
