// The list for the data cleanse read back as a spreadsheet does: case numbers, places and days, nothing that runs, nobody's name.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import readXlsxFile from 'read-excel-file/node';
import type { Store } from '../../store/index.ts';
import { type Context, perform } from '../index.ts';
import { aRecordsStore, COLUMNS, DANGEROUS, load, rows, UPN } from '../quality/records.fixture.ts';

let store: Store;
let ctx: Context;

before(async () => {
  ({ store, ctx } = await aRecordsStore());
  await load(store, { on: '2025-05-01', rows: rows(), columns: COLUMNS });
});
after(() => store.close());

test('the list goes out by the case numbers, runs nothing, and holds no name, birthday or pupil number', async () => {
  const list = async (format: 'xlsx' | 'csv') => {
    const outcome = await perform({ ...ctx }, 'quality-list', { format });
    assert.ok(outcome.ok);
    return { name: outcome.value.file.name, bytes: Buffer.from(outcome.value.file.base64, 'base64') };
  };
  const { name, bytes } = await list('xlsx');
  assert.equal(name, 'data-cleanse-2025-06-27.xlsx');
  const sheet = (await readXlsxFile(bytes))[0]?.data ?? [];
  const head = sheet[3]!;
  const column = (title: string) => sheet.slice(4).map((line) => line[head.indexOf(title)]);
  assert.deepEqual(column('Case number'), ['C-100', 'pupil number kept apart', DANGEROUS, 'C-200']);
  assert.deepEqual(column('Number of the row'), ['R1', 'pupil number kept apart/request/2025-03-20', DANGEROUS, 'R2']);
  assert.deepEqual(column('Days outstanding'), [57, 57, 57, 57]);
  assert.deepEqual(column('Since')[0], new Date('2025-05-01T00:00:00Z'));
  assert.deepEqual(column('Column or element'), ['Outcome date', 'Outcome date', 'Outcome date', 'Outcome']);
  assert.deepEqual(column('Put right in the case system'), [null, null, null, null]);
  assert.equal(sheet[1]![0]?.toString().startsWith('case-system: records of 1 May 2025.'), true);
  const csv = (await list('csv')).bytes.toString();
  const lines = csv.split('\r\n');
  assert.match(lines[3]!, /^"'=HYPERLINK/);
  for (const said of [csv, sheet.flat().join(' ')])
    assert.doesNotMatch(said, new RegExp(`Quinnsworth|2015-03-04|${UPN}`));
});

test('whoever may not see records is told how many findings there are, and not which', async () => {
  const live = await aRecordsStore('live');
  await load(live.store, { on: '2025-05-01', rows: rows(), columns: COLUMNS });
  const outcome = await perform({ ...live.ctx }, 'quality', {});
  assert.ok(outcome.ok);
  assert.deepEqual([outcome.value.count, outcome.value.findings, outcome.value.settled], [4, null, null]);
  const list = await perform({ ...live.ctx }, 'quality-list', {});
  assert.deepEqual(
    list.issues.map(({ code }) => code),
    ['not-allowed'],
  );
  await live.store.close();
});
