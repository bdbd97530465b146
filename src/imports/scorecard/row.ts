// One row of a table as a KPI: its label and what else its columns say, and each of its figures.

import type { Day } from '../../clocks/index.ts';
import type { Polarity } from '../../measures/index.ts';
import type { GridCell } from '../grid.ts';
import type { CellPlace, PaperCell, PaperRow, PeriodCell } from '../paper.ts';
import { columnLetters } from '../read/cells.ts';
import { arrowOfCell } from './arrows.ts';
import { type Finding, settleCell } from './cell.ts';
import type { Column, ColumnRole } from './columns.ts';
import { type CellReading, readCellText } from './figure.ts';
import type { Layout } from './layout.ts';
import { plainText, tidyText } from './plain-text.ts';
import { frequencyOf, polarityOf } from './row-words.ts';
import { type Scale, scaleOf } from './scale.ts';
import { unitOfColumn, unitOfLabel } from './unit.ts';

/** Cells in one line with their places: a row of the sheet, or a column of it where months run down. */
export interface Line {
  row: number;
  cells: GridCell[];
  placeOf(at: number): CellPlace;
}

export function lineOfRow(row: { row: number; cells: GridCell[] }, sheet: string | null): Line {
  return { row: row.row, cells: row.cells, placeOf: (at) => ({ sheet, row: row.row, column: columnLetters(at) }) };
}

interface RowHeading {
  label: string;
  section: string | null;
  under: string | null;
}

/** A row, and its cells by the column that each was read from. */
export interface ReadRow {
  row: PaperRow;
  cellAt: (PaperCell | undefined)[];
}

interface ReadCell {
  column: Column;
  source: GridCell;
  reading: CellReading;
}

const textAt = (line: Line, column: Column | undefined) => (column ? (line.cells[column.at]?.text ?? '') : '');

export function readRow(line: Line, layout: Layout, heading: RowHeading, order: number): ReadRow {
  const first = (role: ColumnRole) => layout.of.get(role)?.[0];
  const label = first('label');
  const figures = readingsOf(line, layout.of.get('figure') ?? []);
  const target = readingsOf(line, layout.of.get('target') ?? [], targetText)[0];
  const benchmarks = readingsOf(line, layout.of.get('benchmark') ?? []);
  const scale = scaleOf(
    unitOfLabel(heading.label),
    unitOfColumn(textAt(line, first('unit'))),
    figures.map(({ reading }) => reading),
    [...(target ? [target] : []), ...benchmarks].map(({ reading }) => reading),
  );
  const report = reporter(line, layout, heading.label);
  const cellAt: ReadRow['cellAt'] = [];
  const settle = <More extends object>(
    { column, source, reading }: ReadCell,
    from: Day | null,
    more: More,
  ): PaperCell & More => {
    const { cell, findings } = settleCell(reading, source, line.placeOf(column.at), scale, from);
    for (const finding of findings) report(finding, column, cell);
    const whole = { ...cell, ...more };
    cellAt[column.at] = whole;
    return whole;
  };
  const cells = figures.map((read): PeriodCell => {
    const { period, priorYear, from } = read.column;
    return settle(read, from, { period: period!, priorYear });
  });
  takeParts(line, layout, cellAt, scale);
  const row: PaperRow = {
    order,
    section: heading.section,
    label: heading.label,
    ref: tidyText(textAt(line, first('ref'))) || null,
    under: heading.under,
    place: line.placeOf(label?.at ?? 0),
    tile: false,
    unit: scale.unit,
    polarity: undefined,
    frequency: frequencyOf(textAt(line, first('frequency'))),
    cells,
    target: target ? settle(target, layout.lastFrom, {}) : null,
    benchmarks: benchmarks.map((read) => ({
      level: read.column.level!,
      cell: withVintage(settle(read, layout.lastFrom, {}), read.column),
    })),
    trend: null,
    notes: null,
  };
  if (scale.percents === 'shares' && figures.length > 0) declareShares(row, layout);
  const kept = rowWords(line, layout, row);
  row.notes = kept.length > 0 ? kept.join('\n') : null;
  return { row, cellAt };
}

function readingsOf(line: Line, columns: Column[], prepare: (text: string) => string = (text) => text): ReadCell[] {
  const read: ReadCell[] = [];
  for (const column of columns) {
    const source = line.cells[column.at];
    if (!source || (source.text === '' && !source.error)) continue;
    const reading = readCellText(prepare(source.text));
    read.push({ column, source, reading: { ...reading, printed: source.text || source.error! } });
  }
  return read;
}

/** A target says which side of it is meant: the sign is left out of the figure. */
function targetText(text: string): string {
  const plain = plainText(text);
  const bare = plain
    .replace(
      /^(?:[<>≥≤=]{1,2}|at least|at most|above|below|over|under|up to|min(?:imum)?(?: of)?|max(?:imum)?(?: of)?|(?:more|less|fewer|greater) than) ?(?=[£\d.])/i,
      '',
    )
    .replace(/(?<=[\d%]) ?(?:or (?:more|less|above|below|higher|lower|fewer|better)|\+)$/i, '');
  return bare === plain ? text : bare;
}

/** A benchmark's heading may say of when it is: "England 2024". */
function withVintage(cell: PaperCell, column: Column): PaperCell {
  if (/\d/.test(column.heading)) cell.note = [cell.note, column.heading].filter(Boolean).join('; ');
  return cell;
}

/** Counts and arrows that stand in columns of their own beside the figure. */
function takeParts(line: Line, layout: Layout, cellAt: ReadRow['cellAt'], scale: Scale): void {
  const cellOf = (column: Column) => {
    const month = layout.run.find(({ period }) => period === column.period);
    return month && cellAt[month.at];
  };
  for (const role of ['numerator', 'denominator'] as const) {
    for (const { column, reading } of readingsOf(line, layout.of.get(role) ?? [])) {
      const cell = cellOf(column);
      const main = reading.content.is === 'figure' ? reading.content.main : null;
      if (cell && main && !main.percent) cell[role] = Number(`${main.digits}e${main.power}`);
    }
  }
  for (const column of [...(layout.of.get('arrow') ?? []), ...(layout.of.get('unheaded') ?? [])]) {
    const text = textAt(line, column);
    const arrow = text === '' ? null : arrowOfCell(plainText(text));
    const before = layout.columns[column.at - 1];
    const cell = column.period ? cellOf(column) : before?.role === 'figure' ? cellAt[before.at] : undefined;
    if (cell && arrow && cell.arrow === null) cell.arrow = arrow;
  }
  if (scale.unit !== 'percent') return;
  for (const { at } of layout.run) {
    const cell = cellAt[at];
    if (cell?.value === null && cell.status === 'awaited' && cell.numerator !== null && cell.denominator) {
      Object.assign(cell, { value: cell.numerator / cell.denominator, status: 'actual' });
    }
  }
}

function declareShares(row: PaperRow, layout: Layout): void {
  const [cell] = row.cells;
  if (!cell || cell.value === null) return;
  const where = { sheet: layout.sheet ?? undefined, row: row.place.row, record: row.label };
  const after = `${(cell.value * 100).toFixed(cell.decimals ?? 1)}%`;
  layout.issues.add('shares-read-as-percents', 'warns', where, { label: row.label, before: cell.printed, after });
}

/** Roles whose cells are read elsewhere and leave no words. */
const READ_ELSEWHERE: ColumnRole[] = [
  'figure',
  'label',
  'ref',
  'target',
  'benchmark',
  'section',
  'unit',
  'numerator',
  'denominator',
  'period',
  'year',
];

/** A comment on a figure stands with the figure. */
const FIGURES: ColumnRole[] = ['figure', 'target', 'benchmark'];

/** Everything else a row says in words, each with its column's heading, so that no cell is lost. */
function rowWords(line: Line, layout: Layout, row: PaperRow): string[] {
  const words: string[] = [];
  for (let at = 0; at < line.cells.length; at++) {
    const { text, comment } = line.cells[at]!;
    const column = layout.columns[at];
    if (comment && !(column && FIGURES.includes(column.role))) words.push(`Comment: ${tidyText(comment)}`);
    if (text === '' || (column && READ_ELSEWHERE.includes(column.role))) continue;
    if (!column || column.role === 'notes') words.push(tidyText(text));
    else if (!isTaken(text, column, layout, row))
      words.push(`${column.heading === '' ? `Column ${columnLetters(at)}` : column.heading}: ${tidyText(text)}`);
  }
  const [polarity] = layout.of.get('polarity') ?? [];
  if (polarity) row.polarity = polarityIn(line, polarity, layout, row.label);
  return words;
}

/** Whether the cell's words have become part of the row. */
function isTaken(text: string, column: Column, layout: Layout, row: PaperRow): boolean {
  const arrow =
    column.role === 'trend' || column.role === 'arrow' || column.role === 'unheaded'
      ? arrowOfCell(plainText(text))
      : null;
  switch (column.role) {
    case 'trend':
      row.trend ??= arrow;
      return arrow !== null;
    case 'arrow':
      return arrow !== null;
    case 'unheaded':
      return arrow !== null && layout.columns[column.at - 1]?.role === 'figure';
    case 'frequency':
      return row.frequency !== 'irregular';
    case 'polarity':
      return polarityOf(text) !== undefined;
    default:
      return false;
  }
}

function polarityIn(line: Line, column: Column, layout: Layout, label: string): Polarity {
  const printed = textAt(line, column);
  const polarity = polarityOf(printed);
  if (polarity !== undefined) return polarity;
  const place = line.placeOf(column.at);
  const where = { sheet: place.sheet ?? undefined, row: place.row, column: place.column, record: label };
  layout.issues.add('direction-not-understood', 'warns', where, { label, printed });
  return null;
}

function reporter(line: Line, layout: Layout, label: string) {
  return (finding: Finding, column: Column, cell: PaperCell): void => {
    const place = line.placeOf(column.at);
    const where = {
      sheet: place.sheet ?? undefined,
      row: place.row,
      column: place.column,
      field: column.heading,
      record: label,
    };
    switch (finding.code) {
      case 'figure-repaired':
      case 'percent-without-sign':
        layout.issues.add(finding.code, 'warns', where, {
          label,
          heading: column.heading,
          before: finding.before,
          after: finding.after,
        });
        break;
      default:
        layout.issues.add(finding.code, 'warns', where, { label, heading: column.heading, printed: cell.printed });
    }
  };
}
