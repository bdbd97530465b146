// CSV, text with tables in it, and HTML: what comes out of small files written here by hand.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stringify } from 'csv-stringify/sync';
import type { GridRow } from '../grid.ts';
import { readGrid } from './index.ts';

async function read(name: string, text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { grid, issues } = await readGrid({ name, bytes });
  return { kind: grid?.kind ?? null, rows: grid?.sheets[0]?.rows ?? [], codes: issues.map((one) => one.code), issues };
}

const texts = (rows: GridRow[]) => rows.map((row) => row.cells.map((cell) => cell.text));
const numbered = (rows: GridRow[]) => rows.map((row) => [row.row, ...row.cells.map((cell) => cell.text)]);

for (const [name, delimiter] of [
  ['comma', ','],
  ['semicolon', ';'],
  ['tab', '\t'],
  ['upright bar', '|'],
] as const) {
  test(`a table parted by a ${name} is a CSV under any name`, async () => {
    const lines = [
      ['KPI', 'Apr', 'May'],
      ['Requests, all', '4,1', '5'],
      ['Plans; new', '1', ''],
    ];
    const { kind, rows } = await read('paper.txt', stringify(lines, { delimiter }));
    assert.deepEqual([kind, texts(rows)], ['csv', lines]);
  });
}

test('a first line sep=; chooses the separator and is no row', async () => {
  const { rows, codes } = await read('a.csv', '\uFEFFsep=;\r\nKPI;May\r\nA,b;1\r\n');
  assert.deepEqual(
    [numbered(rows), codes],
    [
      [
        [2, 'KPI', 'May'],
        [3, 'A,b', '1'],
      ],
      [],
    ],
  );
});

test('rows carry the number of the line they start on, over quoted line ends and blank lines', async () => {
  const { rows } = await read('a.csv', 'KPI,May\r\n"two\r\nlines",1\r\n\r\n"three\rold\nends",2\rlast,3\n');
  assert.deepEqual(numbered(rows), [
    [1, 'KPI', 'May'],
    [2, 'two\r\nlines', '1'],
    [5, 'three\rold\nends', '2'],
    [8, 'last', '3'],
  ]);
});

test('line ends of three kinds, and CR alone, all end lines', async () => {
  assert.deepEqual(numbered((await read('a.csv', 'a,b\rc,d\re,f')).rows), [
    [1, 'a', 'b'],
    [2, 'c', 'd'],
    [3, 'e', 'f'],
  ]);
  assert.deepEqual(numbered((await read('a.csv', 'a,b\r\nc,d\ne,f\rg,h')).rows).at(-1), [4, 'g', 'h']);
});

test('a CR LF pair stays one line end wherever the pieces that are read part', async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => ['x'.repeat(i % 17), String(i)]);
  const { rows: found } = await read('a.csv', rows.map((row) => row.join(',')).join('\r\n'));
  assert.deepEqual(
    found.map((row) => [row.row, row.cells[1]!.text]),
    rows.map((row, i) => [i + 1, row[1]]),
  );
});

test('ragged rows are kept as they are', async () => {
  assert.deepEqual(texts((await read('a.csv', 'SEND scorecard\nKPI,Apr,May\nA,1\nB,1,2,3\n')).rows), [
    ['SEND scorecard'],
    ['KPI', 'Apr', 'May'],
    ['A', '1'],
    ['B', '1', '2', '3'],
  ]);
});

test('two header rows both come out as rows', async () => {
  const { rows } = await read('a.csv', ',2024,,2025\nKPI,Nov,Dec,Jan\nA,1,2,3\n');
  assert.deepEqual(texts(rows), [
    ['', '2024', '', '2025'],
    ['KPI', 'Nov', 'Dec', 'Jan'],
    ['A', '1', '2', '3'],
  ]);
});

test('a loose quotation mark is kept as text, and its line is named', async () => {
  const { rows, issues } = await read('a.csv', 'KPI,May\n6" pipe,1\n"say ""hi""",2\n"b"c,3\n');
  assert.deepEqual(texts(rows), [
    ['KPI', 'May'],
    ['6" pipe', '1'],
    ['say "hi"', '2'],
    ['"b"c', '3'],
  ]);
  assert.deepEqual(
    issues.map((one) => [one.code, one.severity, one.where]),
    [
      ['csv-quote-loose', 'warns', { file: 'a.csv', row: 2 }],
      ['csv-quote-loose', 'warns', { file: 'a.csv', row: 4 }],
    ],
  );
});

test('a quotation mark that never closes stops the file and names its line', async () => {
  const { kind, issues } = await read('a.csv', 'KPI,May\nA,1\nB,"2\nC,3\n');
  assert.deepEqual(
    [kind, issues.map((one) => [one.code, one.where])],
    [null, [['csv-quote-open', { file: 'a.csv', row: 3 }]]],
  );
});

test('text that spreadsheets would run as formulas stays text', async () => {
  const cells = ['=1+1', '+A1', '-2', '@SUM(A1)', "=cmd|' /C calc'!A0"];
  assert.deepEqual((await read('a.csv', stringify([['x', 'y'], ...cells.map((cell) => [cell, '1'])]))).rows[1]!.cells, [
    { text: '=1+1' },
    { text: '1' },
  ]);
});

test('HTML inside the cells of a CSV stays text and makes it no page', async () => {
  const { kind, rows } = await read('a.csv', 'KPI,May\n<b>Requests</b><script>alert(1)</script>,1\n');
  assert.deepEqual([kind, texts(rows)[1]], ['csv', ['<b>Requests</b><script>alert(1)</script>', '1']]);
});

test('text with tables among prose gives both, each with its line, tables counted', async () => {
  const text =
    'Scorecard, May\n\nKPI\tApr\tMay\nA\t1\t2\n\nB\t3\t4\n\nNotes, of which there are some.\nx\ty\n\np\tq\tr\n';
  const { kind, rows } = await read('paper.txt', text);
  assert.equal(kind, 'text');
  assert.deepEqual(
    rows.map((row) => [row.row, row.tabular, row.table, row.cells.length]),
    [
      [1, false, 0, 1],
      [3, true, 0, 3],
      [4, true, 0, 3],
      [6, true, 0, 3],
      [8, false, 0, 1],
      [9, true, 1, 2],
      [11, true, 2, 3],
    ],
  );
});

test('a Markdown table in a text is a table, its rule left out', async () => {
  const { rows } = await read(
    'paper.md',
    '# Scorecard\n\n| KPI | May |\n|---|---:|\n| A \\| B | 1 |\n\nEnd, at last.\n',
  );
  assert.deepEqual(
    rows.map((row) => [row.row, row.tabular, ...row.cells.map((cell) => cell.text)]),
    [
      [1, false, '# Scorecard'],
      [3, true, 'KPI', 'May'],
      [5, true, 'A | B', '1'],
      [7, false, 'End, at last.'],
    ],
  );
});

test('prose with commas is prose, and a CSV of one column is a CSV', async () => {
  assert.equal((await read('letter.txt', 'Dear all,\nplease find, below, the paper.\nRegards,\nA\n')).kind, 'text');
  assert.deepEqual(texts((await read('list.csv', 'KPI\nA\nB\n')).rows), [['KPI'], ['A'], ['B']]);
});

test('an HTML table comes out with spans unfolded and nothing run', async () => {
  const page = `<!DOCTYPE html><html><head><title>SEND</title><style>td{}</style></head><body><h1>Scorecard &amp; notes</h1>
    <script>document.write('<table><tr><td>no</td></tr></table>')</script><p>As at<br>May</p>
    <table><caption>KPIs</caption><tr><th rowspan=2>KPI<th colspan=2>2025</tr><tr><th>Apr<th>May</tr>
    <tr bgcolor=red><td>Plans&nbsp;open <img src="https://example.org/up.png" alt="▲"></td><td style="background:#FF0000">1</td><td hidden>2</td></tr></table></body></html>`;
  const { kind, rows } = await read('page.html', page);
  assert.equal(kind, 'html');
  assert.deepEqual(rows, [
    { row: 1, cells: [{ text: 'SEND' }], tabular: false, table: 0 },
    { row: 2, cells: [{ text: 'Scorecard & notes' }], tabular: false, table: 0 },
    { row: 3, cells: [{ text: 'As at May' }], tabular: false, table: 0 },
    { row: 4, cells: [{ text: 'KPIs' }], tabular: false, table: 0 },
    { row: 5, cells: [{ text: 'KPI' }, { text: '2025' }, { text: '', merged: true }], tabular: true, table: 0 },
    { row: 6, cells: [{ text: '', merged: true }, { text: 'Apr' }, { text: 'May' }], tabular: true, table: 0 },
    {
      row: 7,
      cells: [{ text: 'Plans open ▲' }, { text: '1', fill: '#ff0000' }, { text: '2', hidden: true }],
      tabular: true,
      table: 0,
    },
  ]);
});

test('a table inside a table comes after it, and its words stand once', async () => {
  const { rows } = await read('page.htm', '<table><tr><td>outer<table><tr><td>inner<td>1</table><td>2</table>');
  assert.deepEqual(
    rows.map((row) => [row.table, ...row.cells.map((cell) => cell.text)]),
    [
      [0, 'outer', '2'],
      [1, 'inner', '1'],
    ],
  );
});

test('a page that calls itself an Excel file is read as the page it is', async () => {
  assert.equal((await read('report.xls', '<html xmlns:x="urn:x"><table><tr><td>KPI<td>1</table>')).kind, 'html');
});

for (const [name, bytes, code, words] of [
  ['an empty file', '', 'file-empty', /empty/],
  ['white space alone', ' \r\n\t\n', 'file-empty', /blank/],
  [
    'a PDF',
    '%PDF-1.7\n%\xe2\xe3',
    'file-wrong-kind',
    /^This is a PDF\. Ask for the scorecard as Excel or CSV, or save the table as text\.$/,
  ],
  ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'file-wrong-kind', /picture \(PNG\)/],
  ['a JSON file', '{"kpi": [1, 2]}', 'file-wrong-kind', /JSON/],
  ['an XML file', '<?xml version="1.0"?><sen2/>', 'file-wrong-kind', /XML/],
  [
    'XML with a DOCTYPE',
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    'file-wrong-kind',
    /XML/,
  ],
  ['a program', 'MZ\x90\0\x03\0\0\0\x04\0', 'file-wrong-kind', /program/],
  ['an e-mail saved as a web archive', 'MIME-Version: 1.0\r\n', 'file-wrong-kind', /e-mail/],
] as const) {
  test(`${name} is refused by what it is`, async () => {
    const { kind, issues } = await read('scorecard.csv', Uint8Array.from(Buffer.from(bytes, 'latin1')));
    assert.deepEqual([kind, issues.map((one) => [one.code, one.severity])], [null, [[code, 'stops']]]);
    assert.match(issues[0]!.message, words);
  });
}

test('garbage of a fixed seed is refused or read, and never thrown at anyone', async () => {
  let seed = 20250531;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  for (let i = 0; i < 300; i += 1) {
    const span = [256, 128, 96, 40][i % 4]!;
    const bytes = Uint8Array.from(
      { length: Math.floor(random() * 3000) },
      () => Math.floor(random() * span) + (span === 96 ? 32 : 0),
    );
    const heads = [
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0xff, 0xfe],
      [0x3c, 0x68, 0x74, 0x6d, 0x6c, 0x3e],
    ];
    bytes.set(heads[i % 5]!.slice(0, bytes.length));
    const { grid, issues } = await readGrid({ name: ['a.csv', 'a.xlsx', 'a.txt', 'a.html'][i % 4]!, bytes });
    assert.ok(grid !== null || issues.some((one) => one.severity === 'stops'), `${i} gave neither`);
  }
});
