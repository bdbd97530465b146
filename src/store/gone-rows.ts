// Rows that the newest snapshot no longer has: kept and marked, until somebody says what became of them.

import { sql } from 'kysely';
import { type Day, isoDay } from '../clocks/index.ts';
import { type TableId, tableIds, tableOf } from '../register/index.ts';
import { caseKeyToRead } from './keyring.ts';
import { committed } from './load-comparison.ts';
import { knownAt, readRows } from './register-rows.ts';
import type { Standing, StoredRowOf } from './register-shapes.ts';
import { copiedColumns, snake, sqlTable } from './register-tables.ts';
import { nameThePeople } from './row-versions.ts';
import type { CaseReader, Reader, Write } from './store.ts';

/** Left out by mistake: it stands, and is asked about again if the next snapshot lacks it too. */
export type GoneAnswer = 'ended' | 'duplicate' | 'left out by mistake';

const STANDING: Record<GoneAnswer, Standing> = {
  ended: 'ended',
  duplicate: 'duplicate',
  'left out by mistake': 'stands',
};

export interface GoneCount {
  source: string;
  table: TableId;
  rows: number;
}

/** How many rows wait for an answer, by source and table. */
export async function goneCounts(reader: Reader, area: string): Promise<GoneCount[]> {
  const asked = tableIds.map(
    (table) => sql`
      select from_source as source, ${sql.lit(table)} as table, count(*) as rows from ${sql.raw(sqlTable(table))}
      where area = ${area} and known_to is null and standing = 'not seen' and ${committed(area)} group by from_source`,
  );
  const { rows } = await sql<GoneCount>`
    select * from (${sql.join(asked, sql` union all `)}) as gone order by source, "table"`.execute(reader.db);
  return rows;
}

export async function goneRows<T extends TableId>(
  reader: CaseReader,
  area: string,
  source: string,
  table: T,
): Promise<StoredRowOf<T>[]> {
  const where = sql`row.from_source = ${source} and row.standing = 'not seen' and ${knownAt(undefined)}`;
  const rows = await readRows(reader, area, table, where, await caseKeyToRead(reader));
  await nameThePeople(reader, area, rows);
  return rows;
}

/** Answers for those of the rows that are still asked about; returns how many. An end is written where the row has none. */
export async function answerGone(
  tx: Write,
  given: { source: string; table: TableId; ids: readonly string[]; answer: GoneAnswer; endedOn?: Day },
): Promise<number> {
  const { source, table, ids, answer, endedOn } = given;
  const name = sql.raw(sqlTable(table));
  const end = tableOf(table).spell?.to;
  const endColumn = answer === 'ended' && endedOn !== undefined && end ? `"${snake(end)}"` : null;
  const columns = copiedColumns(table);
  const values = columns
    .split(', ')
    .map((column) =>
      column === endColumn ? sql`coalesce(${sql.raw(column)}, ${isoDay(endedOn!)}::date)` : sql.raw(column),
    );
  const { numAffectedRows } = await sql`
    with closed as (
      update ${name} set known_to = ${tx.at}
      where area = ${tx.area} and from_source = ${source} and id = any (${[...ids]}::text[])
        and known_to is null and standing = 'not seen' and ${committed(tx.area)}
      returning *
    )
    insert into ${name} (${sql.raw(columns)}, standing, last_seen, known_from)
    select ${sql.join(values)}, ${STANDING[answer]}, last_seen, ${tx.at}::timestamptz from closed`.execute(tx.db);
  return Number(numAffectedRows ?? 0);
}
