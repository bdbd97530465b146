// A remedy agreed with the ombudsman has the date set in the decision.

import type { Deadline } from '../deadline.ts';
import { IN_FORCE_SINCE_2014 } from '../law-in-force.ts';

export default {
  id: 'ombudsman-remedy',
  code: null,
  aliases: ['remedy', 'ombudsman'],
  title: 'Carry out the ombudsman’s remedy',
  plain: 'When the ombudsman upholds a complaint, the decision says what the council must do and by when.',
  starts: ['remedy-agreed'],
  stops: ['remedy-done'],
  steps: [{ id: 'remedy', title: 'Carry out the remedy', limit: { form: 'given', event: 'remedy-date' } }],
  exceptions: [],
  law: 'The decision of the Local Government and Social Care Ombudsman',
  inForce: IN_FORCE_SINCE_2014,
  dayCount: 'given date',
  guidance: true,
  toVerify: true,
  examples: [
    { name: 'the date in the decision', start: '2025-03-03', at: { 'remedy-date': '2025-04-03' }, due: '2025-04-03' },
    {
      name: 'no date given',
      start: '2025-03-03',
      due: null,
      status: 'not-started',
      words: 'Starts when the date of the remedy is given',
    },
    {
      name: 'done on that day',
      start: '2025-03-03',
      at: { 'remedy-date': '2025-04-03', 'remedy-done': '2025-04-03' },
      today: '2025-05-01',
      due: '2025-04-03',
      status: 'done',
      words: 'Done, 0 days in hand',
    },
  ],
} satisfies Deadline;
