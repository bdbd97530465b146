// Named selections of the scorecard. Nothing is overwritten: of one name the last version stands.

import { jsonText, storableText } from './json.ts';
import type { Reader, Write } from './store.ts';

export interface Selection {
  id: string;
  title: string;
  /** sections of rows, and the columns beside them; what they mean is the caller's */
  contents: unknown;
}

export interface StoredSelection extends Selection {
  change: number;
}

/** Those that stand, by title; one that was withdrawn is left out. */
export async function selections(reader: Reader, area: string): Promise<StoredSelection[]> {
  const rows = await reader.db
    .selectFrom('selection')
    .distinctOn('id')
    .select(['id', 'title', 'contents', 'withdrawn', 'change'])
    .where('area', '=', area)
    .orderBy('id')
    .orderBy('change', 'desc')
    .execute();
  return rows
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ id, title, contents, change }) => ({ id, title, contents, change }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

/** Saved twice in one change, the later stands. */
export async function saveSelection(tx: Write, { id, title, contents }: Selection, withdrawn = false): Promise<void> {
  const stands = { title: storableText(title), contents: jsonText(contents), withdrawn };
  await tx.db
    .insertInto('selection')
    .values({ area: tx.area, id, change: tx.change, ...stands })
    .onConflict((same) => same.columns(['area', 'id', 'change']).doUpdateSet(stands))
    .execute();
}
