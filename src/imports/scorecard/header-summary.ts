// One row looked at as if it were the header of a table: what each of its cells would head.

import { type Day, isoDay, monthPeriod, type Period, partsOfDay } from '../../clocks/index.ts';
import type { GridCell, GridRow } from '../grid.ts';
import { type ColumnKind, columnKind } from './column-heading.ts';
import { readCellText } from './figure.ts';
import { type PeriodHeading, periodHeading } from './period-heading.ts';
import { plainText, tidyText } from './plain-text.ts';

/** One column's heading as found, before years are worked out and doubts settled. */
export interface Heading {
  at: number;
  text: string;
  period: PeriodHeading | null;
  kind: ColumnKind | null;
  /** what the row above says of several columns: a year over its months, a month over its parts */
  above: PeriodHeading | null;
}

export interface Summary {
  headings: Heading[];
  filled: number;
  periods: number;
  bare: number;
  years: number;
  figures: number;
  kinds: Set<ColumnKind>;
}

/** Months that spreadsheets store as day numbers, when the format that would show them is lost. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 58_000;
const SERIAL_OF_1970 = 25_569;

export function periodOfCell(cell: GridCell): PeriodHeading | null {
  if (cell.date) return { is: 'period', period: cell.date.slice(0, 7) };
  return periodHeading(cell.text);
}

const PART =
  /^(.*\S)[ \-–(]+(num(?:erator)?|den(?:om(?:inator)?)?|dot|trend|arrow|direction|rag|target|no\.?|number|%)\)?$/i;
const PART_BEFORE =
  /^(num(?:erator)?|den(?:om(?:inator)?)?|dot|trend|rag|target|no\.?|number|%) ?[-–:]? (.*\S)$/i;

function headingOf(cell: GridCell, at: number): Heading {
  const text = tidyText(cell.text);
  const period = text === '' ? null : periodOfCell(cell);
  if (period) return { at, text, period, kind: null, above: null };
  const part = PART.exec(text) ?? PART_BEFORE.exec(text)?.toSpliced(1, 2, text.replace(PART_BEFORE, '$2'), text.replace(PART_BEFORE, '$1'));
  const whole = part ? periodHeading(part[1]!) : null;
  return { at, text, period: null, kind: whole ? partKind(part![2]!) : columnKind(text), above: whole };
}
