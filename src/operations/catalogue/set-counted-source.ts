// Chooses whose rows of one kind figures are worked out from, where several bring them. What was chosen before stays in the log.

import { z } from 'zod';
import { type TableId, tableOf } from '../../register/index.ts';
import { type Area, countedSources, setCountedSource } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';

export interface CountedSourceSet {
  area: Area;
  table: TableId;
  source: string;
  changed: boolean;
}

export default defineOperation({
  id: 'set-counted-source',
  title: 'Choose whose case records count',
  needs: 'sign-sources',
  writes: true,
  input: z.object({
    table: z.string().trim().describe('the kind of record, such as advice'),
    source: z
      .string()
      .trim()
      .nullish()
      .transform((source) => source || null)
      .describe('the source whose rows count; by the rule again when left out'),
  }),
  async run(ctx, { table: asked, source }): Promise<Outcome<CountedSourceSet>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const table = asked as TableId;
    if (!tableOf(table))
      return refused([operationIssue('table-unknown', 'stops', { field: 'table' }, { table: asked })]);
    const standing = (await countedSources(store, area.code)).get(table);
    const sources = standing?.sources.map((one) => one.source) ?? [];
    if (!standing || (source !== null && !sources.includes(source)))
      return refused([
        operationIssue(
          'counted-source-unknown',
          'stops',
          { field: 'source' },
          { source: source ?? '', table: tableOf(table).title, sources },
        ),
      ]);
    const changed = source === null ? standing.chosen : !standing.chosen || standing.source !== source;
    if (changed) {
      const facts = { table, was: standing.chosen ? standing.source : null, is: source };
      await store.write(area.code, { operation: 'set-counted-source', actor: ctx.actor, facts }, (tx) =>
        setCountedSource(tx, { table, source, on: ctx.today }),
      );
    }
    const now = (await countedSources(store, area.code)).get(table)!;
    return done({ area, table, source: now.source, changed });
  },
  json: ({ area, table, source, changed }) => ({ area: area.code, table, source, changed }),
});
