// What a command's exit code and its two streams promise to whoever runs it from a script.

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
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

test('wrong usage ends with 2, a word on standard error and none on standard output', async () => {
  for (const args of [['no-such-command'], ['measure'], ['import'], ['clock', 'C02', '--no-such-option'], ['init']]) {
    const ran = await waymark([...args, '--json']);
    assert.deepEqual([args, ran.code, ran.stdout], [args, 2, '']);
    assert.match(ran.stderr, /error|usage/i);
  }
});

test('help ends with 0 and names every command', async () => {
  const { code, stdout } = await waymark(['--help']);
  assert.equal(code, 0);
  for (const name of ['serve', 'init', 'import', 'clock', 'scorecard', 'measure', 'demo', 'verify'])
    assert.match(stdout, new RegExp(`^ +${name}\\b`, 'm'));
});

test('a refusal ends with 1, and its issues are the one JSON document', async (t) => {
  const empty = newFolder(t);
  const refusals: [args: string[], code: string][] = [
    [['clock', 'C02', '--start', '2024-02-30'], 'input-not-understood'],
    [['scorecard', '--data', empty], 'no-store-yet'],
    [['verify', '--data', empty], 'no-store-yet'],
    [['scorecard', '--known-at', 'yesterday', ...data], 'input-not-understood'],
    [['scorecard', '--paper', 'none.txt', ...data], 'paper-unknown'],
    [['scorecard', '--area', 'E99999999', ...data], 'area-unknown'],
    [['measure', 'no-such-kpi', ...data], 'measure-unknown'],
    [['import', 'no-such-file.txt', ...data], 'file-not-there'],
    [['init', '--area', 'E06009999', '--name', 'Testshire', ...data], 'area-exists'],
    [['demo', ...data], 'demo-only-new'],
  ];
  for (const [args, code] of refusals) {
    const ran = await waymark([...args, '--json']);
    assert.deepEqual([args, ran.code, codes(json<{ issues: SaidIssue[] }>(ran).issues)], [args, 1, [code]]);
    assert.match(ran.stderr, /^stops: /m);
  }
});

test('what is our fault ends with 3 and says that nothing was changed', async (t) => {
  const file = join(dirname(newFolder(t)), 'a-file');
  writeFileSync(file, '');
  const ran = await waymark(['scorecard', '--json', '--data', join(file, 'data')]);
  const held = await waymark(['verify', '--json', '--data', file]);
  for (const { code, stdout, stderr } of [ran, held]) {
    assert.deepEqual([code, stdout], [3, '']);
    assert.match(stderr, /nothing was changed/);
  }
});

test('with --json every command that is done prints one JSON document and nothing else', async () => {
  const done = [
    ['clock'],
    ['clock', 'C02', '--start', '2024-07-20'],
    ['import', paper, ...data],
    ['scorecard', ...data],
    ['measure', 'complaints-count', ...data],
    ['verify', ...data],
  ];
  for (const args of done) {
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
  assert.deepEqual(
    json<SaidImport>(ran).files.map((said) => [said.file, said.alreadyImported, codes(said.issues)]),
    [
      ['march.txt', true, ['already-imported']],
      ['april.txt', true, ['already-imported']],
    ],
  );
  assert.deepEqual(json(await waymark(['verify', '--json', ...data])), before);
});

test('where the machine stands on the earth changes no date and no figure', async () => {
  const places = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/London'];
  const scorecards = [];
  const clocks = [];
  for (const TZ of places) {
    scorecards.push((await waymark(['scorecard', '--json', ...data], { env: { TZ } })).stdout);
    clocks.push((await waymark(['clock', 'C02', '--start', '2025-03-29', '--json'], { env: { TZ } })).stdout);
  }
  assert.deepEqual([new Set(scorecards).size, new Set(clocks).size], [1, 1]);
});
