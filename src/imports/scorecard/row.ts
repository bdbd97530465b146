// One row of a table as a KPI: its label and what else its columns say, and each of its figures.

import type { Day } from '../../clocks/index.ts';
import type { GridCell } from '../grid.ts';
import type { PaperCell, PaperRow, PeriodCell } from '../paper.ts';
import { arrowOfCell } from './arrows.ts';
import { type Finding, settleCell } from './cell.ts';
import type { Column, ColumnRole } from './columns.ts';
import { type CellReading, exactNumber, readCellText } from './figure.ts';
import type { Layout } from './layout.ts';
import { type Line, textAt } from './line.ts';
import { plainText, tidyText } from './plain-text.ts';
import { rowWords } from './row-notes.ts';
import { frequencyOf } from './row-words.ts';
import { type Scale, scaleOf } from './scale.ts';
import { unitOfColumn, unitOfLabel } from './unit.ts';

interface RowHeading {
  label: string;
  section: string | null;
  under: string | null;
}

/** A row, and its cells by the column that each was read from. */
export interface ReadRow {
  row: PaperRow;
  cellAt: (PaperCell | undefined)[];
  scale: Scale;
}

interface ReadCell {
  column: Column;
  source: GridCell;
  reading: CellReading;
}

/** A cell of another row that belongs to this KPI, such as its target, read as its own figures are. */
export function readAs(
  main: ReadRow,
  line: Line,
  column: Column,
  layout: Layout,
  prepare?: (text: string) => string,
): PaperCell | null {
  const [read] = readingsOf(line, [column], prepare);
  if (!read) return null;
  const { cell, findings } = settleCell(read.reading, read.source, line.placeOf(column.at), main.scale, column.from);
  const report = reporter(line, layout, main.row.label);
  for (const finding of findings) report(finding, column, cell);
  return cell;
}

export function readRow(line: Line, layout: Layout, heading: RowHeading, order: number): ReadRow {
  const first = (role: ColumnRole) => layout.of.get(role)?.[0];
  const label = first('label');
  const figures = figuresOf(line, layout);
  const target = readingsOf(line, layout.of.get('target') ?? [], targetText)[0];
  const benchmarks = readingsOf(line, layout.of.get('benchmark') ?? []);
  const unit = textAt(line, first('unit'));
  const ofLabel = unitOfLabel(heading.label);
  const scale = scaleOf(
    { ...ofLabel, power: ofLabel.power || unitOfLabel(unit).power },
    unitOfColumn(unit),
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
  const unattached = takeParts(line, layout, cellAt, scale);
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
  const kept = [...rowWords(line, layout, row), ...unattached];
  row.notes = kept.length > 0 ? kept.join('\n') : null;
  return { row, cellAt, scale };
}

/** The figures; in a row that has counts and nothing under the percentages, the counts. */
function figuresOf(line: Line, layout: Layout): ReadCell[] {
  const figures = readingsOf(line, layout.of.get('figure') ?? []);
  const counts = (layout.of.get('numerator') ?? []).filter(({ period }) => period !== null);
  return figures.length > 0 || readingsOf(line, layout.of.get('denominator') ?? []).length > 0
    ? figures
    : readingsOf(line, counts);
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
export function targetText(text: string): string {
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

/** Counts and arrows that stand in columns of their own beside the figure; what belongs to no figure is given back as words. */
function takeParts(line: Line, layout: Layout, cellAt: ReadRow['cellAt'], scale: Scale): string[] {
  const unattached: string[] = [];
  const cellOf = (column: Column) => {
    const month = layout.run.find(({ period }) => period === column.period);
    return month && cellAt[month.at];
  };
  for (const role of ['numerator', 'denominator'] as const) {
    for (const { column, reading } of readingsOf(line, layout.of.get(role) ?? [])) {
      if (cellAt[column.at]) continue;
      const cell = cellOf(column);
      const main = reading.content.is === 'figure' ? reading.content.main : null;
      if (cell && main && !main.percent) cell[role] = exactNumber(main.digits, main.power);
      else unattached.push(`${column.heading}: ${tidyText(reading.printed)}`);
    }
  }
  for (const column of [...(layout.of.get('arrow') ?? []), ...(layout.of.get('unheaded') ?? [])]) {
    const text = textAt(line, column);
    const arrow = text === '' ? null : arrowOfCell(plainText(text));
    const before = layout.columns[column.at - 1];
    const cell = column.period ? cellOf(column) : before?.role === 'figure' ? cellAt[before.at] : undefined;
    if (cell && arrow && cell.arrow === null) cell.arrow = arrow;
  }
  if (scale.unit === 'percent') for (const { at } of layout.run) workOut(cellAt[at]);
  return unattached;
}

/** A percentage that is awaited while both its counts are given. */
function workOut(cell: PaperCell | undefined): void {
  if (cell?.value === null && cell.status === 'awaited' && cell.numerator !== null && cell.denominator) {
    Object.assign(cell, { value: cell.numerator / cell.denominator, status: 'actual' });
  }
}

function declareShares(row: PaperRow, layout: Layout): void {
  const [cell] = row.cells;
  if (!cell || cell.value === null) return;
  const { row: line, column } = row.place;
  const where = { sheet: layout.sheet ?? undefined, row: line, column, record: row.label };
  const after = `${(cell.value * 100).toFixed(cell.decimals ?? 1)}%`;
  layout.issues.add('shares-read-as-percents', 'warns', where, { label: row.label, before: cell.printed, after });
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
      case 'brackets-read-as-minus':
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
