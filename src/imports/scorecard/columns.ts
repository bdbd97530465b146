// The columns of a table, settled: each month with its year, last year's month told from the run, one column of labels.

import {
  addPeriods,
  type Day,
  firstDayOfPeriod,
  lastDayOfPeriod,
  type Period,
  samePeriodLastYear,
} from '../../clocks/index.ts';
import type { BenchmarkLevel } from '../paper.ts';
import type { ColumnKind } from './column-heading.ts';
import { settleNames } from './column-names.ts';
import type { Heading } from './header.ts';
import type { IssueList } from './issue-list.ts';
import { settlePriorYear } from './prior-year.ts';
import { settledPeriods } from './years.ts';

export type ColumnRole =
  | 'label'
  | 'ref'
  | 'section'
  | 'polarity'
  | 'frequency'
  | 'unit'
  | 'target'
  | 'benchmark'
  | 'trend'
  | 'notes'
  | 'kept'
  | 'figure'
  | 'numerator'
  | 'denominator'
  | 'arrow'
  | 'period'
  | 'year'
  | 'unheaded';

export interface Column {
  at: number;
  heading: string;
  role: ColumnRole;
  /** of figures and of what belongs to them */
  period: Period | null;
  /** first and last day of the period, for order and for what is due */
  from: Day | null;
  to: Day | null;
  priorYear: boolean;
  level: BenchmarkLevel | null;
  /** holds the names of areas */
  area: boolean;
  /** an earlier column of the run that is headed with the same period */
  twin: number | null;
}

export interface ColumnContext {
  /** the header's place, for what is said of it */
  where: { sheet?: string; row: number };
  /** the month a column such as "Latest" speaks of, and where that was read */
  reporting: { month: Period; from: string } | null;
  /** a day near which months without any year are looked for */
  around: Day;
  issues: IssueList;
  /** text of some cells of a column, to tell references from labels */
  sample(at: number): string[];
}

const ROLE_OF: Partial<Record<ColumnKind, ColumnRole>> = {
  section: 'section',
  polarity: 'polarity',
  frequency: 'frequency',
  unit: 'unit',
  target: 'target',
  england: 'benchmark',
  region: 'benchmark',
  neighbours: 'benchmark',
  trend: 'trend',
  notes: 'notes',
  period: 'period',
  year: 'year',
  numerator: 'numerator',
  denominator: 'denominator',
  label: 'kept',
  description: 'kept',
  ref: 'kept',
};

export function settleColumns(headings: Heading[], context: ColumnContext, shape: 'across' | 'long'): Column[] {
  const columns = headings.map(plainColumn);
  if (shape === 'across') {
    settlePeriods(headings, columns, context);
    settleRelative(headings, columns, context);
    settlePriorYear(columns);
    settleMonthlyTargets(headings, columns);
    settleParts(headings, columns);
    settleTwins(columns, context);
  } else {
    for (const [at, { kind }] of headings.entries())
      if (kind === 'value' || kind === 'latest') columns[at]!.role = 'figure';
  }
  settleDirection(headings, columns);
  settleNames(headings, columns, context);
  declareKept(headings, columns, context);
  return columns;
}

function plainColumn({ at, text, kind }: Heading): Column {
  const role: ColumnRole = text === '' ? 'unheaded' : ((kind && ROLE_OF[kind]) ?? 'kept');
  const level = kind === 'england' || kind === 'region' || kind === 'neighbours' ? kind : null;
  return {
    at,
    heading: text,
    role,
    period: null,
    from: null,
    to: null,
    priorYear: false,
    level,
    area: kind === 'area',
    twin: null,
  };
}

function give(column: Column, role: ColumnRole, period: Period): void {
  Object.assign(column, { role, period, from: firstDayOfPeriod(period), to: lastDayOfPeriod(period) });
}

function settlePeriods(headings: Heading[], columns: Column[], context: ColumnContext): void {
  const monthlyTargets = headings.filter(({ kind, above }) => kind === 'target' && above !== null).length;
  for (const [at, period] of settledPeriods(headings, context)) {
    const { kind, period: own } = headings[at]!;
    const part = own === null && (kind === 'numerator' || kind === 'denominator') ? kind : null;
    const arrow = own === null && (kind === 'trend' || kind === 'direction');
    if (own === null && kind === 'target') give(columns[at]!, monthlyTargets > 1 ? 'kept' : 'target', period);
    if (own === null && !part && !arrow && kind !== 'value' && kind !== 'latest') continue;
    give(columns[at]!, part ?? (arrow ? 'arrow' : 'figure'), period);
  }
}

/** "Latest", "Previous month", "Last year": counted from the last month of the run, else from the paper's own month. */
function settleRelative(headings: Heading[], columns: Column[], context: ColumnContext): void {
  const run = columns.filter(({ role, period }) => role === 'figure' && period);
  const relative = headings.filter(
    ({ kind, above }) =>
      above === null && (kind === 'latest' || kind === 'value' || kind === 'month-before' || kind === 'last-year'),
  );
  if (relative.length === 0) return;
  const latest = run.length > 0 ? run.reduce((a, b) => (b.to! > a.to! ? b : a)).period : context.reporting?.month;
  if (!latest) {
    context.issues.add('month-not-known', 'warns', context.where, { columns: relative.map(({ text }) => text) });
    return;
  }
  for (const { at, kind } of relative) {
    const column = columns[at]!;
    if (kind === 'last-year') {
      give(column, 'figure', samePeriodLastYear(latest));
      column.priorYear = true;
    } else if (run.length === 0) give(column, 'figure', kind === 'month-before' ? addPeriods(latest, -1) : latest);
  }
  if (run.length === 0) {
    const facts = { columns: relative.map(({ text }) => text), month: latest, from: context.reporting!.from };
    context.issues.add('month-from-heading', 'warns', context.where, facts);
  }
}

/** Where each month has its own target, that of the last month is the row's. */
function settleMonthlyTargets(headings: Heading[], columns: Column[]): void {
  const targets = columns.filter(
    ({ at, role, period }) => role === 'kept' && period && headings[at]!.kind === 'target',
  );
  const latest = targets.reduce<Column | null>((a, b) => (a === null || b.to! > a.to! ? b : a), null);
  if (latest && !columns.some(({ role }) => role === 'target')) latest.role = 'target';
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
    context.issues.add('months-out-of-order', 'warns', context.where, {
      heading: wrong.heading,
      before: run[run.indexOf(wrong) - 1]!.heading,
    });
  }
}

/** A column headed only "Direction" is what is wanted when it stands before the figures, and what happened when after. */
function settleDirection(headings: Heading[], columns: Column[]): void {
  const first = columns.findIndex(({ role }) => role === 'figure');
  for (const { at, kind } of headings) {
    if (kind === 'direction' && columns[at]!.role === 'kept') columns[at]!.role = at < first ? 'polarity' : 'trend';
  }
}

const EXPECTED: ColumnKind[] = ['area', 'rag', 'owner', 'tolerance', 'notes', 'label', 'description', 'ref', 'target'];

/** Columns that no rule knows are kept in the notes of their rows, and said once. */
function declareKept(headings: Heading[], columns: Column[], context: ColumnContext): void {
  const [first, ...more] = columns.filter(({ role }) => role === 'target');
  for (const column of more) if (first) column.role = 'kept';
  const unknown = columns.filter(
    ({ at, role }) => role === 'kept' && !EXPECTED.includes(headings[at]!.kind ?? 'period'),
  );
  if (unknown.length > 0) {
    context.issues.add('columns-not-known', 'warns', context.where, {
      headings: unknown.map(({ heading }) => heading),
    });
  }
}
