// Dice and small arithmetic for making up figures: seeded by name, so that a series keeps its figures when another is added.
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { monthFromIndex, monthIndex, type Period } from '../../src/clocks/index.ts';
import type { ValueStatus } from '../../src/measures/index.ts';

const FIRST = monthIndex('2023-06')!;
/** June 2023 to May 2025. */
export const MONTHS: Period[] = Array.from({ length: 24 }, (_, i) => monthFromIndex(FIRST + i));

export interface Figure {
  measure: string;
  period: Period;
  /** as printed: percentages are numbers like 55.4 */
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  status: ValueStatus;
  dueOn: string;
}

/** What is drawn so far; `at` answers for months that earlier lines have drawn. */
export class Drawing {
  readonly figures: Figure[] = [];

  add(
    measure: string,
    i: number,
    value: number | null,
    numerator: number | null = null,
    denominator: number | null = null,
    status: ValueStatus = 'actual',
    dueOn = '',
  ): void {
    this.figures.push({ measure, period: MONTHS[i]!, value, numerator, denominator, status, dueOn });
  }

  at(measure: string, i: number): Figure | undefined {
    return this.figures.find((figure) => figure.measure === measure && figure.period === MONTHS[i]);
  }

  /** One figure a month; null leaves the month out. */
  series(measure: string, values: readonly (number | null)[]): void {
    values.forEach((value, i) => {
      if (value !== null) this.add(measure, i, value);
    });
  }

  /** A percentage a month, from its count and what it is a share of. */
  shares(measure: string, tops: readonly (number | null)[], bottoms: readonly (number | null)[], decimals = 1): void {
    tops.forEach((top, i) => {
      const bottom = bottoms[i];
      if (top !== null && bottom !== null && bottom !== undefined) this.share(measure, i, top, bottom, decimals);
    });
  }

  share(measure: string, i: number, top: number, bottom: number, decimals = 1, status: ValueStatus = 'actual'): void {
    this.add(measure, i, round((100 * top) / bottom, decimals), top, bottom, status);
  }

  /** A figure that is wanted and has not come. */
  awaited(measure: string, month: Period, dueOn: string): void {
    this.add(measure, MONTHS.indexOf(month), null, null, null, 'awaited', dueOn);
  }
}

export function round(value: number, decimals = 0): number {
  return Number(value.toFixed(decimals));
}

export function dice(name: string): (from: number, to: number) => number {
  let seed = 7;
  for (const letter of name) seed = Math.imul(seed ^ letter.charCodeAt(0), 0x5bd1e995) ^ (seed >>> 15);
  const generator = xoroshiro128plus(seed | 0);
  // Seeds that are close to each other start alike.
  for (let i = 0; i < 20; i++) generator.next();
  return (from, to) => uniformInt(generator, from, to);
}

/** A line from one end to the other with a little noise, one value a month. */
export function walk(name: string, from: number, to: number, noise: number, decimals = 0, length = 24): number[] {
  const roll = dice(name);
  return Array.from({ length }, (_, i) => {
    const straight = from + ((to - from) * i) / (length - 1);
    return round(straight + (noise * roll(-100, 100)) / 100, decimals);
  });
}

/** Whole numbers k of n, with n as near as can be to `near`, that print as `percent`. */
export function fraction(percent: number, near: number, decimals = 1, least = 0): [number, number] {
  for (let step = 0; step < 400; step++) {
    for (const n of step === 0 ? [near] : [near + step, near - step]) {
      const k = Math.round((percent * n) / 100);
      if (n > 0 && n >= least && round((100 * k) / n, decimals) === percent) return [k, n];
    }
  }
  throw new RangeError(`no whole numbers near ${near} print as ${percent}%`);
}

/** Counts and what they are out of, month by month, for percentages decided beforehand. */
export function fractions(
  percents: readonly number[],
  nears: readonly number[],
  decimals = 1,
  least?: readonly number[],
): { tops: number[]; bottoms: number[] } {
  const pairs = percents.map((percent, i) => fraction(percent, nears[i]!, decimals, least?.[i]));
  return { tops: pairs.map(([k]) => k), bottoms: pairs.map(([, n]) => n) };
}

/** Counts for percentages of a known whole. */
export function partsOf(wholes: readonly number[], percents: readonly number[]): number[] {
  return wholes.map((whole, i) => Math.round((whole * percents[i]!) / 100));
}
