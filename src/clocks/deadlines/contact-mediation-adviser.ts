// C08: the family has 2 months to contact a mediation adviser.

import type { Deadline } from '../deadline.ts';
import { IN_FORCE_SINCE_2014 } from '../law-in-force.ts';

export default {
  id: 'contact-mediation-adviser',
  code: 'C08',
  aliases: ['mediation-contact'],
  title: 'Contact a mediation adviser',
  plain: 'Before most appeals you must speak to a mediation adviser. You have 2 months from the council’s letter.',
  starts: [
    'decision-sent',
    'decision-assess-no',
    'no-plan-notified',
    'final-issued',
    'amended-plan-issued',
    'no-amendment-notified',
    'cease-decision-sent',
  ],
  stops: ['mediation-contacted'],
  steps: [
    { id: 'contact', title: 'Contact the mediation adviser', limit: { form: 'count', count: 2, unit: 'months' } },
  ],
  exceptions: [],
  law: 'SEND Regulations 2014, regulation 33',
  inForce: IN_FORCE_SINCE_2014,
  dayCount: 'corresponding date',
  toVerify: false,
  examples: [
    { name: 'the same date two months on', start: '2025-01-15', due: '2025-03-15' },
    { name: 'from 31 December it ends with February', start: '2024-12-31', due: '2025-02-28' },
    { name: 'from 31 December before a leap year', start: '2023-12-31', due: '2024-02-29' },
    {
      name: 'contacted on the last day',
      start: '2025-01-15',
      at: { 'mediation-contacted': '2025-03-15' },
      today: '2025-04-01',
      due: '2025-03-15',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
  ],
} satisfies Deadline;
