// The average of several places, by each of the methods in use: they differ, so none is given without its name.

import { mean, median } from 'd3-array';
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
  const alone = (value: number | undefined): Average => ({ value: value ?? null, numerator: null, denominator: null });
  if (given.length === 0) return alone(undefined);
  if (method === 'mean') return alone(mean(given, ({ value }) => value!));
  if (method === 'median') return alone(median(given, ({ value }) => value!));
  const numerator = given.reduce((sum, one) => sum + (one.numerator ?? one.value!), 0);
  if (!isShare) return { value: numerator, numerator, denominator: null };
  if (given.some(({ denominator }) => denominator === null)) return alone(undefined);
  const denominator = given.reduce((sum, one) => sum + one.denominator!, 0);
  return denominator === 0 ? alone(undefined) : { value: numerator / denominator, numerator, denominator };
}
