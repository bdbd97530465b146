// Targets over time: each holds for some days, was known from a day, and may be withdrawn.

import type { Day } from '../clocks/index.ts';
import type { Target } from './rating.ts';

/** One thing that a paper or a person has said about the target of a measure. */
export interface DatedTarget extends Omit<Target, 'value'> {
  measure: string;
  /** null says that from this day on there is none */
  value: number | null;
  validFrom: Day;
  /** the first day on which it no longer holds; null while none is set */
  validTo: Day | null;
  knownFrom: Day;
  /** of the write that set it; 0 for one that a paper prints */
  change: number;
}

export interface StandingTarget extends DatedTarget {
  value: number;
}

const bySaid = (a: DatedTarget, b: DatedTarget): number =>
  a.knownFrom - b.knownFrom || a.change - b.change || a.validFrom - b.validFrom;

/** What was said last about that day stands; of what was said at once, the step that began last. */
export function targetOn(targets: readonly DatedTarget[], day: Day): StandingTarget | null {
  const covering = targets.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo));
  const last = covering.toSorted(bySaid).at(-1);
  return last && last.value !== null ? { ...last, value: last.value } : null;
}
