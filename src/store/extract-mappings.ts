// Mappings of extracts, as they were saved: nothing is overwritten, of one id the highest version stands.

import { jsonText, storableText } from './json.ts';
import type { Reader, Write } from './store.ts';

export interface SavedMapping {
  id: string;
  version: number;
  /** what it says of the extract's columns; what it means is the caller's */
  contents: unknown;
  savedBy: string;
  /** the instant of saving by our clock, ISO */
  savedAt: string;
}

/** Every version, by id and newest first; `newest` leaves out those that a later version took the place of. */
export async function extractMappings(reader: Reader, area: string, newest = true): Promise<SavedMapping[]> {
  const rows = await reader.db
    .selectFrom('extract_mapping')
    .select(['id', 'version', 'contents', 'saved_by', 'saved_at'])
    .where('area', '=', area)
    .orderBy('id')
    .orderBy('version', 'desc')
    .execute();
  return rows
    .filter((row, i) => !newest || rows[i - 1]?.id !== row.id)
    .map((row) => ({
      id: row.id,
      version: row.version,
      contents: row.contents,
      savedBy: row.saved_by,
      savedAt: row.saved_at,
    }));
}

/** The version it was saved as: one above the last of its id. */
export async function saveExtractMapping(
  tx: Write,
  mapping: { id: string; contents: unknown; savedBy: string },
): Promise<number> {
  const last = await tx.db
    .selectFrom('extract_mapping')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('area', '=', tx.area)
    .where('id', '=', mapping.id)
    .executeTakeFirst();
  const version = (last?.version ?? 0) + 1;
  await tx.db
    .insertInto('extract_mapping')
    .values({
      area: tx.area,
      id: mapping.id,
      version,
      contents: jsonText(mapping.contents),
      saved_by: storableText(mapping.savedBy),
      saved_at: tx.at,
      change: tx.change,
    })
    .execute();
  return version;
}
