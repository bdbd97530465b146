// The local areas of a store, by their GSS codes.

import { type Day, day, isoDay } from '../clocks/index.ts';
import { storableText } from './json.ts';
import type { Activity, CaseReader, Reader, Store } from './store.ts';
import { writeWithin } from './write.ts';

export interface Area {
  /** GSS code: E06000058 */
  code: string;
  name: string;
  /** what sort of place it is: unitary authority, county, … */
  kind: string;
  validFrom: Day | null;
  /** first day on which it no longer was */
  validTo: Day | null;
  /** code of the area that took its place */
  successor: string | null;
}

export async function areas(reader: Reader): Promise<Area[]> {
  const rows = await reader.db
    .selectFrom('area')
    .select(['code', 'name', 'kind', 'valid_from', 'valid_to', 'successor'])
    .orderBy('code')
    .execute();
  return rows.map(({ valid_from, valid_to, ...row }) => ({
    ...row,
    validFrom: valid_from === null ? null : day(valid_from),
    validTo: valid_to === null ? null : day(valid_to),
  }));
}

/** Adds the area, which is the first change of its own log. */
export async function addArea(store: Store, area: Area, activity: Activity): Promise<{ change: number }> {
  return store.transaction((tx) => insertArea(tx, store.now, area, activity));
}

export async function insertArea(
  tx: CaseReader,
  now: () => Date,
  area: Area,
  activity: Activity,
): Promise<{ change: number }> {
  await tx.db
    .insertInto('area')
    .values({
      code: area.code,
      name: storableText(area.name),
      kind: area.kind,
      valid_from: area.validFrom === null ? null : isoDay(area.validFrom),
      valid_to: area.validTo === null ? null : isoDay(area.validTo),
      successor: area.successor,
    })
    .execute();
  const { change } = await writeWithin(tx, area.code, now, activity, async () => {});
  return { change };
}
