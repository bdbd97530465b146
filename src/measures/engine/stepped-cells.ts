// Cells of a breakdown from rows in time: a step up where a row begins, a step down where it ends, added up once.

import type { Taken } from './counter.ts';
import type { SlicedSums } from './engine.ts';
import type { Steps } from './slice-codes.ts';

/** Which counts of a timing a row is in: rows of one set are in the same ones. Set 0 is in none. */
export interface Sets {
  /** the set of each class */
  of: Uint16Array;
  /** for each set a bit for each count */
  counts: number[];
}

/** Rows in time with the set of each; those of set 0 are left out. */
export interface Sorted extends Taken {
  set: Uint16Array;
}

/** Steps up and down by set and slice value, for those pairs of them that there are. */
export class SteppedCells {
  private readonly sets: Sets;
  private readonly values: number;
  private readonly periods: number;
  /** where the steps of each pair begin; 0: it has none yet */
  private readonly starts: Int32Array;
  private readonly pairs: number[] = [];
  private steps: Int32Array;

  constructor(sets: Sets, values: number, periods: number) {
    this.sets = sets;
    this.values = values;
    this.periods = periods;
    this.starts = new Int32Array(sets.counts.length * values);
    this.steps = new Int32Array((periods + 1) * (1 + Math.min(64, sets.counts.length * values)));
  }

  addWhole({ count, set, from, to }: Sorted): void {
    for (let i = 0; i < count; i++) {
      const at = this.starts[set[i]!]! || this.newPair(set[i]!);
      this.steps[at + from[i]!]! += 1;
      this.steps[at + to[i]!]! -= 1;
    }
  }

  /** `of`: the value of each row of the source. */
  addFixed({ count, row, set, from, to }: Sorted, of: ArrayLike<number>): void {
    const { starts, values } = this;
    for (let i = 0; i < count; i++) {
      const pair = set[i]! * values + of[row[i]!]!;
      const at = starts[pair]! || this.newPair(pair);
      this.steps[at + from[i]!]! += 1;
      this.steps[at + to[i]!]! -= 1;
    }
  }

  /** Each row under the values that it has in its periods, one after another. */
  addSteps({ count, row, set, from, to }: Sorted, { looks, owner }: Steps): void {
    const { starts, values, periods } = this;
    for (let i = 0; i < count; i++) {
      const one = owner[row[i]!]!;
      const first = set[i]! * values;
      const after = to[i]!;
      const own = one * periods;
      for (let begins = from[i]!; begins < after; ) {
        const value = one < 0 ? 0 : looks[own + begins]!;
        let ends = one < 0 ? after : begins + 1;
        while (ends < after && looks[own + ends] === value) ends++;
        const at = starts[first + value]! || this.newPair(first + value);
        this.steps[at + begins]! += 1;
        this.steps[at + ends]! -= 1;
        begins = ends;
      }
    }
  }

  private newPair(pair: number): number {
    const width = this.periods + 1;
    const at = this.pairs.push(pair) * width;
    this.starts[pair] = at;
    if (at + width > this.steps.length) {
      const wider = new Int32Array(this.steps.length * 2);
      wider.set(this.steps);
      this.steps = wider;
    }
    return at;
  }

  /** Adds what stands in each period to the cells of each count that takes the rows in: `cells[value * periods + period]`. */
  addTo(sums: readonly (Pick<SlicedSums, 'cells' | 'used'> | null)[]): void {
    const { sets, values, periods, pairs, starts, steps } = this;
    for (const pair of pairs) {
      const value = pair % values;
      const bits = sets.counts[(pair - value) / values]!;
      const start = starts[pair]!;
      for (let at = start + 1; at < start + periods; at++) steps[at]! += steps[at - 1]!;
      for (let i = 0; i < sums.length; i++) {
        const one = sums[i];
        if (!one || (bits & (1 << i)) === 0) continue;
        one.used[value] = 1;
        const { cells } = one;
        const at = value * periods;
        for (let period = 0; period < periods; period++) cells[at + period]! += steps[start + period]!;
      }
    }
  }
}
