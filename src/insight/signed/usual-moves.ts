// How much a first figure usually moves: what was first given for a period, against what is known of it now.

import type { Period } from '../../clocks/index.ts';

/** A figure each time that somebody gave it, oldest first. */
export interface FigureHistory {
  measure: string;
  period: Period;
  values: readonly number[];
}

export interface UsualMove {
  measure: string;
  /** periods whose first figure is old enough to have moved */
  periods: number;
  moved: number;
  /** the middle one of all moves, without their signs, those of nought among them */
  middle: number;
  /** with its sign */
  largest: { period: Period; by: number } | null;
  up: number;
  down: number;
}

/** KPIs in the order in which they are met; those whose figures were given only once have moved by nothing yet. */
export function usualMoves(histories: readonly FigureHistory[]): UsualMove[] {
  const byMeasure = Map.groupBy(
    histories.filter(({ values }) => values.length > 0),
    ({ measure }) => measure,
  );
  return [...byMeasure].map(([measure, own]) => {
    const moves = own.map(({ period, values }) => ({ period, by: values.at(-1)! - values[0]! }));
    const largest = moves.reduce((most, one) => (Math.abs(one.by) > Math.abs(most.by) ? one : most));
    const sizes = moves.map(({ by }) => Math.abs(by)).sort((a, b) => a - b);
    const half = sizes.length / 2;
    return {
      measure,
      periods: moves.length,
      moved: moves.filter(({ by }) => by !== 0).length,
      middle: Number.isInteger(half) ? (sizes[half - 1]! + sizes[half]!) / 2 : sizes[Math.floor(half)]!,
      largest: largest.by === 0 ? null : largest,
      up: moves.filter(({ by }) => by > 0).length,
      down: moves.filter(({ by }) => by < 0).length,
    };
  });
}
