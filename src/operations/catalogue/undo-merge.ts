// Parts a record from a person whose it is not: alone, or with what an answer had joined along with it. It is not joined again unasked.

import { z } from 'zod';
import { type Area, partAnswered, personRecords, undoMerge } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';

export interface MergeUndone {
  area: Area;
  record: number;
  /** how many records the person who was theirs keeps */
  left: number;
}

export default defineOperation({
  id: 'undo-merge',
  title: 'Part a record from a person whose it is not',
  needs: 'match-people',
  writes: true,
  input: z.object({
    record: z.coerce.number().int().positive().describe('the record that is parted, by its number here'),
    other: z.coerce
      .number()
      .int()
      .positive()
      .nullish()
      .describe('the record that an answer joined it with: what came along with that answer leaves too'),
    by: z.string().trim().max(200).nullish().describe('who decides'),
  }),
  async run(ctx, { record, other, by }): Promise<Outcome<MergeUndone>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const all = await personRecords(store, area.code);
    const mine = all.get(record);
    if (!mine || (other && !all.has(other)))
      return refused([operationIssue('person-record-unknown', 'stops', { field: 'record' }, {})]);
    const together = [...all.values()].filter(({ person }) => person === mine.person).length;
    const isApart = other ? all.get(other)!.person !== mine.person : together === 1;
    if (isApart) return refused([operationIssue('person-alone', 'stops', { field: 'record' }, {})]);
    const decidedBy = by || ctx.actor.name;
    const facts = other ? { record, other } : { record };
    await store.write(area.code, { operation: 'undo-merge', actor: ctx.actor, facts }, async (tx) => {
      const isParted = other ? await partAnswered(tx, { record, other, decidedBy }) : false;
      if (!isParted) await undoMerge(tx, { record, decidedBy });
    });
    const left = [...(await personRecords(store, area.code)).values()];
    return done({ area, record, left: left.filter(({ person }) => person === mine.person).length });
  },
  json: ({ area, ...undone }) => ({ area: area.code, ...undone }),
});
