// What has come, what is late and what is missing: for each data source, KPI and period, and what to do next.

import {
  addDays,
  type Day,
  lastDayOfPeriod,
  nextPeriod,
  type Period,
  type PeriodKind,
  periodOf,
  previousPeriod,
} from '../clocks/index.ts';
import type { Measure, Version } from '../measures/index.ts';
import type { Feed, FeedChaser, FeedLine, FeedMeasure, FeedRequest, FeedSource, NextStep } from './feed.ts';
import { hasCome, ownPeriod, periodKindOf } from './feed-periods.ts';
import { requestsOf } from './feed-requests.ts';

export interface FeedsInput {
  sources: FeedSource[];
  measureOf(id: string): Measure | undefined;
  versions: Map<string, Version[]>;
  /** days of the published papers that print a row of the measure */
  printedOn(measure: string): readonly Day[];
  chasers: FeedChaser[];
  /** the first day on which anything was known here; what was due before it cannot be called late */
  began: Day | null;
  today: Day;
}

/** Where neither the source nor the catalogue says. */
const USUAL_LAG = 28;
const ESCALATED_AFTER = 2;
/** A week without an answer. */
const CHASED_AGAIN_AFTER = 7;
const MOST_LINES: Record<PeriodKind, number> = {
  month: 13,
  quarter: 6,
  'half-term': 7,
  term: 5,
  year: 3,
  academic: 3,
  financial: 3,
};
/** Nobody asks for figures of the last century. */
const MOST_MISSES = 240;

export function feedsOf(input: FeedsInput): Feed[] {
  const byMeasure = Map.groupBy(input.versions.values(), (versions) => versions[0]!.measure);
  return input.sources.map((source) => {
    const measures = source.measures.flatMap((id) => {
      const measure = input.measureOf(id);
      return measure ? [feedMeasure(input, source, measure, byMeasure.get(id) ?? [])] : [];
    });
    const missesInARow = Math.max(0, ...measures.map((one) => one.missesInARow));
    const requests = requestsOf(measures);
    return {
      source,
      measures,
      requests,
      lastPeriod: newest(measures.flatMap(({ lastPeriod }) => lastPeriod ?? [])),
      missesInARow,
      next: nextStep(input, source, requests, missesInARow),
    };
  });
}

/** The day by which a figure should be there. */
export function dueOn(source: FeedSource, measure: Measure, period: Period): Day {
  return addDays(lastDayOfPeriod(period), source.dueDays ?? measure.releaseLag ?? USUAL_LAG);
}

function feedMeasure(input: FeedsInput, source: FeedSource, measure: Measure, figures: Version[][]): FeedMeasure {
  const kind = periodKindOf(
    measure,
    figures.map((versions) => versions[0]!),
  );
  const answered = figures.filter((versions) => hasCome(versions.at(-1)!));
  const last = newest(answered.map((versions) => versions[0]!.period));
  if (kind === null) return { measure, kind, lines: [], lastPeriod: last, missesInARow: 0 };
  const byPeriod = Map.groupBy(figures, (versions) => ownPeriod(versions[0]!.period, kind));
  const lineAt = (period: Period) => feedLine(input, source, measure, period, byPeriod.get(period) ?? []);
  const lines: FeedLine[] = [];
  let missesInARow = 0;
  let counting = true;
  for (let period = newestAsked(input.today, kind); ; period = previousPeriod(period)) {
    const line = lineAt(period);
    const isAsked = line.state !== 'not-received' || (input.began !== null && line.dueOn >= input.began);
    if (isAsked && lines.length < MOST_LINES[kind]) lines.push(line);
    if (line.state === 'not-received' && isAsked) missesInARow += counting ? 1 : 0;
    else if (line.state !== 'due' && line.state !== 'awaited') counting = false;
    const isDone = lines.length >= MOST_LINES[kind] && !counting;
    if (isDone || line.dueOn < (input.began ?? input.today) - 400 || missesInARow >= MOST_MISSES) break;
  }
  return { measure, kind, lines, lastPeriod: last === null ? null : ownPeriod(last, kind), missesInARow };
}

/** The period that has ended last; for what comes more rarely than monthly, the one that is running, since it can be awaited. */
export function newestAsked(today: Day, kind: PeriodKind): Period {
  const running = periodOf(today, kind);
  return kind === 'month' ? previousPeriod(running) : running;
}

function feedLine(
  input: FeedsInput,
  source: FeedSource,
  measure: Measure,
  period: Period,
  figures: Version[][],
): FeedLine {
  const due = dueOn(source, measure, period);
  const line = { measure: measure.id, period, dueOn: due, cameOn: null, daysLate: null, awaitedUntil: null };
  const firsts = figures
    .filter((versions) => hasCome(versions.at(-1)!))
    .map((versions) => versions.find(hasCome)!)
    .sort((a, b) => a.knownFrom - b.knownFrom);
  const first = firsts[0];
  if (first) return { ...line, cameOn: first.knownFrom, ...cameState(input, measure, first, due) };
  const promised = figures.flatMap((versions) => versions.at(-1)!.dueOn ?? []).sort((a, b) => b - a)[0];
  if (promised !== undefined && promised >= input.today) return { ...line, state: 'awaited', awaitedUntil: promised };
  if (due >= input.today) return { ...line, state: 'due' };
  return { ...line, state: 'not-received', daysLate: input.today - due };
}

/**
 * A return has its own day. A paper comes when it comes: what it brings was late only where an earlier paper,
 * published after the due date, went without it.
 */
function cameState(
  input: FeedsInput,
  measure: Measure,
  first: Version,
  due: Day,
): Pick<FeedLine, 'state' | 'daysLate'> {
  if (input.began === null || due < input.began) return { state: 'came', daysLate: null };
  const wentWithout = input.printedOn(measure.id).some((day) => day >= due && day < first.knownFrom);
  const isLate = first.knownFrom > due && (first.source.sent !== undefined || wentWithout);
  return isLate ? { state: 'came-late', daysLate: first.knownFrom - due } : { state: 'on-time', daysLate: null };
}

function newest(periods: readonly Period[]): Period | null {
  return periods.reduce<Period | null>(
    (last, period) => (last === null || lastDayOfPeriod(period) > lastDayOfPeriod(last) ? period : last),
    null,
  );
}

/** A first miss is chased, a second goes to whoever it is escalated to; in between a week is left for the answer. */
function nextStep(input: FeedsInput, source: FeedSource, requests: FeedRequest[], misses: number): NextStep {
  const missed = requests.find(({ state }) => state === 'not-received');
  if (!missed) return { do: 'nothing', period: null, last: null };
  const { period } = missed;
  const about = input.chasers.filter((one) => one.dataSource === source.id && one.period === period);
  const last = about.at(-1) ?? null;
  const isEscalated = about.some(({ kind }) => kind === 'escalated');
  if (misses >= ESCALATED_AFTER && !isEscalated) return { do: 'escalate', period, last };
  if (last === null) return { do: 'chase', period, last };
  return { do: input.today - last.doneOn >= CHASED_AGAIN_AFTER ? 'chase-again' : 'wait', period, last };
}

/** The next period of its kind and the day it is due, for pages that say when to expect what. */
export function nextDue(source: FeedSource, { measure, kind, lines }: FeedMeasure): { period: Period; on: Day } | null {
  if (kind === null || !lines[0]) return null;
  const open = lines.findLast(({ state }) => state === 'due');
  const period = open?.period ?? nextPeriod(lines[0].period);
  return { period, on: dueOn(source, measure, period) };
}
