// Two rows of one person with the same number.

import type { CaseCheck, CaseFound } from '../check.ts';
import { cite, NOTHING } from '../check-rows.ts';
import { type Row, type TableId, tableIds, tableOf } from '../record.ts';

export default {
  id: 'JX-29',
  set: 'journey',
  title: 'Same number twice',
  plain:
    'Two rows of one table and one person have the same number. Rows without a number of their own get one from what tells them apart, such as the day of a request: then two rows tell the same thing.',
  severity: 'error',
  fields: tableIds.map((table) => `${table}.id`),
  source: 'Structure of the case records: a number is given once.',
  examples: [
    {
      name: 'two requests of one number are found',
      held: { request: [{ id: 'r1' }, { id: 'r1', receivedOn: '2024-05-01' }] },
      finds: ['r1'],
    },
    { name: 'two numbers are in order', held: { request: [{ id: 'r1' }, { id: 'r2' }] }, finds: [] },
    {
      name: 'a plan may have the number of a request, and another person’s request the same as this one’s',
      held: [{ request: [{ id: 'x1' }], plan: [{ id: 'x1' }] }, { request: [{ id: 'x1' }] }],
      finds: [],
    },
    {
      name: 'three of one number are two too many',
      held: { plan: [{ id: 'p1' }, { id: 'p1' }, { id: 'p1' }] },
      finds: ['p1', 'p1'],
    },
  ],
  find(held) {
    let found = NOTHING;
    for (const table of tableIds) {
      if (held[table].length < 2) continue;
      const twice = sameNumber(table, held[table]);
      if (twice.length > 0) found = [...found, ...twice];
    }
    return found;
  },
  sentence: (f) =>
    `Another ${f.one} of the same person has the same number. If both are the same, keep one; if they differ, give one of them its own number in the source.`,
} satisfies CaseCheck;

function sameNumber<T extends TableId>(table: T, rows: readonly Row<T>[]): CaseFound[] {
  const seen = new Map<string, Row<T>>();
  return rows.flatMap((row) => {
    const first = seen.get(row.id);
    if (!first) {
      seen.set(row.id, row);
      return [];
    }
    const facts = { one: tableOf(table).one };
    return [{ rows: [cite(table, row), cite(table, first)], field: 'id', facts }];
  });
}
