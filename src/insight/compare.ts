// Two scorecards side by side: what the later one says otherwise, adds, or no longer has. Both may be one paper, or all that was known on a day.

import { firstDayOfPeriod, lastDayOfPeriod, monthFromIndex, monthIndex, type Period } from '../clocks/index.ts';
import { agreesAsPrinted, type Measure } from '../measures/index.ts';
import type { Benchmark, Scorecard, ScorecardCell, ScorecardRow } from './scorecard.ts';

export interface FigureDifference {
  row: ScorecardRow;
  period: Period;
  was: ScorecardCell;
  is: ScorecardCell;
}

/** What surrounds the figures: how the row is called, what is asked of it, what it is compared with. */
export interface WordDifference {
  row: ScorecardRow;
  what: 'label' | 'reference' | 'section' | 'required direction' | 'target' | 'comparison';
  /** the level of a comparison: England, region, neighbours */
  level?: Benchmark['level'];
  was: string | number | null;
  is: string | number | null;
}

export interface Comparison {
  /** figures of one period that the two give differently, by row of the later and period */
  changed: FigureDifference[];
  /** figures of one period that agree as printed */
  same: number;
  words: WordDifference[];
  /** KPIs that only the later has */
  added: ScorecardRow[];
  /** KPIs that only the earlier has */
  dropped: ScorecardRow[];
  /** periods that only the later has a figure for: how many figures in each */
  newPeriods: { period: Period; figures: number }[];
  /** figures that the earlier has and the later, though it has the KPI and reaches that month, has not */
  gone: { row: ScorecardRow; cells: ScorecardCell[] }[];
}

interface Placed {
  row: ScorecardRow;
  section: string;
}

const rowsOf = (scorecard: Scorecard): Map<string, Placed> =>
  new Map(
    scorecard.sections.flatMap(({ title, rows }) =>
      rows.map((row) => [row.measure.id, { row, section: title }] as const),
    ),
  );

const figuresOf = (row: ScorecardRow): Map<Period, ScorecardCell> =>
  new Map(row.cells.filter((cell) => cell.value !== null).map((cell) => [cell.period, cell]));

export function compareScorecards(earlier: Scorecard, later: Scorecard): Comparison {
  const [was, is] = [rowsOf(earlier), rowsOf(later)];
  const both = [...is.values()].flatMap((now) => {
    const before = was.get(now.row.measure.id);
    return before ? [{ before, now }] : [];
  });
  const changed: FigureDifference[] = [];
  const gone: Comparison['gone'] = [];
  const starts = firstOfRun(later);
  const fresh = new Map<Period, number>();
  let same = 0;
  for (const { before, now } of both) {
    const [old, held] = [figuresOf(before.row), figuresOf(now.row)];
    for (const [period, cell] of held) {
      const first = old.get(period);
      if (!first) fresh.set(period, (fresh.get(period) ?? 0) + 1);
      else if (agree(first, cell, now.row.measure)) same += 1;
      else changed.push({ row: now.row, period, was: first, is: cell });
    }
    const left = [...old.values()].filter(({ period }) => !held.has(period) && lastDayOfPeriod(period) >= starts);
    if (left.length > 0) gone.push({ row: before.row, cells: left });
  }
  return {
    changed,
    same,
    words: both.flatMap(({ before, now }) => wordsBetween(before, now)),
    added: [...is.values()].filter(({ row }) => !was.has(row.measure.id)).map(({ row }) => row),
    dropped: [...was.values()].filter(({ row }) => !is.has(row.measure.id)).map(({ row }) => row),
    newPeriods: [...fresh]
      .map(([period, figures]) => ({ period, figures }))
      .sort((a, b) => lastDayOfPeriod(a.period) - lastDayOfPeriod(b.period)),
    gone,
  };
}

/** The first day of the months that the paper prints in a run: a column of a year ago stands before it, on its own. */
function firstOfRun({ sections, month }: Scorecard): number {
  const months = new Set(
    sections.flatMap(({ rows }) =>
      rows.flatMap((row) => row.cells.flatMap(({ period, value }) => (value === null ? [] : [monthIndex(period)]))),
    ),
  );
  let first = month === null ? null : monthIndex(month);
  if (month === null || first === null) return Number.POSITIVE_INFINITY;
  while (months.has(first - 1)) first -= 1;
  return firstDayOfPeriod(monthFromIndex(first));
}

function agree(a: ScorecardCell, b: ScorecardCell, { unit }: Measure): boolean {
  return agreesAsPrinted(
    { value: a.value!, decimals: a.decimals },
    { value: b.value!, decimals: b.decimals },
    unit === 'percent',
  );
}

function wordsBetween(before: Placed, now: Placed): WordDifference[] {
  const { row } = now;
  const pairs: Omit<WordDifference, 'row'>[] = [
    { what: 'label', was: before.row.label, is: row.label },
    { what: 'reference', was: before.row.ref, is: row.ref },
    { what: 'section', was: before.section, is: now.section },
    { what: 'required direction', was: requiredOf(before.row), is: requiredOf(row) },
    { what: 'target', was: before.row.target?.value ?? null, is: row.target?.value ?? null },
    ...comparisonsOf(before.row, row),
  ];
  return pairs.filter((pair) => pair.was !== pair.is).map((pair) => ({ row, ...pair }));
}

const requiredOf = (row: ScorecardRow): string | null => row.printedAs.find((as) => as.polarity)?.polarity ?? null;

function comparisonsOf(before: ScorecardRow, now: ScorecardRow): Omit<WordDifference, 'row'>[] {
  const levels = new Set([...before.benchmarks, ...now.benchmarks].map(({ level }) => level));
  const value = (row: ScorecardRow, level: Benchmark['level']) =>
    row.benchmarks.find((one) => one.level === level)?.value ?? null;
  return [...levels].map((level) => ({
    what: 'comparison' as const,
    level,
    was: value(before, level),
    is: value(now, level),
  }));
}
