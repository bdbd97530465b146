// The embedded database keeps what it acknowledged on the disk, and keeps out of the way of the main thread.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DurableFiles, openPGlite } from './durable-files.ts';
import { StatementError } from './embedded.ts';
import { AREA, aHeader, born, manyStatements, scratchFolder } from './facts.fixture.ts';
import { openStore, stagePaper, stageStatements } from './index.ts';
import { engines } from './stores.fixture.ts';

test('every commit asks the disk to write, and a checkpoint does for every file', async (t) => {
  const folder = scratchFolder(t);
  const database = await openPGlite({ folder });
  const files = database.fs;
  assert.ok(files instanceof DurableFiles);
  const syncsDuring = async (statement: string) => {
    const before = files.syncCount;
    await database.exec(statement);
    return files.syncCount - before;
  };
  await database.exec('create table kept (n integer)');
  for (let n = 0; n < 20; n += 1) assert.equal(await syncsDuring(`insert into kept values (${n})`), 1);
  assert.equal(await syncsDuring('select * from kept'), 0);
  assert.ok((await syncsDuring('checkpoint')) > 3);
  await database.close();
});

test('settings of the database are those that make it durable and small', async (t) => {
  const dataDir = scratchFolder(t);
  const store = await openStore({ dataDir, databaseUrl: null, now: () => new Date('2025-06-02T09:00:00Z') });
  const { rows } = await store.run(`select name, setting from pg_settings
    where name in ('fsync', 'wal_sync_method', 'jit', 'full_page_writes', 'synchronous_commit', 'shared_buffers') order by name`);
  assert.deepEqual(Object.fromEntries(rows.map(({ name, setting }) => [name, setting])), {
    fsync: 'on',
    full_page_writes: 'on',
    jit: 'off',
    shared_buffers: '2048',
    synchronous_commit: 'on',
    wal_sync_method: 'fsync',
  });
  await store.close();
});

for (const { name, skip, open } of engines) {
  test(`${name}: while 100,000 rows are staged, questions are answered in between`, {
    skip,
  }, async () => {
    const store = await born(await open());
    const given = manyStatements(100_000);
    const key = await stagePaper(store, aHeader());
    let done = false;
    const staging = stageStatements(store, key, given).finally(() => {
      done = true;
    });
    let answered = 0;
    for (; !done; answered += 1) await store.change(AREA);
    await staging;
    // Fifty pieces are staged: somebody who asks all the time has an answer after nearly every one.
    assert.ok(answered >= 40, `${answered} answers`);
    await store.close();
  });
}

test('a transaction whose statement failed is rolled back, and the connection goes to the next', async () => {
  const [embedded] = engines;
  assert.ok(embedded);
  const store = await embedded.open();
  await assert.rejects(store.run('begin; select 1; select 1 / 0; commit'), StatementError);
  assert.deepEqual(await store.run('select 1 as a; select 2 as a'), { rows: [{ a: 1 }, { a: 2 }] });
  const many = Array.from({ length: 50 }, (_, i) =>
    store.run('select $1::int as i', [i]).then(({ rows }) => rows[0]?.i),
  );
  assert.deepEqual(
    await Promise.all(many),
    Array.from({ length: 50 }, (_, i) => i),
  );
  await store.close();
  await assert.rejects(store.run('select 1'), /is closed/);
});
