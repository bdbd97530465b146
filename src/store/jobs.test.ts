// Jobs: enqueued with the write that asks for them, run once, retried when they fail, gone when stopped.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { AREA, anActivity, born } from './facts.fixture.ts';
import { type JobsSetUp, startJobs } from './index.ts';
import { engines } from './stores.fixture.ts';

for (const { name, skip, open } of engines) {
  test(`${name}: a job runs when the write that asked for it is committed, and not when it failed`, {
    skip,
    timeout: 30_000,
  }, async (t) => {
    const store = await born(await open());
    const ran = Promise.withResolvers<unknown>();
    const errors: Error[] = [];
    const setUp: JobsSetUp = {
      handlers: { 'work-out': async (payload) => ran.resolve(payload) },
      schedules: [],
      onError: (error) => errors.push(error),
      pollSeconds: 0.5,
    };
    const first = await startJobs(store, { ...setUp, handlers: { 'work-out': async () => {} } });
    await first.stop();
    const jobs = await startJobs(store, setUp);
    t.after(() => jobs.stop());
    const failing = store.write(AREA, anActivity(), async (tx) => {
      await jobs.send(tx, 'work-out', { n: 1 });
      throw new Error('no');
    });
    await assert.rejects(failing, /^Error: no$/);
    await store.write(AREA, anActivity(), (tx) => jobs.send(tx, 'work-out', { n: 2 }));
    assert.deepEqual(await ran.promise, { n: 2 });
    await jobs.stop();
    const { rows } = await sql`select name, state, data from pgboss.job where name not like '\\_\\_%'`.execute(
      store.db,
    );
    assert.deepEqual(rows, [{ name: 'work-out', state: 'completed', data: { n: 2 } }]);
    assert.deepEqual(errors, []);
    await store.close();
  });

  test(`${name}: the schedules are those given and no others, in London time`, { skip, timeout: 30_000 }, async () => {
    const store = await open();
    const handlers = { nightly: async () => {}, weekly: async () => {} };
    const start = (schedules: JobsSetUp['schedules']) =>
      startJobs(store, { handlers, schedules, onError: assert.ifError });
    const before = await start([
      { name: 'nightly', cron: '0 3 * * *' },
      { name: 'weekly', cron: '0 4 * * 1', payload: { a: 1 } },
    ]);
    await before.stop();
    const after = await start([{ name: 'weekly', cron: '30 4 * * 1' }]);
    const { rows } = await sql`select name, cron, timezone, data from pgboss.schedule`.execute(store.db);
    assert.deepEqual(rows, [{ name: 'weekly', cron: '30 4 * * 1', timezone: 'Europe/London', data: {} }]);
    await after.stop();
    await store.close();
  });
}
