// C09: the mediation adviser issues the certificate within 3 working days.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'mediation-certificate',
  code: 'C09',
  aliases: ['certificate'],
  title: 'Issue the mediation certificate',
  plain:
    'Once you say you do not want mediation, or it has ended, or the council cannot arrange it in time, the adviser must send you a certificate within 3 working days.',
  starts: ['mediation-declined', 'mediation-ended', 'mediation-not-arranged'],
  stops: ['certificate-issued'],
  steps: [
    { id: 'certificate', title: 'Issue the certificate', limit: { form: 'count', count: 3, unit: 'working-days' } },
  ],
  exceptions: [],
  law: 'SEND Regulations 2014, regulations 34 to 39',
  inForce: SEND_REGULATIONS,
  dayCount: 'working days',
  toVerify: false,
  examples: [
    { name: 'told on a Thursday, due on the Tuesday', start: '2025-06-12', due: '2025-06-17' },
    { name: 'over Good Friday and Easter Monday', start: '2025-04-17', due: '2025-04-24' },
    {
      name: 'issued on the third working day',
      start: '2024-12-23',
      at: { 'certificate-issued': '2024-12-30' },
      today: '2025-01-10',
      due: '2024-12-30',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
  ],
} satisfies Deadline;
