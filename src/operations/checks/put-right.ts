// Does a later paper say otherwise? A finding in an older paper is put right when newer figures, arrows or labels have taken its place.

import type { CheckedCell, CheckedRow, CheckedSheet, Finding, FoundCell } from '../../insight/index.ts';
import { agreesAsPrinted } from '../../measures/index.ts';

export interface PutRight {
  file: string;
  /** what stands there now, as it is printed */
  printed: string;
}

export interface SheetOfFile {
  file: string;
  sheet: CheckedSheet;
}

/** The newest of the later papers that speaks of a cell decides; one that says nothing about it changes nothing. */
export function putRight(finding: Finding, later: readonly SheetOfFile[]): PutRight | null {
  for (const found of finding.cells) {
    for (const { file, sheet } of later.toReversed()) {
      const said = saidOf(found, sheet);
      if (said === null) continue;
      if (said.differs) return { file, printed: said.printed };
      break;
    }
  }
  return null;
}

interface Said {
  printed: string;
  differs: boolean;
}

function saidOf(found: FoundCell, sheet: CheckedSheet): Said | null {
  for (const row of sheet.rows) {
    if (row.measure.id !== found.row.measure.id || row.tile !== found.row.tile) continue;
    const said = saidByRow(found, row);
    if (said) return said;
  }
  return null;
}

function saidByRow({ row, cell, part }: FoundCell, now: CheckedRow): Said | null {
  switch (part) {
    case 'required direction':
      return now.required === undefined
        ? null
        : { printed: now.required ?? 'no direction', differs: now.required !== row.required };
    case 'row':
      return cell === null ? { printed: now.label, differs: now.label !== row.label } : figureSaid(cell, now);
    case 'target':
      return now.target && cell ? figuresDiffer(cell, now.target, now) : null;
    case 'comparison': {
      const level = row.benchmarks.find((one) => one.cell === cell)?.level;
      const other = now.benchmarks.find((one) => one.level === level)?.cell;
      return other && cell ? figuresDiffer(cell, other, now) : null;
    }
    case 'arrow': {
      const other = now.cells.find(({ period }) => period === cell?.period);
      if (!cell || !other || other.arrow === null || cell.arrow === null) return cell ? figureSaid(cell, now) : null;
      return { printed: other.printed, differs: other.arrow !== cell.arrow };
    }
    case 'figure':
      return cell === null ? null : figureSaid(cell, now);
  }
}

function figureSaid(cell: CheckedCell, now: CheckedRow): Said | null {
  const other = now.cells.find(({ period }) => period === cell.period);
  return other ? figuresDiffer(cell, other, now) : null;
}

/** A paper that has no figure there takes nothing away; one that has its first figure there puts a gap right. */
function figuresDiffer(was: CheckedCell, is: CheckedCell, { unit }: CheckedRow): Said | null {
  if (is.value === null) return null;
  const agrees =
    was.value !== null &&
    agreesAsPrinted(
      { value: was.value, decimals: was.decimals },
      { value: is.value, decimals: is.decimals },
      unit === 'percent',
    ) &&
    (is.numerator === null || was.numerator === null || is.numerator === was.numerator);
  return { printed: is.printed.trim(), differs: !agrees };
}
