// Rows that the newest extract of their source no longer has, until somebody says why: counts by source and kind, and the rows of one kind.

import { z } from 'zod';
import { type Day, isoDay } from '../../clocks/index.ts';
import { type TableId, tableIds, tableOf } from '../../register/index.ts';
import { type Area, goneCounts, goneRows } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { sourceTitle, sourceTitles } from '../people/loads-said.ts';
import { type RowSaid, rowSaid } from '../people/row-said.ts';
import { mayDo } from '../run.ts';

export interface GoneAnswered {
  area: Area;
  counts: { source: string; sourceTitle: string; table: TableId; title: string; rows: number }[];
  /** the rows of one source and kind, when they were asked for */
  one: GoneRows | null;
}

export interface GoneRows {
  source: string;
  sourceTitle: string;
  table: TableId;
  title: string;
  /** an end can be written where the row has none */
  ends: boolean;
  count: number;
  rows: (RowSaid & { lastSeenOn: Day | null })[];
}

export default defineOperation({
  id: 'gone',
  title: 'Read which case records are not seen any more',
  needs: 'import-figures',
  writes: false,
  input: z.object({
    source: z.string().trim().nullish(),
    table: z.string().trim().toLowerCase().nullish().describe('what kind of row, such as plan'),
    page: z.coerce.number().int().min(1).default(1),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  async run(ctx, { source, table: asked, page, limit }): Promise<Outcome<GoneAnswered>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const table = tableIds.find((one) => one === asked);
    if (asked && !table)
      return refused([operationIssue('table-unknown', 'stops', { field: 'table' }, { table: asked })]);
    const titles = await sourceTitles(store, area.code);
    const counts = (await goneCounts(store, area.code)).map((one) => ({
      ...one,
      rows: Number(one.rows),
      sourceTitle: sourceTitle(titles, one.source),
      title: tableOf(one.table).title,
    }));
    if (!source || !table) return done({ area, counts, one: null });
    const tellsWhat = await mayDo(ctx, 'read-cases');
    const rows = await goneRows(store, area.code, source, table);
    const { title, spell } = tableOf(table);
    const listed = rows.slice((page - 1) * limit, page * limit).map((row) => ({
      ...rowSaid(table, row, tellsWhat),
      lastSeenOn: row.lastSeenOn ?? null,
    }));
    const one = { source, sourceTitle: sourceTitle(titles, source), table, title, ends: spell !== undefined };
    return done({ area, counts, one: { ...one, count: rows.length, rows: listed } });
  },
  json: ({ area, counts, one }) => ({
    area: area.code,
    counts,
    ...(one
      ? {
          one: {
            ...one,
            rows: one.rows.map(({ lastSeenOn, ...row }) => ({
              ...row,
              lastSeenOn: lastSeenOn === null ? null : isoDay(lastSeenOn),
            })),
          },
        }
      : {}),
  }),
});
