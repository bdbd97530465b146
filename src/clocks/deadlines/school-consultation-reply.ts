// C06: a school or college asked to take a pupil replies within 15 days.

import type { Deadline } from '../deadline.ts';
import { IN_FORCE_SINCE_2014 } from '../law-in-force.ts';

export default {
  id: 'school-consultation-reply',
  code: 'C06',
  aliases: ['consultation', 'school-reply'],
  title: 'Reply from the school or college',
  plain: 'A school or college that the council has consulted should reply within 15 days.',
  starts: ['consultation-sent'],
  stops: ['consultation-answered'],
  steps: [{ id: 'reply', title: 'Reply to the council', limit: { form: 'count', count: 15, unit: 'days' } }],
  exceptions: [],
  law: 'SEND Code of Practice 2015, chapter 9',
  inForce: IN_FORCE_SINCE_2014,
  dayCount: 'convention',
  guidance: true,
  toVerify: true,
  examples: [
    {
      name: 'asked on 17 June, reply by 2 July',
      start: '2025-06-17',
      today: '2025-06-27',
      due: '2025-07-02',
      status: 'due',
      words: 'Due in 5 days',
    },
    {
      name: 'replied on the fifteenth day',
      start: '2025-06-17',
      at: { 'consultation-answered': '2025-07-02' },
      today: '2025-07-10',
      due: '2025-07-02',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
    {
      name: 'replied on the sixteenth day',
      start: '2025-06-17',
      at: { 'consultation-answered': '2025-07-03' },
      today: '2025-07-10',
      due: '2025-07-02',
      status: 'late',
      words: 'Late by 1 day',
    },
  ],
} satisfies Deadline;
