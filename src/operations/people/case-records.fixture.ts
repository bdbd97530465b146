// A made-up store of case records for tests: the council's case system and a psychologists' log, two extracts of the first, all that is logged kept.

import pino from 'pino';
import { day } from '../../clocks/index.ts';
import { blankRow, type RegisterRow, type Row, type TableId } from '../../register/index.ts';
import {
  bear,
  commitLoad,
  type LoadHeader,
  openStore,
  type Store,
  saveRecordSource,
  stageLoad,
  stageRecords,
  startOfDay,
} from '../../store/index.ts';
import type { Context } from '../index.ts';

export const TODAY = day('2025-06-27');
export const AREA = 'E06009999';
const CLERK = { name: 'Dora Clerk', by: 'command' } as const;

export interface CaseStore {
  store: Store;
  ctx(own?: Partial<Context>): Context;
  /** every line that was logged */
  logged: string[];
}

export async function aCaseStore(mode: 'demo' | 'live' = 'demo'): Promise<CaseStore> {
  const now = () => new Date('2025-06-27T09:00:00Z');
  const store = await openStore({ dataDir: null, databaseUrl: null, now });
  await bear(store, {
    mode,
    version: '0.1.0',
    area: { code: AREA, name: 'Testshire', kind: 'unitary authority', validFrom: null, validTo: null, successor: null },
    activity: { operation: 'init', actor: CLERK, facts: {} },
  });
  await store.write(AREA, { operation: 'test', actor: CLERK, facts: {} }, (tx) =>
    saveRecordSource(tx, { id: 'cases', title: 'Case system', owner: 'SEND service', contact: null, everyDays: 7 }),
  );
  const logged: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
  const ctx = (own: Partial<Context> = {}): Context => ({
    store: async () => store,
    today: TODAY,
    now,
    log,
    actor: { name: 'Ada', by: 'page' },
    area: null,
    dataDir: '/nowhere',
    hasStore: true,
    examples: '',
    progress: () => {},
    signal: new AbortController().signal,
    ...own,
  });
  return { store, ctx, logged };
}

let files = 0;

/** Brings rows in as one file; each has its place, row by row from 2. */
export async function bringRows(
  store: Store,
  given: Partial<LoadHeader> & Pick<LoadHeader, 'source' | 'tables'> & { on: string },
  rows: readonly RegisterRow[],
): Promise<void> {
  const { on, ...own } = given;
  files += 1;
  const load = await stageLoad(store, {
    area: AREA,
    sha256: String(files).padStart(64, '0'),
    fileName: `${given.source}-${on}.csv`,
    format: 'extract',
    holds: 'snapshot',
    statedAt: startOfDay(day(on)),
    statedBy: 'told',
    collection: null,
    mapping: { id: given.source, version: 3 },
    columns: {},
    ...own,
  });
  const placed = rows.map((row, i) => ({ ...row, place: { sheet: 'Extract', row: i + 2 } }));
  await stageRecords(store, load, placed);
  await store.write(AREA, { operation: 'import', actor: CLERK, facts: { rows: rows.length } }, (tx) =>
    commitLoad(tx, load, { issues: [] }),
  );
}

export function aRow<T extends TableId>(
  table: T,
  id: string,
  person: string | null,
  own: Partial<Row<T>>,
): RegisterRow {
  const row = { ...blankRow(table, { id, person, place: { sheet: null, row: null } }), ...own };
  return { table, ...row } as RegisterRow;
}

export function aChild(id: string, own: Partial<Row<'person'>>): RegisterRow {
  return aRow('person', id, id, own);
}

/** Names that must never be found in a log. */
export const MADE_UP = ['Quillfeather', 'Ottoline', 'Thistlewood', 'Barnaby', 'ZZ1 9QQ', 'A801200001001', 'C-1001'];

/**
 * Ottoline stands in both sources under two spellings of her name, Barnaby in both under the same; a third child of the
 * case system was born in 1990. The second extract has another date for a request, and lacks a plan.
 */
export async function twoSources(store: Store): Promise<void> {
  const ottoline = { surname: 'Quillfeather', bornOn: day('2014-03-09'), postcode: 'ZZ1 9QQ' };
  const barnaby = { surname: 'Thistlewood', forename: 'Barnaby', bornOn: day('2012-11-30'), upn: 'A801200001001' };
  const people = [
    aChild('C-1001', { ...ottoline, forename: 'Ottoline' }),
    aChild('C-1002', { ...barnaby, postcode: 'ZZ2 1AA' }),
    aChild('C-1003', { surname: 'Oldacre', forename: 'Ned', bornOn: day('1990-02-01') }),
  ];
  const plan = (id: string, person: string, startedOn: string, ceasedOn: string | null = null) =>
    aRow('plan', id, person, { startedOn: day(startedOn), ceasedOn: ceasedOn === null ? null : day(ceasedOn) });
  const request = (receivedOn: string) =>
    aRow('request', 'R-1', 'C-1001', { receivedOn: day(receivedOn), source: '2', rya: false });
  const cases = {
    source: 'cases',
    tables: ['person', 'request', 'plan'] as TableId[],
    columns: { 'request.receivedOn': 'Date received', 'plan.startedOn': 'Plan start', 'person.surname': 'Family name' },
  };
  const plans = [plan('P-2', 'C-1002', '2021-06-01'), plan('P-3', 'C-1003', '2005-01-10', '2009-07-20')];
  await bringRows(store, { ...cases, on: '2025-05-31' }, [
    ...people,
    request('2025-02-03'),
    plan('P-1', 'C-1001', '2024-01-15'),
    ...plans,
  ]);
  await bringRows(store, { ...cases, on: '2025-06-25' }, [...people, request('2025-02-05'), ...plans]);
  await bringRows(store, { source: 'psychology', tables: ['person'], on: '2025-06-20' }, [
    aChild('EP-7', { ...ottoline, forename: 'Ottolina' }),
    aChild('EP-8', { ...barnaby, postcode: null }),
  ]);
}
