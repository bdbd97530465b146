// A store is demo or live from birth, and stays so.

import { type Area, insertArea } from './areas.ts';
import type { Activity, Reader, Store } from './store.ts';
import { alreadyBornSentence } from './wording.ts';

export interface Birth {
  mode: 'demo' | 'live';
  /** ISO instant */
  bornAt: string;
  /** the Waymark that made it */
  version: string;
}

/** Null for a database that has tables and nothing else. */
export async function birth(reader: Reader): Promise<Birth | null> {
  const row = await reader.db.selectFrom('birth').select(['mode', 'born_at', 'version']).executeTakeFirst();
  return row ? { mode: row.mode === 'demo' ? 'demo' : 'live', bornAt: row.born_at, version: row.version } : null;
}

/** Makes it one or the other, with its first area. Throws when it is born already: of two who try at once, one wins. */
export async function bear(
  store: Store,
  { mode, version, area, activity }: { mode: Birth['mode']; version: string; area: Area; activity: Activity },
): Promise<{ change: number }> {
  return store.transaction(async (tx) => {
    const { numInsertedOrUpdatedRows } = await tx.db
      .insertInto('birth')
      .values({ mode, version, born_at: store.now().toISOString() })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows !== 1n) throw new Error(alreadyBornSentence((await birth(tx))?.mode ?? mode));
    return insertArea(tx, store.now, area, activity);
  });
}
