// What was read of a table brought up to date: rows that were written since are read anew and take the place of what they were.

import { sql } from 'kysely';
import type { EngineColumn } from '../measures/index.ts';
import type { TableId } from '../register/index.ts';
import { readTable, type TableRead } from './engine-reading.ts';
import type { StoredField } from './register-tables.ts';
import { sqlTable } from './register-tables.ts';
import type { Reader } from './store.ts';

/** After more writes than this nobody asks what they were. */
const MOST_WRITES = 500;
/** Writes that take rows away, of which nothing is left to tell which. */
const TAKES_AWAY = new Set(['destroy-records']);

/**
 * The ids of rows that may say something else than after that change, by table. A load touches the rows that carry its key
 * and those that it ends or marks as gone, all of which begin or end at its instant; an answer those at its own.
 */
export async function changedSince(
  reader: Reader,
  area: string,
  reads: readonly TableRead[],
  after: number,
  mostChanged: number,
): Promise<Map<TableId, string[]> | null> {
  const [loads, writes] = await Promise.all([
    reader.db
      .selectFrom('register.load')
      .select(['key', 'stated_at', 'tables'])
      .where('area', '=', area)
      .where('change', '>', after)
      .execute(),
    reader.db
      .selectFrom('activity')
      .select(['at', 'operation'])
      .where('area', '=', area)
      .where('change', '>', after)
      .execute(),
  ]);
  if (writes.length > MOST_WRITES || writes.some(({ operation }) => TAKES_AWAY.has(operation))) return null;
  const instants = [...loads.map(({ stated_at }) => stated_at), ...writes.map(({ at }) => at)];
  const keys = loads.map(({ key }) => key);
  const found = new Map<TableId, string[]>();
  let changed = 0;
  for (const { table, source } of reads) {
    const { rows } = await sql<{ ids: string[] | null }>`
      select array_agg(distinct id) as ids from ${sql.raw(sqlTable(table))}
      where area = ${area} and from_source = ${source} and (load = any (${keys}::bigint[])
        or known_from = any (${instants}::timestamptz[]) or known_to = any (${instants}::timestamptz[]))`.execute(
      reader.db,
    );
    const ids = rows[0]?.ids ?? [];
    if (ids.length > 0) found.set(table, ids);
    changed += ids.length;
  }
  const all = reads.reduce((sum, { rows }) => sum + rows, 0);
  return changed > all * mostChanged ? null : found;
}

export async function withChanges(
  reader: Reader,
  area: string,
  before: TableRead,
  fields: readonly StoredField[],
  ids: readonly string[] | undefined,
): Promise<TableRead> {
  if (!ids) return before;
  const { table, source } = before;
  const fresh = await readTable(reader, area, table, fields, { source, only: sql`row.id = any (${[...ids]}::text[])` });
  return merged(before, fresh, new Set(ids));
}

/** Rows of both in the order of ids: where they come from, the first table's as they are, the second's from −1 down. */
function merged(before: TableRead, fresh: TableRead, changed: ReadonlySet<string>): TableRead {
  const order: number[] = [];
  let next = 0;
  for (let i = 0; i < before.rows; i++) {
    const id = before.ids[i]!;
    if (changed.has(id)) continue;
    while (next < fresh.rows && isBefore(fresh.ids[next]!, id)) order.push(-1 - next++);
    order.push(i);
  }
  while (next < fresh.rows) order.push(-1 - next++);
  return {
    table: before.table,
    source: before.source,
    rows: order.length,
    ids: order.map((at) => (at < 0 ? fresh.ids[-1 - at]! : before.ids[at]!)),
    records: taken(order, before.records, fresh.records),
    fields: before.fields.map(({ field, column }, i) => ({
      field,
      column: mergedColumn(order, column, fresh.fields[i]!.column),
    })),
  };
}

type AnyColumn = TableRead['fields'][number]['column'];

function mergedColumn(order: readonly number[], one: AnyColumn, other: AnyColumn): AnyColumn {
  if (one.kind === 'texts' && other.kind === 'texts')
    return { kind: 'texts', texts: order.map((at) => (at < 0 ? other.texts[-1 - at]! : one.texts[at]!)) };
  if (one.kind === 'texts' || other.kind === 'texts') throw new Error('a column came in two kinds');
  if (one.kind !== 'code' || other.kind !== 'code')
    return { ...one, values: taken(order, one.values, other.values) } as EngineColumn;
  const codes = [...one.codes];
  const places = new Map(codes.map((code, place) => [code, place]));
  const renamed = other.codes.map((code) => places.get(code) ?? codes.push(code) - 1);
  return {
    kind: 'code',
    codes,
    values: taken(
      order,
      one.values,
      Int32Array.from(other.values, (place) => renamed[place]!),
    ),
  };
}

function taken(order: readonly number[], one: ArrayLike<number>, other: ArrayLike<number>): Int32Array {
  const found = new Int32Array(order.length);
  for (let row = 0; row < order.length; row++) {
    const at = order[row]!;
    found[row] = at < 0 ? other[-1 - at]! : one[at]!;
  }
  return found;
}

const BEYOND_ONE_UNIT = /[\ud800-\udfff]/;

/** As the database orders ids: by their bytes, which is by code points. */
function isBefore(a: string, b: string): boolean {
  if (!BEYOND_ONE_UNIT.test(a) && !BEYOND_ONE_UNIT.test(b)) return a < b;
  return Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;
}
