// The made-up area's stored case records: from opening the folder to the first figures, all of them, and after one more extract.

import { join } from 'node:path';
import { makeApp } from '../src/app.ts';
import { addDays, isoDay, periodOf } from '../src/clocks/index.ts';
import { registerRows, sandbourne } from '../src/foresight/index.ts';
import { columnsAsked, measures, workOut } from '../src/measures/index.ts';
import { type RegisterRow, type TableId, tableIds } from '../src/register/index.ts';
import {
  bear,
  columnsOf,
  commitLoad,
  engineTables,
  type LoadHeader,
  refreshedTables,
  type Store,
  stageLoad,
  stageRecords,
} from '../src/store/index.ts';
import type { Result } from './result.ts';

const AREA = 'E06000099';
const BATCH = 4_000;
const activity = { operation: 'bench', actor: { name: 'bench', by: 'command' }, facts: {} };
const settings = { leapBirthday: '28 February' } as const;

async function load(store: Store, on: string, holds: LoadHeader['holds'], rows: readonly RegisterRow[]): Promise<void> {
  const header: LoadHeader = {
    area: AREA,
    sha256: on,
    fileName: `${on}.csv`,
    format: 'bench',
    source: 'case-system',
    holds,
    tables: tableIds,
    statedAt: `${on}T00:00:00.000Z`,
    statedBy: 'file',
    collection: null,
    mapping: null,
    columns: {},
  };
  const staged = await stageLoad(store, header);
  for (let from = 0; from < rows.length; from += BATCH)
    await stageRecords(store, staged, rows.slice(from, from + BATCH));
  await store.write(AREA, activity, (tx) => commitLoad(tx, staged, { issues: [] }));
}

export async function engineStore(folder: string): Promise<Result[]> {
  const dataDir = join(folder, 'engine-store');
  const made = sandbourne();
  const rows = Array.from(
    registerRows(made, { asAt: made.lastDay, faults: false, atOnce: true }, []),
    ({ row }) => row,
  );
  const app = makeApp(dataDir);
  const store = await app.store();
  const area = { code: AREA, name: 'Sandbourne', kind: '', validFrom: null, validTo: null, successor: null };
  await bear(store, { mode: 'live', version: 'bench', area, activity });
  await load(store, isoDay(made.lastDay), 'snapshot', rows);
  await app.close();

  const again = makeApp(dataDir);
  const opening = performance.now();
  const opened = await again.store();
  const isOpen = performance.now();
  const columns = columnsAsked(measures);
  const read = await engineTables(opened, AREA, columns);
  const isRead = performance.now();
  const month = periodOf(made.lastDay, 'month');
  const asked = { measures, to: month, today: made.lastDay };
  const first = workOut(read.tables, { ...asked, from: month }, settings);
  const figures = performance.now();
  if (first.length < measures.filter(({ workedOut }) => workedOut).length / 2) throw new Error('figures are missing');

  const floorBegan = performance.now();
  let counted = 0;
  for (const [table, fields] of columns) {
    const stored = [...fields].filter((name) => name in (read.tables[table as TableId]?.of ?? {}) && name !== 'person');
    counted += (await columnsOf(opened, AREA, table, stored)).rows;
  }
  const floor = performance.now() - floorBegan;
  if (counted === 0) throw new Error('no rows were read');

  const change = await opened.change(AREA);
  const extract = rows.filter((_, i) => i % 500 === 0);
  await load(opened, isoDay(addDays(made.lastDay, 1)), 'dated events', extract.map(withAnotherDay));
  const refreshing = performance.now();
  const refreshed = await refreshedTables(opened, AREA, columns, read, change);
  const refresh = performance.now() - refreshing;
  if (!refreshed) throw new Error('everything would be read again');
  await again.close();

  const what = `${rows.length.toLocaleString('en-GB')} stored case records`;
  return [
    {
      what: `open the folder of ${what} and work every KPI's month out`,
      value: figures - opening,
      unit: 'ms',
      goal: 3_000,
      floor: { what: 'open it', value: isOpen - opening },
    },
    {
      what: `read what the engine needs of ${what}`,
      value: isRead - isOpen,
      unit: 'ms',
      goal: null,
      floor: { what: 'the same columns, nothing linked', value: floor },
    },
    {
      what: `bring that up to date after ${extract.length} of them changed`,
      value: refresh,
      unit: 'ms',
      goal: null,
      floor: { what: 'read it again', value: isRead - isOpen },
    },
  ];
}

/** Something else than before: the first of its days is a day later. */
function withAnotherDay(row: RegisterRow): RegisterRow {
  const name = Object.keys(row).find((one) => one.endsWith('On') && typeof (row as never)[one] === 'number');
  return name === undefined ? row : { ...row, [name]: (row as never)[name] + 1 };
}
