// Spells of rows laid side by side: what lies between them, and what lies over another.

import type { Day } from '../clocks/index.ts';

/** A row and the days it holds; `to` is the first day on which it no longer does, null while it lasts. */
export interface RowSpell<R> {
  from: Day;
  to: Day | null;
  row: R;
}

/** The end of a spell for comparing; one that lasts ends after everything. */
export function endOf(spell: { to: Day | null }): number {
  return spell.to ?? Number.POSITIVE_INFINITY;
}

/**
 * The spells of rows by two of their fields, the earliest first. Rows without a start, and rows that hold no day because
 * they end on or before it, have none: other checks say so.
 */
export function rowSpells<R>(
  rows: readonly R[],
  daysOf: (row: R) => [from: Day | null, to: Day | null],
): RowSpell<R>[] {
  const spells = rows.flatMap((row) => {
    const [from, to] = daysOf(row);
    return from === null || (to !== null && to <= from) ? [] : [{ from, to, row }];
  });
  return spells.sort((a, b) => a.from - b.from || endOf(a) - endOf(b));
}

export interface Gap<R> {
  from: Day;
  to: Day;
  /** the row that ended, and the row that came next */
  after: R;
  before: R;
}

/** The times between the first start and the last end in which no spell holds; `spells` as rowSpells gives them. */
export function gapsBetween<R>(spells: readonly RowSpell<R>[]): Gap<R>[] {
  const gaps: Gap<R>[] = [];
  let last: RowSpell<R> | undefined;
  for (const spell of spells) {
    if (last && last.to !== null && last.to < spell.from)
      gaps.push({ from: last.to, to: spell.from, after: last.row, before: spell.row });
    if (!last || endOf(spell) > endOf(last)) last = spell;
  }
  return gaps;
}

export interface Overlap<R> {
  from: Day;
  to: Day | null;
  /** the row that began first, and the row that began within it */
  one: R;
  other: R;
}

/** Spells that begin before an earlier one has ended, each once; `spells` as rowSpells gives them. */
export function overlapsOf<R>(spells: readonly RowSpell<R>[]): Overlap<R>[] {
  const overlaps: Overlap<R>[] = [];
  let last: RowSpell<R> | undefined;
  for (const spell of spells) {
    if (last && spell.from < endOf(last)) {
      const to = endOf(spell) < endOf(last) ? spell.to : last.to;
      overlaps.push({ from: spell.from, to, one: last.row, other: spell.row });
    }
    if (!last || endOf(spell) > endOf(last)) last = spell;
  }
  return overlaps;
}
