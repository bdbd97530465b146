// A scorecard as one board reads it: which KPIs, in what order, under what headings and labels, and which columns stand beside them.

import { monthIndex } from '../clocks/index.ts';
import type { Scorecard, ScorecardCell, ScorecardRow } from './scorecard.ts';

export interface SelectedRow {
  measure: string;
  /** as this selection numbers it; null takes the paper's own */
  ref: string | null;
  /** as this selection calls it; null takes the paper's own */
  label: string | null;
}

export interface SelectedSection {
  heading: string;
  rows: SelectedRow[];
}

export interface SelectedColumns {
  /** how many months up to the one it is read for; null for all that fit */
  months: number | null;
  target: boolean;
  benchmarks: boolean;
  direction: boolean;
  rating: boolean;
}

/** What a selection is, apart from its name. */
export interface SelectionContents {
  sections: SelectedSection[];
  columns: SelectedColumns;
}

export interface SelectedScorecard {
  scorecard: Scorecard;
  /** KPIs of the selection that no paper prints yet */
  missing: string[];
}

export const ALL_COLUMNS: SelectedColumns = {
  months: null,
  target: true,
  benchmarks: true,
  direction: true,
  rating: true,
};

/** Rows in the selection's order and under its headings. What the figures say is not touched; columns that are not wanted are left to whoever shows them. */
export function selectRows(scorecard: Scorecard, { sections, columns }: SelectionContents): SelectedScorecard {
  const rows = new Map(scorecard.sections.flatMap((section) => section.rows.map((row) => [row.measure.id, row])));
  const missing: string[] = [];
  const chosen = sections.map(({ heading, rows: asked }) => ({
    title: heading,
    rows: asked.flatMap((one) => {
      const row = rows.get(one.measure);
      if (!row) missing.push(one.measure);
      return row ? [selectedRow(row, one, scorecard.month, columns.months)] : [];
    }),
  }));
  return { scorecard: { ...scorecard, sections: chosen.filter(({ rows: kept }) => kept.length > 0) }, missing };
}

function selectedRow(
  row: ScorecardRow,
  { ref, label }: SelectedRow,
  month: string | null,
  months: number | null,
): ScorecardRow {
  return { ...row, ref: ref ?? row.ref, label: label ?? row.label, cells: lastMonths(row.cells, month, months) };
}

/** Terms and years have no number of months: they stay. */
function lastMonths(cells: ScorecardCell[], month: string | null, months: number | null): ScorecardCell[] {
  const last = month === null ? null : monthIndex(month);
  if (last === null || months === null) return cells;
  return cells.filter(({ period }) => {
    const index = monthIndex(period);
    return index === null || (index > last - months && index <= last);
  });
}

/** The layout of a paper as a selection: its rows in their order, under its headings, with its references and labels. */
export function selectionFrom(scorecard: Scorecard): SelectionContents {
  return {
    sections: scorecard.sections.map(({ title, rows }) => ({
      heading: title,
      rows: rows.map((row) => ({ measure: row.measure.id, ref: row.ref, label: row.label })),
    })),
    columns: ALL_COLUMNS,
  };
}
