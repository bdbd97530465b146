// People across sources: which records are one person's, as it stands now.

import { sql } from 'kysely';
import type { Day } from '../clocks/index.ts';
import type { PersonDetails } from '../register/index.ts';
import { jsonText } from './json.ts';
import { caseKeyToRead } from './keyring.ts';
import { committed } from './load-comparison.ts';
import { belongsTo } from './load-rows.ts';
import type { CaseReader, Reader, Write } from './store.ts';

export interface PersonRecord {
  record: number;
  person: number;
  source: string;
  /** the source's own number of the person */
  sourceId: string;
  how: string;
}

/** Every record with the person whose it is: the newest link stands. */
export async function personRecords(reader: Reader, area: string): Promise<Map<number, PersonRecord>> {
  const { rows } = await sql<{ page: string | null }>`
    select json_agg(json_build_array(record, person, source, source_id, how) order by person, record)::text as page
    from (
      select distinct on (link.record) link.record, link.person, link.how, named.source, named.source_id
      from register.person_link as link
      join register.person_record as named on named.area = link.area and named.record = link.record
      where link.area = ${area} order by link.record, link.seq desc
    ) as newest`.execute(reader.db);
  const lines: [number, number, string, string, string][] = JSON.parse(rows[0]?.page ?? '[]');
  return new Map(
    lines.map(([record, person, source, sourceId, how]) => [record, { record, person, source, sourceId, how }]),
  );
}

/** Names and numbers of some records, opened: each read of them is for somebody who may see them. */
export async function personDetails(
  reader: CaseReader,
  area: string,
  records: readonly number[],
): Promise<Map<number, PersonDetails>> {
  const found = new Map<number, PersonDetails>();
  const key = await caseKeyToRead(reader);
  if (!key || records.length === 0) return found;
  const { rows } = await sql<{
    person: number;
    from_source: string;
    id: string;
    born: number | null;
    sealed: Uint8Array;
  }>`
    select row.person, row.from_source, row.id, row.born_on - date '1970-01-01' as born, apart.sealed
    from register.person as row
    join register.person_apart as apart on apart.area = row.area and apart.apart = row.apart
    where row.area = ${area} and row.person = any (${[...records]}::integer[]) and row.known_to is null
      and row.standing <> 'void' and ${committed(area, 'row')} order by row.version`.execute(reader.db);
  for (const { person, from_source, id, born, sealed } of rows) {
    const { surname, forename, postcode, upn, uln } = JSON.parse(key.open(sealed, belongsTo(area, from_source, id)));
    found.set(person, { surname, forename, postcode, upn, uln, bornOn: born as Day | null });
  }
  return found;
}

export interface NewLink {
  record: number;
  person: number;
  how: string;
  confidence: number;
  decidedBy: string | null;
}

export async function addLinks(tx: Write, links: readonly NewLink[]): Promise<void> {
  if (links.length === 0) return;
  const given = links.map(({ record, person, how, confidence, decidedBy }) => ({
    record,
    person,
    how,
    confidence,
    decided_by: decidedBy,
  }));
  await sql`
    insert into register.person_link (area, record, person, how, confidence, decided_by, change)
    select ${tx.area}, record, person, how, confidence, decided_by, ${tx.change}::bigint
    from json_to_recordset(${jsonText(given)}::json)
      as given (record integer, person integer, how text, confidence numeric, decided_by text)`.execute(tx.db);
}

/** Pairs about which somebody said that they are not one person's, as "lower-higher". */
export async function saidDifferent(reader: Reader, area: string): Promise<Set<string>> {
  const { rows } = await sql<{ record: number; other: number; same: boolean }>`
    select distinct on (record, other) record, other, same from register.person_answer
    where area = ${area} order by record, other, change desc`.execute(reader.db);
  return new Set(rows.flatMap(({ record, other, same }) => (same ? [] : [pairOf(record, other)])));
}

export function pairOf(a: number, b: number): string {
  return `${Math.min(a, b)}-${Math.max(a, b)}`;
}
