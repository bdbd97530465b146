// The engine: every count of every period over the columns of an area; stocks as a step up and a step down.

import type { LeapBirthday } from '../../register/index.ts';
import type { Count, DayOf, Flow } from '../language.ts';
import type { Slice } from '../slices.ts';
import type { SourceId } from '../source.ts';
import type { Calendar } from './calendar.ts';
import { type Compiled, type CompiledSource, compiled } from './compiled.ts';
import { SourceCounter } from './counter.ts';
import { groupsOf } from './groups.ts';
import { keyOf } from './key-of.ts';
import { AreaRows } from './rows.ts';
import { type AreaTables, NO_DAY } from './tables.ts';
import { sumsTogether } from './together.ts';

export interface EngineSettings {
  leapBirthday: LeapBirthday;
}

/** Whole numbers: rows as they are, what they weigh in wider ones. */
export type Cells = Int32Array | Float64Array;

export interface SlicedSums {
  /** the first, '', is not recorded */
  values: readonly string[];
  /** `cells[value * periods + period]` */
  cells: Cells;
  /** for each value 1 where anything was ever counted under it */
  used: Uint8Array;
}

/** The sums of one count by period. */
export interface Sums {
  total: Cells;
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
  private readonly known = new Map<number, Sums>();

  /** `rows` are those of another engine over the same tables, whose calendar does not begin later. */
  constructor(tables: AreaTables, calendar: Calendar, settings: EngineSettings, rows?: AreaRows) {
    this.calendar = calendar;
    this.settings = settings;
    this.rows = rows ?? new AreaRows(tables, calendar.from);
  }

  counter(source: SourceId): SourceCounter {
    let found = this.counters.get(source);
    if (!found) {
      found = new SourceCounter(this.rows, source, this.calendar, this.settings);
      this.counters.set(source, found);
    }
    return found;
  }

  /** Works out all of the counts at once, which takes far less time than one by one. */
  prepare(counts: Compiled, slices: readonly Slice[] = []): void {
    for (const source of counts) this.work(source, slices);
  }

  /** The same count asked for twice is counted once, with the slices of the first time. */
  sums(count: Count, slices: readonly Slice[] = []): Sums {
    const key = keyOf(count);
    if (!this.known.has(key)) this.prepare(compiled([count]), slices);
    return this.known.get(key)!;
  }

  private work(source: CompiledSource, slices: readonly Slice[]): void {
    sumsTogether(this.counter(source.source), source, slices, (key, sums) => this.known.set(key, sums));
  }

  spread(flow: Flow, days: readonly [DayOf, DayOf]): Spread {
    const { starts, took } = this.daysTaken(flow, days);
    return this.calendar.periods.map((_, period) => {
      const found = new Map<number, number>();
      for (const one of took.subarray(starts[period], starts[period + 1])) found.set(one, (found.get(one) ?? 0) + 1);
      return found;
    });
  }

  /** How many whole days each event took, period by period: those of a period are took[starts[period]] up to took[starts[period + 1]]. */
  daysTaken(flow: Flow, days: readonly [DayOf, DayOf]): { starts: Int32Array; took: Int32Array } {
    const counter = this.counter(flow.flow);
    const [from, to] = [counter.day(days[0]), counter.day(days[1])];
    const taken = counter.take(flow);
    let kept = 0;
    const periods = new Int32Array(taken.count);
    const lasted = new Int32Array(taken.count);
    for (let i = 0; i < taken.count; i++) {
      const row = taken.row[i]!;
      if (from[row] === NO_DAY || to[row] === NO_DAY) continue;
      periods[kept] = taken.from[i]!;
      lasted[kept++] = to[row]! - from[row]!;
    }
    const { starts, rows } = groupsOf(periods.subarray(0, kept), this.calendar.periods.length);
    const took = new Int32Array(kept);
    for (let i = 0; i < kept; i++) took[i] = lasted[rows[i]!]!;
    return { starts, took };
  }
}
