// Builders for tests of case records: a load, and rows with nothing remarkable about them.

import { type Day, day } from '../clocks/index.ts';
import { blankRow, type RegisterRow, type Row, type TableId } from '../register/index.ts';
import { AREA, anActivity } from './facts.fixture.ts';
import {
  type CommittedLoad,
  commitLoad,
  type LoadHeader,
  type Store,
  stageLoad,
  stageRecords,
  startOfDay,
} from './index.ts';

export function aLoad(given: Partial<LoadHeader> & { on?: string } = {}): LoadHeader {
  const { on = '2025-05-01', ...header } = given;
  return {
    area: AREA,
    sha256: `${header.source ?? 'case'} ${on} ${header.holds ?? 'snapshot'}`,
    fileName: `${on}.csv`,
    format: 'extract',
    source: 'case',
    holds: 'snapshot',
    tables: ['person', 'request', 'plan'],
    statedAt: startOfDay(day(on)),
    statedBy: 'file',
    collection: null,
    mapping: null,
    columns: { 'request.receivedOn': 'Date received' },
    ...header,
  };
}

/** A row with the fields given; days may be written as ISO text. */
export function aRecord<T extends TableId>(
  table: T,
  id: string,
  person: string | null,
  given: { [F in keyof Row<T>]?: Row<T>[F] extends Day | null ? string | null : Row<T>[F] } = {},
): RegisterRow {
  const values = Object.entries(given).map(([name, value]) => [
    name,
    typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? day(value) : value,
  ]);
  const blank = blankRow(table, { id, person, place: { sheet: null, row: 2 } });
  return { ...blank, ...Object.fromEntries(values), table };
}

/** Staged and committed. */
export async function loaded(
  store: Store,
  header: LoadHeader,
  rows: readonly RegisterRow[],
): Promise<CommittedLoad & { change: number }> {
  const load = await stageLoad(store, header);
  await stageRecords(store, load, rows);
  const { change, value } = await store.write(header.area, anActivity({ operation: 'import' }), (tx) =>
    commitLoad(tx, load, { issues: [] }),
  );
  return { change, ...value };
}
