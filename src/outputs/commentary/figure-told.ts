// What one reference to a figure prints: the words of the scorecard's own cell, or the words of why there is none.

import { type Day, MONTH_NAMES, monthIndex, type Period } from '../../clocks/index.ts';
import type { FigureReference } from '../../improvement/index.ts';
import { isAcross, type ScorecardCell, type ScorecardRow, startsAgainIn } from '../../insight/index.ts';
import type { CellStatus } from '../html/cell-words.ts';
import { cellStatus } from '../html/cell-words.ts';
import { changeWords, countWords, ofWords, spokenValue, targetWords } from '../html/figure.ts';
import { monthWord, periodWords } from '../html/period-words.ts';
import { directionWords, ratingWords } from '../html/rating-direction.ts';
import {
  absentState,
  cellOfMonth,
  changeOf,
  changeSentence,
  covers,
  directionSaid,
  figureSaid,
  finer,
  hasFigure,
  isFew,
  ratingSaid,
  stateOfMonth,
} from '../kpi/kpi-row.ts';
import { breaksIn } from '../kpi/row-breaks.ts';

export interface Told {
  words: string;
  /** why it is not what was asked for */
  lacks?: 'figure' | 'counts' | 'comparison' | 'target' | 'benchmark';
}

/** The month of the text, and the day that decides what is awaited and what is late. */
export interface ReadFor {
  month: Period | null;
  on: Day;
}

type Known = ScorecardCell & { value: number };

export function figureTold(row: ScorecardRow, { part, period }: FigureReference, read: ReadFor): Told {
  switch (part) {
    case 'figure':
      return ofFigure(row, period, read, (cell) => ({ words: figureSaid(row, cell) }));
    case 'counts':
      return ofFigure(row, period, read, (cell) => countsTold(row, cell));
    case 'change':
      return ofFigure(row, null, read, (cell) =>
        period === null ? changeTold(row, cell, read) : changeSince(row, cell, period, read),
      );
    case 'target':
      return targetTold(row, period, read);
    case 'england':
    case 'region':
    case 'neighbours':
      return benchmarkTold(row, part);
    case 'direction':
      return ofFigure(row, null, read, () => ({
        words: lowerFirst(directionWords(directionSaid(row, read.month, read.on))),
      }));
    case 'rating':
      return ratingTold(row, period, read);
  }
}

function cellAt(row: ScorecardRow, period: Period | null, { month }: ReadFor): ScorecardCell | null {
  if (period === null) return cellOfMonth(row, month);
  const own = row.cells.find((cell) => cell.period === period);
  if (own || monthIndex(period) === null) return own ?? null;
  return row.cells.find((cell) => covers(cell.period, period)) ?? null;
}

function ofFigure(row: ScorecardRow, period: Period | null, read: ReadFor, say: (cell: Known) => Told): Told {
  const cell = cellAt(row, period, read);
  return hasFigure(cell) ? say(cell) : { words: noFigureWords(stateAt(row, period, cell, read)), lacks: 'figure' };
}

function stateAt(row: ScorecardRow, period: Period | null, cell: ScorecardCell | null, read: ReadFor): CellStatus {
  if (period === null) return stateOfMonth(row, read.month, read.on);
  if (cell !== null) return cellStatus(cell, row.unit, read.on);
  return monthIndex(period) === null
    ? { is: 'not-applicable', words: 'none for that period' }
    : absentState(row, period);
}

/** "no figure yet (awaited until July)", "no figure (not applicable)". */
export function noFigureWords({ is, words }: CellStatus): string {
  return `no figure${is === 'awaited' || is === 'not-received' ? ' yet' : ''} (${words})`;
}

function countsTold(row: ScorecardRow, cell: Known): Told {
  if (cell.numerator !== null && cell.denominator !== null) return { words: ofWords(cell.numerator, cell.denominator) };
  if (cell.numerator !== null) return { words: countWords(cell.numerator) };
  return { words: figureSaid(row, cell), ...(row.unit === 'count' ? {} : { lacks: 'counts' as const }) };
}

/** As the scorecard compares it: with the figure before, or of what starts again each year with the year before. */
function changeTold(row: ScorecardRow, cell: Known, read: ReadFor): Told {
  const change = changeOf(row);
  if (change === null || change.now.period !== cell.period) {
    const said = directionSaid(row, read.month, read.on);
    return { words: `not compared${said.reason ? ` (${said.reason})` : ''}`, lacks: 'comparison' };
  }
  return isFew(row) ? countsThenAndNow(row, change.before, change.now) : { words: changeSentence(row, change) };
}

function changeSince(row: ScorecardRow, now: Known, period: Period, read: ReadFor): Told {
  const before = cellAt(row, period, read);
  if (!hasFigure(before)) {
    const state = noFigureWords(stateAt(row, period, before, read));
    return { words: `not compared (${state} for ${periodWords(period)})`, lacks: 'comparison' };
  }
  const why = whyNotCompared(row, before, now);
  if (why !== null) return { words: `not compared (${why})`, lacks: 'comparison' };
  if (isFew(row)) return countsThenAndNow(row, before, now);
  const said = changeWords(now.value - before.value, row.unit, finer(before, now));
  return { words: `${said === 'the same' ? 'the same as' : `${said} than`} ${whenWords(before.period, now.period)}` };
}

/** Of few, a percentage says less than the counts: "5 of 6, after 4 of 7 in April". */
function countsThenAndNow(row: ScorecardRow, before: Known, now: Known): Told {
  return {
    words: `${figureSaid(row, now)}, after ${figureSaid(row, before)} in ${whenWords(before.period, now.period)}`,
  };
}

function whyNotCompared(row: ScorecardRow, before: ScorecardCell, now: ScorecardCell): string | null {
  if (before.period === now.period) return 'it is the same period';
  const broken = breaksIn(row).find(({ from }) => isAcross([from], before.period, now.period));
  const brokenBack = breaksIn(row).find(({ from }) => isAcross([from], now.period, before.period));
  const seam = broken ?? brokenBack;
  if (seam) return `${seam.source === null ? 'definition' : 'source'} changed from ${periodWords(seam.from)}`;
  const restart = startsAgainIn(row.measure);
  const [from, to] = [monthIndex(before.period), monthIndex(now.period)];
  return restart !== null && from !== null && to !== null && (to - from) % 12 !== 0
    ? `it starts again each ${MONTH_NAMES[restart - 1]}, so only the same month of another year compares`
    : null;
}

function whenWords(before: Period, now: Period): string {
  const [from, to] = [monthIndex(before), monthIndex(now)];
  return from !== null && to !== null && from < to && to - from < 12 ? monthWord(before) : periodWords(before);
}

function targetTold(row: ScorecardRow, period: Period | null, read: ReadFor): Told {
  const target = period === null ? row.target : (cellAt(row, period, read)?.target ?? null);
  return target === null
    ? { words: 'no target', lacks: 'target' }
    : { words: targetWords(target, row.unit, row.polarity) };
}

/** A figure of others never stands without its year. */
function benchmarkTold(row: ScorecardRow, level: 'england' | 'region' | 'neighbours'): Told {
  const found = row.benchmarks.find((one) => one.level === level);
  if (!found) return { words: 'no figure', lacks: 'benchmark' };
  const figure = spokenValue(found.value, row.unit, found.decimals);
  return { words: found.period === null ? figure : `${figure} in ${periodWords(found.period)}` };
}

function ratingTold(row: ScorecardRow, period: Period | null, read: ReadFor): Told {
  if (period === null) {
    const { rating, note } = ratingSaid(row, read.month);
    return { words: `${lowerFirst(ratingWords(rating))}${note ? ` (${note})` : ''}` };
  }
  return ofFigure(row, period, read, ({ rating }) => {
    const isJudged = rating === 'on-target' || rating === 'within-tolerance' || rating === 'off-target';
    return { words: lowerFirst(ratingWords(isJudged && isFew(row) ? 'too-few' : rating)) };
  });
}

/** "Off target" stands in the middle of a sentence; "RAG" and "EHCP" keep their letters. */
const lowerFirst = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
