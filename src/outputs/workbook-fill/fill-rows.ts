// The rows of one table: what is known goes into the month's cells; what is not known stays empty and is listed.

import type { PaperCell, PaperColumn, PaperRow } from '../../imports/index.ts';
import type { TableColours } from './colours.ts';
import type { Steps } from './continue-formula.ts';
import { type Earlier, fillFigure, type Target } from './fill-cell.ts';
import { clearSigns, fillLatestSigns, hadFigure, sign } from './latest-signs.ts';
import type { Run } from './months-of-sheet.ts';
import { lettersOf } from './references.ts';
import type { KnownFigure } from './request.ts';
import type { MonthColumns, TableMonths } from './sheet-months.ts';
import { type Glyphs, glyphsOf, type RagWords, ragWordsOf } from './signs.ts';
import type { Work } from './work.ts';

export interface RowsToFill {
  sheet: string;
  of: TableMonths;
  /** the month's columns as they stand now */
  target: MonthColumns;
  /** it was put in just now */
  isNew: boolean;
  run: Run;
  steps: Steps;
  colours: TableColours;
}

/** A status that workbooks print in words of their own is said as this one says it elsewhere. */
const SAID = new Set(['suppressed', 'not-applicable']);

export function fillRows(work: Work, to: RowsToFill): void {
  const { table, months } = to.of;
  const glyphs = glyphsOf(
    signTexts(
      work,
      to,
      (column) => column.role === 'arrow' || column.role === 'unheaded' || column.role === 'trend',
      inCells(
        work,
        table.rows.map(({ order }) => order),
      ),
    ),
  );
  const words = ragWordsOf(signTexts(work, to, ({ kind }) => kind === 'rag', []));
  const before = months.filter(({ period }) => period < work.month).reverse();
  const isNewest = !months.some(({ period }) => period > work.month);
  for (const { order, row, part } of table.rows) {
    const paperRow = work.rowOf.get(order);
    if (!paperRow || part === 'other' || part === 'trend') continue;
    const known = work.request.known.get(order) ?? null;
    if (part === 'main') fillMain(work, to, { row, paperRow, known, before, glyphs, words, isNewest });
    else fillPart(work, to, { row, paperRow, known, before, part });
  }
}

/** Texts of cells in columns for arrows or ratings, over all rows of the table. */
function* signTexts(
  work: Work,
  { sheet, of }: RowsToFill,
  isOne: (column: PaperColumn) => boolean,
  more: Iterable<string>,
): Generator<string> {
  for (const column of of.table.columns.filter(isOne))
    for (const { row } of of.table.rows) yield work.textSeen(sheet, row, column.at);
  yield* more;
}

/** Arrows that stand in the cells of figures. */
function* inCells(work: Work, orders: number[]): Generator<string> {
  for (const order of new Set(orders))
    for (const { arrow, printed } of work.rowOf.get(order)?.cells ?? []) {
      const glyph = arrow ? /[^\s\d.,%()£/–-]\uFE0F?$|^[^\s\d.,%()£/–-]\uFE0F?/u.exec(printed)?.[0] : undefined;
      if (glyph) yield glyph;
    }
}

export interface MainRow {
  row: number;
  paperRow: PaperRow;
  known: KnownFigure | null;
  before: MonthColumns[];
  glyphs: Glyphs;
  words: RagWords;
  isNewest: boolean;
}

function earlierOf(
  work: Work,
  sheet: string,
  row: number,
  before: MonthColumns[],
  at: (month: MonthColumns) => number,
  read: (column: number) => PaperCell | null,
): Earlier[] {
  return before.map((month, i) => {
    const column = at(month);
    const formula = work.cells(sheet).read(row, work.now(sheet, column))?.formula ?? null;
    return { months: i + 1, column, seen: work.seen(sheet, row, column), formula, read: read(column) };
  });
}

const readIn = (row: PaperRow, line: number) => (column: number) =>
  row.cells.find((cell) => cell.place.row === line && cell.place.column === lettersOf(column)) ?? null;

function fillMain(work: Work, to: RowsToFill, main: MainRow): void {
  const { sheet, target, isNew, run, steps, colours } = to;
  const { row, paperRow, known, before, glyphs, words, isNewest } = main;
  const label = paperRow.under ? `${paperRow.under}: ${paperRow.label}` : paperRow.label;
  const read = readIn(paperRow, row);
  const stood = isNew ? undefined : work.seen(sheet, row, target.figure);
  if (known === null || known.value === null) {
    const status = known?.status ?? 'awaited';
    const printed = SAID.has(status) ? wordFor(work, status) : null;
    if (printed !== null && (stood === undefined || stood.text === '')) {
      const words = { row: label, measure: known?.measure ?? null, part: 'figure' as const, was: null, is: printed };
      work.write(sheet, row, target.figure, { is: 'text', text: printed }, words);
    } else if ((stood === undefined || stood.text === '') && (known !== null || hadFigure(work, to, row)))
      work.notKnown.push({
        sheet,
        cell: `${lettersOf(target.figure)}${row}`,
        row: label,
        measure: known?.measure ?? null,
        status,
      });
    if (isNew && isNewest && known !== null) clearSigns(work, to, row, label, known);
    return;
  }
  const column = target.figure;
  const common = { sheet, row, label, known, run, steps, glyphs };
  const goal: Target = {
    ...common,
    column,
    part: 'figure',
    amount: known.value,
    earlier: earlierOf(work, sheet, row, before, ({ figure }) => figure, read),
    stood,
    stoodFor: isNew ? null : read(column),
  };
  const held = work.differs.length;
  fillFigure(work, goal);
  if (work.differs.length > held && !work.request.replace) return;
  colours.apply(work, row, column, known, label);
  for (const one of to.of.table.columns) {
    const offset = ofLastMonth(to, one);
    if (offset === null) continue;
    const at = target.from + offset;
    const beside = work.cells(sheet).read(row, at);
    const isFree = isNew || work.textSeen(sheet, row, at) === '';
    if ((one.role === 'numerator' || one.role === 'denominator') && known[one.role] !== null) {
      const earlier = earlierOf(
        work,
        sheet,
        row,
        before,
        ({ from }) => from + offset,
        (from) => countRead(work, sheet, row, from),
      );
      fillFigure(work, {
        ...common,
        column: at,
        part: one.role,
        amount: known[one.role]!,
        earlier,
        stood: isNew ? undefined : work.seen(sheet, row, at),
        stoodFor: null,
      });
    } else if (isFree && !beside?.formula && one.kind === 'rag')
      sign(work, to, row, at, 'rating', known.rag ? words[known.rag] : undefined, label, known);
    else if (
      isFree &&
      !beside?.formula &&
      (one.role === 'arrow' || one.role === 'unheaded') &&
      hasArrows(work, to, before, offset)
    )
      sign(work, to, row, at, 'arrow', known.arrow ? glyphs[known.arrow] : undefined, label, known);
  }
  if (isNewest) fillLatestSigns(work, to, main, known, label);
}

/** How far into its month a column of the newest month that came stands; null for columns of none. */
function ofLastMonth(
  { of, isNew, target }: RowsToFill,
  { at, role, kind, period, priorYear }: PaperColumn,
): number | null {
  const month = isNew ? of.months.at(-1)! : target;
  if (at < month.from || at > month.to || at === month.figure || priorYear) return null;
  return role === 'numerator' ||
    role === 'denominator' ||
    role === 'arrow' ||
    role === 'unheaded' ||
    kind === 'rag' ||
    period !== null
    ? at - month.from
    : null;
}

function hasArrows(work: Work, { sheet, of }: RowsToFill, before: MonthColumns[], offset: number): boolean {
  return before.some(({ from }) =>
    of.table.rows.some(({ row }) => Object.keys(glyphsOf([work.textSeen(sheet, row, from + offset)])).length > 0),
  );
}

function countRead(work: Work, sheet: string, row: number, column: number): PaperCell | null {
  const seen = work.seen(sheet, row, column);
  if (!seen || seen.text === '') return null;
  const value = seen.number ?? Number(seen.text.replace(/,/g, ''));
  if (!Number.isFinite(value)) return null;
  const place = { sheet, row, column: lettersOf(column) };
  return {
    place,
    printed: seen.text,
    value,
    numerator: value,
    denominator: null,
    decimals: 0,
    status: 'actual',
    dueOn: null,
    arrow: null,
    note: null,
  };
}

/** The word that this workbook prints for a figure that is withheld or does not apply. */
function wordFor(work: Work, status: string): string | null {
  for (const { cells } of work.request.paper.rows)
    for (const cell of cells)
      if (cell.status === status && cell.printed !== '' && !cell.printed.startsWith('#')) return cell.printed;
  return null;
}

/** A row of its own for the number of cases or what they are out of. */
function fillPart(
  work: Work,
  { sheet, target, isNew, run, steps }: RowsToFill,
  {
    row,
    paperRow,
    known,
    before,
    part,
  }: {
    row: number;
    paperRow: PaperRow;
    known: KnownFigure | null;
    before: MonthColumns[];
    part: 'numerator' | 'denominator';
  },
): void {
  const amount = known?.[part] ?? null;
  const label = `${paperRow.label}: ${part}`;
  if (known === null || amount === null) {
    const cell = `${lettersOf(target.figure)}${row}`;
    if (isNew || work.textSeen(sheet, row, target.figure) === '')
      work.notKnown.push({
        sheet,
        cell,
        row: label,
        measure: known?.measure ?? null,
        status: known?.status ?? 'awaited',
      });
    return;
  }
  const earlier = earlierOf(
    work,
    sheet,
    row,
    before,
    ({ figure }) => figure,
    (column) => countRead(work, sheet, row, column),
  );
  const stood = isNew ? undefined : work.seen(sheet, row, target.figure);
  fillFigure(work, {
    sheet,
    row,
    column: target.figure,
    label,
    known,
    part,
    amount,
    earlier,
    run,
    steps,
    glyphs: {},
    stood,
    stoodFor: null,
  });
}
