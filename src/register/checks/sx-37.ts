// SX-37: a phase transfer due on a day that the law does not name.

import { isoDay, partsOfDay } from '../../clocks/index.ts';
import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { cite, findInEach } from '../check-rows.ts';

/** Regulation 18: before 15 February, or before 31 March from secondary school to a post-16 institution. */
function isNamedByLaw(month: number, date: number): boolean {
  return (month === 2 && date === 15) || (month === 3 && date === 31);
}

export default {
  id: 'SX-37',
  set: 'sen2',
  title: 'Phase transfer due on another day',
  plain:
    'Looks for phase transfers whose due date is not 15 February or 31 March of the year of the move. Another day may be right, as for a move between post-16 institutions, and is to be explained.',
  severity: 'query',
  fields: ['transfer.dueOn', 'transfer.year'],
  source: 'SEN and Disability Regulations 2014, regulation 18; the rule of the return follows from it.',
  years: { from: 2025 },
  examples: [
    {
      name: 'the two days of the year of the move',
      held: {
        transfer: [
          { dueOn: '2025-02-15', year: 2025 },
          { dueOn: '2025-03-31', year: 2025 },
        ],
      },
      finds: [],
    },
    {
      name: 'on the boundary: 14 February is the last day on which it is in time, and not the day in the law',
      held: { transfer: [{ dueOn: '2025-02-14', year: 2025 }] },
      finds: ['transfer-1'],
    },
    {
      name: 'the right day of another year',
      held: { transfer: [{ dueOn: '2024-02-15', year: 2025 }] },
      finds: ['transfer-1'],
    },
    {
      name: 'the right day, and the year of the move not stated',
      held: { transfer: [{ dueOn: '2025-02-15' }] },
      finds: [],
    },
    { name: 'no day', held: { transfer: [{ year: 2025 }] }, finds: [] },
    {
      name: 'the return of 2024 holds no due dates',
      held: { transfer: [{ dueOn: '2024-02-14' }] },
      year: 2024,
      finds: [],
    },
  ],
  find: (held) =>
    findInEach(held.transfer, (transfer) => {
      if (transfer.dueOn === null) return null;
      const { year, month, date } = partsOfDay(transfer.dueOn);
      const otherYear = transfer.year !== null && transfer.year !== year;
      if (isNamedByLaw(month, date) && !otherYear) return null;
      return {
        rows: [cite('transfer', transfer)],
        field: 'dueOn',
        facts: { dueOn: isoDay(transfer.dueOn), year: transfer.year, otherYear },
      };
    }),
  sentence: ({ dueOn, year, otherYear }) =>
    otherYear
      ? `The plan is due on ${dayWords(dueOn)}, for a move in ${year}. Look at the year.`
      : `The plan is due on ${dayWords(dueOn)}. The law says before 15 February, or before 31 March for a move from secondary school to a post-16 institution: enter that day, or explain why another holds.`,
} satisfies CaseCheck;
