// What a figure is made of, and its value from that: sums add up over cases, values do not.

import type { Formula } from '../language.ts';
import type { Spread } from './engine.ts';

export type WhyNone = 'nothing to divide by' | 'no population' | 'nothing before to compare with' | 'no cases';

export interface FigureValue {
  numerator: number;
  denominator: number | null;
  /** shares are 0 to 1; null with its reason, never 0 for what could not be divided */
  value: number | null;
  why: WhyNone | null;
}

/** The sums that a figure is made of; residents are of the area and of no case. */
export interface FigureSums {
  top: number;
  of: number;
  /** how many events took how many days, for quantiles */
  days: ReadonlyMap<number, number> | null;
}

/** A value from its sums. */
export function valueOfSums(formula: Formula, { top, of, days }: FigureSums): FigureValue {
  if (formula.kind === 'quantile') return quantile(days!, formula);
  if (formula.kind === 'count' && formula.given && of === 0)
    return { numerator: top, denominator: null, value: null, why: 'no cases' };
  if (formula.kind === 'count')
    return { numerator: top, denominator: null, value: top * (formula.times ?? 1), why: null };
  if (of === 0)
    return {
      numerator: top,
      denominator: formula.kind === 'rate' ? null : of,
      value: null,
      why: WITHOUT[formula.kind],
    };
  const value =
    formula.kind === 'growth'
      ? (top - of) / of
      : (top / of) * (formula.kind === 'rate' ? formula.per : (formula.times ?? 1));
  return { numerator: top, denominator: of, value, why: null };
}

const WITHOUT: Readonly<Record<'share' | 'rate' | 'growth', WhyNone>> = {
  share: 'nothing to divide by',
  rate: 'no population',
  growth: 'nothing before to compare with',
};

export function joined(spread: Spread): Map<number, number> {
  const all = new Map<number, number>();
  for (const of of spread) for (const [days, times] of of) all.set(days, (all.get(days) ?? 0) + times);
  return all;
}

/** Of n whole days in order the one at place (n − 1) × at, between two of them by straight line (the usual quantile, type 7). */
function quantile(
  spread: ReadonlyMap<number, number>,
  { at, in: unit }: Extract<Formula, { kind: 'quantile' }>,
): FigureValue {
  const all = [...spread].filter(([, times]) => times > 0).sort(([a], [b]) => a - b);
  const numerator = all.reduce((sum, [, times]) => sum + times, 0);
  if (numerator === 0) return { numerator, denominator: null, value: null, why: 'no cases' };
  const place = (numerator - 1) * at;
  const dayAt = (wanted: number): number => {
    let seen = 0;
    for (const [days, times] of all) {
      seen += times;
      if (wanted < seen) return days;
    }
    return all.at(-1)![0];
  };
  const [below, above] = [dayAt(Math.floor(place)), dayAt(Math.ceil(place))];
  const days = below + (above - below) * (place - Math.floor(place));
  return { numerator, denominator: null, value: unit === 'weeks' ? days / 7 : days, why: null };
}
