// Headlines of one month: their heading and figures are written anew each month, and no month is put in.

import { monthIndex } from '../../clocks/index.ts';
import type { PaperTable } from '../../imports/index.ts';
import { fillFigure } from './fill-cell.ts';
import { nextHeadingText, nextSerial } from './next-heading.ts';
import { lettersOf } from './references.ts';
import type { Work } from './work.ts';

/** False when the headlines are of no month, or of a later one. */
export function fillTiles(work: Work, table: PaperTable): boolean {
  const sheet = table.sheet!;
  const column = table.columns.find(
    ({ role, period }) => role === 'figure' && period !== null && monthIndex(period) !== null,
  );
  if (!column || column.period! > work.month) return false;
  const at = work.now(sheet, column.at);
  const cells = work.cells(sheet);
  if (column.period !== work.month && !moveHeading(work, table, column.at, column.period!)) return false;
  for (const { order, row, part } of table.rows) {
    const paperRow = work.rowOf.get(order);
    if (!paperRow || part !== 'main' || cells.read(row, at)?.formula) continue;
    const known = work.request.known.get(order);
    const stood = work.seen(sheet, row, column.at);
    const read = paperRow.cells.find((cell) => cell.place.row === row) ?? null;
    const note = { row: paperRow.label, measure: known?.measure ?? null, part: 'figure' as const };
    if (!known || known.value === null) {
      if (column.period === work.month) continue;
      work.notKnown.push({
        sheet,
        cell: `${lettersOf(at)}${row}`,
        row: paperRow.label,
        measure: known?.measure ?? null,
        status: known?.status ?? 'awaited',
      });
      if (stood && stood.text !== '')
        work.write(sheet, row, at, { is: 'nothing' }, { ...note, was: stood.text, is: '' });
      continue;
    }
    const isMoved = column.period !== work.month;
    const before = work.written.length;
    fillFigure(work, {
      sheet,
      row,
      column: at,
      label: paperRow.label,
      known,
      part: 'figure',
      amount: known.value,
      earlier: [{ months: 1, column: column.at, seen: stood, formula: null, read }],
      run: { sheet, first: at, group: [at, at] },
      steps: new Map(),
      glyphs: {},
      stood: isMoved ? undefined : stood,
      stoodFor: isMoved ? null : read,
    });
    const written = work.written[before];
    if (isMoved && written && stood?.text) written.was = stood.text;
  }
  return true;
}

function moveHeading(work: Work, table: PaperTable, column: number, before: string): boolean {
  const sheet = table.sheet!;
  for (const { from, to } of table.headers) {
    for (let row = from; row <= to; row += 1) {
      const seen = work.seen(sheet, row, column);
      const cells = work.cells(sheet);
      const at = work.now(sheet, column);
      const stored = cells.read(row, at);
      if (!seen || seen.text === '' || stored?.formula) continue;
      const note = { row: null, measure: null, part: 'heading' as const, was: seen.text };
      const isInFull = /\d{4}/.test(seen.text);
      const words = seen.date === undefined ? nextHeadingText(seen.text, before, work.month, isInFull) : null;
      if (seen.date !== undefined && stored?.type === 'n') {
        const number = nextSerial(Number(stored.stored), before, work.month);
        work.write(sheet, row, at, { is: 'number', number }, { ...note, is: work.month });
        return true;
      }
      if (words === null) continue;
      work.write(sheet, row, at, { is: 'text', text: words }, { ...note, is: words });
      return true;
    }
  }
  return false;
}
