// A row that names another which is not there.

import type { CaseCheck, CaseFound } from '../check.ts';
import { cite, NOTHING } from '../check-rows.ts';
import { namingFields } from '../field-lists.ts';
import { type TableId, tableIds, tableOf } from '../record.ts';

const links = tableIds.flatMap((table) =>
  namingFields[table].map((field) => ({ table, field, parent: tableOf(table).fields[field]!.of as TableId })),
);

export default {
  id: 'JX-19',
  set: 'journey',
  title: 'Names a row that is not there',
  plain:
    'A row says which request, assessment, plan, review or mediation it belongs to, and no such row is held for that person. A field left empty is no finding.',
  severity: 'error',
  fields: links.map(({ table, field }) => `${table}.${field}`),
  source: 'Structure of the case records and of SEN2: each row has its parent.',
  examples: [
    {
      name: 'an assessment of a request that is not there is found',
      held: { request: [{ id: 'r1' }], assessment: [{ request: 'r2' }] },
      finds: ['assessment-1'],
    },
    {
      name: 'an assessment of a request that is there is in order',
      held: { request: [{ id: 'r1' }], assessment: [{ request: 'r1' }] },
      finds: [],
    },
    { name: 'an assessment that names no request is left alone', held: { assessment: [{}] }, finds: [] },
    {
      name: 'a row of another person does not count',
      held: [{ plan: [{ id: 'p1' }] }, { review: [{ plan: 'p1' }] }],
      finds: ['review-1'],
    },
    {
      name: 'two rows that are not there are two findings',
      held: { consultation: [{ request: 'r1', plan: 'p1' }] },
      finds: ['consultation-1', 'consultation-1'],
    },
  ],
  find(held) {
    let found = NOTHING;
    for (const { table, field, parent } of links)
      for (const row of held[table]) {
        const named: unknown = row[field as keyof typeof row];
        if (typeof named !== 'string' || held[parent].some(({ id }) => id === named)) continue;
        const facts = { one: tableOf(table).one, parent: tableOf(parent).one };
        const one: CaseFound = { rows: [cite(table, row)], field, facts };
        found = [...found, one];
      }
    return found;
  },
  sentence: (f) =>
    `This ${f.one} belongs to a ${f.parent} that is not among the person’s records. Bring that ${f.parent} in as well, or correct which one is named.`,
} satisfies CaseCheck;
