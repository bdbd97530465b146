// A count of the DfE's release as data: what it is called, what it is a share of, and which cases it counts.

import type { Facts, Subject } from './counted-facts.ts';

export interface CountDefinition<F> {
  /** as in JSON: plans_issued */
  name: string;
  /** heads its row */
  title: string;
  /** the count that it is a share of; left out where it stands for itself */
  of?: string;
  /** for what shares are taken of, and what stands for itself: what all is in it */
  base?: string;
  counts(one: F): boolean;
  /** not how many, but the mean of the group's days, in weeks */
  average?: true;
}

/** The days that a limit is about, said with each case. */
export interface CountedDays<F> {
  /** heads their column: "Days from the request to the decision" */
  title: string;
  of(one: F): number | null;
}

/** Counts of one kind of subject under one heading. */
export interface CountGroup<S extends Subject> {
  title: string;
  subject: S;
  counts: CountDefinition<Facts[S][number]>[];
  days?: CountedDays<Facts[S][number]>;
}

export type AnyCountGroup = { [S in Subject]: CountGroup<S> }[Subject];

export function countGroup<S extends Subject>(
  subject: S,
  title: string,
  counts: CountDefinition<Facts[S][number]>[],
  days?: CountedDays<Facts[S][number]>,
): CountGroup<S> {
  return { title, subject, counts, ...(days ? { days } : {}) };
}

/** The counts of a list of codes, one each: `requests_by_source_1`. */
export function eachCode<F>(
  prefix: string,
  of: string,
  codes: readonly { code: string; title: string }[],
  has: (one: F, code: string) => boolean,
): CountDefinition<F>[] {
  return codes.map(({ code, title }) => ({
    name: `${prefix}_${code.toLowerCase()}`,
    title: `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
    of,
    counts: (one) => has(one, code),
  }));
}
