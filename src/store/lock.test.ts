// The lock of a data folder: who holds it, when it is dead, and that only one ever takes it over.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { scratchFolder } from './facts.fixture.ts';
import { openStore, readLock, StoreLocked } from './index.ts';
import { acquireLock, type LockContents } from './lock.ts';

const NOW = new Date('2025-06-02T09:00:00Z');
const folder = scratchFolder({ after });

function fileOf(name: string): string {
  return path.join(folder, name, 'waymark.lock');
}

/** A lock that this very process would hold, were it not for what is given. */
function leaveLock(name: string, given: Partial<LockContents>): void {
  const lock = acquireLock(path.join(folder, name), NOW);
  const mine = readLock(path.join(folder, name));
  lock.release();
  fs.writeFileSync(fileOf(name), JSON.stringify({ ...mine, ...given }));
}

const deadPid = spawnSync(process.execPath, ['--version']).pid;
const isLinux = process.platform === 'linux';

for (const [title, given, skip] of [
  ['a process that has ended', { pid: deadPid }, false],
  ['another run of the machine', { bootId: 'other' }, !isLinux && 'only Linux names its runs'],
  [
    'an earlier process with the same number',
    { processStart: '1' },
    !isLinux && 'only Linux says when a process started',
  ],
] as const) {
  test(`the lock of ${title} is taken over`, { skip }, () => {
    const dataDir = path.join(folder, title);
    leaveLock(title, given);
    assert.equal(readLock(dataDir), null);
    acquireLock(dataDir, NOW).release();
    assert.deepEqual(fs.readdirSync(dataDir), []);
  });
}

for (const [title, contents] of [
  ['empty', ''],
  ['cut off', '{"pid": 1'],
  ['of another program', 'pid 1\n'],
] as const) {
  test(`a lock file that is ${title} is taken over`, () => {
    const dataDir = path.join(folder, title);
    fs.mkdirSync(dataDir);
    fs.writeFileSync(fileOf(title), contents);
    acquireLock(dataDir, NOW).release();
    assert.deepEqual(fs.readdirSync(dataDir), []);
  });
}

test('a living lock is refused with all that it says', () => {
  const dataDir = path.join(folder, 'living');
  const lock = acquireLock(dataDir, NOW);
  lock.publishAddress('http://127.0.0.1:3000', 'one-time');
  const said = readLock(dataDir);
  assert.deepEqual(
    { pid: said?.pid, startedAt: said?.startedAt, address: said?.address, token: said?.token },
    { pid: process.pid, startedAt: '2025-06-02T09:00:00.000Z', address: 'http://127.0.0.1:3000', token: 'one-time' },
  );
  assert.equal(fs.statSync(fileOf('living')).mode & 0o777, process.platform === 'win32' ? 0o666 : 0o600);
  assert.throws(
    () => acquireLock(dataDir, NOW),
    (error) => {
      assert.ok(error instanceof StoreLocked);
      assert.deepEqual(error.lock, said);
      assert.match(
        error.message,
        /in use by another Waymark, process \d+, since 2025-06-02.* It answers at http:\/\/127.0.0.1:3000\./,
      );
      return true;
    },
  );
  lock.release();
  assert.equal(readLock(dataDir), null);
  assert.deepEqual(fs.readdirSync(dataDir), []);
});

test('a store in a folder is locked while it is open, and only then', async () => {
  const dataDir = path.join(folder, 'store', 'below');
  const options = { dataDir, databaseUrl: null, now: () => NOW };
  const first = await openStore(options);
  await assert.rejects(openStore(options), StoreLocked);
  assert.equal(await first.run('select 1 as n').then(({ rows }) => rows[0]?.n), 1);
  await first.close();
  const second = await openStore(options);
  await second.close();
});

test('an opening that fails leaves no lock', async () => {
  const dataDir = path.join(folder, 'damaged');
  fs.mkdirSync(path.join(dataDir, 'database'), { recursive: true });
  fs.writeFileSync(path.join(dataDir, 'database', 'PG_VERSION'), '9\n');
  await assert.rejects(openStore({ dataDir, databaseUrl: null, now: () => NOW }));
  assert.equal(readLock(dataDir), null);
});

test('of processes that find the same dead lock at the same moment, one takes it', async () => {
  const [processes, rounds] = [4, 25];
  for (let round = 0; round < rounds; round += 1) {
    leaveLock(`race-${round}`, { pid: deadPid, nonce: `dead-${round}` });
    const dead = fs.readFileSync(fileOf(`race-${round}`), 'utf8');
    // Every other time somebody died while taking it over, too.
    const right = `${fileOf(`race-${round}`)}.after-${createHash('sha256').update(dead).digest('hex').slice(0, 16)}`;
    if (round % 2) fs.writeFileSync(right, dead);
  }
  const program = `
    import { acquireLock } from ${JSON.stringify(new URL('./lock.ts', import.meta.url).href)};
    const [folder, start] = [process.argv[1], Number(process.argv[2])];
    for (let round = 0; round < ${rounds}; round += 1) {
      while (Date.now() < start + round * 20);
      try { acquireLock(folder + '/race-' + round, new Date()); console.log(round); } catch {}
    }
    console.log('done');
    process.stdin.resume();`;
  const children = Array.from({ length: processes }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', program, folder, String(Date.now() + 700)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  );
  const said = children.map((child) => text(child.stdout));
  // All stay alive until all have tried: a lock whose holder has ended may rightly be taken again.
  const finished = children.map(
    (child) =>
      new Promise<void>((resolve) =>
        child.stdout.on('data', (piece: Buffer) => String(piece).includes('done') && resolve()),
      ),
  );
  await Promise.all(finished);
  for (const child of children) child.stdin.end();
  const wins = (await Promise.all(said)).flatMap((lines) => lines.split('\n').filter((line) => /^\d+$/.test(line)));
  assert.deepEqual(
    wins.map(Number).sort((a, b) => a - b),
    Array.from({ length: rounds }, (_, i) => i),
  );
});
