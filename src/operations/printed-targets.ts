// The targets that papers print, with the days they hold for.

import { type Day, firstDayOfPeriod } from '../clocks/index.ts';
import type { DatedTarget } from '../insight/index.ts';
import type { StoredStatement } from '../store/index.ts';

/**
 * A printed target holds from the newest figure of its row on, until a later paper or person says otherwise: the paper
 * rates that figure by it, and the figures before it had their own.
 */
export function printedTargets(said: StoredStatement[]): DatedTarget[] {
  const newest = new Map<string, Day>();
  const rowOf = (one: StoredStatement) => `${one.paper} ${one.order}`;
  for (const one of said) {
    if (one.kind !== 'value' || one.priorYear || one.value === null || one.period === null) continue;
    const first = firstDayOfPeriod(one.period);
    if (first > (newest.get(rowOf(one)) ?? Number.NEGATIVE_INFINITY)) newest.set(rowOf(one), first);
  }
  return said.flatMap((one) =>
    one.kind === 'target' && one.value !== null
      ? [
          {
            measure: one.measure,
            value: one.value,
            tolerance: null,
            validFrom: newest.get(rowOf(one)) ?? one.statedOn,
            validTo: null,
            knownFrom: one.statedOn,
            change: 0,
          },
        ]
      : [],
  );
}
