// A table of Excel's own over the months: it gets a column for each new one, with a name that no other column has.

import { insertionAfter, madeRoom, type Run } from './months-of-sheet.ts';
import { mapAreas, movedColumns } from './references.ts';
import {
  attribute,
  child,
  copyOf,
  descendants,
  elements,
  setAttribute,
  setText,
  textOf,
  type XmlElement,
} from './xml.ts';

export function growTable(root: XmlElement, run: Run): void {
  const table = elements(root)[0];
  if (!table) return;
  const insertion = insertionAfter(run);
  let inside = -1;
  const grow = (areas: string) =>
    mapAreas(areas, ([from, to]) => {
      if (from >= insertion.at || to < insertion.at - 1) return movedColumns([from, to], insertion);
      inside = insertion.at - from;
      return [from, to + insertion.count];
    });
  setAttribute(table, 'ref', grow(attribute(table, 'ref') ?? ''));
  for (const one of descendants(table)) {
    if (one.name === 'autoFilter' || one.name === 'sortState' || one.name === 'sortCondition') {
      const ref = attribute(one, 'ref');
      if (ref !== null)
        setAttribute(
          one,
          'ref',
          one.name === 'autoFilter' ? grow(ref) : mapAreas(ref, (area) => movedColumns(area, insertion)),
        );
    } else if (one.name === 'filterColumn') {
      const id = Number(attribute(one, 'colId'));
      if (inside >= 0 && id >= inside) setAttribute(one, 'colId', id + insertion.count);
    } else if (one.name === 'calculatedColumnFormula') {
      const before = textOf(one);
      const after = madeRoom(before, run, run.sheet);
      if (after !== before) setText(one, after);
    }
  }
  const list = child(table, 'tableColumns');
  if (inside < 0 || !list) return;
  const columns = elements(list, 'tableColumn');
  const ids = columns.map((one) => Number(attribute(one, 'id')));
  let next = Math.max(0, ...ids) + 1;
  const made = Array.from({ length: insertion.count }, (_, nth) => {
    const one = copyOf(columns[inside - insertion.count + nth] ?? columns[inside - 1]!);
    setAttribute(one, 'id', next);
    // A name of its own until the heading is written.
    setAttribute(one, 'name', `Column${next++}`);
    setAttribute(one, 'xr3:uid', null);
    return one;
  });
  list.children = [...columns.slice(0, inside), ...made, ...columns.slice(inside)];
  setAttribute(list, 'count', columns.length + insertion.count);
}

/** Excel refuses a table whose column is not called what its heading says. */
export function nameTableColumn(root: XmlElement, row: number, column: number, heading: string): void {
  const table = elements(root)[0];
  const list = table && child(table, 'tableColumns');
  if (!table || !list) return;
  mapAreas(attribute(table, 'ref') ?? '', ([from, to]) => {
    const top = Number(/\d+/.exec(attribute(table, 'ref') ?? '')?.[0]);
    const one = elements(list, 'tableColumn')[column - from];
    if (top === row && column >= from && column <= to && one) setAttribute(one, 'name', heading);
    return [from, to];
  });
}
