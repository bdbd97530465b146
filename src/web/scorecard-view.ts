// The scorecard as its table takes it: months, cells, words and comparisons of every row, the filters and the sentence above.

import { type Day, isoDay, monthFromIndex, monthIndex, type Period, plainDay, shortPeriodName } from '../clocks/index.ts';
import type { Benchmark, Scorecard, ScorecardRow } from '../insight/index.ts';
import {
  type Content, cellStatus, countWords, href, html, monthWord, ratingWords, type RatingSaid, type ScorecardRowView, type ScorecardSectionView,
  type ScorecardView, valueWords,
} from '../outputs/index.ts';
import {
  cellOfMonth, directionSaid, hasFigure, isFew, monthsShown, monthTitle, ratingSaid, seriesOf, startsAgainIn, stateOfMonth,
} from './kpi-row.ts';
import { monthCells } from './month-cells.ts';

const MOST_MONTHS = 14;
const SPARKLINE_MONTHS = 12;

export const FILTERS = ['all', 'off-target', 'within-tolerance', 'restated', 'missing', 'contradicted'] as const;
export type Filter = (typeof FILTERS)[number];

const FILTER_WORDS: Record<Filter, string> = {
  all: 'All', 'off-target': 'Off target', 'within-tolerance': 'Within tolerance', restated: 'Restated', missing: 'Missing or awaited',
  contradicted: 'Printed arrow differs',
};

export function filterOf(text: string | null): Filter {
  return FILTERS.find((filter) => filter === text) ?? 'all';
}

export interface ScorecardPage {
  view: ScorecardView;
  filters: { filter: Filter; words: string; count: number }[];
  lead: Content;
  /** rows of the paper or papers, before the filter */
  rows: number;
}

export interface ScorecardAsked {
  scorecard: Scorecard;
  today: Day;
  filter: Filter;
  areaName: string;
  change: number;
}

export function scorecardPage(asked: ScorecardAsked): ScorecardPage {
  const { scorecard, today, filter } = asked;
  const rows = scorecard.sections.flatMap((section) => section.rows);
  const months = monthsShown(rows, scorecard.month, MOST_MONTHS);
  const about: Month = { month: scorecard.month, months, today };
  const comparisons = comparisonsOf(rows, about);
  const sections = scorecard.sections.flatMap(({ title, rows: all }, i): ScorecardSectionView[] => {
    const shown = all.filter((row) => passes(row, filter, about));
    if (shown.length === 0) return [];
    const note = ratingCounts(all, about);
    return [{ id: `section-${i + 1}`, title, ...(note ? { note } : {}), rows: shown.map((row) => rowView(row, about, comparisons)) }];
  });
  return {
    view: {
      caption: `Scorecard, ${monthTitle(scorecard.month)}`, today, months, sparklineHead: sparklineHead(months), comparisons, sections,
      ...(isProvisional(rows, scorecard.month) ? { monthNote: 'provisional' } : {}),
      printFoot: printFoot(asked),
    },
    filters: FILTERS.map((one) => ({ filter: one, words: FILTER_WORDS[one], count: rows.filter((row) => passes(row, one, about)).length })),
    lead: leadOf(rows, about),
    rows: rows.length,
  };
}

interface Month {
  month: Period | null;
  months: Period[];
  today: Day;
}

function passes(row: ScorecardRow, filter: Filter, { month, months, today }: Month): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'off-target':
    case 'within-tolerance':
      return ratingSaid(row, month).rating === filter;
    case 'restated':
      return row.cells.some((cell) => cell.restated && isShown(cell.period, months));
    case 'missing':
      return isMissing(row, month, today);
    case 'contradicted':
      return row.cells.some((cell) => cell.contradicted && isShown(cell.period, months));
  }
}

const isShown = (period: Period, months: readonly Period[]) => months.length > 0 && period >= months[0]! && period <= months.at(-1)!;

/** No figure for the month, whoever is to bring it: awaited or not received. */
export function isMissing(row: ScorecardRow, month: Period | null, today: Day): boolean {
  const state = stateOfMonth(row, month, today).is;
  return state === 'awaited' || state === 'not-received';
}

function isProvisional(rows: readonly ScorecardRow[], month: Period | null): boolean {
  return rows.some((row) => cellOfMonth(row, month)?.status === 'provisional');
}

function sparklineHead(months: readonly Period[]): [string, string] {
  const count = Math.min(SPARKLINE_MONTHS, months.length);
  return [count === 1 ? '1 month,' : `${count} months,`, 'own scale'];
}

function printFoot({ scorecard, areaName, change, today }: ScorecardAsked): string {
  const known = plainDay(scorecard.knownAt ?? today);
  return `${areaName} scorecard, ${monthTitle(scorecard.month)}. Not signed: figures as known on ${known}. Change ${countWords(change)}.`;
}

const JUDGED: RatingSaid[] = ['off-target', 'within-tolerance', 'on-target'];

function countOf(rows: readonly ScorecardRow[], rating: RatingSaid, { month }: Month): number {
  return rows.filter((row) => ratingSaid(row, month).rating === rating).length;
}

function ratingCounts(rows: readonly ScorecardRow[], about: Month): string {
  return JUDGED.flatMap((rating) => {
    const count = countOf(rows, rating, about);
    return count === 0 ? [] : [`${countWords(count)} ${ratingWords(rating).toLowerCase()}`];
  }).join(', ');
}

const MOST_NAMED = 3;

/** Counts the ratings and names what is missing. */
function leadOf(rows: readonly ScorecardRow[], about: Month): Content {
  const { month, today } = about;
  if (rows.length === 0) return null;
  const counted = ratingCounts(rows, about);
  const kpis = rows.length === 1 ? '1 KPI' : `${countWords(rows.length)} KPIs`;
  const claim = counted ? `Of ${kpis}, ${joinedWords(counted.split(', '))}.` : `${kpis}, none of them with a target and a better or worse.`;
  const earlier = rows.filter((row) => row.rag !== null && ratingSaid(row, month).note !== undefined && ratingSaid(row, month).rating !== 'too-few').length;
  const newest = Math.max(...rows.map((row) => row.printedAs[0]?.statedOn ?? 0));
  const said = [
    earlier > 0 ? `${countWords(earlier)} of these ratings ${earlier === 1 ? 'is' : 'are'} of an earlier month.` : '',
    ...(['awaited', 'not-received'] as const).map((state) => missingWords(rows.filter((row) => stateOfMonth(row, month, today).is === state), state, month, newest)),
  ].filter(Boolean);
  return html`<b>${claim}</b> ${said.join(' ')}`;
}

function missingWords(rows: readonly ScorecardRow[], state: 'awaited' | 'not-received', month: Period | null, newest: number): string {
  if (rows.length === 0) return '';
  const dropped = state === 'awaited' ? 0 : rows.filter((row) => (row.printedAs[0]?.statedOn ?? 0) < newest).length;
  const why = dropped === 0 ? '' : `, ${dropped === rows.length ? 'all' : countWords(dropped)} of them for KPIs that the newest paper does not print`;
  const is = state === 'awaited' ? 'awaited' : 'not received';
  const figures = rows.length === 1 ? `1 figure for ${monthTitle(month)} is ${is}` : `${countWords(rows.length)} figures for ${monthTitle(month)} are ${is}`;
  const names = rows.length <= MOST_NAMED ? `: ${rows.map((row) => row.label).join('; ')}` : '';
  return `${figures}${names}${why}.`;
}

export function joinedWords(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

const STARTS: Record<number, string> = { 1: 'January', 4: 'April', 9: 'September' };

function rowView(row: ScorecardRow, about: Month, comparisons: readonly Comparison[]): ScorecardRowView {
  const { month, months, today } = about;
  const rated = ratingSaid(row, month);
  const restart = startsAgainIn(row);
  const notes = [
    ...(restart === null ? [] : [`starts again each ${STARTS[restart]}`]),
    ...(row.polarityContradicted ? ['papers state the opposite required direction'] : []),
  ];
  const now = cellOfMonth(row, month);
  return {
    ref: row.ref, label: row.label, href: href`/kpis/${row.measure.id}`, unit: row.unit, polarity: row.polarity, few: isFew(row),
    ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
    cells: monthCells(row, months, today),
    sparkline: row.cells.some((cell) => hasFigure(cell) && isShown(cell.period, months.slice(-SPARKLINE_MONTHS))) ? seriesOf(row, months.slice(-SPARKLINE_MONTHS), today) : null,
    direction: directionSaid(row, month, today),
    printed: now?.arrow ? { arrow: now.arrow, contradicted: now.contradicted } : null,
    target: row.target,
    rating: rated.rating, ...(rated.note ? { ratingNote: rated.note } : {}),
    comparisons: comparisons.map((comparison) => comparison.of(row)),
  };
}

interface Comparison {
  head: [string, string];
  words: string;
  of(row: ScorecardRow): Content | null;
}

const LEVELS: { level: Benchmark['level']; head: [string, string]; words: string }[] = [
  { level: 'england', head: ['Eng-', 'land'], words: 'England' },
  { level: 'region', head: ['', 'Region'], words: 'Region' },
  { level: 'neighbours', head: ['Neigh-', 'bours'], words: 'Statistical neighbours' },
];

/** A year before, then whatever level any of the papers prints. */
function comparisonsOf(rows: readonly ScorecardRow[], { month, today }: Month): Comparison[] {
  const levels = LEVELS.filter(({ level }) => rows.some((row) => row.benchmarks.some((one) => one.level === level)));
  const benchmarks = levels.map(({ level, head, words }) => ({ head, words, of: (row: ScorecardRow) => benchmarkWords(row, level) }));
  const index = month === null ? null : monthIndex(month);
  if (index === null) return benchmarks;
  const before = monthFromIndex(index - 12);
  const yearBefore: Comparison = {
    head: [monthWord(before).slice(0, 3), before.slice(0, 4)], words: monthTitle(before),
    of: (row) => {
      const cell = row.cells.find((one) => one.period === before);
      return hasFigure(cell) ? cellStatus(cell, row.unit, today, { sign: false, few: isFew(row) }).words : null;
    },
  };
  return rows.some((row) => yearBefore.of(row) !== null) ? [yearBefore, ...benchmarks] : benchmarks;
}

function benchmarkWords(row: ScorecardRow, level: Benchmark['level']): Content | null {
  const benchmark = row.benchmarks.find((one) => one.level === level);
  if (!benchmark) return null;
  const words = valueWords(benchmark.value, row.unit, benchmark.decimals, { sign: false });
  return benchmark.period === null ? words : html`${words} <span class="wm-second">${shortPeriodName(benchmark.period)}</span>`;
}

/** The months that a scorecard may be read for, newest first. */
export function monthsToChoose(scorecard: Scorecard): Period[] {
  const months = new Set<Period>();
  for (const { rows } of scorecard.sections) {
    for (const row of rows) for (const cell of row.cells) if (hasFigure(cell) && monthIndex(cell.period) !== null) months.add(cell.period);
  }
  return [...months].sort().reverse();
}

/** How many figures have another value now than they had on a day. */
export function changedSince(restated: readonly { is: { measure: string; period: Period; knownFrom: Day }; was: { knownFrom: Day } }[], day: Day): number {
  return new Set(restated.filter(({ was, is }) => is.knownFrom > day && was.knownFrom <= day).map(({ is }) => `${is.measure} ${is.period}`)).size;
}

export const csvName = (what: string, month: Period | null, knownAt: Day | null): string =>
  `${what}${month === null ? '' : `-${month}`}${knownAt === null ? '' : `-as-known-${isoDay(knownAt)}`}.csv`;
