// Everything that is held of each person, one after another, as known now or at an instant.

import { sql } from 'kysely';
import type { TableId } from '../register/index.ts';
import { caseKeyToRead } from './keyring.ts';
import { type PersonRecord, personRecords } from './people.ts';
import { COUNTS, isOfPeople, knownAt, nothingStored, readRows, tablesWithRows } from './register-rows.ts';
import type { HeldPerson, StoredHeld, StoredRowOf } from './register-shapes.ts';
import type { CaseReader } from './store.ts';

export interface HeldAsked {
  /** ISO instant; left out: as known now */
  asKnownAt?: string;
  /** rows of one source only */
  source?: string;
  /** persons' numbers; left out: everybody */
  people?: readonly number[];
}

/** So many people's rows are in memory at once, and in the database's thread no longer than a few hundredths of a second. */
const PAGE = 1_000;

/**
 * One for each person, in the order of their numbers; records that are linked as one person's come together, as they are
 * linked today. Between two pages others may write: who must not mix two changes compares the change before and after.
 */
export async function* heldOf(reader: CaseReader, area: string, asked: HeldAsked = {}): AsyncGenerator<HeldPerson> {
  const key = await caseKeyToRead(reader);
  const persons = await personsAsked(reader, area, asked);
  const tables = (await tablesWithRows(reader, area)).filter(isOfPeople);
  for (let from = 0; from < persons.length; from += PAGE) {
    const page = persons.slice(from, from + PAGE).map(([person, records]): HeldPerson => {
      const of = records.map(({ record, source, sourceId }) => ({ record, source, sourceId }));
      return { person, records: of, held: nothingStored() };
    });
    const byRecord = new Map(
      page.flatMap((one) => one.records.map(({ record, sourceId }) => [record, { one, sourceId }] as const)),
    );
    const records = [...byRecord.keys()];
    for (const table of tables) {
      const where = sql`row.person = any (${records}::integer[]) and ${COUNTS} and ${knownAt(asked.asKnownAt)}
        and ${ofSource(asked)}`;
      for (const row of await readRows(reader, area, table, where, key)) {
        const { one, sourceId } = byRecord.get(row.record!)!;
        row.person = sourceId;
        put(one.held, table, row);
      }
    }
    for (const one of page) if (Object.values(one.held).some((rows) => rows.length > 0)) yield one;
  }
}

/** Rows that are of no person: schools, posts, population; and rows of people's tables that do not say whose they are. */
export async function heldOfNobody(
  reader: CaseReader,
  area: string,
  asked: Omit<HeldAsked, 'people'> = {},
): Promise<StoredHeld> {
  const held = nothingStored();
  const key = await caseKeyToRead(reader);
  for (const table of await tablesWithRows(reader, area)) {
    const where = sql`row.person is null and ${COUNTS} and ${knownAt(asked.asKnownAt)} and ${ofSource(asked)}`;
    for (const row of await readRows(reader, area, table, where, key)) put(held, table, row);
  }
  return held;
}

function put<T extends TableId>(held: StoredHeld, table: T, row: StoredRowOf<T>): void {
  const list: StoredRowOf<T>[] = held[table];
  list.push(row);
}

function ofSource({ source }: HeldAsked) {
  return source === undefined ? sql`true` : sql`row.from_source = ${source}`;
}

async function personsAsked(
  reader: CaseReader,
  area: string,
  { source, people }: HeldAsked,
): Promise<[person: number, records: PersonRecord[]][]> {
  const only = people === undefined ? null : new Set(people);
  const found = new Map<number, PersonRecord[]>();
  for (const one of (await personRecords(reader, area)).values()) {
    if (source !== undefined && one.source !== source) continue;
    if (only && !only.has(one.person)) continue;
    const list = found.get(one.person);
    if (list) list.push(one);
    else found.set(one.person, [one]);
  }
  return [...found].sort(([a], [b]) => a - b);
}
