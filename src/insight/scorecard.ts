// The scorecard: every KPI that papers print, once, in the newest paper's order, with its figures, direction and rating.

import {
  comparePeriods,
  type Day,
  firstDayOfPeriod,
  type Issue,
  lastDayOfPeriod,
  monthIndex,
  type Period,
} from '../clocks/index.ts';
import {
  type Arrow,
  type Frequency,
  isFigure,
  type Measure,
  type Polarity,
  standingAt,
  type Unit,
  type Version,
} from '../measures/index.ts';
import { type Direction, directionBetween, latestDirection } from './direction.ts';
import { type Rag, type Rating, ragOf, rate, type Target } from './rating.ts';

/** A row as one paper printed it, and the measure it was matched to. */
export interface PrintedRow {
  paper: string;
  file: string;
  statedOn: Day;
  order: number;
  section: string | null;
  label: string;
  ref: string | null;
  under: string | null;
  tile: boolean;
  /** undefined when the paper has no such column */
  polarity: Polarity | undefined;
  frequency: Frequency | null;
  trend: Arrow | null;
  notes: string | null;
  measure: string;
}

export interface DatedTarget extends Target {
  measure: string;
  validFrom: Day;
  validTo: Day | null;
  knownFrom: Day;
}

export interface Benchmark {
  measure: string;
  level: 'england' | 'region' | 'neighbours';
  /** the benchmark's own period; null when the paper does not say */
  period: Period | null;
  value: number;
  decimals: number | null;
  paper: string;
  file: string;
  statedOn: Day;
  printed: string;
}

export interface ScorecardCell extends Version {
  /** an earlier paper gave another figure for this month */
  restated: boolean;
  /** worked out from the figure of the month before */
  direction: Arrow | null;
  /** the printed arrow says other than the printed figures */
  contradicted: boolean;
}

export interface ScorecardRow {
  measure: Measure;
  local: boolean;
  label: string;
  ref: string | null;
  /** every wording under which a paper prints it, newest first */
  printedAs: PrintedRow[];
  unit: Unit;
  polarity: Polarity;
  /** the paper's required direction is the opposite of the catalogue's */
  polarityContradicted: boolean;
  frequency: Frequency;
  cells: ScorecardCell[];
  latest: ScorecardCell | null;
  direction: Direction | null;
  target: DatedTarget | null;
  rating: Rating;
  rag: Rag;
  benchmarks: Benchmark[];
}

export interface Scorecard {
  /** the newest month with a figure */
  month: Period | null;
  knownAt: Day | null;
  sections: { title: string; rows: ScorecardRow[] }[];
  issues: Issue[];
}

export interface ScorecardInput {
  measureOf(id: string): Measure | undefined;
  isLocal(id: string): boolean;
  rows: PrintedRow[];
  versions: Map<string, Version[]>;
  targets: DatedTarget[];
  benchmarks: Benchmark[];
  knownAt: Day | null;
  /** the month it is read for; the newest with a figure when null */
  month: Period | null;
}

export const NO_SECTION = 'Other KPIs';
export const TILES_SECTION = 'Headline tiles';

/** Newest paper first; within a paper, rows of tables in their order and then the tiles. */
function readingOrder(a: PrintedRow, b: PrintedRow): number {
  return (
    b.statedOn - a.statedOn ||
    (a.paper < b.paper ? -1 : a.paper > b.paper ? 1 : 0) ||
    Number(a.tile) - Number(b.tile) ||
    a.order - b.order
  );
}

export function scorecardOf(input: ScorecardInput): Scorecard {
  const { knownAt } = input;
  const known = <T extends { statedOn: Day }>(list: T[]) =>
    list.filter((x) => knownAt === null || x.statedOn <= knownAt);
  const printed = known(input.rows).sort(readingOrder);
  const standing = [...standingAt(input.versions, knownAt).values()];
  const month = input.month ?? newestMonth(standing);
  const cellsOf = Map.groupBy(standing, (version) => version.measure);
  const restated = new Set(restatements(input.versions, knownAt).map(({ is }) => `${is.measure} ${is.period}`));
  const rowsOf = Map.groupBy(printed, (row) => row.measure);
  const benchmarksOf = Map.groupBy(known(input.benchmarks), (benchmark) => benchmark.measure);
  const targetsOf = Map.groupBy(
    input.targets.filter((target) => knownAt === null || target.knownFrom <= knownAt),
    (target) => target.measure,
  );

  const sections = new Map<string, ScorecardRow[]>();
  for (const [id, as] of rowsOf) {
    const measure = input.measureOf(id);
    if (!measure) continue;
    const first = as[0]!;
    const title = first.section ?? (first.tile ? TILES_SECTION : NO_SECTION);
    const row = rowOf({
      measure,
      local: input.isLocal(id),
      as,
      month,
      restated,
      versions: cellsOf.get(id) ?? [],
      targets: targetsOf.get(id) ?? [],
      benchmarks: benchmarksOf.get(id) ?? [],
    });
    const section = sections.get(title);
    if (section) section.push(row);
    else sections.set(title, [row]);
  }
  return { month, knownAt, sections: [...sections].map(([title, rows]) => ({ title, rows })), issues: [] };
}

function newestMonth(standing: Version[]): Period | null {
  let newest = -1;
  let found: Period | null = null;
  for (const version of standing) {
    const index = version.value === null ? null : monthIndex(version.period);
    if (index !== null && index > newest) {
      newest = index;
      found = version.period;
    }
  }
  return found;
}

function rowOf(of: {
  measure: Measure;
  local: boolean;
  as: PrintedRow[];
  month: Period | null;
  restated: Set<string>;
  versions: Version[];
  targets: DatedTarget[];
  benchmarks: Benchmark[];
}): ScorecardRow {
  const { measure, as } = of;
  const isShare = measure.unit === 'percent';
  const stated = as.find((row) => row.polarity !== undefined && row.polarity !== null)?.polarity;
  const polarityContradicted = measure.polarity !== null && stated !== undefined && stated !== measure.polarity;
  const polarity = measure.polarity ?? stated ?? null;
  const cells = cellsInOrder(of.versions, isShare, of.restated);
  const latest = latestCell(cells, of.month);
  const target = standingTarget(of.targets);
  const rating = polarityContradicted ? 'not-rated' : rate(latest?.value ?? null, target, polarity);
  const upToNow = cells.filter((cell) => hasBegun(cell.period, of.month));
  return {
    measure,
    local: of.local,
    label: as[0]!.label,
    ref: as.find((row) => row.ref !== null)?.ref ?? null,
    printedAs: as,
    unit: measure.unit,
    polarity,
    polarityContradicted,
    frequency: measure.frequency,
    cells,
    latest,
    direction: latestDirection(upToNow, polarity, isShare),
    target,
    rating,
    rag: ragOf(rating),
    benchmarks: newestBenchmarks(of.benchmarks),
  };
}

/** Months are in the order of their letters; a term or a year is not, beside them: the autumn of 2024-25 begins before 2024-10. */
function inOrder(a: Period, b: Period): number {
  if (monthIndex(a) === null || monthIndex(b) === null) return comparePeriods(a, b);
  return a < b ? -1 : a > b ? 1 : 0;
}

function hasBegun(period: Period, month: Period | null): boolean {
  if (month === null) return true;
  return monthIndex(period) === null ? firstDayOfPeriod(period) <= lastDayOfPeriod(month) : period <= month;
}

function cellsInOrder(versions: Version[], isShare: boolean, restated: Set<string>): ScorecardCell[] {
  const ordered = [...versions].sort((a, b) => inOrder(a.period, b.period));
  const byMonth = new Map(ordered.map((version) => [monthIndex(version.period), version]));
  return ordered.map((version) => {
    const index = monthIndex(version.period);
    const before = index === null ? undefined : byMonth.get(index - 1);
    const direction = directionBetween(before, version, isShare);
    // an arrow is the printing paper's own: it is held against that paper's month before, not against a later correction
    const samePaper =
      before !== undefined &&
      (before.source.paper === version.source.paper ||
        before.confirmedBy.some((source) => source.paper === version.source.paper));
    const contradicted = samePaper && version.arrow !== null && direction !== null && version.arrow !== direction;
    return { ...version, restated: restated.has(`${version.measure} ${version.period}`), direction, contradicted };
  });
}

/** The newest figure up to the month; a status word of that very month comes before an older figure. */
function latestCell(cells: ScorecardCell[], month: Period | null): ScorecardCell | null {
  const upTo = cells.filter((cell) => hasBegun(cell.period, month));
  return upTo.findLast((cell) => cell.value !== null && isFigure(cell.status)) ?? upTo.at(-1) ?? null;
}

function standingTarget(targets: DatedTarget[]): DatedTarget | null {
  return targets.toSorted((a, b) => a.validFrom - b.validFrom || a.knownFrom - b.knownFrom).at(-1) ?? null;
}

/** One a level: the newest paper's. */
function newestBenchmarks(benchmarks: Benchmark[]): Benchmark[] {
  const newest = new Map<string, Benchmark>();
  for (const benchmark of benchmarks) {
    const standing = newest.get(benchmark.level);
    if (!standing || benchmark.statedOn > standing.statedOn) newest.set(benchmark.level, benchmark);
  }
  return ['england', 'region', 'neighbours'].flatMap((level) => newest.get(level) ?? []);
}

/** Every figure that a later paper gave differently, oldest period first. */
export function restatements(versions: Map<string, Version[]>, knownAt: Day | null): { was: Version; is: Version }[] {
  const found: { was: Version; is: Version }[] = [];
  for (const list of versions.values()) {
    for (const [i, is] of list.entries()) {
      if (is.came === 'restated' && (knownAt === null || is.knownFrom <= knownAt))
        found.push({ was: list[i - 1]!, is });
    }
  }
  return found.sort((a, b) => inOrder(a.is.period, b.is.period) || (a.is.measure < b.is.measure ? -1 : 1));
}
