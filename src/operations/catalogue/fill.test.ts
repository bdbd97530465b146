// The made-up area's own workbook, imported, selected from, filled with a month that a later paper brought, and read by another reader.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { day } from '../../clocks/index.ts';
import { ALL_COLUMNS } from '../../insight/index.ts';
import { scorecardWorkbook } from '../../outputs/index.ts';
import { openStore, type Store, workbook, workbooks } from '../../store/index.ts';
import { contextOver, now } from '../checks/stores.fixture.ts';
import { perform } from '../index.ts';

const paper = (name: string) => ({
  name,
  bytes: new Uint8Array(
    readFileSync(fileURLToPath(new URL(`../../../examples/sandbourne/papers/${name}`, import.meta.url))),
  ),
});
const OWN = paper('service-scorecard-2025-04-14.xlsx');

let store: Store;
const context = () => contextOver(() => store, { dataDir: null });

before(async () => {
  store = await openStore({ dataDir: null, databaseUrl: null, now });
  await perform(context(), 'init', { area: 'E01', name: 'Sandbourne' });
  const files = [OWN, paper('board-scorecard-2025-05-31.txt')];
  const imported = await perform(context(), 'import', { files });
  assert.ok(imported.ok);
  return () => store.close();
});

test('a workbook that was imported is kept byte for byte, and papers of other kinds are not', async () => {
  const kept = await workbooks(store, 'E01');
  assert.deepEqual(
    kept.map(({ fileName }) => fileName),
    [OWN.name],
  );
  assert.deepEqual(await workbook(store, 'E01', kept[0]!.sha256).then((one) => one?.bytes), OWN.bytes);
});

test('the kept workbook comes back with April 2025, and another reader finds the figures under that month', async () => {
  const filled = await perform(context(), 'fill', { month: '2025-04' });
  assert.ok(filled.ok && filled.value.file, filled.issues.map(({ message }) => message).join(' '));
  const sheets = await readXlsxFile(Buffer.from(filled.value.file.base64, 'base64'));
  const pathway = sheets.find(({ sheet }) => sheet === 'Pathway')!.data;
  const heading = pathway[5]!.findIndex((cell) => cell instanceof Date && cell.toISOString().startsWith('2025-04-01'));
  const figures = filled.value.written.filter(({ sheet, part }) => sheet === 'Pathway' && part === 'figure');
  assert.ok(figures.length > 5);
  const { value } = await perform(context(), 'scorecard', { month: '2025-04' });
  const rows = new Map(value!.scorecard.sections.flatMap((one) => one.rows.map((row) => [row.measure.id, row])));
  for (const { cell, measure } of figures) {
    const known = rows.get(measure!)!.cells.find(({ period }) => period === '2025-04')!.value!;
    assert.ok(Math.abs(Number(pathway[Number(cell.slice(1)) - 1]![heading]) - known) < 1e-9, `${cell} ${measure}`);
  }
});

test('the same workbook sent by hand gives the same file', async () => {
  const kept = await perform(context(), 'fill', { month: '2025-04' });
  const sent = await perform(context(), 'fill', { month: '2025-04', files: [OWN] });
  assert.equal(sent.value?.file?.base64, kept.value?.file?.base64);
});

test('what cannot be filled is refused with what to do', async () => {
  const codes = async (input: Parameters<typeof perform<'fill'>>[2]) =>
    (await perform(context(), 'fill', input)).issues
      .filter(({ severity }) => severity === 'stops')
      .map(({ code }) => code);
  assert.deepEqual(await codes({}), ['month-to-fill']);
  assert.deepEqual(await codes({ month: '2025-04', workbook: 'other.xlsx' }), ['workbook-unknown']);
  assert.deepEqual(await codes({ month: '2025-04', files: [paper('board-scorecard-2025-05-31.txt')] }), [
    'not-a-workbook',
  ]);
  assert.deepEqual([...new Set(await codes({ month: '2025-09' }))], ['fill-month-not-next']);
});

test('a selection is made from a paper, changed, shown, and withdrawn; each version stays in the log', async () => {
  const made = await perform(context(), 'set-selection', { title: 'Board', like: 'board-scorecard-2025-05-31.txt' });
  assert.ok(made.ok && made.value.selection);
  const { id, contents } = made.value.selection;
  assert.equal(id, 'board');
  const [first] = contents.sections;
  const two = first!.rows.slice(0, 2).toReversed();
  const changed = {
    sections: [{ heading: 'Ours', rows: [two[0]!, two[1]!, two[0]!] }],
    columns: { ...ALL_COLUMNS, months: 3 },
  };
  const set = await perform(context(), 'set-selection', { id, contents: changed });
  assert.deepEqual(set.value?.twice, [two[0]!.measure]);
  const shown = await perform(context(), 'scorecard', { selection: 'BOARD' });
  assert.deepEqual(
    shown.value?.scorecard.sections.map(({ title, rows }) => [title, ...rows.map((row) => row.measure.id)]),
    [['Ours', two[0]!.measure, two[1]!.measure]],
  );
  assert.equal((await perform(context(), 'set-selection', { title: 'Board' })).issues[0]?.code, 'selection-exists');
  await perform(context(), 'set-selection', { id, withdraw: true });
  assert.equal((await perform(context(), 'scorecard', { selection: 'board' })).issues[0]?.code, 'selection-unknown');
});

test('the scorecard as a workbook has numbers as numbers, shares as percentages and statuses as words', async () => {
  const { value } = await perform(context(), 'scorecard', {});
  const bytes = await scorecardWorkbook({
    scorecard: value!.scorecard,
    areaName: 'Sandbourne',
    selection: null,
    columns: ALL_COLUMNS,
    today: day('2025-06-27'),
  });
  const [sheet] = await readXlsxFile(Buffer.from(bytes));
  const rows = value!.scorecard.sections.flatMap((section) => section.rows);
  const last = sheet!.data[3]!.findIndex(
    (cell) => cell instanceof Date && cell.toISOString().startsWith(value!.scorecard.month!),
  );
  let looked = 0;
  for (const line of sheet!.data.slice(4)) {
    const row = rows.find(({ ref, label }) => label === line[1] && (ref ?? null) === line[0]);
    const cell = row?.cells.find(({ period }) => period === value!.scorecard.month);
    if (!row || !cell) continue;
    looked += 1;
    if (cell.value === null) assert.equal(typeof line[last], 'string');
    else assert.ok(Math.abs(Number(line[last]) - cell.value) < 1e-9, row.label);
  }
  assert.ok(looked > 40);
});

test('the council workbook made for the purpose takes April 2025 beside March, with its chart, its rules and its hidden sheet', async () => {
  const template = {
    name: 'council-scorecard.xlsx',
    bytes: new Uint8Array(
      readFileSync(new URL('../../../examples/sandbourne/workbook/council-scorecard.xlsx', import.meta.url)),
    ),
  };
  const filled = await perform(context(), 'fill', { month: '2025-04', files: [template] });
  assert.ok(filled.ok && filled.value.file, filled.issues.map(({ message }) => message).join(' '));
  const was = unzipSync(template.bytes);
  const is = unzipSync(new Uint8Array(Buffer.from(filled.value.file.base64, 'base64')));
  // what no month stands in comes back byte for byte
  for (const part of [
    'xl/worksheets/sheet3.xml',
    'xl/sharedStrings.xml',
    ...Object.keys(was).filter((name) => name.startsWith('xl/media/')),
  ])
    assert.deepEqual(is[part], was[part], part);
  const chart = (parts: Record<string, Uint8Array>) => strFromU8(parts['xl/charts/chart1.xml']!);
  assert.match(chart(was), /Scorecard!\$F\$8:\$K\$8/);
  assert.match(chart(is), /Scorecard!\$F\$8:\$L\$8/);
  // 75.7% within 20 weeks, as the board's paper of May prints for April
  assert.match(strFromU8(is['xl/worksheets/sheet2.xml']!), /<c r="L12"[^>]*><v>0.757<\/v>/);
});

test('a workbook with a password is refused, and what to do is said', async () => {
  const bytes = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504)]);
  const { ok, issues } = await perform(context(), 'fill', {
    month: '2025-04',
    files: [{ name: 'locked.xlsx', bytes }],
  });
  assert.equal(ok, false);
  assert.match(issues[0]!.message, /has a password.*take the password away/);
});
