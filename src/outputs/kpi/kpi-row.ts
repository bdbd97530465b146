// What is said of one KPI wherever it stands: its figure for the month, the change, the rating, its series for a drawing.

import {
  type Day,
  MONTH_NAMES,
  monthFromIndex,
  monthIndex,
  monthName,
  type Period,
  periodParts,
  shortMonthName,
  shortPeriodName,
} from '../../clocks/index.ts';
import {
  type Direction,
  type NoDirection,
  rate,
  type ScorecardCell,
  type ScorecardRow,
  startsAgainIn,
} from '../../insight/index.ts';
import { breaksOf, type Frequency, isFigure } from '../../measures/index.ts';
import { type CellStatus, cellStatus, notBefore } from '../html/cell-words.ts';
import { changeWords, countWords, isOutOfFew, ofWords, spokenValue } from '../html/figure.ts';
import { monthOfDay, monthsCovered, monthWord, periodWords } from '../html/period-words.ts';
import {
  comparedDirection,
  type Direction as DirectionSaid,
  type Rating as RatingSaid,
  ratingWords,
} from '../html/rating-direction.ts';
import { drawingOf, type Series } from '../html/series.ts';
import { breaksIn, sourceWords } from './row-breaks.ts';

export function isRare(row: ScorecardRow): boolean {
  return row.frequency !== 'monthly' && row.frequency !== 'irregular';
}

export function hasFigure<V extends Pick<ScorecardCell, 'value' | 'status'>>(
  cell: V | null | undefined,
): cell is V & { value: number } {
  return cell !== null && cell !== undefined && cell.value !== null && isFigure(cell.status);
}

/** What is known of exactly this month: its own cell, or that of the term or quarter it lies in. */
export function cellOfMonth(row: ScorecardRow, month: Period | null): ScorecardCell | null {
  if (month === null || monthIndex(month) === null) return row.latest;
  const own = row.cells.find((cell) => cell.period === month);
  return own ?? row.cells.find((cell) => covers(cell.period, month)) ?? null;
}

export function covers(period: Period, month: Period): boolean {
  const covered = monthsCovered(period);
  const index = monthIndex(month)!;
  return covered !== null && covered.first <= index && index <= covered.last;
}

export function isFew(row: ScorecardRow): boolean {
  return isOutOfFew(row.cells);
}

/** So many months after its last figure the next one of a termly or rarer KPI is not yet due. */
const MONTHS_BETWEEN: Record<Frequency, number> = {
  monthly: 0,
  irregular: 0,
  quarterly: 2,
  'half-termly': 2,
  termly: 3,
  annual: 11,
};

/** What a month without any cell says: before the first figure the source has no history, after it a figure did not come. */
export function absentState(row: ScorecardRow, month: Period): CellStatus {
  const first = firstFigureOf(row);
  if (first !== null && month < first) return notBefore(shortMonthName(first));
  const last = row.cells.findLast((cell) => hasFigure(cell) && monthIndex(cell.period) !== null && cell.period < month);
  const isDue = last === undefined || monthIndex(month)! - monthIndex(last.period)! > MONTHS_BETWEEN[row.frequency];
  return isDue ? { is: 'not-received', words: 'not received' } : { is: 'awaited', words: 'awaited' };
}

function firstFigureOf(row: ScorecardRow): Period | null {
  return row.cells.find((cell) => hasFigure(cell) && monthIndex(cell.period) !== null)?.period ?? null;
}

/** "55.4%", "31 of 56", "awaited until July", "not received". */
export function stateOfMonth(row: ScorecardRow, month: Period | null, today: Day): CellStatus {
  const cell = cellOfMonth(row, month);
  if (cell === null && month !== null) return absentState(row, month);
  return cellStatus(cell, row.unit, today, { few: isFew(row) });
}

/** The change as a comparison of two figures; nothing is said of chance until there is a control chart. */
export function directionSaid(row: ScorecardRow, month: Period | null, today: Day): DirectionSaid {
  const cell = cellOfMonth(row, month);
  if (!hasFigure(cell)) return noFigureSaid(row, month, today);
  if (isFew(row) && cell.numerator !== null && cell.denominator !== null) return fewSaid(row, cell);
  const change = changeOf(row);
  if (!change) return noDirectionSaid(row, month);
  const { worked } = change;
  const said = comparedDirection(worked, row.unit, change);
  return worked.to === month || monthIndex(worked.to) === null || said.is !== 'compared'
    ? said
    : { ...said, reason: `${said.reason}; since ${monthWord(worked.to)}` };
}

export interface Change {
  worked: Direction;
  before: ScorecardCell & { value: number };
  now: ScorecardCell & { value: number };
}

/** The change that is spoken of, with the two figures it is between. */
export function changeOf(row: ScorecardRow): Change | null {
  const worked = row.direction;
  if (!worked) return null;
  const [before, now] = [worked.from, worked.to].map((period) => row.cells.find((one) => one.period === period));
  return hasFigure(before) && hasFigure(now) ? { worked, before, now } : null;
}

/** The places of the finer of two printed figures; null, the usual ones, where both are worked out. */
export function finer(a: { decimals: number | null }, b: { decimals: number | null }): number | null {
  return a.decimals === null && b.decimals === null ? null : Math.max(a.decimals ?? 0, b.decimals ?? 0);
}

/** "18.7 percentage points less than April", "the same as April", for sentences. */
export function changeSentence(row: ScorecardRow, { worked, before, now }: Change): string {
  const said = worked.arrow === 'same' ? 'the same' : changeWords(worked.change, row.unit, finer(before, now));
  const [from, to] = [monthIndex(before.period), monthIndex(now.period)];
  const when = from !== null && to !== null && to - from < 12 ? monthWord(before.period) : periodWords(before.period);
  return said === 'the same' ? `the same as ${when}` : `${said} than ${when}`;
}

function noFigureSaid(row: ScorecardRow, month: Period | null, today: Day): DirectionSaid {
  const cell = cellOfMonth(row, month);
  const state = stateOfMonth(row, month, today);
  const when = month === null || state.is === 'not-before' ? '' : `${monthWord(month)} `;
  if (state.is !== 'awaited') return { is: 'not-worked-out', reason: `${when}${state.words}` };
  if (cell?.dueOn) return { is: 'awaited', reason: `due in ${monthOfDay(cell.dueOn)}` };
  const last = row.cells.findLast((one) => hasFigure(one) && (month === null || one.period < month));
  return {
    is: 'awaited',
    reason: hasFigure(last) ? `${figureSaid(row, last)} in ${periodWords(last.period)}` : `${when}awaited`,
  };
}

function fewSaid(row: ScorecardRow, cell: ScorecardCell): DirectionSaid {
  const before = row.cells.filter((one) => one.period < cell.period && hasFigure(one)).at(-1);
  const counts =
    before && before.numerator !== null && before.denominator !== null
      ? ofWords(before.numerator, before.denominator)
      : null;
  const words = `Only ${countWords(cell.denominator!)} in ${monthWord(cell.period)}`;
  return counts ? { is: 'few', words, reason: `${counts} in ${monthWord(before!.period)}` } : { is: 'few', words };
}

/** Why two figures of this KPI are not set against each other; what each says is worked out in room 4. */
const NO_DIRECTION: Record<NoDirection, (row: ScorecardRow, before: ScorecardCell | undefined) => DirectionSaid> = {
  'one-figure': () => ({ is: 'too-few-months', reason: 'one figure so far' }),
  'definition-changed': ({ measure }) => {
    const last = breaksOf(measure).at(-1);
    const since = last?.from ? ` from ${shortPeriodName(last.from)}` : '';
    return { is: 'not-worked-out', reason: `definition changed${since}` };
  },
  'source-changed': ({ seams }) => {
    const last = seams.at(-1);
    return last
      ? { is: 'not-worked-out', reason: `${sourceWords(last.signed.source)} from ${shortPeriodName(last.period)}` }
      : { is: 'not-worked-out' };
  },
  'no-year-before': ({ measure }) => ({
    is: 'not-worked-out',
    reason: `starts again each ${MONTH_NAMES[startsAgainIn(measure)! - 1]}; no figure of a year before`,
  }),
  'far-apart': (_, before) => ({
    is: 'not-worked-out',
    reason: before ? `the figure before is of ${periodWords(before.period)}` : 'the figure before is over a year old',
  }),
};

function noDirectionSaid(row: ScorecardRow, month: Period | null): DirectionSaid {
  const figures = row.cells.filter(
    (cell) => hasFigure(cell) && cell.status !== 'carried-forward' && (month === null || cell.period <= month),
  );
  return NO_DIRECTION[row.noDirection ?? 'one-figure'](row, figures.at(-2));
}

/** No rating from too few cases: the rating over twelve months stands beside it, so that muting hides nothing. */
export function ratingSaid(row: ScorecardRow, month: Period | null): { rating: RatingSaid; note?: string } {
  const { latest } = row;
  if (!hasFigure(latest) || row.rag === null) return { rating: row.rating };
  if (isFew(row)) return { rating: 'too-few', ...pooledNote(row) };
  return latest.period === month || latest.status === 'carried-forward'
    ? { rating: row.rating }
    : { rating: row.rating, note: shortPeriodName(latest.period) };
}

function pooledNote(row: ScorecardRow): { note?: string } {
  const known = row.cells
    .filter(
      (cell) =>
        hasFigure(cell) && cell.numerator !== null && cell.denominator !== null && monthIndex(cell.period) !== null,
    )
    .slice(-12);
  const sum = (of: (cell: ScorecardCell) => number | null) => known.reduce((all, cell) => all + (of(cell) ?? 0), 0);
  const [numerator, denominator] = [sum((cell) => cell.numerator), sum((cell) => cell.denominator)];
  if (denominator === 0 || row.unit !== 'percent') return {};
  const pooled = ratingWords(rate(numerator / denominator, row.target, row.polarity)).toLowerCase();
  return { note: `${pooled} over ${known.length} months: ${ofWords(numerator, denominator)}` };
}

/** A series over the months shown, as every drawing takes it. */
export function seriesOf(row: ScorecardRow, months: readonly Period[], today: Day): Series {
  const restart = startsAgainIn(row.measure);
  const changed = breaksIn(row).findLast(({ from }) => months.includes(from));
  const last = months.at(-1) ?? null;
  const missing = last !== null && stateOfMonth(row, last, today).is === 'not-received';
  return {
    unit: row.unit,
    drawing: drawingOf(row.frequency, row.cells),
    months: [...months],
    points: row.cells,
    target: row.target?.value ?? null,
    ...(restart === null
      ? {}
      : {
          restartsAt: months.filter((month) => periodParts(month).number === restart),
          earlier: yearBefore(row, months),
        }),
    ...(missing ? { notReceived: [last] } : {}),
    ...(changed ? { definitionChangedAt: changed.from } : {}),
    ...(changed?.source ? { sourceChangedTo: sourceWords(changed.source) } : {}),
  };
}

function yearBefore(row: ScorecardRow, months: readonly Period[]): (number | null)[] {
  const byPeriod = new Map(row.cells.map((cell) => [cell.period, cell]));
  return months.map((month) => {
    const before = byPeriod.get(monthFromIndex(monthIndex(month)! - 12));
    return hasFigure(before) ? before.value : null;
  });
}

/** "55.4%", "14.8 weeks", or counts where the row is out of few. */
export function figureSaid(row: ScorecardRow, cell: ScorecardCell & { value: number }): string {
  if (isFew(row) && cell.numerator !== null && cell.denominator !== null)
    return ofWords(cell.numerator, cell.denominator);
  return spokenValue(cell.value, row.unit, cell.decimals);
}

export function countsSaid(row: ScorecardRow, cell: ScorecardCell): string | null {
  if (row.unit !== 'percent' || isFew(row) || cell.numerator === null) return null;
  return cell.denominator === null ? countWords(cell.numerator) : ofWords(cell.numerator, cell.denominator);
}

/** The months up to one, none left out, from the first that has a figure in any of the rows. */
export function monthsShown(rows: readonly ScorecardRow[], month: Period | null, most: number): Period[] {
  const last = month === null ? null : monthIndex(month);
  if (month === null || last === null) return [];
  let first = month;
  for (const row of rows) {
    for (const cell of row.cells) {
      if (cell.period < first && hasFigure(cell) && monthIndex(cell.period) !== null) first = cell.period;
    }
  }
  const from = Math.max(monthIndex(first)!, last - most + 1);
  return Array.from({ length: last - from + 1 }, (_, i) => monthFromIndex(from + i));
}

export const monthTitle = (month: Period | null): string => (month === null ? 'no month yet' : monthName(month));

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
