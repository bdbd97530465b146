// A row as a paper printed it, and the order in which the rows of all papers are read.

import type { Day } from '../clocks/index.ts';
import type { Arrow, Frequency, Polarity } from '../measures/index.ts';

/** A row as one paper printed it, and the measure it was matched to. */
export interface PrintedRow {
  paper: string;
  file: string;
  statedOn: Day;
  order: number;
  section: string | null;
  label: string;
  ref: string | null;
  under: string | null;
  tile: boolean;
  /** undefined when the paper has no such column */
  polarity: Polarity | undefined;
  frequency: Frequency | null;
  trend: Arrow | null;
  notes: string | null;
  measure: string;
  /** no paper prints it: it stands here because a return gives it, after all that papers print, `order` being the catalogue's */
  returned?: true;
}

/** Newest paper first; within a paper, rows of tables in their order and then the tiles. What only returns give comes last. */
export function readingOrder(a: PrintedRow, b: PrintedRow): number {
  if (a.returned || b.returned) return Number(a.returned ?? false) - Number(b.returned ?? false) || a.order - b.order;
  return (
    b.statedOn - a.statedOn ||
    (a.paper < b.paper ? -1 : a.paper > b.paper ? 1 : 0) ||
    Number(a.tile) - Number(b.tile) ||
    a.order - b.order
  );
}
