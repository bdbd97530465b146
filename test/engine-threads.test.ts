// Areas worked out by one thread, by two and by three that share a queue: the figures are the same bytes.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SharedArea } from '../bench/area-files.ts';
import { sameByAnyThreads } from '../bench/england.ts';
import { columnsOf, type MadeColumn, sandbourne } from '../src/foresight/index.ts';

/** The numbers in memory that threads share. */
function shared({ array, ...column }: MadeColumn): MadeColumn {
  const memory = new SharedArrayBuffer(array.byteLength);
  const copy = array instanceof Uint8Array ? new Uint8Array(memory) : new Int32Array(memory);
  copy.set(array);
  return { ...column, array: copy };
}

function smallArea(seed: number): SharedArea {
  const code = `E0699900${seed}`;
  const tables = Object.entries(columnsOf(sandbourne({ seed, scale: 0.03, code, name: code })));
  return {
    code,
    rows: 0,
    bytes: 0,
    tables: Object.fromEntries(
      tables.map(([table, { rows, columns }]) => [
        table,
        { rows, columns: Object.fromEntries(Object.entries(columns).map(([name, one]) => [name, shared(one)])) },
      ]),
    ),
  };
}

test('five areas give the same bytes by one thread, by two and by three', async () => {
  assert.match(await sameByAnyThreads([1, 2, 3, 4, 5].map(smallArea)), /^[0-9a-f]{64}$/);
});
