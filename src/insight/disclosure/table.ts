// A table that leaves: rows of one KPI each, cells by column, how far it is broken down, and which rows give others.

import type { Measure, MeasureWindow, Unit, ValueStatus } from '../../measures/index.ts';

export interface LeavingCell {
  /** its column, unlike any other of the row; for a series the period */
  column: string;
  /** shares are 0 to 1 */
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  status: ValueStatus;
}

/** What a row is about: a service, the people who work in it, or the answers of a few who were asked. */
export type RowKind = 'service' | 'staff' | 'sample';

export interface LeavingRow {
  id: string;
  /** null where the row is no KPI of the catalogue */
  measure: string | null;
  kind: RowKind;
  unit: Unit;
  window: MeasureWindow;
  /** how many conditions cut it out of the whole council: 0 for the whole, 1 for a school, 2 for a need within a school */
  depth: number;
  cells: LeavingCell[];
}

/** How rows hang together, so that what is hidden in one may stand in another. */
export type RowLink =
  /** the parts are the total; unless `complete`, some may be in no part */
  | { kind: 'sum'; total: string; parts: readonly string[]; complete: boolean }
  /** the one adds up the months of the other */
  | { kind: 'cumulative'; total: string; monthly: string }
  /** either gives the other: a rate and its count, a share and the count above its line */
  | { kind: 'gives'; rows: readonly [string, string] };

export interface LeavingTable {
  rows: LeavingRow[];
  links: RowLink[];
}

/** Why a figure is hidden; each has its words. */
export type HidingClause =
  | 'small-count'
  | 'small-numerator'
  | 'small-complement'
  | 'small-denominator'
  | 'all-alike'
  | 'small-increment'
  | 'count-not-stated';

export interface HiddenCell {
  row: string;
  column: string;
  clause: HidingClause;
}

/** A hidden figure that the table still gives away, and the rows that give it. */
export interface WorkableCell {
  row: string;
  column: string;
  from: string[];
}

export interface SuppressedTable extends LeavingTable {
  hidden: HiddenCell[];
  /** hiding more so that nothing can be worked out is a step of its own: until then this says where it can */
  workable: WorkableCell[];
}

export const hidingWords: Readonly<Record<HidingClause, string>> = {
  'small-count': 'the count is small',
  'small-numerator': 'the count behind the percentage is small',
  'small-complement': 'all but a few are counted',
  'small-denominator': 'it is out of few',
  'all-alike': 'it would say that everyone of the group is alike',
  'small-increment': 'what the month adds to the figure before is small',
  'count-not-stated': 'the count behind it is not stated',
};

/** Staff and samples by where the figures come from: people's posts, and the answers or files of a few who were chosen. */
function rowKindOf({ source, section }: Measure): RowKind {
  if (section === 'workforce' || source === 'HR') return 'staff';
  return source === 'survey' || source === 'QA' ? 'sample' : 'service';
}

/**
 * A KPI as a row, without its cells. The conditions that the KPI itself brings are steps below the whole council:
 * requests of one phase are one step below requests. `slices` are those that the table adds.
 */
export function leavingRowOf(measure: Measure, slices = 0): Omit<LeavingRow, 'cells'> {
  return {
    id: measure.id,
    measure: measure.id,
    kind: rowKindOf(measure),
    unit: measure.unit,
    window: measure.window,
    depth: (measure.variant?.where.length ?? 0) + slices,
  };
}
