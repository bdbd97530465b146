// Pages while an import of 100,000 rows runs, and how fast that import goes.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import { bigPaper, MONTHS } from '../test/papers.ts';
import { existingStore, untilAnswered, waymark } from './process.ts';
import { median, percentile, type Result } from './result.ts';

const ROWS = 100_000;
const PORT = 3162;
const PATHS = ['/clocks', '/scorecard', '/kpis/twenty-week-incl-pct', '/imports'];
const PAUSE_MS = 25;
const AT_MOST_MS = 120_000;

async function answers(address: string, isRunning: () => boolean): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; isRunning(); i++) {
    const began = performance.now();
    const answer = await fetch(address + PATHS[i % PATHS.length]);
    await answer.arrayBuffer();
    // What the import brought is read at the first page after it; that is no longer "while it runs".
    if (isRunning()) times.push(performance.now() - began);
    if (answer.status !== 200) throw new Error(`a page answered ${answer.status}`);
    await wait(PAUSE_MS);
  }
  return times;
}

/** Cells a second that the database takes when it is given nothing else to do: no checks, no keys, no disk. */
async function bareInserts(): Promise<number> {
  const database = await PGlite.create();
  await database.exec('create table cell (row_order integer, period text, value numeric, printed text)');
  const many = 2_000;
  const given = JSON.stringify(
    Array.from({ length: many }, (_, i) => ({ row_order: i, period: '2025-01', value: i / 7, printed: String(i / 7) })),
  );
  const times = [];
  for (let i = 0; i < 30; i++) {
    const began = performance.now();
    await database.query(
      'insert into cell select * from json_to_recordset($1::json) as given (row_order integer, period text, value numeric, printed text)',
      [given],
    );
    times.push(performance.now() - began);
  }
  await database.close();
  return (many / median(times)) * 1_000;
}

export async function underLoad(folder: string): Promise<Result[]> {
  const data = await existingStore(folder, 'load');
  const paper = join(folder, 'big.txt');
  writeFileSync(paper, bigPaper(ROWS));
  const server = await untilAnswered(
    ['scripts/run.mjs', 'src/cli/main.ts', 'serve', '--figures-only', '--data', data],
    PORT,
    '/clocks',
  );
  for (const path of [...PATHS, ...PATHS]) await (await fetch(server.address + path)).arrayBuffer();
  const alone = await answers(server.address, until(performance.now() + 2_000));

  const began = performance.now();
  let isRunning = true;
  const importing = waymark('import', '--data', data, '--json', paper).finally(() => {
    isRunning = false;
  });
  const times = await answers(server.address, () => isRunning && performance.now() - began < AT_MOST_MS);
  if (isRunning) throw new Error(`the import took longer than ${AT_MOST_MS / 1_000} seconds`);
  const took = await importing;
  await server.stop();
  const what = `a page while ${ROWS.toLocaleString('en-GB')} rows are imported`;
  const floor = (part: number) => ({ what: 'with nothing else to do', value: percentile(alone, part) });
  return [
    { what: `${what}: half of them within`, value: median(times), unit: 'ms', goal: 100, floor: floor(0.5) },
    { what: `${what}: 95 of 100 within`, value: percentile(times, 0.95), unit: 'ms', goal: 100, floor: floor(0.95) },
    {
      what: `${what}: the slowest of ${times.length}`,
      value: Math.max(...times),
      unit: 'ms',
      goal: null,
      floor: floor(1),
    },
    {
      what: `that import, rows of ${MONTHS.length} months`,
      value: (ROWS / took) * 1_000,
      unit: 'rows/s',
      goal: null,
      floor: { what: 'bare inserts', value: (await bareInserts()) / MONTHS.length },
    },
  ];
}

const until = (end: number) => () => performance.now() < end;
