// What a workbook may hold that a new column cannot be put in under: then it is not put in, and the workbook stays as it is.

import { columnOf, lettersOf } from './references.ts';
import type { SheetCells } from './sheet-cells.ts';
import type { WorkbookPackage } from './workbook-package.ts';
import { attribute, descendants, elements, textOf } from './xml.ts';

const SEVERAL_SHEETS = /(?:'[^']*:[^']*'|[\p{L}_][\p{L}\d_.]*:[\p{L}_][\p{L}\d_.]*)!/u;

/** Reasons, in words that end “… so no column can be put in”; none for nearly every workbook. */
export function whyNoColumn(
  book: WorkbookPackage,
  sheets: Map<string, SheetCells>,
  name: string,
  at: number,
): string[] {
  const cells = sheets.get(name)!;
  if (!standsRight(cells, at)) return [];
  const reasons = new Set<string>();
  for (const path of book.paths) {
    if (!/^xl\/pivotCache\/pivotCacheDefinition[^/]*\.xml$/i.test(path)) continue;
    for (const one of descendants(book.part(path)))
      if (one.name === 'worksheetSource' && (attribute(one, 'sheet') ?? name) === name)
        reasons.add('a pivot table takes its figures from this sheet');
  }
  for (const related of book.related(book.sheets.find((one) => one.name === name)!.path))
    if (related.type === 'pivotTable') reasons.add('a pivot table stands on this sheet');
  for (const one of elements(cells.worksheet)) {
    if (one.name === 'customSheetViews') reasons.add('the sheet keeps several views of itself');
    if (one.name === 'scenarios') reasons.add('the sheet keeps scenarios');
  }
  for (const [sheet, other] of sheets) {
    for (const { row, column, element } of other.formulas()) {
      const type = attribute(element, 't');
      const place = `${sheet}!${lettersOf(column)}${row}`;
      if (type === 'dataTable') reasons.add(`a what-if table stands at ${place}`);
      if (type === 'array' && sheet === name && crosses(attribute(element, 'ref') ?? '', at))
        reasons.add(`the formula at ${place} fills cells on both sides of the new column`);
      if (SEVERAL_SHEETS.test(textOf(element))) reasons.add(`the formula at ${place} runs over several sheets`);
    }
  }
  return [...reasons];
}

function standsRight(cells: SheetCells, at: number): boolean {
  return cells
    .rowNumbers()
    .some((row) =>
      cells.columnsOf(row).some((column) => column >= at && cells.element(row, column)!.children.length > 0),
    );
}

function crosses(ref: string, at: number): boolean {
  const found = /^([A-Z]+)\d+:([A-Z]+)\d+$/.exec(ref);
  if (!found) return false;
  return columnOf(found[1]!) < at && columnOf(found[2]!) >= at;
}
