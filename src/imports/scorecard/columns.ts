// The columns of a table, settled: each month with its year, last year's month told from the run, one column of labels.

import type { Day, Period } from '../../clocks/index.ts';
import type { BenchmarkLevel } from '../paper.ts';
import type { ColumnKind } from './column-heading.ts';
import { settleNames } from './column-names.ts';
import { settleTimes } from './column-times.ts';
import type { Heading } from './header-summary.ts';
import type { IssueList } from './issue-list.ts';
import { settleAreas, settleLong } from './long-columns.ts';
import type { PeriodHeading } from './period-heading.ts';

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
  /** what the heading announces, whatever became of the column */
  kind: ColumnKind | null;
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
  /** of a year that is not over at the run's end: to date, and no figure of the year */
  together: boolean;
  /** an issue says already why its figures are not read */
  declared: boolean;
  /** an earlier column of the run that is headed with the same period */
  twin: number | null;
}

export interface ColumnContext {
  /** the header's place, for what is said of it */
  where: { sheet?: string; row: number };
  /** the month a column such as "Latest" speaks of, and where that was read */
  reporting: { month: Period; from: string } | null;
  /** the years that the title names, "2024/25", for months and quarters without any */
  years: PeriodHeading | null;
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
  settleAreas(headings, columns, context, shape === 'long');
  if (shape === 'across') {
    // A date of a whole row, such as that of its last update, is words about it.
    for (const column of columns) if (column.role === 'period' || column.role === 'year') column.role = 'kept';
    settleTimes(headings, columns, context);
  } else settleLong(headings, columns, context);
  settleDirection(headings, columns);
  if (shape === 'across' || headings.some(({ kind }) => kind && NAMES.includes(kind)))
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
    kind,
    role,
    period: null,
    from: null,
    to: null,
    priorYear: false,
    level,
    area: kind === 'area',
    together: false,
    declared: false,
    twin: null,
  };
}

/** A column headed only "Direction" is what is wanted when it stands before the figures, and what happened when after. */
function settleDirection(headings: Heading[], columns: Column[]): void {
  const first = columns.findIndex(({ role }) => role === 'figure');
  for (const { at, kind } of headings) {
    if (kind === 'direction' && columns[at]!.role === 'kept') columns[at]!.role = at < first ? 'polarity' : 'trend';
  }
}

const NAMES: ColumnKind[] = ['label', 'description', 'ref'];

const EXPECTED: ColumnKind[] = [
  'area',
  'rag',
  'owner',
  'tolerance',
  'notes',
  'label',
  'description',
  'ref',
  'target',
  'month-before',
  'last-year',
  'period',
  'year',
  'breakdown',
];

/** Columns that no rule knows, and those of several months together, are kept in the notes of their rows and said once. */
function declareKept(headings: Heading[], columns: Column[], context: ColumnContext): void {
  const [first, ...more] = columns.filter(({ role }) => role === 'target');
  for (const column of more) if (first) column.role = 'kept';
  const kept = columns.filter(({ role }) => role === 'kept');
  const together = kept.filter(({ at, together: months }) => months || headings[at]!.kind === 'months-together');
  const unknown = kept.filter(
    (column) =>
      !together.includes(column) && !column.declared && !column.area && !EXPECTED.includes(headings[column.at]!.kind!),
  );
  const texts = (of: Column[]) => ({ headings: of.map(({ heading }) => heading) });
  if (together.length > 0) context.issues.add('months-taken-together', 'warns', context.where, texts(together));
  if (unknown.length > 0) context.issues.add('columns-not-known', 'warns', context.where, texts(unknown));
}
