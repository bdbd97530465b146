// A made-up store with case records, brought in as the import brings them: for tests of their quality.

import { type Day, day } from '../../clocks/index.ts';
import { blankRow, type RegisterRow, type Row, type TableId } from '../../register/index.ts';
import {
  bear,
  commitLoad,
  type LoadHeader,
  openStore,
  type Store,
  stageLoad,
  stageRecords,
  startOfDay,
} from '../../store/index.ts';
import { contextOver, now } from '../checks/stores.fixture.ts';
import type { Context } from '../operation.ts';

export const AREA = {
  code: 'E01',
  name: 'Northshire',
  kind: 'made-up area',
  validFrom: null,
  validTo: null,
  successor: null,
};
const actor = { name: 'Ada', by: 'command' };

export async function aRecordsStore(mode: 'demo' | 'live' = 'demo'): Promise<{ store: Store; ctx: Context }> {
  const store = await openStore({ dataDir: null, databaseUrl: null, now });
  await bear(store, { mode, version: '0', area: AREA, activity: { operation: 'init', actor, facts: {} } });
  return { store, ctx: contextOver(() => store) };
}

export interface ALoad extends Partial<Omit<LoadHeader, 'statedAt'>> {
  /** the day of the extract's run */
  on: string;
  rows: RegisterRow[];
}

export async function load(store: Store, { on, rows, ...given }: ALoad): Promise<void> {
  const source = given.source ?? 'case-system';
  const header: LoadHeader = {
    area: AREA.code,
    sha256: `${source} ${on}`,
    fileName: `${source}-${on}.csv`,
    format: 'extract',
    source,
    holds: 'snapshot',
    tables: [...new Set(rows.map(({ table }) => table))],
    statedBy: 'file',
    collection: null,
    mapping: null,
    columns: {},
    ...given,
    statedAt: startOfDay(day(on)),
  };
  const staged = await stageLoad(store, header);
  await stageRecords(store, staged, rows);
  await store.write(AREA.code, { operation: 'import', actor, facts: {} }, (tx) =>
    commitLoad(tx, staged, { issues: [] }),
  );
}

type Short<T extends TableId> = { [F in keyof Row<T>]?: Row<T>[F] extends Day | null ? string | null : Row<T>[F] };

/** Days as ISO text; it stands in row `line` of the sheet "Export". */
export function record<T extends TableId>(
  table: T,
  id: string,
  person: string,
  line: number,
  given: Short<T>,
): RegisterRow {
  const values = Object.entries(given).map(([name, value]) => [
    name,
    typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? day(value) : value,
  ]);
  const blank = blankRow(table, { id, person, place: { sheet: 'Export', row: line } });
  return Object.assign(blank, Object.fromEntries(values), { table });
}
