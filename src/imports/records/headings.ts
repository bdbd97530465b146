// The row of headings of an extract: under titles, over two rows, with merged cells, blanks and the same words twice.

import type { GridCell } from '../grid.ts';
import { plainText } from '../scorecard/plain-text.ts';
import type { ExtractSheet, Line } from './extract-sheets.ts';

export interface Head {
  /** the heading of each column, as a mapping names it: "EP advice Requested", "Date (2)"; '' for none */
  headings: string[];
  /** the rows that it stands on: one, or two */
  rows: readonly [first: number, last: number];
  /** lines above it: titles, the day of the run */
  above: Line[];
}

/** Words compared without case, spaces and signs: "Date_Received" is "Date received". */
export function alike(heading: string): string {
  const known = alikes.get(heading);
  if (known !== undefined) return known;
  const key = plainText(heading)
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  if (alikes.size > 20_000) alikes.clear();
  alikes.set(heading, key);
  return key;
}

const alikes = new Map<string, string>();
const LOOKED_AT = 40;

/**
 * The row that has most of the wanted headings, or where none are wanted (or none found) the first that reads like
 * headings. Null when there is no such row among the first.
 */
export function findHead(sheet: ExtractSheet, wanted: ReadonlySet<string> = new Set()): Head | null {
  const lines: Line[] = [];
  for (const line of sheet.lines()) {
    lines.push(line);
    if (lines.length >= LOOKED_AT || line.unclosed) break;
  }
  let best: { at: number; two: boolean; score: number } | null = null;
  for (const [at, line] of lines.entries()) {
    for (const two of at > 0 ? [false, true] : [false]) {
      const headings = headingsAt(lines, at, two);
      const found = new Set(headings.map(alike).filter((key) => wanted.has(key))).size;
      const score = found > 0 ? 1000 * found - at - (two ? 0.5 : 0) : 0;
      if (score > (best?.score ?? 0) && isTextual(line)) best = { at, two, score };
    }
  }
  best ??= guessedHead(lines);
  if (!best) return null;
  const { at, two } = best;
  const first = two ? at - 1 : at;
  return {
    headings: headingsAt(lines, at, two),
    rows: [lines[first]!.row, lines[at]!.row],
    above: lines.slice(0, first),
  };
}

function headingsAt(lines: readonly Line[], at: number, two: boolean): string[] {
  const own = lines[at]!.cells.map(wordsOf);
  const joined = two ? joinedWith(lines[at - 1]!.cells, own) : own;
  const seen = new Map<string, number>();
  return joined.map((heading) => {
    const key = alike(heading);
    if (key === '') return '';
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? heading : `${heading} (${times})`;
  });
}

/** Words of the row above stand over every column until the next, as a merged cell's do. */
function joinedWith(above: readonly GridCell[], own: readonly string[]): string[] {
  const merges = above.some(({ merged }) => merged);
  let over = '';
  return Array.from({ length: Math.max(own.length, above.length) }, (_, i) => {
    const [upper, lower] = [above[i] ? wordsOf(above[i]) : '', own[i] ?? ''];
    if (upper !== '') over = upper;
    else if (merges && !above[i]?.merged) over = '';
    return lower === '' ? upper : `${over} ${lower}`.trim();
  });
}

function wordsOf(cell: GridCell): string {
  return cell.text.replace(/\s+/g, ' ').trim();
}

/** Headings are words: a row with a day or a bare number among them is a line of the extract. */
function isTextual({ cells }: Line): boolean {
  const said = cells.filter(({ text }) => text !== '');
  const numbers = said.filter(({ text, number }) => number !== undefined || /^[\d\s/.,:£%-]+$/.test(text));
  return said.length > 0 && numbers.length <= said.length / 5;
}

function guessedHead(lines: readonly Line[]): { at: number; two: boolean; score: number } | null {
  const filled = lines.map(({ cells }) => cells.filter(({ text }) => text !== '').length);
  const width = Math.max(0, ...filled);
  const at = lines.findIndex((line, i) => filled[i]! >= Math.max(1, width * 0.5) && isTextual(line));
  if (at === -1) return null;
  return {
    at: isUpperOfTwo(lines, at) ? at + 1 : at,
    two: isUpperOfTwo(lines, at) || isLowerOfTwo(lines, at),
    score: 0,
  };
}

/** The row has gaps over which its words reach, and the row below fills them with words. */
function isUpperOfTwo(lines: readonly Line[], at: number): boolean {
  const [upper, lower] = [lines[at], lines[at + 1]];
  if (!upper || !lower || !isTextual(lower)) return false;
  const fills = lower.cells.filter((cell, i) => cell.text !== '' && (upper.cells[i]?.text ?? '') === '').length;
  return fills > 0 && isUnderWords(upper, lower) && repeats(lower);
}

function isLowerOfTwo(lines: readonly Line[], at: number): boolean {
  const [upper, lower] = [lines[at - 1], lines[at]];
  if (!upper || !lower) return false;
  const filled = upper.cells.filter(({ text }) => text !== '').length;
  return filled > 1 && isTextual(upper) && repeats(lower);
}

function isUnderWords(upper: Line, lower: Line): boolean {
  const first = upper.cells.findIndex(({ text }) => text !== '');
  return lower.cells.every(({ text }, i) => text === '' || i >= first);
}

/** The same words in two columns: only the row above can tell them apart. */
function repeats({ cells }: Line): boolean {
  const words = cells.map(({ text }) => alike(text)).filter((key) => key !== '');
  return new Set(words).size < words.length;
}
