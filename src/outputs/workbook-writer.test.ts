// Workbooks as other readers find them, and as their parts say it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { day } from '../clocks/index.ts';
import { readGrid } from '../imports/index.ts';
import { type CellChoice, LOOKS, type WrittenCell, type WrittenSheet, writeWorkbook } from './workbook-writer.ts';

const workbook = (...sheets: WrittenSheet[]) => writeWorkbook({ title: 'Test', madeOn: day('2025-06-27'), sheets });
const sheet = (rows: WrittenCell[][], more: Partial<WrittenSheet> = {}): WrittenSheet => ({
  name: 'One',
  rows,
  widths: [20, 20],
  ...more,
});

async function partsOf(...sheets: WrittenSheet[]): Promise<Record<string, string>> {
  const unpacked = unzipSync(await workbook(...sheets));
  return Object.fromEntries(Object.entries(unpacked).map(([name, part]) => [name, strFromU8(part)]));
}

test('a text stays a text, whatever it begins with or is named like, and two readers say so', async () => {
  const texts = ['=1+1', '+44', '#N/A', '#REF!', ' spaced ', 'a\u0001b', '007', '<b>&'];
  const bytes = await workbook(sheet(texts.map((value) => [{ value }, { value: 1 }])));
  const [first] = await readXlsxFile(Buffer.from(bytes), { trim: false });
  assert.deepEqual(
    first!.data.map((row) => row[0]),
    texts,
  );
  const { grid } = await readGrid({ name: 'one.xlsx', bytes });
  assert.deepEqual(
    grid!.sheets[0]!.rows.map(({ cells: [{ text, error, formula } = {}] }) => ({ text, error, formula })),
    texts.map((text) => ({ text: text.trim(), error: undefined, formula: undefined })),
  );
});

test('a text that is longer than Excel opens is cut there', async () => {
  const [first] = await readXlsxFile(Buffer.from(await workbook(sheet([[{ value: 'x'.repeat(40_000) }]]))));
  assert.equal(String(first!.data[0]![0]).length, 32_767);
});

test('the same sheets on the same day are the same bytes', async () => {
  const one = sheet([[{ value: new Date(Date.UTC(2025, 4, 1)), format: 'mmm yy', look: LOOKS.head }]]);
  assert.deepEqual(await workbook(one), await workbook(one));
});

test('cells of one look and format have one style, however many rows there are', async () => {
  const rows = Array.from({ length: 5000 }, (_, i): WrittenCell[] => [
    { value: `row ${i}`, look: LOOKS.words },
    { value: i, format: '0.0' },
    { value: i },
  ]);
  const parts = await partsOf(sheet([[{ value: 'Head', look: LOOKS.head }], ...rows]));
  assert.match(parts['xl/styles.xml']!, /<cellXfs count="4">/);
  assert.match(parts['xl/worksheets/sheet1.xml']!, /<c r="C5001"><v>4999<\/v><\/c><\/row>/);
});

test('a wrapped text makes its row high enough, and no row is higher than Excel has them', async () => {
  const rows = ['short', 'x'.repeat(50), 'x'.repeat(9000)].map((value) => [{ value, look: LOOKS.words }]);
  const { 'xl/worksheets/sheet1.xml': xml } = await partsOf(sheet(rows));
  assert.deepEqual(
    [...xml!.matchAll(/<row r="(\d)"(?: ht="(\d+)")?/g)].map(([, row, height]) => [row, height]),
    [
      ['1', undefined],
      ['2', '45'],
      ['3', '409'],
    ],
  );
});

test('notes and links stand at their cells, and a link looks like one', async () => {
  const parts = await partsOf(
    sheet([
      [
        { value: 'Here', link: "#'Two'!A1" },
        { value: 'There', link: 'https://example.org/a?b=1&c=2' },
      ],
      [{ value: 5, note: 'Corrected & sent again' }],
    ]),
    { ...sheet([[{ value: 1 }]]), name: 'Two' },
  );
  const xml = parts['xl/worksheets/sheet1.xml']!;
  assert.match(xml, /<hyperlink ref="A1" location="&apos;Two&apos;!A1"\/>/);
  assert.match(xml, /<hyperlink ref="B1" r:id="rId1"\/>/);
  assert.match(
    parts['xl/worksheets/_rels/sheet1.xml.rels']!,
    /Id="rId1"[^>]*Target="https:\/\/example\.org\/a\?b=1&amp;c=2"/,
  );
  assert.match(parts['xl/styles.xml']!, /<u\/><color rgb="FF1D70B8"\/>/);
  assert.match(parts['xl/comments1.xml']!, /ref="A2".*Corrected &amp; sent again/);
});

const choice = (range: string, values: string[]): CellChoice => ({
  range,
  takes: { kind: 'list', values },
  title: 'Need',
  words: 'Choose one.',
});

test('a short list stands in its choice, one that is long or has commas once in a hidden sheet', async () => {
  const long = Array.from({ length: 40 }, (_, i) => `Specialist need ${i}`);
  const parts = await partsOf(
    sheet([[{ value: 'Head' }]], {
      choices: [
        choice('A2:A9', ['Yes', 'No']),
        choice('B2:B9', long),
        choice('C2:C9', ['Speech, language', 'Other']),
        choice('D2:D9', long),
      ],
    }),
  );
  assert.deepEqual(
    [...parts['xl/worksheets/sheet1.xml']!.matchAll(/<formula1>(.*?)<\/formula1>/g)].map(([, formula]) => formula),
    ['"Yes,No"', 'Choices!$A$1:$A$40', 'Choices!$B$1:$B$2', 'Choices!$A$1:$A$40'],
  );
  assert.match(parts['xl/workbook.xml']!, /name="Choices"[^>]*state="hidden"/);
  const lists = await readXlsxFile(
    Buffer.from(await workbook(sheet([[{ value: 1 }]], { choices: [choice('A2', long)] }))),
  );
  assert.deepEqual(
    lists[1]!.data.map((row) => row[0]),
    long,
  );
});

test('words that Excel would refuse beside a cell are a mistake of ours', () => {
  const words = 'x'.repeat(256);
  assert.throws(() => workbook(sheet([], { choices: [{ ...choice('A2', ['Yes']), words }] })), RangeError);
});
