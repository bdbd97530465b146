// Who brings case records, and how often they are due. Nothing is overwritten: of one id the last version stands.

import { storableText } from './json.ts';
import type { Reader, Write } from './store.ts';

export interface RecordSource {
  id: string;
  title: string;
  /** the role or person who answers for its records */
  owner: string;
  contact: string | null;
  /** days from one extract to the next; null: now and then */
  everyDays: number | null;
}

/** Those that stand, by title; one that was withdrawn is left out. */
export async function recordSources(reader: Reader, area: string): Promise<RecordSource[]> {
  const rows = await reader.db
    .selectFrom('record_source')
    .distinctOn('id')
    .select(['id', 'title', 'owner', 'contact', 'every_days', 'withdrawn'])
    .where('area', '=', area)
    .orderBy('id')
    .orderBy('change', 'desc')
    .execute();
  return rows
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ id, title, owner, contact, every_days }) => ({ id, title, owner, contact, everyDays: every_days }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

/** Saved twice in one change, the later stands. */
export async function saveRecordSource(tx: Write, source: RecordSource, withdrawn = false): Promise<void> {
  const stands = {
    title: storableText(source.title),
    owner: storableText(source.owner),
    contact: source.contact === null ? null : storableText(source.contact),
    every_days: source.everyDays,
    withdrawn,
  };
  await tx.db
    .insertInto('record_source')
    .values({ area: tx.area, id: source.id, change: tx.change, ...stands })
    .onConflict((same) => same.columns(['area', 'id', 'change']).doUpdateSet(stands))
    .execute();
}
