// Which period each column speaks of: months with their years, "latest" and "last year", parts of a month, months printed twice.

import {
  addPeriods,
  firstDayOfPeriod,
  lastDayOfPeriod,
  type Period,
  periodParts,
  samePeriodLastYear,
} from '../../clocks/index.ts';
import { columnLetters } from '../read/cells.ts';
import type { ColumnKind } from './column-heading.ts';
import type { Column, ColumnContext, ColumnRole } from './columns.ts';
import type { Heading } from './header-summary.ts';
import { settlePriorYear } from './prior-year.ts';
import { declareYearKind, settledPeriods } from './years.ts';

function give(column: Column, role: ColumnRole, period: Period): void {
  Object.assign(column, { role, period, from: firstDayOfPeriod(period), to: lastDayOfPeriod(period) });
}

/** Each column of figures gets its period, and what belongs to a figure the period of that. */
export function settleTimes(headings: Heading[], columns: Column[], context: ColumnContext): void {
  settlePeriods(headings, columns, context);
  settleRelative(headings, columns, context);
  settleOwnKind(columns);
  declareYearKind(
    headings.filter(({ at }) => !columns[at]!.together),
    context,
  );
  settlePriorYear(columns);
  settleTargets(headings, columns);
  settleParts(headings, columns);
  settleTwins(columns, context);
}

function settlePeriods(headings: Heading[], columns: Column[], context: ColumnContext): void {
  for (const [at, period] of settledPeriods(headings, context)) {
    const { kind, period: own } = headings[at]!;
    const part = own === null && (kind === 'numerator' || kind === 'denominator') ? kind : null;
    const arrow = own === null && (kind === 'trend' || kind === 'direction');
    if (own === null && kind === 'target') give(columns[at]!, 'target', period);
    if (own === null && !part && !arrow && kind !== 'value' && kind !== 'latest') continue;
    give(columns[at]!, part ?? (arrow ? 'arrow' : 'figure'), period);
  }
}

const RELATIVE: (ColumnKind | null)[] = ['latest', 'value', 'month-before', 'last-year'];

/** "Latest", "Previous month", "Last year": counted from the last month of the run, else from the paper's own month. */
function settleRelative(headings: Heading[], columns: Column[], context: ColumnContext): void {
  const run = columns.filter(({ role, period }) => role === 'figure' && period);
  const current = mainValue(headings);
  const relative = headings.filter(
    (heading) =>
      heading.above === null && RELATIVE.includes(heading.kind) && (!isValue(heading) || heading === current),
  );
  if (relative.length === 0) return;
  const latest = run.length > 0 ? run.reduce((a, b) => (b.to! > a.to! ? b : a)).period : context.reporting?.month;
  if (!latest) {
    for (const { at } of relative) columns[at]!.declared = true;
    context.issues.add('month-not-known', 'warns', context.where, { columns: relative.map(({ text }) => text) });
    return;
  }
  for (const { at, kind } of relative) {
    const column = columns[at]!;
    const period =
      kind === 'last-year' ? samePeriodLastYear(latest) : kind === 'month-before' ? addPeriods(latest, -1) : latest;
    if (
      kind !== 'last-year' &&
      run.length > 0 &&
      run.some((other) => kind !== 'month-before' || other.period === period)
    )
      continue;
    give(column, 'figure', period);
    column.priorYear = kind === 'last-year';
  }
  if (run.length === 0) {
    const facts = { columns: relative.map(({ text }) => text), month: latest, from: context.reporting!.from };
    context.issues.add('month-from-heading', 'warns', context.where, facts);
  }
}

const isValue = ({ kind }: Heading) => kind === 'value' || kind === 'latest';

/** Of several columns named for values the first that says it is of percentages or rates, else the first. */
export function mainValue(headings: Heading[]): Heading | undefined {
  const values = headings.filter((heading) => isValue(heading) && heading.above === null);
  return values.find(({ text }) => /%|per ?cent|rate/i.test(text)) ?? values[0];
}

const kindOf = (period: Period) => periodParts(period).kind;
const SHORTEST = ['month', 'half-term', 'quarter', 'term', 'financial', 'academic', 'year'];

/** Last year's outturn beside months, or a quarter: a column of its own. A year that goes on after the last month is to date. */
export function settleOwnKind(columns: Column[]): void {
  const figures = columns.filter(({ role, period }) => role === 'figure' && period !== null);
  const counts = new Map<string, number>();
  for (const { period } of figures) counts.set(kindOf(period!), (counts.get(kindOf(period!)) ?? 0) + 1);
  if (counts.size < 2) return;
  const [main] = [...counts].sort((a, b) => b[1] - a[1] || SHORTEST.indexOf(a[0]) - SHORTEST.indexOf(b[0]))[0]!;
  const last = Math.max(...figures.filter(({ period }) => kindOf(period!) === main).map(({ to }) => to!));
  for (const column of figures) {
    if (kindOf(column.period!) === main) continue;
    const isYear = SHORTEST.indexOf(kindOf(column.period!)) > SHORTEST.indexOf('term');
    if (isYear && column.to! > last && column.from! <= last) Object.assign(column, { role: 'kept', together: true });
    else column.priorYear = true;
  }
}

/** Of several targets: that of the last month or of the year it stands in, else the first that is for no other time. */
function settleTargets(headings: Heading[], columns: Column[]): void {
  const targets = columns.filter(
    ({ at, role }) => headings[at]!.kind === 'target' && (role === 'target' || role === 'kept'),
  );
  if (targets.length < 2) return;
  const last = Math.max(
    ...columns.filter(({ role, priorYear }) => role === 'figure' && !priorYear).map(({ to }) => to!),
  );
  const covers = targets.filter(({ from, to }) => from !== null && from <= last && to! >= last);
  const plain = targets.find(
    ({ period, heading }) => period === null && !/stretch|next|future|long|aspir/i.test(heading),
  );
  const latest = targets
    .filter(({ to }) => to !== null && to <= last)
    .reduce<Column | null>((a, b) => (a === null || b.to! > a.to! ? b : a), null);
  const chosen = covers.at(-1) ?? plain ?? latest ?? targets[0]!;
  for (const column of targets) column.role = column === chosen ? 'target' : 'kept';
}

/** Arrow columns between months belong to the month before them; one count beside a single figure belongs to it. */
function settleParts(headings: Heading[], columns: Column[]): void {
  const figures = columns.filter(({ role }) => role === 'figure');
  const arrows = headings.filter(
    ({ at, kind }) => (kind === 'trend' || kind === 'direction') && columns[at - 1]?.role === 'figure',
  );
  if (arrows.length >= 2) for (const { at } of arrows) give(columns[at]!, 'arrow', columns[at - 1]!.period!);
  const [only] = figures.filter(({ priorYear }) => !priorYear);
  const single = figures.filter(({ priorYear }) => !priorYear).length === 1;
  for (const column of columns) {
    if ((column.role !== 'numerator' && column.role !== 'denominator') || column.period) continue;
    if (single && only) give(column, column.role, only.period!);
    else column.role = 'kept';
  }
  for (const column of columns)
    if (column.role === 'numerator' && isWithoutFigure(column, columns)) column.role = 'figure';
  nameRepeated(columns);
}

/** "Apr-25 (No.)" with no other column for its month is the figure. */
function isWithoutFigure({ period }: Column, columns: Column[]): boolean {
  return !columns.some((other) => other.period === period && (other.role === 'figure' || other.role === 'denominator'));
}

/** "RAG" after each month is called by its month in the notes. */
function nameRepeated(columns: Column[]): void {
  const kept = columns.filter(({ role, heading }) => role === 'kept' && heading !== '');
  for (const [heading, same] of Map.groupBy(kept, (column) => column.heading)) {
    if (same.length < 2) continue;
    for (const column of same) {
      const before = columns.slice(0, column.at).findLast(({ role }) => role === 'figure');
      if (before) column.heading = `${before.heading} ${heading}`;
    }
  }
}

function settleTwins(columns: Column[], context: ColumnContext): void {
  const first = new Map<Period, Column>();
  for (const column of columns) {
    if (column.role !== 'figure' || column.priorYear) continue;
    const twin = first.get(column.period!);
    if (twin) column.twin = twin.at;
    else first.set(column.period!, column);
  }
  const run = columns.filter(({ role, priorYear, twin }) => role === 'figure' && !priorYear && twin === null);
  const ups = run.filter(({ to }, i) => i > 0 && to! > run[i - 1]!.to!).length;
  const downs = run.length - 1 - ups;
  const [wrong] = run.filter(({ to }, i) => i > 0 && (ups >= downs ? to! < run[i - 1]!.to! : to! > run[i - 1]!.to!));
  if (ups > 0 && downs > 0 && wrong) {
    const where = { ...context.where, column: columnLetters(wrong.at), field: wrong.heading };
    context.issues.add('months-out-of-order', 'warns', where, {
      heading: wrong.heading,
      before: run[run.indexOf(wrong) - 1]!.heading,
    });
  }
}
