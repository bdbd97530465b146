// A figure against its target: the words of the rating, and the colour they stand for.

import type { Polarity } from '../measures/index.ts';

export type Rating = 'on-target' | 'within-tolerance' | 'off-target' | 'no-judgement' | 'no-target' | 'not-rated';

export type Rag = 'green' | 'amber' | 'red' | null;

export interface Target {
  value: number;
  /** how far from the target still counts as within tolerance; in the unit of the measure, shares for percentages */
  tolerance: number | null;
}

/** Equality meets. Blank polarity is no judgement, whatever the target; a missing figure is never rated. */
export function rate(value: number | null, target: Target | null, polarity: Polarity): Rating {
  if (polarity === null) return 'no-judgement';
  if (target === null) return 'no-target';
  if (value === null) return 'not-rated';
  const short = polarity === 'higher' ? target.value - value : value - target.value;
  const dust = 1e-9 * Math.max(1, Math.abs(target.value));
  if (short <= dust) return 'on-target';
  return target.tolerance !== null && short <= target.tolerance + dust ? 'within-tolerance' : 'off-target';
}

export function ragOf(rating: Rating): Rag {
  return rating === 'on-target'
    ? 'green'
    : rating === 'within-tolerance'
      ? 'amber'
      : rating === 'off-target'
        ? 'red'
        : null;
}
