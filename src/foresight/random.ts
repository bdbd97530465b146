// Chance, from a seed: the same seed gives the same draws everywhere.

import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** So many days at least, and then so many more on average, most of them fewer. */
export interface Lag {
  least: number;
  mean: number;
}

const PER_DRAW = 1 / 2 ** 32;
/** Draws that are thrown away, since near seeds begin alike. */
const BEGINNING = 16;

export class Rng {
  #generator: ReturnType<typeof xoroshiro128plus>;

  /** `stream` parts the layers: another count of draws in one leaves the others as they were. */
  constructor(seed: number, stream = 0) {
    this.#generator = xoroshiro128plus(Math.imul(seed ^ 0x5bd1e995, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b));
    for (let i = 0; i < BEGINNING; i++) this.#generator.next();
  }

  /** From 0 up to but not 1. */
  float(): number {
    return (this.#generator.next() >>> 0) * PER_DRAW;
  }

  chance(share: number): boolean {
    return this.float() < share;
  }

  /** A whole number from 0 up to but not `count`. */
  below(count: number): number {
    return Math.floor(this.float() * count);
  }

  /** A whole number, both ends among them. */
  between(first: number, last: number): number {
    return first + this.below(last - first + 1);
  }

  lag({ least, mean }: Lag): number {
    return least + (mean > 0 ? Math.floor(-Math.log(1 - this.float()) * mean) : 0);
  }

  /** How many of what comes singly, `mean` of them on average. */
  poisson(mean: number): number {
    if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.normal()));
    const limit = Math.exp(-mean);
    let count = 0;
    for (let left = this.float(); left > limit; left *= this.float()) count++;
    return count;
  }

  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.float())) * Math.cos(2 * Math.PI * this.float());
  }

  /** Which of the weights: heavier ones more often. */
  pick(weights: readonly number[]): number {
    let total = 0;
    for (const weight of weights) total += weight;
    let left = this.float() * total;
    for (let i = 0; i < weights.length - 1; i++) {
      left -= weights[i]!;
      if (left < 0) return i;
    }
    return weights.length - 1;
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}
