// How the facts of a finding are put into words.

import { day, plainDay } from '../clocks/index.ts';

/** '2025-01-16' → 16 January 2025 */
export function dayWords(fact: unknown): string {
  return plainDay(day(String(fact)));
}

/** 0.124 → 12% */
export function shareWords(fact: unknown): string {
  return `${Math.round(Number(fact) * 100)}%`;
}

/** 1 → 1 plan; 2 → 2 plans */
export function countWords(fact: unknown, one: string, several = `${one}s`): string {
  return `${Number(fact).toLocaleString('en-GB')} ${Number(fact) === 1 ? one : several}`;
}
