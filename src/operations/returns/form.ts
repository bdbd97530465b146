// What a data owner is asked for: their KPIs for one period, with what stands and the figures of the three periods before.

import {
  addPeriods,
  type Day,
  day,
  firstDayOfPeriod,
  lastDayOfPeriod,
  type Period,
  parsePeriod,
} from '../../clocks/index.ts';
import {
  dueOn,
  type Feed,
  type FeedLine,
  type FeedSource,
  newestAsked,
  ownPeriod,
  periodKindOf,
} from '../../insight/index.ts';
import { type Measure, standingAt, type Version } from '../../measures/index.ts';
import type { Figures } from '../figures.ts';

export interface AskedFigure {
  measure: Measure;
  /** what stands for the period; null while nothing does */
  standing: Version | null;
  line: FeedLine | null;
  /** the figures of the three periods before, oldest first */
  last: (Version | null)[];
}

export interface ReturnForm {
  source: FeedSource;
  period: Period;
  /** null where its KPIs have no regular dates */
  dueOn: Day | null;
  /** the three periods before, oldest first */
  before: Period[];
  asked: AskedFigure[];
}

/** Figures shown beside a field, and what a typed one is held against. */
const LAST = 3;

/** A year typed with a slip of the key (1025, 202) is no period that anybody answers for. */
const FIRST_YEAR = day('2000-01-01');

export function isAskedPeriod(text: string): boolean {
  return parsePeriod(text) !== null && firstDayOfPeriod(text) >= FIRST_YEAR;
}

/** KPIs of the period's own kind; those that come now and then are asked for with any. */
function measuresFor(figures: Figures, source: FeedSource, period: Period): Measure[] {
  const kind = parsePeriod(period)?.kind;
  return source.measures.flatMap((id) => {
    const measure = figures.measureOf(id);
    if (!measure) return [];
    const own = periodKindOf(measure, standingOf(figures, id));
    return own === kind || own === null ? [measure] : [];
  });
}

export function formFor(figures: Figures, feed: Feed, period: Period): ReturnForm {
  const { source } = feed;
  const measures = measuresFor(figures, source, period);
  const before = Array.from({ length: LAST }, (_, i) => addPeriods(period, i - LAST));
  const dated = measures.filter((measure) => measure.frequency !== 'irregular');
  return {
    source,
    period,
    dueOn: dated.map((measure) => dueOn(source, measure, period)).sort((a, b) => b - a)[0] ?? null,
    before,
    asked: measures.map((measure) => {
      const standing = standingOf(figures, measure.id);
      const lines = feed.measures.find((one) => one.measure.id === measure.id)?.lines ?? [];
      return {
        measure,
        standing: standing.find((version) => version.period === period) ?? null,
        line: lines.find((line) => line.period === period) ?? null,
        last: before.map((one) => figureFor(standing, one)),
      };
    }),
  };
}

/**
 * The newest period of which something is missing; else the newest that was asked for. An area that begins today is asked for
 * nothing yet, and may send the period that ended last.
 */
export function periodToFill(feed: Feed, today: Day): Period | null {
  const open = feed.requests.find(({ state }) => state === 'not-received' || state === 'due' || state === 'awaited');
  const kind = feed.measures.find((one) => one.kind !== null)?.kind ?? null;
  return open?.period ?? feed.requests[0]?.period ?? (kind === null ? null : newestAsked(today, kind));
}

/** The last figures before a period, at most so many, newest last: what a typed one is held against. */
export function lastFigures(figures: Figures, measure: string, period: Period): Version[] {
  const end = lastDayOfPeriod(period);
  return standingOf(figures, measure)
    .filter((version) => version.value !== null && lastDayOfPeriod(version.period) < end)
    .sort((a, b) => lastDayOfPeriod(a.period) - lastDayOfPeriod(b.period))
    .slice(-LAST);
}

const standings = new WeakMap<Figures, Map<string, Version[]>>();

function standingOf(figures: Figures, measure: string): Version[] {
  const known =
    standings.get(figures) ?? Map.groupBy(standingAt(figures.versions, null).values(), (one) => one.measure);
  standings.set(figures, known);
  return known.get(measure) ?? [];
}

function figureFor(standing: readonly Version[], period: Period): Version | null {
  const kind = parsePeriod(period)?.kind;
  return (
    standing.findLast((version) => version.period === period) ??
    standing.findLast((version) => kind && version.value !== null && ownPeriod(version.period, kind) === period) ??
    null
  );
}
