// The command line as a script or a keyboard meets it: wrong settings, a port in use, Ctrl+C, a reader that stops listening.

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'waymark-cli-'));
after(() => rmSync(place, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

function start(args: string[], env: Record<string, string> = {}): { child: ChildProcess; ended: Promise<Ended> } {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...args], {
    env: { ...inherited, WAYMARK_TODAY: '2025-06-20', ...env },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  return { child, ended: new Promise((done) => child.on('close', (code) => done({ code, ...said }))) };
}

test('settings that are not understood are named and end with 2; empty ones are as good as absent', async () => {
  const env = { PORT: 'many', WAYMARK_TODAY: '2025-02-30', WAYMARK_LOG: '', DATABASE_URL: '' };
  const { code, stdout, stderr } = await start(['clock', '--json'], env).ended;
  assert.deepEqual([code, stdout], [2, '']);
  assert.deepEqual(stderr.match(/setting \w+/g), ['setting PORT', 'setting WAYMARK_TODAY']);
  const empty = { PORT: '', WAYMARK_TODAY: '', WAYMARK_LOG: '', DATABASE_URL: '' };
  assert.equal((await start(['clock', 'C02', '--start', '2025-06-01', '--json'], empty).ended).code, 0);
});

test('every file that cannot be opened is named', async () => {
  const { code, stdout } = await start(['import', '--json', 'no-such-one.txt', 'no-such-two.txt']).ended;
  const { issues } = JSON.parse(stdout) as { issues: { where: { file: string } }[] };
  assert.deepEqual([code, issues.map((issue) => issue.where.file)], [1, ['no-such-one.txt', 'no-such-two.txt']]);
});

test('serve says that the folder is served already, or that the port is taken, and Ctrl+C twice at once ends it well', async (t) => {
  const folder = join(place, 'data');
  const other = createServer();
  t.after(() => other.close());
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', () => done()));
  const address = other.address();
  const port = String(address !== null && typeof address === 'object' ? address.port : 0);

  const taken = await start(['serve', '--data', folder, '--area', 'E01'], { PORT: port }).ended;
  assert.deepEqual([taken.code, /port \d+/.exec(taken.stderr)?.[0]], [1, `port ${port}`]);

  const first = start(['serve', '--data', folder, '--area', 'E01'], { PORT: '0' });
  const at = await new Promise<string>((done) => {
    first.child.stdout?.on('data', (text: string) => {
      const found = /Waymark is at (\S+)/.exec(text)?.[1];
      if (found) done(found);
    });
  });
  const second = await start(['serve', '--data', folder], { PORT: '0' }).ended;
  assert.deepEqual([second.code, second.stderr.includes(`served already, at ${at}`)], [1, true]);

  assert.equal(existsSync(join(folder, 'waymark.lock')), true);
  first.child.kill('SIGINT');
  first.child.kill('SIGTERM');
  assert.equal((await first.ended).code, 0);
  assert.equal(existsSync(join(folder, 'waymark.lock')), false);
});

test('a reader that stops listening changes no exit code', async () => {
  const { child, ended } = start(['clock', '--json']);
  child.stdout?.destroy();
  const { code, stderr } = await ended;
  assert.deepEqual([code, stderr], [0, '']);
});
