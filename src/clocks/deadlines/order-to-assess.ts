// C15: ordered to assess, the council gives notice in 2 weeks and finishes in 10 or 14.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'order-to-assess',
  code: 'C15',
  aliases: ['order-to-reassess'],
  title: 'Carry out an order to assess or assess again',
  plain:
    'If the tribunal orders an assessment, the council must tell you within 2 weeks that it has begun, within 10 weeks if no plan is needed, and send the final plan within 14 weeks.',
  starts: ['order-made'],
  stops: ['decision-assess-yes', 'no-plan-notified', 'final-issued'],
  steps: [
    {
      id: 'notify',
      title: 'Tell the family that it will assess',
      limit: { form: 'count', count: 2, unit: 'weeks' },
      stops: ['decision-assess-yes'],
    },
    {
      id: 'no-plan',
      title: 'Tell the family if no plan is needed',
      limit: { form: 'count', count: 10, unit: 'weeks' },
      stops: ['no-plan-notified'],
      notNeeded: ['draft-served', 'final-issued'],
    },
    {
      id: 'final',
      title: 'Send the final plan',
      limit: { form: 'count', count: 14, unit: 'weeks' },
      stops: ['final-issued'],
      notNeeded: ['no-plan-notified'],
    },
  ],
  exceptions: ['X4', 'X6'],
  exceptionLaw: 'SEND Regulations 2014, regulation 44(3)',
  absenceWeeks: 2,
  law: 'SEND Regulations 2014, regulation 44(2)(b)',
  inForce: SEND_REGULATIONS,
  dayCount: 'convention',
  basis: 'tribunal',
  toVerify: false,
  examples: [
    {
      name: 'an order of 12 February',
      start: '2025-02-12',
      due: '2025-05-21',
      steps: { notify: '2025-02-26', 'no-plan': '2025-04-23', final: '2025-05-21' },
    },
    {
      name: 'no plan said on the last day ends it',
      start: '2025-02-12',
      at: { 'decision-assess-yes': '2025-02-26', 'no-plan-notified': '2025-04-23' },
      today: '2025-05-01',
      due: '2025-04-23',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
    {
      name: 'away for 2 weeks counts',
      start: '2025-02-12',
      at: { absence: '2025-03-03/2025-03-17', 'final-issued': '2025-05-22' },
      today: '2025-06-01',
      due: '2025-05-21',
      status: 'late-exception-applies',
      exceptions: ['X4'],
    },
    {
      name: 'away for 13 days does not',
      start: '2025-02-12',
      at: { absence: '2025-03-03/2025-03-16', 'final-issued': '2025-05-22' },
      today: '2025-06-01',
      due: '2025-05-21',
      status: 'late',
      exceptions: [],
    },
  ],
} satisfies Deadline;
