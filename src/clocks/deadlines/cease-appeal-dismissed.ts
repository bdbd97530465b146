// C19: an appeal against ending a plan is dismissed, and the plan may end at once.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'cease-appeal-dismissed',
  code: 'C19',
  title: 'The plan may end: appeal dismissed',
  plain:
    'If the tribunal dismisses your appeal against ending the plan, the council may end it from the day of the order.',
  starts: ['order-made'],
  stops: ['plan-ceased'],
  steps: [
    {
      id: 'end',
      title: 'The plan may end',
      limit: { form: 'count', count: 0, unit: 'days' },
      window: 'the plan may end from',
    },
  ],
  exceptions: ['X4', 'X6'],
  exceptionLaw: 'SEND Regulations 2014, regulation 44(3)',
  absenceWeeks: 2,
  law: 'SEND Regulations 2014, regulation 44(2)(a)',
  inForce: SEND_REGULATIONS,
  dayCount: 'fixed date',
  basis: 'tribunal',
  toVerify: false,
  examples: [
    {
      name: 'from the day of the order',
      start: '2025-02-12',
      due: '2025-02-12',
      status: 'done',
      words: 'Done: the plan may end from 12 February',
    },
    {
      name: 'the way of counting days makes no difference',
      start: '2025-02-12',
      settings: { dayCountConvention: 'inclusive' },
      due: '2025-02-12',
    },
    {
      name: 'ended later is not late',
      start: '2025-02-12',
      at: { 'plan-ceased': '2025-03-01' },
      today: '2025-04-01',
      due: '2025-02-12',
      status: 'done',
    },
  ],
} satisfies Deadline;
