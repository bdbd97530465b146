// A write: under the area's lock, with the next change number, and its entry in the activity log.

import { activityEntry, appendActivity } from './activity.ts';
import type { Activity, CaseReader, Write } from './store.ts';
import { unknownAreaSentence } from './wording.ts';

/** Within a transaction that is open already. The area's row is the lock: numbers follow on in the order of the commits. */
export async function writeWithin<T>(
  { db, keyring }: CaseReader,
  area: string,
  now: () => Date,
  activity: Activity,
  work: (tx: Write, change: number) => Promise<T>,
): Promise<{ change: number; value: T }> {
  const head = await db
    .selectFrom('area')
    .select(['head_change', 'head_hash'])
    .where('code', '=', area)
    .forUpdate()
    .executeTakeFirst();
  if (!head) throw new Error(unknownAreaSentence(area));
  const change = head.head_change + 1;
  const at = now().toISOString();
  const value = await work({ db, keyring, area, change, at }, change);
  const entry = activityEntry({ area, change, at, previousHash: head.head_hash }, activity);
  await appendActivity({ db }, entry);
  await db.updateTable('area').set({ head_change: change, head_hash: entry.hash }).where('code', '=', area).execute();
  return { change, value };
}
