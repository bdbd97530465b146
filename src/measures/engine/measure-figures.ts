// One measure's figures from the sums of its counts: windows added up, slices told apart.

import { type Count, countsOf, type Formula, isStock } from '../language.ts';
import type { Measure } from '../measure.ts';
import { type Slice, sliceText } from '../slices.ts';
import type { Cells, Engine, SlicedSums, Spread, Sums } from './engine.ts';
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
import { remembered } from './source-rows.ts';
import { allPeriodsBack } from './windows.ts';

/** null: everybody; else a value of a slice, '' for what is not recorded */
export type FigureSlice = { by: string; is: string } | null;

/** The cells of one slice value, or of everybody. */
export interface Parts {
  top: CountedCells[];
  of: CountedCells[];
}
interface CountedCells {
  /** from `from` on, one a period; null: nothing was ever counted */
  cells: Cells | null;
  from: number;
  per: 1 | 100;
  stock: boolean;
}

interface Counted {
  sums: Sums;
  stock: boolean;
}

/** The lines of one slice. */
interface Breakdown {
  by: string;
  /** the place of the slice in those asked for */
  slice: number;
  values: readonly string[];
  /** for each count the place of each value in its cells; -1: it has none */
  places: readonly Int32Array[];
}

/** Figures as columns: the first of `slices` is everybody, and of each there is one figure a period, NaN where there is none. */
export interface FigureColumns {
  slices: readonly FigureSlice[];
  numerator: Float64Array;
  denominator: Float64Array;
  value: Float64Array;
}

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
  /** what the periods before each add up to, for the line that is being added up */
  private readonly sumsBefore: Float64Array;

  constructor(engine: Engine, measure: Measure, slices: readonly Slice[]) {
    this.engine = engine;
    this.formula = measure.workedOut!.formula;
    this.slices = slices;
    const { formula } = this;
    this.residents =
      formula.kind === 'rate' ? residentsBy(engine.rows.tables, formula.residents, engine.calendar.asAt) : [];
    this.back = allPeriodsBack(measure.window, engine.calendar.periods);
    this.isPlain = this.back.every((one) => one === 0);
    this.sumsBefore = new Float64Array(this.back.length + 1);
  }

  /** Everybody first, then each value of each slice that anything was ever counted under. */
  sliced(): [FigureSlice, Parts][] {
    const { tops, ofs } = this.counted();
    const everybody: Parts = { top: tops.map(totalCells), of: ofs.map(totalCells) };
    const found: [FigureSlice, Parts][] = [[null, everybody]];
    for (const { by, slice, values, places } of this.breakdowns([...tops, ...ofs]))
      for (const [line, is] of values.entries()) {
        const cells = (one: Counted, count: number) => sliceCells(one, slice, places[count]![line]!);
        found.push([
          { by, is },
          { top: tops.map(cells), of: ofs.map((one, i) => cells(one, tops.length + i)) },
        ]);
      }
    return found;
  }

  private counted(): { tops: Counted[]; ofs: Counted[] } {
    const { top, of } = countsOf(this.formula);
    const sums = (list: readonly Count[]) =>
      list.map((count): Counted => ({ sums: this.engine.sums(count, this.slices), stock: isStock(count) }));
    return { tops: sums(top), ofs: sums(of) };
  }

  private breakdowns(all: readonly Counted[]): Breakdown[] {
    if (this.formula.kind === 'rate' || this.formula.kind === 'quantile') return [];
    return this.slices.flatMap((by, slice) => {
      const sums = all.map(({ sums }) => sums.slices[slice]);
      return sums.every((one) => one) ? [{ by: sliceText(by), slice, ...linesOf(sums as SlicedSums[]) }] : [];
    });
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
  private windowed(all: readonly CountedCells[], period: number): number {
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
    const { formula } = this;
    if (formula.kind === 'share' || formula.kind === 'count') return this.addedUp(formula, first);
    const sliced = this.sliced();
    const width = this.back.length - first;
    const [numerator, denominator, value] = threeColumns(sliced.length * width);
    const found = { slices: sliced.map(([slice]) => slice), numerator, denominator, value };
    if (formula.kind === 'quantile') this.quantiles(formula, first, found);
    else
      for (const [line, [, parts]] of sliced.entries())
        for (let at = 0; at < width; at++) {
          numerator[line * width + at] = this.windowed(parts.top, first + at);
          denominator[line * width + at] = this.against(parts, first + at);
        }
    if (formula.kind !== 'quantile') divide(formula, found);
    return found;
  }

  /** Numerators and denominators that are both counted, line by line without looking each figure up. */
  private addedUp(formula: Extract<Formula, { kind: 'share' | 'count' }>, first: number): FigureColumns {
    const { tops, ofs } = this.counted();
    const all = [...tops, ...ofs];
    const breakdowns = this.breakdowns(all);
    const { length } = this.back;
    const width = length - first;
    const slices: FigureSlice[] = [null];
    for (const { by, values } of breakdowns) for (const is of values) slices.push({ by, is });
    const [numerator, denominator, value] = threeColumns(slices.length * width);
    for (const [count, { sums, stock }] of all.entries()) {
      const to = count < tops.length ? numerator : denominator;
      this.addWindows(sums.total, 0, sums.per, stock, first, to, 0);
      let start = width;
      for (const { slice, places } of breakdowns) {
        const { cells } = sums.slices[slice]!;
        for (const place of places[count]!) {
          if (place >= 0) this.addWindows(cells, place * length, sums.per, stock, first, to, start);
          start += width;
        }
      }
    }
    const found = { slices, numerator, denominator, value };
    divide(formula, found);
    return found;
  }

  /** As `windowed`, for one count and every period from the first on. */
  private addWindows(
    cells: Cells,
    from: number,
    per: number,
    stock: boolean,
    first: number,
    to: Float64Array,
    start: number,
  ): void {
    const { back } = this;
    const { length } = back;
    if (stock || this.isPlain) {
      for (let period = first, at = start; period < length; period++, at++) to[at]! += cells[from + period]! / per;
      return;
    }
    const before = this.sumsBefore;
    for (let period = 0; period < length; period++) before[period + 1] = before[period]! + cells[from + period]!;
    for (let period = first, at = start; period < length; period++, at++)
      to[at]! += (before[period + 1]! - before[period - back[period]!]!) / per;
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

function threeColumns(cells: number): [Float64Array, Float64Array, Float64Array] {
  const all = new Float64Array(cells * 3);
  return [all.subarray(0, cells), all.subarray(cells, 2 * cells), all.subarray(2 * cells)];
}

/** What stands in the denominators when it is called is divided by; what stands there after it are those that are shown. */
function divide(
  formula: Exclude<Formula, { kind: 'quantile' }>,
  { numerator: top, denominator: of, value }: FigureColumns,
): void {
  if (formula.kind === 'share') {
    const times = formula.times ?? 1;
    for (let at = 0; at < top.length; at++) value[at] = of[at] === 0 ? Number.NaN : (top[at]! / of[at]!) * times;
    return;
  }
  if (formula.kind === 'count' && !formula.given && formula.times === undefined) {
    value.set(top);
    of.fill(Number.NaN);
    return;
  }
  for (let at = 0; at < top.length; at++) {
    value[at] = quotient(formula, top[at]!, of[at]!);
    if (!hasDenominator(formula, value[at]!)) of[at] = Number.NaN;
  }
}

function totalCells({ sums: { total, per }, stock }: Counted): CountedCells {
  return { cells: total, from: 0, per, stock };
}

function sliceCells({ sums: { slices, per, total }, stock }: Counted, slice: number, place: number): CountedCells {
  return { cells: place < 0 ? null : slices[slice]!.cells, from: place * total.length, per, stock };
}

/** The values that anything was counted under, in order, and where each stands with each of the counts; -1: it does not. */
function linesOf(all: readonly SlicedSums[]): Pick<Breakdown, 'values' | 'places'> {
  const { values } = all[0]!;
  if (all.every((one) => one.values === values)) {
    const places = inOrder(values).filter((place) => all.some(({ used }) => used[place] === 1));
    return { values: Array.from(places, (place) => values[place]!), places: all.map(() => places) };
  }
  const found = new Set<string>();
  for (const { values, used } of all) for (const [i, value] of values.entries()) if (used[i] === 1) found.add(value);
  const sorted = [...found].sort(byText);
  const places = all.map(({ values }) => {
    const placesOf = new Map(values.map((value, i) => [value, i]));
    return Int32Array.from(sorted, (value) => placesOf.get(value) ?? -1);
  });
  return { values: sorted, places };
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const ordered = new WeakMap<readonly string[], Int32Array>();

/** The places of a list in the order of what stands there. */
function inOrder(values: readonly string[]): Int32Array {
  return remembered(ordered, values, () =>
    Int32Array.from([...values.keys()].sort((a, b) => byText(values[a]!, values[b]!))),
  );
}
