// The scorecard: every KPI that papers print, once, in the newest paper's order, with its figures, direction and rating.

import { type Day, firstDayOfPeriod, type Issue, lastDayOfPeriod, monthIndex, type Period } from '../clocks/index.ts';
import {
  type Arrow,
  type Footprint,
  type Frequency,
  isFigure,
  type Measure,
  type Polarity,
  standingAt,
  type Unit,
  type Version,
  versionAt,
  versionOn,
} from '../measures/index.ts';
import { type Direction, directionBetween, isAcross, latestDirection, type NoDirection } from './direction.ts';
import { type PrintedRow, readingOrder } from './printed-row.ts';
import { type Rag, type Rating, ragOf, rate } from './rating.ts';
import { inOrder, restatements } from './restatements.ts';
import { type FigureSource, figureSourceOf } from './sources/measure-source.ts';
import type { SourceSeam } from './sources/standing.ts';
import { type DatedTarget, type StandingTarget, targetOn } from './target.ts';

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
  cameFrom: FigureSource;
  /** what papers and people say, where a signed source says it instead */
  beside: Version | null;
  /** an earlier paper gave another figure for this month */
  restated: boolean;
  /** worked out from the figure of the month before */
  direction: Arrow | null;
  /** the printed arrow says other than the printed figures */
  contradicted: boolean;
  /** the target that holds for this very period, and the figure against it */
  target: StandingTarget | null;
  rating: Rating;
}

export interface ScorecardRow {
  measure: Measure;
  local: boolean;
  /** whose children it counts; a wider one than the council's is never judged against ours */
  footprint: Footprint;
  label: string;
  ref: string | null;
  /** every wording under which a paper prints it, newest first */
  printedAs: PrintedRow[];
  unit: Unit;
  polarity: Polarity;
  /** the paper's required direction is the opposite of the catalogue's */
  polarityContradicted: boolean;
  frequency: Frequency;
  /** where its figures begin to come from another source */
  seams: SourceSeam[];
  cells: ScorecardCell[];
  latest: ScorecardCell | null;
  direction: Direction | null;
  /** why there is no direction; null when there is one */
  noDirection: NoDirection | null;
  /** the target that holds for the latest figure's period */
  target: StandingTarget | null;
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
  /** left out, every figure counts the council's own */
  footprintOf?(id: string): Footprint;
  rows: PrintedRow[];
  versions: Map<string, Version[]>;
  /** left out, no source is signed for */
  beside?: ReadonlyMap<string, Version>;
  seams?: ReadonlyMap<string, SourceSeam[]>;
  targets: DatedTarget[];
  benchmarks: Benchmark[];
  knownAt: Day | null;
  /** the month it is read for; the newest with a figure when null */
  month: Period | null;
}

export const NO_SECTION = 'Other KPIs';
export const TILES_SECTION = 'Headline tiles';

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
      footprint: input.footprintOf?.(id) ?? 'council',
      as,
      month,
      restated,
      beside: input.beside ?? NOTHING,
      seams: (input.seams?.get(id) ?? []).filter(({ signed }) => knownAt === null || signed.signedOn <= knownAt),
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

const NOTHING: ReadonlyMap<string, Version> = new Map();

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
  footprint: Footprint;
  as: PrintedRow[];
  month: Period | null;
  restated: Set<string>;
  beside: ReadonlyMap<string, Version>;
  seams: SourceSeam[];
  versions: Version[];
  targets: DatedTarget[];
  benchmarks: Benchmark[];
}): ScorecardRow {
  const { measure, as } = of;
  const stated = as.find((row) => row.polarity !== undefined && row.polarity !== null)?.polarity;
  const polarityContradicted = measure.polarity !== null && stated !== undefined && stated !== measure.polarity;
  const polarity = measure.polarity ?? stated ?? null;
  const isOurs = of.footprint === 'council';
  const rated = ratingIn(measure, of.targets, polarityContradicted || !isOurs, polarity);
  const cells = cellsInOrder(of, rated);
  const latest = latestCell(cells, of.month);
  const target = latest?.target ?? (of.month === null ? null : targetOn(of.targets, lastDayOfPeriod(of.month)));
  const rating = latest?.rating ?? rate(null, target, polarity);
  const { direction, why } = latestDirection(
    cells.filter((cell) => hasBegun(cell.period, of.month)),
    measure,
    polarity,
    of.seams.map(({ period }) => period),
  );
  return {
    measure,
    local: of.local,
    footprint: of.footprint,
    label: as[0]!.label,
    ref: as.find((row) => row.ref !== null)?.ref ?? null,
    printedAs: as,
    unit: measure.unit,
    polarity,
    polarityContradicted,
    frequency: measure.frequency,
    seams: of.seams,
    cells,
    latest,
    direction,
    noDirection: why,
    target,
    rating,
    rag: ragOf(rating),
    benchmarks: newestBenchmarks(of.benchmarks),
  };
}

function hasBegun(period: Period, month: Period | null): boolean {
  if (month === null) return true;
  return monthIndex(period) === null ? firstDayOfPeriod(period) <= lastDayOfPeriod(month) : period <= month;
}

type Rated = (version: Version) => Pick<ScorecardCell, 'target' | 'rating'>;

/** A figure is held against the target of its own period, and never against one that was set for another definition. */
function ratingIn(measure: Measure, targets: DatedTarget[], contradicted: boolean, polarity: Polarity): Rated {
  return ({ period, value, status }) => {
    const target = targets.length === 0 ? null : targetOn(targets, lastDayOfPeriod(period));
    const otherDefinition = target !== null && versionOn(measure, target.validFrom) !== versionAt(measure, period);
    if ((contradicted && target !== null) || otherDefinition) return { target, rating: 'not-rated' };
    return { target, rating: rate(isFigure(status) ? value : null, target, polarity) };
  };
}

function cellsInOrder(
  { versions, measure, restated, beside, seams }: Parameters<typeof rowOf>[0],
  rated: Rated,
): ScorecardCell[] {
  const breaks = seams.map(({ period }) => period);
  const isShare = measure.unit === 'percent';
  const ordered = [...versions].sort((a, b) => inOrder(a.period, b.period));
  const byMonth = new Map(ordered.map((version) => [monthIndex(version.period), version]));
  return ordered.map((version) => {
    const index = monthIndex(version.period);
    const before = index === null ? undefined : byMonth.get(index - 1);
    const comparable =
      before === undefined || (before.version === version.version && !isAcross(breaks, before.period, version.period));
    const direction = comparable ? directionBetween(before, version, isShare) : null;
    // an arrow is the printing paper's own: it is held against that paper's month before, not against a later correction
    const samePaper =
      before !== undefined &&
      (before.source.paper === version.source.paper ||
        before.confirmedBy.some((source) => source.paper === version.source.paper));
    const contradicted = samePaper && version.arrow !== null && direction !== null && version.arrow !== direction;
    const isRestated = restated.has(`${version.measure} ${version.period}`);
    const cameFrom = figureSourceOf(version.source);
    const other =
      version.came === 'switched' || cameFrom === 'computed'
        ? beside.get(`${version.measure} ${version.period}`)
        : null;
    return {
      ...version,
      cameFrom,
      beside: other ?? null,
      restated: isRestated,
      direction,
      contradicted,
      ...rated(version),
    };
  });
}

/** The newest figure up to the month; a status word of that very month comes before an older figure. */
function latestCell(cells: ScorecardCell[], month: Period | null): ScorecardCell | null {
  const upTo = cells.filter((cell) => hasBegun(cell.period, month));
  return upTo.findLast((cell) => cell.value !== null && isFigure(cell.status)) ?? upTo.at(-1) ?? null;
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
