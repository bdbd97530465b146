// A watched folder, watched as at night: files that are still being written, one that comes twice, one that cannot be read.

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { mappingOf, readyMappings } from '../imports/index.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'waymark-watch-'));
const folder = join(place, 'in');
const HEADINGS = mappingOf(readyMappings.find(({ id }) => id === 'requests')!).columns.map(({ heading }) => heading);

before(async () => {
  mkdirSync(folder);
  assert.equal((await run(['init', '--area', 'E06009999', '--name', 'Testshire'])).code, 0);
});
after(() => rmSync(place, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  stdout: string;
}

function start(args: string[]): { child: ChildProcess; ended: Promise<Ended>; said(): string } {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const env = { ...inherited, WAYMARK_TODAY: '2025-06-27', PORT: '0' };
  const command = ['--disable-warning=ExperimentalWarning', main, ...args, '--data', join(place, 'data')];
  const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let stdout = '';
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  return {
    child,
    said: () => stdout,
    ended: new Promise((done) => child.on('close', (code) => done({ code, stdout }))),
  };
}

function run(args: string[]): Promise<Ended> {
  return start(args).ended;
}

/** A line for each request, by its child's number and the day it was received. */
function lines(...requests: [child: string, received: string][]): string {
  return requests
    .map(([child, received]) =>
      HEADINGS.map((heading) => {
        if (heading === 'Child number') return child;
        return heading === 'Request received' ? received : '';
      }).join(','),
    )
    .join('\n');
}

async function until(said: () => string, words: RegExp): Promise<void> {
  for (let i = 0; i < 600 && !words.test(said()); i++) await new Promise((again) => setTimeout(again, 50));
  assert.match(said(), words);
}

test('what is whole is imported, what is still growing waits', async () => {
  writeFileSync(join(folder, 'requests 2025-06-25.csv'), `${HEADINGS.join(',')}\n${lines(['P1', '03/03/2025'])}\n`);
  writeFileSync(join(folder, 'notes.docx'), 'not read');
  const growing = join(folder, 'requests 2025-06-26.csv');
  writeFileSync(growing, `${HEADINGS.join(',')}\n`);
  const writing = setInterval(() => appendFileSync(growing, `${lines(['P1', '03/03/2025'])}\n`), 100);
  const once = await run(['watch', folder, '--once', '--json']);
  clearInterval(writing);
  const { files } = JSON.parse(once.stdout) as { files: { file: string; outcome: string; rows: number }[] };
  assert.deepEqual(
    files.map(({ file, outcome, rows }) => [file, outcome, rows]),
    [
      ['requests 2025-06-25.csv', 'saved', 2],
      ['requests 2025-06-26.csv', 'still changing', 0],
    ],
  );
  rmSync(growing);
});

test('a watch that stays finds nothing new in what came before, takes each night’s file, says once what it cannot read, and tries that again when it changes', async () => {
  const { child, ended, said } = start(['watch', folder, '--every', '1']);
  await until(said, /imported before/);
  writeFileSync(join(folder, 'odd.csv'), 'Zz1,Zz2\n90001,03/03/2025\n90002,04/03/2025\n');
  await until(said, /odd\.csv: not saved/);
  const next = join(place, 'next.csv');
  writeFileSync(next, `${HEADINGS.join(',')}\n${lines(['P1', '03/03/2025'], ['P2', '17/04/2025'])}\n`);
  copyFileSync(next, join(folder, 'requests 2025-06-26.csv'));
  await until(said, /requests 2025-06-26\.csv: saved, 4 rows/);
  assert.equal(said().match(/odd\.csv: not saved/g)?.length, 1);
  const ready = `${HEADINGS.join(',')}\n${lines(['P1', '03/03/2025'], ['P2', '18/04/2025'])}\n`;
  writeFileSync(join(folder, 'odd.csv'), ready);
  await until(said, /odd\.csv: saved, 4 rows/);
  child.kill('SIGINT');
  assert.equal((await ended).code, 0);
});

test('when a server holds the folder, the watch sends it the files', async () => {
  const served = start(['serve']);
  await until(served.said, /Stop it with/);
  writeFileSync(
    join(folder, 'requests 2025-06-27.csv'),
    `${HEADINGS.join(',')}\n${lines(['P1', '03/03/2025'], ['P3', '19/05/2025'])}\n`,
  );
  const { code, stdout } = await run(['watch', folder, '--once']);
  served.child.kill('SIGINT');
  assert.equal((await served.ended).code, 0);
  assert.match(stdout, /requests 2025-06-27\.csv: saved, 4 rows/);
  assert.equal(code, 0);
});

test('a folder that is not there and seconds that are none are refused', async () => {
  const none = await run(['watch', join(place, 'none'), '--json']);
  assert.equal((JSON.parse(none.stdout) as { issues: { code: string }[] }).issues[0]?.code, 'folder-not-there');
  const never = await run(['watch', folder, '--every', 'soon', '--json']);
  assert.equal((JSON.parse(never.stdout) as { issues: { code: string }[] }).issues[0]?.code, 'watch-seconds');
});
