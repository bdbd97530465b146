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

/** Columns of the extract that `rows` come in. */
export const COLUMNS = {
  'person.bornOn': 'DOB',
  'request.receivedOn': 'Date received',
  'request.outcome': 'Outcome',
  'request.outcomeOn': 'Outcome date',
};

/** C-100's outcome is told before the request came; C-200's request is never closed; C-300's number is a pupil number. */
export const UPN = 'A123456789012';
export const DANGEROUS = '=HYPERLINK("http://evil.example","x")';

export function rows({ outcomeOn = '2025-03-01', without = [] as string[] } = {}): RegisterRow[] {
  const all = [
    record('person', 'P1', 'C-100', 2, { surname: 'Quinnsworth', forename: 'Ann', bornOn: '2015-03-04' }),
    record('request', 'R1', 'C-100', 2, { receivedOn: '2025-03-10', outcome: 'Y', outcomeOn }),
    record('request', 'R2', 'C-200', 3, { receivedOn: '2023-03-10' }),
    record('request', `${UPN}/request/2025-03-20`, UPN, 4, {
      receivedOn: '2025-03-20',
      outcome: 'Y',
      outcomeOn: '2025-03-19',
    }),
    record('request', DANGEROUS, DANGEROUS, 5, { receivedOn: '2025-04-20', outcome: 'Y', outcomeOn: '2025-04-18' }),
    record('request', 'R6', 'C-600', 6, { receivedOn: '2025-01-20', outcome: 'Y', outcomeOn: '2025-02-28' }),
  ];
  return all.filter(({ id }) => !without.includes(id));
}
