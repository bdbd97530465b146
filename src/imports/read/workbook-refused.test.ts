// Workbooks that are damaged, locked, dangerous or no workbooks: each refused or read, with what is wrong said.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { readGrid } from './index.ts';
import { workbook } from './workbook.fixture.ts';

async function read(bytes: Uint8Array) {
  const { grid, issues } = await readGrid({ name: 'a.xlsx', bytes });
  return { grid, sheets: grid?.sheets ?? [], issues, codes: issues.map((one) => one.code) };
}

const cell = (reference: string, value: string | number, more = '') =>
  `<c r="${reference}" ${more}><v>${value}</v></c>`;

test('a workbook cut off anywhere is refused and says so', async () => {
  const whole = workbook({ sheets: [`<sheetData><row r="1">${cell('A1', 1)}</row></sheetData>`] });
  for (const share of [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
    const { grid, issues } = await read(whole.subarray(0, Math.floor(whole.length * share)));
    assert.deepEqual(
      [grid, issues.map((one) => [one.code, one.severity])],
      [null, [['file-not-readable', 'stops']]],
      String(share),
    );
  }
});

test('one damaged byte anywhere is read, or refused, and never thrown', async () => {
  const whole = workbook({
    sheets: [`<sheetData><row r="1">${cell('A1', 1)}${cell('B1', 0, 't="s"')}</row></sheetData>`],
    texts: ['KPI'],
  });
  for (let at = 4; at < whole.length; at += 7) {
    const bytes = whole.slice();
    bytes[at] = bytes[at]! ^ 0x55;
    const { grid, issues } = await read(bytes);
    assert.ok(grid !== null || issues.some((one) => one.severity === 'stops'), `byte ${at}`);
  }
});

test('a text number that points nowhere is named and left empty', async () => {
  const { sheets, issues } = await read(
    workbook({
      sheets: [`<sheetData><row r="1">${cell('A1', 9, 't="s"')}${cell('B1', 'x')}${cell('C1', 1)}</row></sheetData>`],
    }),
  );
  assert.deepEqual(sheets[0]!.rows[0]!.cells, [{ text: '' }, { text: '' }, { text: '1', number: 1 }]);
  assert.deepEqual(
    issues.map((one) => [one.code, one.where.column]),
    [
      ['cell-not-understood', 'A'],
      ['cell-not-understood', 'B'],
    ],
  );
});

test('the fifty-first error of a sheet and those after it are counted, not listed', async () => {
  const rows = Array.from({ length: 120 }, () => `<row><c t="e"><v>#N/A</v></c></row>`).join('');
  const { codes, issues } = await read(workbook({ sheets: [`<sheetData>${rows}</sheetData>`] }));
  assert.deepEqual(
    [codes.length, issues.at(-1)!.code, issues.at(-1)!.facts],
    [51, 'issues-left-out', { code: 'cell-error', count: 70 }],
  );
});

test('a sheet that is listed and not there stops the file', async () => {
  const { grid, issues } = await read(
    workbook({
      sheets: ['<sheetData><row><c><v>1</v></c></row></sheetData>'],
      more: {
        'xl/workbook.xml':
          '<workbook xmlns:r="x"><sheets><sheet name="S1" r:id="r1"/><sheet name="Gone" r:id="r9"/></sheets></workbook>',
      },
    }),
  );
  assert.deepEqual(
    [grid, ...issues.map((one) => [one.code, one.severity, one.where.sheet])],
    [null, ['sheet-missing', 'stops', 'Gone']],
  );
});

test('a DOCTYPE in any part that is read stops the file', async () => {
  const more = { 'xl/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><styleSheet/>' };
  const { grid, codes } = await read(workbook({ sheets: ['<sheetData/>'], more }));
  assert.deepEqual([grid, codes], [null, ['file-doctype']]);
});

for (const [name, parts, words] of [
  ['a Word document', { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }, /^This is a Word document\./],
  ['a presentation', { 'ppt/presentation.xml': '<p/>' }, /^This is a presentation\./],
  ['a zip file', { 'scorecard.csv': 'a,b' }, /^This is a zip file\. Unpack it/],
] as const) {
  test(`${name} is told from a workbook by what is in it`, async () => {
    const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, strToU8(text)])));
    const { grid, issues, codes } = await read(bytes);
    assert.deepEqual([grid, codes], [null, ['file-wrong-kind']]);
    assert.match(issues[0]!.message, words);
  });
}

test('a workbook with a password asks for one without', async () => {
  const bytes = await writeXlsx({
    sheets: [{ name: 'A', rows: [['x']] }],
    encryption: { password: 'p', spinCount: 1 },
  });
  assert.deepEqual((await read(bytes)).codes, ['file-locked']);
});

test('a workbook of empty sheets says that there is nothing in it', async () => {
  assert.deepEqual((await read(workbook({ sheets: ['<sheetData/>', '<sheetData/>'] }))).codes, ['file-no-rows']);
});
