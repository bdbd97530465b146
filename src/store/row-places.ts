// Where rows stand, by their numbers: whose they are, in which file, sheet and row, and since when they have stood as they do.

import { sql } from 'kysely';
import { type Day, dayInLondon } from '../clocks/index.ts';
import type { RowPlace, TableId } from '../register/index.ts';
import { committed } from './load-comparison.ts';
import { COUNTS, knownAt } from './register-rows.ts';
import { sqlTable } from './register-tables.ts';
import type { Reader } from './store.ts';

export interface StandingPlace {
  id: string;
  fromSource: string;
  /** our number of the person's record; null for rows of no person */
  record: number | null;
  place: RowPlace;
  /** the load that brought it as it is */
  load: number;
  /** the day from which it is known as it is */
  since: Day;
}

/** So many numbers in one question. */
const PAGE = 5_000;

/** The rows of a table that stand now under these numbers; two sources may give one number to two rows. */
export async function standingPlaces(
  reader: Reader,
  area: string,
  table: TableId,
  ids: readonly string[],
): Promise<StandingPlace[]> {
  const found: StandingPlace[] = [];
  for (let from = 0; from < ids.length; from += PAGE) {
    const { rows } = await sql<{
      id: string;
      from_source: string;
      person: number | null;
      sheet: string | null;
      row: number | null;
      load: number;
      known_from: string;
    }>`select row.id, row.from_source, row.person, row.sheet, row.row, row.load, row.known_from
      from ${sql.raw(sqlTable(table))} as row
      where row.area = ${area} and row.id = any (${ids.slice(from, from + PAGE)}::text[])
        and ${knownAt(undefined)} and ${COUNTS} and ${committed(area, 'row')}`.execute(reader.db);
    for (const { id, from_source, person, sheet, row, load, known_from } of rows)
      found.push({
        id,
        fromSource: from_source,
        record: person,
        place: { sheet, row },
        load,
        since: dayInLondon(new Date(known_from)),
      });
  }
  return found;
}

/** How many records of people there are, over all sources: what goes by when everybody is read. */
export async function recordCount(reader: Reader, area: string): Promise<number> {
  const { count } = await reader.db
    .selectFrom('register.person_record')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('area', '=', area)
    .executeTakeFirstOrThrow();
  return Number(count);
}
