// New records of people set beside those that are there: linked when it is sure, shown to a person when it is likely.

import { sql } from 'kysely';
import { LIKELY, matchOf, type PersonMatch, SURE } from '../register/index.ts';
import { jsonText } from './json.ts';
import { committed } from './load-comparison.ts';
import {
  addLinks,
  type NewLink,
  type PersonRecord,
  pairOf,
  personDetails,
  personRecords,
  saidDifferent,
} from './people.ts';
import { COUNTS } from './register-rows.ts';
import type { StagedLoad } from './staged-load.ts';
import type { Write } from './store.ts';

export interface PeopleMatched {
  /** records that the source had never named */
  records: number;
  /** of all that were looked at, how many became one with a person of another source */
  linked: number;
  /** pairs that somebody has to look at */
  asked: number;
}

/** A source that gives two numbers to one child is asked about only when the two look very much alike. */
const LIKELY_IN_ONE_SOURCE = 0.9;
/** A date of birth or postcode that stands for "not known" would set everybody beside everybody. */
const MOST_WITH_ONE_KEY = 100;

interface Pair extends PersonMatch {
  record: number;
  other: number;
}

export async function linkNewRecords(tx: Write, load: StagedLoad): Promise<PeopleMatched> {
  const { area } = tx;
  const fresh = [...load.people.fresh.values()];
  const before = await personRecords(tx, area);
  for (const [sourceId, record] of load.people.fresh)
    before.set(record, { record, person: record, source: load.header.source, sourceId, how: 'new' });
  const pairs = [...sameNumber(load, before), ...(await alike(tx, load))];
  const { links, asked } = decided(pairs, before, await saidDifferent(tx, area));
  const linked = new Set(links.map(({ record }) => record));
  const alone = fresh
    .filter((record) => !linked.has(record))
    .map((record) => ({ record, person: record, how: 'new', confidence: 1, decidedBy: null }));
  await addLinks(tx, [...alone, ...links]);
  await ask(tx, asked);
  return { records: fresh.length, linked: links.length, asked: asked.length };
}

/** A psychologists' log that goes by the case system's numbers names the same children. */
function sameNumber({ header, people }: StagedLoad, all: ReadonlyMap<number, PersonRecord>): Pair[] {
  const whose = header.personNumbersOf;
  if (!whose) return [];
  const theirs = new Map<string, number>();
  for (const { source, sourceId, record } of all.values()) if (source === whose) theirs.set(sourceId, record);
  return [...people.fresh].flatMap(([sourceId, record]) => {
    const other = theirs.get(sourceId);
    return other === undefined ? [] : [{ record, other, confidence: 1, reasons: ['same number in the source'] }];
  });
}

/** Everybody of the load who is new or says something new, beside all who share a keyed digest with them. */
async function alike(tx: Write, load: StagedLoad): Promise<Pair[]> {
  const { new: fresh = 0, changed = 0, back = 0 } = load.comparison.counts().person ?? {};
  if (fresh + changed + back === 0) return [];
  const { area } = tx;
  const found = new Map<string, [number, number]>();
  for (const sharing of sharingAKey(await keysOfEverybody(tx, load))) {
    for (const { record, isMine } of sharing) {
      if (!isMine) continue;
      for (const { record: other } of sharing) if (other !== record) found.set(pairOf(record, other), [record, other]);
    }
  }
  const details = await personDetails(tx, area, [...new Set([...found.values()].flat())]);
  return [...found.values()].flatMap(([record, other]) => {
    const [a, b] = [details.get(record), details.get(other)];
    return a && b ? [{ record, other, ...matchOf(a, b) }] : [];
  });
}

interface KeysOfPerson {
  record: number;
  /** new in this load, or says something new */
  isMine: boolean;
  /** keyed digests: UPN, ULN, name and birth, name and postcode, birth and postcode */
  keys: (string | null)[];
}

async function keysOfEverybody(tx: Write, load: StagedLoad): Promise<KeysOfPerson[]> {
  const { rows } = await sql<{ page: string | null }>`
    select json_agg(json_build_array(row.person, row.load = ${load.key},
      apart.upn, apart.uln, apart.name_born, apart.name_postcode, apart.born_postcode))::text as page
    from register.person as row
    join register.person_apart as apart on apart.area = row.area and apart.apart = row.apart
    where row.area = ${tx.area} and row.known_to is null and row.person is not null and ${COUNTS}
      and ${committed(tx.area, 'row')}`.execute(tx.db);
  const lines: [number, boolean, ...(string | null)[]][] = JSON.parse(rows[0]?.page ?? '[]');
  return lines.map(([record, isMine, ...keys]) => ({ record, isMine, keys }));
}

/** Those who share a keyed digest, one list for each that somebody of the load has; grouped here, since a join guesses badly. */
function sharingAKey(everybody: readonly KeysOfPerson[]): KeysOfPerson[][] {
  const sharing = new Map<string, KeysOfPerson[]>();
  for (const one of everybody) {
    for (const [n, key] of one.keys.entries()) {
      if (key === null) continue;
      const list = sharing.get(`${n} ${key}`);
      if (list) list.push(one);
      else sharing.set(`${n} ${key}`, [one]);
    }
  }
  return [...sharing.values()].filter(
    (list) => list.length > 1 && list.length <= MOST_WITH_ONE_KEY && list.some(({ isMine }) => isMine),
  );
}

/**
 * The surest first. A record is linked only where one person answers: when a second person fits as well, or the person
 * has a record of the same source already, somebody is asked.
 */
function decided(
  pairs: readonly Pair[],
  all: ReadonlyMap<number, PersonRecord>,
  different: ReadonlySet<string>,
): { links: NewLink[]; asked: Pair[] } {
  const personOf = new Map([...all.values()].map(({ record, person }) => [record, person]));
  const recordsOf = new Map<number, number[]>();
  for (const [record, person] of personOf) recordsOf.set(person, [...(recordsOf.get(person) ?? []), record]);
  const source = (record: number) => all.get(record)?.source;
  const links: NewLink[] = [];
  const asked: Pair[] = [];
  const open = pairs.filter(({ record, other }) => !different.has(pairOf(record, other)));
  const sureOf = new Map<number, Set<number>>();
  for (const { record, other, confidence } of open) {
    if (confidence >= SURE && source(record) !== source(other))
      sureOf.set(record, new Set([...(sureOf.get(record) ?? []), personOf.get(other)!]));
  }
  for (const pair of [...open].sort((a, b) => b.confidence - a.confidence || a.record - b.record)) {
    const [mine, theirs] = [personOf.get(pair.record)!, personOf.get(pair.other)!];
    if (mine === theirs) continue;
    const oneSource = source(pair.record) === source(pair.other);
    const [movers, stayers] = [recordsOf.get(mine)!, recordsOf.get(theirs)!];
    const clash = movers.some((one) =>
      stayers.some((other) => source(one) === source(other) || different.has(pairOf(one, other))),
    );
    const sure = pair.confidence >= SURE && !oneSource && !clash && (sureOf.get(pair.record)?.size ?? 0) <= 1;
    if (sure) {
      for (const record of movers) {
        const how = pair.reasons.join(', ');
        links.push({ record, person: theirs, how, confidence: pair.confidence, decidedBy: null });
        personOf.set(record, theirs);
      }
      recordsOf.set(theirs, [...stayers, ...movers]);
      recordsOf.delete(mine);
    } else if (pair.confidence >= (oneSource ? LIKELY_IN_ONE_SOURCE : LIKELY)) asked.push(pair);
  }
  return { links, asked };
}

async function ask(tx: Write, pairs: readonly Pair[]): Promise<void> {
  if (pairs.length === 0) return;
  const given = pairs.map(({ record, other, confidence, reasons }) => ({
    record: Math.min(record, other),
    other: Math.max(record, other),
    confidence,
    reasons,
  }));
  await sql`
    insert into register.person_likeness (area, record, other, confidence, reasons, change)
    select distinct on (record, other) ${tx.area}, record, other, confidence, reasons, ${tx.change}::bigint
    from json_to_recordset(${jsonText(given)}::json)
      as given (record integer, other integer, confidence numeric, reasons text[])
    order by record, other, confidence desc
    on conflict (area, record, other) do update
      set confidence = excluded.confidence, reasons = excluded.reasons, change = excluded.change`.execute(tx.db);
}
