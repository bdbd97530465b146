// A time that ends before it begins.

import type { Day } from '../../clocks/index.ts';
import { isoDay } from '../../clocks/index.ts';
import type { CaseCheck, CaseFound } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { cite, NOTHING } from '../check-rows.ts';
import { tableIds, tableOf } from '../record.ts';

const spells = tableIds.flatMap((table) => {
  const { spell } = tableOf(table);
  return spell ? [{ table, ...spell }] : [];
});

export default {
  id: 'JX-27',
  set: 'journey',
  title: 'Ends before it begins',
  plain:
    'A plan, placement, need, allocation, wait or any other time whose end is before its start. One that ends on the day on which it starts held for no day, which may be so, and is left alone.',
  severity: 'error',
  fields: spells.map(({ table, to }) => `${table}.${to}`),
  source: 'Arithmetic: a time cannot end before it begins.',
  examples: [
    {
      name: 'an end on the day before the start is found',
      held: { allocation: [{ fromOn: '2024-05-02', toOn: '2024-05-01' }] },
      finds: ['allocation-1'],
    },
    {
      name: 'an end on the day of the start is left alone',
      held: { allocation: [{ fromOn: '2024-05-02', toOn: '2024-05-02' }] },
      finds: [],
    },
    {
      name: 'every table with a start and an end is looked at',
      held: {
        placement: [{ startedOn: '2024-05-02', endedOn: '2023-05-02' }],
        waiting: [{ agreedOn: '2024-05-02', endedOn: '2023-05-02' }],
      },
      finds: ['placement-1', 'waiting-1'],
    },
    { name: 'an end without a start says nothing', held: { need: [{ toOn: '2024-05-02' }] }, finds: [] },
  ],
  find(held) {
    let found = NOTHING;
    for (const { table, from, to } of spells)
      for (const row of held[table]) {
        const [began, ended]: unknown[] = [row[from as keyof typeof row], row[to as keyof typeof row]];
        if (typeof began !== 'number' || typeof ended !== 'number' || ended >= began) continue;
        const facts = { began: isoDay(began as Day), ended: isoDay(ended as Day) };
        const one: CaseFound = { rows: [cite(table, row)], field: to, facts };
        found = [...found, one];
      }
    return found;
  },
  sentence: (f) =>
    `This begins on ${dayWords(f.began)} and no longer holds from ${dayWords(f.ended)}, before it began. Check whether the two days are swapped, and the year of each.`,
} satisfies CaseCheck;
