// Headline tiles: a name over several short lines that ends in its month in brackets, and a figure by itself below.

import type { Period } from '../../clocks/index.ts';
import type { GridRow } from '../grid.ts';
import { amountOf, readCellText } from './figure.ts';
import { periodHeading } from './period-heading.ts';
import { plainText, tidyText } from './plain-text.ts';

export interface Tile {
  label: string;
  period: Period;
  /** the line of the figure */
  row: number;
  printed: string;
  at: number;
  next: number;
}

/** A name is broken over so many lines at most; in a web page each line stands for itself. */
export const MOST_TILE_LINES = 7;
const LONGEST_LINE = 70;
/** Blank lines that may stand between the name and the figure: charts and pictures leave many. */
const MOST_BLANKS = 60;

/** The one filled cell of a row; null when there are none or several. */
export function onlyCell(row: GridRow): { text: string; at: number } | null {
  let found: { text: string; at: number } | null = null;
  for (const [at, { text }] of row.cells.entries()) {
    if (text === '') continue;
    if (found) return null;
    found = { text, at };
  }
  return found;
}

function namedPeriod(text: string): { label: string; period: Period } | null {
  const match = /^(.*\S)\s*[([]([^()[\]]{2,30})[)\]]:?$/.exec(text);
  const heading = match && periodHeading(match[2]!);
  return match && heading?.is === 'period' && /\p{L}/u.test(match[1]!)
    ? { label: tidyText(match[1]!), period: heading.period }
    : null;
}

const isFigure = (text: string) => readCellText(text).content.is === 'figure' && !/[a-z]{3}/i.test(plainText(text));

/** Lines left blank between two rows; a cell that holds several lines counts as so many. */
export function linesBetween(above: GridRow, below: GridRow): number {
  if (below.row - above.row <= 1) return 0;
  const inCells = above.cells.reduce(
    (most, { text }) => Math.max(most, text.includes('\n') ? text.split('\n').length - 1 : 0),
    0,
  );
  return below.row - above.row - 1 - inCells;
}

/** The tile that begins at row `i`; null when there is none. */
export function tileAt(rows: GridRow[], i: number, mostLines: number): Tile | null {
  const inOneRow = tileInRow(rows[i]!, i);
  if (inOneRow) return inOneRow;
  const lines: string[] = [];
  for (let j = i; j < rows.length && lines.length < mostLines; j++) {
    if (j > i && linesBetween(rows[j - 1]!, rows[j]!) > 0) return null;
    const only = onlyCell(rows[j]!);
    if (!only || only.text.length > LONGEST_LINE) return null;
    lines.push(only.text);
    const whole = tidyText(lines.join(' '));
    const inLine = tileInLine(whole, rows[j]!.row, only.at, j + 1);
    if (inLine) return inLine;
    const named = namedPeriod(whole);
    if (named) return figureBelow(rows, j + 1, named);
  }
  return null;
}

function tileInLine(text: string, row: number, at: number, next: number): Tile | null {
  const match = /^(.*[)\]])\s*[:=-]?\s*([£\d][^()]*)$/.exec(text);
  const named = match && namedPeriod(match[1]!);
  return match && named && amountOf(plainText(match[2]!)) ? { ...named, row, printed: match[2]!, at, next } : null;
}

function tileInRow(row: GridRow, i: number): Tile | null {
  const filled = row.cells.flatMap(({ text }, at) => (text === '' ? [] : [{ text, at }])).slice(0, 3);
  const [name, figure] = filled;
  if (filled.length !== 2 || !name || !figure || !isFigure(figure.text)) return null;
  const named = namedPeriod(tidyText(name.text));
  return named && { ...named, row: row.row, printed: figure.text, at: figure.at, next: i + 1 };
}

/** Tiles side by side: a row of names over a row of figures, with nothing below. */
export function namesOverFigures(
  rows: GridRow[],
  i: number,
): { label: string; period: Period | null; row: number; printed: string; at: number }[] {
  const [names, figures, after] = [rows[i]!, rows[i + 1], rows[i + 2]];
  const isOver = figures?.tabular && figures.table === names.table && linesBetween(names, figures) === 0;
  const ends = !after || after.cells.every(({ text }) => text === '') || (figures && linesBetween(figures, after) > 0);
  if (!names.tabular || !isOver || !ends) return [];
  const filled = names.cells.flatMap(({ text }, at) => (text === '' ? [] : [{ text: tidyText(text), at }]));
  const fits =
    filled.length >= 2 &&
    filled.every(
      ({ text, at }) =>
        /\p{L}{3}/u.test(text) &&
        text.length <= LONGEST_LINE &&
        !isFigure(text) &&
        isFigure(figures.cells[at]?.text ?? ''),
    ) &&
    figures.cells.filter(({ text }) => text !== '').length === filled.length;
  if (!fits) return [];
  return filled.map(({ text, at }) => {
    const named = namedPeriod(text) ?? { label: text, period: null };
    return { ...named, row: figures.row, printed: figures.cells[at]!.text, at };
  });
}

function figureBelow(rows: GridRow[], from: number, named: { label: string; period: Period }): Tile | null {
  for (let j = from; j < rows.length && rows[j]!.row <= rows[from - 1]!.row + MOST_BLANKS; j++) {
    const row = rows[j]!;
    if (row.cells.every(({ text }) => plainText(text) === '')) continue;
    const only = onlyCell(row);
    return only && isFigure(only.text)
      ? { ...named, row: row.row, printed: only.text, at: only.at, next: j + 1 }
      : null;
  }
  return null;
}
