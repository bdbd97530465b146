// An area like another in a different size: rates that count people or hours follow it, shares and days do not.

import type { Inputs, Rates } from '../inputs.ts';

const COUNTED = [
  'requestsYear',
  'psychologistHoursMonth',
  'movesInMonth',
  'reviewDecisionsMonth',
  'apStartsMonth',
  'ceasesMonth',
  'appealDirectMonth',
  'complaintsMonth',
  'complimentsMonth',
  'practiceReviewsMonth',
  'psychologistPosts',
  'psychologistsInPost',
  'psychologistLocums',
  'officerSickDaysMonth',
] as const satisfies readonly (keyof Rates)[];

function scaledRates<R extends Partial<Rates>>(rates: R, scale: number): R {
  const counted = COUNTED.flatMap((rate) => {
    const value = rates[rate];
    return value === undefined ? [] : [[rate, value * scale]];
  });
  return { ...rates, ...Object.fromEntries(counted) };
}

export function scaled(inputs: Inputs, scale: number): Inputs {
  const posts = (count: number): number => Math.max(1, Math.round(count * scale));
  const [first, second, third] = inputs.officers;
  return {
    ...inputs,
    rates: scaledRates(inputs.rates, scale),
    changes: inputs.changes.map((change) => ({ ...change, set: scaledRates(change.set, scale) })),
    departures: inputs.departures.map((one) => ({ ...one, officers: Math.round(one.officers * scale) })),
    officers: [posts(first), posts(second), posts(third)],
    population: inputs.population.map(({ year, people }) => ({
      year,
      people: people.map((n) => Math.round(n * scale)),
    })),
  };
}
