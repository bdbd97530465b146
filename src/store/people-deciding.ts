// What a person decides about people: these two are one, these two are not, that merge was wrong; and finding somebody.

import { sql } from 'kysely';
import { type MatchReason, nameParts, numberOf, type PersonDetails } from '../register/index.ts';
import { caseKeyToRead } from './keyring.ts';
import { committed } from './load-comparison.ts';
import { addLinks, type PersonRecord, pairOf, personDetails, personRecords, saidDifferent } from './people.ts';
import type { CaseReader, Reader, Write } from './store.ts';

export interface PersonQuestion {
  record: PersonRecord & { details: PersonDetails | null };
  other: PersonRecord & { details: PersonDetails | null };
  confidence: number;
  reasons: MatchReason[];
  /** the change that brought the question up */
  change: number;
}

/** Pairs that may be one person and that nobody has answered, the likeliest first. */
export async function personQueue(reader: CaseReader, area: string): Promise<PersonQuestion[]> {
  const { open, all } = await openPairs(reader, area);
  const details = await personDetails(reader, area, [...new Set(open.flatMap(({ record, other }) => [record, other]))]);
  const shown = (record: number) => ({ ...all.get(record)!, details: details.get(record) ?? null });
  return open.map(({ record, other, confidence, reasons, change }) => ({
    record: shown(record),
    other: shown(other),
    confidence,
    reasons: reasons as MatchReason[],
    change,
  }));
}

/** How many of those pairs have a record of each source; nobody's name is opened for it. */
export async function personQueueCounts(reader: Reader, area: string): Promise<Map<string, number>> {
  const { open, all } = await openPairs(reader, area);
  const counts = new Map<string, number>();
  for (const { record, other } of open)
    for (const source of new Set([all.get(record)!.source, all.get(other)!.source]))
      counts.set(source, (counts.get(source) ?? 0) + 1);
  return counts;
}

async function openPairs(reader: Reader, area: string) {
  const rows = await reader.db
    .selectFrom('register.person_likeness')
    .select(['record', 'other', 'confidence', 'reasons', 'change'])
    .where('area', '=', area)
    .orderBy('confidence', 'desc')
    .orderBy('record')
    .orderBy('other')
    .execute();
  const all = await personRecords(reader, area);
  const different = await saidDifferent(reader, area);
  const open = rows.filter(({ record, other }) => {
    const [a, b] = [all.get(record), all.get(other)];
    return a && b && a.person !== b.person && !different.has(pairOf(record, other));
  });
  return { open, all };
}

/** All records of the one become the other's, or the two are never asked about again. */
export async function decidePerson(
  tx: Write,
  { record, other, same, decidedBy }: { record: number; other: number; same: boolean; decidedBy: string },
): Promise<void> {
  const all = await personRecords(tx, tx.area);
  const [mine, theirs] = [all.get(record), all.get(other)];
  if (!mine || !theirs) throw new Error(`there is no record ${mine ? other : record} in ${tx.area}`);
  await answer(tx, record, other, same, decidedBy);
  if (!same || mine.person === theirs.person) return;
  const person = Math.min(mine.person, theirs.person);
  const moved = [...all.values()].filter(
    (one) => one.person !== person && (one.person === mine.person || one.person === theirs.person),
  );
  await addLinks(
    tx,
    moved.map((one) => ({ record: one.record, person, how: 'decided', confidence: 1, decidedBy })),
  );
}

/** Takes one record out of its person again: it stands alone, and is never set beside the others unasked. */
export async function undoMerge(
  tx: Write,
  { record, decidedBy }: { record: number; decidedBy: string },
): Promise<{ person: number }> {
  const all = await personRecords(tx, tx.area);
  const mine = all.get(record);
  if (!mine) throw new Error(`there is no record ${record} in ${tx.area}`);
  const others = [...all.values()].filter((one) => one.person === mine.person && one.record !== record);
  if (others.length === 0) return { person: mine.person };
  for (const other of others) await answer(tx, record, other.record, false, decidedBy);
  // The person keeps the number of one of the records that stay; a record that leaves takes its own.
  const staying = mine.person === record ? Math.min(...others.map((one) => one.record)) : mine.person;
  const links = [{ record, person: record }, ...others.map((one) => ({ record: one.record, person: staying }))];
  await addLinks(
    tx,
    links
      .filter((one) => all.get(one.record)!.person !== one.person)
      .map((one) => ({ ...one, how: 'merge undone', confidence: 1, decidedBy })),
  );
  return { person: record };
}

async function answer(tx: Write, a: number, b: number, same: boolean, decidedBy: string): Promise<void> {
  const stands = { same, decided_by: decidedBy, decided_at: tx.at };
  await tx.db
    .insertInto('register.person_answer')
    .values({ area: tx.area, record: Math.min(a, b), other: Math.max(a, b), change: tx.change, ...stands })
    .onConflict((conflict) => conflict.columns(['area', 'record', 'other', 'change']).doUpdateSet(stands))
    .execute();
}

export interface PersonFound {
  person: number;
  records: (PersonRecord & { details: PersonDetails | null })[];
}

const MOST_FOUND = 50;

/**
 * By UPN, ULN, a source's own number, or every word of a name as a whole word: names are kept as keyed digests, so the
 * beginning of one finds nothing.
 */
export async function searchPeople(reader: CaseReader, area: string, text: string): Promise<PersonFound[]> {
  const all = await personRecords(reader, area);
  const found = new Set<number>();
  for (const { record, sourceId } of all.values()) if (sourceId === text.trim()) found.add(record);
  const key = await caseKeyToRead(reader);
  const words = nameParts(text);
  const number = numberOf(text);
  if (key && words.length > 0) {
    const names = words.map((word) => key.digest('name', word));
    const { rows } = await sql<{ record: number }>`
      select row.person as record from register.person_apart as apart
      join register.person as row on row.area = apart.area and row.from_source = apart.from_source
        and row.id = apart.id and row.apart = apart.apart
      where apart.area = ${area} and row.known_to is null and ${committed(area, 'row')} and row.person is not null
        and (apart.tokens @> ${names}::text[] or apart.upn = ${number && key.digest('upn', number)}::text
          or apart.uln = ${number && key.digest('uln', number)}::text)
      limit ${sql.lit(MOST_FOUND * 4)}`.execute(reader.db);
    for (const { record } of rows) found.add(record);
  }
  const persons = [...new Set([...found].map((record) => all.get(record)?.person))]
    .filter((person) => person !== undefined)
    .slice(0, MOST_FOUND);
  const records = [...all.values()].filter((one) => persons.includes(one.person));
  const details = await personDetails(
    reader,
    area,
    records.map((one) => one.record),
  );
  return persons.map((person) => ({
    person,
    records: records
      .filter((one) => one.person === person)
      .map((one) => ({ ...one, details: details.get(one.record) ?? null })),
  }));
}
