// What the engine's benchmarks ask for: every KPI that is worked out, for the 60 months up to the made-up areas' last day.

import { day } from '../src/clocks/index.ts';
import {
  type AreaTables,
  measures,
  type Slice,
  type WorkOutAsked,
  type WorkOutSettings,
} from '../src/measures/index.ts';
import type { Wanted } from './area-files.ts';

export const worked = measures.filter(({ workedOut }) => workedOut !== undefined);
export const MONTHS = 60;
export const SETTINGS: WorkOutSettings = { leapBirthday: '28 February' };
export const SLICES: readonly Slice[] = ['sex', 'phase', 'age', 'need', 'provision', 'establishment'];

export function asked(slices: readonly Slice[]): WorkOutAsked {
  return { measures: worked, from: '2020-06', to: '2025-05', today: day('2025-06-01'), slices };
}

/** The tables with a note of every column that is looked at. */
export function noting(tables: AreaTables): { tables: AreaTables; looked: Wanted } {
  const looked = new Map<string, Set<string>>();
  const noted = Object.entries(tables).map(([id, columns]) => {
    const names = new Set<string>();
    looked.set(id, names);
    const of = new Proxy(columns.of, {
      get(target, name) {
        if (typeof name === 'string') names.add(name);
        return target[name as string];
      },
    });
    return [id, { ...columns, of }];
  });
  return { tables: Object.fromEntries(noted) as AreaTables, looked };
}

/** One pass over the columns: as little as anything that reads them can take. */
export function onePass(tables: AreaTables, looked: Wanted): number {
  let sum = 0;
  for (const [id, columns] of Object.entries(tables))
    for (const name of looked.get(id) ?? []) {
      const column = columns.of[name];
      if (column) sum += sumOf(column.values);
    }
  return sum;
}

function sumOf(values: Int32Array | Uint8Array | Uint16Array | Uint32Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}
