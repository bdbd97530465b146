// What the board's papers say for the calendar year that a SEN2 return counts, from the figures that are held.

import { isFigure, numberOutside, standingAt, type Unit, type Version } from '../../measures/index.ts';
import type { Figures } from '../figures.ts';

/** Over the twelve months, or as it stood at the end of December, the last before census day. */
export type Over = 'year' | 'december';

export interface BoardFigure {
  measure: string;
  title: string;
  unit: Unit;
  /** as printed: 74.1; null where it cannot be compared */
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** months without a figure */
  missing: number;
  /** months whose percentage comes without its numerator and denominator: percentages are never averaged */
  withoutParts: number;
}

/** The one place that knows where the board's figures come from. */
export type BoardFigures = (measure: string, over: Over) => BoardFigure | null;

/** Figures as printed and returned, the newest version of each: `boardFigures(figures, 2025)('requests-count', 'year')`. */
export function boardFigures(figures: Figures, collection: number): BoardFigures {
  const year = collection - 1;
  const standing = new Map<string, Version>();
  for (const version of standingAt(figures.versions, null).values())
    if (isFigure(version.status) && version.value !== null)
      standing.set(`${version.measure} ${version.period}`, version);
  const months = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);
  return (id, over) => {
    const measure = figures.measureOf(id);
    if (!measure) return null;
    const { title, unit, frequency } = measure;
    const figure = { measure: id, title, unit, missing: 0, withoutParts: 0 };
    const found = months.flatMap((month) => standing.get(`${id} ${month}`) ?? []);
    // A KPI of the year is printed once, under the year or under one of its months.
    const ofYear = standing.get(`${id} ${year}`) ?? (frequency === 'annual' ? found.at(-1) : undefined);
    const whole = over === 'december' ? standing.get(`${id} ${months.at(-1)}`) : ofYear;
    if (whole) {
      const { value, numerator, denominator } = whole;
      return { ...figure, value: numberOutside(value, unit), numerator, denominator };
    }
    const none = { ...figure, value: null, numerator: null, denominator: null };
    if (over === 'december') return { ...none, missing: 1 };
    return { ...none, ...summed(found, unit), missing: months.length - found.length };
  };
}

function summed(
  found: readonly Version[],
  unit: Unit,
): Pick<BoardFigure, 'value' | 'numerator' | 'denominator' | 'withoutParts'> {
  const nothing = { value: null, numerator: null, denominator: null, withoutParts: 0 };
  if (unit !== 'percent')
    return found.length < 12 ? nothing : { ...nothing, value: found.reduce((sum, one) => sum + one.value!, 0) };
  const withParts = found.flatMap(({ numerator, denominator }) =>
    numerator === null || denominator === null ? [] : [{ numerator, denominator }],
  );
  const withoutParts = found.length - withParts.length;
  if (withParts.length < 12) return { ...nothing, withoutParts };
  const numerator = withParts.reduce((sum, one) => sum + one.numerator, 0);
  const denominator = withParts.reduce((sum, one) => sum + one.denominator, 0);
  const share = denominator === 0 ? null : numerator / denominator;
  return { value: numberOutside(share, unit), numerator, denominator, withoutParts };
}
