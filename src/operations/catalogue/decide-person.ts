// Somebody has looked at two records: they are one person's, or they are not.

import { z } from 'zod';
import { type Area, decidePerson, personRecords } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { yesField } from '../people/yes.ts';

export interface PersonDecided {
  area: Area;
  record: number;
  other: number;
  same: boolean;
}

export default defineOperation({
  id: 'decide-person',
  title: "Say whether two records are one person's",
  needs: 'match-people',
  writes: true,
  input: z.object({
    record: z.coerce.number().int().positive().describe('one record, by its number here'),
    other: z.coerce.number().int().positive().describe('the other'),
    same: yesField.describe("yes: one person's; no: not, and never asked about again"),
    by: z.string().trim().max(200).nullish().describe('who decides'),
  }),
  async run(ctx, { record, other, same, by }): Promise<Outcome<PersonDecided>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const all = await personRecords(store, area.code);
    if (record === other || !all.has(record) || !all.has(other))
      return refused([operationIssue('person-record-unknown', 'stops', { field: 'record' }, {})]);
    // Numbers of ours only: what stands in the records never stands in the log.
    const facts = { record, other, same };
    await store.write(area.code, { operation: 'decide-person', actor: ctx.actor, facts }, (tx) =>
      decidePerson(tx, { record, other, same, decidedBy: by || ctx.actor.name }),
    );
    return done({ area, record, other, same });
  },
  json: ({ area, ...decided }) => ({ area: area.code, ...decided }),
});
