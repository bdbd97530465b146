// All counts of a source worked out together: rows are gone through once for each timing, not once for each count.

import { type Count, isStock } from '../language.ts';
import type { Slice } from '../slices.ts';
import type { CompiledCount, CompiledSource } from './compiled.ts';
import type { SourceCounter, Taken } from './counter.ts';
import type { SlicedSums, Sums } from './engine.ts';
import { type RowClasses, rowClasses } from './row-classes.ts';
import type { SliceCodes, Steps } from './slice-codes.ts';
import { NO_DAY } from './tables.ts';

/** Which counts of a timing a row is in: rows of one set are in the same ones. Set 0 is in none. */
interface Sets {
  /** the set of each class */
  of: Uint16Array;
  /** for each set a bit for each count */
  counts: number[];
}

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

/** Rows in time with the set of each; those of set 0 are left out. */
interface Sorted extends Taken {
  set: Uint16Array;
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
  const classes = rowClasses(counter, source);
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
      ? { total: new Float64Array(periods), per: 1, slices: [] }
      : null,
  );
  if (sums.every((one) => one === null)) return sums;
  const everybody = new SteppedCells(sets, 1, periods);
  for (let i = 0; i < rows.count; i++) everybody.add(rows.set[i]!, 0, rows.from[i]!, rows.to[i]!);
  everybody.addTo(sums.map((one) => one && { cells: one.total, used: new Uint8Array(1) }));
  for (const of of codes) {
    for (const one of sums) one?.slices.push(of && noneOf(of, periods));
    if (of) slicedCells(sets, rows, of, periods).addTo(sums.map((one) => one && one.slices.at(-1)!));
  }
  return sums;
}

function noneOf({ values }: SliceCodes, periods: number): SlicedSums {
  return { values, cells: new Float64Array(values.length * periods), used: new Uint8Array(values.length) };
}

function slicedCells(sets: Sets, rows: Sorted, codes: SliceCodes, periods: number): SteppedCells {
  const cells = new SteppedCells(sets, codes.values.length, periods);
  if (codes.kind === 'fixed')
    for (let i = 0; i < rows.count; i++) cells.add(rows.set[i]!, codes.of[rows.row[i]!]!, rows.from[i]!, rows.to[i]!);
  else addSteps(cells, codes, rows, periods);
  return cells;
}

/** Each row under the values that it has in its periods, one after another. */
function addSteps(cells: SteppedCells, { looks, owner }: Steps, rows: Sorted, periods: number): void {
  for (let i = 0; i < rows.count; i++) {
    const one = owner[rows.row[i]!]!;
    const set = rows.set[i]!;
    const to = rows.to[i]!;
    const at = one * periods;
    let from = rows.from[i]!;
    while (from < to) {
      const value = one < 0 ? 0 : looks[at + from]!;
      let next = one < 0 ? to : from + 1;
      while (next < to && looks[at + next] === value) next++;
      cells.add(set, value, from, next);
      from = next;
    }
  }
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

/** Steps up and down by set and slice value, for those pairs of them that there are. */
class SteppedCells {
  private readonly sets: Sets;
  private readonly values: number;
  private readonly periods: number;
  /** the number of each pair, from 1 */
  private readonly numbers: Int32Array;
  private readonly pairs: number[] = [];
  private steps: Int32Array;

  constructor(sets: Sets, values: number, periods: number) {
    this.sets = sets;
    this.values = values;
    this.periods = periods;
    this.numbers = new Int32Array(sets.counts.length * values);
    this.steps = new Int32Array((periods + 1) * Math.min(64, sets.counts.length * values));
  }

  add(set: number, value: number, from: number, to: number): void {
    const pair = set * this.values + value;
    const number = this.numbers[pair]! || this.newPair(pair);
    const at = (number - 1) * (this.periods + 1);
    this.steps[at + from]! += 1;
    this.steps[at + to]! -= 1;
  }

  private newPair(pair: number): number {
    const number = this.pairs.push(pair);
    this.numbers[pair] = number;
    if (number * (this.periods + 1) > this.steps.length) {
      const wider = new Int32Array(this.steps.length * 2);
      wider.set(this.steps);
      this.steps = wider;
    }
    return number;
  }

  /** Adds what stands in each period to the cells of each count that takes the rows in: `cells[value * periods + period]`. */
  addTo(sums: readonly (Pick<SlicedSums, 'cells' | 'used'> | null)[]): void {
    const { sets, values, periods, pairs, steps } = this;
    const standing = new Float64Array(periods);
    for (const [number, pair] of pairs.entries()) {
      const value = pair % values;
      const bits = sets.counts[(pair - value) / values]!;
      let sum = 0;
      for (let period = 0; period < periods; period++) {
        sum += steps[number * (periods + 1) + period]!;
        standing[period] = sum;
      }
      for (let i = 0; i < sums.length; i++) {
        const one = sums[i];
        if (!one || (bits & (1 << i)) === 0) continue;
        one.used[value] = 1;
        const { cells } = one;
        const at = value * periods;
        for (let period = 0; period < periods; period++) cells[at + period]! += standing[period]!;
      }
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
