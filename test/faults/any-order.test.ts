// Papers come in any order: what stands afterwards is the same to the byte, and what was known when stays answerable.

import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { MARCH, MAY, textPaper } from '../papers.ts';
import { json, type SaidImport, storeToCopy, waymark } from '../waymark.ts';

const copyOf = await storeToCopy({ after });

async function scorecards(folder: string, papers: string[]): Promise<string[]> {
  const imported = await waymark(['import', '--data', folder, '--json', ...papers]);
  assert.equal(imported.code, 0, imported.stderr);
  const known = ['', '2025-04-30', '2025-05-31'].map((day) => (day ? ['--known-at', day] : []));
  return Promise.all(known.map(async (at) => (await waymark(['scorecard', '--data', folder, '--json', ...at])).stdout));
}

interface SaidMeasure {
  values: { period: string; value: number | null }[];
}

test('two papers in either order, at once or one by one, give the same scorecard to the byte', async (t) => {
  const [one, two] = [copyOf(t), copyOf(t)];
  const [march, may] = [join(dirname(one), 'march.txt'), join(dirname(one), 'may.txt')];
  writeFileSync(march, textPaper(MARCH));
  writeFileSync(may, textPaper(MAY));
  const forwards = await scorecards(one, [march, may]);
  await scorecards(two, [may]);
  assert.deepEqual(await scorecards(two, [march]), forwards);
});

test('a later paper that gives another figure for a month makes a revision, and both stay answerable', async (t) => {
  const folder = copyOf(t);
  const [march, may] = [join(dirname(folder), 'march.txt'), join(dirname(folder), 'may.txt')];
  writeFileSync(march, textPaper(MARCH));
  writeFileSync(may, textPaper(MAY));
  await scorecards(folder, [may, march]);
  const march2025 = async (...at: string[]) => {
    const said = json<SaidMeasure>(
      await waymark(['measure', 'twenty-week-incl-pct', '--data', folder, '--json', ...at]),
    );
    return said.values.filter((one) => one.period === '2025-03').map((one) => one.value);
  };
  assert.deepEqual(await march2025('--known-at', '2025-04-30'), [70.1]);
  assert.deepEqual(await march2025('--known-at', '2025-05-31'), [69.2]);
});

const SOURCES = fileURLToPath(new URL('../../../shared/sources/', import.meta.url));
const REAL = ['2025-03-scrutiny-supplement.txt', '2025-05-scorecard.txt', '2024-11-scrutiny-report.txt'].map((name) =>
  join(SOURCES, name),
);

test('three published papers in three orders give the same scorecard to the byte', {
  skip: !existsSync(SOURCES) && 'the published papers are not here',
}, async (t) => {
  const [a, b, c] = REAL as [string, string, string];
  const orders = [
    [a, b, c],
    [c, b, a],
    [b, c, a],
  ];
  const found = [];
  for (const order of orders) found.push(await scorecards(copyOf(t), order));
  assert.deepEqual(found[1], found[0]);
  assert.deepEqual(found[2], found[0]);
  const imported = json<SaidImport>(await waymark(['import', '--preview', '--json', '--data', copyOf(t), ...REAL]));
  assert.deepEqual(
    imported.files.map((file) => file.read),
    [86, 61, 8],
  );
});
