// What a row says in words: its direction, and everything that becomes part of no figure, kept under its heading.

import type { Polarity } from '../../measures/index.ts';
import type { PaperRow } from '../paper.ts';
import { columnLetters } from '../read/cells.ts';
import { arrowOfCell, takeArrow } from './arrows.ts';
import type { Column, ColumnRole } from './columns.ts';
import type { Layout } from './layout.ts';
import { type Line, textAt } from './line.ts';
import { plainText, tidyText } from './plain-text.ts';
import { polarityOf } from './row-words.ts';

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
];

/** A comment on a figure stands with the figure. */
const FIGURES: ColumnRole[] = ['figure', 'target', 'benchmark'];

/** Everything else a row says in words, each with its column's heading, so that no cell is lost. */
export function rowWords(line: Line, layout: Layout, row: PaperRow): string[] {
  const words: string[] = [];
  for (let at = 0; at < line.cells.length; at++) {
    const { text, comment } = line.cells[at]!;
    const column = layout.columns[at];
    if (comment && !(column && FIGURES.includes(column.role))) words.push(`Comment: ${tidyText(comment)}`);
    if (text === '' || column?.area || (column && READ_ELSEWHERE.includes(column.role))) continue;
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
      // "Improving ▲": the arrow is taken and the word kept.
      row.trend ??= arrow ?? takeArrow(plainText(text)).arrow;
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
