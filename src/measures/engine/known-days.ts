// From which day to which case records can tell a measure: before and after they are silent, and silence is no nought.

import {
  addPeriods,
  type Day,
  firstDayOfPeriod,
  type HalfTerm,
  isoDay,
  lastDayOfPeriod,
  type Period,
} from '../../clocks/index.ts';
import { type Table, type TableId, tableOf } from '../../register/index.ts';
import { type Condition, type Count, countsOf, type DayOf, isStock, sourceOf } from '../language.ts';
import type { Measure } from '../measure.ts';
import type { SourceId } from '../source.ts';
import { dayValues } from './day-values.ts';
import type { WhyNone } from './figure-sums.ts';
import { AreaRows, fieldKind, isPieces } from './rows.ts';
import { type AreaTables, days, NO_DAY, tableIn } from './tables.ts';
import { periodsBack } from './windows.ts';
import type { WorkedOutValue } from './work-out.ts';

/** The days on which the first and the last file with such rows were stated, of each table that somebody brings. */
export type Brought = ReadonlyMap<TableId, { first: Day; last: Day }>;

/** The days that records tell of; `since` Infinity: nobody brings such rows */
export interface KnownDays {
  since: number;
  until: number;
}

export interface ToldValue extends Omit<WorkedOutValue, 'numerator' | 'why'> {
  /** null where records do not tell it */
  numerator: number | null;
  why: WhyNone | 'no such records' | `not available before ${string}` | `no records after ${string}` | null;
}

const NEVER = Number.POSITIVE_INFINITY;
/** What of the time with a plan comes from another table than plans. */
const FROM_TABLE: Readonly<Record<string, TableId>> = {
  place: 'placement',
  named: 'placement',
  provision: 'placement',
  group: 'placement',
  namedProvision: 'placement',
  ap: 'placement',
  urn: 'placement',
  need: 'need',
  allocation: 'allocation',
  care: 'care',
  inCare: 'care',
  participation: 'participation',
  waiting: 'waiting',
  isWaiting: 'waiting',
};

/**
 * Events are known from the first of them on, or from the first file if that is earlier; what stands at a time from the
 * first end that is recorded: a source that keeps what has ended tells what stood, one that keeps only what stands today
 * tells nothing of the time before its first file. All of it up to the last file.
 */
export function knownDays(tables: AreaTables, brought: Brought, measure: Measure): KnownDays {
  const rows = new AreaRows(tables, NO_DAY);
  const { top, of } = countsOf(measure.workedOut!.formula);
  const counts = [...top, ...of];
  return {
    since: Math.max(...counts.map((count) => countKnownSince(rows, brought, count))),
    until: Math.min(...counts.map((count) => brought.get(ownTable(sourceOf(count)))?.last ?? NEVER)),
  };
}

function ownTable(source: SourceId): TableId {
  if (!isPieces(source)) return source;
  return source === 'plan-time' ? 'plan' : 'assessment';
}

function countKnownSince(rows: AreaRows, brought: Brought, count: Count): number {
  const source = sourceOf(count);
  const own = ownTable(source);
  const others = [...tablesNamed(source, count)].filter((table) => table !== own && table !== 'person');
  const stated = (table: TableId) => brought.get(table)?.first ?? NEVER;
  if ([own, ...others].some((table) => stated(table) === NEVER)) return NEVER;
  const isKnownBy = isStock(count) ? count.to : count.on;
  const first = source === 'plan-time' ? firstEnd(rows, own) : earliest(dayValues(rows, source, isKnownBy));
  const ofOthers = others.map((table) => Math.min(firstEnd(rows, table) ?? NEVER, stated(table)));
  return Math.max(Math.min(first ?? NEVER, stated(own)), ...ofOthers);
}

/** Of people's rows that hold for a time. Events and settings are not asked: they say what another row is about. */
function firstEnd({ tables }: AreaRows, table: TableId): number | null {
  const { spell, about }: Table = tableOf(table);
  if (!spell || about !== 'person') return Number.NEGATIVE_INFINITY;
  return earliest(days(tableIn(tables, table), spell.to));
}

function earliest(values: Int32Array): number | null {
  let first: number | null = null;
  for (const day of values) if (day !== NO_DAY && (first === null || day < first)) first = day;
  return first;
}

/** The tables that a count cannot do without. */
function tablesNamed(source: SourceId, count: Count): Set<TableId> {
  const found = new Set<TableId>();
  for (const path of fieldsOf(count)) {
    const steps = path.split('.');
    let from: SourceId = source;
    for (const step of steps) {
      if (step === 'then') {
        from = 'plan-time';
        continue;
      }
      const piece = from === 'plan-time' ? FROM_TABLE[step] : undefined;
      if (piece) found.add(piece);
      const next = fieldKind(from, step)?.of;
      if (next === undefined) break;
      if (step !== steps.at(-1)) found.add(next);
      from = next;
    }
  }
  return found;
}

function fieldsOf(count: Count): string[] {
  const dated = isStock(count) ? [count.from, count.to] : [count.on];
  const summed = count.sum === undefined ? [] : typeof count.sum === 'string' ? [count.sum] : count.sum.flatMap(daysIn);
  return [...dated.flatMap(daysIn), ...summed, ...(count.where ?? []).flatMap(fieldsIn)];
}

function daysIn(day: DayOf): string[] {
  if (typeof day === 'string') return [day];
  if ('plus' in day) return daysIn(day.plus[0]);
  if ('plusMonths' in day) return daysIn(day.plusMonths[0]);
  if ('monthAfter' in day) return daysIn(day.monthAfter);
  if ('censusAfter' in day) return daysIn(day.censusAfter);
  // One of several days can stand for another.
  return [];
}

/** What a row can lack and yet hold is not needed: without assessments no plan is known to follow a second one. */
function fieldsIn(condition: Condition): string[] {
  if ('anyOf' in condition) return [];
  if ('not' in condition || ('stated' in condition && !condition.stated))
    return condition.field.split('.').some((step) => step in FROM_TABLE) ? [condition.field] : [];
  if ('field' in condition) return [condition.field];
  return 'sameYear' in condition ? condition.sameYear.flatMap(daysIn) : [condition.from, condition.to].flatMap(daysIn);
}

/** The same figures, those that records cannot tell without value and with the reason. A period that they tell in part is not over. */
export function asTold(
  values: readonly WorkedOutValue[],
  { since, until }: KnownDays,
  measure: Measure,
  published: readonly HalfTerm[] = [],
): ToldValue[] {
  const { formula } = measure.workedOut!;
  const why = (period: Period): ToldValue['why'] => {
    if (since === NEVER) return 'no such records';
    if (firstDayOfPeriod(period, published) > until) return `no records after ${isoDay(until as Day)}`;
    const back = periodsBack(measure.window, period) + (formula.kind === 'growth' ? formula.months : 0);
    const first = back === 0 ? period : addPeriods(period, -back);
    return lastDayOfPeriod(first, published) < since ? `not available before ${isoDay(since as Day)}` : null;
  };
  return values.map((one) => {
    const untold = why(one.period);
    if (untold !== null) return { ...one, numerator: null, denominator: null, value: null, why: untold };
    return lastDayOfPeriod(one.period, published) > until ? { ...one, provisional: true } : one;
  });
}
