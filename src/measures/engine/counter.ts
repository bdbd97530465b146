// What a count takes in: the rows of its source that it counts, and the periods in which each is counted.

import type { LeapBirthday } from '../../register/index.ts';
import { type Condition, type Count, type DayOf, type Flow, isStock, type Stock, type Whose } from '../language.ts';
import { type Slice, sliceText } from '../slices.ts';
import type { SourceId } from '../source.ts';
import { type Calendar, looksAt, periodAt } from './calendar.ts';
import type { EngineSettings } from './engine.ts';
import { keyOf } from './key-of.ts';
import type { AreaRows } from './rows.ts';
import { codesOfSlice, type SliceCodes } from './slice-codes.ts';
import { remembered, type SourceRows, sourceRows } from './source-rows.ts';
import { type EngineColumn, NO_DAY } from './tables.ts';

/** Rows that a count takes in, with the periods that they are in: `to` is the first in which they no longer are. */
export interface Taken {
  count: number;
  row: Int32Array;
  from: Int16Array;
  to: Int16Array;
}

/** Counts of one source over the periods of a calendar. */
export class SourceCounter {
  /** what does not depend on the calendar */
  readonly of: SourceRows;
  readonly calendar: Calendar;
  private readonly settings: EngineSettings;
  private readonly periods = new Map<number, Int16Array>();
  private readonly looks = new Map<number, Int16Array>();
  private readonly agedLooks = new Map<number, { from: Int16Array; to: Int16Array }>();
  private readonly codes = new Map<string, SliceCodes | null>();
  readonly taken: Taken;

  constructor(rows: AreaRows, source: SourceId, calendar: Calendar, settings: EngineSettings) {
    this.of = sourceRows(rows, source);
    this.calendar = calendar;
    this.settings = settings;
    this.taken = {
      count: 0,
      row: new Int32Array(this.size),
      from: new Int16Array(this.size),
      to: new Int16Array(this.size),
    };
  }

  get rows(): AreaRows {
    return this.of.rows;
  }

  get source(): SourceId {
    return this.of.source;
  }

  get size(): number {
    return this.of.size;
  }

  day(of: DayOf): Int32Array {
    return this.of.day(of);
  }

  person(): Int32Array {
    return this.of.person();
  }

  born(): Int32Array {
    return this.of.born();
  }

  field(path: string, on: DayOf | null): EngineColumn {
    return this.of.field(path, on);
  }

  holds(condition: Condition, on: DayOf | null): Uint8Array {
    return this.of.holds(condition, on);
  }

  get leapBirthday(): LeapBirthday {
    return this.settings.leapBirthday;
  }

  /** The period that the day is in; -1 where it is in none. */
  private periodsOf(of: DayOf): Int16Array {
    return remembered(this.periods, keyOf(of), () => {
      const days = this.day(of);
      const found = new Int16Array(days.length);
      for (let row = 0; row < days.length; row++) found[row] = periodAt(this.calendar, days[row]!);
      return found;
    });
  }

  /** The first period that is looked at on the day or after it; as many as there are where the day is not stated. */
  private looksFrom(of: DayOf): Int16Array {
    return remembered(this.looks, keyOf(of), () => looksAt(this.calendar, this.day(of)));
  }

  /** The periods, by person, in which all of the conditions hold on the day looked at. */
  private looksOfWhose(list: readonly Whose[]): { from: Int16Array; to: Int16Array } {
    return remembered(this.agedLooks, keyOf(list), () => {
      const { from, to } = this.rows.whose(list, this.settings.leapBirthday);
      return { from: looksAt(this.calendar, from), to: looksAt(this.calendar, to) };
    });
  }

  /** Fills `taken` with the rows of a count and the periods that they are counted in. */
  take(count: Count): Taken {
    const taken = this.inTime(count);
    const conditions = (count.where ?? []).map((one) => this.holds(one, isStock(count) ? null : count.on));
    let kept = 0;
    rows: for (let i = 0; i < taken.count; i++) {
      const row = taken.row[i]!;
      for (let at = 0; at < conditions.length; at++) if (conditions[at]![row] === 0) continue rows;
      taken.row[kept] = row;
      taken.from[kept] = taken.from[i]!;
      taken.to[kept++] = taken.to[i]!;
    }
    taken.count = kept;
    if (!isStock(count) && count.each === 'person') this.eachPersonOnce(taken);
    return taken;
  }

  /** Fills `taken` with all rows of the source that are in some period by the days and ages of a count, whatever its conditions. */
  inTime(count: Count): Taken {
    return isStock(count) ? this.stockInTime(count) : this.flowInTime(count);
  }

  private flowInTime({ on, whose: list }: Flow): Taken {
    const { taken, size } = this;
    const periods = this.periodsOf(on);
    const days = this.day(on);
    const whose = list?.length ? this.rows.whose(list, this.settings.leapBirthday) : null;
    const person = whose && this.person();
    let found = 0;
    for (let row = 0; row < size; row++) {
      const period = periods[row]!;
      if (period < 0) continue;
      if (whose) {
        const one = person![row]!;
        if (one < 0 || days[row]! < whose.from[one]! || days[row]! >= whose.to[one]!) continue;
      }
      taken.row[found] = row;
      taken.from[found] = period;
      taken.to[found++] = period + 1;
    }
    taken.count = found;
    return taken;
  }

  private stockInTime({ from, to, whose: list }: Stock): Taken {
    const [begins, ends] = [this.looksFrom(from), this.looksFrom(to)];
    return list?.length ? this.agedInTime(begins, ends, this.looksOfWhose(list)) : this.standingInTime(begins, ends);
  }

  private standingInTime(begins: Int16Array, ends: Int16Array): Taken {
    const { taken, size } = this;
    let found = 0;
    for (let row = 0; row < size; row++) {
      const first = begins[row]!;
      const after = ends[row]!;
      if (first >= after) continue;
      taken.row[found] = row;
      taken.from[found] = first;
      taken.to[found++] = after;
    }
    taken.count = found;
    return taken;
  }

  private agedInTime(begins: Int16Array, ends: Int16Array, aged: { from: Int16Array; to: Int16Array }): Taken {
    const { taken, size } = this;
    const person = this.person();
    const { from, to } = aged;
    let found = 0;
    for (let row = 0; row < size; row++) {
      const one = person[row]!;
      if (one < 0) continue;
      const first = Math.max(begins[row]!, from[one]!);
      const after = Math.min(ends[row]!, to[one]!);
      if (first >= after) continue;
      taken.row[found] = row;
      taken.from[found] = first;
      taken.to[found++] = after;
    }
    taken.count = found;
    return taken;
  }

  /** The first row of somebody in a period stands for all. */
  eachPersonOnce(taken: Taken): void {
    const person = this.person();
    const seen = new Set<number>();
    const { length } = this.calendar.periods;
    let kept = 0;
    for (let i = 0; i < taken.count; i++) {
      const key = person[taken.row[i]!]! * length + taken.from[i]!;
      if (seen.has(key)) continue;
      seen.add(key);
      taken.row[kept] = taken.row[i]!;
      taken.from[kept] = taken.from[i]!;
      taken.to[kept++] = taken.to[i]!;
    }
    taken.count = kept;
  }

  /** What each row weighs, NO_DAY where that is not stated; null: one each. `per` 100: in hundredths. */
  weights(count: Count): { weights: Int32Array | null; per: 1 | 100 } {
    if (count.sum === undefined) return { weights: null, per: 1 };
    if (typeof count.sum === 'string') {
      const column = this.rows.field(this.source, count.sum);
      if (column.kind !== 'whole') throw new RangeError(`${count.sum} is not a number`);
      return { weights: column.values, per: column.hundredths ? 100 : 1 };
    }
    const [from, to] = [this.day(count.sum[0]), this.day(count.sum[1])];
    const days = (day: number, row: number) => (day === NO_DAY || to[row] === NO_DAY ? NO_DAY : to[row]! - day);
    return { weights: from.map(days), per: 1 };
  }

  slice(slice: Slice, on: DayOf | null): SliceCodes | null {
    const key = `${sliceText(slice)} ${keyOf(on)} ${this.leapBirthday}`;
    return remembered(this.codes, key, () => this.of.fixedCodes(key, () => codesOfSlice(this, slice, on)));
  }
}
