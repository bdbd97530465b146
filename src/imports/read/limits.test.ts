// Files that are too big, or pretend not to be: refused with an issue, in little time and memory.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { type Limits, readGrid } from './index.ts';
import { workbook } from './workbook.fixture.ts';

async function codes(name: string, bytes: Uint8Array, limits: Partial<Limits> = {}) {
  const { grid, issues } = await readGrid({ name, bytes }, limits);
  return [grid === null, ...issues.map((one) => [one.code, one.severity])];
}

const refused = (code: string) => [true, [code, 'stops']];
const text = (line: string, times: number) => strToU8(line.repeat(times));

/** A workbook whose one sheet is the given bytes. */
function workbookOf(sheet: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook({ sheets: [''] }));
  parts['xl/worksheets/sheet1.xml'] = new Uint8Array(sheet);
  return zipSync(parts);
}

function sheetOf(row: string, times: number): Uint8Array {
  return strToU8(`<worksheet><sheetData>${row.repeat(times)}</sheetData></worksheet>`);
}

test('each limit has its own issue', async () => {
  assert.deepEqual(await codes('a.csv', text('a,b\n', 300), { maxBytes: 1000 }), refused('limit-bytes'));
  assert.deepEqual(await codes('a.csv', text('a,b\n', 11), { maxRows: 10 }), refused('limit-rows'));
  assert.deepEqual(await codes('a.csv', text('a,b,c\n', 2), { maxColumns: 2 }), refused('limit-columns'));
  assert.deepEqual(await codes('a.csv', text('a,b\n', 11), { maxCells: 20 }), refused('limit-cells'));
  assert.deepEqual(await codes('a.csv', text(`${'x'.repeat(99)},b\n`, 2), { maxCellText: 50 }), refused('limit-text'));
  assert.deepEqual(await codes('a.csv', text('abc,b\n', 99), { maxKeptBytes: 5000 }), refused('limit-kept'));
  assert.deepEqual(await codes('a.csv', text('a,b\n', 2000), { maxSeconds: 0 }), refused('limit-time'));
  assert.deepEqual(await codes('a.html', text('<table><tr><td>', 150_000)), refused('limit-elements'));
});

test('a hundred thousand columns in one row are refused with the number and the row', async () => {
  const { grid, issues } = await readGrid({ name: 'a.csv', bytes: strToU8(`a,b\n${'x,'.repeat(99_999)}x\n`) });
  assert.deepEqual(
    [grid, issues.map((one) => [one.code, one.where, one.facts])],
    [null, [['limit-columns', { file: 'a.csv', row: 2 }, { columns: 100_000, limit: 2000 }]]],
  );
});

test('a line of nothing but separators is refused before it is parsed', async () => {
  assert.deepEqual(await codes('a.csv', text(',', 30_000_000)), refused('limit-columns'));
});

test('a cell in the last corner of a sheet does not make the whole sheet', async () => {
  const corner = (reference: string) => sheetOf(`<row r="1048576"><c r="${reference}"><v>1</v></c></row>`, 1);
  assert.deepEqual(await codes('a.xlsx', workbookOf(corner('XFD1048576'))), refused('limit-columns'));
  assert.deepEqual(await codes('a.xlsx', workbookOf(corner('B1048576'))), [false]);
});

test('merges that lie over each other without end are refused', async () => {
  const rows = '<row><c><v>1</v></c><c><v>1</v></c></row>'.repeat(300);
  const sheet = `<worksheet><sheetData>${rows}</sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000)}</mergeCells></worksheet>`;
  assert.deepEqual(await codes('a.xlsx', workbookOf(strToU8(sheet))), refused('limit-cells'));
});

test('a zip bomb that tells its size is refused before any of it is unpacked', async () => {
  const bomb = workbookOf(new Uint8Array(40_000_000));
  assert.ok(bomb.length < 100_000);
  const { issues } = await readGrid({ name: 'a.xlsx', bytes: bomb }, { maxInflatedBytes: 10_000_000 });
  assert.deepEqual(
    issues.map((one) => one.code),
    ['limit-inflated'],
  );
  assert.ok(Number(issues[0]!.facts.declared) > 40_000_000);
});

test('a zip bomb that lies about its size is stopped by counting', async () => {
  const bomb = workbookOf(sheetOf('<row><c><v>1</v></c></row>', 400_000));
  const { grid, issues } = await readGrid({ name: 'a.xlsx', bytes: lying(bomb) }, { maxInflatedBytes: 1_000_000 });
  assert.deepEqual(
    [grid, issues.map((one) => [one.code, one.facts])],
    [null, [['limit-inflated', { limit: 1_000_000, declared: null }]]],
  );
});

/** Says of every part that it unpacks to ten bytes. */
function lying(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, 10, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, 10, true);
  }
  return bytes;
}

function garbage(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let seed = 7;
  for (let i = 0; i < length; i += 1) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    bytes[i] = 32 + ((seed >>> 24) % 95);
  }
  return bytes;
}

const CHILD = `
  const { existsSync, readFileSync } = await import('node:fs');
  const { readGrid } = await import(process.argv[1]);
  const bytes = new Uint8Array(readFileSync(process.argv[2]));
  const { grid, issues } = await readGrid({ name: process.argv[2], bytes });
  // maxRSS counts what the parent held when it forked; the high-water mark of Linux starts afresh.
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const megabytes = Number(/VmHWM:\\s*(\\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS) / 1024;
  console.log(JSON.stringify({ rows: grid?.sheets[0].rows.length ?? null, codes: issues.map((i) => i.code), megabytes }));
`;

const BIG_FILES = [
  ['20 MB of printable garbage', 'a.csv', () => garbage(20_000_000), { rows: null, codes: ['limit-columns'] }],
  [
    '20 MB of garbage bytes',
    'a.xlsx',
    () => garbage(20_000_000).map((byte) => byte * 37),
    { rows: null, codes: ['file-wrong-kind'] },
  ],
  [
    'a bomb of nine million cells in 250 MB',
    'b.xlsx',
    () => workbookOf(sheetOf('<row><c><v>1</v></c></row>', 9_000_000)),
    { rows: null, codes: ['limit-rows'] },
  ],
  [
    'a bomb of one endless text',
    'c.xlsx',
    () => workbookOf(sheetOf(' '.repeat(1000), 100_000)),
    { rows: null, codes: ['limit-text'] },
  ],
  [
    'a workbook of two million figures',
    'd.xlsx',
    () =>
      workbookOf(
        sheetOf(`<row>${Array.from({ length: 40 }, (_, i) => `<c><v>${i / 7}</v></c>`).join('')}</row>`, 50_000),
      ),
    { rows: 50_000, codes: [] },
  ],
] as const;

// The two largest take ten seconds between them: they are in the long run.
const tried =
  process.env.WAYMARK_LONG === '1' ? BIG_FILES : BIG_FILES.filter(([, file]) => !['b.xlsx', 'd.xlsx'].includes(file));

for (const [name, file, bytes, expected] of tried) {
  test(`${name} is answered in less than 500 MB of memory`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-limits-'));
    try {
      writeFileSync(join(folder, file), bytes());
      const room = new URL('./index.ts', import.meta.url).href;
      const said = execFileSync(
        process.execPath,
        ['--max-old-space-size=400', '--input-type=module', '-e', CHILD, room, join(folder, file)],
        {
          encoding: 'utf8',
        },
      );
      const { rows, codes: found, megabytes } = JSON.parse(said);
      assert.deepEqual({ rows, codes: found }, expected);
      assert.ok(megabytes < 500, `${megabytes} MB`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
