// Says what became of rows that the newest extract no longer has: ended, a duplicate, or left out of it by mistake.

import { z } from 'zod';
import { tableIds, tableOf } from '../../register/index.ts';
import { type Area, answerGone, goneRows } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { dayField } from '../dates.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';

export interface GoneSaid {
  area: Area;
  source: string;
  table: string;
  title: string;
  answer: string;
  /** rows that were still asked about */
  rows: number;
}

export default defineOperation({
  id: 'answer-gone',
  title: 'Say why case records are not seen any more',
  needs: 'import-figures',
  writes: true,
  input: z.object({
    source: z.string().trim().min(1),
    table: z.string().trim().toLowerCase().describe('what kind of row, such as plan'),
    ids: z.union([z.literal('all'), z.array(z.string()).max(100_000)]).describe("the source's own numbers, or “all”"),
    answer: z
      .enum(['ended', 'duplicate', 'left out by mistake'], 'Choose what became of them')
      .describe('left out by mistake: the rows stand again'),
    endedOn: dayField.describe('the first day on which they no longer held; written where a row has no end'),
  }),
  async run(ctx, { source, table: asked, ids, answer, endedOn }): Promise<Outcome<GoneSaid>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const table = tableIds.find((one) => one === asked);
    if (!table) return refused([operationIssue('table-unknown', 'stops', { field: 'table' }, { table: asked })]);
    if (ids.length === 0) return refused([operationIssue('gone-none-chosen', 'stops', { field: 'ids' }, {})]);
    if (endedOn !== null && endedOn > ctx.today)
      return refused([operationIssue('ended-ahead', 'stops', { field: 'endedOn' }, {})]);
    const waiting = (await goneRows(store, area.code, source, table)).map(({ id }) => id);
    const named = ids === 'all' ? null : new Set(ids);
    const chosen = waiting.filter((id) => named?.has(id) ?? true);
    if (chosen.length === 0) return refused([operationIssue('gone-none-waiting', 'stops', { field: 'ids' }, {})]);
    // How many, never which: the numbers are those of children.
    const facts = { source, table, answer, rows: chosen.length };
    const end = answer === 'ended' && endedOn !== null ? { endedOn } : {};
    const { value: rows } = await store.write(area.code, { operation: 'answer-gone', actor: ctx.actor, facts }, (tx) =>
      answerGone(tx, { source, table, ids: chosen, answer, ...end }),
    );
    return done({ area, source, table, title: tableOf(table).title, answer, rows });
  },
  json: ({ area, ...said }) => ({ area: area.code, ...said }),
});
