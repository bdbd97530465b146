// What the cells of our workbooks are made of: texts, heads, figures as numbers of their own kind, statuses as words.

import { type Day, isoDay } from '../clocks/index.ts';
import type { Rag, Rating, ScorecardCell } from '../insight/index.ts';
import { numberOutside, type Unit, type ValueStatus } from '../measures/index.ts';
import { LOOKS, type Look, type WrittenCell } from './workbook-writer.ts';

const TEXT: Look = { stands: 'left' };
export const LONG_TEXT: Look = { stands: 'left', wrap: true };
export const TITLE: Look = { ...LOOKS.title, stands: 'left' };
export const NAME: Look = { stands: 'left', bold: true };
export const SECTION: Look = { bold: true, fill: 'EEF2F5', stands: 'left' };
const HEAD: Look = { bold: true, fill: 'DFE7EE', wrap: true, stands: 'left' };
const NUMBER_HEAD: Look = { ...HEAD, stands: 'right' };
const NO_FIGURE: Look = { grey: true, wrap: true, stands: 'left' };
const UNSETTLED: Look = { italic: true };
const SETTLED: Look = {};

export const FILLS: Record<NonNullable<Rag>, string> = { green: 'CDE8D5', amber: 'FFE7B3', red: 'F6CFCB' };
export const RATINGS: Record<Rating, string> = {
  'on-target': 'On target',
  'within-tolerance': 'Within tolerance',
  'off-target': 'Off target',
  'no-judgement': 'No judgement',
  'no-target': 'No target',
  'not-rated': 'Not rated',
};
const RATED: Partial<Record<Rating, Look>> = {
  'on-target': { ...TEXT, fill: FILLS.green },
  'within-tolerance': { ...TEXT, fill: FILLS.amber },
  'off-target': { ...TEXT, fill: FILLS.red },
};
export const ARROWS = { up: '▲ up', down: '▼ down', same: '▶ same' };
export const UNITS: Record<Unit, string> = {
  count: 'number',
  percent: '%',
  'rate-10k': 'per 10,000',
  'rate-100': 'per 100',
  pounds: '£',
  fte: 'FTE',
  days: 'days',
  weeks: 'weeks',
};
const STATUSES: Record<ValueStatus, string> = {
  actual: 'actual',
  provisional: 'provisional',
  'carried-forward': 'carried forward',
  awaited: 'awaited',
  'not-applicable': 'not applicable',
  suppressed: 'c',
  rejected: 'not understood',
};

export const text = (value: string | null, look = TEXT): WrittenCell => ({ value, look });
export const head = (value: string): WrittenCell => ({ value, look: HEAD });
/** as the numbers under it stand */
export const numberHead = (value: string | Date): WrittenCell => ({ value, look: NUMBER_HEAD });
export const nothing: WrittenCell = { value: null };

/** Percentages are kept as shares and shown with their sign, as spreadsheets expect. */
export function figure(value: number, unit: Unit, decimals: number | null): WrittenCell {
  return { value: unit === 'percent' ? value : numberOutside(value, unit), format: formatOf(unit, decimals) };
}

function formatOf(unit: Unit, decimals: number | null): string {
  const places = decimals ?? (unit === 'count' || unit === 'pounds' || unit === 'days' ? 0 : 1);
  const point = places > 0 ? `.${'0'.repeat(places)}` : '';
  if (unit === 'percent') return `0${point}%`;
  return unit === 'pounds' ? `"£"#,##0${point}` : `#,##0${point}`;
}

/** The word says it; the colour repeats it. */
export const rated = (rating: Rating): WrittenCell => text(RATINGS[rating], RATED[rating]);

export const count = (value: number | null): WrittenCell => (value === null ? nothing : { value, format: '#,##0' });

/** The figure in italics while it is not for good, or the word for why there is none. */
export function cellFigure(
  cell: Pick<ScorecardCell, 'value' | 'status' | 'dueOn' | 'decimals'> | undefined,
  unit: Unit,
): WrittenCell {
  if (!cell) return nothing;
  if (cell.value !== null)
    return { ...figure(cell.value, unit, cell.decimals), look: cell.status === 'actual' ? SETTLED : UNSETTLED };
  return text(statusWord(cell), NO_FIGURE);
}

/** "awaited, due 2025-07-10" */
export function statusWord({ status, dueOn }: Pick<ScorecardCell, 'status' | 'dueOn'>): string {
  const due = status === 'awaited' && dueOn !== null ? `, due ${isoDay(dueOn)}` : '';
  return `${STATUSES[status]}${due}`;
}

/** A real date, which can be sorted and filtered. */
export const dated = (day: Day | null): WrittenCell =>
  day === null ? nothing : { value: new Date(day * 86_400_000), format: 'd mmm yyyy', look: TEXT };
