// C18: ordered to name a school, the council sends the amended plan in 2 weeks.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'order-naming-school',
  code: 'C18',
  aliases: ['school-order'],
  title: 'Carry out an order that only names a school',
  plain: 'If the tribunal only names a school, the council must send the amended plan within 2 weeks of the order.',
  starts: ['order-made'],
  stops: ['amended-plan-issued'],
  steps: [{ id: 'amended', title: 'Send the amended plan', limit: { form: 'count', count: 2, unit: 'weeks' } }],
  exceptions: ['X4', 'X6'],
  exceptionLaw: 'SEND Regulations 2014, regulation 44(3)',
  absenceWeeks: 2,
  law: 'SEND Regulations 2014, regulation 44(2)',
  inForce: SEND_REGULATIONS,
  dayCount: 'convention',
  basis: 'tribunal',
  toVerify: true,
  examples: [
    { name: 'two weeks from the order', start: '2025-02-12', due: '2025-02-26' },
    { name: 'due on Christmas Day it stays there', start: '2024-12-11', due: '2024-12-25' },
    {
      name: 'sent on the last day',
      start: '2025-02-12',
      at: { 'amended-plan-issued': '2025-02-26' },
      today: '2025-04-01',
      due: '2025-02-26',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
  ],
} satisfies Deadline;
