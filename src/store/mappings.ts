// Which measure a row of a paper is, where somebody has decided it: the next paper with that row is matched exactly.

import { storableText } from './json.ts';
import type { Reader, Write } from './store.ts';

export interface Mapping {
  /** the row's section, label, the label it stands under and its reference, made alike */
  key: string;
  /** null takes the decision back */
  measure: string | null;
  decidedBy: string;
}

/** The decisions that stand, by key; one that was taken back is left out. */
export async function mappings(
  reader: Reader,
  area: string,
): Promise<(Mapping & { measure: string; change: number })[]> {
  const rows = await reader.db
    .selectFrom('row_mapping')
    .distinctOn('key')
    .select(['key', 'measure', 'decided_by', 'change'])
    .where('area', '=', area)
    .orderBy('key')
    .orderBy('change', 'desc')
    .execute();
  return rows.flatMap(({ key, measure, decided_by, change }) =>
    measure === null ? [] : [{ key, measure, decidedBy: decided_by, change }],
  );
}

export async function saveMapping(tx: Write, { key, measure, decidedBy }: Mapping): Promise<void> {
  const stands = { measure, decided_by: storableText(decidedBy) };
  await tx.db
    .insertInto('row_mapping')
    .values({ area: tx.area, key: storableText(key), change: tx.change, ...stands })
    .onConflict((same) => same.columns(['area', 'key', 'change']).doUpdateSet(stands))
    .execute();
}
