// Values of measures from case records: counts put together over the measure's window, with the reason where there is none.

import {
  addPeriods,
  type Day,
  firstDayOfPeriod,
  type HalfTerm,
  lastDayOfPeriod,
  type Period,
  type PeriodKind,
  periodOf,
  periodParts,
  periodsFrom,
} from '../../clocks/index.ts';
import type { LeapBirthday } from '../../register/index.ts';
import { type Count, countsOf, type Formula, isStock } from '../language.ts';
import type { Measure, MeasureWindow } from '../measure.ts';
import { type Slice, sliceText } from '../slices.ts';
import { type Calendar, calendarOf } from './calendar.ts';
import { Engine, type Spread, type Sums } from './engine.ts';
import { residentsBy } from './residents.ts';
import type { AreaTables } from './tables.ts';

export type WhyNone = 'nothing to divide by' | 'no population' | 'nothing before to compare with' | 'no cases';

/** One figure worked out: shares are 0 to 1; null with its reason, never 0 for what could not be divided. */
export interface WorkedOutValue {
  measure: string;
  period: Period;
  /** null: everybody */
  slice: { by: string; is: string } | null;
  numerator: number;
  denominator: number | null;
  value: number | null;
  why: WhyNone | null;
  /** the period is not over on the day that is looked from */
  provisional: boolean;
}

export interface WorkOutSettings {
  leapBirthday: LeapBirthday;
  /** school terms as published, for KPIs by term */
  halfTerms?: readonly HalfTerm[];
}

export interface WorkOutAsked {
  measures: readonly Measure[];
  /** every period that begins in the first or after it and up to the end of the last; each measure has its own kind of period */
  from: Period;
  to: Period;
  today: Day;
  slices?: readonly Slice[];
}

/** The kind of period that a measure has figures for. */
export function periodKindOf({ frequency, window }: Pick<Measure, 'frequency' | 'window'>): PeriodKind {
  if (window === 'quarter' || window === 'term' || window === 'half-term') return window;
  if (window === 'year') return 'year';
  return window === 'as-at' && frequency === 'termly' ? 'term' : 'month';
}

const MONTHS_BACK: Readonly<Partial<Record<MeasureWindow, (month: number) => number>>> = {
  'rolling-12': () => 11,
  'ytd-calendar': (month) => month - 1,
  'ytd-academic': (month) => (month + 3) % 12,
  'cohort-academic': (month) => (month + 3) % 12,
  'ytd-financial': (month) => (month + 8) % 12,
};

/** How many periods before this one its window holds as well. */
export function periodsBack(window: MeasureWindow, period: Period): number {
  const { kind, number } = periodParts(period);
  return kind === 'month' ? (MONTHS_BACK[window]?.(number) ?? 0) : 0;
}

/** The most periods before its own that a measure may need. */
function mostBack({ window, workedOut }: Measure): number {
  const back = MONTHS_BACK[window] ? 11 : 0;
  return workedOut?.formula.kind === 'growth' ? Math.max(back, workedOut.formula.months) : back;
}

/** Every figure of the measures that can be worked out, in the order of measures, slices and periods; the others have none. */
export function workOut(tables: AreaTables, asked: WorkOutAsked, settings: WorkOutSettings): WorkedOutValue[] {
  const kinds = new Map<PeriodKind, Worker>();
  return asked.measures.flatMap((measure) => {
    if (!measure.workedOut) return [];
    const kind = periodKindOf(measure);
    let worker = kinds.get(kind);
    if (!worker) {
      const alike = asked.measures.filter((one) => one.workedOut && periodKindOf(one) === kind);
      worker = new Worker(tables, kind, Math.max(...alike.map(mostBack)), asked, settings);
      kinds.set(kind, worker);
    }
    return worker.valuesOf(measure);
  });
}

/** All measures of one kind of period share a calendar and an engine. */
class Worker {
  private readonly engine: Engine | null;
  private readonly first: number;
  private readonly calendar: Calendar | null;
  private readonly slices: readonly Slice[];

  constructor(tables: AreaTables, kind: PeriodKind, back: number, asked: WorkOutAsked, settings: WorkOutSettings) {
    const { halfTerms = [] } = settings;
    const [from, to] = [firstDayOfPeriod(asked.from, halfTerms), lastDayOfPeriod(asked.to, halfTerms)];
    const containing = periodOf(from, kind, halfTerms);
    const first = firstDayOfPeriod(containing, halfTerms) < from ? addPeriods(containing, 1) : containing;
    this.first = back;
    this.slices = asked.slices ?? [];
    const last = periodOf(to, kind, halfTerms);
    const begun = firstDayOfPeriod(first, halfTerms) <= asked.today && firstDayOfPeriod(first, halfTerms) <= to;
    this.calendar = begun ? calendarOf(periodsFrom(addPeriods(first, -back), last), asked.today, halfTerms) : null;
    this.engine = this.calendar && new Engine(tables, this.calendar, settings);
  }

  valuesOf(measure: Measure): WorkedOutValue[] {
    const { engine, calendar } = this;
    if (!engine || !calendar) return [];
    const figures = new MeasureFigures(engine, measure, this.slices);
    const values: WorkedOutValue[] = [];
    for (const [slice, parts] of figures.sliced())
      for (let at = this.first; at < calendar.periods.length; at++)
        values.push({
          measure: measure.id,
          period: calendar.periods[at]!,
          slice,
          ...figures.at(parts, at),
          provisional: at >= calendar.provisionalFrom,
        });
    return values;
  }
}

/** The cells of one slice value, or of everybody. */
interface Parts {
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
  sliced(): [WorkedOutValue['slice'], Parts][] {
    const { top, of } = countsOf(this.formula);
    const sums = (list: readonly Count[]) =>
      list.map((count) => [count, this.engine.sums(count, this.slices)] as const);
    const [tops, ofs] = [sums(top), sums(of)];
    const everybody: Parts = { top: tops.map(totalCells), of: ofs.map(totalCells) };
    const found: [WorkedOutValue['slice'], Parts][] = [[null, everybody]];
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

  at(parts: Parts, period: number): Pick<WorkedOutValue, 'numerator' | 'denominator' | 'value' | 'why'> {
    const { formula } = this;
    const back = periodsBack(this.measure.window, this.engine.calendar.periods[period]!);
    const over = (cells: readonly Cells[], at = period) => cells.reduce((sum, one) => sum + windowed(one, at, back), 0);
    if (formula.kind === 'quantile') return quantile(this.spread!.slice(period - back, period + 1), formula);
    const numerator = over(parts.top);
    switch (formula.kind) {
      case 'count':
        return { numerator, denominator: null, value: numerator * (formula.times ?? 1), why: null };
      case 'growth': {
        const denominator = over(parts.top, period - formula.months);
        if (denominator === 0) return { numerator, denominator, value: null, why: 'nothing before to compare with' };
        return { numerator, denominator, value: (numerator - denominator) / denominator, why: null };
      }
      case 'rate': {
        const denominator = this.residents[period] ?? null;
        if (!denominator) return { numerator, denominator, value: null, why: 'no population' };
        return { numerator, denominator, value: (numerator / denominator) * formula.per, why: null };
      }
      case 'share': {
        const denominator = over(parts.of);
        if (denominator === 0) return { numerator, denominator, value: null, why: 'nothing to divide by' };
        return { numerator, denominator, value: (numerator / denominator) * (formula.times ?? 1), why: null };
      }
    }
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

/** Of n whole days in order the one at place (n − 1) × at, between two of them by straight line (the usual quantile, type 7). */
function quantile(spread: Spread, { at, in: unit }: Extract<Formula, { kind: 'quantile' }>) {
  const all = spread.flatMap((of) => [...of]).sort(([a], [b]) => a - b);
  const numerator = all.reduce((sum, [, times]) => sum + times, 0);
  if (numerator === 0) return { numerator, denominator: null, value: null, why: 'no cases' as const };
  const place = (numerator - 1) * at;
  const dayAt = (wanted: number): number => {
    let seen = 0;
    for (const [days, times] of all) {
      seen += times;
      if (wanted < seen) return days;
    }
    return all.at(-1)![0];
  };
  const [below, above] = [dayAt(Math.floor(place)), dayAt(Math.ceil(place))];
  const days = below + (above - below) * (place - Math.floor(place));
  return { numerator, denominator: null, value: unit === 'weeks' ? days / 7 : days, why: null };
}
