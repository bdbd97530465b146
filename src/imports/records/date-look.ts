// How the dates of a column are written, told from the values: 13/02 proves that the day comes first.

import type { GridCell } from '../grid.ts';
import type { DateForm } from './mapping.ts';
import { isNothing } from './values.ts';

export interface DateLook {
  /** null: no order is needed (2025-06-30, 30 June 2025, cells that hold a day), or both stand mixed */
  form: DateForm | null;
  /** a value shows it; else it is the English way and an assumption */
  proven: boolean;
  mixed: boolean;
  examples: string[];
  /** part of the filled cells that can be dates at all */
  share: number;
}

const PARTS = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})(?!\d)/;
const PLAIN_ORDER =
  /^\d{4}[-/. ]\d{1,2}[-/. ]\d{1,2}|^(19|20)\d{6}$|^(?:[a-z]{3,9},? )?\d{1,2}(st|nd|rd|th)?[-/ .]?[a-z]{3,9}|^[a-z]{3,9}\.? \d{1,2},? \d{4}/i;
/** 1 January 1982 to 2 January 2036, as Excel counts from 1900: less are ages and prices. */
const SERIAL = /^(29952|[34]\d{4})(\.\d+)?$/;

/** Null when none of the cells reads like a date. */
export function dateLook(cells: readonly GridCell[]): DateLook | null {
  const filled = cells.filter(({ text }) => !isNothing(text));
  const inParts = filled.flatMap(({ text, date }) => (date === undefined && PARTS.test(text) ? text : []));
  const serial = filled.filter(({ text, date }) => date === undefined && SERIAL.test(text)).length;
  const plain = filled.filter(({ text, date }) => date !== undefined || PLAIN_ORDER.test(text)).length;
  const dates = inParts.length + plain;
  const share = filled.length === 0 ? 0 : Math.max(dates, serial) / filled.length;
  if (dates === 0 && serial === 0) return null;
  const examples = filled.slice(0, 3).map(({ text }) => text);
  if (serial > dates) return { form: 'excel-1900', proven: false, mixed: false, examples, share };
  if (inParts.length === 0) return { form: null, proven: true, mixed: false, examples, share };
  const dayFirst = inParts.filter((text) => Number(PARTS.exec(text)![1]) > 12);
  const monthFirst = inParts.filter((text) => Number(PARTS.exec(text)![2]) > 12);
  const mixed = dayFirst.length > 0 && monthFirst.length > 0;
  return {
    form: mixed ? null : monthFirst.length > 0 ? 'month-day-year' : 'day-month-year',
    proven: dayFirst.length + monthFirst.length > 0,
    mixed,
    examples: mixed ? [dayFirst[0]!, monthFirst[0]!] : examples,
    share,
  };
}
