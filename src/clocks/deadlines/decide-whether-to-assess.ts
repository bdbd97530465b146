// C02: the council has 6 weeks to say whether it will assess.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'decide-whether-to-assess',
  code: 'C02',
  aliases: ['6-weeks', 'six-weeks', 'decision-to-assess'],
  title: 'Decide whether to assess',
  plain:
    'Within 6 weeks of your request the council must tell you whether it will assess. Weekends and holidays count.',
  starts: ['request-received', 'brought-to-attention'],
  stops: ['decision-assess-yes', 'decision-assess-no', 'decision-sent'],
  steps: [
    {
      id: 'decision',
      title: 'Tell the family whether there will be an assessment',
      limit: { form: 'count', count: 6, unit: 'weeks' },
      asSoonAsPracticable: true,
    },
  ],
  exceptions: ['X1', 'X2', 'X3', 'X4'],
  exceptionLaw: 'SEND Regulations 2014, regulation 5(4)',
  law: 'SEND Regulations 2014, regulation 5(1)',
  inForce: SEND_REGULATIONS,
  dayCount: 'convention',
  toVerify: false,
  examples: [
    {
      name: 'a request on a Saturday is due on a Saturday',
      start: '2024-07-20',
      due: '2024-08-31',
      status: 'due',
      words: 'Due in 42 days',
    },
    {
      name: 'decided on the forty-second day is in time',
      start: '2024-09-16',
      at: { 'decision-assess-no': '2024-10-28' },
      today: '2024-11-01',
      due: '2024-10-28',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
    {
      name: 'decided on the forty-third day is late',
      start: '2024-09-16',
      at: { 'decision-assess-no': '2024-10-29' },
      today: '2024-11-01',
      due: '2024-10-28',
      status: 'late',
      words: 'Late by 1 day',
    },
    {
      name: 'the head was asked while the school was closed for the summer',
      start: '2024-07-20',
      at: {
        'school-closure': '2024-07-25/2024-09-04',
        'advice-requested': '2024-07-22',
        'decision-assess-yes': '2024-09-10',
      },
      today: '2024-09-11',
      due: '2024-08-31',
      status: 'late-exception-applies',
      words: 'Late by 10 days, exception applies',
      exceptions: ['X1'],
    },
  ],
} satisfies Deadline;
