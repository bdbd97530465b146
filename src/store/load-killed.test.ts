// A process killed in the middle of a load of case records leaves it whole or not at all, and what it replaced as it was.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { newKeyText } from './case-key.ts';
import { AREA, born, scratchFolder } from './facts.fixture.ts';
import { heldOf, loadsOf, openStore, type Store, verifyActivity } from './index.ts';
import { ROWS_IN_EACH } from './load-for-killing.fixture.ts';
import { engines } from './stores.fixture.ts';

const PROGRAM = fileURLToPath(new URL('./load-for-killing.fixture.ts', import.meta.url));

/** When to kill: on the nth of these lines, so many milliseconds after it. The long run tries all, the short one every third. */
const EVERY_MOMENT: [line: string, nth: number, milliseconds: number][] = [
  ['committing', 2, 40],
  ['staging', 1, 60],
  ['committing', 2, 300],
  ['staging', 2, 50],
  ['committing', 1, 5],
  ['committing', 2, 120],
];
const MOMENTS = EVERY_MOMENT.filter((_, i) => process.env.WAYMARK_LONG === '1' || i % 3 === 0);

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

/** Every committed load is there whole: what stands is the last load's rows, and the rest are marked as gone. */
async function assertWhole(store: Store, acknowledged: number): Promise<number> {
  const change = await store.change(AREA);
  assert.ok(change >= acknowledged, `change ${acknowledged} was acknowledged, and ${change} is the newest`);
  assert.equal((await verifyActivity(store)).areas[0]?.ok, true);
  assert.equal((await loadsOf(store, AREA)).length, change - 1);
  const said = new Map<string, number>();
  for await (const { held } of heldOf(store, AREA)) {
    for (const { ethnicity, surname, lastSeenOn } of held.person) {
      assert.match(surname ?? '', /^Name \d+$/);
      const which = lastSeenOn === undefined ? `${ethnicity}` : 'gone';
      said.set(which, (said.get(which) ?? 0) + 1);
    }
    for (const { source, lastSeenOn } of held.request) {
      const which = lastSeenOn === undefined ? `${source}` : 'gone';
      said.set(which, (said.get(which) ?? 0) + 1);
    }
  }
  const loads = change - 1;
  const expected =
    loads === 0
      ? []
      : [[String(change), ROWS_IN_EACH], ...(loads > 1 ? [['gone', ((loads - 1) * ROWS_IN_EACH) / 2]] : [])];
  assert.deepEqual(Object.fromEntries(said), Object.fromEntries(expected));
  return change;
}

test('embedded: killed while staging and while committing, several times over on one folder', async (t) => {
  const dataDir = scratchFolder(t);
  const given = newKeyText();
  const open = () =>
    openStore({
      dataDir,
      databaseUrl: null,
      now: () => new Date('2025-06-02T09:00:00Z'),
      key: { given, file: null, mayMake: false },
    });
  await (await born(await open())).close();
  let known = 1;
  for (const moment of MOMENTS) {
    const acknowledged = Math.max(known, await killedAt([dataDir, '', given], moment));
    const store = await open();
    known = await assertWhole(store, acknowledged);
    const { rows } = await sql`select count(*) as staged from register.load where change is null`.execute(store.db);
    assert.deepEqual(rows, [{ staged: 0 }]);
    await store.close();
  }
  assert.ok(known > 2, 'the program was killed before it had loaded anything');
});

const server = engines.find(({ name }) => name !== 'embedded');

test('PostgreSQL 15: killed while staging and while committing, several times over', {
  skip: server?.skip,
}, async () => {
  assert.ok(server);
  const opened = await server.open();
  const given = newKeyText();
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(opened.db);
  const url = new URL(process.env.WAYMARK_TEST_POSTGRES ?? '');
  url.pathname = `/${rows[0]?.name}`;
  const store = await openStore({
    dataDir: null,
    databaseUrl: url.href,
    now: () => new Date('2025-06-02T09:00:00Z'),
    key: { given, file: null, mayMake: false },
  });
  await born(store);
  let known = 1;
  for (const moment of MOMENTS) {
    const acknowledged = Math.max(known, await killedAt(['', url.href, given], moment));
    known = await assertWhole(store, acknowledged);
  }
  await store.close();
  await opened.close();
});
