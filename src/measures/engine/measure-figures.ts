// One measure's figures from the sums of its counts: windows added up, slices told apart.

import { type Count, countsOf, type Formula, isStock } from '../language.ts';
import type { Measure } from '../measure.ts';
import { type Slice, sliceText } from '../slices.ts';
import type { Engine, Spread, Sums } from './engine.ts';
import { type FigureSums, type FigureValue, joined, valueOfSums } from './figure-sums.ts';
import { residentsBy } from './residents.ts';
import { periodsBack } from './windows.ts';

/** null: everybody; else a value of a slice, '' for what is not recorded */
export type FigureSlice = { by: string; is: string } | null;

/** The cells of one slice value, or of everybody. */
export interface Parts {
  top: Cells[];
  of: Cells[];
}
interface Cells {
  at(period: number): number;
  stock: boolean;
}

/** One measure's figures from the sums of its counts. */
export class MeasureFigures {
  private readonly engine: Engine;
  private readonly measure: Measure;
  private readonly formula: Formula;
  private readonly slices: readonly Slice[];
  private readonly residents: (number | null)[];
  private readonly spread: Spread | null;

  constructor(engine: Engine, measure: Measure, slices: readonly Slice[]) {
    this.engine = engine;
    this.measure = measure;
    this.formula = measure.workedOut!.formula;
    this.slices = slices;
    const { formula } = this;
    this.residents =
      formula.kind === 'rate' ? residentsBy(engine.rows.tables, formula.residents, engine.calendar.asAt) : [];
    this.spread = formula.kind === 'quantile' ? engine.spread(formula.of, formula.days) : null;
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
    const back = periodsBack(this.measure.window, this.engine.calendar.periods[period]!);
    const over = (cells: readonly Cells[], at = period) => cells.reduce((sum, one) => sum + windowed(one, at, back), 0);
    if (formula.kind === 'quantile')
      return { top: 0, of: 0, days: joined(this.spread!.slice(period - back, period + 1)) };
    const of =
      formula.kind === 'growth'
        ? over(parts.top, period - formula.months)
        : formula.kind === 'rate'
          ? (this.residents[period] ?? 0)
          : over(parts.of);
    return { top: over(parts.top), of, days: null };
  }
}

function totalCells([count, { total, per }]: readonly [Count, Sums]): Cells {
  return { at: (period) => total[period]! / per, stock: isStock(count) };
}

function sliceCells([count, { slices, per, total }]: readonly [Count, Sums], slice: number, is: string): Cells {
  const { values, cells } = slices[slice]!;
  const at = values.indexOf(is);
  const from = at * total.length;
  return { at: (period) => (at < 0 ? 0 : cells[from + period]! / per), stock: isStock(count) };
}

/** Flows add up over the window, of a stock the last look counts. */
function windowed(cells: Cells, period: number, back: number): number {
  if (cells.stock) return cells.at(period);
  let sum = 0;
  for (let at = period - back; at <= period; at++) sum += cells.at(at);
  return sum;
}

function valuesIn(all: readonly { values: readonly string[]; cells: Float64Array }[]): string[] {
  const found: string[] = [];
  for (const { values, cells } of all) {
    const width = cells.length / values.length;
    for (const [i, value] of values.entries())
      if (!found.includes(value) && cells.subarray(i * width, (i + 1) * width).some((cell) => cell !== 0))
        found.push(value);
  }
  return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
