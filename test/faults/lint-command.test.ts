// bin/waymark lint over a file and no store: what it prints for people and for programs, and its exit codes.

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { waymark } from '../waymark.ts';

const paper = fileURLToPath(
  new URL('../../examples/sandbourne/papers/board-scorecard-2025-05-31.txt', import.meta.url),
);
const folder = join(mkdtempSync(join(tmpdir(), 'waymark-lint-')), 'none');

after(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

test('a file is checked with no store, findings are no refusal, and no store is made', async () => {
  const { code, stdout } = await waymark(['lint', '--source', paper, '--data', folder, '--json']);
  const { looked, findings } = JSON.parse(stdout);
  assert.equal(code, 0);
  assert.ok(Object.values(looked).every((many) => typeof many === 'number'));
  const larger = findings.find((one: { rule: string; label: string }) => one.rule === 'subset-larger');
  assert.deepEqual(Object.keys(larger).slice(0, 7), [
    'rule',
    'severity',
    'measure',
    'label',
    'period',
    'facts',
    'message',
  ]);
  assert.equal(existsSync(folder), false);
});

test('a person reads findings by their state, and how many cells each rule looked at', async () => {
  const { code, stdout } = await waymark(['lint', '--source', paper, '--data', folder]);
  assert.equal(code, 0);
  assert.match(stdout, /Needs an answer: \d+/);
  assert.match(stdout, /is 211 for April 2025 and/);
});

test('a file that is not there is refused, and so are the stored papers where there are none', async () => {
  const absent = await waymark(['lint', '--source', 'absent.csv', '--data', folder, '--json']);
  const nothing = await waymark(['lint', '--data', folder, '--json']);
  assert.deepEqual([absent.code, nothing.code], [1, 1]);
});
