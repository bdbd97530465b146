// The published site's sentences: the count first, whole percentages, a change as two figures and nothing of chance.

import {
  type Day,
  MONTH_NAMES,
  monthFromIndex,
  monthIndex,
  type Period,
  parsePeriod,
  partsOfDay,
  periodName,
} from '../../clocks/index.ts';
import { isAcross, type ScorecardCell, type ScorecardRow, startsAgainIn } from '../../insight/index.ts';
import type { Unit } from '../../measures/index.ts';
import { countWords, numberWords, ofWords, spokenValue, targetWords } from '../html/figure.ts';
import { monthWord, periodWords } from '../html/period-words.ts';
import { changeOf, hasFigure, isFew, isRare, stateOfMonth } from '../kpi/kpi-row.ts';
import { breaksIn } from '../kpi/row-breaks.ts';

export type KnownCell = ScorecardCell & { value: number };

/** "May 2025", "spring term 2025", "school year 2024-25". */
export function plainPeriod(period: Period): string {
  const kind = parsePeriod(period)?.kind;
  return kind === 'term' || kind === 'half-term' ? periodName(period) : periodWords(period);
}

const THE = /^(?:school|financial) year|^(?:autumn|spring|summer) term|half/;

/** In the middle of a sentence: "the spring term 2025". */
export const namedPeriod = (period: Period): string =>
  `${THE.test(plainPeriod(period)) ? 'the ' : ''}${plainPeriod(period)}`;

/** "In May 2025", "At the end of May 2025", "From September 2024 to May 2025". */
export function whenWords({ measure }: Pick<ScorecardRow, 'measure'>, period: Period): string {
  const index = monthIndex(period);
  const restart = startsAgainIn(measure);
  if (measure.window === 'as-at') return `At the end of ${namedPeriod(period)}`;
  if (index === null) return `In ${namedPeriod(period)}`;
  if (measure.window === 'rolling-12') return `In the 12 months to the end of ${plainPeriod(period)}`;
  if (restart === null || (index % 12) + 1 === restart) return `In ${plainPeriod(period)}`;
  const months = ((index % 12) + 1 - restart + 12) % 12;
  const first = monthFromIndex(index - months);
  const from = first.slice(0, 4) === period.slice(0, 4) ? monthWord(first) : plainPeriod(first);
  return `From ${from} to ${plainPeriod(period)}`;
}

const UNITS: Partial<Record<Unit, string>> = {
  'rate-10k': 'in every 10,000',
  'rate-100': 'in every 100',
  fte: 'full-time posts',
};

/** "55%", "14.8 weeks", "421.3 in every 10,000"; `decimals` as its source printed them, for what is no percentage. */
export function plainValue(value: number, unit: Unit, decimals: number | null = null): string {
  if (unit === 'percent') return spokenValue(value, unit, Math.abs(value) > 0 && Math.abs(value) < 0.01 ? 1 : 0);
  const words = UNITS[unit];
  return words ? `${numberWords(value, Math.max(0, decimals ?? 1))} ${words}` : spokenValue(value, unit, decimals);
}

/** A paper may print counts that do not make its percentage; then the percentage stands alone. */
function hasCounts({ unit }: Pick<ScorecardRow, 'unit'>, { value, numerator, denominator }: KnownCell): boolean {
  return (
    unit === 'percent' &&
    numerator !== null &&
    denominator !== null &&
    numerator <= denominator &&
    Math.abs(numerator / denominator - value) < NEAR_ENOUGH
  );
}

/** A percentage that was printed whole may be so far from its counts. */
const NEAR_ENOUGH = 0.0051;

/** The count where there is one: "31 of 56". */
export function plainFigure(row: Pick<ScorecardRow, 'unit'>, cell: KnownCell): string {
  return hasCounts(row, cell)
    ? ofWords(cell.numerator!, cell.denominator!)
    : plainValue(cell.value, row.unit, cell.decimals);
}

/** "31 of 56 (55%)"; of few the count alone. */
export function bothFigures(row: ScorecardRow, cell: KnownCell): string {
  const [counts, value] = [plainFigure(row, cell), plainValue(cell.value, row.unit, cell.decimals)];
  return counts === value || isFew(row) ? counts : `${counts} (${value})`;
}

/** The figure that the page speaks of, or the words of why there is none. */
export interface Lead {
  when: string;
  figure: string;
  /** "That is 55%." */
  share: string | null;
  cell: KnownCell;
}

export function leadOf(row: ScorecardRow): Lead | null {
  const { latest } = row;
  if (!hasFigure(latest)) return null;
  const [figure, value] = [plainFigure(row, latest), plainValue(latest.value, row.unit, latest.decimals)];
  const share = figure === value || isFew(row) ? null : `That is ${value}.`;
  return { when: whenWords(row, latest.period), figure, share, cell: latest };
}

const ABSENT: Record<string, string> = {
  hidden: 'is hidden, because it is about so few children that one of them might be known by it',
  'not-received': 'has not come',
  'not-applicable': 'does not apply',
  'no-cases': 'cannot be worked out: there were no cases',
  'not-used': 'is not used',
  'not-before': 'is not known: figures begin later',
};

/** "The figure for May 2025 has not come."; null when the figure of the month, or of its term, is there. */
export function absentSentence(row: ScorecardRow, month: Period, signedOn: Day): string | null {
  // of a term or a year the page speaks of its last one, and says which
  if (isRare(row) && hasFigure(row.latest)) return null;
  const state = stateOfMonth(row, month, signedOn);
  if (state.is === 'figure') return null;
  const why = state.is === 'awaited' ? `is ${state.words}` : ABSENT[state.is]!;
  return `The figure for ${plainPeriod(month)} ${why}.`;
}

export interface Moved {
  arrow: 'up' | 'down' | 'same';
  judgement: 'better' | 'worse' | null;
  /** "Lower than in April" */
  claim: string;
  /** "when it was 43 of 58 (74%)" */
  before: string;
}

const COMPARED: Partial<Record<Unit, readonly [up: string, down: string]>> = {
  count: ['More', 'Fewer'],
  pounds: ['More', 'Less'],
};

/** The last figure against the one that it may be compared with. Of few nothing is claimed: both counts stand there. */
export function movedOf(row: ScorecardRow): Moved | null {
  const change = changeOf(row);
  if (!change || change.now.period !== row.latest?.period || isFew(row)) return null;
  const { worked, before, now } = change;
  const [was, is] = [bothFigures(row, before), bothFigures(row, now)];
  const at = row.measure.window === 'as-at' ? 'at the end of' : 'in';
  const [from, to] = [monthIndex(before.period), monthIndex(now.period)];
  const near = from !== null && to !== null && to - from < 12 && before.period.slice(0, 4) === now.period.slice(0, 4);
  const when = `${at} ${near ? monthWord(before.period) : namedPeriod(before.period)}`;
  if (worked.arrow === 'same' || was === is)
    return { arrow: 'same', judgement: null, claim: `The same as ${when}`, before: '' };
  const [up, down] = COMPARED[row.unit] ?? ['Higher', 'Lower'];
  return {
    arrow: worked.arrow,
    judgement: worked.judgement,
    claim: `${worked.arrow === 'up' ? up : down} than ${when}`,
    before: `when it was ${was}`,
  };
}

const MONTHS_BEFORE = 11;
const LEAST_MONTHS = 6;

/** "In the 11 months before, it was between 69% and 88%."; null where months are not alike. */
export function rangeSentence(row: ScorecardRow): string | null {
  const index = row.latest === null ? null : monthIndex(row.latest.period);
  if (index === null || row.frequency !== 'monthly' || isFew(row) || startsAgainIn(row.measure) !== null) return null;
  const first = monthFromIndex(index - MONTHS_BEFORE);
  const breaks = breaksIn(row).map(({ from }) => from);
  if (isAcross(breaks, first, row.latest!.period)) return null;
  const before = row.cells.filter(
    (cell): cell is KnownCell =>
      hasFigure(cell) && monthIndex(cell.period) !== null && cell.period >= first && cell.period < row.latest!.period,
  );
  if (before.length < LEAST_MONTHS) return null;
  const sorted = before.toSorted((a, b) => a.value - b.value);
  const say = (cell: KnownCell) => plainValue(cell.value, row.unit, cell.decimals);
  const [least, most] = [say(sorted[0]!), say(sorted.at(-1)!)];
  const when =
    before.length === MONTHS_BEFORE ? 'In the 11 months before' : `In ${before.length} of the 11 months before`;
  if (least === most) return `${when}, it was ${least}.`;
  const words = UNITS[row.unit];
  // the unit once, after both
  const bare = words ? least.slice(0, -words.length - 1) : least;
  return `${when}, it was between ${bare} and ${most}.`;
}

/** "The council’s target is at least 70%."; of a wider area's figures no target of ours is spoken. */
export function targetSentence(row: ScorecardRow): string | null {
  if (row.target === null || row.footprint !== 'council') return null;
  return `The council’s target is ${targetWords(row.target, row.unit, row.polarity)}.`;
}

export const betterSentence = ({ polarity, unit }: ScorecardRow): string | null =>
  polarity === null
    ? null
    : polarity === 'higher'
      ? `${unit === 'count' ? 'More' : 'Higher'} is better.`
      : `${unit === 'count' ? 'Fewer' : 'Lower'} is better.`;

/** "2 July 2025". */
export function plainDate(day: Day): string {
  const { year, month, date } = partsOfDay(day);
  return `${date} ${MONTH_NAMES[month - 1]} ${year}`;
}

export const daysWords = (days: number): string =>
  days === 0 ? 'on the same day' : days === 1 ? '1 day later' : `${countWords(days)} days later`;
