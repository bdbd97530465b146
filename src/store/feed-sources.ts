// Who sends figures: a service, a partner, a person's desk; what they send, by when, and whom to ask when it does not come.

import type { Footprint } from '../measures/index.ts';
import { jsonText, storableText } from './json.ts';
import type { Reader, Write } from './store.ts';

export interface DataSource {
  id: string;
  title: string;
  /** the role or person who answers for it */
  owner: string;
  /** e-mail address; null while nobody has given one */
  contact: string | null;
  /** e-mail address or role to go to after two misses */
  escalateTo: string | null;
  footprint: Footprint;
  /** ids of the KPIs it sends */
  measures: string[];
  /** days after the period's end by which they are due */
  dueDays: number;
}

/** The version that stands of each, by id; one that was withdrawn is left out. */
export async function dataSources(reader: Reader, area: string): Promise<(DataSource & { change: number })[]> {
  const rows = await reader.db
    .selectFrom('data_source')
    .distinctOn('id')
    .selectAll()
    .where('area', '=', area)
    .orderBy('id')
    .orderBy('change', 'desc')
    .execute();
  return rows.flatMap((row) =>
    row.withdrawn
      ? []
      : [
          {
            id: row.id,
            title: row.title,
            owner: row.owner,
            contact: row.contact,
            escalateTo: row.escalate_to,
            footprint: row.footprint as Footprint,
            measures: row.measures as string[],
            dueDays: row.due_days,
            change: row.change,
          },
        ],
  );
}

/** A version more: what stood before stays. A withdrawn one is asked for nothing any more, and what it sent stays. */
export async function saveDataSource(tx: Write, source: DataSource, withdrawn = false): Promise<void> {
  const textOrNull = (text: string | null) => (text === null ? null : storableText(text));
  const stands = {
    title: storableText(source.title),
    owner: storableText(source.owner),
    contact: textOrNull(source.contact),
    escalate_to: textOrNull(source.escalateTo),
    footprint: source.footprint,
    measures: jsonText(source.measures),
    due_days: source.dueDays,
    withdrawn,
  };
  await tx.db
    .insertInto('data_source')
    .values({ area: tx.area, id: storableText(source.id), change: tx.change, ...stands })
    .onConflict((same) => same.columns(['area', 'id', 'change']).doUpdateSet(stands))
    .execute();
}
