// What is asked of the explorer: which KPI, by what, of which periods, as known when, from which source; and the form that asks it.

import { addPeriods, type Day, type Period, periodOf, periodsFrom } from '../clocks/index.ts';
import { type Measure, workedOutEvery } from '../measures/index.ts';
import {
  button,
  type Choice,
  capital,
  checkedHref,
  form,
  type Href,
  type Html,
  periodWords,
  select,
  withQuery,
} from '../outputs/index.ts';
import { type AsKnown, asKnownField, asKnownOf, knownAtPart } from './as-known.ts';
import { breakdownChoices } from './breakdown-view.ts';
import type { PageRequest } from './page.ts';

export const EXPLORE = checkedHref('/explore');

/** So far back may periods be chosen; the address takes any. */
const YEARS_TO_CHOOSE = 6;
const A_YEAR_OF: Readonly<Partial<Record<ReturnType<typeof workedOutEvery>, number>>> = {
  month: 12,
  quarter: 4,
  term: 3,
  'half-term': 6,
};

export interface ExploreAsked {
  measure: string;
  by: string;
  and: string;
  from: string;
  to: string;
  source: string;
  known: AsKnown;
}

export function exploreAsked({ query, ctx }: PageRequest): ExploreAsked {
  const text = (name: string) => query.get(name)?.trim() ?? '';
  const [by = '', and = ''] = text('by').split(',');
  return {
    measure: text('measure'),
    by,
    and: text('and') || and,
    from: text('from'),
    to: text('to'),
    source: text('source'),
    known: asKnownOf(query, ctx.today),
  };
}

/** 'need', 'need,phase', or nothing. */
export function bothOf({ by, and }: Pick<ExploreAsked, 'by' | 'and'>): string {
  return [by, and].filter((one, i, all) => one !== '' && all.indexOf(one) === i).join(',');
}

export function exploreHref(asked: ExploreAsked, more: Record<string, string | null> = {}): Href {
  return withQuery(EXPLORE, {
    measure: asked.measure,
    by: bothOf(asked) || null,
    from: asked.from || null,
    to: asked.to || null,
    source: asked.source || null,
    knownAt: knownAtPart(asked.known),
    ...more,
  });
}

/** How many periods are asked for before the last when the address names no first: two years, and as many of yearly ones. */
export const usualBack = (measure: Measure): number => 2 * (A_YEAR_OF[workedOutEvery(measure)] ?? 1);

export function exploreForm(
  asked: ExploreAsked,
  measure: Measure,
  of: { today: Day; from: Period; to: Period; sources: readonly Choice[]; mayReadCases: boolean },
): Html {
  const kind = workedOutEvery(measure);
  const last = periodOf(of.today, kind);
  const all = periodsFrom(addPeriods(last, -YEARS_TO_CHOOSE * (A_YEAR_OF[kind] ?? 1)), last).reverse();
  const periods = (chosen: Period): Choice[] =>
    [...(all.includes(chosen) ? [] : [chosen]), ...all].map((period) => ({
      value: period,
      words: capital(periodWords(period)),
    }));
  const groups = breakdownChoices(measure, of.mayReadCases);
  return form({ method: 'get', action: EXPLORE, inLine: true, hidden: { measure: measure.id } }, [
    ...(groups.length === 0
      ? []
      : [
          select({
            name: 'by',
            label: 'Broken down by',
            chosen: asked.by,
            choices: [{ value: '', words: 'Nothing: everybody' }, ...groups],
          }),
          select({
            name: 'and',
            label: 'and by',
            chosen: asked.and,
            choices: [{ value: '', words: 'Nothing else' }, ...groups],
          }),
        ]),
    select({ name: 'from', label: 'From', chosen: of.from, choices: periods(of.from) }),
    select({ name: 'to', label: 'To', chosen: of.to, choices: periods(of.to) }),
    ...(of.sources.length > 1
      ? [
          select({
            name: 'source',
            label: 'Rows of',
            chosen: asked.source,
            choices: [{ value: '', words: 'The sources that count' }, ...of.sources],
          }),
        ]
      : []),
    asKnownField(asked.known),
    button('Show', { look: 'secondary' }),
  ]);
}
