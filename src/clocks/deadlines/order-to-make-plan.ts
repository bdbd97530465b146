// C16: ordered to make a plan, the council sends a draft in 5 weeks and the final in 11.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'order-to-make-plan',
  code: 'C16',
  title: 'Carry out an order to make a plan',
  plain:
    'If the tribunal orders a plan, the council must send the draft within 5 weeks and the final plan within 11 weeks of the order.',
  starts: ['order-made'],
  stops: ['draft-served', 'final-issued'],
  steps: [
    {
      id: 'draft',
      title: 'Send the draft plan',
      limit: { form: 'count', count: 5, unit: 'weeks' },
      stops: ['draft-served'],
    },
    {
      id: 'final',
      title: 'Send the final plan',
      limit: { form: 'count', count: 11, unit: 'weeks' },
      stops: ['final-issued'],
    },
  ],
  exceptions: ['X4', 'X6'],
  exceptionLaw: 'SEND Regulations 2014, regulation 44(3)',
  absenceWeeks: 2,
  law: 'SEND Regulations 2014, regulation 44(2)(c)',
  inForce: SEND_REGULATIONS,
  dayCount: 'convention',
  basis: 'tribunal',
  toVerify: false,
  examples: [
    {
      name: 'an order of 12 February',
      start: '2025-02-12',
      due: '2025-04-30',
      steps: { draft: '2025-03-19', final: '2025-04-30' },
    },
    {
      name: 'sent on the last day',
      start: '2025-02-12',
      at: { 'draft-served': '2025-03-19', 'final-issued': '2025-04-30' },
      today: '2025-05-01',
      due: '2025-04-30',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
    {
      name: 'sent a day late',
      start: '2025-02-12',
      at: { 'draft-served': '2025-03-20', 'final-issued': '2025-05-01' },
      today: '2025-05-02',
      due: '2025-04-30',
      status: 'late',
      words: 'Late by 1 day',
    },
  ],
} satisfies Deadline;
