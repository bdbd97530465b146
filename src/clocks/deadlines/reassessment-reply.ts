// C21: the council answers a request to assess again within 15 days.

import type { Deadline } from '../deadline.ts';
import { SEND_REGULATIONS } from '../law-in-force.ts';

export default {
  id: 'reassessment-reply',
  code: 'C21',
  title: 'Answer a request to assess again',
  plain: 'If you ask for a new assessment while there is a plan, the council must answer within 15 days.',
  starts: ['reassessment-requested'],
  stops: ['reassessment-answered', 'reassessment-notified'],
  steps: [
    {
      id: 'reply',
      title: 'Tell the family whether it will assess again',
      limit: { form: 'count', count: 15, unit: 'days' },
    },
  ],
  exceptions: [],
  law: 'SEND Regulations 2014, regulation 25(1)',
  inForce: SEND_REGULATIONS,
  dayCount: 'convention',
  toVerify: true,
  examples: [
    { name: 'fifteen days from the request', start: '2025-01-06', due: '2025-01-21' },
    {
      name: 'answered on the fifteenth day',
      start: '2025-01-06',
      at: { 'reassessment-answered': '2025-01-21' },
      today: '2025-02-01',
      due: '2025-01-21',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
    {
      name: 'a day late',
      start: '2025-01-06',
      at: { 'reassessment-notified': '2025-01-22' },
      today: '2025-02-01',
      due: '2025-01-21',
      status: 'late',
      words: 'Late by 1 day',
    },
  ],
} satisfies Deadline;
