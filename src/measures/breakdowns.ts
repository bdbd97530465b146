// Which breakdowns a measure has: those that every row it counts can tell.

import type { Day } from '../clocks/index.ts';
import { countsOf } from './language.ts';
import type { Measure } from './measure.ts';
import { type SliceId, sliceIds } from './slices.ts';
import { canSlice } from './twin/branches.ts';
import { Query } from './twin/query.ts';

const known = new WeakMap<Measure, readonly SliceId[]>();
/** What can be broken down depends on no day. */
const ANY_DAY = 0 as Day;

/** Rates and the middle of days have none: residents and days are not counted by group. */
export function breakdownsOf(measure: Measure): readonly SliceId[] {
  const found = known.get(measure) ?? breakdowns(measure);
  known.set(measure, found);
  return found;
}

function breakdowns({ workedOut }: Measure): readonly SliceId[] {
  if (!workedOut || workedOut.formula.kind === 'rate' || workedOut.formula.kind === 'quantile') return [];
  const { top, of } = countsOf(workedOut.formula);
  return sliceIds.filter((slice) =>
    canSlice([...top, ...of], slice, new Query({ dialect: 'postgres', leapBirthday: '28 February', today: ANY_DAY })),
  );
}
