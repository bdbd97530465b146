// C03: a body asked for advice has 6 weeks to give it.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'advice-from-partners',
  code: 'C03',
  aliases: ['advice', 'health-advice', 'psychology-advice', 'social-care-advice'],
  title: 'Give advice for an assessment',
  plain:
    'Health, social care, the school and the psychologist each have 6 weeks to answer, from the day they receive the council’s request.',
  starts: ['advice-received-by-body'],
  stops: ['advice-returned'],
  steps: [{ id: 'advice', title: 'Send the advice to the council', limit: { form: 'count', count: 6, unit: 'weeks' } }],
  exceptions: ['X3', 'X4', 'X5'],
  exceptionLaw: 'SEND Regulations 2014, regulation 8(2)',
  law: 'SEND Regulations 2014, regulation 8(1)',
  inForce: SEND_REGULATIONS,
  dayCount: 'convention',
  toVerify: true,
  examples: [
    { name: 'counted from the day the trust received the request', start: '2024-12-12', due: '2025-01-23' },
    {
      name: 'returned on the last day',
      start: '2024-12-12',
      at: { 'advice-requested': '2024-12-11', 'advice-returned': '2025-01-23' },
      today: '2025-02-01',
      due: '2025-01-23',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
    {
      name: 'returned a day late after a missed appointment',
      start: '2024-12-12',
      at: { 'missed-appointment': '2025-01-15', 'advice-returned': '2025-01-24' },
      today: '2025-02-01',
      due: '2025-01-23',
      status: 'late-exception-applies',
      exceptions: ['X5'],
    },
    {
      name: 'a shortage of psychologists is no exception',
      start: '2025-04-14',
      today: '2025-06-27',
      due: '2025-05-26',
      status: 'past-its-date',
      words: 'Past its date by 32 days',
    },
  ],
} satisfies Deadline;
