// Where a table begins: the row, or the two or three rows, that say what each column holds.

import type { GridCell, GridRow } from '../grid.ts';
import { EMPTY } from '../read/cells.ts';
import { type ColumnKind, columnKind } from './column-heading.ts';
import { readCellText } from './figure.ts';
import { isNamed, joinedHeadings } from './header-rows.ts';
import {
  type Heading,
  isCountHeading,
  periodOfCell,
  type Summary,
  summaryOf,
  summaryOfHeadings,
} from './header-summary.ts';
import { type PeriodHeading, periodHeading } from './period-heading.ts';

type Shape = 'months-across' | 'months-down' | 'long';

export interface Header {
  shape: Shape;
  headings: Heading[];
  /** rows of the header, by their place in the sheet's list */
  from: number;
  next: number;
}

export function isBlankRow(row: GridRow): boolean {
  for (const cell of row.cells) if (cell.text !== '') return false;
  return true;
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
  'numerator',
  'denominator',
];

function isMonthsAcross(summary: Summary): boolean {
  const months = summary.periods + summary.bare;
  if (summary.figures > 0 && (months < 2 || summary.figures * 2 > months)) return false;
  const firstIsFree = summary.headings[0]?.text === '';
  if (months >= 2) return months / summary.filled >= 0.3 || isNamed(summary) || summary.kinds.size >= 2;
  if (months === 1 && summary.filled >= 2)
    return NAMING.some((kind) => summary.kinds.has(kind)) || (firstIsFree && summary.kinds.size > 0);
  if (summary.years >= 2) {
    const [first] = summary.headings;
    const isCorner = first?.kind === 'area' || first?.kind === 'section' || /\p{L}{3}/u.test(first?.text ?? '');
    const alone = summary.filled === summary.years + 1;
    return (isNamed(summary) || firstIsFree || (isCorner && alone)) && areConsecutive(summary);
  }
  if (summary.kinds.has('period') || summary.kinds.has('year')) return false;
  const standsForMonth = summary.kinds.has('latest') || summary.kinds.has('value');
  return (
    standsForMonth && NAMING.some((kind) => summary.kinds.has(kind)) && JUDGING.some((kind) => summary.kinds.has(kind))
  );
}

function areConsecutive(summary: Summary): boolean {
  const years = summary.headings.flatMap(({ period }) => (period?.is === 'year' ? [period.year] : []));
  return years.every((year, i) => i === 0 || Math.abs(year - years[i - 1]!) === 1);
}

/** A number of things told after what they are is their count, and no reference. */
function withCounts(summary: Summary): Summary {
  if (summary.periods + summary.bare > 0 || !summary.kinds.has('ref')) return summary;
  const named = summary.headings.findIndex(({ kind }) => kind !== null && NAMING.includes(kind));
  if (named < 0) return summary;
  const { kinds } = summary;
  const headings = summary.headings.map((heading) => {
    if (heading.at < named || heading.kind !== 'ref' || !isCountHeading(heading.text)) return heading;
    return { ...heading, kind: kinds.has('value') || kinds.has('denominator') ? 'numerator' : 'value' } as const;
  });
  return { ...summary, headings, kinds: new Set(headings.flatMap(({ kind }) => kind ?? [])) };
}

function isLong({ kinds, figures, periods, bare }: Summary): boolean {
  const timed = kinds.has('period') || kinds.has('year');
  const valued = kinds.has('value') || kinds.has('numerator') || kinds.has('latest');
  return (
    figures === 0 &&
    periods + bare === 0 &&
    timed &&
    valued &&
    (NAMING.some((kind) => kinds.has(kind)) || kinds.has('ref'))
  );
}

/** The row below, when it can belong to a header: tabular, of the same table, and not blank. */
function rowBelow(rows: GridRow[], i: number): GridRow | null {
  const below = rows[i + 1];
  return below?.tabular && below.table === rows[i]!.table && !isBlankRow(below) ? below : null;
}

const LOOKED_AT = 8;
/** Lines of one team or area may come one after the other, years of months at a time. */
const LINES_OF_A_GROUP = 100;

function isMonthsDown(summary: Summary, rows: GridRow[], i: number): boolean {
  if (summary.figures > 0 || summary.filled < 2 || summary.kinds.has('owner') || summary.periods + summary.bare > 0)
    return false;
  let months = 0;
  let figures = 0;
  let others = 0;
  for (let j = i; months < 3 && j < i + LOOKED_AT; j++) {
    const below = rowBelow(rows, j);
    const first = below?.cells[0];
    if (!below || !first) break;
    if (!isMonth(periodOfCell(first))) {
      const kind = columnKind(first.text);
      // The row below is the header, and this one names groups of its columns.
      if (kind === 'period' || kind === 'year') return false;
      if (kind === null) break;
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

/** A column of periods whatever it is headed, and the one column of figures beside England's and the neighbours'. */
function withContents(summary: Summary, rows: GridRow[], i: number): Summary {
  const { kinds, headings, periods, bare, years, figures } = summary;
  if (figures + periods + bare + years > 0 || !NAMING.some((kind) => kinds.has(kind))) return summary;
  const below = [rowBelow(rows, i), rowBelow(rows, i + 1)].filter((row) => row !== null);
  const all = (at: number, is: (cell: GridCell) => boolean) =>
    below.length > 0 && below.every(({ cells }) => is(cells[at] ?? EMPTY));
  const mayBeTime = (kind: ColumnKind | null) => kind === null || kind === 'latest';
  const time = kinds.has('period')
    ? undefined
    : headings.find(({ at, text, kind }) => text !== '' && mayBeTime(kind) && all(at, isTime));
  const compared = kinds.has('england') || kinds.has('neighbours');
  const isFigure = ({ text }: GridCell) => text !== '' && readCellText(text).content.is === 'figure';
  const free =
    compared && !kinds.has('value') && !kinds.has('latest')
      ? headings.filter(({ at, kind, text }) => kind === null && text !== '' && all(at, isFigure))
      : [];
  if (!time && free.length !== 1) return summary;
  const kindOf = (heading: Heading): ColumnKind | null =>
    heading === time ? 'period' : heading === free[0] ? 'value' : heading.kind;
  const settled = headings.map((heading) => ({ ...heading, kind: kindOf(heading) }));
  return { ...summary, headings: settled, kinds: new Set(settled.flatMap(({ kind }) => kind ?? [])) };
}

const isTime = (cell: GridCell) => cell.text !== '' && isMonth(periodOfCell(cell));

/** Lines of areas or of months, a column a KPI: told by a column of areas, or by months that stand on several lines. */
function isRecords(summary: Summary, rows: GridRow[], i: number): boolean {
  const { kinds, figures, periods, bare, headings } = summary;
  if (figures > 0 || periods + bare > 0 || NAMING.some((kind) => kinds.has(kind))) return false;
  const time = (headings.find(({ kind }) => kind === 'period') ?? headings.find(({ kind }) => kind === 'year'))?.at;
  if (time === undefined) return false;
  const seen: string[] = [];
  let numbers = 0;
  let looked = 0;
  for (let j = i; j < i + LINES_OF_A_GROUP; j++) {
    const below = rowBelow(rows, j);
    if (!below) break;
    if (!/\d|^[a-z]{3,9}$/i.test(below.cells[time]?.text ?? '')) return false;
    seen.push(below.cells[time]!.text);
    if (j >= i + LOOKED_AT) continue;
    looked += 1;
    numbers += below.cells.filter(
      ({ text }, at) => headings[at]?.kind === null && text !== '' && readCellText(text).content.is === 'figure',
    ).length;
  }
  const repeated = time === 0 && new Set(seen).size < seen.length;
  const isInTwo = kinds.has('period') && kinds.has('year');
  return seen.length >= 2 && numbers >= looked && (kinds.has('area') || repeated || isInTwo);
}

/** A year in the corner, over labels: it heads no figures. */
function withCorner(summary: Summary, rows: GridRow[], i: number): Summary {
  const [corner] = summary.headings;
  if (!corner?.period || summary.periods + summary.bare + summary.years < 3) return summary;
  const below = [rowBelow(rows, i), rowBelow(rows, i + 1)].filter((row) => row !== null);
  const text = (row: GridRow) => row.cells[0]?.text ?? '';
  const isLabel = (row: GridRow) => /\p{L}{3}/u.test(text(row)) && readCellText(text(row)).content.is === 'words';
  if (below.length === 0 || !below.every((row) => isLabel(row) && periodOfCell(row.cells[0]!) === null)) return summary;
  const headings = summary.headings.with(0, { ...corner, period: null, kind: 'label', above: corner.period });
  return summaryOfHeadings(headings, summary.figures);
}

/** Every cell under the months is a word, as in a list of who was there: no KPIs. */
function isOfWords({ headings }: Summary, rows: GridRow[], i: number): boolean {
  const months = headings.filter(({ period }) => period !== null);
  let words = 0;
  for (let j = i; j < i + LOOKED_AT; j++) {
    const below = rowBelow(rows, j);
    if (!below) break;
    for (const { at } of months) {
      const text = below.cells[at]?.text ?? '';
      if (text === '') continue;
      if (readCellText(text).content.is !== 'words') return false;
      words += 1;
    }
  }
  return words > LOOKED_AT;
}

/** Numbers that may be a period: 2024, 202412, 45627, and what has a mark between its digits but is no decimal. */
const MAY_BE_PERIOD = /^(?:19|20)\d{2}(?:\d{2})?$|^\d{5}$|\d[-/ ]\d|^\d{1,2}\.\d{1,2}\.\d/;

const AGES = /^\d{1,2} ?[-–+] ?(?:\d{1,2})?$/;

/** So many plain numbers may stand among the headings of a table: a page number, a count of KPIs. */
const STRAY_NUMBERS = 2;

/** A row of figures opens no table. Most rows are settled by this, at their first figures. */
function mayOpen(row: GridRow): boolean {
  let figures = 0;
  for (const { text, date } of row.cells) {
    if (text === '' || date || !/\d/.test(text) || /[a-z]/i.test(text) || AGES.test(text)) continue;
    if (!MAY_BE_PERIOD.test(text) || (!/^\d{5}$/.test(text) && !periodHeading(text))) figures += 1;
    if (figures > STRAY_NUMBERS) return false;
  }
  return true;
}

/** The rows looked at last, which are looked at again as the rows below another. */
const looked: { row: GridRow; summary: Summary }[] = [];

function rememberedSummary(row: GridRow): Summary {
  const known = looked.find((one) => one.row === row);
  if (known) return known.summary;
  const summary = summaryOf(row);
  looked.push({ row, summary });
  if (looked.length > 3) looked.shift();
  return summary;
}

/** The header that begins at row `i`; null when the row is something else. */
export function headerAt(rows: GridRow[], i: number): Header | null {
  const row = rows[i]!;
  if (!row.tabular || !mayOpen(row)) return null;
  const upper = withContents(withCounts(withCorner(rememberedSummary(row), rows, i)), rows, i);
  if (upper.filled === 0) return null;
  const below = summariesBelow(rows, i);
  for (let count = below.length; count > 0; count--) {
    const joined = joinedHeadings([upper, ...below.slice(0, count)]);
    if (joined) return { shape: 'months-across', headings: joined, from: i, next: i + 1 + count };
  }
  const found = (shape: Shape) => ({ shape, headings: upper.headings, from: i, next: i + 1 });
  if (isMonthsAcross(upper)) return isOfWords(upper, rows, i) ? null : found('months-across');
  if (isLong(upper) || isRecords(upper, rows, i)) return found('long');
  return isMonthsDown(upper, rows, i) ? found('months-down') : null;
}

/** Up to two rows below that may be more of the header. */
function summariesBelow(rows: GridRow[], i: number): Summary[] {
  const summaries: Summary[] = [];
  for (let j = i; j < i + 2; j++) {
    const below = rowBelow(rows, j);
    if (!below || !mayOpen(below)) break;
    summaries.push(rememberedSummary(below));
  }
  return summaries;
}
