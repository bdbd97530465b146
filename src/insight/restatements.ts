// Figures that a later paper gave differently, in the order of their periods.

import { comparePeriods, type Day, monthIndex, type Period } from '../clocks/index.ts';
import type { Version } from '../measures/index.ts';

/** Months are in the order of their letters; a term or a year is not, beside them: the autumn of 2024-25 begins before 2024-10. */
export function inOrder(a: Period, b: Period): number {
  if (monthIndex(a) === null || monthIndex(b) === null) return comparePeriods(a, b);
  return a < b ? -1 : a > b ? 1 : 0;
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
