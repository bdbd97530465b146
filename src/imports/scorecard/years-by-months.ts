// Years one way and months the other: each KPI read as one row of all its months.

import { firstDayOfPeriod, lastDayOfPeriod } from '../../clocks/index.ts';
import type { GridCell, GridRow } from '../grid.ts';
import { columnLetters } from '../read/cells.ts';
import { type Column, settleColumns } from './columns.ts';
import type { Header } from './header.ts';
import type { Heading } from './header-summary.ts';
import { layoutOf } from './layout.ts';
import { kpiName } from './one-kpi.ts';
import { type PeriodHeading, periodHeading } from './period-heading.ts';
import { tidyText } from './plain-text.ts';
import type { Reading } from './reading.ts';
import { placedUnder } from './years.ts';

type Bare = Extract<PeriodHeading, { is: 'bare' }>;

/** Where the years stand and where the months. */
interface Shape {
  /** the column whose cells are the years, or the months, of the rows */
  at: number;
  /** of each row and of each column; null where there is none */
  ofRow: (PeriodHeading | null)[];
  ofColumn: (PeriodHeading | null)[];
  /** the KPI, when the table is all of one */
  kpi: string | null;
}

const isYear = (heading: PeriodHeading | null) =>
  heading !== null &&
  (heading.is === 'year' || (heading.is === 'period' && /-(?:academic|financial)$/.test(heading.period)));
const isMonth = (heading: PeriodHeading | null): heading is Bare => heading?.is === 'bare' && heading.kind === 'month';

/** Reads the table when it is one of these; false when it is another. */
export function readYearsByMonths(
  header: Header,
  headerRow: number,
  below: GridRow[],
  words: string | null,
  sheet: string | null,
  reading: Reading,
): boolean {
  const shape = header.shape === 'months-across' ? shapeOf(header.headings, below, words) : null;
  if (!shape) return false;
  const isFigure = (at: number) => shape.ofColumn[at] !== null;
  const sample = (at: number) => below.map(({ cells }) => cells[at]?.text ?? '');
  const context = reading.columnContext(sheet, headerRow, words, sample);
  const others = header.headings.map((heading) =>
    isFigure(heading.at) || heading.at === shape.at ? { ...heading, text: '', period: null, kind: null } : heading,
  );
  const base = settleColumns(others, context, 'across').filter(({ at }) => !isFigure(at) && at !== shape.at);
  const label = base.find(({ role }) => role === 'label');
  let name = '';
  const nameOf = (row: GridRow) => {
    name = (shape.kpi === null && label ? tidyText(row.cells[label.at]?.text ?? '') : '') || name;
    return name;
  };
  for (const rows of Map.groupBy(below, nameOf).values())
    addRow(rows, below, shape, base, header.headings, sheet, reading);
  reading.endTable();
  return true;
}

function shapeOf(headings: Heading[], below: GridRow[], words: string | null): Shape | null {
  if (below.length < 2) return null;
  const columns = headings.map(({ period, above }) => (above === null ? period : null));
  const [corner] = headings;
  const isNameless = corner?.kind === 'year' || corner?.kind === 'period';
  const namedIn = (row: GridRow, at: number) => periodHeading(tidyText(row.cells[at]?.text ?? ''));
  const cellsOf = (at: number) => below.map(({ cells }) => periodHeading(tidyText(cells[at]?.text ?? '')));
  if (columns.filter(isMonth).length >= 3) {
    const first = columns.findIndex(isMonth);
    const at = headings.slice(0, first).findIndex(({ at: place }) => below.every((row) => isYear(namedIn(row, place))));
    if (at < 0) return null;
    const isLabelled = headings.slice(0, first).some(({ at: place, text }) => place !== at && text !== '');
    const kpi = isLabelled ? null : kpiName(isNameless ? undefined : corner, words);
    const ofColumn = columns.map((period) => (isMonth(period) ? period : null));
    return kpi === null && !isLabelled ? null : { at, ofRow: cellsOf(at), ofColumn, kpi };
  }
  if (columns.filter(isYear).length < 2 || !below.every((row) => isMonth(namedIn(row, 0)))) return null;
  const kpi = kpiName(isNameless ? undefined : corner, words);
  const ofColumn = columns.map((period) => (isYear(period) ? period : null));
  return kpi === null ? null : { at: 0, ofRow: cellsOf(0), ofColumn, kpi };
}

function addRow(
  rows: GridRow[],
  below: GridRow[],
  { at: named, ofRow, ofColumn, kpi }: Shape,
  base: Column[],
  headings: Heading[],
  sheet: string | null,
  reading: Reading,
): void {
  const columns: Column[] = [];
  const cells: GridCell[] = [];
  const places: { row: number; column: string }[] = [];
  const put = (column: Column, row: GridRow) => {
    const cell = row.cells[column.at] ?? { text: '' };
    places.push({ row: row.row, column: columnLetters(column.at) });
    columns.push({ ...column, at: columns.length });
    cells.push(cell);
  };
  for (const row of rows) {
    const said = tidyText(row.cells[named]?.text ?? '');
    for (const column of base) {
      if (column.role === 'kept') put({ ...column, heading: `${said} ${column.heading}`.trim() }, row);
      else if (row === rows[0]) put(column, row);
    }
    for (const heading of headings) {
      const across = ofColumn[heading.at] ?? null;
      const down = ofRow[below.indexOf(row)] ?? null;
      const period = across && down ? periodOf(across, down, ofRow, ofColumn) : null;
      if (period === null) continue;
      const timed = { period, from: firstDayOfPeriod(period), to: lastDayOfPeriod(period) };
      put({ ...PLAIN, ...timed, at: heading.at, heading: `${said} ${heading.text}` }, row);
    }
  }
  const line = { row: rows[0]!.row, cells, placeOf: (at: number) => ({ sheet, ...places[at]! }) };
  reading.addRow(line, layoutOf(columns, sheet, reading.issues), new Map(), kpi === null ? {} : { kpi });
}

/** The month that stands where a year and a month meet. */
function periodOf(
  across: PeriodHeading,
  down: PeriodHeading,
  ofRow: Shape['ofRow'],
  ofColumn: Shape['ofColumn'],
): string | null {
  const [month, year] = isMonth(across) ? [across, down] : [down, across];
  if (!isMonth(month)) return null;
  const months = (isMonth(across) ? ofColumn : ofRow).filter(isMonth);
  const under = months.map((period, at): Heading => ({ at, text: '', period, kind: null, above: year }));
  const placed = placedUnder(month, year, under);
  return placed?.is === 'period' ? placed.period : null;
}

const PLAIN: Column = {
  at: 0,
  heading: '',
  kind: null,
  role: 'figure',
  period: null,
  from: null,
  to: null,
  priorYear: false,
  level: null,
  area: false,
  together: false,
  declared: false,
  twin: null,
};
