// Which rows of a made-up register are spoilt, and how: chosen by the seed, each person in one fault only.

import type { RegisterRow } from '../../register/index.ts';
import { NO_ROW } from '../columns.ts';
import { rowId } from '../rows/convert.ts';
import { shareOf } from '../rows/entry.ts';
import type { State } from '../state.ts';
import type { Fault, FaultTable, PlantedFault } from './fault.ts';
import { peopleFaults } from './of-people.ts';
import { planFaults, WITHOUT_PLACE } from './of-plans.ts';
import { requestFaults } from './of-requests.ts';

export const faults: readonly Fault[] = [...peopleFaults, ...requestFaults, ...planFaults];

export interface Planting {
  /** by table and row, the fault to be planted there */
  at: ReadonlyMap<FaultTable, ReadonlyMap<number, Fault>>;
  /** people whose plan is left without any place */
  withoutPlace: ReadonlySet<number>;
}

/** So many rows of those that fit, in an order that the seed decides. */
function chosen(rows: number, count: number, seed: number, salt: number, fits: (row: number) => boolean): number[] {
  const found: number[] = [];
  for (let tries = 0; found.length < count && tries < rows * 4; tries++) {
    const row = Math.floor(shareOf(seed, tries, salt) * rows);
    if (fits(row)) found.push(row);
  }
  return found;
}

/** Chooses once for a made-up area; every view of its register is spoilt in the same places. */
export function choosePlanting(state: State, lastDay: number, seed: number): Planting {
  const { sink } = state;
  const used = new Set<number>();
  const at = new Map<FaultTable, Map<number, Fault>>();
  const take = (person: number): boolean => {
    if (person === NO_ROW || used.has(person)) return false;
    used.add(person);
    return true;
  };
  for (const [salt, fault] of faults.entries()) {
    const { table } = fault;
    const personOf = (row: number): number => (table === 'person' ? row : sink[table].of.person[row]!);
    const rows = chosen(sink[table].rows, fault.count, seed, 200 + salt, (row) => {
      return !used.has(personOf(row)) && fault.fits(sink, row, lastDay) && take(personOf(row));
    });
    const of = at.get(table) ?? new Map<number, Fault>();
    for (const row of rows) of.set(row, fault);
    at.set(table, of);
  }
  const plans = chosen(state.planCount, WITHOUT_PLACE.count, seed, 199, (i) => take(state.plans[i]!));
  return { at, withoutPlace: new Set(plans.map((i) => state.plans[i]!)) };
}

/** The row with its fault, and what came with it; nothing where the fault takes it away. */
export function planted(row: RegisterRow, at: number, planting: Planting, list: PlantedFault[]): RegisterRow[] {
  const fault = planting.at.get(row.table as FaultTable)?.get(at);
  if (!fault || fault.table !== row.table) return [row];
  const { id, what, check, table } = fault;
  const before = JSON.stringify(row);
  const others = (fault.plant as (row: RegisterRow) => RegisterRow[] | null)(row);
  // on an earlier day what is to be spoilt may not be there yet
  const isSpoilt = others === null || others.length > 0 || JSON.stringify(row) !== before;
  if (isSpoilt) list.push({ fault: id, what, check, table, row: row.id, person: row.person });
  return others === null ? [] : [row, ...others];
}

/** The faults of those whose places were never keyed. */
export function withoutPlace({ withoutPlace: people }: Planting): PlantedFault[] {
  const { id, what, check } = WITHOUT_PLACE;
  return [...people].map((one) => ({
    fault: id,
    what,
    check,
    table: 'person',
    row: rowId('person', one),
    person: rowId('person', one),
  }));
}
