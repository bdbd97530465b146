// Heads have the list of reviews due two weeks before each term.

import type { Deadline } from '../deadline.ts';
import { IN_FORCE_SINCE_2014 } from '../law-in-force.ts';

export default {
  id: 'reviews-due-list',
  code: null,
  title: 'Send heads the list of reviews due',
  plain: 'At least two weeks before each term the council tells every head which plans are due for review in it.',
  starts: ['term-starts'],
  stops: ['reviews-list-sent'],
  steps: [{ id: 'list', title: 'Send the list of reviews due', limit: { form: 'count', count: -2, unit: 'weeks' } }],
  exceptions: [],
  law: 'SEND Code of Practice 2015, chapter 9',
  inForce: IN_FORCE_SINCE_2014,
  dayCount: 'fixed date',
  guidance: true,
  toVerify: true,
  examples: [
    { name: 'two weeks before the spring term', start: '2025-01-06', today: '2024-12-01', due: '2024-12-23' },
    {
      name: 'before the autumn term it falls in the holiday',
      start: '2025-09-02',
      today: '2025-07-01',
      due: '2025-08-19',
    },
    {
      name: 'sent on the last day',
      start: '2025-01-06',
      at: { 'reviews-list-sent': '2024-12-23' },
      due: '2024-12-23',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
  ],
} satisfies Deadline;
