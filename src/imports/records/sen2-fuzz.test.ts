// Returns with bytes and words changed by chance: whatever comes, it is read or refused, and every row says where it stood.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { workbook } from '../read/workbook.fixture.ts';
import type { RecordFormat } from './record-format.ts';
import { ASKED, FULL, readAll, xmlReturn } from './sen2.fixture.ts';
import sen2Blade from './sen2-blade.ts';
import { FILES, row, sideBySide, zipOf } from './sen2-tables.fixture.ts';
import sen2Template from './sen2-template.ts';
import sen2Xml from './sen2-xml.ts';

const RUNS = process.env.WAYMARK_LONG === '1' ? 10_000 : 100;

interface Change {
  at: number;
  length: number;
  how: 'cut' | 'repeat' | 'swap' | 'put' | 'end';
  put: string;
}

/** What readers stumble over. */
const WORDS = [
  '<',
  '>',
  '&',
  '"',
  "'",
  ',',
  '\n',
  '\0',
  '\uFEFF',
  '=',
  '<Person>',
  '</Requests>',
  '<![CDATA[',
  '<!--',
  '<!DOCTYPE a>',
  '&a;',
  '31/02/2024',
  '-',
  '99999999999',
  'é',
  '＝',
  'NULL',
  '#',
];

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(1_000_000),
  length: fc.nat(40),
  how: fc.constantFrom('cut', 'repeat', 'swap', 'put', 'put', 'end'),
  put: fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 6 })),
});
const changes = fc.array(change, { minLength: 1, maxLength: 4 });

function changed(bytes: Uint8Array, all: readonly Change[]): Uint8Array {
  let now = Buffer.from(bytes);
  for (const { at: place, length, how, put } of all) {
    const at = now.length === 0 ? 0 : place % now.length;
    const [before, piece, after] = [now.subarray(0, at), now.subarray(at, at + length), now.subarray(at + length)];
    if (how === 'cut') now = Buffer.concat([before, after]);
    else if (how === 'repeat') now = Buffer.concat([before, piece, piece, after]);
    else if (how === 'swap') now = Buffer.concat([before, Buffer.from(piece).reverse(), after]);
    else if (how === 'put') now = Buffer.concat([before, Buffer.from(put), piece, after]);
    else if (place % 10 === 0) now = Buffer.from(before);
  }
  return new Uint8Array(now);
}

/** A zip with one of its parts changed and packed again, so that the change is met and not only the zip's own check. */
function changedWithin(bytes: Uint8Array, at: number, all: readonly Change[]): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[at % names.length]!;
  return zipSync({ ...parts, [name]: changed(parts[name]!, all) }, { level: 0 });
}

async function holds(format: RecordFormat, name: string, bytes: Uint8Array): Promise<void> {
  format.recognise({ name, bytes }, ASKED);
  const { head, rows, issues } = await readAll(format, { name, bytes });
  const unplaced = rows.filter(({ place }) => place.sheet === null || !(Number(place.row) >= 1));
  assert.deepEqual(unplaced, []);
  const numbers = rows.map(({ table, id }) => `${table} ${id}`);
  assert.equal(new Set(numbers).size, numbers.length);
  assert.ok(head !== null || issues.some(({ severity }) => severity === 'stops'));
}

test('a changed XML is read or refused, and every row says where it stood', async () => {
  const { bytes } = xmlReturn(`${FULL}\n${FULL.replace('A9999', 'B9999')}`);
  await fc.assert(
    fc.asyncProperty(changes, (all) => holds(sen2Xml, 'a.xml', changed(bytes, all))),
    { numRuns: RUNS, seed: 1 },
  );
});

test('a changed set of CSV files is read or refused, and every row says where it stood', async () => {
  const { bytes } = zipOf(FILES);
  await fc.assert(
    fc.asyncProperty(changes, fc.nat(1000), async (all, at) => {
      await holds(sen2Blade, 'a.zip', changed(bytes, all));
      await holds(sen2Blade, 'a.zip', changedWithin(bytes, at, all));
    }),
    { numRuns: RUNS, seed: 2 },
  );
});

test('a changed template is read or refused, and every row says where it stood', async () => {
  const bytes = workbook({ sheets: [`<sheetData>${row(['Data Entry Template'])}${sideBySide()}</sheetData>`] });
  await fc.assert(
    fc.asyncProperty(changes, fc.nat(1000), async (all, at) => {
      await holds(sen2Template, 'a.xlsx', changed(bytes, all));
      await holds(sen2Template, 'a.xlsx', changedWithin(bytes, at, all));
    }),
    { numRuns: RUNS, seed: 3 },
  );
});
