// Figures that another release gave for the same place and year of the same table: none is lost when a later one says otherwise.

import type { Release } from './published.ts';
import type { YearOfRelease } from './released.ts';

export interface Revision {
  release: Release;
  value: number | null;
  printed: number | null;
}

export function revisionsOf(all: readonly YearOfRelease[], chosen: YearOfRelease, place: string): Revision[] {
  const now = chosen.figureAt(place);
  return all.flatMap((other): Revision[] => {
    const isSameTable = other.source === chosen.source && other.year === chosen.year;
    if (!isSameTable || other.release.key === chosen.release.key || !other.lines.has(place)) return [];
    const { value, numerator, denominator, printed } = other.figureAt(place);
    const agrees = value === now.value && numerator === now.numerator && denominator === now.denominator;
    return agrees ? [] : [{ release: other.release, value, printed }];
  });
}
