// The scorecard as a workbook, signed and unsigned, as another reader finds it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { day } from '../clocks/index.ts';
import { ALL_COLUMNS } from '../insight/index.ts';
import { signedVersionFixture } from '../insight/signed/signed-version.fixture.ts';
import { scorecardWorkbook } from './scorecard-workbook.ts';

const { scorecard } = signedVersionFixture();
const made = (signed?: string) =>
  scorecardWorkbook({
    scorecard,
    areaName: 'Sandbourne',
    selection: null,
    columns: { ...ALL_COLUMNS, months: 3 },
    today: day('2025-07-02'),
    signed,
  });

async function firstSheet(bytes: Uint8Array) {
  const [sheet] = await readXlsxFile(Buffer.from(bytes));
  return sheet!.data;
}

test('it says that nobody has signed it, or who has', async () => {
  assert.equal((await firstSheet(await made()))[1]![0], 'May 25, as known on 30 June 2025. Not signed.');
  assert.equal(
    (await firstSheet(await made('Published version 3.')))[1]![0],
    'May 25, as known on 30 June 2025. Published version 3.',
  );
});

test('percentages are shares, an awaited figure is a word with its day, and a month that nobody speaks of is empty', async () => {
  const data = await firstSheet(await made());
  const months = (label: string) => data.find(([, kpi]) => kpi === label)!.slice(3, 6);
  const last = scorecard.sections[0]!.rows[1]!.cells.slice(-3).map(({ value }) => value);
  assert.deepEqual(months('% of new EHCPs issued within 20 weeks (including exceptions)'), last);
  assert.equal(months('% of decisions to assess within six weeks')[2], 'awaited, due 2025-07-10');
  assert.deepEqual(months('Persistent absence of pupils with an EHCP'), [0.319, null, null]);
});

test('what is to know of one figure stands at its cell', async () => {
  const parts = unzipSync(await made());
  const [, comments] = Object.entries(parts).find(([name]) => /comments1\.xml$/.test(name))!;
  const notes = [...strFromU8(comments).matchAll(/ref="([A-Z]+\d+)".*?<t(?: [^>]*)?>(.*?)<\/t>/gs)].map(
    ([, ...said]) => said,
  );
  assert.deepEqual(notes, [
    ['D7', 'Restated.'],
    ['F7', 'Twelve of the late plans had waited more than a year.'],
    ['D13', 'For spring 25.'],
    ['E16', 'Two invoices of March were paid in April.'],
  ]);
});
