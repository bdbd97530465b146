// A column as places in a list of values, as breakdowns have it: codes, settings by their number, numbers and officers.

import type { AreaRows } from './rows.ts';
import { type EngineColumn, NO_DAY, tableIn } from './tables.ts';

export interface Coded {
  values: readonly string[];
  /** for each row its place in `values`, of which the first, '', is not recorded */
  of: ArrayLike<number>;
}

export function coded(rows: AreaRows, column: EngineColumn): Coded {
  if (column.kind === 'code') return { values: column.codes, of: column.values };
  if (column.kind === 'row') return bySetting(rows, column.values);
  const of = new Int32Array(column.values.length);
  const seen = [...new Set(column.values)].filter((value) => value !== NO_DAY).sort((a, b) => a - b);
  const places = new Map(seen.map((value, i) => [value, i + 1]));
  for (let row = 0; row < of.length; row++) of[row] = places.get(column.values[row]!) ?? 0;
  return { values: ['', ...seen.map(String)], of };
}

/** Settings by their URN, else by their UKPRN, else by number; two rows of one URN are one setting. */
function bySetting({ tables }: AreaRows, rows: Int32Array): Coded {
  const establishments = tableIn(tables, 'establishment');
  const { urn, ukprn } = establishments.of;
  const stated = (column: EngineColumn | undefined, row: number): string => {
    if (column?.kind === 'code') return column.codes[column.values[row]!] ?? '';
    return column?.kind === 'whole' && column.values[row] !== NO_DAY ? `${column.values[row]}` : '';
  };
  const values = [''];
  const places = new Map([['', 0]]);
  const ofRow = new Int32Array(establishments.rows).fill(-1);
  const of = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (row < 0) continue;
    let place = ofRow[row]!;
    if (place < 0) {
      const name = stated(urn, row) || stated(ukprn, row) || `${row}`;
      place = places.get(name) ?? values.push(name) - 1;
      places.set(name, place);
      ofRow[row] = place;
    }
    of[i] = place;
  }
  return { values, of };
}

/** Officers and teams: by their number in the column where they have no code. */
export function codedStaff(column: EngineColumn): Coded {
  if (column.kind === 'code') return { values: column.codes, of: column.values };
  const of = Int32Array.from(column.values, (value) => value + 1);
  const most = of.reduce((max, value) => Math.max(max, value), 0);
  return { values: ['', ...Array.from({ length: most }, (_, i) => `${i}`)], of };
}
