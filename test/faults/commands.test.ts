// What a command's exit code and its two streams promise to whoever runs it from a script.

import assert from 'node:assert/strict';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { MARCH, textPaper } from '../papers.ts';
import { json, newFolder, type SaidImport, type SaidIssue, storeToCopy, waymark } from '../waymark.ts';

const copyOf = await storeToCopy({ after });
const folder = copyOf({ after });
const data = ['--data', folder];
const paper = join(dirname(folder), 'march.txt');
writeFileSync(paper, textPaper(MARCH));

const codes = (issues: SaidIssue[]) => issues.map((issue) => issue.code);

test('wrong usage ends with 2, with words on standard error and none on standard output', async () => {
  for (const args of [['no-such-command'], ['measure'], ['clock', 'C02', '--no-such-option'], ['init']]) {
    const ran = await waymark([...args, '--json']);
    assert.deepEqual([args, ran.code, ran.stdout], [args, 2, '']);
    assert.match(ran.stderr, /error|usage/i);
  }
});

test('help ends with 0 and names every command', async () => {
  const { code, stdout } = await waymark(['--help']);
  assert.equal(code, 0);
  for (const name of ['serve', 'init', 'import', 'clock', 'scorecard', 'measure', 'demo', 'verify']) {
    assert.match(stdout, new RegExp(`^ +${name}\\b`, 'm'));
  }
});

test('a refusal ends with 1, and its issues are the one JSON document', async (t) => {
  const refusals: [args: string[], code: string][] = [
    [['clock', 'C02', '--start', '2024-02-30'], 'input-not-understood'],
    [['scorecard', '--data', newFolder(t)], 'no-store-yet'],
    [['scorecard', '--area', 'E99999999', ...data], 'area-unknown'],
    [['measure', 'no-such-kpi', ...data], 'measure-unknown'],
    [['import', 'no-such-file.txt', ...data], 'file-not-there'],
    [['demo', ...data], 'demo-only-new'],
  ];
  for (const [args, code] of refusals) {
    const ran = await waymark([...args, '--json']);
    assert.deepEqual([args, ran.code, codes(json<{ issues: SaidIssue[] }>(ran).issues)], [args, 1, [code]]);
    assert.match(ran.stderr, /^stops: /m);
  }
});

test('what is our fault ends with 3 and says that nothing was changed', async (t) => {
  const damaged = copyOf(t);
  truncateSync(join(damaged, 'database', 'global', 'pg_control'), 10);
  const { code, stdout, stderr } = await waymark(['scorecard', '--json', '--data', damaged]);
  assert.deepEqual([code, stdout], [3, '']);
  assert.match(stderr, /nothing was changed/);
});

test('with --json every command that is done prints one JSON document and nothing else', async () => {
  const commands = [
    ['clock'],
    ['clock', 'C02', '--start', '2024-07-20'],
    ['import', paper, ...data],
    ['scorecard', ...data],
    ['measure', 'complaints-count', ...data],
    ['verify', ...data],
  ];
  for (const args of commands) {
    const ran = await waymark([...args, '--json']);
    assert.deepEqual([args, ran.code], [args, 0]);
    assert.equal(typeof json(ran), 'object');
  }
});

test('the same file again changes nothing, under whatever name it comes', async () => {
  await waymark(['import', paper, ...data]);
  const before = json<{ areas: { entries: number }[] }>(await waymark(['verify', '--json', ...data]));
  const renamed = join(dirname(folder), 'copy', 'april.txt');
  mkdirSync(dirname(renamed));
  writeFileSync(renamed, textPaper(MARCH));
  const ran = await waymark(['import', '--json', paper, renamed, ...data]);
  assert.equal(ran.code, 0);
  const { files } = json<SaidImport>(ran);
  assert.deepEqual(
    files.map((said) => [said.file, said.alreadyImported, codes(said.issues)]),
    [
      ['march.txt', true, ['already-imported']],
      ['april.txt', true, ['already-imported']],
    ],
  );
  assert.deepEqual(json(await waymark(['verify', '--json', ...data])), before);
});

test('where on the earth the machine stands changes no date and no figure', async () => {
  const scorecards = new Set<string>();
  const clocks = new Set<string>();
  for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
    scorecards.add((await waymark(['scorecard', '--json', ...data], { env: { TZ } })).stdout);
    clocks.add((await waymark(['clock', 'C02', '--start', '2025-03-29', '--json'], { env: { TZ } })).stdout);
  }
  assert.deepEqual([scorecards.size, clocks.size], [1, 1]);
});
