// Counts of a few made-up people, as the DfE would print them of the collection of 2025, in short.

import { day } from '../../clocks/index.ts';
import type { Held } from '../../register/index.ts';
import type { CountsAsked } from './counted-facts.ts';
import { sen2Counts } from './counts.ts';
import { aPerson, type Short } from './held.fixture.ts';

export const ASKED_2025: CountsAsked = {
  collection: { year: 2025, censusDay: day('2025-01-16'), la: '839' },
  today: day('2025-03-01'),
  establishments: new Map(),
  disputed: 'counted',
};

export const countsOf = (people: Held[], asked: Partial<CountsAsked> = {}) =>
  sen2Counts(people, { ...ASKED_2025, ...asked });

/** `valuesOf([someone], 'within_20', 'plans_issued')`: [1, 1]. */
export const valuesOf = (people: Held[], ...names: string[]): (number | null)[] => {
  const { counts } = countsOf(people);
  return names.map((name) => counts[name]!.value);
};

/** Somebody with a request, an assessment that ended with a plan, and the plan. */
export function planned(
  name: string,
  receivedOn: string,
  issuedOn: string,
  more: { request?: Short<'request'>; assessment?: Short<'assessment'>; plan?: Short<'plan'> } = {},
): Held {
  const request = `${name}/request-1`;
  return aPerson(name, {
    request: [{ receivedOn, outcome: 'Y', outcomeOn: receivedOn, ...more.request }],
    assessment: [{ request, outcome: 'Y', outcomeOn: issuedOn, ...more.assessment }],
    plan: [{ request, assessment: `${name}/assessment-1`, startedOn: issuedOn, issuedOn, ...more.plan }],
  });
}
