// One KPI's lines of a long table side by side, as if the table stood the usual way.

import { comparePeriods, firstDayOfPeriod, lastDayOfPeriod, type Period } from '../../clocks/index.ts';
import type { GridCell, GridRow } from '../grid.ts';
import type { BenchmarkLevel } from '../paper.ts';
import { columnLetters, EMPTY } from '../read/cells.ts';
import { settleOwnKind } from './column-times.ts';
import type { Column, ColumnRole } from './columns.ts';
import { type Layout, layoutOf } from './layout.ts';
import { tidyText } from './plain-text.ts';
import type { Reading } from './reading.ts';
import { declareTwins } from './row-checks.ts';

export interface Entry {
  row: GridRow;
  period: Period;
  /** the line is of England, a region or the neighbours */
  level: BenchmarkLevel | null;
}

export interface LongRow {
  /** the column of figures that is the KPI, where each KPI has its own */
  kpi: Column | null;
  /** what tells this part of the KPI from its other parts; '' for the whole */
  category: string;
  /** the columns that say so */
  told: ReadonlySet<number>;
  headerRow: number;
  last?: GridRow;
}

const IN_LINES: ColumnRole[] = [
  'period',
  'year',
  'notes',
  'kept',
  'figure',
  'numerator',
  'denominator',
  'arrow',
  'label',
  'trend',
];

/** The words of the KPI come from the last of its lines, and each month's cells from its own line. */
export function addLongRow(all: Entry[], row: LongRow, layout: Layout, reading: Reading): void {
  all.sort((a, b) => comparePeriods(a.period, b.period));
  const own = all.filter(({ level }) => level === null);
  const entries = own.length > 0 ? own : all;
  const last = entries.at(-1)!.row;
  row.last = last;
  const columns: Column[] = [];
  const cells: GridCell[] = [];
  const places: { row: number; column: string }[] = [];
  const put = (column: Column, cell: GridCell, from: number, at: number) => {
    columns.push({ ...column, at: columns.length });
    cells.push(cell);
    places.push({ row: from, column: columnLetters(at) });
  };
  const value = row.kpi ?? valueColumn(layout);
  putLabel(row, entries, value, layout, put);
  for (const column of layout.columns) {
    if (!IN_LINES.includes(column.role)) put(column, last.cells[column.at] ?? EMPTY, last.row, column.at);
  }
  const twins = new Map<Period, number>();
  for (const entry of entries) {
    const { period } = entry;
    const timed = { period, from: firstDayOfPeriod(period), to: lastDayOfPeriod(period) };
    const twin = twins.get(period) ?? null;
    if (twin === null) twins.set(period, columns.length);
    const { cell, at } = valueCell(entry.row, layout, value, row);
    put({ ...value, ...timed, role: 'figure', heading: period, twin }, cell, entry.row.row, at);
    for (const role of ['numerator', 'denominator', 'trend'] as const) {
      const part = layout.of.get(role)?.[0];
      if (!part || part.at === at || twin !== null || row.kpi) continue;
      const as = { ...part, ...timed, role: role === 'trend' ? ('arrow' as const) : role, twin: null };
      put(as, entry.row.cells[part.at] ?? EMPTY, entry.row.row, part.at);
    }
  }
  putBenchmarks(own.length > 0 ? all : [], layout, value, row, put);
  settleOwnKind(columns);
  const table = layoutOf(columns, layout.sheet, layout.issues);
  const tally = new Map();
  reading.addRow(
    { row: last.row, cells, placeOf: (column) => ({ sheet: layout.sheet, ...places[column]! }) },
    table,
    tally,
  );
  declareTwins(table, tally, entries[0]!.row.row);
}

type Put = (column: Column, cell: GridCell, row: number, at: number) => void;

const valueColumn = (layout: Layout) => (layout.of.get('figure') ?? layout.of.get('numerator'))![0]!;

function putLabel(
  { kpi, category, headerRow }: LongRow,
  entries: Entry[],
  value: Column,
  layout: Layout,
  put: Put,
): void {
  const column = layout.of.get('label')?.[0];
  // A label may stand on the first of its lines alone.
  const labelled = entries.find(({ row }) => column && (row.cells[column.at]?.text ?? '') !== '');
  const first = (labelled ?? entries[0]!).row;
  if (kpi) {
    const text = category === '' ? kpi.heading : `${kpi.heading} - ${category}`;
    put({ ...value, role: 'label' }, { text }, headerRow, kpi.at);
  } else if (column) {
    const cell = first.cells[column.at] ?? EMPTY;
    put(column, category === '' ? cell : { text: `${cell.text} - ${category}` }, first.row, column.at);
  }
}

/** The latest line of each level is what the KPI is compared with. */
function putBenchmarks(all: Entry[], layout: Layout, value: Column, of: LongRow, put: Put): void {
  for (const level of ['england', 'region', 'neighbours'] as const) {
    for (const { row, period } of all.filter((entry) => entry.level === level).slice(-1)) {
      const column: Column = { ...value, role: 'benchmark', level, heading: `${level} ${period}` };
      const { cell, at } = valueCell(row, layout, value, of);
      put(column, cell, row.row, at);
    }
  }
}

/** A target or a benchmark of this line that is not the last line's, which the KPI takes. */
function otherwise(row: GridRow, last: GridRow | undefined, layout: Layout): string[] {
  if (last === undefined || row === last) return [];
  return layout.columns.flatMap(({ at, role, heading }) => {
    const [text, latest] = [row, last].map(({ cells }) => tidyText(cells[at]?.text ?? ''));
    return (role === 'target' || role === 'benchmark') && text !== '' && text !== latest ? [`${heading}: ${text}`] : [];
  });
}

/** The figure's cell with the words of its line as its comment; its count, or a count out of a count, when only these are given. */
function valueCell(row: GridRow, layout: Layout, value: Column, of: LongRow): { cell: GridCell; at: number } {
  const cell = row.cells[value.at] ?? EMPTY;
  if (of.kpi !== null) return { cell, at: value.at };
  const words = layout.columns.flatMap(({ at: place, role, heading, area }) => {
    const text = tidyText(row.cells[place]?.text ?? '');
    if (text === '' || area || of.told.has(place)) return [];
    return role === 'notes' ? [text] : role === 'kept' ? [`${heading}: ${text}`] : [];
  });
  const comment = [cell.comment, ...words, ...otherwise(row, of.last, layout)].filter(Boolean).join('; ') || undefined;
  const withWords = (found: GridCell) => (comment === undefined ? found : { ...found, comment });
  const [numerator, denominator] = (['numerator', 'denominator'] as const).map((role) => layout.of.get(role)?.[0]);
  const [count, outOf] = [numerator, denominator].map((column) => row.cells[column?.at ?? -1] ?? EMPTY);
  if (cell.text !== '' || count!.text === '') return { cell: withWords(cell), at: value.at };
  if (outOf!.text === '') return { cell: withWords(count!), at: numerator!.at };
  return { cell: withWords({ text: `${count!.text} of ${outOf!.text}` }), at: value.at };
}
