// Takes one record out of its person again: it stands alone, and is not joined to the others unasked.

import { z } from 'zod';
import { type Area, personRecords, undoMerge } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';

export interface MergeUndone {
  area: Area;
  record: number;
  /** how many records the person keeps */
  left: number;
}

export default defineOperation({
  id: 'undo-merge',
  title: 'Part a record from a person whose it is not',
  needs: 'match-people',
  writes: true,
  input: z.object({
    record: z.coerce.number().int().positive().describe('the record that is parted, by its number here'),
    by: z.string().trim().max(200).nullish().describe('who decides'),
  }),
  async run(ctx, { record, by }): Promise<Outcome<MergeUndone>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const all = await personRecords(store, area.code);
    const mine = all.get(record);
    if (!mine) return refused([operationIssue('person-record-unknown', 'stops', { field: 'record' }, {})]);
    const left = [...all.values()].filter(({ person }) => person === mine.person).length - 1;
    if (left === 0) return refused([operationIssue('person-alone', 'stops', { field: 'record' }, {})]);
    await store.write(area.code, { operation: 'undo-merge', actor: ctx.actor, facts: { record } }, (tx) =>
      undoMerge(tx, { record, decidedBy: by || ctx.actor.name }),
    );
    return done({ area, record, left });
  },
  json: ({ area, ...undone }) => ({ area: area.code, ...undone }),
});
