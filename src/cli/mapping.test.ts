// bin/waymark mapping as somebody uses it with a text editor: suggested into a file, changed, saved, asked for.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ExtractMapping } from '../imports/index.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'waymark-mapping-'));
after(() => rmSync(place, { recursive: true, force: true }));

function run(...args: string[]) {
  const { DATABASE_URL: _, ...env } = process.env;
  const command = ['--disable-warning=ExperimentalWarning', main, ...args, '--data', join(place, 'data')];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const file = (name: string) => join(place, name);

test('a ready mapping is begun with, its headings are written over, and it is saved under a name of our own', () => {
  writeFileSync(file('odd 2025-06-25.csv'), 'Zz1,Zz2,Zz3\n90001,03/03/2025,Proceed\n90002,17/04/2025,Pend\n');
  const begun = run('mapping', 'suggest', file('odd 2025-06-25.csv'), '--use', 'requests', '--out', file('m.json'));
  assert.equal(begun.status, 0, begun.stderr);
  const mapping = JSON.parse(readFileSync(file('m.json'), 'utf8')) as ExtractMapping;
  const ours: Record<string, string> = { person: 'Zz1', receivedOn: 'Zz2', outcome: 'Zz3' };
  const columns = mapping.columns.flatMap((one) => {
    const heading = one.table === 'assessment' ? undefined : ours[one.field];
    return heading ? [{ ...one, heading }] : [];
  });
  writeFileSync(file('m.json'), JSON.stringify({ ...mapping, id: 'odd', title: 'Odd', columns, leftOut: [] }));
  assert.equal(run('init', '--area', 'E06009999', '--name', 'Testshire').status, 0);
  assert.match(run('mapping', 'save', file('m.json')).stdout, /^Saved “Odd” \(odd\) as version 1\.\n/);
  const fits = run('mapping', 'suggest', file('odd 2025-06-25.csv'));
  assert.match(fits.stdout, /^odd 2025-06-25\.csv fits the saved mapping “Odd”, version 1\.\n/);
  assert.match(fits.stdout, /Zz3: not understood “Pend”/);
});

test('a file that is no mapping is refused, a word that is none is wrong usage', () => {
  assert.equal(run('mapping', 'frob').status, 2);
  const wrong = run('mapping', 'save', file('odd 2025-06-25.csv'));
  assert.deepEqual([wrong.status, /cannot be read as JSON/.test(wrong.stderr)], [1, true]);
});
