// The year of each month in a header: printed, in the row above, or told by the months beside it, which is then declared.

import {
  type Day,
  firstDayOfPeriod,
  monthFromIndex,
  monthIndex,
  monthPeriod,
  type Period,
  partsOfDay,
} from '../../clocks/index.ts';
import type { ColumnContext } from './columns.ts';
import type { Heading } from './header-summary.ts';
import { inYears, type PeriodHeading } from './period-heading.ts';

type Bare = Extract<PeriodHeading, { is: 'bare' }>;

/** Each column's period. Headings with no period of their own take that of the row above, for their part of it. */
export function settledPeriods(headings: Heading[], context: ColumnContext): Map<number, Period> {
  const periods = new Map<number, Period>();
  const monthFirst = isMonthFirst(headings);
  const bare: { at: number; month: number }[] = [];
  const parts: { at: number; bare: Bare }[] = [];
  for (const { at, period, above } of headings) {
    const own = period ?? above;
    if (!own) continue;
    if (own.is === 'period') periods.set(at, (monthFirst && own.monthFirst) || own.period);
    else if (own.is === 'year') periods.set(at, String(own.year));
    else if (own.kind === 'month') bare.push({ at, month: own.number });
    else parts.push({ at, bare: own });
  }
  if (parts.length > 0) inferPartYears(parts, periods, context, headings);
  if (bare.length > 0) inferYears(bare, periods, context, headings);
  declare(headings, context, monthFirst);
  return periods;
}

/** 12/01/2024, 01/01/2025, 02/01/2025: one a month only when the month is read first. */
function isMonthFirst(headings: Heading[]): boolean {
  const dates = headings.flatMap(({ period }) =>
    period?.is === 'period' && /^\d{4}-\d{2}$/.test(period.period) ? [period] : [],
  );
  const turned = dates.filter(({ monthFirst }) => monthFirst !== undefined);
  if (turned.length < 2) return false;
  const asPrinted = new Set(dates.map(({ period }) => period)).size;
  const months = dates.map(({ period, monthFirst }) => monthIndex(monthFirst ?? period)!);
  const consecutive = months.every((month, i) => i === 0 || month === months[i - 1]! + 1);
  const printed = dates.map(({ period }) => monthIndex(period)!);
  return (
    consecutive && (asPrinted < dates.length || !printed.every((month, i) => i === 0 || month === printed[i - 1]! + 1))
  );
}

const named = (period: Period): PeriodHeading => ({ is: 'period', period });

/** A month, quarter or term under the year that stands over it and its neighbours. */
export function placedUnder(bare: Bare, above: PeriodHeading, headings: Heading[]): PeriodHeading | null {
  if (above.is === 'year') {
    if (bare.kind === 'month') return named(monthPeriod(above.year, bare.number));
    if (bare.kind === 'quarter') return named(`${above.year}-Q${bare.number}`);
    const autumn = bare.kind === 'term' ? bare.number === 1 : bare.number <= 2;
    return inYears(bare, autumn ? above.year : above.year - 1);
  }
  const match = above.is === 'period' ? /^(\d{4})-\d{2}-(academic|financial)$/.exec(above.period) : null;
  if (!match) return null;
  const year = Number(match[1]);
  if (bare.kind !== 'month') return inYears(bare, year);
  const start = match[2] === 'academic' ? 9 : firstMonthOfYear(above, headings);
  return named(monthPeriod(bare.number >= start ? year : year + 1, bare.number));
}

/** Under "2024/25" alone the months tell which year is meant: the one in which they stand in their order, the financial one when both do. */
function firstMonthOfYear(above: PeriodHeading, headings: Heading[]): number {
  if (above.is === 'period' && !above.yearKindAssumed) return 4;
  const months = headings.flatMap(({ above: over, period }) =>
    over === above && period?.is === 'bare' && period.kind === 'month' ? [period.number] : [],
  );
  const inOrder = (start: number) =>
    months.every((month, i) => i === 0 || (month - start + 12) % 12 > (months[i - 1]! - start + 12) % 12);
  return !inOrder(4) && inOrder(9) ? 9 : months[0] === 9 ? 9 : 4;
}

/** Months without a year follow the nearest month that has one; with none at all, the last is the latest before `around`. */
function inferYears(
  bare: { at: number; month: number }[],
  periods: Map<number, Period>,
  context: ColumnContext,
  headings: Heading[],
): void {
  const backwards = bare.length > 1 && isBackwards(bare.map(({ month }) => month));
  const anchors = [...periods].flatMap(([at, period]) => {
    const index = monthIndex(period);
    return index === null ? [] : [{ at, index }];
  });
  const corner = headings.find(({ kind, above }) => kind === 'label' && above?.is === 'period')?.above;
  const years = corner ?? context.years;
  if (anchors.length === 0 && years) {
    const under = headings.map((heading) => ({ ...heading, above: years }));
    for (const { at, month } of bare) {
      const placed = placedUnder({ is: 'bare', kind: 'month', number: month }, years, under);
      if (placed?.is === 'period') periods.set(at, placed.period);
    }
    declareYears(bare, periods, context, headings);
    return;
  }
  if (anchors.length === 0) {
    // Months to come are printed with nothing under them.
    const filled = bare.filter(({ at }) => context.sample(at).some((text) => text !== ''));
    const known = filled.length > 0 ? filled : bare;
    const latest = backwards ? known[0]! : known.at(-1)!;
    anchors.push({ at: latest.at, index: latestBefore(latest.month, context.around) });
    periods.set(latest.at, monthFromIndex(anchors[0]!.index));
  }
  const settled = new Map(anchors.map(({ at, index }) => [at, index]));
  const places = [...new Set([...settled.keys(), ...bare.map(({ at }) => at)])].sort((a, b) => a - b);
  const monthAt = new Map(bare.map(({ at, month }) => [at, month]));
  const step = (from: number, to: number, later: boolean) => {
    const index = settled.get(from);
    const month = monthAt.get(to);
    if (index === undefined || month === undefined || settled.has(to)) return;
    // "Apr target" beside "Apr actual" is of the same April.
    const isPart = headings[to]!.period === null || headings[from]!.period === null;
    const again = isPart ? 0 : 12;
    const gap = later
      ? (month - 1 - (index % 12) + 12) % 12 || again
      : -(((index % 12) - month + 1 + 12) % 12 || again);
    settled.set(to, index + gap);
  };
  for (let i = 1; i < places.length; i++) step(places[i - 1]!, places[i]!, !backwards);
  for (let i = places.length - 1; i > 0; i--) step(places[i]!, places[i - 1]!, backwards);
  for (const { at } of bare) periods.set(at, monthFromIndex(settled.get(at)!));
  declareYears(bare, periods, context, headings);
}

/** Quarters and terms by themselves: of the years that the title names, else the last such before the paper. Quarters are those of the financial year. */
function inferPartYears(
  parts: { at: number; bare: Bare }[],
  periods: Map<number, Period>,
  context: ColumnContext,
  headings: Heading[],
): void {
  const filled = parts.filter(({ at }) => context.sample(at).some((text) => text !== ''));
  const last = filled.at(-1) ?? parts.at(-1)!;
  const stated = context.years && /^\d{4}/.exec(context.years.is === 'period' ? context.years.period : '')?.[0];
  let year = stated ? Number(stated) : partsOfDay(context.around).year + 1;
  const begun = (bare: Bare) => {
    const placed = inYears(bare, year);
    return placed?.is === 'period' && firstDayOfPeriod(placed.period) <= context.around;
  };
  while (!stated && !begun(last.bare) && year > 1990) year -= 1;
  for (const { at, bare } of parts) {
    const isEarlier = at < last.at ? bare.number > last.bare.number : false;
    const isLater = at > last.at && bare.number < last.bare.number;
    const placed = inYears(bare, stated ? year : year - (isEarlier ? 1 : 0) + (isLater ? 1 : 0));
    if (placed?.is === 'period') periods.set(at, placed.period);
  }
  declareYears(parts, periods, context, headings);
}

function declareYears(
  bare: { at: number }[],
  periods: Map<number, Period>,
  context: ColumnContext,
  headings: Heading[],
): void {
  context.issues.add('years-worked-out', 'warns', context.where, {
    headings: bare.map(({ at }) => headings[at]!.text),
    first: periods.get(bare[0]!.at)!,
    last: periods.get(bare.at(-1)!.at)!,
  });
}

function isBackwards(months: number[]): boolean {
  const steps = months.slice(1).map((month, i) => (month - months[i]! + 12) % 12);
  return steps.filter((step) => step > 6).length > steps.length / 2;
}

function latestBefore(month: number, around: Day): number {
  const { year, month: now } = partsOfDay(around);
  return (month <= now ? year : year - 1) * 12 + month - 1;
}

function declare(headings: Heading[], context: ColumnContext, monthFirst: boolean): void {
  const { where } = context;
  const texts = (chosen: Heading[]) => chosen.map(({ text }) => text);
  const misspelt = headings.filter(({ period }) => period && period.is !== 'year' && period.misspelt);
  if (misspelt.length > 0) context.issues.add('month-misspelt', 'warns', where, { headings: texts(misspelt) });
  if (monthFirst)
    context.issues.add('dates-month-first', 'warns', where, {
      headings: texts(headings.filter(({ period }) => period)),
    });
}

/** Two years that do not say which kind they are; beside "Q1 2024/25" they are financial ones. */
export function declareYearKind(
  headings: Pick<Heading, 'text' | 'period'>[],
  context: Pick<ColumnContext, 'where' | 'issues'>,
): void {
  const doubtful = headings.filter(({ period }) => period?.is === 'period' && period.quarterAssumed);
  const printed = doubtful.map(({ text }) => text);
  if (printed.length > 0)
    context.issues.add('quarter-taken-as-calendar', 'warns', context.where, { headings: printed });
  const quarters = headings.some(({ period }) => period?.is === 'period' && /-Q\d$/.test(period.period));
  const assumed = headings.filter(({ period }) => !quarters && period?.is === 'period' && period.yearKindAssumed);
  const texts = assumed.map(({ text }) => text);
  if (texts.length > 0) context.issues.add('year-taken-as-financial', 'warns', context.where, { headings: texts });
}
