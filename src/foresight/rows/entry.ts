// When the case system comes to know what happened: every event is keyed some days or weeks after its day.

import { workingDayFrom } from '../school-days.ts';
import type { SinkTable } from '../sink.ts';

/** Days from an event to its keying: most at once, some late, a few very late. */
interface Lateness {
  mean: number;
  /** the share that is forgotten at first, and the days it then takes */
  forgotten: number;
  forgottenFor: number;
}

const PROMPT: Lateness = { mean: 1.5, forgotten: 0.01, forgottenFor: 25 };
const SLOW: Lateness = { mean: 5, forgotten: 0.04, forgottenFor: 45 };
const QUARTERLY: Lateness = { mean: 12, forgotten: 0.06, forgottenFor: 60 };

const LATENESS: Partial<Record<SinkTable, Lateness>> = {
  advice: SLOW,
  review: { mean: 8, forgotten: 0.06, forgottenFor: 70 },
  placement: { mean: 9, forgotten: 0.05, forgottenFor: 60 },
  participation: QUARTERLY,
  consultation: SLOW,
  care: QUARTERLY,
  'practice-review': SLOW,
  funding: QUARTERLY,
  waiting: SLOW,
  dispute: { mean: 3, forgotten: 0.02, forgottenFor: 30 },
  absence: QUARTERLY,
};

/** A share from 0 to 1 that belongs to a field of a row: the same whenever it is asked for. */
export function shareOf(seed: number, row: number, salt: number): number {
  let mixed = Math.imul(seed ^ Math.imul(row + 1, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(salt + 1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
}

/** The day on which an event of somebody's was keyed. */
export type Entry = (table: SinkTable, on: number, owner: number) => number;

/** Without this layer everything is keyed on its day. */
export const keyedAtOnce: Entry = (_, on) => on;

/** Some days later, on a working day: what happens to one person on one day is keyed as promptly in every row. */
export const keyedLate =
  (seed: number): Entry =>
  (table, on, owner) =>
    enteredOn(table, on, seed, owner);

function enteredOn(table: SinkTable, on: number, seed: number, owner: number): number {
  const { mean, forgotten, forgottenFor } = LATENESS[table] ?? PROMPT;
  const share = shareOf(seed, owner, on);
  const days =
    share < forgotten
      ? 7 + (share / forgotten) * forgottenFor
      : -Math.log(1 - (share - forgotten) / (1 - forgotten)) * mean;
  return workingDayFrom(on + Math.floor(days));
}
