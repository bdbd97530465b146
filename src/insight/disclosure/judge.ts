// Whether one figure is too small to be shown, by its own numbers.

import type { DisclosureRule } from './rule.ts';
import type { HidingClause, LeavingCell, LeavingRow } from './table.ts';

const DUST = 1e-9;

/** Above nought and under the least: 1 to 4, and 2.4 posts too. */
export function isSmall(count: number, { leastCount }: Pick<DisclosureRule, 'leastCount'>): boolean {
  return Math.abs(count) > DUST && Math.abs(count) < leastCount - DUST;
}

/** Rows that show whatever their size: the listed ones for the whole council, and what the council chose to show. */
export function alwaysShows(row: LeavingRow, rule: DisclosureRule): boolean {
  if (rule.showsAll) return true;
  const isListed = row.measure !== null && rule.wholeCouncil !== 'all' && rule.wholeCouncil.includes(row.measure);
  if (row.depth === 0 && isListed) return true;
  if (row.kind === 'staff') return rule.staff === 'show';
  if (row.kind === 'sample') return rule.samples === 'show';
  return row.depth === 0 && rule.wholeCouncil === 'all';
}

/** The first reason to hide it; null when it may be seen. */
export function clauseOf(row: LeavingRow, cell: LeavingCell, rule: DisclosureRule): HidingClause | null {
  if (cell.value === null) return null;
  switch (row.unit) {
    case 'count':
    case 'fte':
      return isSmall(cell.value, rule) ? 'small-count' : null;
    case 'percent':
      return ofPercent(row, cell, rule);
    case 'rate-10k':
    case 'rate-100':
      if (cell.numerator === null) return notStated(row);
      return isSmall(cell.numerator, rule) ? 'small-numerator' : null;
    case 'days':
    case 'weeks':
    case 'pounds':
      if (cell.denominator === null) return notStated(row);
      return cell.denominator < rule.leastDenominator ? 'small-denominator' : null;
  }
}

function ofPercent(row: LeavingRow, cell: LeavingCell, rule: DisclosureRule): HidingClause | null {
  const { denominator, value } = cell;
  const numerator = cell.numerator ?? (denominator === null ? null : Math.round(value! * denominator));
  if (numerator !== null && isSmall(numerator, rule)) return 'small-numerator';
  if (denominator === null) return allOrNone(row, value!) ?? (numerator === null ? notStated(row) : null);
  if (denominator < rule.leastDenominator) return 'small-denominator';
  if (isSmall(denominator - numerator!, rule)) return 'small-complement';
  return allOrNone(row, value!);
}

/** None or all of a group within the council tells of each one in it. Of the whole council it tells of the service. */
function allOrNone(row: LeavingRow, share: number): HidingClause | null {
  return row.depth > 0 && (share <= DUST || share >= 1 - DUST) ? 'all-alike' : null;
}

/** A paper prints many percentages without a count. Of a service as a whole they show; of a group, of few posts or of those who were asked they cannot be judged. */
function notStated(row: LeavingRow): HidingClause | null {
  return row.depth > 0 || row.kind !== 'service' ? 'count-not-stated' : null;
}
