// What stands in a field of a case extract, read as a day, a yes or no, a number or a code; or the reason why it cannot be.

import { type Day, dayFromParts, dayInLondon, MONTH_NAMES } from '../../clocks/index.ts';
import type { CodeSet } from '../../register/index.ts';
import { plainText } from '../scorecard/plain-text.ts';

export type Unreadable =
  | 'not-a-date'
  | 'no-such-day'
  | 'two-digit-year'
  | 'month-first'
  | 'not-yes-or-no'
  | 'not-a-number'
  | 'code-unknown'
  | 'code-of-another-year';

/** `why` is null when it was read; a value of null without a reason is an empty field. */
export interface ValueRead<T> {
  value: T | null;
  why: Unreadable | null;
}

const EMPTY: ValueRead<never> = { value: null, why: null };
const NOTHING = new Set(
  ['', 'null', '(null)', '<null>', '#n/a', 'n/a', 'n.a.', 'na', '-', '--', '.', 'none', 'nil', 'nan', 'nat'].concat(
    'not applicable',
    '(blank)',
  ),
);

const read = <T>(value: T): ValueRead<T> => ({ value, why: null });
const unreadable = (why: Unreadable): ValueRead<never> => ({ value: null, why });

/** A field that holds nothing, in the many ways in which systems write that. */
export function isNothing(text: string): boolean {
  return text === '' || (text.length <= 14 && NOTHING.has(plainText(text).toLowerCase()));
}

export type DateOrder = 'day-month-year' | 'month-day-year' | 'year-month-day';

export interface DayAsked {
  /** how dates are written, where somebody said so; else day before month, as England writes them */
  order?: DateOrder;
  /** which day the workbook counts from: bare numbers are then days since */
  excel?: 1900 | 1904;
}

/** A time of day after the date, and the zone it is told in. */
const TIME =
  /[T ,]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)? ?([ap]\.?m\.?)?(?: ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/i;
const NUMBERS = /^(\d{1,4})([/.\- ])(\d{1,2})\2(\d{1,4})$/;
const YEAR_FIRST_WORD = /^(\d{4})[-/ .]([a-z]{3,9})[-/ .](\d{1,2})$/i;
const WORD_SECOND =
  /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?(?: of)?[-/ .]?([a-z]{3,9})\.?[-/ .,]{0,2}(\d{4}|\d{2})$/i;
const WORD_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const LAST_EXCEL_DAY = 2_958_465;

/**
 * `readDay('28/09/2022')`. Day before month unless an order is stated. A year of two digits is read only where the order
 * is stated (01/02/03 has three readings), 00 to 49 as 2000 to 2049. A moment with a time zone is the day it was in England.
 */
export function readDay(text: string, asked: DayAsked = {}): ValueRead<Day> {
  const quick = isoDayOf(text);
  if (quick !== null) return quick;
  if (isNothing(text)) return EMPTY;
  const plain = plainText(text).replace(/^'/, '');
  const time = TIME.exec(plain);
  const found = dateOf(time ? plain.slice(0, time.index) : plain, asked);
  if (found.value === null || !time) return found;
  return atTime(found.value, time);
}

/** The form that returns are written in, which most fields have: ccyy-mm-dd and nothing else. */
function isoDayOf(text: string): ValueRead<Day> | null {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null;
  let figures = 0;
  for (let i = 0; i < 10; i += 1) {
    if (i === 4 || i === 7) continue;
    const figure = text.charCodeAt(i) - 48;
    if (figure < 0 || figure > 9) return null;
    figures = figures * 10 + figure;
  }
  return real(Math.floor(figures / 10_000), Math.floor(figures / 100) % 100, figures % 100);
}

/** Days already worked out: an extract has a few thousand different ones. */
const days = new Map<number, ValueRead<Day>>();

function real(year: number, month: number, date: number): ValueRead<Day> {
  const key = (year * 100 + month) * 100 + date;
  const known = days.get(key);
  if (known) return known;
  const found = dayFromParts(year, month, date);
  const answer = found === null ? unreadable('no-such-day') : read(found);
  if (days.size > 60_000) days.clear();
  days.set(key, answer);
  return answer;
}

function dateOf(text: string, { order, excel }: DayAsked): ValueRead<Day> {
  if (/^\d+(\.\d+)?$/.test(text)) return numberAsDay(text, excel);
  const numbers = NUMBERS.exec(text);
  if (numbers) return fromNumbers(numbers[1]!, numbers[3]!, numbers[4]!, order);
  const named =
    partsOf(YEAR_FIRST_WORD.exec(text), 1, 2, 3) ??
    partsOf(WORD_SECOND.exec(text), 3, 2, 1) ??
    partsOf(WORD_FIRST.exec(text), 3, 1, 2);
  if (!named) return unreadable('not-a-date');
  // A month in letters leaves no doubt which is the year.
  return real(fullYear(named.year), named.month, named.date);
}

function numberAsDay(text: string, excel: 1900 | 1904 | undefined): ValueRead<Day> {
  if (/^(19|20)\d{6}$/.test(text))
    return real(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
  if (excel === undefined) return unreadable('not-a-date');
  const serial = Math.floor(Number(text));
  if (serial > LAST_EXCEL_DAY || (excel === 1900 && serial < 1)) return unreadable('not-a-date');
  if (excel === 1904) return read((serial - 24_107) as Day);
  // Excel's 1900 has a 29 February, number 60, which never was.
  if (serial === 60) return unreadable('no-such-day');
  return read((serial - (serial < 60 ? 25_568 : 25_569)) as Day);
}

function fromNumbers(first: string, second: string, third: string, order: DateOrder | undefined): ValueRead<Day> {
  if (first.length >= 3)
    return first.length === 4 ? real(Number(first), Number(second), Number(third)) : unreadable('not-a-date');
  if (third.length === 4) {
    const [a, b] = [Number(first), Number(second)];
    if (order === 'month-day-year') return real(Number(third), a, b);
    if (b > 12 && a <= 12) return unreadable('month-first');
    return real(Number(third), b, a);
  }
  if (third.length !== 2) return unreadable('not-a-date');
  if (order === undefined) return unreadable('two-digit-year');
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (order === 'year-month-day') return real(fullYear(a), b, c);
  return order === 'month-day-year' ? real(fullYear(c), a, b) : real(fullYear(c), b, a);
}

const fullYear = (year: number) => (year > 99 ? year : year < 50 ? 2000 + year : 1900 + year);

function partsOf(match: RegExpExecArray | null, year: number, month: number, date: number) {
  if (!match) return null;
  const word = match[month]!.toLowerCase().replace(/^sept$/, 'sep');
  const index = MONTH_NAMES.findIndex((name) => name.toLowerCase() === word || name.slice(0, 3).toLowerCase() === word);
  return index < 0 ? null : { year: Number(match[year]), month: index + 1, date: Number(match[date]) };
}

function atTime(found: Day, [, hours, minutes, seconds = '0', half, zone]: RegExpExecArray): ValueRead<Day> {
  const hour = half ? (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hours);
  if (hour > 24 || Number(minutes) > 59 || Number(seconds) > 60) return unreadable('not-a-date');
  if (!zone) return read(found);
  const sign = zone.startsWith('-') ? -1 : 1;
  const [, ahead = '0', part = '0'] = /(\d{2}):?(\d{2})/.exec(zone) ?? [];
  const offset = sign * (Number(ahead) * 60 + Number(part));
  if (offset > 14 * 60 || offset < -12 * 60) return unreadable('not-a-date');
  const moment = found * 86_400_000 + (hour * 60 + Number(minutes) - offset) * 60_000 + Number(seconds) * 1000;
  return read(dayInLondon(new Date(moment)));
}

const YES = new Set(['1', 'true', 'y', 'yes', 't', '✓', '✔']);
const NO = new Set(['0', 'false', 'n', 'no', 'f']);

export function readYesNo(text: string): ValueRead<boolean> {
  if (text === '0') return FALSE;
  if (text === '1') return TRUE;
  const plain = plainText(text).toLowerCase();
  if (YES.has(plain)) return TRUE;
  if (NO.has(plain)) return FALSE;
  return isNothing(text) ? EMPTY : unreadable('not-yes-or-no');
}

const TRUE = read(true);
const FALSE = read(false);

/** Ranks and counts are mostly one digit. */
const DIGITS = Array.from({ length: 10 }, (_, i) => read(i));

/** `readNumber('1,250.50')`; pounds and percent signs stand aside. Whole: 3.0 is 3, and 3.5 is not read. */
export function readNumber(text: string, whole = false): ValueRead<number> {
  const digit = text.length === 1 ? DIGITS[text.charCodeAt(0) - 48] : undefined;
  if (digit) return digit;
  if (isNothing(text)) return EMPTY;
  const plain = plainText(text)
    .replace(/^£ ?|%$/g, '')
    .trim();
  if (!/^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?$/.test(plain) || !/\d/.test(plain)) return unreadable('not-a-number');
  const value = Number(plain.replaceAll(',', ''));
  return Number.isSafeInteger(value) || (!whole && Number.isFinite(value)) ? read(value) : unreadable('not-a-number');
}

export interface CodeRead extends ValueRead<string> {
  /** a finer code of the area's own, which maps up to the value: SEMH-EBSA */
  local?: string;
  /** the code that it is in another year of the return */
  elsewhere?: string;
}

interface Index {
  codes: Map<string, string>;
  /** what words were found to be, by year: an extract has the same few on every line */
  answers: Map<number, Map<string, CodeRead>>;
}

const indexes = new WeakMap<CodeSet, Index>();
const keyOf = (text: string) =>
  plainText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * A code of a set, whatever case or other name it comes in. `local` says what an area's own words stand for and goes first;
 * with a `year`, a code that does not stand in that collection is not taken.
 */
export function readCode(
  set: CodeSet,
  text: string,
  year?: number,
  local?: Readonly<Record<string, string>>,
): CodeRead {
  const told = local && toldCode(local, text);
  // A mapping that tells what a word stands for may also tell that it stands for nothing.
  if (told === '') return EMPTY;
  const words = told ?? text;
  const { codes, answers } = indexOf(set);
  const ofYear = answers.get(year ?? 0) ?? new Map<string, CodeRead>();
  const known = ofYear.get(words);
  if (known) return known;
  const answer = codeOf(set, codes, words, year);
  if (ofYear.size > 5_000) ofYear.clear();
  answers.set(year ?? 0, ofYear.set(words, answer));
  return answer;
}

function toldCode(local: Readonly<Record<string, string>>, text: string): string | undefined {
  if (Object.hasOwn(local, text)) return local[text];
  const key = plainText(text).toLowerCase();
  const found = Object.keys(local).find((word) => plainText(word).toLowerCase() === key);
  return found === undefined ? undefined : local[found];
}

function codeOf(set: CodeSet, codes: Map<string, string>, text: string, year: number | undefined): CodeRead {
  const exact = codes.get(keyOf(text));
  if (exact === undefined && isNothing(text)) return EMPTY;
  const above = exact ?? (set.localCodes ? codes.get(keyOf(text.split(/[-_/:. ]/)[0]!)) : undefined);
  if (above === undefined) return unreadable('code-unknown');
  const found = set.codes.find(({ code }) => code === above)!;
  if (year !== undefined && (year < (found.from ?? year) || year > (found.to ?? year)))
    return { value: null, why: 'code-of-another-year', elsewhere: above };
  return exact === undefined ? { value: above, why: null, local: plainText(text) } : read(above);
}

/** Codes go before titles, and both before other names: a name of one code may be the code of another. */
function indexOf(set: CodeSet): Index {
  const known = indexes.get(set);
  if (known) return known;
  const codes = new Map<string, string>();
  const name = (words: string, code: string) => {
    const key = keyOf(words);
    if (key !== '' && !codes.has(key)) codes.set(key, code);
  };
  for (const { code } of set.codes) name(code, code);
  for (const { code, title } of set.codes) name(title, code);
  for (const { code, also } of set.codes) for (const words of also ?? []) name(words, code);
  const made: Index = { codes, answers: new Map() };
  indexes.set(set, made);
  return made;
}
