// What a person sees in a spreadsheet cell: a number through its format code, and a date as a day.

import { type Day, isoDay } from '../../clocks/index.ts';
import { formatNumber } from './workbook-library.ts';

/**
 * Format codes with a number and no text in the file. 14 and 22 follow the reader's country: here the British one.
 * ECMA-376 part 1, 18.8.30.
 */
const BUILT_IN: Record<number, string> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '£#,##0;-£#,##0',
  6: '£#,##0;[Red]-£#,##0',
  7: '£#,##0.00;-£#,##0.00',
  8: '£#,##0.00;[Red]-£#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy hh:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

export function builtInFormat(id: number): string | null {
  return BUILT_IN[id] ?? null;
}

export type DateSystem = '1900' | '1904';

/** 31 December 9999, the last day a sheet can hold. */
const LAST_SERIAL = 2_958_465;
/** Days from the start of each system to 1970-01-01. */
const EPOCH: Record<DateSystem, number> = { '1900': 25_569, '1904': 24_107 };

/** A stored day number as an ISO day; null for a time of day and for the 29 February 1900 that Excel made up. */
export function dateOfSerial(serial: number, system: DateSystem): string | null {
  const whole = Math.floor(serial + 1e-9);
  const first = system === '1900' ? 1 : 0;
  if (!(whole >= first && whole <= LAST_SERIAL)) return null;
  if (system === '1900' && whole === 60) return null;
  const shift = system === '1900' && whole < 60 ? 1 : 0;
  return isoDay((whole - EPOCH[system] + shift) as Day);
}

const dateCodes = new Map<string, boolean>();

/** Whether a format code shows a day, a month or a year, and not only a number or a time of day. */
export function isDateCode(code: string): boolean {
  let known = dateCodes.get(code);
  if (known === undefined) {
    const bare = code
      .replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '')
      .toLowerCase()
      .split(';')[0]!;
    const elapsed = /\[[hms]+\]/i.test(code);
    known = !elapsed && (/[dy]|mmm/.test(bare) || (/m/.test(bare) && !/[hs]/.test(bare)));
    if (dateCodes.size < 10_000) dateCodes.set(code, known);
  }
  return known;
}

/** The text of a stored number: 0.741 with `0.0%` is `74.1%`. */
export function displayedNumber(value: number, code: string, system: DateSystem): string {
  if (code === 'General' || code === '' || code === '@') return generalNumber(value);
  if (!isDateCode(code)) return plainNumber(value, code, system);
  const date = dateOfSerial(value, system);
  if (date === null) return generalNumber(value);
  if (code === 'dd/mm/yyyy') return `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
  return formatNumber(value, code, system === '1904').trim();
}

const QUOTED = /"[^"]*"|\\./g;
const KEPT_PERCENT = '\uE000';

function plainNumber(value: number, code: string, system: DateSystem): string {
  const forZero = value === 0 ? code.split(';')[2] : undefined;
  // Accounting formats show a dash for nought: the library would put a digit beside it.
  if (forZero !== undefined && /"-"/.test(forZero) && !/[0#]/.test(forZero.replace(QUOTED, ''))) return '-';
  // A percent sign in quotation marks is a mere letter: the number is not multiplied by 100.
  const safe = code.replace(QUOTED, (quoted) => quoted.replaceAll('%', KEPT_PERCENT));
  return formatNumber(roundable(value), safe, system === '1904')
    .replaceAll(KEPT_PERCENT, '%')
    .trim();
}

/** Whole numbers in full, so that a long identifier keeps its digits; others to the ten digits a cell shows. */
function generalNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(10)));
}

/**
 * Spreadsheets round the decimal number that a person typed, JavaScript the binary one nearest to it: 0.285 is 29%
 * there and 28% here. A nudge far below the 15 digits a sheet keeps brings the two together.
 */
function roundable(value: number): number {
  return Number(value.toPrecision(15)) * (1 + 2e-15);
}
