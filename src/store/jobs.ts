// Work that waits its turn or its hour: pg-boss on the store's own connections, so that a job is enqueued with the write that asks for it.

import { AsyncLocalStorage } from 'node:async_hooks';
import { CompiledQuery } from 'kysely';
import type { Db, PgBoss } from 'pg-boss';
import type { Reader, Store } from './store.ts';

export interface JobsSetUp {
  /** by name of job */
  handlers: Record<string, (payload: unknown, signal: AbortSignal) => Promise<void>>;
  /** cron lines in London time; each job must have its handler */
  schedules: { name: string; cron: string; payload?: Record<string, unknown> }[];
  /** where failures that belong to no job are told */
  onError: (error: Error) => void;
  /** how soon a waiting job is seen */
  pollSeconds?: number;
}

export interface Jobs {
  /** Enqueued when the transaction commits, and not at all if it does not. Returns the job's id. */
  send(tx: Reader, name: string, payload: Record<string, unknown>): Promise<string | null>;
  /** Lets the running job finish, for some seconds. */
  stop(): Promise<void>;
}

const SCHEMA = 'pgboss';
const ENGLISH_TIME = 'Europe/London';

/** One question to the database per job name, this often: a job starts within five seconds and an idle store stays idle. */
const POLL_SECONDS = 5;
const STOP_MILLISECONDS = 10_000;

/** What each queue gets: twice more, half a minute and then longer apart, and a result kept for a month. */
const QUEUE = {
  retryLimit: 2,
  retryDelay: 30,
  retryBackoff: true,
  expireInSeconds: 3_600,
  deleteAfterSeconds: 30 * 86_400,
};

export async function startJobs(
  store: Store,
  { handlers, schedules, onError, pollSeconds = POLL_SECONDS }: JobsSetUp,
): Promise<Jobs> {
  // Loaded here because it takes a fifth of a second, which commands that start no jobs need not wait for.
  const { PgBoss } = await import('pg-boss');
  // pg-boss may look something up before it enqueues, by way of its own handle: during a write that must be the write's.
  const sending = new AsyncLocalStorage<Db>();
  const boss = new PgBoss({
    db: { executeSql: (text, values) => (sending.getStore() ?? handleOf(store)).executeSql(text, values) },
    backend: store.engine === 'server' ? 'postgres' : 'pglite',
    schema: SCHEMA,
    // Housekeeping meant for queues of millions; ours hold dozens.
    reindex: false,
    monitorVacuum: false,
    flowIntervalSeconds: 600,
    cronWorkerIntervalSeconds: 30,
  });
  boss.on('error', onError);
  await boss.start();
  for (const [name, handler] of Object.entries(handlers)) {
    await boss.createQueue(name, QUEUE);
    await boss.work(name, { pollingIntervalSeconds: pollSeconds, batchSize: 1 }, async (jobs) => {
      for (const job of jobs) await handler(job.data, job.signal);
    });
  }
  await setSchedules(boss, schedules);
  return {
    send(tx, name, payload) {
      const handle = handleOf(tx);
      return sending.run(handle, () => boss.send(name, payload, { db: handle }));
    },
    stop: () => boss.stop({ graceful: true, timeout: STOP_MILLISECONDS, close: false }),
  };
}

/** Those given, and no other: one that a later version no longer has would run for ever. */
async function setSchedules(boss: PgBoss, schedules: JobsSetUp['schedules']): Promise<void> {
  for (const { name } of await boss.getSchedules()) {
    if (!schedules.some((one) => one.name === name)) await boss.unschedule(name);
  }
  for (const { name, cron, payload } of schedules) await boss.schedule(name, cron, payload ?? {}, { tz: ENGLISH_TIME });
}

/** Inside a write: the write's own connection. Elsewhere: whichever the store has. */
function handleOf(reader: Reader | Store): Db {
  return {
    async executeSql(text, values = []) {
      if ('run' in reader) return reader.run(text, values);
      const { rows } = await reader.db.executeQuery(CompiledQuery.raw(text, values));
      return { rows };
    },
  };
}
