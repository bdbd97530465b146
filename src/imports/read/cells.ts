// The cells that many places of a grid have in common, and the letters of columns.

import type { GridCell, GridRow } from '../grid.ts';

/** One object for every empty cell: a large sheet is mostly these. Frozen, because many rows hold it. */
export const EMPTY: GridCell = Object.freeze({ text: '' });

/** Cells of plain text, where equal short texts are one object, so that a column of codes costs no more than its codes. */
export class TextCells {
  readonly #seen = new Map<string, GridCell>();

  of(printed: string): GridCell {
    const text = printed.trim();
    if (text === '') return EMPTY;
    if (text.length > 40) return { text };
    const known = this.#seen.get(text);
    if (known) return known;
    const cell = Object.freeze({ text });
    if (this.#seen.size < 20_000) this.#seen.set(text, cell);
    return cell;
  }
}

/** A day stored as ISO text, as Strict Open XML workbooks may do. */
export function dayCell(stored: string): GridCell {
  const date = /^\d{4}-\d\d-\d\d/.exec(stored)?.[0];
  return date ? { text: `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`, date } : { text: stored };
}

export function widthOf(rows: Iterable<GridRow>): number {
  let width = 0;
  for (const row of rows) width = Math.max(width, row.cells.length);
  return width;
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** Column and row of a cell reference such as `AB12`, both from 0; null for anything else. */
export function placeOfReference(reference: string): { column: number; row: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row < 1 || row > 1_048_576 || column > 16_384 ? null : { column: column - 1, row: row - 1 };
}

/** `3, 7 to 9` as a list: numbers in order, runs drawn together. */
export function runs(numbers: number[], name: (number: number) => string): string[] {
  const found: string[] = [];
  for (let i = 0; i < numbers.length; ) {
    let end = i;
    while (end + 1 < numbers.length && numbers[end + 1] === numbers[end]! + 1) end += 1;
    found.push(end === i ? name(numbers[i]!) : `${name(numbers[i]!)} to ${name(numbers[end]!)}`);
    i = end + 1;
  }
  return found;
}
