// One row looked at as if it were the header of a table: what each of its cells would head.

import { type Day, isoDay, monthPeriod, type Period, partsOfDay } from '../../clocks/index.ts';
import type { GridCell, GridRow } from '../grid.ts';
import { type ColumnKind, columnKind } from './column-heading.ts';
import { readCellText } from './figure.ts';
import { type PeriodHeading, periodHeading } from './period-heading.ts';
import { tidyText } from './plain-text.ts';

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

const PARTS = 'num(?:erator)?|den(?:om(?:inator)?)?|dot|trend|arrow|direction|rag|no\\.?|number|#|%|percent(?:age)?';
const TARGET = /\b(?:(?:annual|yearly|year end|in-?year|council|local|our|end of year)? ?targets?|for|by)\b/gi;
const PART_AFTER = new RegExp(`^(.*\\S)[ \\-–(]+(${PARTS}|target)\\)?$`, 'i');
const PART_BEFORE = new RegExp(`^(${PARTS})[ \\-–:(]+(\\S[^()]*)\\)?$`, 'i');

/** "May-25 RAG", "No. (Apr 24)": a part of a period's figure. */
function partOfPeriod(text: string): Pick<Heading, 'kind' | 'above'> | null {
  const [, before, after] = PART_AFTER.exec(text) ?? [];
  const [, first, last] = before ? [] : (PART_BEFORE.exec(text) ?? []);
  const above = before ? periodHeading(before) : last ? periodHeading(last) : null;
  if (!above && columnKind(text) === 'target')
    return { kind: 'target', above: periodHeading(text.replace(TARGET, ' ').trim()) };
  return above && { kind: partKind(after ?? first!), above };
}

/** A column of counts among the parts of a month is their numerator, where elsewhere "No." heads references. */
export function partKind(text: string): ColumnKind | null {
  return isCountHeading(text) ? 'numerator' : columnKind(text);
}

export function isCountHeading(text: string): boolean {
  return /^(?:no|nos|number|num|count|total|#|volume|n)[.:]?$/i.test(text.trim());
}

function headingOf(cell: GridCell, at: number): Heading {
  const text = tidyText(cell.text);
  const period = text === '' ? null : periodOfCell(cell);
  if (period) return { at, text, period, kind: null, above: null };
  return { at, text, period: null, ...(partOfPeriod(text) ?? { kind: columnKind(text), above: null }) };
}

export function summaryOf(row: GridRow): Summary {
  const headings = row.cells.map(headingOf);
  const figures = row.cells.filter(
    ({ text }, at) =>
      text !== '' && !headings[at]!.period && !headings[at]!.kind && readCellText(text).content.is === 'figure',
  ).length;
  const summary = summaryOfHeadings(headings, figures);
  return figures > 1 ? withSerials(summary) : summary;
}

export function summaryOfHeadings(headings: Heading[], figures: number): Summary {
  const summary: Summary = { headings, filled: 0, periods: 0, bare: 0, years: 0, figures, kinds: new Set() };
  for (const heading of headings) {
    if (heading.text === '') continue;
    summary.filled += 1;
    if (heading.period)
      summary[heading.period.is === 'period' ? 'periods' : heading.period.is === 'bare' ? 'bare' : 'years'] += 1;
    else if (heading.kind) summary.kinds.add(heading.kind);
  }
  return summary;
}

/** Figures that are days of consecutive months, one a month: a row of dates without their format. */
function withSerials(summary: Summary): Summary {
  const days = summary.headings.filter(
    ({ text }) => /^\d{5}$/.test(text) && Number(text) >= FIRST_SERIAL && Number(text) <= LAST_SERIAL,
  );
  if (days.length < 2 || days.length !== summary.figures) return summary;
  const months = days.map(({ text }) => partsOfDay((Number(text) - SERIAL_OF_1970) as Day));
  const consecutive = months.every(
    (month, i) => i === 0 || month.year * 12 + month.month === months[i - 1]!.year * 12 + months[i - 1]!.month + 1,
  );
  if (!consecutive) return summary;
  for (const [i, heading] of days.entries()) {
    const period: Period = monthPeriod(months[i]!.year, months[i]!.month);
    summary.headings[heading.at] = {
      ...heading,
      text: isoDay((Number(heading.text) - SERIAL_OF_1970) as Day),
      period: { is: 'period', period },
    };
  }
  return { ...summary, periods: summary.periods + days.length, figures: 0 };
}
