// What a count takes in: the rows of its source that it counts, and the periods in which each is counted.

import type { LeapBirthday } from '../../register/index.ts';
import { type Condition, type Count, type DayOf, type Flow, isStock, type Stock, type Whose } from '../language.ts';
import { type Slice, sliceText } from '../slices.ts';
import type { SourceId } from '../source.ts';
import { daysOfWhose, FOR_EVER } from './ages.ts';
import { type Calendar, firstLookAt } from './calendar.ts';
import { holds } from './conditions.ts';
import { dayValues } from './day-values.ts';
import type { EngineSettings } from './engine.ts';
import type { AreaRows } from './rows.ts';
import { codesOfSlice, type SliceCodes } from './slice-codes.ts';
import { standingThen } from './standing-then.ts';
import { type EngineColumn, NO_DAY } from './tables.ts';

/** Rows that a count takes in, with the periods that they are in: `to` is the first in which they no longer are. */
export interface Taken {
  count: number;
  row: Int32Array;
  from: Int16Array;
  to: Int16Array;
}

/** Counts of one source, with what they have in common found once. */
export class SourceCounter {
  readonly rows: AreaRows;
  readonly source: SourceId;
  readonly calendar: Calendar;
  private readonly settings: EngineSettings;
  private readonly size: number;
  private readonly conditions = new Map<string, Uint8Array>();
  private readonly looks = new Map<string, Int16Array>();
  private readonly spells = new Map<string, { from: Int32Array; to: Int32Array }>();
  private readonly days = new Map<string, Int32Array>();
  private readonly stood = new Map<string, Int32Array>();
  private readonly codes = new Map<string, SliceCodes | null>();
  readonly taken: Taken;

  constructor(rows: AreaRows, source: SourceId, calendar: Calendar, settings: EngineSettings) {
    this.rows = rows;
    this.source = source;
    this.calendar = calendar;
    this.settings = settings;
    this.size = rows.columns(source).rows;
    this.taken = {
      count: 0,
      row: new Int32Array(this.size),
      from: new Int16Array(this.size),
      to: new Int16Array(this.size),
    };
  }

  day(of: DayOf): Int32Array {
    return remembered(this.days, JSON.stringify(of), () => dayValues(this.rows, this.source, of));
  }

  person(): Int32Array {
    const column = this.rows.field(this.source, 'person');
    return column.values as Int32Array;
  }

  /** A field of the source, or of the time with a plan on the day of the event. */
  field(path: string, on: DayOf | null): EngineColumn {
    if (!path.startsWith('then.')) return this.rows.field(this.source, path);
    if (on === null) throw new RangeError(`${path} asks for the day of an event, and a stock has none`);
    const standing = this.standing(on);
    const column = this.rows.field('plan-time', path.slice('then.'.length));
    const missing = column.kind === 'code' ? 0 : column.kind === 'row' ? -1 : NO_DAY;
    const values = new Int32Array(this.size);
    for (let row = 0; row < this.size; row++)
      values[row] = standing[row]! < 0 ? missing : column.values[standing[row]!]!;
    return { ...column, values } as EngineColumn;
  }

  standing(on: DayOf): Int32Array {
    return remembered(this.stood, JSON.stringify(on), () => standingThen(this.rows, this.person(), this.day(on)));
  }

  holds(condition: Condition, on: DayOf | null): Uint8Array {
    const key = JSON.stringify(condition) + (asksThen(condition) ? JSON.stringify(on) : '');
    return remembered(this.conditions, key, () =>
      holds(this.rows, this.source, condition, (path) => this.field(path, on)),
    );
  }

  get leapBirthday(): LeapBirthday {
    return this.settings.leapBirthday;
  }

  born(): Int32Array {
    return this.rows.field(this.source, 'person.bornOn').values as Int32Array;
  }

  private whose(list: readonly Whose[]): { from: Int32Array; to: Int32Array } {
    return remembered(this.spells, JSON.stringify(list), () => {
      const [first, ...others] = list.map((one) => daysOfWhose(one, this.born(), this.settings.leapBirthday));
      for (const other of others)
        for (let row = 0; row < this.size; row++) {
          if (other.from[row]! > first!.from[row]!) first!.from[row] = other.from[row]!;
          if (other.to[row]! < first!.to[row]!) first!.to[row] = other.to[row]!;
        }
      return first!;
    });
  }

  private periodsOf(of: DayOf): Int16Array {
    return remembered(this.looks, JSON.stringify(of), () => {
      const days = this.day(of);
      const { from, periodOf } = this.calendar;
      const found = new Int16Array(this.size);
      for (let row = 0; row < this.size; row++) {
        const at = days[row]! - from;
        found[row] = days[row] === NO_DAY || at < 0 || at >= periodOf.length ? -1 : periodOf[at]!;
      }
      return found;
    });
  }

  /** Fills `taken` with the rows of a count and the periods that they are counted in. */
  take(count: Count): Taken {
    return isStock(count) ? this.takeStock(count) : this.takeFlow(count);
  }

  private takeFlow(count: Flow): Taken {
    const { taken, size } = this;
    const conditions = (count.where ?? []).map((one) => this.holds(one, count.on));
    const periods = this.periodsOf(count.on);
    const days = this.day(count.on);
    const whose = count.whose?.length ? this.whose(count.whose) : null;
    let found = 0;
    rows: for (let row = 0; row < size; row++) {
      const period = periods[row]!;
      if (period < 0) continue;
      for (let i = 0; i < conditions.length; i++) if (conditions[i]![row] === 0) continue rows;
      if (whose && (days[row]! < whose.from[row]! || days[row]! >= whose.to[row]!)) continue;
      taken.row[found] = row;
      taken.from[found] = period;
      taken.to[found++] = period + 1;
    }
    taken.count = found;
    if (count.each === 'person') this.eachPersonOnce();
    return taken;
  }

  /** The first row of somebody in a period stands for all. */
  private eachPersonOnce(): void {
    const { taken } = this;
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

  private takeStock(count: Stock): Taken {
    const { taken, size, calendar } = this;
    const conditions = (count.where ?? []).map((one) => this.holds(one, null));
    const [from, to] = [this.day(count.from), this.day(count.to)];
    const whose = count.whose?.length ? this.whose(count.whose) : null;
    const last = calendar.asAt.at(-1)!;
    let found = 0;
    rows: for (let row = 0; row < size; row++) {
      let begin = from[row]!;
      let end = to[row] === NO_DAY ? FOR_EVER : to[row]!;
      if (begin === NO_DAY || begin > last || end <= calendar.from) continue;
      for (let i = 0; i < conditions.length; i++) if (conditions[i]![row] === 0) continue rows;
      if (whose) {
        if (whose.from[row]! > begin) begin = whose.from[row]!;
        if (whose.to[row]! < end) end = whose.to[row]!;
      }
      if (end <= begin) continue;
      const first = firstLookAt(calendar, begin);
      const after = firstLookAt(calendar, end);
      if (first >= after) continue;
      taken.row[found] = row;
      taken.from[found] = first;
      taken.to[found++] = after;
    }
    taken.count = found;
    return taken;
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
    return remembered(this.codes, `${sliceText(slice)} ${JSON.stringify(on)}`, () => codesOfSlice(this, slice, on));
  }
}

function remembered<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let found = map.get(key);
  if (found === undefined) {
    found = make();
    map.set(key, found);
  }
  return found;
}

function asksThen(condition: Condition): boolean {
  if ('anyOf' in condition) return condition.anyOf.some(asksThen);
  return 'field' in condition && condition.field.startsWith('then.');
}
