// What is said of a figure that changed after it was signed: what kind of change it is, and what it is seen by.

import { monthIndex, nextPeriod, type Period } from '../../clocks/index.ts';
import type { ChangeKind, FigureChange } from '../../insight/index.ts';
import type { Unit } from '../../measures/index.ts';
import { changeWords, countWords, spokenValue } from '../html/figure.ts';
import { periodWords } from '../html/period-words.ts';

const KINDS: Record<ChangeKind, { said: string; one: string; many: string }> = {
  'late record': { said: 'Recorded late', one: 'late record', many: 'late records' },
  correction: { said: 'Put right', one: 'correction', many: 'corrections' },
  definition: { said: 'Definition changed', one: 'change of definition', many: 'changes of definition' },
  population: { said: 'Newer population figures', one: 'change of population', many: 'changes of population' },
  'source revision': { said: 'Revised by its source', one: 'revision by a source', many: 'revisions by a source' },
};

export const changeKindWords = (kind: ChangeKind): string => KINDS[kind].said;

/** “1 late record”, “3 corrections”. */
export const changeKindCounted = (kind: ChangeKind, count: number): string =>
  `${countWords(count)} ${count === 1 ? KINDS[kind].one : KINDS[kind].many}`;

/** “February 2025 to May 2025, summer 25”: months that follow each other are named by the first and the last. */
export function runsOfPeriods(periods: readonly Period[]): string {
  const runs: [Period, Period][] = [];
  for (const period of periods) {
    const last = runs.at(-1);
    if (last && monthIndex(period) !== null && nextPeriod(last[1]) === period) last[1] = period;
    else runs.push([period, period]);
  }
  return runs
    .map(([from, to]) => (from === to ? periodWords(from) : `${periodWords(from)} to ${periodWords(to)}`))
    .join(', ');
}

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
