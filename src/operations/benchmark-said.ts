// What a paper prints to compare with: England, the region, the neighbours.

import type { Benchmark } from '../insight/index.ts';
import type { StoredStatement } from '../store/index.ts';

export function benchmarkOf(one: StoredStatement): Benchmark[] {
  if (one.kind === 'value' || one.kind === 'target' || one.value === null) return [];
  return [
    {
      measure: one.measure,
      level: one.kind,
      period: one.period,
      value: one.value,
      decimals: one.decimals,
      paper: one.paper,
      file: one.file,
      statedOn: one.statedOn,
      printed: one.printed,
    },
  ];
}
