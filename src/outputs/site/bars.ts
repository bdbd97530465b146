// Public bars: up to twelve bars from nought, the newest in ink, two direct labels, the target as a dotted line.

import {
  firstDayOfPeriod,
  lastDayOfPeriod,
  MONTH_NAMES,
  monthIndex,
  type Period,
  parsePeriod,
  periodParts,
  shortPeriodName,
} from '../../clocks/index.ts';
import type { ScorecardCell, ScorecardRow } from '../../insight/index.ts';
import { isAcross } from '../../insight/index.ts';
import { numberWords, usualDecimals } from '../html/figure.ts';
import { drawn, type Html, svgText } from '../html/html.ts';
import { hasFigure, isFew, monthsShown } from '../kpi/kpi-row.ts';
import { breaksIn } from '../kpi/row-breaks.ts';
import { namedPeriod, plainValue } from './words.ts';

const MOST_BARS = 12;
const WIDTH = 290;
const TOP = 24;
const FLOOR = 174;
const HEIGHT = 214;
const MOST_BAR = 17;
/** about, in 14 px arial */
const LETTER = 9;

export interface Bar {
  period: Period;
  cell: ScorecardCell | null;
  /** before a change of definition or source: not to be held against the newer ones */
  isOlder: boolean;
}

/** The months up to the version's own, or the last terms and years of what is rarer. */
export function barsOf(row: ScorecardRow, month: Period): Bar[] {
  const byPeriod = new Map(row.cells.map((cell) => [cell.period, cell]));
  const isMonthly = row.cells.some((cell) => monthIndex(cell.period) !== null && cell.status !== 'carried-forward');
  const seen = row.cells
    .filter(({ period, status }) => parsePeriod(period) !== null && status !== 'carried-forward')
    .filter(({ period }) => firstDayOfPeriod(period) <= lastDayOfPeriod(month))
    .map(({ period }) => period);
  const periods =
    isMonthly && row.frequency === 'monthly' ? monthsShown([row], month, MOST_BARS) : seen.slice(-MOST_BARS);
  const last = periods.at(-1);
  const breaks = breaksIn(row).map(({ from }) => from);
  return periods.map((period) => ({
    period,
    cell: byPeriod.get(period) ?? null,
    isOlder: last !== undefined && isAcross(breaks, period, last),
  }));
}

/** Null where bars would say too much of too few, or a bar cannot stand on nought. */
export function barChart(row: ScorecardRow, bars: readonly Bar[]): { svg: Html; says: string } | null {
  const known = bars.flatMap(({ cell }) => (hasFigure(cell) ? [cell] : []));
  if (known.length < 2 || isFew(row) || known.some(({ value }) => value < 0)) return null;
  const target = row.target !== null && row.footprint === 'council' ? row.target.value : null;
  const top = Math.max(...known.map(({ value }) => value), target ?? 0);
  if (top === 0) return null;
  const slot = WIDTH / bars.length;
  const width = Math.min(MOST_BAR, slot * 0.7);
  const middle = (i: number) => slot * (i + 0.5);
  const y = (value: number) => FLOOR - (value / top) * (FLOOR - TOP);
  const last = bars.findLastIndex(({ cell }) => hasFigure(cell));
  const parts = bars.map(({ cell, isOlder }, i) => {
    if (!hasFigure(cell)) return '';
    const look = i === last ? 'bar-now' : isOlder ? 'bar-older' : 'bar';
    const at = y(cell.value);
    return `<rect class="${look}" x="${round(middle(i) - width / 2)}" y="${round(at)}" width="${round(width)}" height="${round(FLOOR - at)}"/>`;
  });
  const line =
    target === null
      ? ''
      : `<path class="target-edge" d="M0 ${round(y(target))}H${WIDTH}"/><path class="target" d="M0 ${round(y(target))}H${WIDTH}"/>`;
  const labels = labelled(row, bars, last).map(({ i, words }) => {
    const half = (words.length * LETTER) / 2;
    const x = Math.min(Math.max(middle(i), half), WIDTH - half);
    const cell = bars[i]!.cell as ScorecardCell & { value: number };
    return `<text class="${i === last ? 'now' : ''}" x="${round(x)}" y="${round(y(cell.value) - 7)}">${svgText(words)}</text>`;
  });
  const axis = `<path class="floor" d="M0 ${FLOOR}H${WIDTH}"/>`;
  const says = saysOf(row, bars);
  const svg = `<svg class="bars" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${svgText(says)}">${parts.join('')}${axis}${line}${labels.join('')}${underBars(bars, middle)}</svg>`;
  return { svg: drawn(svg), says };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The newest and the highest, unless the two labels would touch. */
function labelled(row: ScorecardRow, bars: readonly Bar[], last: number): { i: number; words: string }[] {
  const words = (i: number) => shortValue(bars[i]!.cell as ScorecardCell & { value: number }, row);
  const highest = bars.reduce((best, { cell, isOlder }, i) => {
    const value = hasFigure(cell) && !isOlder ? cell.value : -1;
    return value > (bars[best]!.cell?.value ?? -1) ? i : best;
  }, last);
  const now = { i: last, words: words(last) };
  if (highest === last) return [now];
  const most = { i: highest, words: words(highest) };
  const apart = (WIDTH / bars.length) * Math.abs(last - highest);
  const needs = ((now.words.length + most.words.length) * LETTER) / 2 + LETTER;
  return apart > needs ? [most, now] : [now];
}

/** Without its unit, which the page says; large sums of money rounded, since a bar is narrow. */
function shortValue({ value, decimals }: ScorecardCell & { value: number }, { unit }: ScorecardRow): string {
  if (unit === 'pounds' && value >= MILLION) return `£${numberWords(value / MILLION, 1)}m`;
  if (unit === 'pounds' && value >= 10 * THOUSAND) return `£${numberWords(value / THOUSAND, 0)}k`;
  return unit === 'percent' || unit === 'pounds'
    ? plainValue(value, unit, decimals)
    : numberWords(value, Math.max(0, decimals ?? usualDecimals(unit, value)));
}

const THOUSAND = 1_000;
const MILLION = 1_000_000;

/** J F M under months with the year under the first and each January; terms and years by their own names. */
function underBars(bars: readonly Bar[], middle: (i: number) => number): string {
  const text = (i: number, line: 0 | 1, words: string, className = '') =>
    `<text class="axis${className}" x="${round(middle(i))}" y="${FLOOR + 18 + line * 18}">${svgText(words)}</text>`;
  return bars
    .flatMap(({ period }, i) => {
      const index = monthIndex(period);
      if (index === null) {
        const [first = '', ...rest] = shortPeriodName(period).split(' ');
        const every = Math.ceil(bars.length / 6);
        if ((bars.length - 1 - i) % every !== 0) return [];
        const short = parsePeriod(period)?.kind === 'term' ? first.slice(0, 3) : first;
        return [text(i, 0, short), ...(rest.length > 0 ? [text(i, 1, rest.join(' '))] : [])];
      }
      const { year, number } = periodParts(period);
      const isYear = i === 0 ? number < 11 : number === 1;
      return [
        text(i, 0, MONTH_NAMES[index % 12]!.charAt(0)),
        ...(isYear ? [text(i, 1, String(year), i === 0 ? ' year' : '')] : []),
      ];
    })
    .join('');
}

/** What the bars show, in a sentence. */
function saysOf(row: ScorecardRow, bars: readonly Bar[]): string {
  const known = bars.flatMap(({ cell, isOlder }) => (hasFigure(cell) && !isOlder ? [cell] : []));
  const sorted = known.toSorted((a, b) => a.value - b.value);
  const [least, most] = [sorted[0]!, sorted.at(-1)!];
  const say = (cell: ScorecardCell & { value: number }) =>
    `${plainValue(cell.value, row.unit, cell.decimals)} in ${namedPeriod(cell.period)}`;
  const ends = `From ${namedPeriod(bars[0]!.period)} to ${namedPeriod(bars.at(-1)!.period)}`;
  const value = (cell: typeof least) => plainValue(cell.value, row.unit, cell.decimals);
  const span =
    value(least) === value(most)
      ? `${value(least)} all the time`
      : `the lowest was ${say(least)}, the highest ${say(most)}`;
  return `${ends}: ${span}.`;
}
