// The long shape, one line a KPI and month: gathered into one row a KPI, in the order in which they first stand.

import { comparePeriods, firstDayOfPeriod, lastDayOfPeriod, type Period } from '../../clocks/index.ts';
import type { GridCell, GridRow } from '../grid.ts';
import type { BenchmarkLevel } from '../paper.ts';
import { columnLetters, EMPTY } from '../read/cells.ts';
import { columnKind } from './column-heading.ts';
import type { Column } from './columns.ts';
import { type Header, headerAt, isBlankRow } from './header.ts';
import { type Layout, layoutOf } from './layout.ts';
import { monthOfWord } from './month-words.ts';
import { periodHeading } from './period-heading.ts';
import { tidyText } from './plain-text.ts';
import type { Reading } from './reading.ts';
import { declareTwins } from './row-checks.ts';

interface Entry {
  row: GridRow;
  period: Period;
  /** the line is of England, a region or the neighbours */
  level: BenchmarkLevel | null;
}

/** Reads the table and says where it ends. */
export function readLong(rows: GridRow[], header: Header, layout: Layout, reading: Reading): number {
  const groups = new Map<string, Entry[]>();
  let next = header.next;
  let monthKnown: Period | null = null;
  for (; next < rows.length; next++) {
    const row = rows[next]!;
    if (isBlankRow(row)) continue;
    if (
      !row.tabular ||
      row.table !== rows[header.from]!.table ||
      (row.cells[0]?.text === layout.columns[0]?.heading && headerAt(rows, next))
    )
      break;
    const period: Period | null = periodOf(row, layout) ?? (isMerged(row, layout) ? monthKnown : null);
    if (period === null) {
      keepAsText(row, layout, reading);
      continue;
    }
    monthKnown = period;
    const entry: Entry = { row, period, level: levelOf(row, layout) };
    const key = (['section', 'ref', 'label'] as const).map((role) => textOf(row, layout, role)).join('\n');
    const entries = groups.get(key);
    if (entries) entries.push(entry);
    else groups.set(key, [entry]);
  }
  for (const entries of groups.values()) addGroup(entries, layout, reading);
  return next;
}

const at = (layout: Layout, role: 'section' | 'ref' | 'label' | 'period' | 'year') =>
  layout.of.get(role)?.[0]?.at ?? -1;
const textOf = (row: GridRow, layout: Layout, role: 'section' | 'ref' | 'label') =>
  tidyText(row.cells[at(layout, role)]?.text ?? '');
const isMerged = (row: GridRow, layout: Layout) => row.cells[at(layout, 'period')]?.merged === true;

function periodOf(row: GridRow, layout: Layout): Period | null {
  const cell = row.cells[at(layout, 'period')] ?? EMPTY;
  const year = row.cells[at(layout, 'year')] ?? EMPTY;
  if (cell.date) return cell.date.slice(0, 7);
  const heading = periodHeading(tidyText(cell.text || year.text));
  if (heading?.is === 'period') return heading.period;
  if (heading?.is === 'year') return String(heading.year);
  const number = /^\d{1,2}$/.test(cell.text) ? Number(cell.text) : (monthOfWord(cell.text)?.month ?? 0);
  const joined =
    number >= 1 && number <= 12 && /^\d{4}$/.test(year.text)
      ? `${year.text}-${String(number).padStart(2, '0')}`
      : `${cell.text} ${year.text}`;
  const both = year.text === '' ? null : periodHeading(tidyText(joined));
  return both?.is === 'period' ? both.period : null;
}

/** Some files hold England and the region as lines of their own, told by a column of areas. */
function levelOf(row: GridRow, layout: Layout): BenchmarkLevel | null {
  const kinds = layout.columns.flatMap(({ at: place, area }) =>
    area ? [columnKind(tidyText(row.cells[place]?.text ?? ''))] : [],
  );
  return kinds.find((kind) => kind === 'england' || kind === 'region' || kind === 'neighbours') ?? null;
}

function keepAsText(row: GridRow, layout: Layout, reading: Reading): void {
  reading.texts.tableRow(
    row.row,
    row.cells.map(({ text }) => text),
  );
  const place = {
    sheet: layout.sheet ?? undefined,
    row: row.row,
    column: columnLetters(Math.max(0, at(layout, 'period'))),
  };
  const printed = row.cells[at(layout, 'period')]?.text ?? '';
  reading.issues.add('period-not-understood', 'warns', place, { printed, label: textOf(row, layout, 'label') });
}

const PARTS = ['figure', 'numerator', 'denominator', 'arrow'] as const;

/** One KPI's lines side by side: its words from the last of them, and for each month the cells of its own line. */
function addGroup(all: Entry[], layout: Layout, reading: Reading): void {
  all.sort((a, b) => comparePeriods(a.period, b.period));
  const own = all.filter(({ level }) => level === null);
  const entries = own.length > 0 ? own : all;
  const last = entries.at(-1)!.row;
  const columns: Column[] = [];
  const cells: GridCell[] = [];
  const places: { row: number; column: string }[] = [];
  const put = (column: Column, cell: GridCell, row: number, from: number) => {
    columns.push({ ...column, at: columns.length });
    cells.push(cell);
    places.push({ row, column: columnLetters(from) });
  };
  for (const column of layout.columns) {
    if (column.role === 'period' || column.role === 'year' || column.role === 'notes' || column.role === 'kept')
      continue;
    if (PARTS.some((part) => part === column.role)) continue;
    put(column, last.cells[column.at] ?? EMPTY, column.role === 'label' ? entries[0]!.row.row : last.row, column.at);
  }
  const twins = new Map<Period, number>();
  const value = (layout.of.get('figure') ?? layout.of.get('numerator'))![0]!;
  for (const { row, period } of entries) {
    const timed = { period, from: firstDayOfPeriod(period), to: lastDayOfPeriod(period) };
    const twin = twins.get(period) ?? null;
    if (twin === null) twins.set(period, columns.length);
    put(
      { ...value, ...timed, role: 'figure', heading: period, twin },
      valueCell(row, layout, value),
      row.row,
      value.at,
    );
    for (const role of ['numerator', 'denominator', 'trend'] as const) {
      const part = layout.of.get(role)?.[0];
      if (!part || part === value || twin !== null) continue;
      put(
        { ...part, ...timed, role: role === 'trend' ? 'arrow' : role, twin: null },
        row.cells[part.at] ?? EMPTY,
        row.row,
        part.at,
      );
    }
  }
  for (const level of ['england', 'region', 'neighbours'] as const) {
    const latest = own.length > 0 ? all.findLast((entry) => entry.level === level) : undefined;
    if (!latest) continue;
    const column: Column = { ...value, role: 'benchmark', level, heading: `${level} ${latest.period}` };
    put(column, latest.row.cells[value.at] ?? EMPTY, latest.row.row, value.at);
  }
  const table = layoutOf(columns, layout.sheet, layout.issues);
  const tally = new Map();
  reading.addRow(
    { row: last.row, cells, placeOf: (column) => ({ sheet: layout.sheet, ...places[column]! }) },
    table,
    tally,
  );
  declareTwins(table, tally, entries[0]!.row.row);
}

/** The figure's cell with the words of its line as its comment; a count out of a count when only these are given. */
function valueCell(row: GridRow, layout: Layout, value: Column): GridCell {
  const cell = row.cells[value.at] ?? EMPTY;
  const words = layout.columns.flatMap(({ at: place, role, heading }) => {
    const text = tidyText(row.cells[place]?.text ?? '');
    return text === '' ? [] : role === 'notes' ? [text] : role === 'kept' ? [`${heading}: ${text}`] : [];
  });
  const comment = [cell.comment, ...words].filter(Boolean).join('; ') || undefined;
  const [numerator, denominator] = (['numerator', 'denominator'] as const).map(
    (role) => row.cells[layout.of.get(role)?.[0]?.at ?? -1]?.text ?? '',
  );
  if (cell.text === '' && numerator && denominator) return { text: `${numerator} of ${denominator}`, comment };
  return comment === undefined ? cell : { ...cell, comment };
}
