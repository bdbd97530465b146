// What is said of a whole scorecard: how many KPIs are on and off target, and which have no figure yet.

import type { Day, Period } from '../../clocks/index.ts';
import type { ScorecardRow } from '../../insight/index.ts';
import { countWords } from '../html/figure.ts';
import { type Rating, ratingWords } from '../html/rating-direction.ts';
import { monthTitle, ratingSaid, stateOfMonth } from './kpi-row.ts';

/** What every part of a scorecard is read for. */
export interface Month {
  month: Period | null;
  months: Period[];
  today: Day;
}

type ReadFor = Pick<Month, 'month' | 'today'>;

const JUDGED: Rating[] = ['off-target', 'within-tolerance', 'on-target'];

function countOf(rows: readonly ScorecardRow[], rating: Rating, month: Period | null): number {
  return rows.filter((row) => ratingSaid(row, month).rating === rating).length;
}

export function ratingCounts(rows: readonly ScorecardRow[], { month }: Pick<Month, 'month'>): string {
  return JUDGED.flatMap((rating) => {
    const count = countOf(rows, rating, month);
    return count === 0 ? [] : [`${countWords(count)} ${ratingWords(rating).toLowerCase()}`];
  }).join(', ');
}

const MOST_NAMED = 3;

/** A claim that counts the ratings, and sentences that name what is missing. */
interface LeadWords {
  claim: string;
  rest: string;
}

export function leadWords(rows: readonly ScorecardRow[], about: ReadFor): LeadWords | null {
  const { month, today } = about;
  if (rows.length === 0) return null;
  const counted = ratingCounts(rows, about);
  const kpis = rows.length === 1 ? '1 KPI' : `${countWords(rows.length)} KPIs`;
  const claim = counted
    ? `Of ${kpis}, ${joinedWords(counted.split(', ')).replace(/^(\S+) /, (_, first) => (first === '1' ? '1 is ' : `${first} are `))}.`
    : `${kpis}, none of them with a target and a better or worse.`;
  const earlier = rows.filter(
    (row) =>
      row.rag !== null && ratingSaid(row, month).note !== undefined && ratingSaid(row, month).rating !== 'too-few',
  ).length;
  const newest = newestPaperOn(rows);
  const said = [
    earlier > 0 ? `${countWords(earlier)} of these ratings ${earlier === 1 ? 'is' : 'are'} of an earlier month.` : '',
    ...(['awaited', 'not-received'] as const).map((state) =>
      missingWords(
        rows.filter((row) => stateOfMonth(row, month, today).is === state),
        state,
        month,
        newest,
      ),
    ),
  ].filter(Boolean);
  return { claim, rest: said.join(' ') };
}

function missingWords(
  rows: readonly ScorecardRow[],
  state: 'awaited' | 'not-received',
  month: Period | null,
  newest: number,
): string {
  if (rows.length === 0) return '';
  const dropped = state === 'awaited' ? 0 : rows.filter((row) => (row.printedAs[0]?.statedOn ?? 0) < newest).length;
  const why =
    dropped === 0
      ? ''
      : `, ${dropped === rows.length ? 'all' : countWords(dropped)} of them for KPIs that the newest paper does not print`;
  const is = state === 'awaited' ? 'awaited' : 'not received';
  const figures =
    rows.length === 1
      ? `1 figure for ${monthTitle(month)} is ${is}`
      : `${countWords(rows.length)} figures for ${monthTitle(month)} are ${is}`;
  const names = rows.length <= MOST_NAMED ? `: ${rows.map((row) => row.label).join('; ')}` : '';
  return `${figures}${names}${why}.`;
}

/** The day of the newest paper that prints any of the rows. A huge paper has more rows than a call takes values. */
export function newestPaperOn(rows: readonly ScorecardRow[]): number {
  return rows.reduce((newest, row) => Math.max(newest, row.printedAs[0]?.statedOn ?? 0), 0);
}

export function joinedWords(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** No figure for the month, whoever is to bring it: awaited or not received. */
export function isMissing(row: ScorecardRow, month: Period | null, today: Day): boolean {
  const state = stateOfMonth(row, month, today).is;
  return state === 'awaited' || state === 'not-received';
}
