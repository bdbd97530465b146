// The casework simulator: 20,000 cases over 24 months from a register, and the whole of Sandbourne with its rows.

import { addDays } from '../src/clocks/index.ts';
import { copyState, Rng, registerRows, run, sandbourne, sandbourneInputs } from '../src/foresight/index.ts';
import { median, type Result } from './result.ts';

const CASES = 20_000;
const TWENTY_FOUR_MONTHS = 730;
const TIMES = 9;
/** Sandbourne ends with about 4,700 plans: an area so many times its size has 20,000. */
const SCALE = CASES / 4700;

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** Takes no folder: nothing is kept. */
export async function simulate(): Promise<Result[]> {
  const area = sandbourne({ scale: SCALE });
  const inputs = sandbourneInputs(SCALE);
  const last = addDays(area.lastDay, TWENTY_FOUR_MONTHS);
  const { sink, cases } = area.state;
  const [futures, floor]: [number[], number[]] = [[], []];
  for (let i = 0; i < TIMES; i++) {
    const state = copyState(area.state);
    futures.push(timed(() => run(state, last, inputs, new Rng(i))));
    floor.push(timed(() => copyState(area.state)));
  }
  const whole: number[] = [];
  let rows = 0;
  for (let i = 0; i < 3; i++)
    whole.push(
      timed(() => {
        const made = sandbourne();
        rows = 0;
        for (const _ of registerRows(made, { asAt: made.lastDay, faults: true }, [])) rows++;
      }),
    );
  return [
    {
      what: `${area.state.planCount.toLocaleString('en-GB')} plans of ${cases.rows.toLocaleString('en-GB')} people, 24 months`,
      value: median(futures),
      unit: 'ms',
      goal: 200,
      floor: {
        what: `copying their state, ${sink.review.rows.toLocaleString('en-GB')} reviews among it`,
        value: median(floor),
      },
    },
    {
      what: `Sandbourne, seven years and ${rows.toLocaleString('en-GB')} rows`,
      value: median(whole),
      unit: 'ms',
      goal: 5000,
      floor: null,
    },
  ];
}
