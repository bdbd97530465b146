// Signed versions as they are kept: packed, with the hash of what they say. One whose words and hash differ is not read.

import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Day, day, isoDay, type Period } from '../clocks/index.ts';
import type { SignedVersion, VersionBasis } from '../insight/index.ts';
import { storableText } from './json.ts';
import type { Reader, Write } from './store.ts';

/** A version without its contents. */
export interface VersionKept {
  number: number;
  title: string;
  month: Period;
  basis: VersionBasis;
  selection: string | null;
  knownAt: Day;
  signedBy: string;
  signedAs: string;
  signedOn: Day;
  previous: number | null;
  hash: string;
  change: number;
}

export interface Publication {
  version: number;
  publishedOn: Day;
  publishedBy: string;
  nextOn: Day | null;
  change: number;
}

const KEPT = [
  'number',
  'title',
  'month',
  'basis',
  'selection',
  'known_at',
  'signed_by',
  'signed_as',
  'signed_on',
  'previous',
  'sha256',
  'change',
] as const;

/** In the order of their signing. */
export async function signedVersions(reader: Reader, area: string): Promise<VersionKept[]> {
  const rows = await reader.db
    .selectFrom('signed_version')
    .select(KEPT)
    .where('area', '=', area)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    number: row.number,
    title: row.title,
    month: row.month,
    basis: row.basis as VersionBasis,
    selection: row.selection,
    knownAt: day(row.known_at),
    signedBy: row.signed_by,
    signedAs: row.signed_as,
    signedOn: day(row.signed_on),
    previous: row.previous,
    hash: row.sha256,
    change: row.change,
  }));
}

export type VersionRead =
  | { ok: true; version: SignedVersion; hash: string }
  /** what stands in the database is not what was signed */
  | { ok: false; why: 'unknown' | 'altered' };

/** The hash is held against the contents and against the entry in the activity log that was made when it was signed. */
export async function signedVersion(reader: Reader, area: string, number: number): Promise<VersionRead> {
  const row = await reader.db
    .selectFrom('signed_version')
    .innerJoin('activity', (join) =>
      join.onRef('activity.area', '=', 'signed_version.area').onRef('activity.change', '=', 'signed_version.change'),
    )
    .select(['signed_version.sha256', 'signed_version.contents', 'activity.facts'])
    .where('signed_version.area', '=', area)
    .where('signed_version.number', '=', number)
    .executeTakeFirst();
  if (!row) return { ok: false, why: 'unknown' };
  const text = unpacked(row.contents);
  const noted = (row.facts as { hash?: unknown }).hash;
  if (text === null || hashOf(text) !== row.sha256 || noted !== row.sha256) return { ok: false, why: 'altered' };
  return { ok: true, version: JSON.parse(text) as SignedVersion, hash: row.sha256 };
}

function unpacked(contents: Uint8Array): string | null {
  try {
    return gunzipSync(contents).toString('utf8');
  } catch {
    return null;
  }
}

/** A version as text: the same version always gives the same. */
export function versionText(version: SignedVersion): { text: string; hash: string } {
  const text = JSON.stringify(version);
  return { text, hash: hashOf(text) };
}

const hashOf = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

export async function saveSignedVersion(
  tx: Write,
  version: SignedVersion,
  { text, hash }: { text: string; hash: string },
): Promise<void> {
  const { number, title, month, basis, selection, cutOff, signed, previous } = version;
  await tx.db
    .insertInto('signed_version')
    .values({
      area: tx.area,
      number,
      title: storableText(title),
      month,
      basis,
      selection: selection?.id ?? null,
      known_at: isoDay(cutOff.knownAt),
      signed_by: storableText(signed.by),
      signed_as: storableText(signed.as),
      signed_on: isoDay(signed.on),
      previous,
      sha256: hash,
      contents: gzipSync(text),
      recorded_at: tx.at,
      change: tx.change,
    })
    .execute();
}

/** In the order in which they were published; one version may be published again. */
export async function publications(reader: Reader, area: string): Promise<Publication[]> {
  const rows = await reader.db
    .selectFrom('publication')
    .select(['version', 'published_on', 'published_by', 'next_on', 'change'])
    .where('area', '=', area)
    .orderBy('change')
    .execute();
  return rows.map((row) => ({
    version: row.version,
    publishedOn: day(row.published_on),
    publishedBy: row.published_by,
    nextOn: row.next_on === null ? null : day(row.next_on),
    change: row.change,
  }));
}

export async function savePublication(tx: Write, published: Omit<Publication, 'change'>): Promise<void> {
  await tx.db
    .insertInto('publication')
    .values({
      area: tx.area,
      version: published.version,
      published_on: isoDay(published.publishedOn),
      published_by: storableText(published.publishedBy),
      next_on: published.nextOn === null ? null : isoDay(published.nextOn),
      recorded_at: tx.at,
      change: tx.change,
    })
    .execute();
}
