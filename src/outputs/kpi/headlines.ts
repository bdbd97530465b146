// The KPIs that stand first wherever there is room for a few.

import type { Period } from '../../clocks/index.ts';
import type { ScorecardRow } from '../../insight/index.ts';
import { cellOfMonth, hasFigure } from './kpi-row.ts';

/** The five that every reader asks for first; others with a figure stand in for those that no paper prints. */
export const HEADLINES = [
  'ehcp-active-count',
  'twenty-week-incl-pct',
  'over-20-weeks-open-count',
  'ep-advice-6wk-pct',
  'ar-backlog-count',
] as const;

export function headlineRows(rows: readonly ScorecardRow[], month: Period | null): ScorecardRow[] {
  const chosen = HEADLINES.flatMap(
    (id) => rows.find((row) => row.measure.id === id && row.cells.some(hasFigure)) ?? [],
  );
  const others = rows.filter((row) => hasFigure(cellOfMonth(row, month)) && !chosen.includes(row));
  return [...chosen, ...others].slice(0, HEADLINES.length);
}
