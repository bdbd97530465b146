// The columns to compare with: the same month a year before, and the levels that papers print.

import { monthFromIndex, monthIndex, shortPeriodName } from '../clocks/index.ts';
import type { Benchmark, ScorecardRow } from '../insight/index.ts';
import {
  type Content,
  cellStatus,
  hasFigure,
  html,
  isFew,
  type Month,
  monthTitle,
  monthWord,
  valueWords,
} from '../outputs/index.ts';

export interface Comparison {
  head: [string, string];
  words: string;
  of(row: ScorecardRow): Content | null;
}

const LEVELS: { level: Benchmark['level']; head: [string, string]; words: string }[] = [
  { level: 'england', head: ['Eng-', 'land'], words: 'England' },
  { level: 'region', head: ['', 'Region'], words: 'Region' },
  { level: 'neighbours', head: ['Neigh-', 'bours'], words: 'Statistical neighbours' },
];

/** A year before, then whatever level any of the papers prints. */
export function comparisonsOf(rows: readonly ScorecardRow[], { month, today }: Month): Comparison[] {
  const levels = LEVELS.filter(({ level }) => rows.some((row) => row.benchmarks.some((one) => one.level === level)));
  const benchmarks = levels.map(({ level, head, words }) => ({
    head,
    words,
    of: (row: ScorecardRow) => benchmarkWords(row, level),
  }));
  const index = month === null ? null : monthIndex(month);
  if (index === null) return benchmarks;
  const before = monthFromIndex(index - 12);
  const yearBefore: Comparison = {
    head: [monthWord(before).slice(0, 3), before.slice(0, 4)],
    words: monthTitle(before),
    of: (row) => {
      const cell = row.cells.find((one) => one.period === before);
      return hasFigure(cell) ? cellStatus(cell, row.unit, today, { sign: false, few: isFew(row) }).words : null;
    },
  };
  return rows.some((row) => yearBefore.of(row) !== null) ? [yearBefore, ...benchmarks] : benchmarks;
}

function benchmarkWords(row: ScorecardRow, level: Benchmark['level']): Content | null {
  const benchmark = row.benchmarks.find((one) => one.level === level);
  if (!benchmark) return null;
  const words = valueWords(benchmark.value, row.unit, benchmark.decimals, { sign: false });
  return benchmark.period === null
    ? words
    : html`${words} <span class="wm-second">${shortPeriodName(benchmark.period)}</span>`;
}
