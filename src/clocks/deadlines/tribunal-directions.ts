// Directions of the tribunal set their own date.

import type { Deadline } from '../deadline.ts';
import { IN_FORCE_SINCE_2014 } from '../law-in-force.ts';

export default {
  id: 'tribunal-directions',
  code: null,
  aliases: ['directions'],
  title: 'Do what the tribunal’s directions ask',
  plain: 'The tribunal may set its own date for something. That date counts, and no other.',
  starts: ['directions-issued'],
  stops: ['directions-met'],
  steps: [{ id: 'directions', title: 'Do what the directions ask', limit: { form: 'given', event: 'directed-date' } }],
  exceptions: [],
  law: 'SEND Regulations 2014, regulation 44(1), and the tribunal’s directions',
  inForce: IN_FORCE_SINCE_2014,
  dayCount: 'given date',
  basis: 'tribunal',
  toVerify: true,
  examples: [
    {
      name: 'the date in the directions',
      start: '2025-03-03',
      at: { 'directed-date': '2025-03-21' },
      due: '2025-03-21',
      status: 'due',
      words: 'Due in 18 days',
    },
    {
      name: 'no date given',
      start: '2025-03-03',
      due: null,
      status: 'not-started',
      words: 'Starts when the date in the directions is given',
    },
    {
      name: 'done on that day',
      start: '2025-03-03',
      at: { 'directed-date': '2025-03-21', 'directions-met': '2025-03-21' },
      today: '2025-04-01',
      due: '2025-03-21',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
  ],
} satisfies Deadline;
