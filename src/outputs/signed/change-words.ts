// What is said of a figure that changed after it was signed: what kind of change it is, and what it is seen by.

import type { ChangeKind, FigureChange } from '../../insight/index.ts';
import type { Unit } from '../../measures/index.ts';
import { changeWords, countWords, spokenValue } from '../html/figure.ts';

const KINDS: Record<ChangeKind, string> = {
  'late record': 'Recorded late',
  correction: 'Put right',
  definition: 'Definition changed',
  population: 'Population changed',
  'source revision': 'Source revised',
};

export const changeKindWords = (kind: ChangeKind): string => KINDS[kind];

const cases = (count: number) => (count === 1 ? '1 case' : `${countWords(count)} cases`);
const were = (count: number) => (count === 1 ? 'was' : 'were');

/** A sentence without its full stop. */
export function whyChanged({ kind, cases: counted, was }: FigureChange): string {
  switch (kind) {
    case 'definition':
      return 'what is counted was defined anew';
    case 'population':
      return 'the same cases, out of another number of people';
    case 'source revision':
      return 'the source of the figure gave another one';
    default:
  }
  if (was.value === null) return 'the figure had not come when the earlier version was signed';
  if (counted === null) return 'the figure was put right by whoever answers for it';
  const parts = [
    counted.recordedLater > 0 ? `${cases(counted.recordedLater)} ${were(counted.recordedLater)} recorded later` : '',
    counted.putRight > 0 ? `${cases(counted.putRight)} ${were(counted.putRight)} put right` : '',
  ].filter(Boolean);
  return parts.length === 0 ? 'what is known of the same cases changed' : parts.join(' and ');
}

/** What it was, what it is, and by how much: “17.0 percentage points less”. */
export function wasAndIs({ was, is }: FigureChange, unit: Unit): { was: string; is: string; by: string } {
  const said = (value: number | null) => (value === null ? 'no figure' : spokenValue(value, unit));
  const by = was.value === null || is.value === null ? '' : changeWords(is.value - was.value, unit);
  return { was: said(was.value), is: said(is.value), by: by === 'the same' ? 'the same, of other counts' : by };
}
