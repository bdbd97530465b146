// The heading of the next month, written as the one before it is: a day, “May-25”, “MAY 2025”, “31/05/2025”.

import { monthIndex, type Period } from '../../clocks/index.ts';

const NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function numbersOf(month: Period): { year: number; month: number } {
  const [year, number] = month.split('-').map(Number);
  return { year: year!, month: number! };
}

export function isNextMonth(before: Period, month: Period): boolean {
  const [a, b] = [monthIndex(before), monthIndex(month)];
  return a !== null && b !== null && b === a + 1;
}

/** The text with the month's name and year put on; null when they are not found in it. */
export function nextHeadingText(text: string, before: Period, month: Period, inFull: boolean): string | null {
  const [was, is] = [numbersOf(before), numbersOf(month)];
  const [fullWas, fullIs] = [NAMES[was.month - 1]!, NAMES[is.month - 1]!];
  const pattern = new RegExp(`\\b(${fullWas}|${fullWas.slice(0, 4)}|${fullWas.slice(0, 3)})\\b`, 'i');
  const named = pattern.exec(text);
  if (named) {
    const [printed] = named;
    const isShort = printed.length < fullWas.length || (fullWas.length === 3 && !inFull);
    const put = text.replace(pattern, inCaseOf(printed, isShort ? fullIs.slice(0, 3) : fullIs));
    return yearPutOn(put, was.year, is.year);
  }
  const numbered = /^(\s*)(\d{1,2})([/.-])(\d{1,2})\3(\d{4}|\d{2})(\s*)$/.exec(text);
  if (numbered && Number(numbered[4]) === was.month) {
    const [, start, day, sign, monthWritten, year, end] = numbered;
    const isLast = Number(day) === lastDay(was.year, was.month);
    const newDay = isLast && Number(day) > 27 ? lastDay(is.year, is.month) : Number(day);
    const two = (n: number, like: string) => String(n).padStart(like.length, '0');
    return `${start}${two(newDay, day!)}${sign}${two(is.month, monthWritten!)}${sign}${String(is.year).slice(-year!.length)}${end}`;
  }
  const short = /^(\s*)(\d{4})([-/.])(\d{2})(\s*)$/.exec(text);
  if (short && Number(short[2]) === was.year && Number(short[4]) === was.month)
    return `${short[1]}${is.year}${short[3]}${String(is.month).padStart(2, '0')}${short[5]}`;
  return null;
}

function inCaseOf(printed: string, name: string): string {
  if (printed === printed.toUpperCase()) return name.toUpperCase();
  if (printed === printed.toLowerCase()) return name;
  return name[0]!.toUpperCase() + name.slice(1);
}

function yearPutOn(text: string, was: number, is: number): string {
  if (was === is) return text;
  const whole = new RegExp(`\\b${was}\\b`);
  if (whole.test(text)) return text.replace(whole, String(is));
  const short = String(was).slice(2);
  return text.replace(new RegExp(`(?<!\\d)${short}(?!\\d)`), String(is).slice(2));
}

const A_MONTH = new RegExp(
  `\\b(?:${NAMES.map((name) => `${name}|${name.slice(0, 4)}|${name.slice(0, 3)}`).join('|')})\\b`,
  'gi',
);

/** A heading over several months: “2025”, “2024/25”. The same while the month lies in it; else the next one. */
export function yearHeading(text: string, month: Period): { goesOn: boolean; next: string } | null {
  // “March 2025” is one month; “January to December 2025” is a year.
  if (text.match(A_MONTH)?.length === 1) return null;
  const { year, month: number } = numbersOf(month);
  const one = /^(\D*)(20\d{2})(\D*)$/.exec(text);
  if (one) return { goesOn: Number(one[2]) === year, next: `${one[1]}${year}${one[3]}` };
  const two = /^(\D*)(20\d{2})(\s*[-/–]\s*)(20)?(\d{2})(\D*)$/.exec(text);
  if (!two) return null;
  const starts = /acad/i.test(text) ? 9 : 4;
  const first = number >= starts ? year : year - 1;
  const next = `${two[1]}${first}${two[3]}${two[4] ?? ''}${String(first + 1).slice(2)}${two[6]}`;
  return { goesOn: Number(two[2]) === first, next };
}

function lastDay(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

/** The day number of a heading that is a date: the same day of the next month, or its last day after a last day. */
export function nextSerial(serial: number, before: Period, month: Period): number {
  const [was, is] = [numbersOf(before), numbersOf(month)];
  const monthDays = lastDay(was.year, was.month);
  const days = lastDay(is.year, is.month);
  const first = serial - (dayOf(serial, before) - 1);
  const day = dayOf(serial, before);
  return first + monthDays + (day === monthDays && day > 27 ? days : Math.min(day, days)) - 1;
}

/** Serial numbers of both date systems begin a day early or late of a multiple of the week; the month tells the rest. */
function dayOf(serial: number, month: Period): number {
  const { year, month: number } = numbersOf(month);
  const days = (y: number, m: number) => {
    let sum = 0;
    for (let one = 1900; one < y; one += 1) sum += lastDay(one, 2) === 29 ? 366 : 365;
    for (let one = 1; one < m; one += 1) sum += lastDay(y, one);
    return sum;
  };
  // Serial 1 is 1 January 1900, and Excel counts a 29 February 1900 that never was; 1904 books begin 1,462 days later.
  const first1900 = days(year, number) + 2;
  const inMonth = (first: number) => Math.floor(serial) - first + 1;
  const day = inMonth(first1900);
  return day >= 1 && day <= 31 ? day : inMonth(first1900 - 1462);
}
