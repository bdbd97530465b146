// Files of case records that were imported, as operations say them: whose, of which day, what they changed, who brought them.

import { type Day, dayInLondon, isoDay } from '../../clocks/index.ts';
import { type TableId, tableOf } from '../../register/index.ts';
import { type Actor, recordSources, type Store, type StoredLoad } from '../../store/index.ts';

/** Back again counts as changed: it says something else than what stood. */
export type RowSums = Record<'new' | 'changed' | 'unchanged' | 'gone', number>;

export interface LoadSaid {
  /** our number of the load */
  load: number;
  file: string;
  sha256: string;
  format: string;
  source: string;
  sourceTitle: string;
  holds: StoredLoad['holds'];
  /** the day the records were like this */
  statedOn: Day;
  statedBy: string;
  recordedAt: string;
  collection: StoredLoad['collection'];
  mapping: StoredLoad['mapping'];
  tables: (RowSums & { table: TableId; title: string })[];
  sums: RowSums;
  issues: number;
  change: number;
}

export type SourceTitles = ReadonlyMap<string, string>;

/** The title that somebody gave a source; its id where nobody did. */
export async function sourceTitles(store: Store, area: string): Promise<SourceTitles> {
  return new Map((await recordSources(store, area)).map(({ id, title }) => [id, title]));
}

export function sourceTitle(titles: SourceTitles, source: string): string {
  return titles.get(source) ?? source;
}

export function loadSaid(load: StoredLoad, titles: SourceTitles): LoadSaid {
  const sums: RowSums = { new: 0, changed: 0, unchanged: 0, gone: 0 };
  const tables = load.tables.flatMap((table) => {
    const { new: added = 0, changed = 0, unchanged = 0, back = 0, gone = 0 } = load.counts[table] ?? {};
    if (added + changed + unchanged + back + gone === 0) return [];
    sums.new += added;
    sums.changed += changed + back;
    sums.unchanged += unchanged;
    sums.gone += gone;
    return [{ table, title: tableOf(table).title, new: added, changed: changed + back, unchanged, gone }];
  });
  return {
    load: load.key,
    file: load.fileName,
    sha256: load.sha256,
    format: load.format,
    source: load.source,
    sourceTitle: sourceTitle(titles, load.source),
    holds: load.holds,
    statedOn: dayInLondon(new Date(load.statedAt)),
    statedBy: load.statedBy,
    recordedAt: load.recordedAt,
    collection: load.collection,
    mapping: load.mapping,
    tables,
    sums,
    issues: load.issues.length,
    change: load.change,
  };
}

export function loadJson({ statedOn, collection, ...load }: LoadSaid) {
  return {
    ...load,
    statedOn: isoDay(statedOn),
    collection: collection && { ...collection, censusDay: isoDay(collection.censusDay) },
  };
}

/** Who made a change, as the activity log has it. */
export async function whoMade(store: Store, area: string, change: number): Promise<Actor | null> {
  const [entry] = await store.activity(area, { before: change + 1, limit: 1 });
  return entry?.change === change ? entry.actor : null;
}
