// The engine: every count of every period over the columns of an area; stocks as a step up and a step down.

import type { LeapBirthday } from '../../register/index.ts';
import { type Count, type DayOf, type Flow, isStock, sourceOf } from '../language.ts';
import type { Slice } from '../slices.ts';
import type { SourceId } from '../source.ts';
import { type Calendar, firstLookAt } from './calendar.ts';
import { SourceCounter } from './counter.ts';
import { AreaRows } from './rows.ts';
import type { SliceCodes } from './slice-codes.ts';
import { type AreaTables, NO_DAY } from './tables.ts';

export interface EngineSettings {
  leapBirthday: LeapBirthday;
}

export interface SlicedSums {
  /** the first, '', is not recorded */
  values: readonly string[];
  /** `cells[value * periods + period]` */
  cells: Float64Array;
}

/** The sums of one count by period. */
export interface Sums {
  total: Float64Array;
  /** one for each slice asked for; null where the rows of the source have no such thing */
  slices: (SlicedSums | null)[];
  /** sums of pounds, posts and days are kept in hundredths, so that they are exact in any order */
  per: 1 | 100;
}

/** How many events took how many whole days, for each period. */
export type Spread = readonly ReadonlyMap<number, number>[];

/** One area's case records, ready to be counted; what counts have in common is found once. */
export class Engine {
  readonly calendar: Calendar;
  readonly rows: AreaRows;
  private readonly settings: EngineSettings;
  private readonly counters = new Map<SourceId, SourceCounter>();
  private readonly known = new Map<string, Sums>();

  constructor(tables: AreaTables, calendar: Calendar, settings: EngineSettings) {
    this.calendar = calendar;
    this.settings = settings;
    this.rows = new AreaRows(tables, calendar.from);
  }

  counter(source: SourceId): SourceCounter {
    let found = this.counters.get(source);
    if (!found) {
      found = new SourceCounter(this.rows, source, this.calendar, this.settings);
      this.counters.set(source, found);
    }
    return found;
  }

  /** The same count asked for twice is counted once, with the slices of the first time. */
  sums(count: Count, slices: readonly Slice[] = []): Sums {
    const key = JSON.stringify(count);
    let found = this.known.get(key);
    if (!found) {
      found = sumsOf(this.counter(sourceOf(count)), count, slices);
      this.known.set(key, found);
    }
    return found;
  }

  spread(flow: Flow, days: readonly [DayOf, DayOf]): Spread {
    const counter = this.counter(flow.flow);
    const [from, to] = [counter.day(days[0]), counter.day(days[1])];
    const found = this.calendar.periods.map(() => new Map<number, number>());
    const taken = counter.take(flow);
    for (let i = 0; i < taken.count; i++) {
      const row = taken.row[i]!;
      if (from[row] === NO_DAY || to[row] === NO_DAY) continue;
      const of = found[taken.from[i]!]!;
      const took = to[row]! - from[row]!;
      of.set(took, (of.get(took) ?? 0) + 1);
    }
    return found;
  }
}

function sumsOf(counter: SourceCounter, count: Count, slices: readonly Slice[]): Sums {
  const periods = counter.calendar.periods.length;
  const taken = counter.take(count);
  const { weights, per } = counter.weights(count);
  const steps = new Float64Array(periods + 1);
  for (let i = 0; i < taken.count; i++) {
    const weight = weights === null ? 1 : weights[taken.row[i]!]!;
    if (weight === NO_DAY) continue;
    steps[taken.from[i]!]! += weight;
    steps[taken.to[i]!]! -= weight;
  }
  const on = isStock(count) ? null : count.on;
  return {
    total: runningSums(steps, 1, periods),
    per,
    slices: slices.map((slice) => {
      const codes = counter.slice(slice, on);
      return codes && { values: codes.values, cells: slicedSums(counter, codes, weights, periods) };
    }),
  };
}

/** Adds each taken row to the value it has in each period; values that change with time are asked for at each look. */
function slicedSums(
  counter: SourceCounter,
  codes: SliceCodes,
  weights: Int32Array | null,
  periods: number,
): Float64Array {
  const { taken, calendar } = counter;
  const width = periods + 1;
  const steps = new Float64Array(codes.values.length * width);
  for (let i = 0; i < taken.count; i++) {
    const row = taken.row[i]!;
    const weight = weights === null ? 1 : weights[row]!;
    if (weight === NO_DAY) continue;
    if (codes.kind === 'fixed') {
      const at = codes.of[row]! * width;
      steps[at + taken.from[i]!]! += weight;
      steps[at + taken.to[i]!]! -= weight;
      continue;
    }
    let from = taken.from[i]!;
    const to = taken.to[i]!;
    while (from < to) {
      const { value, until } = codes.at(row, calendar.asAt[from]!);
      const next = Math.min(to, Math.max(from + 1, firstLookAt(calendar, until)));
      steps[value * width + from]! += weight;
      steps[value * width + next]! -= weight;
      from = next;
    }
  }
  return runningSums(steps, codes.values.length, periods);
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
