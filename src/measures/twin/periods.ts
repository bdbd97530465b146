// The periods of a query: months are made in it, terms and years are listed, with the days on which they begin.

import {
  addPeriods,
  type Day,
  firstDayOfPeriod,
  type HalfTerm,
  lastDayOfPeriod,
  type Period,
  type PeriodKind,
  periodOf,
  periodsFrom,
} from '../../clocks/index.ts';
import { type Calendar, calendarOf } from '../engine/calendar.ts';
import { workedOutEvery } from '../engine/windows.ts';
import type { Measure, MeasureWindow } from '../measure.ts';
import { type Dialect, dateOf, firstOfNext, monthName, monthOf, monthsLater, text } from './dialect.ts';
import type { Part } from './query.ts';

export interface PeriodsAsked {
  from: Period;
  to: Period;
  today: Day;
  halfTerms?: readonly HalfTerm[];
}

export class Periods {
  readonly kind: PeriodKind;
  readonly first: Day;
  /** the last day that is looked at */
  readonly last: Day;
  private readonly calendar: Calendar;
  private readonly halfTerms: readonly HalfTerm[];

  private constructor(kind: PeriodKind, calendar: Calendar, halfTerms: readonly HalfTerm[]) {
    this.kind = kind;
    this.calendar = calendar;
    this.halfTerms = halfTerms;
    this.first = calendar.from;
    this.last = calendar.asAt.at(-1)! as Day;
  }

  /** Null where none of the periods has begun. */
  static of(measure: Measure, { from, to, today, halfTerms = [] }: PeriodsAsked): Periods | null {
    const kind = workedOutEvery(measure);
    const [begins, ends] = [firstDayOfPeriod(from, halfTerms), lastDayOfPeriod(to, halfTerms)];
    const containing = periodOf(begins, kind, halfTerms);
    const first = firstDayOfPeriod(containing, halfTerms) < begins ? addPeriods(containing, 1) : containing;
    const firstDay = firstDayOfPeriod(first, halfTerms);
    if (firstDay > today || firstDay > ends) return null;
    const calendar = calendarOf(periodsFrom(first, periodOf(ends, kind, halfTerms)), today, halfTerms);
    return new Periods(kind, calendar, halfTerms);
  }

  get names(): readonly Period[] {
    return this.calendar.periods;
  }

  isProvisional(at: number): boolean {
    return at >= this.calendar.provisionalFrom;
  }

  part(dialect: Dialect): Part {
    const days = this.names.map((period) => firstDayOfPeriod(period, this.halfTerms));
    if (this.kind !== 'month') {
      const list = this.names.map((period, i) => `(${text(period)}, ${dateOf(days[i]!)})`);
      return {
        name: 'period',
        says: 'The periods, each by its first day.',
        select: `select * from (values\n  ${list.join(',\n  ')}\n) as listed (period, first_day)`,
      };
    }
    const [from, to] = [days[0]!, days.at(-1)!].map((day) => dateOf(day).replace('date', 'timestamp'));
    return {
      name: 'period',
      says: 'The months, each by its first day.',
      select: `select ${monthName(dialect, 'month.first_day')} as period, month.first_day::date as first_day
from generate_series(${from}, ${to}, interval '1 month') as month (first_day)`,
    };
  }

  /** The first day of the period that a day is in; one before the first is taken into it. */
  of(day: string): string {
    if (this.kind === 'month') return monthOf(day);
    return `(select coalesce(max(first_day), ${dateOf(this.first)}) from period where first_day <= ${day})`;
  }

  /** The first day of the first period whose window an event in the period no longer is in. */
  until(window: MeasureWindow, first: string): string {
    if (this.kind !== 'month')
      return `(select coalesce(min(first_day), date 'infinity') from period where first_day > ${first})`;
    switch (window) {
      case 'rolling-12':
        return monthsLater(first, 12);
      case 'ytd-calendar':
        return firstOfNext(1, first);
      case 'ytd-academic':
      case 'cohort-academic':
        return firstOfNext(9, first);
      case 'ytd-financial':
        return firstOfNext(4, first);
      default:
        return monthsLater(first, 1);
    }
  }
}
