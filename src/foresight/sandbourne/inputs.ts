// The made-up area of Sandbourne as inputs of the simulator.

import { addDays, day } from '../../clocks/index.ts';
import type { Inputs } from '../inputs.ts';
import { Rng } from '../random.ts';
import type { State } from '../state.ts';
import { stateFrom } from '../state-from.ts';
import { sandbourneChanges, sandbourneDepartures } from './changes.ts';
import { sandbourneEstablishments } from './establishments.ts';
import { openingRows } from './opening.ts';
import { sandbournePopulation } from './population.ts';
import { sandbourneRates } from './rates.ts';
import { scaled } from './scale.ts';

export const SANDBOURNE_FIRST_DAY = day('2018-09-01');
export const SANDBOURNE_LAST_DAY = day('2025-06-12');
/** Plans in force on the eve of the first day. */
const OPENING_PLANS = 2410;

export function sandbourneInputs(scale = 1): Inputs {
  const inputs: Inputs = {
    firstDay: SANDBOURNE_FIRST_DAY,
    rates: sandbourneRates,
    changes: sandbourneChanges,
    departures: sandbourneDepartures,
    officers: [17, 14, 8],
    establishments: sandbourneEstablishments(),
    population: sandbournePopulation(),
  };
  return scale === 1 ? inputs : scaled(inputs, scale);
}

/** Streams of chance, one for each layer. */
export const STREAM = { opening: 0, casework: 1, identity: 2, entry: 3, faults: 4, census: 5 } as const;

/** Sandbourne on the eve of its first day. */
export function sandbourneOpening(inputs: Inputs, seed: number, scale = 1): State {
  const rng = new Rng(seed, STREAM.opening);
  const eve = addDays(SANDBOURNE_FIRST_DAY, -1);
  return stateFrom(openingRows(Math.round(OPENING_PLANS * scale), eve, inputs, rng), eve, inputs, rng);
}
