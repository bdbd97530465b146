// The columns of one table's months, and what is to become of references to them when a month is put in after the last.

import {
  type Insertion,
  mapAreas,
  mapReferences,
  movedReference,
  type Reference,
  referencesIn,
  sheetNamed,
} from './references.ts';

/** The run of months in one table of a sheet; columns are counted from 0. */
export interface Run {
  sheet: string;
  /** the first column of the first month */
  first: number;
  /** columns of the last month: figure, counts, arrow */
  group: [from: number, to: number];
}

export interface Carried {
  formula: string;
  /** a range that began with the first month now takes the new month in */
  grown: boolean;
  /** a reference to the last month, or a window that ends with it, was moved on to the new one */
  slid: boolean;
}

const widthOf = ({ group }: Run) => group[1] - group[0] + 1;

export function insertionAfter(run: Run): Insertion {
  return { at: run.group[1] + 1, count: widthOf(run) };
}

export function isOn(reference: Reference, sheet: string, own: string): boolean {
  const named = reference.sheet === null ? own : sheetNamed(reference.sheet);
  return named?.toLowerCase() === sheet.toLowerCase();
}

/** A range of several months that ends with the last one. */
export function endsWithLastMonth({ from, to }: Reference, run: Run): boolean {
  return to !== null && to.column === run.group[1] && from.column < run.group[0];
}

/** A reference that only makes room: what stands right of the new columns moves. */
export function madeRoom(formula: string, run: Run, own: string): string {
  return mapReferences(formula, (reference) =>
    isOn(reference, run.sheet, own) ? movedReference(reference, insertionAfter(run)) : null,
  );
}

/** The ranges of charts, names and sparklines: several months up to the last take the new month in. */
export function madeRoomAndGrown(formula: string, run: Run, own: string): string {
  return mapReferences(formula, (reference) => {
    if (!isOn(reference, run.sheet, own)) return null;
    return endsWithLastMonth(reference, run) ? grown(reference, run) : movedReference(reference, insertionAfter(run));
  });
}

/**
 * A formula that stands below the months of an earlier one and runs over all of them ("Total since April") takes the new
 * month in; so does one whose end is held with a $. A running total in the last month's own column stays its own.
 */
export function grownWithin(formula: string, run: Run, column: number): Carried {
  let isGrown = false;
  const carried = mapReferences(formula, (reference) => {
    if (!isOn(reference, run.sheet, run.sheet)) return null;
    const isOverAll = endsWithLastMonth(reference, run) && reference.from.column === run.first;
    if (!isOverAll || (column >= run.group[0] && !reference.to!.fixedColumn))
      return movedReference(reference, insertionAfter(run));
    isGrown = true;
    return grown(reference, run);
  });
  return { formula: carried, grown: isGrown, slid: false };
}

/** A rule for cells beside the months, or for whole rows by a $, that looks at the last month looks at the new one. */
export function ruleCarriedOn(formula: string, areas: string, run: Run): string {
  const columns: [number, number][] = [];
  mapAreas(areas, (area) => {
    columns.push(area);
    return area;
  });
  const last = run.group[1];
  const isBeside = columns.every(([from, to]) => to < run.first || from > last);
  const isWholeRows = columns.every(([from, to]) => from < run.first && to > last);
  const isHeld = referencesIn(formula).every(
    ({ from, to }) => from.column < run.first || from.column > last || (from.fixedColumn && (to?.fixedColumn ?? true)),
  );
  if (columns.length === 0 || !(isBeside || (isWholeRows && isHeld))) return madeRoom(formula, run, run.sheet);
  return carriedOn(formula, run, run.sheet).formula;
}

function grown(reference: Reference, run: Run): Reference {
  const to = reference.to!;
  return { ...reference, to: { ...to, column: to.column + widthOf(run) } };
}

/**
 * A formula beside the months that speaks of the last one ("Change", "RAG", "Year to date") speaks of the new one from
 * now on. Only a person knows whether a sum from the first month on is meant to grow, so it is said.
 */
export function carriedOn(formula: string, run: Run, own: string): Carried {
  const width = widthOf(run);
  const [, last] = run.group;
  const isLatest = (one: Reference) =>
    isOn(one, run.sheet, own) && (one.to ?? one.from).column >= run.group[0] && (one.to ?? one.from).column <= last;
  let [speaksOfLast, isGrown, isSlid] = [false, false, false];
  mapReferences(formula, (reference) => {
    speaksOfLast ||= isLatest(reference);
    return null;
  });
  const carried = mapReferences(formula, (reference) => {
    if (!isOn(reference, run.sheet, own)) return null;
    const moved = movedReference(reference, insertionAfter(run));
    const { from, to } = reference;
    if (!speaksOfLast || from.column < run.first || (to ?? from).column > last) {
      if (!(to && to.column === last && from.column < run.first)) return moved;
      isGrown = true;
      return grown(reference, run);
    }
    if (endsWithLastMonth(reference, run) && from.column === run.first) {
      isGrown = true;
      return grown(reference, run);
    }
    isSlid = true;
    return {
      ...reference,
      from: { ...from, column: from.column + width },
      to: to && { ...to, column: to.column + width },
    };
  });
  return { formula: carried, grown: isGrown, slid: isSlid };
}
