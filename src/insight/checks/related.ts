// Rows of one scorecard held beside each other: which row gives a measure, its figures month by month, and whether a relation holds.

import { comparePeriods, type Period } from '../../clocks/index.ts';
import type { Relation } from '../../measures/index.ts';
import { type FigureCell, hasFigure, stepOf } from './figures.ts';
import type { Found, FoundCell } from './rule.ts';
import type { CheckedRow, CheckedSheet } from './sheet.ts';

/** A figure together with the row in which it stands. */
export interface Placed {
  row: CheckedRow;
  cell: FigureCell;
}

export type PlacedByPeriod = ReadonlyMap<Period, Placed>;

export const tableRows = (sheet: CheckedSheet): CheckedRow[] => sheet.rows.filter(({ tile }) => !tile);

type Figures = (measure: string) => PlacedByPeriod;

/** Each rule asks for the same figures of the same sheet. */
const figuresOfSheets = new WeakMap<CheckedSheet, Figures>();

/** The figures that the table gives for a measure, month by month; tiles are left out. Only what is asked for is gathered. */
export function tableFigures(sheet: CheckedSheet): Figures {
  const known = figuresOfSheets.get(sheet) ?? gatherFigures(sheet);
  figuresOfSheets.set(sheet, known);
  return known;
}

function gatherFigures(sheet: CheckedSheet): Figures {
  const rows = Map.groupBy(tableRows(sheet), (row) => row.measure.id);
  const gathered = new Map<string, PlacedByPeriod>();
  return (measure) => {
    const known = gathered.get(measure);
    if (known) return known;
    const figures = new Map<Period, Placed>();
    for (const row of rows.get(measure) ?? [])
      for (const cell of row.cells)
        if (hasFigure(cell) && !figures.has(cell.period)) figures.set(cell.period, { row, cell });
    gathered.set(measure, figures);
    return figures;
  };
}

export function relationsOf<K extends Relation['kind']>(row: CheckedRow, kind: K): Extract<Relation, { kind: K }>[] {
  const isKind = (relation: Relation): relation is Extract<Relation, { kind: K }> => relation.kind === kind;
  return (row.measure.relations ?? []).filter(isKind);
}

/** How far a printed figure may lie from the one it was rounded from; people are counted and not rounded. */
export const roundedBy = ({ row, cell }: Placed): number =>
  row.unit === 'count' ? 0 : stepOf(cell.decimals, row.unit) / 2;

/** Adding shares leaves binary dust: 0.1 + 0.2 is a little more than 0.3. */
export const DUST = 1e-9;

/** Does the paper itself keep to a relation: at least three months in which it holds, and twice as many as those in which it does not? */
export const isKept = (holds: number, not: number): boolean => holds >= 3 && holds >= 2 * not;

export const figureOf = ({ row, cell }: Placed): FoundCell => ({ row, cell, part: 'figure' });

export interface Misfit {
  period: Period;
  found(): Found;
}

/**
 * A month that does not fit is a finding. Where most months do not (three at least), the two rows count different things:
 * that is said once, at the newest month, with how many months it is (`months` of `ofMonths`).
 */
export function oncePerRow(misfits: Misfit[], looked: number): Found[] {
  const monthly = misfits.length < 3 || misfits.length * 2 <= looked;
  if (monthly) return misfits.map(({ found }) => found());
  const newest = misfits
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .at(-1)!
    .found();
  return [{ ...newest, severity: 'warns', facts: { ...newest.facts, months: misfits.length, ofMonths: looked } }];
}

/** What follows a sentence when a row says so in most months: " It is so in 5 of 6 months." */
export function monthsWords(facts: Record<string, unknown>): string {
  const { months, ofMonths } = facts as { months?: number; ofMonths?: number };
  if (months === undefined) return '';
  return ` It is so in ${months} of ${ofMonths} months, so the rows may count different things.`;
}
