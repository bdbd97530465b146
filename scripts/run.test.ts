// The launcher in odd places: a folder with spaces and signs, a linked command, no npm, an installation that was killed.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { root } from './catalogues.ts';

const SAYS = 'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 7;\n';

/** A checkout of the launcher alone, whose command line says the words it was given and ends with 7. */
function checkout(t: TestContext, of: { installed: boolean }): string {
  const place = mkdtempSync(join(tmpdir(), 'waymark-launcher-'));
  t.after(() => rmSync(place, { recursive: true, force: true }));
  const folder = join(place, 'way mark #1 100% é');
  for (const name of ['bin', 'scripts', 'src/cli', 'node_modules']) mkdirSync(join(folder, name), { recursive: true });
  for (const name of ['bin/waymark', 'scripts/run.mjs', 'package-lock.json'])
    cpSync(join(root, name), join(folder, name));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'src/cli/main.ts'), SAYS);
  const lock = readFileSync(join(folder, 'package-lock.json'));
  const stamp = createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
  if (of.installed) writeFileSync(join(folder, 'node_modules/.stamp'), stamp);
  return folder;
}

const run = (file: string, words: string[], env: Record<string, string | undefined> = {}) =>
  spawnSync(process.execPath, [file, ...words], { encoding: 'utf8', env: { ...process.env, ...env } });

test('a folder with spaces and signs in its name, and a command linked from elsewhere', (t) => {
  const folder = checkout(t, { installed: true });
  const linked = join(folder, '..', 'waymark');
  symlinkSync(join(folder, 'bin/waymark'), linked);
  const words = ['import', 'a file.txt', '--match', '"x y"=z', ''];
  for (const file of [join(folder, 'bin/waymark'), linked]) {
    const { status, stdout, stderr } = run(file, words);
    assert.deepEqual([status, stdout, stderr], [7, `${JSON.stringify(words)}\n`, '']);
  }
});

test('without npm it says what to do, ends with 3, shows no stack and leaves no lock', (t) => {
  const folder = checkout(t, { installed: false });
  const { status, stdout, stderr } = run(join(folder, 'bin/waymark'), [], {
    PATH: '/nowhere',
    npm_execpath: undefined,
  });
  assert.deepEqual([status, stdout], [3, '']);
  assert.match(stderr, /npm was not found.*install it/);
  assert.doesNotMatch(stderr, /\n\s+at /);
  assert.equal(existsSync(join(folder, '.install.lock')), false);
});

test('the lock of an installation that was killed is taken away', (t) => {
  const folder = checkout(t, { installed: false });
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  writeFileSync(join(folder, '.install.lock'), String(dead));
  const { status } = run(join(folder, 'bin/waymark'), [], { PATH: '/nowhere', npm_execpath: '/opt/pnpm/pnpm.cjs' });
  assert.equal(status, 3);
  assert.equal(existsSync(join(folder, '.install.lock')), false);
});
