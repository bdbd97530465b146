// What returns bring to the scorecard: rows for KPIs that no paper prints, and whose children a figure counts.

import type { Day } from '../../clocks/index.ts';
import type { PrintedRow } from '../../insight/index.ts';
import { type Footprint, type Measure, measures, sectionTitle } from '../../measures/index.ts';
import type { DataSource, StoredStatement } from '../../store/index.ts';

/** A KPI that no paper prints and a return gives has a row too, under its section of the catalogue. */
export function returnedRows(
  printed: readonly PrintedRow[],
  said: readonly StoredStatement[],
  measureOf: (id: string) => Measure | undefined,
): PrintedRow[] {
  const known = new Set(printed.map((row) => row.measure));
  const places = new Map(measures.map((measure, i) => [measure.id, i + 1]));
  const rows: PrintedRow[] = [];
  for (const one of said) {
    const measure = one.sent && !known.has(one.measure) ? measureOf(one.measure) : undefined;
    if (!measure) continue;
    known.add(measure.id);
    rows.push(rowOf(measure, places.get(measure.id) ?? measures.length + 1, one));
  }
  return rows;
}

/** Where no paper prints anything, case records alone give the rows: those of the catalogue, in its order. */
export function catalogueRows(told: readonly Measure[], statedOn: Day): PrintedRow[] {
  const places = new Map(measures.map((measure, i) => [measure.id, i + 1]));
  const said = { paper: '', file: '', statedOn };
  return told.map((measure) => rowOf(measure, places.get(measure.id) ?? measures.length + 1, said));
}

function rowOf(
  measure: Measure,
  order: number,
  { paper, file, statedOn }: Pick<PrintedRow, 'paper' | 'file' | 'statedOn'>,
): PrintedRow {
  return {
    paper,
    file,
    statedOn,
    order,
    section: sectionTitle(measure.section),
    label: measure.title,
    ref: null,
    under: null,
    tile: false,
    polarity: undefined,
    frequency: null,
    trend: null,
    notes: null,
    measure: measure.id,
    returned: true,
  };
}

export function footprintsIn(
  sources: readonly DataSource[],
  joinedTo: (id: string) => string,
): (id: string) => Footprint {
  const wider = new Map(
    sources.flatMap(({ footprint, measures: ids }) => ids.map((id) => [joinedTo(id), footprint] as const)),
  );
  return (id) => wider.get(id) ?? 'council';
}
