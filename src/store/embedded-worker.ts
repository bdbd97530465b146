// The thread in which the embedded database lives: it takes one statement at a time and posts back what came of it.

import { parentPort, workerData } from 'node:worker_threads';
import { openPGlite } from './durable-files.ts';

export interface WorkerRequest {
  id: number;
  /** null closes the database */
  text: string | null;
  values: unknown[];
}

export interface StatementResult {
  rows: Record<string, unknown>[];
  command: string;
  affectedCount: number;
}

export interface WorkerFailure {
  message: string;
  /** PostgreSQL's own fields: code, constraint, detail, … */
  fields: Record<string, string>;
}

export type WorkerReply = { id: number; result: StatementResult } | { id: number; failure: WorkerFailure };

const port = parentPort;
if (port === null) throw new Error('this file is a worker thread: open a store instead');

const FIELDS = ['code', 'severity', 'detail', 'hint', 'table', 'column', 'constraint', 'where', 'position'];

function failureOf(error: unknown): WorkerFailure {
  if (!(error instanceof Error)) return { message: String(error), fields: {} };
  const held = new Map<string, unknown>(Object.entries(error));
  const fields = FIELDS.flatMap((name) => {
    const value = held.get(name);
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return { message: error.message, fields: Object.fromEntries(fields) };
}

const opening = openPGlite(workerData);

async function answer({ text, values }: WorkerRequest): Promise<StatementResult> {
  const database = await opening;
  if (text === null) {
    await database.close();
    return { rows: [], command: '', affectedCount: 0 };
  }
  // A text without values may hold several statements, as it may with `pg`; only the simple protocol takes those.
  const results =
    values.length > 0
      ? [await database.query<Record<string, unknown>>(text, values)]
      : ((await database.exec(text)) as { rows: Record<string, unknown>[]; command?: string; affectedRows?: number }[]);
  const last = results.at(-1);
  return {
    rows: results.length === 1 && last ? last.rows : results.flatMap((result) => result.rows),
    command: last?.command ?? '',
    affectedCount: last?.affectedRows ?? 0,
  };
}

port.on('message', (request: WorkerRequest) => {
  const reply = (message: WorkerReply) => port.postMessage(message);
  answer(request).then(
    (result) => reply({ id: request.id, result }),
    (error: unknown) => reply({ id: request.id, failure: failureOf(error) }),
  );
});
