// Days that cannot be meant: before 1990, or more than two years ahead.

import { addMonths, day, isoDay } from '../../clocks/index.ts';
import type { CaseCheck, CaseFound } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { cite, NOTHING } from '../check-rows.ts';
import { dayFields, tablesAboutPeople } from '../field-lists.ts';

/** Nobody with a plan was alive long before; a spreadsheet's empty date is 1900. */
const FIRST = day('1990-01-01');
const MOST_MONTHS_AHEAD = 24;

const looked = tablesAboutPeople.map((table) => ({
  table,
  days: dayFields[table].filter((field) => field !== 'bornOn'),
}));

export default {
  id: 'JX-17',
  set: 'journey',
  title: 'Day far in the past or the future',
  plain:
    'Every day in every record of a person: before 1 January 1990, or more than two years after today. Dates of birth are left to other checks. 1900, 2099 and 9999 often stand for "not known" or "still open": such a cell is left empty.',
  severity: 'query',
  fields: looked.flatMap(({ table, days }) => days.map((field) => `${table}.${field}`)),
  source: 'Arithmetic: plans began in 2014 and statements in 1983; nobody with either was born long before 1990.',
  examples: [
    {
      name: 'the last day of 1989 is found, the first of 1990 is not',
      held: { request: [{ receivedOn: '1989-12-31' }, { receivedOn: '1990-01-01' }] },
      finds: ['request-1'],
    },
    {
      name: 'two years ahead is left alone, a day more is found',
      held: { plan: [{}, {}], review: [{ dueOn: '2027-03-01' }, { dueOn: '2027-03-02' }] },
      today: '2025-03-01',
      finds: ['review-2'],
    },
    {
      name: 'an end in the year 9999 is a cell that should be empty',
      held: { allocation: [{ fromOn: '2024-01-01', toOn: '9999-12-31' }] },
      today: '2025-03-01',
      finds: ['allocation-1'],
    },
    { name: 'a date of birth is not judged here', held: { person: [{ bornOn: '1985-01-01' }] }, finds: [] },
    {
      name: 'two days of one row are two findings',
      held: { plan: [{ startedOn: '1900-01-01', ceasedOn: '1900-01-02' }] },
      finds: ['plan-1', 'plan-1'],
    },
  ],
  find(held, { today }) {
    const last = addMonths(today, MOST_MONTHS_AHEAD);
    let found = NOTHING;
    for (const { table, days } of looked)
      for (const row of held[table])
        for (const field of days) {
          const value: unknown = row[field as keyof typeof row];
          if (typeof value !== 'number' || (value >= FIRST && value <= last)) continue;
          const facts = { on: isoDay(value as typeof FIRST), field, ahead: value > last };
          const one: CaseFound = { rows: [cite(table, row)], field, facts };
          found = [...found, one];
        }
    return found;
  },
  sentence: (f) =>
    `This cell holds ${dayWords(f.on)}, which no day of this case can be. ${f.ahead ? 'If it stands for “still open”, leave the cell empty; otherwise check the year.' : 'If it stands for “not known”, leave the cell empty; otherwise check the year.'}`,
} satisfies CaseCheck;
