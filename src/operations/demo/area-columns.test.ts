// Column files of made-up areas, read back by hand: numbers as they lie in the file against what columns.json says.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { day } from '../../clocks/index.ts';
import { sandbourne } from '../../foresight/index.ts';
import { contextOver } from '../checks/stores.fixture.ts';
import { perform } from '../index.ts';
import { writeAreaColumns } from './area-columns.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-areas-'));
after(() => rmSync(folder, { recursive: true }));

interface About {
  seed: number;
  tables: Record<
    string,
    { rows: number; columns: Record<string, { file: string; numbers: string; kind: string; codes?: string[] }> }
  >;
}

test('every column file holds one number a row, least byte first, and codes stand in their list', async () => {
  const area = sandbourne({ scale: 0.05, lastDay: day('2020-08-31'), code: 'E06999002', name: 'A small one' });
  const written = await writeAreaColumns(area, folder);
  const about = JSON.parse(readFileSync(join(folder, 'E06999002', 'columns.json'), 'utf8')) as About;
  let rows = 0;
  for (const { rows: count, columns } of Object.values(about.tables)) {
    rows += count;
    for (const { file, numbers, codes } of Object.values(columns)) {
      const bytes = readFileSync(join(folder, 'E06999002', file));
      assert.equal(bytes.length, count * (numbers === 'int32' ? 4 : 1), file);
      if (codes && numbers === 'uint8') for (const code of bytes) assert.ok(code < codes.length, file);
    }
  }
  assert.equal(rows, written.rows);
  const { file } = about.tables.request!.columns.receivedOn!;
  const bytes = readFileSync(join(folder, 'E06999002', file));
  // By hand: the first request's bytes as a day of the years that were simulated.
  const first = bytes[0]! + bytes[1]! * 256 + bytes[2]! * 65_536 + bytes[3]! * 16_777_216;
  assert.ok(first > day('2012-01-01') && first <= day('2020-08-31'), String(first));
});

test('a folder that holds something is not written to', async () => {
  const outcome = await perform(
    contextOver(() => assert.fail('no store is needed')),
    'demo-areas',
    { areas: 1, out: folder },
  );
  assert.deepEqual(
    outcome.issues.map(({ code }) => code),
    ['folder-not-empty'],
  );
});
