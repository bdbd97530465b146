// The engine beside its SQL twin: all KPIs of Sandbourne on DuckDB and on PostgreSQL 15, compared cell by cell and then timed.

import pg from 'pg';
import { startPostgres } from '../scripts/needs.ts';
import { registerOf, sandbourne } from '../src/foresight/index.ts';
import { type AreaTables, type Measure, tablesOfRows, type WorkedOutValue, workOut } from '../src/measures/index.ts';
import { type Dialect, twinInserts, twinOf, twinSchema } from '../src/measures/twin/index.ts';
import type { RegisterRow } from '../src/register/index.ts';
import { duckDb } from './duckdb.ts';
import { asked, MONTHS, SETTINGS, worked } from './engine-asked.ts';
import { median, type Result } from './result.ts';

const RUNS = 5;
const THREADS = 2;

type Rows = readonly Record<string, unknown>[];
interface Peer {
  version: string;
  dialect: Dialect;
  query(sql: string): Promise<Rows>;
  stop(): Promise<void>;
}

async function onDuckDb(): Promise<Peer | null> {
  const found = await duckDb(THREADS);
  if (!found) return null;
  const { version, db } = found;
  return {
    version,
    dialect: 'duckdb',
    query: async (sql) => (await db.runAndReadAll(sql)).getRowObjectsJson(),
    stop: async () => {},
  };
}

async function onPostgres(): Promise<Peer | null> {
  const server = await startPostgres();
  if (!server) return null;
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const version = String((await client.query('show server_version')).rows[0].server_version);
  return {
    version: `PostgreSQL ${version.split(' ')[0]}`,
    dialect: 'postgres',
    query: async (sql) => (await client.query(sql)).rows as Rows,
    stop: async () => {
      await client.end();
      await server.stop();
    },
  };
}

const on = asked([]);

function queryOf(measure: Measure, dialect: Dialect): string {
  const { sql } = twinOf(measure, { from: on.from, to: on.to, today: on.today, ...SETTINGS, dialect })!;
  return `select period, numerator::float8 as numerator, denominator::float8 as denominator, value::float8 as value from (${sql}) as figures`;
}

const near = (a: number | null, b: number | null) =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));
const asNumber = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value));

/** Throws at the first cell that differs; how many were compared. */
function compared(measure: Measure, engine: readonly WorkedOutValue[], rows: Rows): number {
  const ours = new Map(engine.filter((one) => one.measure === measure.id).map((one) => [String(one.period), one]));
  for (const { period, numerator, denominator, value } of rows) {
    const own = ours.get(String(period));
    const same =
      own &&
      near(own.numerator, Number(numerator)) &&
      near(own.denominator, asNumber(denominator)) &&
      near(own.value, asNumber(value));
    if (!same)
      throw new Error(
        `${measure.id} ${period}: the engine has ${own?.numerator} of ${own?.denominator}, the twin ${numerator} of ${denominator}`,
      );
  }
  if (rows.length !== ours.size) throw new Error(`${measure.id}: ${ours.size} periods, and ${rows.length} of the twin`);
  return rows.length;
}

async function load(peer: Peer, rows: readonly RegisterRow[], tables: readonly string[]): Promise<void> {
  for (const statement of [...twinSchema(peer.dialect), ...twinInserts([{ area: 'E06999999', rows }], () => 's')])
    await peer.query(statement);
  if (peer.dialect === 'postgres') {
    for (const table of tables) await peer.query(`analyze waymark.${table.replaceAll('-', '_')}`);
    await peer.query('set enable_nestloop = off');
    await peer.query('set jit = off');
  }
}

function engineTime(tables: AreaTables): number {
  const times = Array.from({ length: RUNS + 5 }, () => {
    const began = performance.now();
    workOut(tables, on, SETTINGS);
    return performance.now() - began;
  });
  return median(times.slice(-RUNS));
}

/** Takes no folder: the databases are thrown away. */
export async function engineTwins(): Promise<Result[]> {
  const area = sandbourne();
  const rows = registerOf(area, { asAt: area.lastDay, faults: false, atOnce: true }).rows.map(({ row }) => row);
  const tables = tablesOfRows(rows);
  const engine = workOut(tables, on, SETTINGS);
  const warm = engineTime(tables);
  const results: Result[] = [];
  for (const start of [onDuckDb, onPostgres]) {
    const peer = await start();
    if (!peer) continue;
    try {
      await load(peer, rows, Object.keys(tables));
      let cells = 0;
      for (const measure of worked)
        cells += compared(measure, engine, await peer.query(queryOf(measure, peer.dialect)));
      const times: number[] = [];
      for (let i = 0; i < RUNS; i++) {
        const began = performance.now();
        for (const measure of worked) await peer.query(queryOf(measure, peer.dialect));
        times.push(performance.now() - began);
      }
      results.push({
        what: `SQL twin on ${peer.version}, Sandbourne, ${worked.length} KPIs × ${MONTHS} months (${cells.toLocaleString('en-GB')} cells equal)`,
        value: median(times),
        unit: 'ms',
        goal: null,
        floor: { what: 'the engine, figures as objects', value: warm },
      });
    } finally {
      await peer.stop();
    }
  }
  return results;
}
