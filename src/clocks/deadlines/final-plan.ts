// C07: the final plan is sent within 20 weeks of the request.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'final-plan',
  code: 'C07',
  aliases: ['20-weeks', 'twenty-weeks'],
  title: 'Send the final plan',
  plain:
    'If your child needs a plan, the final plan must be sent to you within 20 weeks of the request. School holidays do not stop the clock.',
  starts: ['request-received', 'brought-to-attention'],
  stops: ['final-issued'],
  steps: [
    {
      id: 'final',
      title: 'Send the final plan',
      limit: { form: 'count', count: 20, unit: 'weeks' },
      notNeeded: ['decision-assess-no', 'no-plan-notified', 'agreement-reached', 'order-made', 'conceded'],
      takenBackBy: {
        'decision-assess-no': ['decision-assess-yes'],
        'no-plan-notified': ['plan-agreed', 'draft-served'],
      },
      asSoonAsPracticable: true,
    },
  ],
  exceptions: ['X1', 'X2', 'X3', 'X4'],
  exceptionLaw: 'SEND Regulations 2014, regulations 10(4) and 13(3)',
  law: 'SEND Regulations 2014, regulation 13(2)',
  inForce: SEND_REGULATIONS,
  dayCount: 'convention',
  toVerify: false,
  examples: [
    {
      name: 'sent on day 140 is in time',
      start: '2024-09-09',
      at: { 'final-issued': '2025-01-27' },
      today: '2025-02-01',
      due: '2025-01-27',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
    {
      name: 'sent on day 141 is late',
      start: '2024-09-09',
      at: { 'final-issued': '2025-01-28' },
      today: '2025-02-01',
      due: '2025-01-27',
      status: 'late',
      words: 'Late by 1 day',
    },
    {
      name: 'counted inclusively it is due a day earlier',
      start: '2024-09-09',
      settings: { dayCountConvention: 'inclusive' },
      due: '2025-01-26',
    },
    { name: 'from a leap day', start: '2024-02-29', due: '2024-07-18' },
    {
      name: 'sent in week 19 with an exception is simply in time',
      start: '2025-01-06',
      at: { 'exceptional-circumstances': '2025-03-01', 'final-issued': '2025-05-19' },
      today: '2025-06-01',
      due: '2025-05-26',
      status: 'done',
      words: 'Done, 7 days in hand',
      exceptions: ['X3'],
    },
  ],
} satisfies Deadline;
