// The activity log: every write leaves an entry that holds the hash of the entry before it.

import { createHash } from 'node:crypto';
import { canonicalJson, jsonText, storableText } from './json.ts';
import type { Activity, Actor, Reader } from './store.ts';
import { type ChainFault, chainFaultSentence } from './wording.ts';

export interface ActivityEntry {
  area: string;
  change: number;
  /** ISO instant */
  at: string;
  actor: Actor;
  operation: string;
  facts: Record<string, unknown>;
  previousHash: string;
  hash: string;
}

export interface AreaVerdict {
  area: string;
  entries: number;
  ok: boolean;
  firstBroken: null | { change: number; fault: ChainFault; why: string };
}

export interface Verdict {
  areas: AreaVerdict[];
}

type Unhashed = Omit<ActivityEntry, 'hash'>;

function hashOf({ area, change, at, actor, operation, facts, previousHash }: Unhashed): string {
  const said = canonicalJson({ area, change, at, actor: actor.name, by: actor.by, operation, facts, previousHash });
  return createHash('sha256').update(said).digest('hex');
}

/** The entry as the database will give it back: what cannot be stored is replaced before it is hashed, not after. */
export function activityEntry(
  place: { area: string; change: number; at: string; previousHash: string },
  { operation, actor, facts }: Activity,
): ActivityEntry {
  const entry: Unhashed = {
    ...place,
    actor: { name: storableText(actor.name), by: storableText(actor.by) },
    operation: storableText(operation),
    facts: JSON.parse(jsonText(facts)),
  };
  return { ...entry, hash: hashOf(entry) };
}

export async function appendActivity(tx: Reader, entry: ActivityEntry): Promise<void> {
  const { area, change, at, actor, operation, facts, previousHash, hash } = entry;
  await tx.db
    .insertInto('activity')
    .values({
      area,
      change,
      at,
      actor: actor.name,
      actor_by: actor.by,
      operation,
      facts: jsonText(facts),
      previous_hash: previousHash,
      hash,
    })
    .execute();
}

const COLUMNS = ['area', 'change', 'at', 'actor', 'actor_by', 'operation', 'facts', 'previous_hash', 'hash'] as const;

interface ActivityRow {
  area: string;
  change: number;
  at: string;
  actor: string;
  actor_by: string;
  operation: string;
  facts: unknown;
  previous_hash: string;
  hash: string;
}

function entryFrom(row: ActivityRow): ActivityEntry {
  const { area, change, at, actor, actor_by, operation, facts, previous_hash, hash } = row;
  const known = facts as Record<string, unknown>;
  return {
    area,
    change,
    at,
    actor: { name: actor, by: actor_by },
    operation,
    facts: known,
    previousHash: previous_hash,
    hash,
  };
}

export async function readActivity(
  reader: Reader,
  area: string,
  { before, limit }: { before?: number; limit: number },
): Promise<ActivityEntry[]> {
  let query = reader.db.selectFrom('activity').select(COLUMNS).where('area', '=', area);
  if (before !== undefined) query = query.where('change', '<', before);
  const rows = await query.orderBy('change', 'desc').limit(limit).execute();
  return rows.map(entryFrom);
}

/** One link: what is wrong with the entry that should be number `expected`, or null. */
function faultOf(
  entry: ActivityEntry,
  expected: number,
  previousHash: string,
): { change: number; fault: ChainFault } | null {
  if (entry.change !== expected) return { change: expected, fault: 'missing' };
  if (hashOf(entry) !== entry.hash) return { change: expected, fault: 'altered' };
  if (entry.previousHash !== previousHash) return { change: expected, fault: 'unlinked' };
  return null;
}

/** Asked in one statement, so that a write in the meantime is seen with its head or not at all. */
async function firstPastHead(reader: Reader, area: string): Promise<number | null> {
  const found = await reader.db
    .selectFrom('activity')
    .innerJoin('area', 'area.code', 'activity.area')
    .select('activity.change')
    .where('area.code', '=', area)
    .whereRef('activity.change', '>', 'area.head_change')
    .orderBy('activity.change')
    .limit(1)
    .executeTakeFirst();
  return found?.change ?? null;
}

const PAGE = 2_000;

async function verifyArea(reader: Reader, area: string): Promise<AreaVerdict> {
  // The head is read first: what is appended meanwhile is simply not looked at.
  const head = await reader.db
    .selectFrom('area')
    .select(['head_change', 'head_hash'])
    .where('code', '=', area)
    .executeTakeFirstOrThrow();
  let [entries, lastHash] = [0, ''];
  const broken = (change: number, fault: ChainFault): AreaVerdict => {
    return { area, entries, ok: false, firstBroken: { change, fault, why: chainFaultSentence(fault, change) } };
  };
  for (;;) {
    const rows = await reader.db
      .selectFrom('activity')
      .select(COLUMNS)
      .where('area', '=', area)
      .where('change', '>', entries)
      .where('change', '<=', head.head_change)
      .orderBy('change')
      .limit(PAGE)
      .execute();
    for (const entry of rows.map(entryFrom)) {
      const found = faultOf(entry, entries + 1, lastHash);
      if (found) return broken(found.change, found.fault);
      entries += 1;
      lastHash = entry.hash;
    }
    if (rows.length < PAGE) break;
  }
  if (entries < head.head_change) return broken(entries + 1, 'cut-short');
  if (lastHash !== head.head_hash) return broken(entries, 'past-the-head');
  const beyond = await firstPastHead(reader, area);
  if (beyond !== null) return broken(beyond, 'past-the-head');
  return { area, entries, ok: true, firstBroken: null };
}

/**
 * Works every chain out again and names the first link that does not hold. It cannot catch somebody who may write to the
 * database and rewrites every entry from the altered one on, together with the head kept on the area: for that, a hash
 * must be noted outside (the newest one stands on every document that goes out). Nor does it look at other tables.
 */
export async function verifyActivity(reader: Reader): Promise<Verdict> {
  const all = await reader.db.selectFrom('area').select('code').orderBy('code').execute();
  const verdicts: AreaVerdict[] = [];
  for (const { code } of all) verdicts.push(await verifyArea(reader, code));
  return { areas: verdicts };
}
