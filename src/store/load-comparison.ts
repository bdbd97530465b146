// What a file would change, before it changes anything: each row against the row that stands.

import { sql } from 'kysely';
import type { RegisterRow, TableId } from '../register/index.ts';
import type { CaseKey } from './case-key.ts';
import { storableId } from './json.ts';
import { caseKeyToRead } from './keyring.ts';
import { rowDigest } from './register-digest.ts';
import type { LoadCounts, LoadHeader, RowChange, SavedRow, Standing } from './register-shapes.ts';
import { sqlTable } from './register-tables.ts';
import type { CaseReader, Reader } from './store.ts';

export interface SeenRow {
  change: RowChange;
  digest: string;
}

export interface LoadComparison {
  /** Says what the row changes, and remembers that it was there. */
  see(row: RegisterRow): SeenRow;
  /** ids of rows that stand and were not seen in this snapshot; of dated events nothing is gone */
  gone(table: TableId): string[];
  /** ids of rows that were seen and say what they said before */
  unchanged(table: TableId): string[];
  /** ids of rows that were seen and take the place of one that is there */
  replaced(table: TableId): string[];
  counts(): LoadCounts;
}

/** Rows of a page of the standing index; about a tenth of a second of the database's thread. */
const PAGE = 20_000;

/** The newest version of every row of a table that came from a source: id → what it says, in short. */
export async function standingIndex(
  reader: Reader,
  area: string,
  source: string,
  table: TableId,
): Promise<Map<string, SavedRow>> {
  const found = new Map<string, SavedRow>();
  let after = '';
  for (;;) {
    const { rows } = await sql<{ page: string | null }>`
      select json_agg(json_build_array(id, digest, standing))::text as page
      from (
        select id, digest, standing from ${sql.raw(sqlTable(table))}
        where area = ${area} and from_source = ${source} and id > ${after} and known_to is null and ${committed(area)}
        order by id limit ${sql.lit(PAGE)}
      ) as row`.execute(reader.db);
    const lines: [string, string, Standing][] = JSON.parse(rows[0]?.page ?? '[]');
    for (const [id, digest, standing] of lines) found.set(id, { digest, standing });
    if (lines.length < PAGE) return found;
    after = lines.at(-1)![0];
  }
}

/** Rows of a load that is staged and not committed are nobody's to read. */
export function committed(area: string, row?: string) {
  const load = row === undefined ? sql.ref('load') : sql.ref(`${row}.load`);
  return sql`${load} <> all (array(select key from register.load where area = ${area} and change is null))`;
}

/** Compares with what stands in the store now; of a source that is new, everything is. */
export async function compareWithStanding(
  reader: CaseReader,
  area: string,
  source: string,
  tables: readonly TableId[],
  holds: LoadHeader['holds'] = 'snapshot',
): Promise<LoadComparison> {
  const standing = new Map<TableId, Map<string, SavedRow>>();
  for (const table of tables) standing.set(table, await standingIndex(reader, area, source, table));
  return comparisonWith(standing, await caseKeyToRead(reader), holds);
}

export function comparisonWith(
  standing: ReadonlyMap<TableId, ReadonlyMap<string, SavedRow>>,
  key: CaseKey | null,
  holds: LoadHeader['holds'] = 'snapshot',
): LoadComparison {
  const seen = new Map<TableId, Map<string, RowChange>>();
  const repeated = new Map<TableId, number>();
  const ofTable = (table: TableId) => seen.get(table) ?? seen.set(table, new Map()).get(table)!;
  const idsThat = (table: TableId, ...changes: RowChange[]) =>
    [...ofTable(table)].flatMap(([id, change]) => (changes.includes(change) ? [id] : []));
  const gone = (table: TableId) => {
    if (holds === 'dated events') return [];
    const here = ofTable(table);
    return [...(standing.get(table) ?? [])].flatMap(([id, one]) =>
      one.standing === 'stands' && !here.has(id) ? [id] : [],
    );
  };
  return {
    see(row) {
      const here = ofTable(row.table);
      // A store that holds no key yet holds no people to compare with.
      const digest = row.table === 'person' && !key ? '' : rowDigest(row, key);
      const id = storableId(row.id);
      if (here.has(id)) {
        repeated.set(row.table, (repeated.get(row.table) ?? 0) + 1);
        return { change: 'repeated', digest };
      }
      const change = changeFrom(standing.get(row.table)?.get(id), digest);
      here.set(id, change);
      return { change, digest };
    },
    gone,
    unchanged: (table) => idsThat(table, 'unchanged'),
    replaced: (table) => idsThat(table, 'changed', 'back'),
    counts() {
      const counts: LoadCounts = {};
      for (const table of new Set([...standing.keys(), ...seen.keys()])) {
        const ofOne: Partial<Record<RowChange | 'gone', number>> = {};
        for (const change of ofTable(table).values()) ofOne[change] = (ofOne[change] ?? 0) + 1;
        const missing = gone(table).length;
        if (missing > 0) ofOne.gone = missing;
        const twice = repeated.get(table);
        if (twice) ofOne.repeated = twice;
        counts[table] = ofOne;
      }
      return counts;
    },
  };
}

/** What somebody said never counts stays so for as long as the source says the same. */
function changeFrom(before: SavedRow | undefined, digest: string): RowChange {
  if (!before) return 'new';
  if (before.standing === 'not seen' || before.standing === 'ended') return 'back';
  return before.digest === digest ? 'unchanged' : 'changed';
}
