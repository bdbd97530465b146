// What a SEN2 return counts that the next one is held against: active plans, and how many are placed where.

import type { Day } from '../clocks/index.ts';
import type { CheckContext } from './check.ts';
import { isActive, isOpenOn, rowNamed } from './check-rows.ts';
import type { Held } from './record.ts';

/** People go by one at a time; `on` is the return's census day. */
export function countReturn(on: Day): { see(held: Held): void; counts(): NonNullable<CheckContext['earlier']> } {
  const placedByUrn = new Map<string, number>();
  let activePlans = 0;
  return {
    see(held) {
      for (const plan of held.plan) if (isActive(plan, on)) activePlans += 1;
      for (const { fact, urn, startedOn, endedOn, plan: of } of held.placement) {
        if (fact !== 'attended' || urn === null || !isOpenOn(startedOn, endedOn, on)) continue;
        const plan = rowNamed(held.plan, of);
        if (plan && isActive(plan, on)) placedByUrn.set(urn, (placedByUrn.get(urn) ?? 0) + 1);
      }
    },
    counts: () => ({ activePlans, placedByUrn }),
  };
}
