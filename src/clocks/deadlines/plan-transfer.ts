// C23: the old council transfers the plan on the day of the move, or 15 working days after it learns of it.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'plan-transfer',
  code: 'C23',
  aliases: ['transfer'],
  title: 'Transfer the plan to the new council',
  plain:
    'When you move, your old council must send the plan to the new one on the day you move. If it did not know 15 working days before, it has 15 working days, of which the day it learned is the first.',
  starts: ['became-aware', 'moved-out'],
  stops: ['plan-transferred'],
  steps: [
    {
      id: 'transfer',
      title: 'Transfer the plan',
      limit: {
        form: 'later-of',
        limits: [
          { form: 'given', event: 'moved-out' },
          { form: 'count', count: 15, unit: 'working-days', firstDayCounts: true, from: ['became-aware'] },
        ],
      },
    },
  ],
  exceptions: [],
  law: 'SEND Regulations 2014, regulation 15(2)',
  inForce: SEND_REGULATIONS,
  dayCount: 'working days',
  toVerify: false,
  examples: [
    { name: 'learned of it after the move, over Christmas', start: '2024-12-16', due: '2025-01-08' },
    { name: 'learned of it after the move, over Easter', start: '2025-04-14', due: '2025-05-07' },
    {
      name: 'known 15 working days before: on the day of the move',
      start: '2025-06-02',
      at: { moved: '2025-06-23' },
      due: '2025-06-23',
    },
    {
      name: 'known long before: on the day of the move',
      start: '2025-03-03',
      at: { moved: '2025-06-23' },
      due: '2025-06-23',
    },
    {
      name: 'known 13 working days before: a day after the move',
      start: '2025-06-04',
      at: { moved: '2025-06-23' },
      due: '2025-06-24',
    },
  ],
} satisfies Deadline;
