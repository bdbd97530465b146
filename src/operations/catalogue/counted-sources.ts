// Whose case records figures are worked out from, kind of record by kind of record.

import { z } from 'zod';
import { tableOf } from '../../register/index.ts';
import { type Area, type CountedSource, countedSources, recordSources } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';

export interface CountedSourcesAnswer {
  area: Area;
  /** in the order of the catalogue of tables */
  tables: CountedSource[];
  /** what sources are called, by id; one that was never set up is called by its id */
  titles: ReadonlyMap<string, string>;
}

export default defineOperation({
  id: 'counted-sources',
  title: 'Read whose case records count',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({}),
  async run(ctx): Promise<Outcome<CountedSourcesAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const [tables, sources] = [await countedSources(store, area.code), await recordSources(store, area.code)];
    const titles = new Map(sources.map(({ id, title }) => [id, title]));
    return done({ area, tables: [...tables.values()], titles });
  },
  json: ({ area, tables }) => ({
    area: area.code,
    tables: tables.map(({ table, source, chosen, sources, firstStatedAt, lastStatedAt }) => ({
      table,
      title: tableOf(table).title,
      source,
      chosen,
      sources,
      firstStatedAt,
      lastStatedAt,
    })),
  }),
});
