// Which figures moved most this month, each against its own usual change from one month to the next. Nothing is said of chance.

import { monthFromIndex, monthIndex, type Period } from '../../clocks/index.ts';
import { isAcross, type ScorecardCell, type ScorecardRow, startsAgainIn } from '../../insight/index.ts';
import { changeWords, countWords, differenceWords } from '../html/figure.ts';
import { monthWord } from '../html/period-words.ts';
import { countsSaid, figureSaid, finer, hasFigure, isFew } from './kpi-row.ts';
import { breaksIn } from './row-breaks.ts';

const MONTHS_BACK = 12;
/** fewer changes than this make no usual change */
const LEAST_CHANGES = 4;
/** a change counts as a move from so many times the usual one */
export const LEAST_TIMES = 2;

export interface Move {
  row: ScorecardRow;
  now: ScorecardCell & { value: number };
  before: ScorecardCell & { value: number };
  change: number;
  /** the median of the changes, without their signs, over the twelve months before */
  usual: number;
  changes: number;
}

/** KPIs with a target first, then those with a better and worse; within them the largest against its usual change. Termly figures, counts that start again, tiny numbers and flat series are left out. */
export function movesOf(rows: readonly ScorecardRow[], month: Period | null): Move[] {
  const index = month === null ? null : monthIndex(month);
  if (index === null) return [];
  return rows
    .flatMap((row) => moveOf(row, index) ?? [])
    .filter((move) => timesOf(move) >= LEAST_TIMES)
    .sort((a, b) => weightOf(b) - weightOf(a) || timesOf(b) - timesOf(a));
}

const timesOf = ({ change, usual }: Move): number => Math.abs(change) / usual;
const weightOf = ({ row }: Move): number => (row.polarity === null ? 0 : row.target === null ? 1 : 2);

function moveOf(row: ScorecardRow, index: number): Move | null {
  if (row.frequency !== 'monthly' || startsAgainIn(row.measure) !== null || isFew(row)) return null;
  const at = new Map(row.cells.map((cell) => [cell.period, cell]));
  const figureAt = (month: number) => {
    const cell = at.get(monthFromIndex(month));
    return hasFigure(cell) ? cell : null;
  };
  // figures of two definitions or two sources are not held against each other
  const breaks = breaksIn(row).map(({ from }) => from);
  const [now, before] = [figureAt(index), figureAt(index - 1)];
  if (!now || !before || isAcross(breaks, before.period, now.period)) return null;
  const changes = Array.from({ length: MONTHS_BACK }, (_, back) => {
    const [later, earlier] = [figureAt(index - 1 - back), figureAt(index - 2 - back)];
    return later && earlier && !isAcross(breaks, earlier.period, later.period)
      ? Math.abs(later.value - earlier.value)
      : null;
  }).filter((change) => change !== null);
  const usual = median(changes);
  return changes.length < LEAST_CHANGES || usual === 0
    ? null
    : { row, now, before, change: now.value - before.value, usual, changes: changes.length };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle)
    ? ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
    : (sorted[Math.floor(middle)] ?? 0);
}

export function judgementOf({ row, change }: Move): 'better' | 'worse' | null {
  return row.polarity === null ? null : change > 0 === (row.polarity === 'higher') ? 'better' : 'worse';
}

/** A claim, the two figures that it is made from, and what it rests on. */
interface MoveWords {
  /** "18.7 percentage points less than April" */
  change: string;
  /** "55.4%, 31 of 56 in May, 74.1%, 43 of 58 in April" */
  figures: string;
  rests: string;
}

export function moveWords(move: Move): MoveWords {
  const { row, now, before, change, usual } = move;
  const places = finer(now, before);
  const said = (cell: Move['now']) =>
    [figureSaid(row, cell), countsSaid(row, cell)].filter((one) => one !== null).join(', ');
  const times = Math.floor(Math.abs(change) / usual);
  const usually = differenceWords(
    usual,
    row.unit,
    row.unit === 'percent' ? Math.max(1, places ?? 1) : Number.isInteger(usual) ? places : 1,
  );
  return {
    change: `${changeWords(change, row.unit, places)} than ${monthWord(before.period)}`,
    figures: `${said(now)} in ${monthWord(now.period)}, ${said(before)} in ${monthWord(before.period)}`,
    rests: `Its usual change from one month to the next is ${usually} (the middle of ${move.changes}); this is ${times === LEAST_TIMES ? 'twice' : `${countWords(times)} times`} that or more.`,
  };
}
