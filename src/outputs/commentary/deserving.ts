// Which KPIs deserve words this month, and why: off target, moved more than usual, given differently, or not received.

import { type Day, monthIndex, type Period } from '../../clocks/index.ts';
import type { ScorecardRow } from '../../insight/index.ts';
import { cellOfMonth, hasFigure, isRare, ratingSaid, stateOfMonth } from '../kpi/kpi-row.ts';
import { movesOf } from '../kpi/moves.ts';

export type DeservesWords = 'off-target' | 'moved' | 'restated' | 'not-received';

const WORDS: Record<DeservesWords, string> = {
  'off-target': 'off target',
  moved: 'moved more than usual',
  restated: 'a past figure was given differently',
  'not-received': 'not received',
};

export const deservesWords = (reason: DeservesWords): string => WORDS[reason];

/** So many months without a figure, and a KPI is no longer missed: nobody sends it any more. */
const MISSED_FOR = 3;

/** Every row with a reason, in the order of the rows. */
export function deservingOf(
  rows: readonly ScorecardRow[],
  month: Period | null,
  on: Day,
): { row: ScorecardRow; reasons: DeservesWords[] }[] {
  const moved = new Set(movesOf(rows, month).map(({ row }) => row));
  return rows.flatMap((row) => {
    const reasons: DeservesWords[] = [
      ...(isOffTarget(row, month) ? (['off-target'] as const) : []),
      ...(moved.has(row) ? (['moved'] as const) : []),
      ...(isRestatedLately(row) ? (['restated'] as const) : []),
      ...(isMissed(row, month, on) ? (['not-received'] as const) : []),
    ];
    return reasons.length > 0 ? [{ row, reasons }] : [];
  });
}

/** With the figure of this very month: a rating of an earlier one was said then. */
function isOffTarget(row: ScorecardRow, month: Period | null): boolean {
  return hasFigure(cellOfMonth(row, month)) && ratingSaid(row, month).rating === 'off-target';
}

/** By the newest paper that prints it, or by somebody since. */
function isRestatedLately({ cells, printedAs }: ScorecardRow): boolean {
  const newest = printedAs[0]?.statedOn ?? 0;
  return cells.some(({ restated, knownFrom }) => restated && knownFrom >= newest);
}

function isMissed(row: ScorecardRow, month: Period | null, on: Day): boolean {
  const [last, now] = [row.latest?.period, month].map((period) => (period ? monthIndex(period) : null));
  const isSent = isRare(row) || (last !== null && last !== undefined && now !== null && now! - last <= MISSED_FOR);
  return isSent && stateOfMonth(row, month, on).is === 'not-received';
}
