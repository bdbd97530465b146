// A process killed in the middle of an import leaves a paper whole or not at all, and nothing it was told was done is lost.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { AREA, born, scratchFolder } from './facts.fixture.ts';
import { STATEMENTS_IN_EACH } from './import-for-killing.fixture.ts';
import { openStore, papers, type Store, statements, verifyActivity } from './index.ts';
import { engines } from './stores.fixture.ts';

const PROGRAM = fileURLToPath(new URL('./import-for-killing.fixture.ts', import.meta.url));

/** When to kill: on the nth of these lines, so many milliseconds after it. The long run tries all, the short one every other. */
const EVERY_MOMENT: [line: string, nth: number, milliseconds: number][] = [
  ['staging', 1, 15],
  ['staging', 2, 60],
  ['committing', 1, 0],
  ['committing', 2, 1],
  ['committing', 1, 2],
];
const MOMENTS = EVERY_MOMENT.filter((_, i) => process.env.WAYMARK_LONG === '1' || i % 2 === 0);

/** The newest change that the program had said was committed; 1, the birth, when it said none. */
async function killedAt(target: string[], [line, nth, milliseconds]: (typeof MOMENTS)[number]): Promise<number> {
  const child = spawn(process.execPath, [PROGRAM, ...target], { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  let [times, acknowledged] = [0, 0];
  for await (const said of createInterface(child.stdout)) {
    if (said.startsWith('committed ')) acknowledged = Number(said.slice('committed '.length));
    times += said === line ? 1 : 0;
    if (said === line && times === nth) {
      await wait(milliseconds);
      child.kill('SIGKILL');
    }
  }
  await closed;
  return acknowledged;
}

async function assertWhole(store: Store, acknowledged: number): Promise<number> {
  const change = await store.change(AREA);
  assert.ok(change >= acknowledged, `change ${acknowledged} was acknowledged, and ${change} is the newest`);
  assert.deepEqual(await verifyActivity(store), {
    areas: [{ area: AREA, entries: change, ok: true, firstBroken: null }],
  });
  assert.equal((await papers(store, AREA)).length, change - 1);
  assert.equal((await statements(store, AREA)).length, (change - 1) * STATEMENTS_IN_EACH);
  return change;
}

test('embedded: killed while staging and while committing, several times over on one folder', async (t) => {
  const dataDir = scratchFolder(t);
  const open = () => openStore({ dataDir, databaseUrl: null, now: () => new Date('2025-06-02T09:00:00Z') });
  await (await born(await open())).close();
  let known = 1;
  for (const moment of MOMENTS) {
    const acknowledged = Math.max(known, await killedAt([dataDir], moment));
    const store = await open();
    known = await assertWhole(store, acknowledged);
    const { rows } = await sql`select (select count(*) from paper where change is null) as staged,
      (select count(*) from statement) as statements`.execute(store.db);
    assert.deepEqual(rows, [{ staged: 0, statements: (known - 1) * STATEMENTS_IN_EACH }]);
    await store.close();
  }
});

const server = engines.find(({ name }) => name !== 'embedded');

test('PostgreSQL 15: killed while staging and while committing, several times over', {
  skip: server?.skip,
}, async () => {
  assert.ok(server);
  const store = await born(await server.open());
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(store.db);
  const url = new URL(process.env.WAYMARK_TEST_POSTGRES ?? '');
  url.pathname = `/${rows[0]?.name}`;
  let known = 1;
  for (const moment of MOMENTS) {
    const acknowledged = Math.max(known, await killedAt(['', url.href], moment));
    known = await assertWhole(store, acknowledged);
  }
  await store.close();
});

test('a folder whose making was cut short is made again', async (t) => {
  const dataDir = scratchFolder(t);
  fs.writeFileSync(path.join(dataDir, 'database.making'), '');
  fs.mkdirSync(path.join(dataDir, 'database', 'base'), { recursive: true });
  fs.writeFileSync(path.join(dataDir, 'database', 'PG_VERSION'), '18\n');
  const store = await openStore({ dataDir, databaseUrl: null, now: () => new Date('2025-06-02T09:00:00Z') });
  assert.deepEqual((await sql`select from area`.execute(store.db)).rows, []);
  await store.close();
  assert.deepEqual(fs.readdirSync(dataDir), ['database']);
});
