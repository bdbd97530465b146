// One cell of an extract read as its field asks: text, day, code, number, yes or no, or the number of another row.

import { addDays, type Day, parseDay } from '../../clocks/index.ts';
import { codeSetsById, type Field, type Value } from '../../register/index.ts';
import type { GridCell } from '../grid.ts';
import { plainText } from '../scorecard/plain-text.ts';
import type { MappedColumn } from './mapping.ts';
import { type DayAsked, isNothing, readCode, readDay, readNumber, readYesNo, type Unreadable } from './values.ts';

export interface CellRead {
  value: Value;
  why: Unreadable | null;
  /** a finer code of the area's own, where the value is the code that it maps up to */
  local?: string;
}

export type CellReader = (cell: GridCell) => CellRead;

const NOTHING: CellRead = Object.freeze({ value: null, why: null });

/** Made once for a column, and used on all its cells. */
export function cellReader(field: Pick<Field, 'type' | 'codes'>, column: MappedColumn): CellReader {
  const read = remembering(readerOf(field, column), field);
  const told = wordsTold(column.codes);
  if (!told) return (cell) => (cell.text === '' ? NOTHING : read(cell));
  return (cell) => {
    if (cell.text === '') return NOTHING;
    const code = told(cell.text);
    if (code === '') return NOTHING;
    return read(code === undefined ? cell : { text: code });
  };
}

/** A column holds the same few days and codes again and again. */
function remembering(read: CellReader, { type }: Pick<Field, 'type'>): CellReader {
  if (type === 'text' || type === 'of') return read;
  const known = new Map<string, CellRead>();
  return (cell) => {
    if (cell.number !== undefined || cell.date !== undefined) return read(cell);
    let answer = known.get(cell.text);
    if (!answer) {
      answer = read(cell);
      if (known.size > 20_000) known.clear();
      known.set(cell.text, answer);
    }
    return answer;
  };
}

function readerOf({ type, codes }: Pick<Field, 'type' | 'codes'>, column: MappedColumn): CellReader {
  switch (type) {
    case 'day':
      return dayReader(column);
    case 'code':
      return (cell) => codeRead(codes!, cell.text);
    case 'codes':
      return (cell) => codesRead(codes!, cell.text);
    case 'yes-no':
      return (cell) => readYesNo(cell.text);
    case 'whole':
      return (cell) => readNumber(cell.text, true);
    case 'decimal':
      return (cell) => numberRead(cell);
    case 'of':
      return (cell) => ({ value: numberOf(cell), why: null });
    case 'text':
      return (cell) => ({ value: textOf(cell), why: null });
  }
}

/** The source's own number of a row or a person; null where the cell only says that there is none. */
export function numberOf(cell: GridCell): string | null {
  return isNothing(cell.text) ? null : textOf(cell);
}

/** A number that a format shows as "118,204" or "1.18E+05" keeps its digits; leading noughts of a format stay. */
function textOf({ text, number }: GridCell): string {
  return number !== undefined && Number.isSafeInteger(number) && /[,.E]/.test(text) ? String(number) : text;
}

function dayReader({ dates, lastDay }: MappedColumn): CellReader {
  const asked: DayAsked =
    dates === 'excel-1900' ? { excel: 1900 } : dates === 'excel-1904' ? { excel: 1904 } : dates ? { order: dates } : {};
  const after = (read: { value: Day | null; why: Unreadable | null }): CellRead =>
    lastDay && read.value !== null ? { value: addDays(read.value, 1), why: null } : read;
  return ({ text, date }) => after(date === undefined ? readDay(text, asked) : { value: parseDay(date), why: null });
}

function numberRead({ text, number }: GridCell): CellRead {
  // A workbook's own number is whole where its format shows it rounded; a percentage is counted in hundredths.
  if (number !== undefined && !text.includes('%')) return { value: number, why: null };
  return readNumber(text);
}

type CodesOf = NonNullable<Field['codes']>;

function codeRead(codes: CodesOf, text: string): CellRead {
  const set = codeSetsById[codes];
  const { value, why, local } = readCode(set, text);
  if (why === null) return local === undefined ? { value, why } : { value, why, local };
  // A column of codes with gaps comes out of some tools as 1.0, 2.0.
  const whole = /^(\d+)\.0$/.exec(text);
  return whole ? readCode(set, whole[1]!) : { value, why };
}

/** "Parent; school; health": each must be a code. */
function codesRead(codes: CodesOf, text: string): CellRead {
  const set = codeSetsById[codes];
  for (const parts of [[text], text.split(/[;,|/+\n]+/), text.split(/\s+/)]) {
    const read = parts.map((part) => readCode(set, part.trim()));
    if (read.some(({ why }) => why !== null)) continue;
    const found = [...new Set(read.flatMap(({ value }) => value ?? []))];
    return { value: found.length === 0 ? null : found.join(' '), why: null };
  }
  return { value: null, why: 'code-unknown' };
}

function wordsTold(codes: MappedColumn['codes']): ((text: string) => string | undefined) | null {
  if (!codes) return null;
  const byWords = new Map(Object.entries(codes).map(([words, code]) => [plainText(words).toLowerCase(), code]));
  return (text) => byWords.get(plainText(text).toLowerCase());
}
