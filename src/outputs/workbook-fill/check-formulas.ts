// Formulas that were carried on to the month, held against the figure that is known once their results are worked out.

import { agreesAsPrinted } from '../../measures/index.ts';
import { scaled } from './cell-form.ts';
import { lettersOf, referencesIn, sheetNamed } from './references.ts';
import type { KnownFigure } from './request.ts';
import type { Work } from './work.ts';

export interface CarriedFormula {
  sheet: string;
  row: number;
  column: number;
  formula: string;
  label: string;
  known: KnownFigure;
  amount: number;
  /** the power of ten between what cells of the row store and the figure */
  power: number;
}

/** True when a formula gave way to the figure itself, because what it is made from is not known. */
export function checkFormulas(work: Work): boolean {
  let gaveWay = false;
  for (const one of work.carried) {
    const { sheet, row, column, known, label, formula, power } = one;
    const stored = work.cells(sheet).read(row, column)?.stored;
    const amount = scaled(one.amount, power);
    const isSame =
      stored != null &&
      agreesAsPrinted(
        { value: scaled(Number(stored), -power), decimals: null },
        { value: one.amount, decimals: known.decimals },
        known.isShare,
      );
    if (isSame || (stored == null && !lacksSomething(work, one))) continue;
    const cell = `${lettersOf(column)}${row}`;
    if (!lacksSomething(work, one)) {
      work.formulasThatDiffer.push(`${sheet}!${cell} gives ${stored}, known ${amount}`);
      continue;
    }
    work.cells(sheet).write(row, column, { is: 'number', number: amount });
    const note = work.written.find(
      (written) => written.sheet === sheet && written.cell === cell && written.part === 'formula',
    );
    if (note) Object.assign(note, { part: 'figure', row: label, is: `${amount}, in place of =${formula}` });
    gaveWay = true;
  }
  return gaveWay;
}

/** A cell that the formula names holds nothing. */
function lacksSomething(work: Work, { sheet, formula }: CarriedFormula): boolean {
  return referencesIn(formula).some(({ sheet: named, from, to }) => {
    if (to !== null || from.row === null) return false;
    const name = sheetNamed(named) ?? sheet;
    const cells = [...work.sheets].find(([one]) => one.toLowerCase() === name.toLowerCase())?.[1];
    const cell = cells?.read(from.row, from.column);
    return (
      cells !== undefined && (!cell || (cell.stored === null && cell.formula === null && cell.type !== 'inlineStr'))
    );
  });
}
