// Settings of an area: dated, each with the day from which it was known; nothing is overwritten.

import { type Day, isoDay } from '../clocks/index.ts';
import { jsonText } from './json.ts';
import type { Reader, Write } from './store.ts';

/** What held on a day, as known on another (as known now when that is left out). */
export async function settingsAt(
  reader: Reader,
  area: string,
  on: Day,
  knownAt?: Day,
): Promise<Record<string, unknown>> {
  let query = reader.db
    .selectFrom('setting')
    .distinctOn('name')
    .select(['name', 'value'])
    .where('area', '=', area)
    .where('valid_from', '<=', isoDay(on));
  if (knownAt !== undefined) query = query.where('known_from', '<=', isoDay(knownAt));
  const rows = await query
    .orderBy('name')
    .orderBy('valid_from', 'desc')
    .orderBy('known_from', 'desc')
    .orderBy('change', 'desc')
    .execute();
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

export async function setSetting(
  tx: Write,
  { name, value, validFrom, knownFrom }: { name: string; value: unknown; validFrom: Day; knownFrom: Day },
): Promise<void> {
  await tx.db
    .insertInto('setting')
    .values({
      area: tx.area,
      name,
      value: jsonText(value),
      valid_from: isoDay(validFrom),
      known_from: isoDay(knownFrom),
      change: tx.change,
    })
    .onConflict((same) =>
      same.columns(['area', 'name', 'valid_from', 'known_from', 'change']).doUpdateSet({ value: jsonText(value) }),
    )
    .execute();
}
