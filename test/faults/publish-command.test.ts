// bin/waymark publish as somebody runs it: what is in the way is left alone and nothing is noted; then a whole folder, and the same again.

import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { lookInto } from '../in-process.ts';
import { json, newFolder, type SaidIssue, waymark } from '../waymark.ts';

const data = newFolder({ after });
const folder = dirname(data);
const out = join(folder, 'site');

const PAPER = `SEND Improvement Board Scorecard

31 May 2025

PI Index,Required direction of travel,Frequency,KPIs,Apr-25,May-25
Sufficiency
54,▼,Monthly,No. of complaints received by the LA in the month (SEND Service),17,18
`;

before(async () => {
  await lookInto(data, async (ask) => {
    await ask('init', { area: 'E06009999', name: 'Testshire' });
    await ask('import', { files: [{ name: 'may.csv', bytes: new TextEncoder().encode(PAPER) }] });
    const signed = JSON.parse(await ask('freeze', { signedBy: 'Jo', signedAs: 'director', why: 'agreed' }));
    assert.equal(signed.version, 1, JSON.stringify(signed));
  });
});

const publish = (...more: string[]) => waymark(['publish', '--by', 'Jo Smith', '--data', data, '--json', ...more]);

interface Said {
  version: number;
  publishedOn: string;
  nextOn: string;
  days: number;
  already: boolean;
  files: number;
  issues: SaidIssue[];
}

test('a folder of somebody else’s is left as it is, and the version is not noted as published', async () => {
  mkdirSync(out);
  writeFileSync(join(out, 'mine.txt'), 'mine');
  const refused = await publish('--out', out);
  assert.equal(refused.code, 1);
  assert.deepEqual(
    json<{ issues: SaidIssue[] }>(refused).issues.map(({ code }) => code),
    ['folder-not-ours'],
  );
  assert.deepEqual(readdirSync(out), ['mine.txt']);
});

test('the site is written whole, replaces only itself, and a version is published once', async () => {
  const site = join(folder, 'site-2');
  const first = json<Said>(await publish('--out', site, '--next', '2025-07-31'));
  assert.deepEqual(
    [first.version, first.publishedOn, first.nextOn, first.days, first.already, first.issues],
    [1, '2025-06-20', '2025-07-31', 0, false, []],
  );
  const names = () => readdirSync(site, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  assert.equal(names().length, first.files + 1);
  assert.match(readFileSync(join(site, 'kpis/complaints-count/index.html'), 'utf8'), /In May 2025: 18/);
  writeFileSync(join(site, 'left-over.html'), '');
  const again = json<Said>(await publish('--out', site));
  assert.deepEqual([again.already, names().some(({ name }) => name === 'left-over.html')], [true, false]);
  assert.deepEqual(readdirSync(folder).sort(), ['data', 'data.key', 'site', 'site-2']);
});
