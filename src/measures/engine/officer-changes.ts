// Allocations to case officers that follow another officer's.

import { groupsOf } from './groups.ts';
import { type AreaTables, codes, days, NO_DAY, rowsOf, type TableColumns, tableIn } from './tables.ts';

/** Staff by number: a code of the case system, or a row of the people in post. */
export function officerOf(table: TableColumns): ArrayLike<number> {
  const column = table.of.officer;
  return column?.kind === 'row' ? column.values : codes(table, 'officer').values;
}

/** 2: the officer before, by the day of allocation, was another; 1: it was not, or there was none. */
export function followsAnother(tables: AreaTables): Uint8Array {
  const allocations = tableIn(tables, 'allocation');
  const [officer, from] = [officerOf(allocations), days(allocations, 'fromOn')];
  const follows = new Uint8Array(allocations.rows).fill(1);
  const { starts, rows } = groupsOf(rowsOf(allocations, 'person'), tableIn(tables, 'person').rows);
  for (let one = 0; one + 1 < starts.length; one++) {
    const own = [...rows.subarray(starts[one], starts[one + 1])].filter((row) => from[row] !== NO_DAY);
    own.sort((a, b) => from[a]! - from[b]! || a - b);
    for (let i = 1; i < own.length; i++) if (officer[own[i]!] !== officer[own[i - 1]!]) follows[own[i]!] = 2;
  }
  return follows;
}
