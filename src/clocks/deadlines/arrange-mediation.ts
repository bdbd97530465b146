// C10: the council arranges mediation within 30 days.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'arrange-mediation',
  code: 'C10',
  aliases: ['mediation'],
  title: 'Arrange mediation',
  plain:
    'If you ask for mediation, the council must arrange it and take part within 30 days. If it cannot, you get a certificate and may appeal.',
  starts: ['mediation-wanted'],
  stops: ['mediation-held'],
  steps: [
    {
      id: 'mediation',
      title: 'Hold the mediation meeting',
      limit: { form: 'count', count: 30, unit: 'days' },
      notNeeded: ['mediation-declined'],
    },
  ],
  exceptions: [],
  law: 'SEND Regulations 2014, regulation 36',
  inForce: SEND_REGULATIONS,
  dayCount: 'convention',
  toVerify: false,
  examples: [
    { name: 'thirty days, weekends counted', start: '2025-03-03', due: '2025-04-02' },
    {
      name: 'held on the thirtieth day',
      start: '2025-03-03',
      at: { 'mediation-held': '2025-04-02' },
      today: '2025-05-01',
      due: '2025-04-02',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
    {
      name: 'held on the thirty-first day',
      start: '2025-03-03',
      at: { 'mediation-held': '2025-04-03' },
      today: '2025-05-01',
      due: '2025-04-02',
      status: 'late',
      words: 'Late by 1 day',
    },
  ],
} satisfies Deadline;
