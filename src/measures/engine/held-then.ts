// Which row of a table of spells held of somebody: on the day of an event, and at every look.

import { type Calendar, looksAt } from './calendar.ts';
import { groupsOf } from './groups.ts';
import { lookedAfter } from './plan-layers.ts';
import { type AreaTables, days, NO_DAY, NO_ROW, rowsOf, tableIn } from './tables.ts';

interface Spells {
  rows: number;
  person: Int32Array;
  from: Int32Array;
  to: Int32Array;
  /** 1 for rows that count; null: all do */
  counts: Uint8Array | null;
}

/** Of care only the time looked after. */
function spellsOf(tables: AreaTables, table: 'care' | 'allocation'): Spells {
  const columns = tableIn(tables, table);
  return {
    rows: columns.rows,
    person: rowsOf(columns, 'person'),
    from: days(columns, 'fromOn'),
    to: days(columns, 'toOn'),
    counts: table === 'care' ? lookedAfter(tables) : null,
  };
}

/** Of rows that hold at once that which began last stands, then that with the greater number. */
function isLater({ from }: Spells, row: number, than: number): boolean {
  return from[row]! > from[than]! || (from[row] === from[than] && row > than);
}

/** For each event the row that holds on its day, NO_ROW for none. */
export function heldOn(
  tables: AreaTables,
  table: 'care' | 'allocation',
  person: Int32Array,
  on: Int32Array,
): Int32Array {
  const spells = spellsOf(tables, table);
  const { from, to, counts } = spells;
  const { starts, rows } = groupsOf(spells.person, tableIn(tables, 'person').rows);
  const found = new Int32Array(on.length).fill(NO_ROW);
  for (let event = 0; event < on.length; event++) {
    const day = on[event]!;
    const one = person[event]!;
    if (day === NO_DAY || one < 0) continue;
    let best = NO_ROW;
    for (let i = starts[one]!; i < starts[one + 1]!; i++) {
      const row = rows[i]!;
      if (from[row] === NO_DAY || from[row]! > day || (to[row] !== NO_DAY && to[row]! <= day)) continue;
      if (counts && counts[row] === 0) continue;
      if (best === NO_ROW || isLater(spells, row, best)) best = row;
    }
    found[event] = best;
  }
  return found;
}

/** The row that holds of each person at each look, NO_ROW for none: `[person * looks + look]`. */
export function heldAtLooks(tables: AreaTables, table: 'care' | 'allocation', calendar: Calendar): Int32Array {
  const spells = spellsOf(tables, table);
  const { rows, person, counts } = spells;
  const looks = calendar.asAt.length;
  const [first, after] = [looksAt(calendar, spells.from), looksAt(calendar, spells.to)];
  const held = new Int32Array(tableIn(tables, 'person').rows * looks).fill(NO_ROW);
  for (let row = 0; row < rows; row++) {
    const start = person[row]! * looks;
    if (start < 0 || (counts && counts[row] === 0)) continue;
    for (let at = start + first[row]!; at < start + after[row]!; at++)
      if (held[at] === NO_ROW || isLater(spells, row, held[at]!)) held[at] = row;
  }
  return held;
}
