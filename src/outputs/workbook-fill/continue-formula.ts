// A formula carried on to a new month: the references that went on from month to month before go on by as much.

import type { Run } from './months-of-sheet.ts';
import { mapReferences, type Reference, referencesIn, sheetNamed } from './references.ts';

/** How many columns each sheet's references move from one month to the next. */
export type Steps = ReadonlyMap<string, number>;

/** A formula of the run and the month, counted in groups of columns, in which it stands. */
export interface InMonth {
  formula: string;
  nth: number;
}

const sheetOf = (reference: Reference, run: Run) =>
  sheetNamed(reference.sheet)?.toLowerCase() ?? run.sheet.toLowerCase();

/** Learnt from formulas of one row in two of its months; most rows say the same. */
export function stepsOf(rows: InMonth[][], run: Run): Steps {
  const votes = new Map<string, Map<number, number>>();
  for (const row of rows) {
    for (const [i, after] of row.entries()) {
      const before = row[i - 1];
      if (!before) continue;
      const [a, b] = [referencesIn(before.formula), referencesIn(after.formula)];
      if (a.length !== b.length) continue;
      for (const [nth, reference] of b.entries()) {
        const step = (reference.from.column - a[nth]!.from.column) / (after.nth - before.nth);
        const sheet = sheetOf(reference, run);
        if (reference.from.fixedColumn || sheet === run.sheet.toLowerCase() || !Number.isInteger(step) || step === 0)
          continue;
        const of = votes.get(sheet) ?? new Map<number, number>();
        votes.set(sheet, of.set(step, (of.get(step) ?? 0) + 1));
      }
    }
  }
  return new Map([...votes].map(([sheet, of]) => [sheet, [...of].sort((a, b) => b[1] - a[1])[0]![0]]));
}

/** `months` is how many months lie between the formula and the cell it is carried on to. */
export function continued(formula: string, months: number, run: Run, steps: Steps): string {
  const width = run.group[1] - run.group[0] + 1;
  return mapReferences(formula, (reference) => {
    const sheet = sheetOf(reference, run);
    const isOwn = sheet === run.sheet.toLowerCase();
    const step = (isOwn ? width : (steps.get(sheet) ?? width)) * months;
    const { from, to } = reference;
    const isInRun = (column: number) => column >= run.first && column <= run.group[1];
    const on = (place: Reference['from']) =>
      place.fixedColumn || (isOwn && !isInRun(place.column)) ? place : { ...place, column: place.column + step };
    return { ...reference, from: on(from), to: to && on(to) };
  });
}

/** A formula copied within its sheet, as a formula that several cells share is written once for all of them. */
export function copied(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, ({ sheet, from, to }) => {
    const on = (place: Reference['from']) => ({
      ...place,
      column: place.fixedColumn ? place.column : place.column + columns,
      row: place.row === null || place.fixedRow ? place.row : place.row + rows,
    });
    return { sheet, from: on(from), to: to && on(to) };
  });
}
