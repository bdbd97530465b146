// The thread that makes up children for the made-up area: rows of one load after another, as fast as they are taken.

import { parentPort, workerData } from 'node:worker_threads';
import { type MadeArea, registerRows, rowsKeyed, sandbourne } from '../../foresight/index.ts';
import type { RegisterRow } from '../../register/index.ts';
import { type MadeLoad, madeSources } from './made-sources.ts';

export interface MakingWork {
  code: string;
  name: string;
  loads: readonly MadeLoad[];
}

export interface MadeRows {
  load: MadeLoad;
  rows: RegisterRow[];
  /** the load's last rows */
  last: boolean;
}

const ROWS_A_MESSAGE = 2_000;
const work = workerData as MakingWork;
const answers = batches(sandbourne({ code: work.code, name: work.name }), work.loads);
parentPort!.on('message', () => parentPort!.postMessage(answers.next().value ?? null));

function* batches(area: MadeArea, loads: readonly MadeLoad[]): Generator<MadeRows> {
  const sourceOf = new Map(madeSources.flatMap(({ id, tables }) => tables.map((table) => [table, id] as const)));
  for (const own of Map.groupBy(loads, ({ asAt, since }) => `${asAt} ${since}`).values()) {
    const { asAt, since } = own[0]!;
    const bySource = new Map<string, RegisterRow[]>();
    const made = since === null ? registerRows(area, { asAt, faults: true }, []) : rowsKeyed(area, since, asAt, true);
    for (const { row } of made) {
      const id = sourceOf.get(row.table)!;
      const rows = bySource.get(id) ?? [];
      bySource.set(id, rows);
      rows.push(row);
    }
    for (const load of own) yield* batchesOf(load, bySource.get(load.source) ?? []);
  }
}

/** The place of a row is its line in a list of its source's rows of that table, under one line of heads. */
function* batchesOf(load: MadeLoad, all: readonly RegisterRow[]): Generator<MadeRows> {
  const lines = new Map<string, number>();
  const placed = all.map((row) => {
    const line = (lines.get(row.table) ?? 1) + 1;
    lines.set(row.table, line);
    return { ...row, place: { sheet: row.table, row: line } };
  });
  for (let from = 0; from === 0 || from < placed.length; from += ROWS_A_MESSAGE) {
    const rows = placed.slice(from, from + ROWS_A_MESSAGE);
    yield { load, rows, last: from + ROWS_A_MESSAGE >= placed.length };
  }
}
