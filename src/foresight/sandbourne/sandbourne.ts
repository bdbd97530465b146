// The made-up area of Sandbourne, seven years of it, and areas like it in other sizes.

import type { Day } from '../../clocks/index.ts';
import type { MadeArea } from '../made-area.ts';
import { Rng } from '../random.ts';
import { run } from '../step.ts';
import { SANDBOURNE_FIRST_DAY, SANDBOURNE_LAST_DAY, STREAM, sandbourneInputs, sandbourneOpening } from './inputs.ts';

/** Of a hundred seeds one of those whose months come nearest to the published figures. */
export const SANDBOURNE_SEED = 2001;
/** Children at SEN support on the newest list. */
const SUPPORTED = 5400;

export interface Asked {
  seed?: number;
  lastDay?: Day;
  /** 1 is Sandbourne's own size */
  scale?: number;
  name?: string;
  code?: string;
}

/** Sandbourne from September 2018 to a last day: the same seed gives the same area to the last row. */
export function sandbourne(asked: Asked = {}): MadeArea {
  const { seed = SANDBOURNE_SEED, lastDay = SANDBOURNE_LAST_DAY, scale = 1 } = asked;
  const { name = 'Sandbourne', code = 'E06999999' } = asked;
  const inputs = sandbourneInputs(scale);
  const opening = sandbourneOpening(inputs, seed, scale);
  const state = run(opening, lastDay, inputs, new Rng(seed, STREAM.casework));
  const supported = Math.round(SUPPORTED * scale);
  return { name, code, seed, inputs, state, firstDay: SANDBOURNE_FIRST_DAY, lastDay, supported };
}
