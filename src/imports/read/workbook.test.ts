// Workbooks: typed cells, what is hidden, wrong or merged in them, and files that only look like one.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeOds, writeXlsx } from 'hucre';
import { readGrid } from './index.ts';
import { workbook } from './workbook.fixture.ts';

async function read(bytes: Uint8Array, name = 'a.xlsx') {
  const { grid, issues } = await readGrid({ name, bytes });
  return { sheets: grid?.sheets ?? [], issues };
}

const rowsOf = async (inner: string, parts: Partial<Parameters<typeof workbook>[0]> = {}) =>
  (await read(workbook({ sheets: [inner], ...parts }))).sheets[0]!.rows;

const cell = (reference: string, value: string | number, more = '') =>
  `<c r="${reference}" ${more}><v>${value}</v></c>`;

test('numbers, percentages, days, texts and truths come out typed and as they are shown', async () => {
  const rows = await rowsOf(
    `<sheetData><row r="2">${cell('A2', 0, 't="s"')}${cell('B2', 0.741, 's="1"')}${cell('C2', 45658, 's="2"')}${cell('D2', 12.5)}${cell('E2', 1, 't="b"')}<c r="G2" t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line </t></r><rPh><t>x</t></rPh></is></c></row></sheetData>`,
    { texts: ['  No. of EHCPs '], formats: ['0.0%', 'mmm\\-yy'] },
  );
  assert.deepEqual(rows, [
    {
      row: 2,
      tabular: true,
      table: 0,
      cells: [
        { text: 'No. of EHCPs' },
        { text: '74.1%', number: 0.741, format: '0.0%' },
        { text: 'Jan-25', number: 45658, format: 'mmm\\-yy', date: '2025-01-01' },
        { text: '12.5', number: 12.5 },
        { text: 'TRUE' },
        { text: '' },
        { text: 'in line' },
      ],
    },
  ]);
});

test('the same stored day is four years and a day later in the 1904 system', async () => {
  const sheets = [`<sheetData><row r="1">${cell('A1', 43831, 's="1"')}</row></sheetData>`];
  const days = async (properties: string) =>
    (await read(workbook({ sheets, properties, formats: ['dd/mm/yyyy'] }))).sheets[0]!.rows[0]!.cells[0]!;
  assert.deepEqual([(await days('')).date, (await days('date1904="1"')).date], ['2020-01-01', '2024-01-02']);
  assert.equal((await days('date1904="true"')).text, '02/01/2024');
});

test('a formula is read as its stored result; one without, an error and another workbook are each named with their cell', async () => {
  const { sheets, issues } = await read(
    workbook({
      sheets: [
        '<sheetData><row r="1"><c r="A1"><f>B1*2</f><v>8</v></c><c r="B1"><f>C1</f></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c>' +
          '<c r="D1"><f>[1]Sheet1!A1</f><v>5</v></c><c r="E1" t="e"><v>#REF!</v></c><c r="F1" t="str"><f>""</f><v></v></c></row>' +
          '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2+1</f><v>3</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>4</v></c></row></sheetData>',
      ],
    }),
  );
  assert.deepEqual(
    sheets[0]!.rows.map((row) => row.cells),
    [
      [
        { text: '8', number: 8, formula: '=B1*2' },
        { text: '', formula: '=C1' },
        { text: '#DIV/0!', error: '#DIV/0!', formula: '=1/0' },
        { text: '5', number: 5, formula: '=[1]Sheet1!A1' },
        { text: '#REF!', error: '#REF!' },
        { text: '', formula: '=""' },
      ],
      [{ text: '3', number: 3, formula: '=B2+1' }],
      [{ text: '4', number: 4, formula: '=B2+1 (filled from A2)' }],
    ],
  );
  assert.deepEqual(
    issues.map((one) => [one.code, one.severity, one.where.sheet, one.where.row, one.where.column]),
    [
      ['cell-no-result', 'warns', 'S1', 1, 'B'],
      ['cell-error', 'warns', 'S1', 1, 'C'],
      ['cell-external-link', 'warns', 'S1', 1, 'D'],
      ['cell-error', 'warns', 'S1', 1, 'E'],
    ],
  );
});

test('hidden rows, columns and sheets are read, marked, and declared once a sheet', async () => {
  const inner = `<cols><col min="2" max="2" hidden="1"/><col min="4" max="16384" hidden="1"/></cols><sheetData>${[
    1, 2, 3, 4,
  ]
    .map(
      (row) =>
        `<row r="${row}" ${row === 2 || row === 3 ? 'hidden="1"' : ''}>${cell(`A${row}`, row)}${cell(`B${row}`, row)}</row>`,
    )
    .join('')}</sheetData>`;
  const { sheets, issues } = await read(
    workbook({ sheets: [inner, '<sheetData/>', inner], states: ['', 'state="veryHidden"'] }),
  );
  assert.deepEqual(
    sheets.map((sheet) => [sheet.name, sheet.hidden ?? false, sheet.rows.length]),
    [
      ['S1', false, 4],
      ['S2', true, 0],
      ['S3', false, 4],
    ],
  );
  assert.deepEqual(sheets[0]!.rows[1], {
    row: 2,
    tabular: true,
    table: 0,
    hidden: true,
    cells: [
      { text: '2', number: 2 },
      { text: '2', number: 2, hidden: true },
    ],
  });
  assert.deepEqual(
    issues.map((one) => [one.code, one.where.sheet, one.facts]),
    [
      ['sheet-columns-hidden', 'S1', { columns: ['B'], count: 1 }],
      ['sheet-rows-hidden', 'S1', { rows: ['2 to 3'], count: 2 }],
      ['sheet-hidden', 'S2', { very: true }],
      ['sheet-columns-hidden', 'S3', { columns: ['B'], count: 1 }],
      ['sheet-rows-hidden', 'S3', { rows: ['2 to 3'], count: 2 }],
    ],
  );
});

test('merged cells keep their value in the first and mark the rest', async () => {
  const rows = await rowsOf(
    `<sheetData><row r="1">${cell('A1', 2025)}</row><row r="2">${cell('A2', 1)}${cell('B2', 2)}${cell('C2', 3)}</row></sheetData><mergeCells><mergeCell ref="A1:XFD1"/><mergeCell ref="C2:C1048576"/></mergeCells>`,
  );
  assert.deepEqual(
    rows.map((row) => row.cells),
    [
      [
        { text: '2025', number: 2025 },
        { text: '', merged: true },
        { text: '', merged: true },
      ],
      [
        { text: '1', number: 1 },
        { text: '2', number: 2 },
        { text: '3', number: 3 },
      ],
    ],
  );
});

test('comments and fills come with their cells, also with empty ones', async () => {
  const rows = await rowsOf(`<sheetData><row r="1">${cell('A1', 1, 's="1"')}<c r="B1" s="1"/></row></sheetData>`, {
    comments: { A1: 'provisional', C1: '[Threaded comment]\n\nYour version of Excel…\n\nComment:\n    checked' },
  });
  assert.deepEqual(rows[0]!.cells, [
    { text: '1', number: 1, fill: '#ffc000', comment: 'provisional' },
    { text: '', fill: '#ffc000' },
    { text: '', comment: 'checked' },
  ]);
});

test('colours set by rules are declared, since they are not read', async () => {
  const inner = `<sheetData><row r="1">${cell('A1', 1)}</row></sheetData><conditionalFormatting sqref="A1"><cfRule type="cellIs"/></conditionalFormatting>`;
  const { issues } = await read(workbook({ sheets: [inner] }));
  assert.deepEqual(
    issues.map((one) => [one.code, one.severity]),
    [['sheet-colours-by-rule', 'warns']],
  );
});

test('rows and cells without numbers of their own follow those before them', async () => {
  const rows = await rowsOf(
    '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="B5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>',
  );
  assert.deepEqual(
    rows.map((row) => [row.row, ...row.cells.map((one) => one.text)]),
    [
      [1, '1', '2'],
      [5, '', '3', '4'],
      [6, '5'],
    ],
  );
});

test('a row that comes twice, or late, is put together and in order', async () => {
  const rows = await rowsOf(
    `<sheetData><row r="3">${cell('A3', 1)}</row><row r="1">${cell('A1', 2)}</row><row r="3">${cell('B3', 3)}</row></sheetData>`,
  );
  assert.deepEqual(
    rows.map((row) => [row.row, ...row.cells.map((one) => one.text)]),
    [
      [1, '2'],
      [3, '1', '3'],
    ],
  );
});

test('a text that begins like a formula stays text in a workbook', async () => {
  const bytes = await writeXlsx({ sheets: [{ name: 'A', rows: [['=1+1', '@x', '-2']] }] });
  assert.deepEqual((await read(bytes)).sheets[0]!.rows[0]!.cells, [{ text: '=1+1' }, { text: '@x' }, { text: '-2' }]);
});

test('an OpenDocument workbook gives the same texts', async () => {
  const bytes = await writeOds({
    sheets: [
      {
        name: 'A',
        rows: [
          ['KPI', 'May'],
          ['Plans', 12.5],
        ],
      },
    ],
  });
  const { sheets } = await read(bytes, 'a.ods');
  assert.deepEqual(
    sheets[0]!.rows.map((row) => row.cells),
    [
      [{ text: 'KPI' }, { text: 'May' }],
      [{ text: 'Plans' }, { text: '12.5', number: 12.5 }],
    ],
  );
});
