// Twelve stocks of time with a plan on DuckDB: one hand-fused query of +1 and −1, and the usual join with a calendar, beside the engine.

import { periodsFrom } from '../src/clocks/index.ts';
import { engineTables, engineTablesOf, sandbourne } from '../src/foresight/index.ts';
import {
  type AreaTables,
  type Calendar,
  type Count,
  calendarOf,
  compiled,
  Engine,
  type EngineColumn,
  NO_DAY,
  type TableColumns,
} from '../src/measures/index.ts';
import { areaFolders, readArea, type Wanted } from './area-files.ts';
import { type DuckDb, duckDb } from './duckdb.ts';
import { asked, MONTHS, noting, SETTINGS } from './engine-asked.ts';
import { median, type Result } from './result.ts';

const RUNS = 5;
const STOCKS = 12;
const THREADS = 1;
/** As many areas as the calendar join does in a second. */
const AREAS_COMPARED = 19;

const codesOf = (column: EngineColumn | undefined) => (column?.kind === 'code' ? column.codes : []);

interface Stock {
  title: string;
  count: Count;
  /** the same condition over the columns of `spell` */
  sql: string;
}

/** Later than every day that is looked at. */
const FOR_EVER = 100_000;

const on = asked([]);
const calendar: Calendar = calendarOf(periodsFrom(on.from, on.to), on.today);

function stocks(time: TableColumns): Stock[] {
  const lists = { provision: codesOf(time.of.provision), group: codesOf(time.of.group) };
  const whole: Stock = { title: 'all', count: { stock: 'plan-time', from: 'from', to: 'to' }, sql: 'true' };
  const of =
    (field: string, column: string, codes: readonly string[]) =>
    (code: string): Stock => ({
      title: code,
      count: { stock: 'plan-time', from: 'from', to: 'to', where: [{ field, is: [code] }] },
      sql: `${column} = ${codes.indexOf(code)}`,
    });
  const yes = (field: string, column: string): Stock => ({
    ...of(field, column, ['', 'no', 'yes'])('yes'),
    title: field,
  });
  return [
    whole,
    ...['mainstream', 'special', 'fe', 'elsewhere'].map(of('group', 'grp', lists.group)),
    ...['inmss', 's61', 'EHE', 'resourced'].map(of('provision', 'provision', lists.provision)),
    yes('ap', 'ap'),
    yes('inCare', 'in_care'),
    yes('isWaiting', 'waits'),
  ];
}

const FIELDS = ['provision', 'group', 'ap', 'inCare', 'isWaiting'] as const;

async function load(db: DuckDb, areas: readonly CutArea[]): Promise<number> {
  await db.run(
    'create table piece (area integer, f integer, t integer, provision utinyint, grp utinyint, ap utinyint, in_care utinyint, waits utinyint)',
  );
  const appender = await db.createAppender('piece');
  let rows = 0;
  for (const [number, { rows: area }] of areas.entries()) {
    const time = area.columns('plan-time');
    const [from, to] = [time.of.from!.values, time.of.to!.values];
    for (let row = 0; row < time.rows; row++, rows++) {
      appender.appendInteger(number);
      appender.appendInteger(from[row]!);
      appender.appendInteger(to[row] === NO_DAY ? FOR_EVER : to[row]!);
      for (const field of FIELDS) appender.appendUTinyInt(time.of[field]!.values[row]!);
      appender.endRow();
    }
  }
  appender.closeSync();
  await db.run(
    "create table spell as select area, date '1970-01-01' + f as f, date '1970-01-01' + t as t, provision, grp, ap, in_care, waits from piece",
  );
  await db.run(
    `create table month as select i::integer as p, (date '2020-06-01' + (i || ' months')::interval)::date + interval 1 month - interval 1 day as last from range(${MONTHS}) as r(i)`,
  );
  return rows;
}

const monthNumber = (day: string) => `greatest(0, (year(${day}) - 2020) * 12 + month(${day}) - 6)`;

function fused(list: readonly Stock[]): string {
  const step = (one: Stock) => `sum(case when ${one.sql} then s else 0 end)`;
  return `with step as (
  select area, ${monthNumber('f')} as p, 1 as s, provision, grp, ap, in_care, waits from spell
  union all select area, ${monthNumber('t')}, -1, provision, grp, ap, in_care, waits from spell
  union all select area, p, 0, 0, 0, 0, 0, 0 from (select distinct area from spell) cross join month
)
select area, p, ${list.map((one, i) => `sum(${step(one)}) over w as m${i}`).join(', ')}
from step where p < ${MONTHS} group by area, p window w as (partition by area order by p) order by area, p`;
}

function joined(list: readonly Stock[]): string {
  return `select area, p, ${list.map((one, i) => `count(*) filter (where ${one.sql}) as m${i}`).join(', ')}
from month join spell on spell.f <= month.last and spell.t > month.last group by area, p order by area, p`;
}

/** An area with its time with a plan cut already, as the peer has it. */
interface CutArea {
  tables: AreaTables;
  rows: Engine['rows'];
}

function cut(tables: AreaTables): CutArea {
  const { rows } = new Engine(tables, calendar, SETTINGS);
  rows.columns('plan-time');
  return { tables, rows };
}

function engineCells(areas: readonly CutArea[], list: readonly Stock[]): number[][] {
  const counts = compiled(list.map(({ count }) => count));
  return areas.flatMap(({ tables, rows }) => {
    const engine = new Engine(tables, calendar, SETTINGS, rows);
    engine.prepare(counts);
    const sums = list.map(({ count }) => engine.sums(count).total);
    return Array.from({ length: MONTHS }, (_, period) => sums.map((total) => total[period]!));
  });
}

async function cellsOf(db: DuckDb, sql: string): Promise<number[][]> {
  const rows = (await db.runAndReadAll(sql)).getRowObjectsJson();
  return rows.map((row) => Array.from({ length: STOCKS }, (_, i) => Number(row[`m${i}`])));
}

/** Which columns time with a plan is cut from. */
function lookedAt(tables: AreaTables): Wanted {
  const { tables: noted, looked } = noting(tables);
  new Engine(noted, calendar, SETTINGS).rows.columns('plan-time');
  return new Map([...looked].map(([table, names]) => [table, new Set([...names, 'person', 'plan'])]));
}

async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function medianOf(work: () => unknown, runs = RUNS): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) times.push(await timed(work));
  return median(times);
}

/** Takes no folder: the made-up areas stay in the folder for temporary files. */
export async function engineSpells(): Promise<Result[]> {
  const found = await duckDb(THREADS);
  if (!found) return [];
  const { version, db } = found;
  const { folders } = await areaFolders();
  const wanted = lookedAt(engineTables(sandbourne({ scale: 0.1 })));
  const areas = folders.slice(0, AREAS_COMPARED).map((folder) => cut(engineTablesOf(readArea(folder, wanted).tables)));
  const list = stocks(areas[0]!.rows.columns('plan-time'));
  const rows = await load(db, areas);
  const engine = JSON.stringify(engineCells(areas, list));
  for (const sql of [fused(list), joined(list)])
    if (JSON.stringify(await cellsOf(db, sql)) !== engine)
      throw new Error(`${version} answers otherwise than the engine: ${sql}`);
  for (let i = 0; i < RUNS; i++) engineCells(areas, list);
  const fusedIn = await medianOf(() => cellsOf(db, fused(list)));
  const joinedIn = await medianOf(() => cellsOf(db, joined(list)), 3);
  const own = await medianOf(() => engineCells(areas, list));
  const size = `${STOCKS} stocks × ${MONTHS} months × ${AREAS_COMPARED} areas, ${rows.toLocaleString('en-GB')} pieces of time`;
  const plain = { unit: 'ms', goal: null, floor: null } as const;
  return [
    {
      what: `the engine: ${size}, one thread`,
      value: own,
      unit: 'ms',
      goal: Math.min(fusedIn / 3, joinedIn / 20),
      floor: null,
    },
    { what: `${version}, one query of +1 and −1: the same`, value: fusedIn, ...plain },
    { what: `${version}, join with a calendar: the same`, value: joinedIn, ...plain },
  ];
}
