// What changed in figures between two signed versions, and what kind of change each is.

import type { Period } from '../../clocks/index.ts';
import { agreesAsPrinted, isFigure, type Measure, type ValueStatus } from '../../measures/index.ts';
import type { ScorecardCell, ScorecardRow } from '../scorecard.ts';

/** Every later change of a figure is one of these. */
export const changeKinds = ['late record', 'correction', 'definition', 'population', 'source revision'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface FigureAt {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  status: ValueStatus;
}

/** What of a change can be counted: cases that were recorded later, and cases that were put right. */
export interface CasesChanged {
  recordedLater: number;
  putRight: number;
}

export interface FigureChange {
  measure: string;
  period: Period;
  was: FigureAt;
  is: FigureAt;
  kind: ChangeKind;
  /** known where both figures are worked out from case records */
  cases: CasesChanged | null;
}

/** A figure that two versions give differently, before it is told why. */
export interface ChangedFigure {
  period: Period;
  was: { row: ScorecardRow; cell: ScorecardCell };
  is: { row: ScorecardRow; cell: ScorecardCell };
}

const hasValue = ({ value, status }: ScorecardCell) => value !== null && isFigure(status);

/** A figure that is only given more finely is the same, and so are numbers that differ by how a machine adds. */
function isSame(a: ScorecardCell, b: ScorecardCell, isShare: boolean): boolean {
  if (hasValue(a) !== hasValue(b)) return false;
  if (!hasValue(a)) return true;
  const said = ({ value, decimals }: ScorecardCell) => ({ value: value!, decimals });
  if (!agreesAsPrinted(said(a), said(b), isShare)) return false;
  // a count that a later paper adds beside a percentage changes nothing
  const differ = (one: number | null, other: number | null) => one !== null && other !== null && one !== other;
  return !differ(a.numerator, b.numerator) && !differ(a.denominator, b.denominator);
}

/** Figures of periods that both versions show, where they say something else, oldest period first in each row. */
export function changedFigures(was: readonly ScorecardRow[], is: readonly ScorecardRow[]): ChangedFigure[] {
  const before = new Map(was.map((row) => [row.measure.id, row]));
  return is.flatMap((row) => {
    const old = before.get(row.measure.id);
    if (!old) return [];
    const cells = new Map(old.cells.map((cell) => [cell.period, cell]));
    return row.cells.flatMap((cell): ChangedFigure[] => {
      const earlier = cells.get(cell.period);
      // a month of which the earlier version could not know yet is news and no change
      if (!earlier || isSame(earlier, cell, row.unit === 'percent')) return [];
      return [{ period: cell.period, was: { row: old, cell: earlier }, is: { row, cell } }];
    });
  });
}

/** Two definitions: another version of the words, or another formula. */
function isRedefined(was: Measure, is: Measure): boolean {
  return JSON.stringify([was.unit, was.window, was.workedOut]) !== JSON.stringify([is.unit, is.window, is.workedOut]);
}

/**
 * Why a figure changed, by the first that is true: its definition is another; its source is another; only the number of
 * people it is out of is another; a source printed another figure; it came after its date; cases were recorded later and
 * none were put right; it was put right.
 */
export function kindOfChange({ was, is }: ChangedFigure, cases: CasesChanged | null): ChangeKind {
  if (was.cell.version !== is.cell.version || isRedefined(was.row.measure, is.row.measure)) return 'definition';
  if (!hasValue(was.cell)) return 'late record';
  if (was.cell.cameFrom !== is.cell.cameFrom) return 'source revision';
  if (
    is.row.measure.workedOut?.formula.kind === 'rate' &&
    was.cell.numerator !== null &&
    was.cell.numerator === is.cell.numerator
  )
    return 'population';
  if (is.cell.cameFrom === 'published') return 'source revision';
  return cases !== null && cases.recordedLater > 0 && cases.putRight === 0 ? 'late record' : 'correction';
}

export function figureAt({ value, numerator, denominator, status }: ScorecardCell): FigureAt {
  return { value, numerator, denominator, status };
}
