// C36: a body answers a tribunal’s health or social care recommendation within 5 weeks.

import type { Deadline } from '../deadline.ts';
import { RECOMMENDATION_POWER } from '../law-in-force.ts';

export default {
  id: 'recommendation-reply',
  code: 'C36',
  aliases: ['recommendation'],
  title: 'Answer a tribunal’s recommendation',
  plain:
    'If the tribunal recommends health or social care provision, the council or the health board must tell you within 5 weeks what it will do.',
  starts: ['recommendation-made'],
  stops: ['recommendation-answered'],
  steps: [{ id: 'reply', title: 'Reply to the recommendation', limit: { form: 'count', count: 5, unit: 'weeks' } }],
  exceptions: [],
  law: 'SEND (First-tier Tribunal Recommendations Power) Regulations 2017, SI 2017/1306',
  inForce: RECOMMENDATION_POWER,
  dayCount: 'convention',
  toVerify: true,
  examples: [
    { name: 'five weeks from the recommendation', start: '2025-02-12', due: '2025-03-19' },
    {
      name: 'answered on the last day',
      start: '2025-02-12',
      at: { 'recommendation-answered': '2025-03-19' },
      today: '2025-04-01',
      due: '2025-03-19',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
    {
      name: 'not answered',
      start: '2025-02-12',
      today: '2025-03-20',
      due: '2025-03-19',
      status: 'past-its-date',
      words: 'Past its date by 1 day',
    },
  ],
} satisfies Deadline;
