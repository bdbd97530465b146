// The months or terms that figures are worked out for, and a table from day to period.

import { type Day, type HalfTerm, lastDayOfPeriod, nextPeriod, type Period, periodSpell } from '../../clocks/index.ts';
import { NO_DAY } from './tables.ts';

export interface Calendar {
  /** one after another without a gap */
  periods: readonly Period[];
  /** the first day of the first period */
  from: Day;
  /** for each period the day on which stocks are looked at: its last day, and today in the one that is not over */
  asAt: Int32Array;
  /** the first period that is not over on `today`, whose figures are provisional; as many as there are where all are over */
  provisionalFrom: number;
  today: Day;
  /** days from `from` on to the number of their period */
  periodOf: Int16Array;
}

/** Refuses periods that do not follow one another, and a first period that begins after today: RangeError. Later ones are left out. */
export function calendarOf(asked: readonly Period[], today: Day, published: readonly HalfTerm[] = []): Calendar {
  const first = asked[0];
  if (first === undefined) throw new RangeError('no periods to work out');
  for (let i = 1; i < asked.length; i++)
    if (nextPeriod(asked[i - 1]!) !== asked[i]) throw new RangeError(`${asked[i]} does not follow ${asked[i - 1]}`);
  const spells = asked.map((period) => periodSpell(period, published));
  const begun = spells.filter(({ from }) => from <= today).length;
  if (begun === 0) throw new RangeError(`${first} has not begun on the day that is looked from`);
  const periods = asked.slice(0, begun);
  const asAt = Int32Array.from(periods, (period) => Math.min(lastDayOfPeriod(period, published), today));
  const { from } = spells[0]!;
  const periodOf = new Int16Array(asAt.at(-1)! - from + 1);
  for (const [i, spell] of spells.slice(0, begun).entries()) periodOf.fill(i, spell.from - from, asAt[i]! - from + 1);
  const over = periods.filter((period) => lastDayOfPeriod(period, published) < today).length;
  return { periods, from, asAt, provisionalFrom: over, today, periodOf };
}

/** The period that a day is in; -1 before the first, after today and where it is not stated. */
export function periodAt(calendar: Calendar, day: number): number {
  const at = day - calendar.from;
  return day === NO_DAY || at < 0 || at >= calendar.periodOf.length ? -1 : calendar.periodOf[at]!;
}

/** The first period that is looked at on each day or after it; as many as there are for a day that is not stated. */
export function looksAt({ periods, periodOf, from }: Calendar, days: Int32Array): Int16Array {
  const looks = new Int16Array(days.length);
  const { length } = periodOf;
  for (let i = 0; i < days.length; i++) {
    const at = days[i]! - from;
    if (at >= length || days[i] === NO_DAY) looks[i] = periods.length;
    else if (at > 0) looks[i] = periodOf[at]!;
  }
  return looks;
}
