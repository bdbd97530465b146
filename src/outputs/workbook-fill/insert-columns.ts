// Columns put into a sheet for a new month: everything that names a place to the right of them is moved with it.

import {
  carriedOn,
  endsWithLastMonth,
  grownWithin,
  insertionAfter,
  isOn,
  madeRoom,
  madeRoomAndGrown,
  type Run,
  ruleCarriedOn,
} from './months-of-sheet.ts';
import { type Insertion, lettersOf, mapAreas, movedColumns, referencesIn } from './references.ts';
import type { SheetCells } from './sheet-cells.ts';
import { moveDrawings, moveNotes } from './sheet-drawings.ts';
import { growTable } from './sheet-tables.ts';
import type { SheetPart, WorkbookPackage } from './workbook-package.ts';
import {
  attribute,
  child,
  copyOf,
  descendants,
  elements,
  newElement,
  setAttribute,
  setText,
  textOf,
  type XmlElement,
} from './xml.ts';

export interface Inserted {
  /** formulas that were moved on to the new month */
  slid: string[];
  /** formulas whose range from the first month on takes the new one in */
  grown: string[];
  /** formulas elsewhere that speak of the month before, left as they are */
  pointing: string[];
}

export interface NewMonth {
  run: Run;
  /** the style of a new cell: of the nth new column, in a row */
  styledAs(row: number, nth: number): number | null;
  /** a merged heading that ends with the last month goes on over the new one */
  goesOn(row: number): boolean;
}

export function insertMonth(
  book: WorkbookPackage,
  sheets: Map<string, SheetCells>,
  part: SheetPart,
  month: NewMonth,
): Inserted {
  const { run } = month;
  const insertion = insertionAfter(run);
  const found: Inserted = { slid: [], grown: [], pointing: [] };
  for (const other of book.sheets) moveFormulas(sheets.get(other.name)!, other.name, run, found);
  const cells = sheets.get(part.name)!;
  cells.insert(insertion.at, insertion.count, month.styledAs);
  moveWorksheet(cells.worksheet, month);
  for (const related of book.related(part.path)) {
    if (related.type === 'comments' || related.type === 'threadedComment') {
      for (const one of descendants(book.part(related.path)))
        if (attribute(one, 'ref')) setAttribute(one, 'ref', moved(attribute(one, 'ref')!, insertion));
    } else if (related.type === 'vmlDrawing') moveNotes(book, related.path, insertion);
    else if (related.type === 'drawing') moveDrawings(book.part(related.path), insertion);
    else if (related.type === 'table') growTable(book.part(related.path), run);
  }
  moveElsewhere(book, run);
  return found;
}

const moved = (areas: string, insertion: Insertion) => mapAreas(areas, (area) => movedColumns(area, insertion));

/** Formulas of every sheet; those beside the months on the sheet itself speak of the new month from now on. */
function moveFormulas(cells: SheetCells, name: string, run: Run, found: Inserted): void {
  const isOwn = name === run.sheet;
  for (const { row, column, element } of cells.formulas()) {
    const before = textOf(element);
    if (attribute(element, 'ref')) {
      if (isOwn) setAttribute(element, 'ref', moved(attribute(element, 'ref')!, insertionAfter(run)));
    }
    if (before === '') continue;
    const place = () => {
      const { at, count } = insertionAfter(run);
      return `${name}!${lettersOf(isOwn && column >= at ? column + count : column)}${row}`;
    };
    const isBeside = isOwn && (column < run.first || column > run.group[1]);
    const carried = isBeside
      ? carriedOn(before, run, name)
      : isOwn
        ? grownWithin(before, run, column)
        : { formula: madeRoom(before, run, name), grown: false, slid: false };
    if (carried.slid) found.slid.push(place());
    if (carried.grown) found.grown.push(place());
    if (!isOwn && speaksOfLast(before, run, name)) found.pointing.push(place());
    if (carried.formula !== before) setText(element, carried.formula);
  }
}

function speaksOfLast(formula: string, run: Run, own: string): boolean {
  return referencesIn(formula).some(
    (one) =>
      isOn(one, run.sheet, own) &&
      (endsWithLastMonth(one, run) ||
        (one.to === null && one.from.column >= run.group[0] && one.from.column <= run.group[1])),
  );
}

/** Lists of areas: those of several months up to the last grow, those of the last month alone are said again for the new one. */
function areasWithNew(areas: string, run: Run): string {
  const { at, count } = insertionAfter(run);
  return areas
    .trim()
    .split(/\s+/)
    .flatMap((area) => {
      let copy: string | null = null;
      const same = mapAreas(area, ([from, to]) => {
        if (to === at - 1 && from < run.group[0]) return [from, to + count];
        if (from >= run.group[0] && to === at - 1) copy = mapAreas(area, ([a, b]) => [a + count, b + count]);
        return movedColumns([from, to], { at, count });
      });
      return copy === null ? [same] : [same, copy];
    })
    .join(' ');
}

function moveWorksheet(worksheet: XmlElement, month: NewMonth): void {
  const { run } = month;
  const insertion = insertionAfter(run);
  for (const one of elements(worksheet)) {
    switch (one.name) {
      case 'dimension':
        setAttribute(
          one,
          'ref',
          mapAreas(attribute(one, 'ref') ?? 'A1', ([from, to]) => [
            from,
            Math.max(to, insertion.at - 1) + insertion.count,
          ]),
        );
        break;
      case 'sheetViews':
        for (const view of descendants(one)) moveView(view, insertion);
        break;
      case 'cols':
        moveWidths(one, insertion);
        break;
      case 'mergeCells':
        moveMerges(one, month);
        break;
      case 'autoFilter':
      case 'sortState':
        for (const name of [one, ...descendants(one)]) moveAttribute(name, 'ref', insertion);
        break;
      case 'conditionalFormatting':
      case 'dataValidations':
      case 'extLst':
        moveRules(one, run, null);
        break;
      case 'hyperlinks':
        for (const link of elements(one)) moveAttribute(link, 'ref', insertion);
        break;
      case 'ignoredErrors':
      case 'protectedRanges':
        for (const range of elements(one)) moveRule(range, run, null);
        break;
      case 'colBreaks':
        for (const stop of elements(one)) {
          const at = Number(attribute(stop, 'id'));
          if (at >= insertion.at) setAttribute(stop, 'id', at + insertion.count);
        }
        break;
    }
  }
}

function moveAttribute(element: XmlElement, name: string, insertion: Insertion): void {
  const areas = attribute(element, name);
  if (areas !== null) setAttribute(element, name, moved(areas, insertion));
}

function moveView(view: XmlElement, insertion: Insertion): void {
  for (const name of ['topLeftCell', 'activeCell', 'sqref']) moveAttribute(view, name, insertion);
  const split = Number(attribute(view, 'xSplit') ?? 0);
  const isFrozen = attribute(view, 'state')?.startsWith('frozen');
  if (view.name === 'pane' && isFrozen && split > insertion.at) setAttribute(view, 'xSplit', split + insertion.count);
}

const RULES = new Set(['formula', 'formula1', 'formula2', 'f']);

/** `areas` are those of the rule that the element belongs to, as they stood. */
function moveRules(one: XmlElement, run: Run, areas: string | null): void {
  const listed = child(one, 'sqref');
  const own = attribute(one, 'sqref') ?? (listed && textOf(listed)) ?? areas;
  moveRule(one, run, own);
  for (const inner of elements(one)) moveRules(inner, run, own);
}

function moveRule(one: XmlElement, run: Run, ofRule: string | null): void {
  const areas = attribute(one, 'sqref');
  if (areas !== null) setAttribute(one, 'sqref', areasWithNew(areas, run));
  if (one.name === 'sqref') setText(one, areasWithNew(textOf(one), run));
  else if (RULES.has(one.name)) {
    // A sparkline's source names its sheet; a rule's formula stands on its own.
    const before = textOf(one);
    const after = before.includes('!')
      ? madeRoomAndGrown(before, run, run.sheet)
      : ruleCarriedOn(before, ofRule ?? '', run);
    if (after !== before) setText(one, after);
  } else if (one.name === 'cfvo' && /\$?[A-Z]+\$?\d/.test(attribute(one, 'val') ?? ''))
    setAttribute(one, 'val', ruleCarriedOn(attribute(one, 'val')!, ofRule ?? '', run));
}

/** Widths, hidden columns and groups: a new column is as the one of the month before. */
function moveWidths(list: XmlElement, { at, count }: Insertion): void {
  const made: XmlElement[] = [];
  const piece = (from: XmlElement, min: number, max: number) => {
    const one = copyOf(from);
    setAttribute(one, 'min', min);
    setAttribute(one, 'max', max);
    made.push(one);
  };
  for (const one of elements(list, 'col')) {
    const [min, max] = [Number(attribute(one, 'min')), Number(attribute(one, 'max'))];
    if (max <= at) made.push(one);
    else if (min > at) piece(one, min + count, Math.min(max + count, 16_384));
    else {
      piece(one, min, at);
      piece(one, at + 1 + count, Math.min(max + count, 16_384));
    }
  }
  const before = [...made];
  for (let nth = 0; nth < count; nth += 1) {
    const source = at - count + nth + 1;
    const like = before.find(
      (one) => Number(attribute(one, 'min')) <= source && Number(attribute(one, 'max')) >= source,
    );
    if (like) piece(like, at + 1 + nth, at + 1 + nth);
  }
  list.children = made
    .filter((one) => Number(attribute(one, 'min')) <= 16_384)
    .sort((a, b) => Number(attribute(a, 'min')) - Number(attribute(b, 'min')));
}

function moveMerges(list: XmlElement, { run, goesOn }: NewMonth): void {
  const insertion = insertionAfter(run);
  const more: string[] = [];
  for (const merge of elements(list, 'mergeCell')) {
    const ref = attribute(merge, 'ref') ?? '';
    const row = Number(/\d+/.exec(ref)?.[0]);
    const after = mapAreas(ref, ([from, to]) => {
      const isInGroup = from >= run.group[0] && to === insertion.at - 1 && to > from;
      if (isInGroup) more.push(mapAreas(ref, ([a, b]) => [a + insertion.count, b + insertion.count]));
      const isOverMore = to === insertion.at - 1 && from < run.group[0];
      return isOverMore && goesOn(row) ? [from, to + insertion.count] : movedColumns([from, to], insertion);
    });
    setAttribute(merge, 'ref', after);
  }
  addMerges(list, more);
}

function addMerges(list: XmlElement, refs: string[]): void {
  for (const ref of refs) list.children.push(newElement(list, 'mergeCell', { ref }));
  if (attribute(list, 'count') !== null) setAttribute(list, 'count', elements(list, 'mergeCell').length);
}

/** A heading over the columns of a new month, as the year stands over its months. */
export function mergeOver(worksheet: XmlElement, ref: string): void {
  const list = child(worksheet, 'mergeCells');
  if (list) addMerges(list, [ref]);
}

/** Names of the workbook, and charts wherever they stand. */
function moveElsewhere(book: WorkbookPackage, run: Run): void {
  const change = (one: XmlElement, own: string) => {
    const before = textOf(one);
    const after = madeRoomAndGrown(before, run, own);
    if (after !== before) setText(one, after);
  };
  for (const one of descendants(book.part(book.workbookPath))) if (one.name === 'definedName') change(one, '');
  for (const path of book.paths) {
    if (!/^xl\/charts\/[^/]+\.xml$/i.test(path) || /\/(?:style|colors)\d*\.xml$/i.test(path)) continue;
    for (const one of descendants(book.part(path))) if (one.name === 'f') change(one, '');
  }
}
