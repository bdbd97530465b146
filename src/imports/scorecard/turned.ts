// A table turned on its side, months down and KPIs across: read as if it stood the usual way, each cell with its own place.

import type { GridCell, GridRow } from '../grid.ts';
import { columnLetters, EMPTY } from '../read/cells.ts';
import { columnKind } from './column-heading.ts';
import { settleColumns } from './columns.ts';
import type { Header } from './header.ts';
import { type Heading, isCountHeading } from './header-summary.ts';
import { layoutOf } from './layout.ts';
import { periodHeading } from './period-heading.ts';
import { tidyText } from './plain-text.ts';
import type { Reading } from './reading.ts';
import { declareTwins, type TwinTally } from './row-checks.ts';

/** Reads the table and says where it ends. */
export function readTurned(
  rows: GridRow[],
  header: Header,
  sheet: string | null,
  words: string | null,
  reading: Reading,
): number {
  let next = header.next;
  while (next < rows.length && goesOn(rows[next]!, rows[header.from]!)) next += 1;
  const lines = rows.slice(header.from, next);
  const sample = (at: number) => lines[at]!.cells.slice(1, 30).map(({ text }) => text);
  const context = reading.columnContext(sheet, lines[0]!.row, words, sample);
  const columns = settleColumns(lines.map(headingOfRow), context, 'across');
  const layout = layoutOf(columns, sheet, reading.issues);
  const tally: TwinTally = new Map();
  const groups = groupsAbove(rows, header);
  const [corner] = header.headings;
  if (groups.length === 0 && corner?.kind === null && /\p{L}{3}/u.test(corner.text)) reading.openSection(corner.text);
  for (let c = 1; c < lines[0]!.cells.length; c++) {
    if (lines.every(({ cells }) => (cells[c] ?? EMPTY).text === '')) continue;
    const group = groups[c];
    if (group && group !== reading.section) reading.openSection(group);
    const cells: GridCell[] = lines.map((line) => line.cells[c] ?? EMPTY);
    const [head] = cells;
    // "No." and "%" under a name say how it is counted and not what.
    if (group && head && isHowCounted(head.text)) cells[0] = { ...head, text: group };
    const column = columnLetters(c);
    reading.addRow(
      { row: lines[0]!.row, cells, placeOf: (at) => ({ sheet, row: lines[at]?.row ?? lines[0]!.row, column }) },
      layout,
      tally,
    );
  }
  reading.endTable();
  declareTwins(layout, tally, lines[0]!.row);
  return next;
}

function isHowCounted(text: string): boolean {
  return isCountHeading(text) || columnKind(text) === 'value';
}

/** A row of the same table with something beside its heading. */
function goesOn(row: GridRow, header: GridRow): boolean {
  return row.tabular && row.table === header.table && row.cells.some(({ text }, at) => at > 0 && text !== '');
}

/** The first cell of a row is the heading of what becomes a column; that of the header row heads the labels. */
function headingOfRow(row: GridRow, at: number): Heading {
  const cell = row.cells[0] ?? EMPTY;
  const text = tidyText(cell.text);
  if (at === 0) return { at, text, period: null, kind: 'label', above: null };
  const period = cell.date
    ? ({ is: 'period', period: cell.date.slice(0, 7) } as const)
    : text === ''
      ? null
      : periodHeading(text);
  return { at, text, period, kind: period ? null : columnKind(text), above: null };
}

/** Names of groups in the row above the header, each over the columns up to the next. */
function groupsAbove(rows: GridRow[], header: Header): (string | null)[] {
  const above = rows[header.from - 1];
  if (!above?.tabular || above.table !== rows[header.from]!.table) return [];
  const filled = above.cells.filter(({ text }) => text !== '').length;
  if (filled < 2) return [];
  let name: string | null = null;
  return above.cells.map(({ text }) => {
    if (text !== '') name = tidyText(text);
    return name;
  });
}
