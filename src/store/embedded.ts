// The embedded database seen from the main thread: a worker behind one queue, as a kysely dialect.

import { Worker } from 'node:worker_threads';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type { StatementResult, WorkerFailure, WorkerReply, WorkerRequest } from './embedded-worker.ts';
import type { Engine } from './engine.ts';
import { transactionGuard } from './transaction-guard.ts';

export type EmbeddedPlace = { folder: string } | { template: string | null };

/** Runs one statement; null closes the database. */
export type Call = (text: string | null, values?: readonly unknown[]) => Promise<StatementResult>;

/** A refusal of PostgreSQL, with the same fields that `pg` gives its errors. */
export class StatementError extends Error {
  readonly code: string | undefined;
  readonly constraint: string | undefined;
  readonly detail: string | undefined;

  constructor({ message, fields }: WorkerFailure) {
    super(message);
    this.name = 'StatementError';
    this.code = fields.code;
    this.constraint = fields.constraint;
    this.detail = fields.detail;
  }
}

interface Waiting {
  resolve(result: StatementResult): void;
  reject(error: Error): void;
}

function startWorker(place: EmbeddedPlace): { call: Call; end(): Promise<void> } {
  const worker = new Worker(new URL('./embedded-worker.ts', import.meta.url), { workerData: place });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let ended: Error | null = null;

  const settle = (id: number, then: (one: Waiting) => void) => {
    const one = waiting.get(id);
    waiting.delete(id);
    // An idle database keeps nobody's process alive.
    if (waiting.size === 0) worker.unref();
    if (one) then(one);
  };
  const endWith = (error: Error) => {
    ended ??= error;
    for (const id of [...waiting.keys()]) settle(id, (one) => one.reject(error));
  };
  worker.on('message', (reply: WorkerReply) => {
    settle(reply.id, (one) =>
      'result' in reply ? one.resolve(reply.result) : one.reject(new StatementError(reply.failure)),
    );
  });
  worker.on('error', (cause) => endWith(new Error('the embedded database stopped', { cause })));
  worker.on('exit', () => endWith(new Error('the embedded database is closed')));

  return {
    call(text, values = []) {
      if (ended) return Promise.reject(ended);
      return new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        worker.ref();
        worker.postMessage({ id: lastId, text, values: [...values] } satisfies WorkerRequest);
      });
    },
    async end() {
      await worker.terminate();
    },
  };
}

/** First come, first served: resolves to the function that lets the next one in. */
function oneAtATime(): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve();
  return async () => {
    const before = last;
    const { promise, resolve } = Promise.withResolvers<void>();
    last = promise;
    await before;
    return resolve;
  };
}

class EmbeddedConnection implements DatabaseConnection {
  readonly #call: Call;
  readonly letNextIn: () => void;

  constructor(call: Call, letNextIn: () => void) {
    this.#call = call;
    this.letNextIn = letNextIn;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, affectedCount } = await this.#call(query.sql, query.parameters);
    return { rows: rows as R[], numAffectedRows: BigInt(affectedCount) };
  }

  // biome-ignore lint/correctness/useYield: kysely's interface asks for it; nothing here streams.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('the embedded database does not stream: read in pages');
  }

  async command(text: string): Promise<string> {
    return (await this.#call(text)).command;
  }
}

/** kysely holds the connection for a whole transaction, so transactions of others wait their turn. */
export function embeddedDialect(call: Call, acquire: () => Promise<() => void>): Dialect {
  const driver: Driver = {
    init: async () => {},
    acquireConnection: async () => new EmbeddedConnection(call, await acquire()),
    beginTransaction: async (connection) => void (await (connection as EmbeddedConnection).command('begin')),
    async commitTransaction(connection) {
      // PostgreSQL answers a commit of a failed transaction with ROLLBACK, and no error.
      const command = await (connection as EmbeddedConnection).command('commit');
      if (command === 'ROLLBACK') throw new Error('the transaction had failed, so nothing was written');
    },
    rollbackTransaction: async (connection) => void (await (connection as EmbeddedConnection).command('rollback')),
    releaseConnection: async (connection) => (connection as EmbeddedConnection).letNextIn(),
    destroy: async () => {},
  };
  return {
    createDriver: () => driver,
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
  };
}

export async function openEmbedded(place: EmbeddedPlace): Promise<Engine> {
  const { call, end } = startWorker(place);
  const guard = transactionGuard();
  const acquire = oneAtATime();
  await call('select 1').catch(async (error: unknown) => {
    await end();
    throw error;
  });
  const acquireGuarded = () => {
    guard.refuseInside();
    return acquire();
  };
  return {
    kind: 'folder' in place ? 'embedded' : 'memory',
    dialect: embeddedDialect(call, acquireGuarded),
    guard,
    async run(text, values = []) {
      const letNextIn = await acquireGuarded();
      try {
        const { rows } = await call(text, values);
        return { rows };
      } catch (error) {
        // A text that began a transaction and then failed must not leave the one connection inside it.
        await call('rollback');
        throw error;
      } finally {
        letNextIn();
      }
    },
    async close() {
      const letNextIn = await acquire();
      await call(null);
      await end();
      letNextIn();
    },
  };
}
