// Arrows and ratings of a row: beside a month, and the one of each that goes with the newest month.

import type { PaperColumn } from '../../imports/index.ts';
import type { MainRow, RowsToFill } from './fill-rows.ts';
import type { KnownFigure, Part } from './request.ts';
import { glyphsOf, ragWordsOf } from './signs.ts';
import type { Work } from './work.ts';

export function sign(
  work: Work,
  { sheet }: RowsToFill,
  row: number,
  column: number,
  part: Part,
  text: string | undefined,
  label: string,
  known: KnownFigure,
  was: string | null = null,
): void {
  if (text === undefined) return;
  if (work.cells(sheet).read(row, column)?.formula) return;
  work.write(sheet, row, column, { is: 'text', text }, { row: label, measure: known.measure, part, was, is: text });
}

/** The one arrow and the one rating of the row, which go with its newest month. */
export function fillLatestSigns(
  work: Work,
  to: RowsToFill,
  { row, glyphs, words }: MainRow,
  known: KnownFigure,
  label: string,
): void {
  for (const column of latestColumns(to)) {
    const now = work.now(to.sheet, column.at);
    const was = work.textSeen(to.sheet, row, column.at);
    const isRag = column.kind === 'rag';
    const text = isRag ? (known.rag ? words[known.rag] : '') : known.arrow ? glyphs[known.arrow] : '';
    const isOwn = isRag ? Object.keys(words).length > 0 : Object.keys(glyphs).length > 0;
    if (!isOwn || text === undefined || text === was) {
      if (isRag && text === was && text !== '') to.colours.applyWord(work, row, column.at, known.rag);
      continue;
    }
    // Left empty beside a figure, it is not wanted in this row.
    const isWanted = was === '' && !hadFigure(work, to, row);
    const isSign = isWanted || Object.keys(isRag ? ragWordsOf([was]) : glyphsOf([was])).length > 0;
    if (!isSign || work.cells(to.sheet).read(row, now)?.formula) continue;
    if (text === '') clear(work, to.sheet, row, now, isRag ? 'rating' : 'arrow', label, known, was);
    else sign(work, to, row, now, isRag ? 'rating' : 'arrow', text, label, known, was || null);
    if (isRag) to.colours.applyWord(work, row, column.at, known.rag);
  }
}

/** The month before has something in this row. */
export function hadFigure(work: Work, { sheet, of }: RowsToFill, row: number): boolean {
  const before = of.months.findLast(({ period }) => period < work.month);
  return before !== undefined && work.textSeen(sheet, row, before.figure) !== '';
}

function latestColumns({ of }: RowsToFill): PaperColumn[] {
  const last = of.months.at(-1)!;
  return of.table.columns.filter(
    ({ at, role, kind }) => (role === 'trend' || kind === 'rag') && (at < of.months[0]!.from || at > last.to),
  );
}

/** The newest month has no figure, so an arrow or a rating of the month before would be taken for its own. */
export function clearSigns(work: Work, to: RowsToFill, row: number, label: string, known: KnownFigure): void {
  for (const { at, kind } of latestColumns(to)) {
    const was = work.textSeen(to.sheet, row, at);
    const isRag = kind === 'rag';
    const isSign = Object.keys(isRag ? ragWordsOf([was]) : glyphsOf([was])).length > 0;
    const now = work.now(to.sheet, at);
    if (isSign && !work.cells(to.sheet).read(row, now)?.formula) {
      clear(work, to.sheet, row, now, isRag ? 'rating' : 'arrow', label, known, was);
      if (isRag) to.colours.applyWord(work, row, at, null);
    }
  }
}

function clear(
  work: Work,
  sheet: string,
  row: number,
  column: number,
  part: Part,
  label: string,
  known: KnownFigure,
  was: string,
): void {
  if (was === '') return;
  work.write(sheet, row, column, { is: 'nothing' }, { row: label, measure: known.measure, part, was, is: '' });
}
