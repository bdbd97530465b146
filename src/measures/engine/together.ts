// All counts of a source worked out together: rows are gone through once for each timing, not once for each count.

import { type Count, isStock } from '../language.ts';
import type { Slice } from '../slices.ts';
import type { CompiledCount, CompiledSource } from './compiled.ts';
import type { SourceCounter, Taken } from './counter.ts';
import type { SlicedSums, Sums } from './engine.ts';
import { type RowClasses, rowClasses } from './row-classes.ts';
import type { SliceCodes, Steps } from './slice-codes.ts';
import { type Sets, type Sorted, SteppedCells } from './stepped-cells.ts';
import { NO_DAY } from './tables.ts';

function setsOf(counts: readonly CompiledCount[], classes: RowClasses, conditions: number): Sets {
  const of = new Uint16Array(classes.count);
  const numbers = new Map([[0, 0]]);
  for (let one = 0; one < classes.count; one++) {
    let bits = 0;
    for (let i = 0; i < counts.length; i++)
      if (meetsAll(classes.meets, one * conditions, counts[i]!.conditions)) bits |= 1 << i;
    let number = numbers.get(bits);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(bits, number);
    }
    of[one] = number;
  }
  return { of, counts: [...numbers.keys()] };
}

function meetsAll(meets: Uint8Array, at: number, conditions: readonly number[]): boolean {
  for (let i = 0; i < conditions.length; i++) if (meets[at + conditions[i]!] === 0) return false;
  return true;
}

function sorted(taken: Taken, classes: RowClasses, sets: Sets): Sorted {
  const set = new Uint16Array(taken.count);
  let kept = 0;
  for (let i = 0; i < taken.count; i++) {
    const row = taken.row[i]!;
    const number = sets.of[classes.of[row]!]!;
    if (number === 0) continue;
    set[kept] = number;
    taken.row[kept] = row;
    taken.from[kept] = taken.from[i]!;
    taken.to[kept++] = taken.to[i]!;
  }
  return { ...taken, count: kept, set };
}

/** Gives each count of the source and its sums to `found`. */
export function sumsTogether(
  counter: SourceCounter,
  source: CompiledSource,
  slices: readonly Slice[],
  found: (key: number, sums: Sums) => void,
): void {
  const classes = rowClasses(counter.of, source);
  for (const { counts } of source.timings) {
    const { count: first } = counts[0]!;
    const codes = slices.map((slice) => counter.slice(slice, isStock(first) ? null : first.on));
    const sets = setsOf(counts, classes, source.conditions.length);
    const rows = sorted(counter.inTime(first), classes, sets);
    const plain = plainSums(counter, counts, sets, rows, codes);
    for (const [i, { key }] of counts.entries())
      found(key, plain[i] ?? weighedSums(counter, counts[i]!.count, rowsIn(rows, sets, i), codes));
  }
}

/** Counts of rows, one each: null for those that weigh their rows, or take somebody once. */
function plainSums(
  counter: SourceCounter,
  counts: readonly CompiledCount[],
  sets: Sets,
  rows: Sorted,
  codes: readonly (SliceCodes | null)[],
): (Sums | null)[] {
  const periods = counter.calendar.periods.length;
  const sums = counts.map(({ count }): Sums | null =>
    count.sum === undefined && (isStock(count) || count.each === undefined)
      ? { total: new Int32Array(periods), per: 1, slices: [] }
      : null,
  );
  if (sums.every((one) => one === null)) return sums;
  const everybody = new SteppedCells(sets, 1, periods);
  everybody.addWhole(rows);
  everybody.addTo(sums.map((one) => one && { cells: one.total, used: new Uint8Array(1) }));
  for (const of of codes) {
    for (const one of sums) one?.slices.push(of && noneOf(of, periods));
    if (!of) continue;
    const cells = new SteppedCells(sets, of.values.length, periods);
    if (of.kind === 'fixed') cells.addFixed(rows, of.of);
    else cells.addSteps(rows, of);
    cells.addTo(sums.map((one) => one && one.slices.at(-1)!));
  }
  return sums;
}

function noneOf({ values }: SliceCodes, periods: number): SlicedSums {
  return { values, cells: new Int32Array(values.length * periods), used: new Uint8Array(values.length) };
}

/** The values that each taken row has in its periods, one after another. */
function forEachValue(
  { looks, owner }: Steps,
  rows: Taken,
  periods: number,
  found: (i: number, value: number, from: number, to: number) => void,
): void {
  for (let i = 0; i < rows.count; i++) {
    const one = owner[rows.row[i]!]!;
    const to = rows.to[i]!;
    if (one < 0) {
      found(i, 0, rows.from[i]!, to);
      continue;
    }
    const at = one * periods;
    for (let from = rows.from[i]!; from < to; ) {
      const value = looks[at + from]!;
      let next = from + 1;
      while (next < to && looks[at + next] === value) next++;
      found(i, value, from, next);
      from = next;
    }
  }
}

/** A copy of the rows that one count takes in. */
function rowsIn(rows: Sorted, sets: Sets, count: number): Taken {
  const [row, from, to] = [rows.row.slice(0, rows.count), rows.from.slice(0, rows.count), rows.to.slice(0, rows.count)];
  let kept = 0;
  for (let i = 0; i < rows.count; i++) {
    if ((sets.counts[rows.set[i]!]! & (1 << count)) === 0) continue;
    row[kept] = row[i]!;
    from[kept] = from[i]!;
    to[kept++] = to[i]!;
  }
  return { count: kept, row, from, to };
}

/** Counts that weigh their rows, or take somebody once in a month. */
function weighedSums(counter: SourceCounter, count: Count, rows: Taken, codes: readonly (SliceCodes | null)[]): Sums {
  const periods = counter.calendar.periods.length;
  if (!isStock(count) && count.each === 'person') counter.eachPersonOnce(rows);
  const { weights, per } = counter.weights(count);
  const weight = (i: number) => {
    const one = weights === null ? 1 : weights[rows.row[i]!]!;
    return one === NO_DAY ? 0 : one;
  };
  const add = (steps: Float64Array, i: number, value: number, from: number, to: number) => {
    const at = value * (periods + 1);
    steps[at + from]! += weight(i);
    steps[at + to]! -= weight(i);
  };
  const everybody = new Float64Array(periods + 1);
  for (let i = 0; i < rows.count; i++) add(everybody, i, 0, rows.from[i]!, rows.to[i]!);
  const sliced = codes.map((of): SlicedSums | null => {
    if (!of) return null;
    const steps = new Float64Array(of.values.length * (periods + 1));
    if (of.kind === 'fixed')
      for (let i = 0; i < rows.count; i++) add(steps, i, of.of[rows.row[i]!]!, rows.from[i]!, rows.to[i]!);
    else forEachValue(of, rows, periods, (i, value, from, to) => add(steps, i, value, from, to));
    const cells = runningSums(steps, of.values.length, periods);
    const used = Uint8Array.from(of.values, (_, i) =>
      cells.subarray(i * periods, (i + 1) * periods).some(Boolean) ? 1 : 0,
    );
    return { values: of.values, cells, used };
  });
  return { total: runningSums(everybody, 1, periods), per, slices: sliced };
}

function runningSums(steps: Float64Array, values: number, periods: number): Float64Array {
  const cells = new Float64Array(values * periods);
  for (let value = 0; value < values; value++) {
    let standing = 0;
    for (let period = 0; period < periods; period++) {
      standing += steps[value * (periods + 1) + period]!;
      cells[value * periods + period] = standing;
    }
  }
  return cells;
}
