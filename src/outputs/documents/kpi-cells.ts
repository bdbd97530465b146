// One KPI in the cells of a document's table: its name, its figure, its drawing, its direction, its rating, its target.

import { monthFromIndex, monthIndex, type Period, shortPeriodName } from '../../clocks/index.ts';
import type { ScorecardCell, ScorecardRow } from '../../insight/index.ts';
import type { Unit } from '../../measures/index.ts';
import { numberWords, targetWords, unitWords, usualDecimals, valueWords } from '../html/figure.ts';
import { monthsCovered, monthWord, periodWords } from '../html/period-words.ts';
import { type Direction, directionWords, type Rating, ratingWords } from '../html/rating-direction.ts';
import type { SparklineSize } from '../html/sparkline.ts';
import {
  capital,
  cellOfMonth,
  countsSaid,
  directionSaid,
  figureSaid,
  hasFigure,
  isFew,
  monthsShown,
  ratingSaid,
  stateOfMonth,
} from '../kpi/kpi-row.ts';
import type { Shape, TableCell, TableColumn } from './document.ts';
import { sparklineDrawing } from './drawings.ts';
import { type Reading, seriesFor } from './reading.ts';

export const left = (head: string, width: number): TableColumn => ({ head, stands: 'left', width });
export const right = (head: string, width: number): TableColumn => ({ head, stands: 'right', width });

/** Columns whose shares make 1, whatever of them is there. */
export function fitted(columns: readonly (TableColumn | null)[]): TableColumn[] {
  const there = columns.filter((column) => column !== null);
  const whole = there.reduce((sum, { width }) => sum + width, 0);
  return there.map((column) => ({ ...column, width: column.width / whole }));
}

export const SPARKLINE_MONTHS = 12;

/** A KPI in a row of a pack: name, figure, drawing, direction, rating. */
export const kpiColumns = (month: Period): TableColumn[] => [
  left('KPI', 0.305),
  right(periodHead(month), 0.125),
  left('12 months', 0.18),
  left('Direction', 0.235),
  left('Rating', 0.155),
];

export const kpiCells = (reading: Reading, row: ScorecardRow): TableCell[] => [
  nameCell(row),
  figureCell(reading, row),
  sparklineCell(reading, row),
  directionCell(reading, row),
  ratingCell(reading, row),
];

export const refWords = ({ ref }: ScorecardRow): string | null => (ref === null ? null : `KPI ${ref}`);

export function targetSaid({ target, unit, polarity }: ScorecardRow): string | null {
  return target === null ? null : targetWords(target, unit, polarity);
}

/** In our own plain words, which are shorter than those of most papers. */
export const titleOf = ({ measure, unit }: ScorecardRow): string =>
  // a percentage says so itself wherever it does not stand in a column of months
  unit === 'percent' ? measure.title : withUnit(measure.title, unit);

/** As the newest paper prints it. */
export const labelWords = ({ label, unit }: ScorecardRow): string => withUnit(label, unit);

const SAYS_UNIT: Record<Unit, RegExp | null> = {
  count: null,
  percent: /%|per ?cent|percentage|proportion|share\b/i,
  'rate-10k': /10,?000|10k/i,
  'rate-100': /per 100|%/i,
  pounds: /£|pounds|\bspend|\bcost|\bgbp/i,
  fte: /\bFTE\b|full-time/i,
  days: /\bdays?\b/i,
  weeks: /\bweeks?\b|\bwks?\b/i,
};

/** The unit once, after the words that do not say it. */
function withUnit(words: string, unit: Unit): string {
  const says = SAYS_UNIT[unit];
  return says === null || says.test(words) ? words : `${words}, ${unitWords(unit)}`;
}

/** "KPI 101, target at least 70%" under the KPI's name. */
export function nameCell(
  row: ScorecardRow,
  { name = titleOf(row), notes = [] }: { name?: string; notes?: readonly string[] } = {},
): TableCell {
  const target = targetSaid(row);
  const said = [refWords(row), target === null ? null : `target ${target}`, ...notes].filter((one) => one !== null);
  return { words: [name], look: 'strong', ...(said.length > 0 ? { second: said.join(', ') } : {}) };
}

/** How a spreadsheet writes it; percentages are shares. */
export function formatOf(unit: Unit, value: number, decimals: number | null): string {
  const size = unit === 'percent' ? value * 100 : value;
  const places = Math.max(0, Math.min(6, decimals ?? usualDecimals(unit, size)));
  const fraction = places === 0 ? '' : `.${'0'.repeat(places)}`;
  if (unit === 'percent') return `0${fraction}%`;
  return unit === 'pounds' ? `"£"#,##0${fraction}` : `#,##0${fraction}`;
}

type Known = ScorecardCell & { value: number };

const kept = (row: ScorecardRow, cell: Known): Pick<TableCell, 'value' | 'format'> => ({
  value: cell.value,
  format: formatOf(row.unit, cell.value, cell.decimals),
});

/** The figure of the month, large, with what it is out of, or what it was before. */
export function figureCell(reading: Reading, row: ScorecardRow): TableCell {
  const { month, on } = reading;
  const cell = cellOfMonth(row, month);
  if (!hasFigure(cell)) {
    const last = row.latest;
    const before = hasFigure(last) ? `${bareFigure(row, last)} in ${periodWords(last.period)}` : null;
    return { words: [stateOfMonth(row, month, on).words], look: 'strong', ...(before ? { second: before } : {}) };
  }
  const second = countsSaid(row, cell) ?? periodSaid(cell, month) ?? beforeSaid(row, month);
  return {
    words: [bareFigure(row, cell)],
    look: 'figure',
    ...(second === null ? {} : { second }),
    ...kept(row, cell),
  };
}

/** A figure of a term says which. */
const periodSaid = ({ period }: ScorecardCell, month: Period) => (period === month ? null : shortPeriodName(period));

function beforeSaid(row: ScorecardRow, month: Period): string | null {
  const index = monthIndex(month);
  const before = index === null ? null : row.cells.find((one) => one.period === monthFromIndex(index - 1));
  return hasFigure(before) ? `${bareFigure(row, before)} in ${monthWord(before.period)}` : null;
}

const MILLION = 1_000_000;

/** Without a unit that stands after the KPI's name; millions of pounds as such, since no column is wide enough for them. */
function bareFigure(row: ScorecardRow, cell: Known, { sign = true, places = 2 } = {}): string {
  if (row.unit === 'pounds' && Math.abs(cell.value) >= MILLION) return `£${numberWords(cell.value / MILLION, places)}m`;
  return isFew(row) ? figureSaid(row, cell) : valueWords(cell.value, row.unit, cell.decimals, { sign });
}

/** A figure of another month, small; without its % in a row of the scorecard, whose name says it. */
export function plainCell(
  row: ScorecardRow,
  cell: ScorecardCell | null,
  options: { counts?: boolean; sign?: boolean } = {},
): TableCell {
  if (!hasFigure(cell)) return { words: [] };
  const counts = options.counts ? countsSaid(row, cell) : null;
  return {
    words: [bareFigure(row, cell, { sign: options.sign, places: 1 })],
    ...(counts === null ? {} : { second: counts }),
    ...kept(row, cell),
  };
}

/** The months up to one from the first that the row has a figure of, be it of a term or of a month. */
export function monthsOf(row: ScorecardRow, month: Period, most: number): Period[] {
  const last = monthIndex(month);
  const covered = row.cells.filter(hasFigure).flatMap(({ period }) => monthsCovered(period)?.first ?? []);
  if (last === null || covered.length === 0) return monthsShown([row], month, most);
  const first = Math.max(Math.min(...covered, last), last - most + 1);
  return Array.from({ length: last - first + 1 }, (_, i) => monthFromIndex(first + i));
}

export function sparklineCell(reading: Reading, row: ScorecardRow, size?: SparklineSize): TableCell {
  const months = monthsOf(row, reading.month, SPARKLINE_MONTHS);
  const series = seriesFor(reading, row, months);
  const isDrawn = row.cells.some((cell) => hasFigure(cell)) && months.length > 1;
  return {
    words: [],
    ...(isDrawn ? { drawing: sparklineDrawing(series, { alt: '', ...(size ? { size } : {}) }) } : {}),
  };
}

const MOVED: Record<'up' | 'down', Record<'better' | 'worse' | 'shift' | 'quiet', Shape>> = {
  up: { better: 'up-better', worse: 'up-worse', shift: 'up-shift', quiet: 'up-quiet' },
  down: { better: 'down-better', worse: 'down-worse', shift: 'down-shift', quiet: 'down-quiet' },
};

function directionShape(direction: Direction): Shape | null {
  switch (direction.is) {
    case 'likely-better':
      return MOVED[direction.moved].better;
    case 'likely-worse':
      return MOVED[direction.moved].worse;
    case 'likely-higher':
      return 'up-shift';
    case 'likely-lower':
      return 'down-shift';
    case 'rising':
      return 'up-quiet';
    case 'falling':
      return 'down-quiet';
    case 'no-clear-change':
      return 'same';
    case 'compared':
      return direction.moved === 'same' ? 'same' : MOVED[direction.moved][direction.judgement ?? 'quiet'];
    default:
      return null;
  }
}

export function directionCell(reading: Reading, row: ScorecardRow): TableCell {
  const said = directionSaid(row, reading.month, reading.on);
  const shape = directionShape(said);
  const judgement = said.is === 'compared' && said.judgement ? `${said.judgement}: ` : '';
  return {
    words: [directionWords(said)],
    look: 'strong',
    ...(said.reason ? { second: `${judgement}${said.reason}` } : {}),
    ...(shape === null ? {} : { shape }),
  };
}

const RATING_SHAPES: Partial<Record<Rating, Shape>> = {
  'on-target': 'on-target',
  'within-tolerance': 'within-tolerance',
  'off-target': 'off-target',
  'too-few': 'too-few',
};

export function ratingCell(reading: Reading, row: ScorecardRow): TableCell {
  const { rating, note } = ratingSaid(row, reading.month);
  const shape = RATING_SHAPES[rating];
  const words = ratingWords(rating);
  return {
    words: shape && rating !== 'too-few' ? [words] : [{ text: words, look: 'quiet' }],
    ...(shape && rating !== 'too-few' ? { look: 'strong' as const } : {}),
    ...(note ? { second: note } : {}),
    ...(shape ? { shape } : {}),
  };
}

/** "Decisions in the month" within a sentence; "EHC plans" keeps its letters. */
export const lowerFirst = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

export const periodHead = (period: Period): string => capital(periodWords(period));
