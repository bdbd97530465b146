// Stored results of formulas that what was written has made old: worked out again where we can, else dropped, so that none stays wrong.

import { evaluate, NotWorkedOut, type Worked } from './evaluate.ts';
import { isOn } from './months-of-sheet.ts';
import { columnOf, lettersOf, type Reference, referencesIn } from './references.ts';
import type { SheetCells } from './sheet-cells.ts';
import type { WorkbookPackage } from './workbook-package.ts';
import { attribute, child, elements, newElement, setAttribute, textOf } from './xml.ts';

interface Formula {
  sheet: string;
  row: number;
  column: number;
  text: string;
  references: Reference[];
  /** names cells in a way that only Excel can follow */
  isOdd: boolean;
}

const ODD = /\b(?:INDIRECT|OFFSET|INDEX|CHOOSE)\(|\[|(?<![\p{L}\d_.!'$])[\p{L}_][\p{L}\d_.]{3,}(?![\p{L}\d_.(!:])/u;

const key = (sheet: string, row: number, column: number) => `${sheet}!${lettersOf(column)}${row}`;

export function recalculate(sheets: Map<string, SheetCells>, texts: string[], changed: ReadonlySet<string>): void {
  const formulas = new Map<string, Formula>();
  for (const [sheet, cells] of sheets) {
    for (const { row, column, element } of cells.formulas()) {
      const text = textOf(element);
      if (text === '') continue;
      const bare = text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'!|\$?[A-Z]{1,3}\$?\d{1,7}(?![\w(])/g, '0');
      formulas.set(key(sheet, row, column), {
        sheet,
        row,
        column,
        text,
        references: referencesIn(text),
        isOdd: ODD.test(bare.replace(/\b(?:TRUE|FALSE)\b/g, '')),
      });
    }
  }
  const old = oldOf(formulas, changed);
  const results = new Map<string, Worked>();
  const working = new Set<string>();
  const look = (own: string, sheet: string | null, row: number, column: number): Worked => {
    const name = [...sheets.keys()].find((one) => one.toLowerCase() === (sheet ?? own).toLowerCase());
    if (name === undefined) throw new NotWorkedOut();
    const place = key(name, row, column);
    return old.has(place) ? workOut(place) : storedValue(sheets.get(name)!, texts, row, column);
  };
  const workOut = (place: string): Worked => {
    const known = results.get(place);
    if (known !== undefined && known !== null) return known;
    const formula = formulas.get(place)!;
    if (results.has(place) || working.has(place)) throw new NotWorkedOut();
    working.add(place);
    const result = evaluate(formula.text, (sheet, row, column) => look(formula.sheet, sheet, row, column));
    working.delete(place);
    results.set(place, result);
    if (result === null) throw new NotWorkedOut();
    return result;
  };
  for (const place of old) {
    try {
      workOut(place);
    } catch (error) {
      if (!(error instanceof NotWorkedOut)) throw error;
    }
    const { sheet, row, column } = formulas.get(place)!;
    store(sheets.get(sheet)!, row, column, results.get(place) ?? null);
  }
}

/** What speaks of a changed cell, what speaks of that, and so on. */
function oldOf(formulas: Map<string, Formula>, changed: ReadonlySet<string>): Set<string> {
  const old = new Set([...changed].filter((place) => formulas.has(place)));
  const cells = [...changed].map(placeOf);
  for (let from = 0; ; ) {
    const fresh = cells.slice(from);
    from = cells.length;
    for (const [place, formula] of formulas) {
      if (old.has(place)) continue;
      if (!formula.isOdd && !formula.references.some((one) => fresh.some((cell) => holds(one, formula.sheet, cell))))
        continue;
      old.add(place);
      cells.push({ sheet: formula.sheet, row: formula.row, column: formula.column });
    }
    if (cells.length === from) return old;
  }
}

function placeOf(place: string): { sheet: string; row: number; column: number } {
  const found = /^(.*)!([A-Z]+)(\d+)$/s.exec(place)!;
  return { sheet: found[1]!, row: Number(found[3]), column: columnOf(found[2]!) };
}

function holds(reference: Reference, own: string, cell: { sheet: string; row: number; column: number }): boolean {
  if (!isOn(reference, cell.sheet, own)) return false;
  const { from, to } = reference;
  const last = to ?? from;
  const inColumns = cell.column >= from.column && cell.column <= last.column;
  return inColumns && (from.row === null || (cell.row >= from.row && cell.row <= (last.row ?? cell.row)));
}

function storedValue(cells: SheetCells, texts: string[], row: number, column: number): Worked {
  const cell = cells.read(row, column);
  if (!cell) return null;
  if (cell.type === 'inlineStr') {
    const inline = child(cells.element(row, column)!, 'is');
    const text = inline && child(inline, 't');
    return text ? textOf(text) : '';
  }
  if (cell.stored === null) {
    if (cell.formula !== null) throw new NotWorkedOut();
    return null;
  }
  switch (cell.type) {
    case 's':
      return texts[Number(cell.stored)] ?? '';
    case 'str':
      return cell.stored;
    case 'b':
      return cell.stored === '1';
    case 'n':
      return Number(cell.stored);
    default:
      throw new NotWorkedOut();
  }
}

function store(cells: SheetCells, row: number, column: number, result: Worked): void {
  const cell = cells.element(row, column)!;
  cell.children = cell.children.filter((one) => typeof one === 'string' || one.name !== 'v');
  setAttribute(cell, 't', typeof result === 'string' ? 'str' : typeof result === 'boolean' ? 'b' : null);
  if (result === null) return;
  const value = newElement(cell, 'v', {});
  value.tag = value.tag.replace('/>', '>');
  value.close = value.tag.replace('<', '</');
  value.children = [
    typeof result === 'string' ? result.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : String(Number(result)),
  ];
  cell.children.push(value);
}

const BEFORE_CALCULATION = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];

/** Asks Excel to work out every formula when the workbook is opened. */
export function askToCalculate(book: WorkbookPackage): void {
  const workbook = elements(book.part(book.workbookPath))[0]!;
  let settings = child(workbook, 'calcPr');
  if (!settings) {
    settings = newElement(workbook, 'calcPr', {});
    const before = BEFORE_CALCULATION.map((name) => child(workbook, name)).find((one) => one !== null)!;
    workbook.children.splice(workbook.children.indexOf(before) + 1, 0, settings);
  }
  if (attribute(settings, 'fullCalcOnLoad') !== '1') setAttribute(settings, 'fullCalcOnLoad', 1);
}
