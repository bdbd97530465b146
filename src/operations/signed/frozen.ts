// What a version keeps of the scorecard: its months, what each KPI is, where each figure came from; nothing that only a page needs.

import { firstDayOfPeriod, type Period } from '../../clocks/index.ts';
import type { Scorecard, ScorecardRow } from '../../insight/index.ts';

/** Two years to compare, and a third so that rolling figures have their own before. */
const MONTHS_KEPT = 36;
const DAYS_KEPT = MONTHS_KEPT * 31;

/** Plain data: what comes back from JSON is equal to it. */
export function frozenScorecard(scorecard: Scorecard, month: Period): Scorecard {
  const from = firstDayOfPeriod(month) - DAYS_KEPT;
  const sections = scorecard.sections.map(({ title, rows }) => ({
    title,
    rows: rows.map((row) => frozenRow(row, from)),
  }));
  return JSON.parse(JSON.stringify({ ...scorecard, sections }));
}

function frozenRow(row: ScorecardRow, from: number): ScorecardRow {
  const { aliases: _, formerIds: __, ...measure } = row.measure;
  return {
    ...row,
    measure: { ...measure, aliases: [] },
    printedAs: row.printedAs.slice(0, 1),
    cells: row.cells.filter(({ period }) => firstDayOfPeriod(period) >= from),
  };
}
