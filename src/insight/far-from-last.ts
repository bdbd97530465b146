// A figure just typed, held against the last few: far enough from all of them to ask whether a key was missed.

import type { Unit } from '../measures/index.ts';

/** Fewer say too little of what is usual. */
const LEAST_KNOWN = 3;
/** Thirty percentage points; for other units threefold, and never for a handful. */
const FAR_SHARE = 0.3;
const FAR_TIMES = 3;
const HANDFUL = 10;
/** Out of so few, one case moves a percentage by many points. */
const FEW_CASES = 12;

export function isFarFromLast(
  figure: { value: number | null; denominator: number | null },
  last: readonly number[],
  unit: Unit,
): boolean {
  const { value } = figure;
  if (value === null || last.length < LEAST_KNOWN) return false;
  const [least, most] = [Math.min(...last), Math.max(...last)];
  if (value >= least && value <= most) return false;
  const apart = value > most ? value - most : least - value;
  if (unit === 'percent') return (figure.denominator ?? FEW_CASES) >= FEW_CASES && apart > FAR_SHARE + 1e-9;
  return apart >= HANDFUL && (value > most * FAR_TIMES || value * FAR_TIMES < least);
}
