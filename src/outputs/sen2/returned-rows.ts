// The rows of somebody's records that a return is made from: what our checks of the return look at, and nothing besides.

import type { Day } from '../../clocks/index.ts';
import { blankRow, type Held, nothingHeld, type Row } from '../../register/index.ts';
import { countedBy, scopeOf } from './in-scope.ts';
import type { Sen2Collection } from './sen2-return.ts';

/** Null for somebody who is not returned. What began after census day is left out, and so is what belongs to no plan in it. */
export function returnedRows(held: Held, { year, censusDay }: Sen2Collection): Held | null {
  const scoped = scopeOf(held, countedBy(year, censusDay));
  if (scoped.length === 0) return null;
  const returned = scoped.map((one) => {
    const request = one.request ?? historical('request', held);
    return {
      request,
      assessments: one.assessments.map((under) => {
        const assessment = under.assessment ?? { ...historical('assessment', held), request: request.id };
        return {
          assessment,
          plans: under.plans.map(({ plan, active }) => ({
            ...plan,
            request: request.id,
            assessment: assessment.id,
            active,
          })),
        };
      }),
    };
  });
  const assessments = returned.flatMap((one) => one.assessments);
  const plans = assessments.flatMap((one) => one.plans);
  const ids = new Set(plans.map(({ id }) => id));
  const ofPlans = <R extends { plan: string | null }>(rows: readonly R[], began: (row: R) => Day | null): R[] =>
    rows.filter((row) => row.plan !== null && ids.has(row.plan) && (began(row) ?? censusDay) <= censusDay);
  return {
    ...nothingHeld(),
    person: held.person,
    request: returned.map(({ request }) => request),
    assessment: assessments.map(({ assessment }) => assessment),
    plan: plans,
    placement: ofPlans(held.placement, ({ startedOn }) => startedOn),
    need: ofPlans(held.need, ({ fromOn }) => fromOn),
    review: ofPlans(held.review, ({ meetingOn, openedOn }) => meetingOn ?? openedOn),
    transfer: ofPlans(held.transfer, () => null),
  };
}

/** What a plan stands in when nothing is held of it: the return makes one and marks it as historical. */
function historical<T extends 'request' | 'assessment'>(table: T, held: Held): Row<T> {
  const person = held.person[0]?.id ?? null;
  const identified = { id: `${person}/${table}, historical`, person, place: { sheet: null, row: null } };
  return { ...blankRow(table, identified), outcome: 'H' };
}
