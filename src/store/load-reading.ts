// Loads that were committed: which files the case records came from, in the order they were stated.

import type { Issue } from '../clocks/index.ts';
import type { TableId } from '../register/index.ts';
import type { LoadCounts, LoadHeader, StoredLoad } from './register-shapes.ts';
import type { Reader } from './store.ts';
import { olderExtractSentence } from './wording.ts';

/** A later extract of the same source is in the store already; nothing is staged. */
export class OlderExtract extends Error {
  /** ISO instant at which the newest extract was stated */
  readonly newest: string;

  constructor(header: LoadHeader, newest: string) {
    super(olderExtractSentence(header.fileName, header.statedAt.slice(0, 10), newest.slice(0, 10)));
    this.name = 'OlderExtract';
    this.newest = newest;
  }
}

/** Was this file imported before, read by the same mapping? */
export async function isLoaded(
  reader: Reader,
  area: string,
  sha256: string,
  mapping: LoadHeader['mapping'],
): Promise<boolean> {
  const found = await reader.db
    .selectFrom('register.load')
    .select('key')
    .where('area', '=', area)
    .where('sha256', '=', sha256)
    .where('mapping_id', mapping ? '=' : 'is', mapping?.id ?? null)
    .where('mapping_version', mapping ? '=' : 'is', mapping?.version ?? null)
    .where('change', 'is not', null)
    .executeTakeFirst();
  return found !== undefined;
}

/**
 * Whether the load follows on all that its source has said of its tables. An older snapshot is refused, since it would
 * bring back what is gone; older dated events are put in their place.
 */
export function refuseOlder(header: LoadHeader, others: readonly StoredLoad[]): boolean {
  const later = others.filter(
    (one) => one.statedAt > header.statedAt && one.tables.some((table) => header.tables.includes(table)),
  );
  const newest = later.at(-1);
  if (newest && header.holds === 'snapshot') throw new OlderExtract(header, newest.statedAt);
  return newest === undefined;
}

/** All of an area, or of one source, by the instant they were stated at and then as they came. */
export async function loadsOf(reader: Reader, area: string, source?: string): Promise<StoredLoad[]> {
  let query = reader.db
    .selectFrom('register.load')
    .selectAll()
    .where('area', '=', area)
    .where('change', 'is not', null);
  if (source !== undefined) query = query.where('source', '=', source);
  const rows = await query.orderBy('stated_at').orderBy('change').execute();
  return rows.map((row) => ({
    area: row.area,
    key: row.key,
    sha256: row.sha256,
    fileName: row.file_name,
    format: row.format,
    source: row.source,
    holds: row.holds as StoredLoad['holds'],
    tables: row.tables as TableId[],
    statedAt: row.stated_at,
    statedBy: row.stated_by,
    recordedAt: row.recorded_at,
    collection: row.collection as StoredLoad['collection'],
    mapping: row.mapping_id === null ? null : { id: row.mapping_id, version: row.mapping_version ?? 0 },
    personNumbersOf: row.person_numbers_of,
    columns: row.columns as Record<string, string>,
    counts: row.counts as LoadCounts,
    issues: row.issues as Issue[],
    change: row.change ?? 0,
  }));
}
