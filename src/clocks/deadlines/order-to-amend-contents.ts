// C17: ordered to change what a plan says, the council sends the amended plan in 5 weeks.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'order-to-amend-contents',
  code: 'C17',
  aliases: ['contents-order'],
  title: 'Carry out an order to change the plan',
  plain:
    'If the tribunal orders changes to a plan, the council must send the amended plan within 5 weeks of the order.',
  starts: ['order-made'],
  stops: ['amended-plan-issued'],
  steps: [{ id: 'amended', title: 'Send the amended plan', limit: { form: 'count', count: 5, unit: 'weeks' } }],
  exceptions: ['X4', 'X6'],
  exceptionLaw: 'SEND Regulations 2014, regulation 44(3)',
  absenceWeeks: 2,
  law: 'SEND Regulations 2014, regulation 44(2)',
  inForce: SEND_REGULATIONS,
  dayCount: 'convention',
  basis: 'tribunal',
  toVerify: true,
  examples: [
    { name: 'five weeks from the order', start: '2025-02-12', due: '2025-03-19' },
    {
      name: 'sent on the last day',
      start: '2025-02-12',
      at: { 'amended-plan-issued': '2025-03-19' },
      today: '2025-04-01',
      due: '2025-03-19',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
    { name: 'the summer does not stop it', start: '2025-07-14', due: '2025-08-18' },
  ],
} satisfies Deadline;
