// The command of commentary: words from the line or from a file in whatever encoding, and what is wrong said at once.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Options } from './command.ts';
import command from './commands/commentary.ts';

const { set, withdraw, list } = command.chosen;
const asked = (args: string[], options: Options) => set.input(args, options, undefined as never);

test('words come from the line or from a file, one of the two, and only for a place', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-words-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const files = {
    utf8: 'Façade – naïve',
    latin: Buffer.from('Fa\xe7ade \x96 na\xefve', 'latin1'),
    marked: '\ufeffOne',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const text = async (options: Options) => {
    const read = await asked(['why:a-kpi'], options);
    return 'input' in read ? (read.input as { text: string }).text : read.issues.map(({ code }) => code);
  };
  assert.equal(await text({ text: 'Plain' }), 'Plain');
  assert.equal(await text({ file: join(folder, 'utf8') }), 'Façade – naïve');
  assert.equal(await text({ file: join(folder, 'latin') }), 'Façade – naïve');
  assert.equal(await text({ file: join(folder, 'marked') }), 'One');
  assert.deepEqual(await text({ file: join(folder, 'none') }), ['file-not-there']);
  assert.deepEqual(await text({}), ['commentary-text-needed']);
  assert.deepEqual(await text({ text: 'x', file: 'y' }), ['commentary-text-needed']);
  const nowhere = await asked([], { text: 'x' });
  assert.deepEqual('issues' in nowhere && [nowhere.wrongUsage, nowhere.issues.map(({ code }) => code)], [
    true,
    ['commentary-place-needed'],
  ]);
});

test('withdrawing writes nothing in its place, and reading is what it does when nothing is said', async () => {
  assert.deepEqual(await withdraw.input(['headline'], { month: '2025-05' }, undefined as never), {
    input: { slot: 'headline', month: '2025-05', text: '' },
  });
  assert.equal(command.calls, list);
});
