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

type Quotient = Exclude<Formula, { kind: 'quantile' }>;

/** The value of two sums; NaN where there is none. */
export function quotient(formula: Quotient, top: number, of: number): number {
  switch (formula.kind) {
    case 'count':
      return formula.given && of === 0 ? Number.NaN : top * (formula.times ?? 1);
    case 'growth':
      return of === 0 ? Number.NaN : (top - of) / of;
    case 'rate':
      return of === 0 ? Number.NaN : (top / of) * formula.per;
    case 'share':
      return of === 0 ? Number.NaN : (top / of) * (formula.times ?? 1);
  }
}

/** A plain count has no denominator, and neither has a rate where there is no population. */
export function hasDenominator({ kind }: Quotient, value: number): boolean {
  return kind !== 'count' && !(kind === 'rate' && Number.isNaN(value));
}

/** A value from its sums. */
export function valueOfSums(formula: Formula, { top, of, days }: FigureSums): FigureValue {
  if (formula.kind === 'quantile') return quantile(days!, formula);
  const value = quotient(formula, top, of);
  const isNone = Number.isNaN(value);
  return {
    numerator: top,
    denominator: hasDenominator(formula, value) ? of : null,
    value: isNone ? null : value,
    why: isNone ? WITHOUT[formula.kind] : null,
  };
}

const WITHOUT: Readonly<Record<Quotient['kind'], WhyNone>> = {
  count: 'no cases',
  share: 'nothing to divide by',
  rate: 'no population',
  growth: 'nothing before to compare with',
};

export function joined(spread: Spread): Map<number, number> {
  const all = new Map<number, number>();
  for (const of of spread) for (const [days, times] of of) all.set(days, (all.get(days) ?? 0) + times);
  return all;
}

function quantile(spread: ReadonlyMap<number, number>, formula: Extract<Formula, { kind: 'quantile' }>): FigureValue {
  const all = [...spread].filter(([, times]) => times > 0).sort(([a], [b]) => a - b);
  const days = Int32Array.from(all.flatMap(([days, times]) => Array.from({ length: times }, () => days)));
  const none = days.length === 0;
  return {
    numerator: days.length,
    denominator: null,
    value: none ? null : quantileOf(days, formula),
    why: none ? 'no cases' : null,
  };
}

/** Of n whole days in order the one at place (n − 1) × at, between two of them by straight line (the usual quantile, type 7). */
export function quantileOf(sorted: Int32Array, { at, in: unit }: Extract<Formula, { kind: 'quantile' }>): number {
  const place = (sorted.length - 1) * at;
  const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  const days = below + (above - below) * (place - Math.floor(place));
  return unit === 'weeks' ? days / 7 : days;
}
