// C22: after a new assessment the final plan is sent within 14 weeks.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'reassessment-final-plan',
  code: 'C22',
  title: 'Send the plan after a new assessment',
  plain:
    'When the council assesses again, the new or amended plan must be sent within 14 weeks of its notice. The old plan stays in force until then.',
  starts: ['reassessment-notified'],
  stops: ['final-issued', 'amended-plan-issued'],
  steps: [
    {
      id: 'final',
      title: 'Send the final plan',
      limit: { form: 'count', count: 14, unit: 'weeks' },
      asSoonAsPracticable: true,
      notNeeded: ['cease-decision-sent'],
    },
  ],
  exceptions: ['X1', 'X2', 'X3', 'X4'],
  exceptionLaw: 'SEND Regulations 2014, regulation 27(3)',
  law: 'SEND Regulations 2014, regulation 27(2)',
  inForce: SEND_REGULATIONS,
  dayCount: 'convention',
  toVerify: false,
  examples: [
    { name: 'fourteen weeks from the notice', start: '2025-01-15', due: '2025-04-23' },
    {
      name: 'sent on the last day',
      start: '2025-01-15',
      at: { 'final-issued': '2025-04-23' },
      today: '2025-05-01',
      due: '2025-04-23',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
    {
      name: 'away for 4 weeks',
      start: '2025-01-15',
      at: { absence: '2025-02-03/2025-03-03', 'final-issued': '2025-05-01' },
      today: '2025-05-02',
      due: '2025-04-23',
      status: 'late-exception-applies',
      exceptions: ['X4'],
    },
  ],
} satisfies Deadline;
