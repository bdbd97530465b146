// The register as the engine reads it, as known now or at an instant; read whole, or brought up to date with what was written since.

import type { AreaTables, ColumnsAsked } from '../measures/index.ts';
import type { TableId } from '../register/index.ts';
import { type CountedSource, countedSources } from './counted-sources.ts';
import { linked } from './engine-links.ts';
import { type People, peopleOf } from './engine-people.ts';
import { columnsToRead, readPeople, readTable, type TableRead } from './engine-reading.ts';
import { changedSince, withChanges } from './engine-refresh.ts';
import type { Reader } from './store.ts';

export interface EngineAsked {
  /** ISO instant; left out: as known now */
  asKnownAt?: string;
  /** every table that this source brings is taken from it, whatever source counts */
  source?: string;
}

export interface StoredTables {
  tables: AreaTables;
  /** whose rows count, of each table that somebody brings */
  counted: ReadonlyMap<TableId, CountedSource>;
  /** the numbers of people by row of the person table, and whose numbers its ids are */
  people: Pick<People, 'numbers' | 'sources'>;
  /** as they came, to be brought up to date */
  reads: readonly TableRead[];
}

/**
 * Rows stand in the order of their ids, so that of two that tie the one with the greater id stands. A row that another
 * names is sought by its id; where the two come from different sources it has to be the same person's as well.
 */
export async function engineTables(
  reader: Reader,
  area: string,
  columns: ColumnsAsked,
  asked: EngineAsked = {},
): Promise<StoredTables> {
  const counted = await countedSources(reader, area, asked);
  const wanted = columnsToRead(columns);
  const reading = [...wanted].flatMap(([table, fields]) => {
    const source = counted.get(table)?.source;
    if (source === undefined || table === 'person') return [];
    return [readTable(reader, area, table, fields, { ...asked, source })];
  });
  const reads = await Promise.all([
    peopleOf(reader, area, counted.get('person')?.source ?? null),
    readPeople(reader, area, wanted.get('person') ?? [], asked),
    ...reading,
  ]);
  const [people, persons, ...tables] = reads;
  return { tables: await linked(people, persons, tables), counted, people: named(people), reads: tables };
}

/** Beyond this share of the rows it is no less work than to read all of them. */
const MOST_CHANGED = 0.25;

/**
 * The same as reading all of it again, from what was read before and the rows that were written after a change. Null where
 * that would be no less work, where another source counts now, or where something was destroyed: then all is read again.
 */
export async function refreshedTables(
  reader: Reader,
  area: string,
  columns: ColumnsAsked,
  before: StoredTables,
  after: number,
  { source, mostChanged = MOST_CHANGED }: { source?: string; mostChanged?: number } = {},
): Promise<StoredTables | null> {
  const counted = await countedSources(reader, area, source === undefined ? {} : { source });
  const isSame = ({ table, source }: CountedSource) => before.counted.get(table)?.source === source;
  if (counted.size !== before.counted.size || ![...counted.values()].every(isSame)) return null;
  const wanted = columnsToRead(columns);
  const changes = await changedSince(reader, area, before.reads, after, mostChanged);
  if (!changes) return null;
  const [people, persons, ...tables] = await Promise.all([
    peopleOf(reader, area, counted.get('person')?.source ?? null),
    readPeople(reader, area, wanted.get('person') ?? [], {}),
    ...before.reads.map((read) => withChanges(reader, area, read, wanted.get(read.table)!, changes.get(read.table))),
  ]);
  return { tables: await linked(people, persons, tables), counted, people: named(people), reads: tables };
}

const named = ({ numbers, sources }: People) => ({ numbers, sources });
