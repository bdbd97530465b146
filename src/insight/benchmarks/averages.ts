// The average of several places, by each of the methods in use: they differ, so none is given without its name.

import type { PlaceFigure } from './figure.ts';

export const METHODS = ['mean', 'median', 'pooled'] as const;
export type Method = (typeof METHODS)[number];

export interface Average {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

/**
 * mean: every place counts the same. median: the one in the middle. pooled: all numerators over all denominators, so that
 * large places weigh more; shares that are printed without their counts cannot be pooled.
 */
export function averageOf(figures: readonly PlaceFigure[], method: Method, isShare: boolean): Average {
  const given = figures.filter(({ value }) => value !== null);
  const alone = (value: number | null): Average => ({ value, numerator: null, denominator: null });
  if (given.length === 0) return alone(null);
  const values = given.map(({ value }) => value!).sort((a, b) => a - b);
  if (method === 'mean') return alone(values.reduce((sum, value) => sum + value, 0) / values.length);
  if (method === 'median') return alone(middleOf(values));
  const numerator = given.reduce((sum, one) => sum + (one.numerator ?? one.value!), 0);
  if (!isShare) return { value: numerator, numerator, denominator: null };
  if (given.some(({ denominator }) => denominator === null)) return alone(null);
  const denominator = given.reduce((sum, one) => sum + one.denominator!, 0);
  return denominator === 0 ? alone(null) : { value: numerator / denominator, numerator, denominator };
}

/** Of an even number the two in the middle are averaged. */
function middleOf(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
