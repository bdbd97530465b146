// One measure's figures from the sums of its counts: windows added up, slices told apart.

import { type Count, countsOf, type Formula, isStock } from '../language.ts';
import type { Measure } from '../measure.ts';
import { type Slice, sliceText } from '../slices.ts';
import type { Engine, SlicedSums, Spread, Sums } from './engine.ts';
import {
  type FigureSums,
  type FigureValue,
  hasDenominator,
  joined,
  quantileOf,
  quotient,
  valueOfSums,
} from './figure-sums.ts';
import { residentsBy } from './residents.ts';
import { allPeriodsBack } from './windows.ts';

/** null: everybody; else a value of a slice, '' for what is not recorded */
export type FigureSlice = { by: string; is: string } | null;

/** The cells of one slice value, or of everybody. */
export interface Parts {
  top: Cells[];
  of: Cells[];
}
interface Cells {
  /** from `from` on, one a period; null: nothing was ever counted */
  cells: Float64Array | null;
  from: number;
  per: 1 | 100;
  stock: boolean;
}

/** Figures as columns: the first of `slices` is everybody, and of each there is one figure a period, NaN where there is none. */
export interface FigureColumns {
  slices: readonly FigureSlice[];
  numerator: Float64Array;
  denominator: Float64Array;
  value: Float64Array;
}

type Columns = [numerator: Float64Array, denominator: Float64Array, value: Float64Array];

/** One measure's figures from the sums of its counts. */
export class MeasureFigures {
  private readonly engine: Engine;
  private readonly formula: Formula;
  private readonly slices: readonly Slice[];
  private readonly back: Uint8Array;
  private readonly residents: (number | null)[];
  private spread: Spread | null = null;
  /** every window is its own period alone */
  private readonly isPlain: boolean;

  constructor(engine: Engine, measure: Measure, slices: readonly Slice[]) {
    this.engine = engine;
    this.formula = measure.workedOut!.formula;
    this.slices = slices;
    const { formula } = this;
    this.residents =
      formula.kind === 'rate' ? residentsBy(engine.rows.tables, formula.residents, engine.calendar.asAt) : [];
    this.back = allPeriodsBack(measure.window, engine.calendar.periods);
    this.isPlain = this.back.every((one) => one === 0);
  }

  /** Everybody first, then each value of each slice that anything was ever counted under. */
  sliced(): [FigureSlice, Parts][] {
    const { top, of } = countsOf(this.formula);
    const sums = (list: readonly Count[]) =>
      list.map((count) => [count, this.engine.sums(count, this.slices)] as const);
    const [tops, ofs] = [sums(top), sums(of)];
    const everybody: Parts = { top: tops.map(totalCells), of: ofs.map(totalCells) };
    const found: [FigureSlice, Parts][] = [[null, everybody]];
    if (this.formula.kind === 'rate' || this.formula.kind === 'quantile') return found;
    for (const [i, slice] of this.slices.entries()) {
      if ([...tops, ...ofs].some(([, { slices }]) => slices[i] === null)) continue;
      for (const is of valuesIn([...tops, ...ofs].map(([, { slices }]) => slices[i]!)))
        found.push([
          { by: sliceText(slice), is },
          { top: tops.map((one) => sliceCells(one, i, is)), of: ofs.map((one) => sliceCells(one, i, is)) },
        ]);
    }
    return found;
  }

  at(parts: Parts, period: number): FigureValue {
    return valueOfSums(this.formula, this.sumsAt(parts, period));
  }

  /** What the value of a period is made of: what adds up over cases. */
  sumsAt(parts: Parts, period: number): FigureSums {
    const { formula } = this;
    if (formula.kind === 'quantile') {
      this.spread ??= this.engine.spread(formula.of, formula.days);
      return { top: 0, of: 0, days: joined(this.spread.slice(period - this.back[period]!, period + 1)) };
    }
    return { top: this.windowed(parts.top, period), of: this.against(parts, period), days: null };
  }

  /** What the numerator is held against. */
  private against(parts: Parts, period: number): number {
    const { formula } = this;
    if (formula.kind === 'growth') return this.windowed(parts.top, period - formula.months);
    return formula.kind === 'rate' ? (this.residents[period] ?? 0) : this.windowed(parts.of, period);
  }

  /** Flows add up over the window, of a stock the last look counts. */
  private windowed(all: readonly Cells[], period: number): number {
    let total = 0;
    for (let i = 0; i < all.length; i++) {
      const one = all[i]!;
      const { cells } = one;
      if (cells === null) continue;
      const last = one.from + period;
      let sum = 0;
      for (let at = one.stock ? last : last - this.back[period]!; at <= last; at++) sum += cells[at]!;
      total += sum / one.per;
    }
    return total;
  }

  /** Every figure from a period on: the same as `at` gives one by one. */
  columns(first: number): FigureColumns {
    const { formula, engine } = this;
    const sliced = this.sliced();
    const width = engine.calendar.periods.length - first;
    const cells = sliced.length * width;
    const all = new Float64Array(cells * 3);
    const [numerator, denominator, value] = [0, 1, 2].map((i) => all.subarray(i * cells, (i + 1) * cells)) as Columns;
    const found = { slices: sliced.map(([slice]) => slice), numerator, denominator, value };
    if (formula.kind === 'quantile') this.quantiles(formula, first, found);
    else
      for (const [i, [, parts]] of sliced.entries()) {
        const [from, to] = [i * width, (i + 1) * width];
        this.addWindows(parts.top, first, numerator, from);
        this.addAgainst(parts, first, denominator, from);
        divide(formula, numerator.subarray(from, to), denominator.subarray(from, to), value.subarray(from, to));
      }
    return found;
  }

  /** As `windowed`, for every period from the first on. */
  private addWindows(all: readonly Cells[], first: number, to: Float64Array, start: number): void {
    const { back } = this;
    const { length } = back;
    for (const { cells, from, per, stock } of all) {
      if (cells === null) continue;
      if (per === 1 && (stock || this.isPlain)) {
        for (let period = first, at = start; period < length; period++, at++) to[at]! += cells[from + period]!;
        continue;
      }
      for (let period = first, at = start; period < length; period++, at++) {
        const last = from + period;
        let sum = cells[last]!;
        if (!stock) for (let before = last - back[period]!; before < last; before++) sum += cells[before]!;
        to[at]! += sum / per;
      }
    }
  }

  /** As `against`, for every period from the first on. */
  private addAgainst(parts: Parts, first: number, to: Float64Array, start: number): void {
    const { formula } = this;
    if (formula.kind === 'share' || formula.kind === 'count') this.addWindows(parts.of, first, to, start);
    else
      for (let period = first, at = start; period < this.back.length; period++, at++)
        to[at] = this.against(parts, period);
  }

  private quantiles(formula: Extract<Formula, { kind: 'quantile' }>, first: number, found: FigureColumns): void {
    const { starts, took } = this.engine.daysTaken(formula.of, formula.days);
    for (let at = 0; at < found.value.length; at++) {
      const period = first + at;
      found.denominator[at] = Number.NaN;
      found.value[at] = Number.NaN;
      if (starts[period - this.back[period]!] === starts[period + 1]) continue;
      const days = took.slice(starts[period - this.back[period]!], starts[period + 1]).sort();
      found.numerator[at] = days.length;
      found.value[at] = quantileOf(days, formula);
    }
  }
}

/** What stands in `of` when it is called are the denominators; what stands there after it are those that are shown. */
function divide(
  formula: Exclude<Formula, { kind: 'quantile' }>,
  top: Float64Array,
  of: Float64Array,
  value: Float64Array,
): void {
  if (formula.kind === 'share') {
    const times = formula.times ?? 1;
    for (let at = 0; at < top.length; at++) value[at] = of[at] === 0 ? Number.NaN : (top[at]! / of[at]!) * times;
    return;
  }
  for (let at = 0; at < top.length; at++) {
    value[at] = quotient(formula, top[at]!, of[at]!);
    if (!hasDenominator(formula, value[at]!)) of[at] = Number.NaN;
  }
}

function totalCells([count, { total, per }]: readonly [Count, Sums]): Cells {
  return { cells: total, from: 0, per, stock: isStock(count) };
}

function sliceCells([count, { slices, per, total }]: readonly [Count, Sums], slice: number, is: string): Cells {
  const { values, cells } = slices[slice]!;
  const at = placesOf(values).get(is) ?? -1;
  return { cells: at < 0 ? null : cells, from: at * total.length, per, stock: isStock(count) };
}

const known = new WeakMap<readonly string[], Map<string, number>>();

/** Where each value of a list stands. */
function placesOf(values: readonly string[]): Map<string, number> {
  const found = known.get(values) ?? new Map(values.map((value, i) => [value, i]));
  known.set(values, found);
  return found;
}

function valuesIn(all: readonly SlicedSums[]): string[] {
  const found = new Set<string>();
  for (const { values, used } of all) for (let i = 0; i < values.length; i++) if (used[i] === 1) found.add(values[i]!);
  return [...found].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
