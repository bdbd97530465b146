// Case records of an area's seven years into the embedded database: loaded, opened again, loaded a second time, read as rows and as columns.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeApp } from '../src/app.ts';
import { type Day, day } from '../src/clocks/index.ts';
import { blankRow, type RegisterRow, type TableId, tableOf } from '../src/register/index.ts';
import {
  bear,
  columnsOf,
  commitLoad,
  heldOf,
  type LoadHeader,
  type Store,
  stageLoad,
  stageRecords,
  startOfDay,
} from '../src/store/index.ts';
import type { Result } from './result.ts';

const AREA = 'E06000099';
const PEOPLE = 15_000;
const ROWS_EACH = 14;
const BATCH = 4_000;
const TABLES: TableId[] = [
  'person',
  'request',
  'assessment',
  'advice',
  'plan',
  'placement',
  'need',
  'review',
  'decision',
  'allocation',
  'consultation',
];
const activity = { operation: 'bench', actor: { name: 'bench', by: 'command' }, facts: {} };

/** Numbers that look random and are the same each run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state % below;
  };
}

function someRow(table: TableId, id: string, person: string, random: (below: number) => number): RegisterRow {
  const stated = Object.entries(tableOf(table).fields).flatMap(([name, { type, apart }]) => {
    if (apart || random(10) < 4) return [];
    const value = {
      day: 18_000 + random(2_500),
      whole: random(5),
      decimal: random(1_000) / 10,
      'yes-no': random(2) === 1,
      of: `${person}/plan/4`,
      code: `C${random(9)}`,
      codes: `C${random(9)}`,
      text: `words ${random(100)}`,
    }[type];
    return [[name, value] as const];
  });
  const row = blankRow(table, { id, person, place: { sheet: table, row: 2 + random(100_000) } });
  return { ...row, ...Object.fromEntries(stated), table } as RegisterRow;
}

function everyRow(): RegisterRow[] {
  const random = chance(1);
  const rows: RegisterRow[] = [];
  for (let n = 0; n < PEOPLE; n++) {
    const person = String(100_000 + n);
    rows.push({
      ...blankRow('person', { id: person, person, place: { sheet: 'person', row: n + 2 } }),
      table: 'person',
      surname: `Surname${random(3_000)}`,
      forename: `Forename${random(800)}`,
      bornOn: (11_000 + random(7_000)) as Day,
      postcode: `ZB${1 + random(20)} ${random(10)}AB`,
      upn: `A8394000${10_000 + n}`,
    });
    for (let k = 0; k < ROWS_EACH; k++) {
      const table = TABLES[1 + (k % (TABLES.length - 1))]!;
      rows.push(someRow(table, `${person}/${table}/${k}`, person, random));
    }
  }
  return rows;
}

async function load(store: Store, on: string, rows: readonly RegisterRow[]): Promise<number> {
  const header: LoadHeader = {
    area: AREA,
    sha256: on,
    fileName: `${on}.csv`,
    format: 'bench',
    source: 'case',
    holds: 'snapshot',
    tables: TABLES,
    statedAt: startOfDay(day(on)),
    statedBy: 'file',
    collection: null,
    mapping: null,
    columns: {},
  };
  const began = performance.now();
  const staged = await stageLoad(store, header);
  for (let from = 0; from < rows.length; from += BATCH)
    await stageRecords(store, staged, rows.slice(from, from + BATCH));
  await store.write(AREA, activity, (tx) => commitLoad(tx, staged, { issues: [] }));
  return performance.now() - began;
}

export async function registerLoad(folder: string): Promise<Result[]> {
  const dataDir = join(folder, 'register');
  const rows = everyRow();
  const written = performance.now();
  writeFileSync(join(folder, 'register.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'));
  const floor = performance.now() - written;
  const app = makeApp(dataDir);
  const store = await app.store();
  const area = { code: AREA, name: 'Sandbourne', kind: '', validFrom: null, validTo: null, successor: null };
  await bear(store, { mode: 'live', version: 'bench', area, activity });
  const first = await load(store, '2025-05-01', rows);
  await app.close();

  const again = makeApp(dataDir);
  const opening = performance.now();
  const opened = await again.store();
  let count = 0;
  for (const table of TABLES) {
    const fields = Object.entries(tableOf(table).fields).flatMap(([name, { apart }]) => (apart ? [] : [name]));
    count += (await columnsOf(opened, AREA, table, fields)).rows;
  }
  const columns = performance.now() - opening;
  if (count !== rows.length) throw new Error(`${count} of ${rows.length} rows were read`);
  const reading = performance.now();
  for await (const { held } of heldOf(opened, AREA)) count -= Object.values(held).flat().length;
  const held = performance.now() - reading;
  if (count !== 0) throw new Error(`${count} rows of columns are missing among people`);
  const next = await load(
    opened,
    '2025-06-01',
    rows.filter((_, i) => i % 200 !== 0),
  );
  await again.close();
  const what = `${rows.length.toLocaleString('en-GB')} case records`;
  return [
    {
      what: `load ${what} into the embedded database`,
      value: first,
      unit: 'ms',
      goal: 15_000,
      floor: { what: 'write them as JSON lines', value: floor },
    },
    { what: 'open it and read every column', value: columns, unit: 'ms', goal: 3_000, floor: null },
    { what: 'read everything of each person', value: held, unit: 'ms', goal: null, floor: null },
    { what: 'load the same a month later, one in 200 gone', value: next, unit: 'ms', goal: 15_000, floor: null },
  ];
}
