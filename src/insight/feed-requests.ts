// What one data source owes for one period, put together from its KPIs.

import { type Day, lastDayOfPeriod, type Period } from '../clocks/index.ts';
import type { FeedLine, FeedMeasure, FeedRequest, FeedState } from './feed.ts';

/** A request is as its slowest KPI is: something missing, then something promised, then something still to come. */
const SLOWEST_FIRST: readonly FeedState[] = ['not-received', 'awaited', 'due', 'came-late', 'on-time', 'came'];
const OPEN: readonly FeedState[] = ['not-received', 'awaited', 'due'];

/** Newest due date first. */
export function requestsOf(measures: readonly FeedMeasure[]): FeedRequest[] {
  const byPeriod = Map.groupBy(
    measures.flatMap(({ lines }) => lines),
    ({ period }) => period,
  );
  return [...byPeriod]
    .map(([period, lines]) => requestOf(period, lines))
    .sort((a, b) => b.dueOn - a.dueOn || lastDayOfPeriod(b.period) - lastDayOfPeriod(a.period));
}

function requestOf(period: Period, lines: readonly FeedLine[]): FeedRequest {
  const state = SLOWEST_FIRST.find((one) => lines.some((line) => line.state === one))!;
  const slowest = lines.filter((line) => line.state === state);
  const missing = lines.filter((line) => OPEN.includes(line.state)).map((line) => line.measure);
  return {
    period,
    dueOn: dueOnOf(state, slowest, lines),
    state,
    daysLate: largest(slowest.map((line) => line.daysLate)),
    awaitedUntil: largest(slowest.map((line) => line.awaitedUntil)),
    came: lines.length - missing.length,
    of: lines.length,
    missing,
  };
}

/** The first of the due dates that have passed without an answer; else the last of all. */
function dueOnOf(state: FeedState, slowest: readonly FeedLine[], lines: readonly FeedLine[]): Day {
  const days = (state === 'not-received' ? slowest : lines).map((line) => line.dueOn).sort((a, b) => a - b);
  return (state === 'not-received' ? days[0] : days.at(-1))!;
}

function largest<T extends number>(all: readonly (T | null)[]): T | null {
  return all.reduce<T | null>((max, one) => (one !== null && (max === null || one > max) ? one : max), null);
}
