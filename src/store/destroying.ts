// The end of a record's life: held back, approved for destruction, destroyed. Everything goes but the note that it went.

import { type RawBuilder, sql } from 'kysely';
import { type Day, day, isoDay } from '../clocks/index.ts';
import { type Table, type TableId, tables } from '../register/index.ts';
import { jsonText, storableText } from './json.ts';
import { personRecords } from './people.ts';
import { sqlTable } from './register-tables.ts';
import type { Reader, Write } from './store.ts';

export type KeptClass = Table['kept'];

export interface Hold {
  person: number;
  why: string;
  /** the last day on which it is held; null: until it is lifted */
  until: Day | null;
  by: string;
  at: string;
}

/** Rows of no person are named one by one, a person's by the person. */
export type DestructionOf =
  | { person: number; rows?: undefined }
  | { person?: undefined; rows: { source: string; table: TableId; ids: string[] }[] };

export interface Destruction {
  key: number;
  of: DestructionOf | null;
  class: KeptClass;
  why: string;
  dueOn: Day;
  approvedBy: string;
  approvedAt: string;
  /** null while it is only approved */
  destroyed: { by: string; at: string; rows: Partial<Record<TableId, number>> } | null;
}

/** Somebody said that these records must be kept: nothing was destroyed. */
export class HeldBack extends Error {
  constructor(why: string) {
    super(`These records are held: ${why}`);
    this.name = 'HeldBack';
  }
}

export async function holdPerson(
  tx: Write,
  { person, held, why, until, by }: { person: number; held: boolean; why: string; until: Day | null; by: string },
): Promise<void> {
  const stands = {
    held,
    why: storableText(why),
    until: until === null ? null : isoDay(until),
    said_by: storableText(by),
    said_at: tx.at,
  };
  await tx.db
    .insertInto('register.hold')
    .values({ area: tx.area, person, change: tx.change, ...stands })
    .onConflict((same) => same.columns(['area', 'person', 'change']).doUpdateSet(stands))
    .execute();
}

/** The holds that stand on a day. */
export async function holds(reader: Reader, area: string, today: Day): Promise<Hold[]> {
  const rows = await reader.db
    .selectFrom('register.hold')
    .distinctOn('person')
    .select(['person', 'held', 'why', 'until', 'said_by', 'said_at'])
    .where('area', '=', area)
    .orderBy('person')
    .orderBy('change', 'desc')
    .execute();
  // A hold was put on a person who has been merged since, or parted: it follows the record that gave the number.
  const all = await personRecords(reader, area);
  const now = (person: number) => all.get(person)?.person ?? person;
  return rows.flatMap(({ person, held, why, until, said_by, said_at }) =>
    held && (until === null || until >= isoDay(today))
      ? [{ person: now(person), why, until: until === null ? null : day(until), by: said_by, at: said_at }]
      : [],
  );
}

/** Somebody has looked at it and agrees; nothing goes yet. */
export async function approveDestruction(
  tx: Write,
  given: { of: DestructionOf; class: KeptClass; why: string; dueOn: Day; by: string },
): Promise<number> {
  const { key } = await tx.db
    .insertInto('register.destruction')
    .values({
      area: tx.area,
      person: given.of.person ?? null,
      scope: given.of.rows ? jsonText(given.of.rows) : null,
      class: given.class,
      why: storableText(given.why),
      due_on: isoDay(given.dueOn),
      approved_by: storableText(given.by),
      approved_at: tx.at,
      destroyed_by: null,
      destroyed_at: null,
      rows: null,
      change: tx.change,
    })
    .returning('key')
    .executeTakeFirstOrThrow();
  return key;
}

/** What was approved and what was destroyed, newest first. */
export async function destructions(reader: Reader, area: string): Promise<Destruction[]> {
  const rows = await reader.db
    .selectFrom('register.destruction')
    .selectAll()
    .where('area', '=', area)
    .orderBy('key', 'desc')
    .execute();
  return rows.map((row) => ({
    key: row.key,
    of: row.person !== null ? { person: row.person } : row.scope ? ({ rows: row.scope } as DestructionOf) : null,
    class: row.class as KeptClass,
    why: row.why,
    dueOn: day(row.due_on),
    approvedBy: row.approved_by,
    approvedAt: row.approved_at,
    destroyed:
      row.destroyed_at === null
        ? null
        : {
            by: row.destroyed_by ?? '',
            at: row.destroyed_at,
            rows: row.rows as Partial<Record<TableId, number>>,
          },
  }));
}

/** Removes every version of what was approved, and keeps how many rows went. Throws HeldBack. */
export async function destroyApproved(
  tx: Write,
  { key, by, today }: { key: number; by: string; today: Day },
): Promise<Partial<Record<TableId, number>>> {
  const found = (await destructions(tx, tx.area)).find((one) => one.key === key && one.destroyed === null);
  if (!found?.of) throw new Error(`nothing is approved for destruction under ${key}`);
  const gone: Partial<Record<TableId, number>> = {};
  if (found.of.rows) {
    for (const { source, table, ids } of found.of.rows) {
      const removed = await removeRows(tx, table, sql`from_source = ${source} and id = any (${ids}::text[])`);
      gone[table] = (gone[table] ?? 0) + removed;
    }
  } else {
    const all = await personRecords(tx, tx.area);
    const person = all.get(found.of.person)?.person;
    const held = (await holds(tx, tx.area, today)).find((one) => one.person === person);
    if (held) throw new HeldBack(held.why);
    const records = [...all.values()].flatMap((one) => (one.person === person ? [one.record] : []));
    for (const { id, kept } of tables) {
      if (kept !== found.class) continue;
      const removed = await removeRows(tx, id as TableId, sql`person = any (${records}::integer[])`);
      if (removed > 0) gone[id as TableId] = removed;
    }
    await forgetUnlessKept(tx, records);
  }
  await tx.db
    .updateTable('register.destruction')
    .set({ person: null, scope: null, destroyed_by: storableText(by), destroyed_at: tx.at, rows: jsonText(gone) })
    .where('area', '=', tx.area)
    .where('key', '=', key)
    .execute();
  return gone;
}

async function removeRows(tx: Write, table: TableId, which: RawBuilder<unknown>): Promise<number> {
  const name = sql.raw(sqlTable(table));
  if (table === 'person') {
    await sql`delete from register.person_apart where area = ${tx.area}
      and apart in (select apart from register.person where area = ${tx.area} and ${which})`.execute(tx.db);
  }
  const { rows } = await sql<{ id: string }>`
    delete from ${name} where area = ${tx.area} and ${which} returning id`.execute(tx.db);
  const ids = [...new Set(rows.map(({ id }) => id))];
  // An id may be made of the case system's own number of the child.
  await sql`
    update register.load_seen set ids = array(select id from unnest(ids) as id where id <> all (${ids}::text[]))
    where area = ${tx.area} and table_name = ${table} and ids && ${ids}::text[]`.execute(tx.db);
  return ids.length;
}

/** The numbers of a person go with the last row, and with them who was said to be whom. */
async function forgetUnlessKept(tx: Write, records: readonly number[]): Promise<void> {
  const left = tables.map(
    ({ id }) => sql`
    select person from ${sql.raw(sqlTable(id as TableId))} where area = ${tx.area} and person = any (${[...records]}::integer[])`,
  );
  const { rows } = await sql<{ person: number }>`${sql.join(left, sql` union `)}`.execute(tx.db);
  const kept = new Set(rows.map(({ person }) => person));
  const gone = records.filter((record) => !kept.has(record));
  for (const table of ['person_record', 'person_link', 'person_likeness', 'person_answer']) {
    const pair = table === 'person_likeness' || table === 'person_answer';
    await sql`delete from ${sql.raw(`register.${table}`)} where area = ${tx.area}
      and (record = any (${gone}::integer[])${pair ? sql` or other = any (${gone}::integer[])` : sql``})`.execute(
      tx.db,
    );
  }
  await sql`delete from register.hold where area = ${tx.area} and person = any (${gone}::integer[])`.execute(tx.db);
}
