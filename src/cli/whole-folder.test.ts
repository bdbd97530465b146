// Folders written whole or not at all: replaced only by the command that made them, nothing half-written left.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { writeFolder } from './whole-folder.ts';

describe('a folder written whole', () => {
  let at: string;
  before(async () => {
    at = await mkdtemp(join(tmpdir(), 'whole-folder-'));
  });
  after(() => rm(at, { recursive: true }));

  const codes = async (...asked: Parameters<typeof writeFolder>) =>
    (await writeFolder(...asked)).map(({ code }) => code);
  const names = async (dir: string) => (await readdir(dir, { recursive: true })).sort();

  test('holds its files, and is replaced by the same command with the files of then', async () => {
    const site = join(at, 'one', 'site');
    const first = [
      { path: 'index.html', bytes: 'first' },
      { path: 'kpis/one/index.html', bytes: new TextEncoder().encode('one') },
    ];
    assert.deepEqual(await codes(site, first, { madeBy: 'publish' }), []);
    assert.equal(await readFile(join(site, 'kpis/one/index.html'), 'utf8'), 'one');
    assert.deepEqual(await codes(site, [{ path: 'index.html', bytes: 'second' }], { madeBy: 'publish' }), []);
    assert.deepEqual(await names(site), ['.made-by-waymark', 'index.html']);
    assert.equal(await readFile(join(site, 'index.html'), 'utf8'), 'second');
    assert.deepEqual(await names(join(at, 'one')), ['site', 'site/.made-by-waymark', 'site/index.html']);
  });

  test('never takes the place of what somebody else or another command put there', async () => {
    const [own, packs] = [join(at, 'own'), join(at, 'packs')];
    await mkdir(own);
    await writeFile(join(own, 'thesis.txt'), 'years of work');
    assert.deepEqual(await codes(own, [], { madeBy: 'publish' }), ['folder-not-ours']);
    assert.deepEqual(await names(own), ['thesis.txt']);
    assert.deepEqual(await codes(packs, [], { madeBy: 'pack' }), []);
    assert.deepEqual(await codes(packs, [], { madeBy: 'publish' }), ['folder-not-ours']);
  });

  test('leaves what stood there, and nothing beside it, when the disk is full in the middle', async () => {
    const site = join(at, 'full', 'site');
    await writeFolder(site, [{ path: 'a', bytes: 'as it was' }], { madeBy: 'publish' });
    let written = 0;
    const writeOne = async (file: string, bytes: Uint8Array | string) => {
      written += 1;
      if (written === 3) throw Object.assign(new Error('no space'), { code: 'ENOSPC', syscall: 'write' });
      await writeFile(file, bytes);
    };
    const files = ['a', 'b', 'c', 'd'].map((path) => ({ path, bytes: 'new' }));
    assert.deepEqual(await codes(site, files, { madeBy: 'publish', writeOne }), ['folder-not-written']);
    assert.deepEqual(await names(join(at, 'full')), ['site', 'site/.made-by-waymark', 'site/a']);
    assert.equal(await readFile(join(site, 'a'), 'utf8'), 'as it was');
  });

  test('leaves nothing when the system itself refuses to write more', () => {
    const site = join(at, 'limited', 'site');
    const program = `
      process.on('SIGXFSZ', () => {});
      const { writeFolder } = await import(${JSON.stringify(join(import.meta.dirname, 'whole-folder.ts'))});
      const files = [{ path: 'small', bytes: 'x' }, { path: 'large', bytes: 'x'.repeat(100_000) }];
      const issues = await writeFolder(${JSON.stringify(site)}, files, { madeBy: 'publish' });
      console.log(issues.map(({ code, facts }) => code + ' ' + facts.why).join());`;
    const ran = spawnSync(
      'sh',
      ['-c', 'ulimit -f 40; exec "$0" --input-type=module -e "$1"', process.execPath, program],
      {
        encoding: 'utf8',
        env: { ...process.env, NODE_COMPILE_CACHE: '' },
      },
    );
    assert.equal(ran.stdout.trim(), 'folder-not-written EFBIG', ran.stderr);
    assert.equal(spawnSync('ls', ['-A', join(at, 'limited')], { encoding: 'utf8' }).stdout, '');
  });

  test('can be stopped, and clears what a process left that was ended in the middle', async () => {
    const above = join(at, 'stopped');
    await mkdir(join(above, '.site.part-4999999'), { recursive: true });
    const stopped = await codes(join(above, 'site'), [{ path: 'a', bytes: '' }], {
      madeBy: 'publish',
      signal: AbortSignal.abort(),
    });
    assert.deepEqual([stopped, await names(above)], [['folder-stopped'], []]);
  });

  test('brings back the whole folder that had stepped aside when a process was ended', async () => {
    const above = join(at, 'aside');
    await mkdir(join(above, '.site.was-4999999'), { recursive: true });
    await writeFile(join(above, '.site.was-4999999', '.made-by-waymark'), 'publish\n');
    await writeFolder(join(above, 'site'), [{ path: 'a', bytes: '' }], {
      madeBy: 'publish',
      signal: AbortSignal.abort(),
    });
    assert.deepEqual(await names(above), ['site', 'site/.made-by-waymark']);
  });

  test('takes no file that lies outside it', async () => {
    for (const path of ['../up', '/etc/passwd', 'a//b', 'a/../../b', 'a\\b'])
      await assert.rejects(
        writeFolder(join(at, 'out'), [{ path, bytes: '' }], { madeBy: 'publish' }),
        /must lie in it/,
      );
    assert.ok(!(await readdir(at)).includes('out'));
  });
});
