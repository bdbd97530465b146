// The scorecard as its table takes it: months, cells, words and comparisons of every row, the filters and the sentence above.

import { type Day, isoDay, MONTH_NAMES, monthIndex, type Period, plainDay, shortPeriodName } from '../clocks/index.ts';
import { type Scorecard, type ScorecardRow, type SelectedColumns, startsAgainIn } from '../insight/index.ts';
import {
  breaksIn,
  type Content,
  cellOfMonth,
  countWords,
  directionSaid,
  footprintNote,
  hasFigure,
  href,
  isFew,
  isMissing,
  type Month,
  monthsShown,
  monthTitle,
  ratingCounts,
  ratingSaid,
  type ScorecardRowView,
  type ScorecardSectionView,
  type ScorecardView,
  seriesOf,
  sourceWords,
} from '../outputs/index.ts';
import { monthCells } from './month-cells.ts';
import type { OpenChecks } from './open-checks.ts';
import { type Comparison, comparisonsOf } from './scorecard-comparisons.ts';
import { leadOf } from './scorecard-words.ts';

const MOST_MONTHS = 14;
const SPARKLINE_MONTHS = 12;
const JUDGEMENTS = ['direction', 'target', 'rating'] as const;

const FILTERS = ['all', 'off-target', 'within-tolerance', 'restated', 'missing', 'contradicted'] as const;
export type Filter = (typeof FILTERS)[number];

const FILTER_WORDS: Record<Filter, string> = {
  all: 'All',
  'off-target': 'Off target',
  'within-tolerance': 'Within tolerance',
  restated: 'Restated',
  missing: 'Missing or awaited',
  contradicted: 'Printed arrow differs',
};

export function filterOf(text: string | null): Filter {
  return FILTERS.find((filter) => filter === text) ?? 'all';
}

interface ScorecardPage {
  view: ScorecardView;
  filters: { filter: Filter; words: string; count: number }[];
  lead: Content;
  /** rows of the paper or papers, before the filter */
  rows: number;
  /** rows that a page cannot hold: the CSV has them */
  left: number;
}

/** A page of more rows is read by nobody and holds everybody up. */
const MOST_ROWS = 1_000;

interface ScorecardAsked {
  scorecard: Scorecard;
  today: Day;
  filter: Filter;
  areaName: string;
  change: number;
  /** cells that a data check asks about */
  checks?: OpenChecks;
  /** of the selection that is shown */
  columns?: SelectedColumns;
}

export function scorecardPage(asked: ScorecardAsked): ScorecardPage {
  const { scorecard, today, filter, columns } = asked;
  const rows = scorecard.sections.flatMap((section) => section.rows);
  const months = monthsShown(rows, scorecard.month, Math.min(MOST_MONTHS, columns?.months ?? MOST_MONTHS));
  const about: Month = { month: scorecard.month, months, today };
  const comparisons = columns?.benchmarks === false ? [] : comparisonsOf(rows, about);
  let room = MOST_ROWS;
  const sections = scorecard.sections.flatMap(({ title, rows: all }, i): ScorecardSectionView[] => {
    const passing = all.filter((row) => passes(row, filter, about));
    const shown = passing.slice(0, room);
    room -= shown.length;
    if (shown.length === 0) return [];
    const note = ratingCounts(all, about);
    return [
      {
        id: `section-${i + 1}`,
        title,
        ...(note ? { note } : {}),
        rows: shown.map((row) => rowView(row, about, comparisons, asked.checks)),
      },
    ];
  });
  const filters = FILTERS.map((one) => ({
    filter: one,
    words: FILTER_WORDS[one],
    count: rows.filter((row) => passes(row, one, about)).length,
  }));
  return {
    view: {
      caption: `Scorecard, ${monthTitle(scorecard.month)}`,
      today,
      months,
      sparklineHead: sparklineHead(months),
      comparisons,
      sections,
      ...(columns ? { without: JUDGEMENTS.filter((one) => !columns[one]) } : {}),
      ...(isProvisional(rows, scorecard.month) ? { monthNote: 'provisional' } : {}),
      printFoot: printFoot(asked),
    },
    filters,
    lead: leadOf(rows, about),
    rows: rows.length,
    left: filters.find((one) => one.filter === filter)!.count - (MOST_ROWS - room),
  };
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

const isShown = (period: Period, months: readonly Period[]) =>
  months.length > 0 && period >= months[0]! && period <= months.at(-1)!;

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

function rowView(
  row: ScorecardRow,
  about: Month,
  comparisons: readonly Comparison[],
  checks: OpenChecks | undefined,
): ScorecardRowView {
  const { month, months, today } = about;
  const rated = ratingSaid(row, month);
  const restart = startsAgainIn(row.measure);
  const changed = breaksIn(row).findLast(({ from }) => isShown(from, months));
  const wider = footprintNote(row.footprint);
  const notes = [
    ...(wider === null ? [] : [wider]),
    ...(row.printedAs[0]?.under ? [`part of “${row.printedAs[0].under}”`] : []),
    ...(restart === null ? [] : [`starts again each ${MONTH_NAMES[restart - 1]}`]),
    ...(changed
      ? [
          `${changed.source === null ? `definition changed ${shortPeriodName(changed.from)}` : `${sourceWords(changed.source)} from ${shortPeriodName(changed.from)}`}: not comparable across the double line`,
        ]
      : []),
    ...(row.polarityContradicted ? ['papers state the opposite required direction'] : []),
  ];
  const now = cellOfMonth(row, month);
  return {
    ref: row.ref,
    label: row.label,
    href: href`/kpis/${row.measure.id}`,
    unit: row.unit,
    polarity: row.polarity,
    few: isFew(row),
    ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
    cells: monthCells(row, months, today, checks),
    sparkline: row.cells.some((cell) => hasFigure(cell) && isShown(cell.period, months.slice(-SPARKLINE_MONTHS)))
      ? seriesOf(row, months.slice(-SPARKLINE_MONTHS), today)
      : null,
    direction: directionSaid(row, month, today),
    printed: now?.arrow ? { arrow: now.arrow, contradicted: now.contradicted } : null,
    target: row.target,
    rating: rated.rating,
    ...(rated.note ? { ratingNote: rated.note } : {}),
    comparisons: comparisons.map((comparison) => comparison.of(row)),
  };
}

/** The months that a scorecard may be read for, newest first. */
export function monthsToChoose(scorecard: Scorecard): Period[] {
  const months = new Set<Period>();
  for (const { rows } of scorecard.sections) {
    for (const row of rows)
      for (const cell of row.cells)
        if (hasFigure(cell) && !months.has(cell.period) && monthIndex(cell.period) !== null) months.add(cell.period);
  }
  return [...months].sort().reverse();
}

/** How many figures have another value now than they had on a day. */
export function changedSince(
  restated: readonly { is: { measure: string; period: Period; knownFrom: Day }; was: { knownFrom: Day } }[],
  day: Day,
): number {
  return new Set(
    restated
      .filter(({ was, is }) => is.knownFrom > day && was.knownFrom <= day)
      .map(({ is }) => `${is.measure} ${is.period}`),
  ).size;
}

export const csvName = (what: string, month: Period | null, knownAt: Day | null): string =>
  `${what}${month === null ? '' : `-${month}`}${knownAt === null ? '' : `-as-known-${isoDay(knownAt)}`}.csv`;
