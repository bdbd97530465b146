// School term dates as published: the council's by default, a school's own only for the half-terms where it differs.

import type { Closure } from './closures.ts';
import { addDays, addMonths, type Day, weekdayOf } from './day.ts';
import type { Issue } from './issue.ts';
import { issue } from './issues.ts';
import { addPeriods, parsePeriod, periodParts } from './period.ts';
import { academicYearOf, type HalfTerm } from './period-days.ts';
import { holdsOn, lastDayOf } from './spell.ts';
import { isWorkingDay } from './working-days.ts';

/** One publication of term dates. A later one of the same publisher replaces the half-terms that it states again. */
export interface TermDates {
  publisher: 'council' | 'school';
  /** the council's GSS code, or the school's URN */
  code: string;
  publishedOn: Day;
  source: string;
  halfTerms: readonly PublishedHalfTerm[];
}

/** `from` the first day of the half-term to `to`, the first day of the holiday after it. */
export interface PublishedHalfTerm extends HalfTerm {
  /** days inside the half-term on which the school works without its pupils */
  insetDays?: readonly Day[];
}

/**
 * The half-terms of a school, in order, as they were known on a day. Its own dates stand before the council's, however
 * old they are; `school: null` gives the council's.
 */
export function halfTermsOf(
  published: readonly TermDates[],
  { council, school, knownOn }: { council: string; school: string | null; knownOn: Day },
): PublishedHalfTerm[] {
  const known = published.filter((p) => p.publishedOn <= knownOn).sort((a, b) => a.publishedOn - b.publishedOn);
  const councils = known.filter((p) => p.publisher === 'council' && p.code === council);
  const schools = known.filter((p) => p.publisher === 'school' && p.code === school);
  const standing = new Map<string, PublishedHalfTerm>();
  for (const { halfTerms } of [...councils, ...schools]) {
    for (const halfTerm of halfTerms) standing.set(halfTerm.period, halfTerm);
  }
  return [...standing.values()].sort((a, b) => a.from - b.from);
}

/**
 * The holidays between half-terms, weekends at both ends among them: closed from the day after the last day of one to the
 * first day of the next. Where the next half-term is not known there is no closure: not known is not closed. Staff days
 * are not closures, since the head is there to be asked.
 */
export function schoolClosures(halfTerms: readonly HalfTerm[]): Closure[] {
  return halfTerms.flatMap((before) => {
    const following = addPeriods(before.period, 1);
    const after = halfTerms.find((halfTerm) => halfTerm.period === following);
    return after && before.to < after.from ? [{ from: before.to, to: after.from }] : [];
  });
}

/** A day on which pupils are taught: a weekday inside a half-term, no staff day and no bank holiday as known on a day. */
export function isSchoolDay(on: Day, halfTerms: readonly PublishedHalfTerm[], knownOn: Day): boolean {
  const halfTerm = halfTerms.find((h) => holdsOn(h, on));
  return halfTerm !== undefined && !halfTerm.insetDays?.includes(on) && isWorkingDay(on, { kind: 'general', knownOn });
}

/**
 * The last of `count` school days beginning with a day: the sixth from the first day of an exclusion. Null when the term
 * dates end before it, or a holiday on the way has no known end.
 */
export function schoolDaysBeginningWith(
  from: Day,
  count: number,
  halfTerms: readonly PublishedHalfTerm[],
  knownOn: Day,
): Day | null {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`not a number of school days from 1 up: ${count}`);
  const closures = schoolClosures(halfTerms);
  let left = count;
  for (let on = from; isCovered(on, halfTerms, closures); on = addDays(on, 1)) {
    if (isSchoolDay(on, halfTerms, knownOn)) left--;
    if (left === 0) return on;
  }
  return null;
}

function isCovered(on: Day, halfTerms: readonly HalfTerm[], closures: readonly Closure[]): boolean {
  return halfTerms.some((h) => holdsOn(h, on)) || closures.some((c) => holdsOn(c, on));
}

/** The first half-term of the next term to begin after a day, for what falls due before each term; null when not published. */
export function nextTermAfter<H extends HalfTerm>(on: Day, halfTerms: readonly H[]): H | null {
  const starts = halfTerms.filter((h) => periodParts(h.period).number % 2 === 1 && h.from > on);
  return starts.sort((a, b) => a.from - b.from)[0] ?? null;
}

/** What is wrong with a publication of term dates before it is taken in. Every fault is given, not the first. */
export function termDatesIssues({ code, halfTerms }: TermDates): Issue[] {
  const unknown = halfTerms.filter((h) => parsePeriod(h.period)?.kind !== 'half-term');
  const inOrder = halfTerms.filter((h) => !unknown.includes(h)).sort((a, b) => orderOf(a) - orderOf(b));
  return [
    ...unknown.map((h) => issue('half-term-not-known', 'stops', placeOf(code, h), { written: h.period })),
    ...inOrder.flatMap((halfTerm, i) => [
      ...halfTermIssues(code, halfTerm),
      ...followingIssues(code, halfTerm, inOrder[i + 1]),
    ]),
  ];
}

function halfTermIssues(code: string, { period, from, to, insetDays = [] }: PublishedHalfTerm): Issue[] {
  const where = placeOf(code, { period });
  if (from >= to) return [issue('half-term-ends-before-it-begins', 'stops', where, { period, from, to })];
  const { year } = periodParts(period);
  // Some counties go back in the last days of August: those days still open the new school year.
  const inYear = academicYearOf(addMonths(from, 1)) === year && academicYearOf(lastDayOf({ from, to })) === year;
  return [
    ...(inYear ? [] : [issue('half-term-outside-year', 'stops', where, { period, from, to })]),
    ...insetDays
      .filter((on) => weekdayOf(on) > 5 || !holdsOn({ from, to }, on))
      .map((on) => issue('staff-day-outside-half-term', 'warns', where, { period, on })),
  ];
}

function followingIssues(code: string, { period, from, to }: HalfTerm, next: HalfTerm | undefined): Issue[] {
  if (next === undefined) return [];
  const where = placeOf(code, next);
  if (next.period === period) return [issue('half-term-twice', 'stops', where, { period, from, to })];
  if (next.from >= to) return [];
  return [issue('half-terms-overlap', 'stops', where, { period: next.period, from: next.from, after: period, to })];
}

function placeOf(code: string, { period }: { period: string }) {
  return { record: code, field: period };
}

function orderOf({ period }: HalfTerm): number {
  const { year, number } = periodParts(period);
  return year * 6 + number;
}
