// Where a table begins: the row, or the two rows, that say what each column holds.

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

type Shape = 'months-across' | 'months-down' | 'long';

export interface Header {
  shape: Shape;
  headings: Heading[];
  /** rows of the header, by their place in the sheet's list */
  from: number;
  next: number;
}

interface Summary {
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

export function isBlankRow(row: GridRow): boolean {
  for (const cell of row.cells) if (cell.text !== '') return false;
  return true;
}

function periodOfCell(cell: GridCell): PeriodHeading | null {
  if (cell.date) return { is: 'period', period: cell.date.slice(0, 7) };
  return periodHeading(cell.text);
}

const PART = /^(.*\S)[ \-–(]+(num(?:erator)?|den(?:om(?:inator)?)?|dot|trend|arrow|direction|rag|target)\)?$/i;

function headingOf(cell: GridCell, at: number): Heading {
  const text = tidyText(cell.text);
  const period = text === '' ? null : periodOfCell(cell);
  if (period) return { at, text, period, kind: null, above: null };
  const part = PART.exec(text);
  const whole = part ? periodHeading(part[1]!) : null;
  return { at, text, period: null, kind: whole ? columnKind(part![2]!) : columnKind(text), above: whole };
}

function summaryOf(row: GridRow): Summary {
  const headings = row.cells.map(headingOf);
  const summary: Summary = { headings, filled: 0, periods: 0, bare: 0, years: 0, figures: 0, kinds: new Set() };
  for (const [at, heading] of headings.entries()) {
    if (heading.text === '') continue;
    summary.filled += 1;
    if (heading.period)
      summary[heading.period.is === 'period' ? 'periods' : heading.period.is === 'bare' ? 'bare' : 'years'] += 1;
    else if (heading.kind) summary.kinds.add(heading.kind);
    else if (readCellText(row.cells[at]!.text).content.is === 'figure') summary.figures += 1;
  }
  return summary.figures > 1 ? withSerials(summary) : summary;
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

const NAMING: ColumnKind[] = ['label', 'description'];
const JUDGING: ColumnKind[] = [
  'target',
  'polarity',
  'frequency',
  'trend',
  'direction',
  'england',
  'neighbours',
  'region',
  'last-year',
  'rag',
  'month-before',
];
const PARTS: ColumnKind[] = ['value', 'numerator', 'denominator', 'trend', 'direction', 'rag', 'target', 'latest'];
const isNamed = (summary: Summary) => NAMING.some((kind) => summary.kinds.has(kind)) || summary.kinds.has('ref');

function isMonthsAcross(summary: Summary): boolean {
  const months = summary.periods + summary.bare;
  if (summary.figures > 0 && (months < 2 || summary.figures * 2 > months)) return false;
  const firstIsFree = summary.headings[0]?.text === '';
  if (months >= 2) return months / summary.filled >= 0.3 || isNamed(summary) || summary.kinds.size >= 2;
  if (months === 1 && summary.filled >= 2)
    return NAMING.some((kind) => summary.kinds.has(kind)) || (firstIsFree && summary.kinds.size > 0);
  if (summary.years >= 2) return (isNamed(summary) || firstIsFree) && areConsecutive(summary);
  const standsForMonth = summary.kinds.has('latest') || summary.kinds.has('value');
  return (
    standsForMonth && NAMING.some((kind) => summary.kinds.has(kind)) && JUDGING.some((kind) => summary.kinds.has(kind))
  );
}

function areConsecutive(summary: Summary): boolean {
  const years = summary.headings.flatMap(({ period }) => (period?.is === 'year' ? [period.year] : []));
  return years.every((year, i) => i === 0 || Math.abs(year - years[i - 1]!) === 1);
}

function isLong(summary: Summary): boolean {
  const { kinds } = summary;
  const timed = kinds.has('period') || kinds.has('year');
  return (
    summary.figures === 0 &&
    summary.periods === 0 &&
    timed &&
    (kinds.has('value') || kinds.has('numerator')) &&
    (NAMING.some((kind) => kinds.has(kind)) || kinds.has('ref'))
  );
}

/** The row below, when it can belong to a header: tabular, of the same table, and not blank. */
function rowBelow(rows: GridRow[], i: number): GridRow | null {
  const below = rows[i + 1];
  return below?.tabular && below.table === rows[i]!.table && !isBlankRow(below) ? below : null;
}

function isMonthsDown(summary: Summary, rows: GridRow[], i: number): boolean {
  if (summary.figures > 0 || summary.filled < 2 || summary.kinds.has('owner') || summary.periods + summary.bare > 0)
    return false;
  let months = 0;
  let figures = 0;
  let others = 0;
  for (let j = i; months < 3 && j < i + 8; j++) {
    const below = rowBelow(rows, j);
    const first = below?.cells[0];
    if (!below || !first) break;
    if (!isMonth(periodOfCell(first))) {
      if (columnKind(first.text) === null) break;
      continue;
    }
    months += 1;
    for (const cell of below.cells.slice(1, 60)) {
      if (cell.text === '') continue;
      if (readCellText(cell.text).content.is === 'words') others += 1;
      else figures += 1;
    }
  }
  return months >= 2 && figures > others;
}

const isMonth = (period: PeriodHeading | null) => period !== null && period.is !== 'year';

/** Numbers that may be a period: 2024, 202412, 45627, and what has a mark between its digits but is no decimal. */
const MAY_BE_PERIOD = /^(?:19|20)\d{2}(?:\d{2})?$|^\d{5}$|\d[-/ ]\d|^\d{1,2}\.\d{1,2}\.\d/;

/** So many plain numbers may stand among the headings of a table: a page number, a count of KPIs. */
const STRAY_NUMBERS = 2;

/** A row of figures opens no table. Most rows are settled by this, at their first figures. */
function mayOpen(row: GridRow): boolean {
  let figures = 0;
  for (const { text, date } of row.cells) {
    if (text === '' || date || !/\d/.test(text) || /[a-z]/i.test(text)) continue;
    if (!MAY_BE_PERIOD.test(text) || (!/^\d{5}$/.test(text) && !periodHeading(text))) figures += 1;
    if (figures > STRAY_NUMBERS) return false;
  }
  return true;
}

/** The row looked at last, which is often looked at again as the row below another. */
let looked: { row: GridRow; summary: Summary } | null = null;

function rememberedSummary(row: GridRow): Summary {
  if (looked?.row !== row) looked = { row, summary: summaryOf(row) };
  return looked.summary;
}

/** The header that begins at row `i`; null when the row is something else. */
export function headerAt(rows: GridRow[], i: number): Header | null {
  const row = rows[i]!;
  if (!row.tabular || !mayOpen(row)) return null;
  const upper = rememberedSummary(row);
  if (upper.filled === 0) return null;
  const below = rowBelow(rows, i);
  const lower = below && mayOpen(below) ? rememberedSummary(below) : null;
  const joined = lower && joinedHeadings(upper, lower);
  if (joined) return { shape: 'months-across', headings: joined, from: i, next: i + 2 };
  if (isMonthsAcross(upper)) return { shape: 'months-across', headings: upper.headings, from: i, next: i + 1 };
  if (isLong(upper)) return { shape: 'long', headings: upper.headings, from: i, next: i + 1 };
  if (isMonthsDown(upper, rows, i)) return { shape: 'months-down', headings: upper.headings, from: i, next: i + 1 };
  return null;
}

/** Two rows read as one header: years over months, months over their parts, or columns named in two halves. */
function joinedHeadings(upper: Summary, lower: Summary): Heading[] | null {
  if (lower.figures > 0 || upper.figures > 0) return null;
  const spans = upper.headings.filter(
    ({ period }) =>
      period && (period.is === 'year' || (period.is === 'period' && /-(?:academic|financial)$/.test(period.period))),
  );
  const monthsBelow = lower.periods + lower.bare;
  const yearsOverMonths = spans.length > 0 && lower.bare > 0;
  const parts = lower.headings.filter(({ kind }) => kind && PARTS.includes(kind)).length;
  const monthsOverParts =
    upper.periods + upper.bare > 0 && parts >= 2 && monthsBelow === 0 && !lower.kinds.has('label');
  const namedInHalves = upper.periods + upper.bare === 0 && isNamed(upper) && monthsBelow >= 2 && !isNamed(lower);
  if (!yearsOverMonths && !monthsOverParts && !namedInHalves) return null;
  const width = Math.max(upper.headings.length, lower.headings.length);
  const joined: Heading[] = [];
  let over: PeriodHeading | null = null;
  let overText = '';
  for (let at = 0; at < width; at++) {
    const above = upper.headings[at];
    const below = lower.headings[at];
    if (above && above.text !== '') [over, overText] = [above.period, above.text];
    if (!below || below.text === '') {
      joined.push(above ?? { at, text: '', period: null, kind: null, above: null });
      continue;
    }
    const isPart = yearsOverMonths ? below.period?.is === 'bare' : monthsOverParts && below.kind !== null;
    const kind = isPart && below.kind === 'ref' ? 'numerator' : below.kind;
    const text = isPart && over ? `${overText} ${below.text}` : below.text;
    joined.push({ at, text, period: below.period, kind, above: isPart ? over : null });
  }
  return joined;
}
