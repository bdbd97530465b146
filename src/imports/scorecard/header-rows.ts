// Headers of two and three rows: years over months, months over their parts, columns named in halves.

import type { ColumnKind } from './column-heading.ts';
import { type Heading, partKind, type Summary, summaryOfHeadings } from './header-summary.ts';
import type { PeriodHeading } from './period-heading.ts';
import { placedUnder } from './years.ts';

const PARTS: ColumnKind[] = [
  'value',
  'numerator',
  'denominator',
  'trend',
  'direction',
  'rag',
  'target',
  'latest',
  'ref',
];
const NAMES: ColumnKind[] = ['label', 'description', 'ref'];

export const isNamed = (summary: Summary) => NAMES.some((kind) => summary.kinds.has(kind));

const isYears = (period: PeriodHeading | null) =>
  period !== null &&
  (period.is === 'year' || (period.is === 'period' && /-(?:academic|financial)$/.test(period.period)));
const isQuarter = (period: PeriodHeading | null) =>
  period !== null &&
  (period.is === 'bare' ? period.kind !== 'month' : period.is === 'period' && /-Q\d$/.test(period.period));

/** The rows of one header, from the top, read as one; null when they do not belong together. */
export function joinedHeadings(rows: Summary[]): Heading[] | null {
  const [upper, middle, lower] = rows;
  if (!upper || !middle) return null;
  if (!lower) return joined(upper, middle);
  const first = joined(upper, middle);
  const withParts = first && joined(summaryOfHeadings(first, 0), lower, true);
  if (withParts) return withParts;
  const quarters = middle.headings.some(({ period }) => isQuarter(period));
  return quarters && middle.kinds.size === 0 && lower.bare > middle.bare
    ? joined(upper, overQuarters(middle, lower))
    : null;
}

/** Months under their quarters, and beside them the quarters that have a column of their own. */
function overQuarters(middle: Summary, lower: Summary): Summary {
  const headings = Array.from({ length: Math.max(middle.headings.length, lower.headings.length) }, (_, at) => {
    const [above, below] = [middle.headings[at], lower.headings[at]];
    return below && below.text !== '' ? below : (above ?? below!);
  });
  return summaryOfHeadings(headings, 0);
}

function joined(upper: Summary, lower: Summary, onlyParts = false): Heading[] | null {
  if (lower.figures > 0 || upper.figures > 0) return null;
  const monthsBelow = lower.periods + lower.bare;
  if (!onlyParts && isMonthsOverYears(upper, lower)) return overYears(upper, lower);
  const yearsOverMonths = !onlyParts && upper.headings.some(({ period }) => isYears(period)) && lower.bare > 0;
  const parts = lower.headings.filter(({ kind }) => kind && PARTS.includes(kind)).length;
  const periodsAbove = upper.periods + upper.bare + upper.years;
  const monthsOverParts = periodsAbove > 0 && parts >= 2 && monthsBelow === 0 && !namesUnderPeriods(upper, lower);
  const namedInHalves = upper.periods + upper.bare === 0 && isNamed(upper) && monthsBelow >= 2 && !isNamed(lower);
  if (yearsOverMonths) return underYears(upper, lower);
  if (monthsOverParts) return underMonths(upper, lower);
  return namedInHalves && !onlyParts ? besideNames(upper, lower) : null;
}

/** "Mar" above and "2025" below, in column after column. */
function isMonthsOverYears(upper: Summary, lower: Summary): boolean {
  const pairs = upper.headings.filter(
    ({ at, period }) => period?.is === 'bare' && lower.headings[at]?.period?.is === 'year',
  );
  return pairs.length >= 2 && pairs.length === upper.bare && lower.filled === lower.years;
}

function overYears(upper: Summary, lower: Summary): Heading[] {
  return upper.headings.map((heading) => {
    const year = lower.headings[heading.at]?.period;
    if (heading.period?.is !== 'bare' || !year) return heading;
    const text = `${heading.text} ${lower.headings[heading.at]!.text}`;
    return { ...heading, text, period: placedUnder(heading.period, year, [heading]) };
  });
}

const NOTHING = { text: '', period: null, kind: null, above: null };

/** A column of labels under a period: the lower row is a header of its own. */
function namesUnderPeriods(upper: Summary, lower: Summary): boolean {
  const first = upper.headings.findIndex(({ period }) => period !== null);
  return lower.headings.some(({ at, kind }) => kind === 'label' && at >= first);
}

/** Each column of the two rows, with the text that stands above it or last stood there. */
function columnsOf(upper: Summary, lower: Summary) {
  let over: Heading | null = null;
  return Array.from({ length: Math.max(upper.headings.length, lower.headings.length) }, (_, at) => {
    const [own, below] = [upper.headings[at], lower.headings[at]];
    if (own && own.text !== '') over = own;
    return { own: own ?? { at, ...NOTHING }, below: below ?? { at, ...NOTHING }, over };
  });
}

function underYears(upper: Summary, lower: Summary): Heading[] {
  const columns = columnsOf(upper, lower).map(({ own, below, over }): Heading => {
    if (below.text === '') return own;
    // "Year" over "Month": the names of the two rows, over the column of labels.
    if (own.kind === 'year' && below.kind === 'period') return { ...below, kind: 'label' };
    if (below.period?.is !== 'bare' || !over?.period) return below;
    return { ...below, text: `${over.text} ${below.text}`, above: over.period };
  });
  return columns.map((heading) => {
    const placed =
      heading.period?.is === 'bare' && heading.above ? placedUnder(heading.period, heading.above, columns) : null;
    return placed ? { ...heading, period: placed } : heading;
  });
}

function underMonths(upper: Summary, lower: Summary): Heading[] {
  const columns = columnsOf(upper, lower);
  const firstOver = columns.find(({ over }) => over?.period)?.over;
  const parts = new Set(
    columns.flatMap(({ over, below }) => (over === firstOver && below.text !== '' ? [below.text] : [])),
  );
  const isOne = columns.filter(({ own }) => own.period).length === 1;
  return columns.map(({ own, below, over }) => {
    if (below.text === '') return own;
    const kind = partKind(below.text);
    const isPart = over?.period && (isOne ? kind && PARTS.includes(kind) : parts.has(below.text));
    return isPart ? { ...below, text: `${over.text} ${below.text}`, kind, above: over.period } : below;
  });
}

function besideNames(upper: Summary, lower: Summary): Heading[] {
  return columnsOf(upper, lower).map(({ own, below }) => (below.text === '' ? own : below));
}
