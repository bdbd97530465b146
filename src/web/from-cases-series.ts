// Figures from case records over their months, as every drawing takes them.

import { monthFromIndex } from '../clocks/index.ts';
import type { Measure, ToldValue } from '../measures/index.ts';
import { drawingOf, monthsCovered, type Series } from '../outputs/index.ts';
import { figureOf } from './from-cases-view.ts';

/** Months without a figure stay open; longer periods stand over the months that they cover. */
export function seriesFromCases(
  { unit, frequency }: Pick<Measure, 'unit' | 'frequency'>,
  values: readonly ToldValue[],
  target: number | null,
): Series {
  const points = values.map((value) => ({ ...figureOf(value), period: value.period }));
  const covered = values.flatMap(({ period }) => monthsCovered(period) ?? []);
  const first = Math.min(...covered.map((one) => one.first));
  const last = Math.max(...covered.map((one) => one.last));
  const months =
    covered.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => monthFromIndex(first + i));
  return { unit, drawing: drawingOf(frequency, points), months, points, target };
}
