// What the DfE's release will print for the area from a return: each count with its cases and its base, and the shares.

import { type Day, isoDay } from '../../clocks/index.ts';
import type { Held } from '../../register/index.ts';
import type { AnyCountGroup, CountDefinition, CountedDays } from './count-definition.ts';
import { type CountsAsked, type Facts, factsOf, type Subject } from './counted-facts.ts';
import { planGroups } from './counts-of-plans.ts';
import { processGroups } from './counts-of-process.ts';
import { reviewGroups } from './counts-of-reviews.ts';
import { type Reading, readingsOf } from './readings.ts';

export interface Sen2Count {
  /** how many; for an average its weeks, null where nothing is counted */
  value: number | null;
  /** the numbers of the rows that are counted */
  cases: string[];
  /** for each case the days that the limit is about; left out where there is none */
  days?: (number | null)[];
  title: string;
  /** what it is a share of, or what all is in it */
  base: string;
  /** the table of its cases */
  table: Subject;
}

export interface Sen2Share {
  /** a percentage as the release prints it, 74.1; null where there is nothing to share out */
  value: number | null;
  numerator: string;
  denominator: string;
  base: string;
}

export interface Sen2Counts {
  collection: { year: number; censusDay: string; la: string };
  counts: Record<string, Sen2Count>;
  /** by name: within_20_pct */
  shares: Record<string, Sen2Share>;
  /** census day lies ahead: these are the counts so far */
  soFar: boolean;
  /** how it is read where the DfE has not said, or prints what may surprise */
  readings: Reading[];
}

/** In the order in which they are read. */
export const countGroups: readonly AnyCountGroup[] = [...processGroups, ...planGroups, ...reviewGroups];

type AnyDefinition = AnyCountGroup['counts'][number];

const definitions = new Map<string, AnyDefinition>(
  countGroups.flatMap(({ counts }) => counts.map((one) => [one.name, one] as const)),
);

/** People go by one at a time. */
export function startSen2Counts(asked: CountsAsked): { see(held: Held): void; counts(): Sen2Counts } {
  const gatherings = countGroups.map(gatheringOf);
  const { collection, today } = asked;
  const asOn = { ...collection, censusDay: Math.min(collection.censusDay, today) as Day };
  return {
    see(held) {
      const facts = factsOf(held, { ...asked, collection: asOn });
      for (const gathering of gatherings) gathering.see(facts);
    },
    counts() {
      const counts = Object.fromEntries(gatherings.flatMap((gathering) => gathering.counts()));
      const { year, censusDay, la } = collection;
      return {
        collection: { year, censusDay: isoDay(censusDay), la },
        counts,
        shares: sharesOf(counts),
        soFar: today < censusDay,
        readings: readingsOf(asked, counts),
      };
    },
  };
}

/** `sen2Counts(people, { collection, today, establishments, disputed: 'counted' }).counts.within_20.value` */
export function sen2Counts(people: Iterable<Held>, asked: CountsAsked): Sen2Counts {
  const counting = startSen2Counts(asked);
  for (const held of people) counting.see(held);
  return counting.counts();
}

interface Gathering {
  see(facts: Facts): void;
  counts(): [name: string, count: Sen2Count][];
}

function gatheringOf(group: AnyCountGroup): Gathering {
  switch (group.subject) {
    case 'request':
      return gather(group, ({ request }) => request);
    case 'assessment':
      return gather(group, ({ assessment }) => assessment);
    case 'plan':
      return gather(group, ({ plan }) => plan);
    case 'review':
      return gather(group, ({ review }) => review);
    case 'transfer':
      return gather(group, ({ transfer }) => transfer);
  }
}

function gather<F extends { id: string }>(
  { subject: table, counts: defined, days }: { subject: Subject; counts: CountDefinition<F>[]; days?: CountedDays<F> },
  subjects: (facts: Facts) => readonly F[],
): Gathering {
  const gathered = defined.map((definition) => ({ definition, found: [] as F[] }));
  return {
    see(facts) {
      for (const one of subjects(facts))
        for (const { definition, found } of gathered) if (definition.counts(one)) found.push(one);
    },
    counts: () =>
      gathered.map(({ definition, found }) => {
        const counted = days && found.map(days.of);
        const value = definition.average && counted ? weeksOf(counted) : found.length;
        const cases = found.map(({ id }) => id);
        const { name, title } = definition;
        return [name, { value, cases, ...(counted ? { days: counted } : {}), title, base: baseOf(definition), table }];
      }),
  };
}

/** To one decimal place; the release of 2026 prints averages, and in how many places is not confirmed. */
function weeksOf(days: readonly (number | null)[]): number | null {
  const sum = days.reduce<number>((all, one) => all + (one ?? 0), 0);
  return days.length === 0 ? null : Math.round((sum / days.length / 7) * 10) / 10;
}

function baseOf({ name, of, base }: Pick<AnyDefinition, 'name' | 'of' | 'base'>): string {
  const found = of === undefined ? base : definitions.get(of)?.base;
  if (found === undefined) throw new RangeError(`${name} has no base`);
  return found;
}

function sharesOf(counts: Sen2Counts['counts']): Sen2Counts['shares'] {
  return Object.fromEntries(
    [...definitions.values()].flatMap(({ name, of, average }) =>
      of === undefined || average ? [] : [[`${name}_pct`, shareOf(name, of, counts)]],
    ),
  );
}

function shareOf(numerator: string, denominator: string, counts: Sen2Counts['counts']): Sen2Share {
  const [part, whole] = [counts[numerator]!, counts[denominator]!];
  const value = whole.cases.length === 0 ? null : Math.round((part.cases.length / whole.cases.length) * 1_000) / 10;
  return { value, numerator, denominator, base: part.base };
}
