// When the case officer of a row took the case over from another.

import { groupsOf, inOrderOf } from './groups.ts';
import { type AreaTables, codes, days, NO_DAY, NO_ROW, rowsOf, type TableColumns, tableIn } from './tables.ts';

/** Staff by number: a code of the case system, or a row of the people in post. */
function officerOf(table: TableColumns): ArrayLike<number> {
  const column = table.of.officer;
  return column?.kind === 'row' ? column.values : codes(table, 'officer').values;
}

/**
 * For each allocation the first day of its officer on the case, over allocations to the same officer that follow one
 * another; not stated where nobody had the case before.
 */
export function tookOverOn(tables: AreaTables): Int32Array {
  const allocations = tableIn(tables, 'allocation');
  const [officer, from, to] = [officerOf(allocations), days(allocations, 'fromOn'), days(allocations, 'toOn')];
  const found = new Int32Array(allocations.rows).fill(NO_DAY);
  const { starts, rows } = groupsOf(rowsOf(allocations, 'person'), tableIn(tables, 'person').rows);
  for (let one = 0; one + 1 < starts.length; one++) {
    const [first, after] = [starts[one]!, starts[one + 1]!];
    inOrderOf(from, rows, first, after);
    let before = NO_ROW;
    for (let i = first; i < after; i++) {
      const row = rows[i]!;
      // one that ended on its first day held on none
      if (from[row] === NO_DAY || (to[row] !== NO_DAY && to[row]! <= from[row]!)) continue;
      if (before !== NO_ROW) found[row] = officer[row] === officer[before] ? found[before]! : from[row]!;
      before = row;
    }
  }
  return found;
}
