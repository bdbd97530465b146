// The tribunal orders that a plan goes on: it continues from the order, and any change comes within 5 weeks.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'cease-appeal-upheld',
  code: null,
  title: 'The plan continues: appeal upheld',
  plain:
    'If the tribunal decides that the plan must not end, it simply continues. If the order also changes it, the amended plan must be sent within 5 weeks.',
  starts: ['order-made'],
  stops: ['amended-plan-issued'],
  steps: [
    {
      id: 'keep',
      title: 'The plan continues',
      limit: { form: 'count', count: 0, unit: 'days' },
      stops: [],
      window: 'the plan continues from',
    },
    {
      id: 'amended',
      title: 'If the order changes the plan, send it amended',
      limit: { form: 'count', count: 5, unit: 'weeks' },
      stops: ['amended-plan-issued'],
      notNeeded: ['plan-kept'],
    },
  ],
  exceptions: ['X4', 'X6'],
  exceptionLaw: 'SEND Regulations 2014, regulation 44(3)',
  absenceWeeks: 2,
  law: 'SEND Regulations 2014, regulation 44(2)',
  inForce: SEND_REGULATIONS,
  dayCount: 'convention',
  basis: 'tribunal',
  toVerify: true,
  examples: [
    {
      name: 'continues from the order, changes in five weeks',
      start: '2025-02-12',
      due: '2025-03-19',
      steps: { keep: '2025-02-12', amended: '2025-03-19' },
    },
    {
      name: 'nothing to change',
      start: '2025-02-12',
      at: { 'plan-kept': '2025-02-14' },
      today: '2025-02-20',
      due: '2025-02-12',
      status: 'done',
      words: 'Done: the plan continues from 12 February',
    },
    {
      name: 'changes sent on the last day',
      start: '2025-02-12',
      at: { 'amended-plan-issued': '2025-03-19' },
      today: '2025-04-01',
      due: '2025-03-19',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
  ],
} satisfies Deadline;
