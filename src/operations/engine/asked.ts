// What figures from case records are asked for by: the words of commands, pages and the API, and why some cannot be answered.

import { z } from 'zod';
import {
  addPeriods,
  type Day,
  firstDayOfPeriod,
  type Issue,
  type Period,
  parsePeriod,
  periodOf,
} from '../../clocks/index.ts';
import { type Measure, parseSlice, type Slice, sliceIds, workedOutEvery } from '../../measures/index.ts';
import { endOfDay, loadsOf, type Store } from '../../store/index.ts';
import { dayField } from '../dates.ts';
import { operationIssue } from '../issues.ts';

const text = z
  .string()
  .trim()
  .nullish()
  .transform((given) => given || null);

export const casesFields = {
  knownAt: dayField.describe('as we knew it on this day'),
  source: text.describe(
    'every table that this source brings is taken from it, such as eps; the sources that count when left out',
  ),
};

const ENGINES = ['columns', 'sql'] as const;
export type EngineChoice = (typeof ENGINES)[number];
export const engineField = z
  .enum(ENGINES)
  .nullish()
  .transform((given) => given ?? 'columns')
  .describe('columns: worked out here; sql: the same inside the database, for registers too big for one process');

export const sliceField = text.describe('a breakdown such as need, or two at once: need,phase');
export const periodField = (words: string) => text.describe(words);

export interface CasesAsked {
  knownAt: Day | null;
  source: string | null;
}

/** The instant to ask the store for, and the day that figures are looked at from. */
export function lookedFrom({ knownAt, source }: CasesAsked, today: Day) {
  return {
    today: knownAt !== null && knownAt < today ? knownAt : today,
    asked: {
      ...(knownAt === null ? {} : { asKnownAt: endOfDay(knownAt) }),
      ...(source === null ? {} : { source }),
    },
  };
}

export type Found<T> = { ok: true; value: T } | { ok: false; issues: Issue[] };
export const no = (issue: Issue): { ok: false; issues: Issue[] } => ({ ok: false, issues: [issue] });

/** Whether anybody has brought case records, and the source that is named. */
export async function recordsAsked(store: Store, area: string, { source, knownAt }: CasesAsked): Promise<Issue[]> {
  const until = knownAt === null ? null : endOfDay(knownAt);
  const loads = (await loadsOf(store, area)).filter(({ statedAt }) => until === null || statedAt <= until);
  if (loads.length === 0) return [operationIssue('no-case-records', 'stops', {}, { earlier: until !== null })];
  const sources = [...new Set(loads.map((load) => load.source))].sort();
  if (source === null || sources.includes(source)) return [];
  return [operationIssue('record-source-unknown', 'stops', { field: 'source' }, { source, sources })];
}

export function slicesAsked(by: string | null): Found<Slice[]> {
  if (by === null) return { ok: true, value: [] };
  const slice = parseSlice(by);
  if (slice) return { ok: true, value: [slice] };
  return no(operationIssue('slice-unknown', 'stops', { field: 'by' }, { given: by, slices: [...sliceIds] }));
}

const MOST_YEARS = 40;
const DAYS_A_YEAR = 366;
/** A year and the month before it, so that every figure has the one of a year ago beside it. */
const USUAL_MONTHS_BACK = 12;

export interface PeriodsQuestion {
  from: string | null;
  to: string | null;
  /** how many periods before the last the first is, when none is named */
  back?: number | null;
  today: Day;
  measure?: Measure | null;
  /** the last day that records tell; figures are asked for up to it when no last period is named */
  newest?: Day;
}

/** From the first period to the last, written as any period; when neither is given the year up to the last day told. */
export function periodsAsked({
  from,
  to,
  back = null,
  today,
  measure = null,
  newest = today,
}: PeriodsQuestion): Found<{ from: Period; to: Period }> {
  const kind = measure ? workedOutEvery(measure) : 'month';
  for (const [field, given] of [
    ['from', from],
    ['to', to],
  ] as const)
    if (given !== null && !parsePeriod(given))
      return no(operationIssue('period-not-known', 'stops', { field }, { period: given }));
  const isLater = from !== null && firstDayOfPeriod(from) > newest;
  const last = to ?? periodOf(isLater ? today : newest, kind);
  const usual = kind === 'month' && to === null ? USUAL_MONTHS_BACK : 0;
  const first = from ?? addPeriods(last, -(back ?? usual));
  for (const [field, period] of [
    ['from', first],
    ['to', last],
  ] as const)
    if (firstDayOfPeriod(period) > today) return no(operationIssue('period-ahead', 'stops', { field }, { period }));
  const days = firstDayOfPeriod(last) - firstDayOfPeriod(first);
  if (days < 0) return no(operationIssue('periods-backwards', 'stops', { field: 'from' }, { from: first, to: last }));
  if (days > MOST_YEARS * DAYS_A_YEAR)
    return no(operationIssue('periods-too-many', 'stops', { field: 'from' }, { years: MOST_YEARS }));
  return { ok: true, value: { from: first, to: last } };
}
