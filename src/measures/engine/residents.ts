// How many people of an age live in the area, by the estimate that is in force on a day.

import type { AreaTables } from './tables.ts';
import { codes, days, NO_DAY, tableIn, wholes } from './tables.ts';

/**
 * Residents aged [from, up to), on each day: by the latest estimate that is as at that day or earlier, and of two releases
 * of one estimate by the one that comes last in the alphabet. Rows of a ward or of one sex are parts of the whole and left
 * out. Null where no estimate is as early.
 */
export function residentsBy(tables: AreaTables, ages: readonly [number, number], asAt: Int32Array): (number | null)[] {
  const table = tableIn(tables, 'population');
  const [on, age, people] = [days(table, 'estimatedOn'), wholes(table, 'age'), wholes(table, 'people')];
  const [vintage, ward, sex] = [codes(table, 'vintage'), codes(table, 'ward'), codes(table, 'sex')];
  const sums = new Map<number, { vintage: string; people: number }>();
  for (let row = 0; row < table.rows; row++) {
    if (on[row] === NO_DAY || people[row] === NO_DAY || ward.values[row] !== 0 || sex.values[row] !== 0) continue;
    if (age[row] === NO_DAY || age[row]! < ages[0] || age[row]! >= ages[1]) continue;
    const release = vintage.codes[vintage.values[row]!]!;
    const before = sums.get(on[row]!);
    if (!before || release > before.vintage) sums.set(on[row]!, { vintage: release, people: people[row]! });
    else if (release === before.vintage) before.people += people[row]!;
  }
  const estimates = [...sums].sort(([a], [b]) => a - b);
  return Array.from(asAt, (day) => estimates.findLast(([estimated]) => estimated <= day)?.[1].people ?? null);
}
