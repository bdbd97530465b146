// When a case officer took a case over from another.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Day, isoDay } from '../../clocks/index.ts';
import { exampleTables } from './example-tables.ts';
import { tookOverOn } from './officer-changes.ts';
import { NO_DAY } from './tables.ts';

const tookOver = (...allocations: [officer: string | null, fromOn: string | null][]) =>
  [...tookOverOn(exampleTables({ allocation: allocations.map(([officer, fromOn]) => ({ officer, fromOn })) }))].map(
    (on) => (on === NO_DAY ? null : isoDay(on as Day)),
  );

test('the first officer took over from nobody, the second from the first', () => {
  assert.deepEqual(tookOver(['E01', '2024-01-08'], ['E02', '2025-03-04']), [null, '2025-03-04']);
});

test('allocations to the same officer one after the other are one time', () => {
  assert.deepEqual(
    tookOver(['E01', '2024-01-08'], ['E01', '2024-06-03'], ['E02', '2025-03-04'], ['E02', '2025-03-18']),
    [null, null, '2025-03-04', '2025-03-04'],
  );
});

test('back to the first officer is a change again', () => {
  assert.deepEqual(tookOver(['E01', '2024-01-08'], ['E02', '2025-03-04'], ['E01', '2025-03-18']), [
    null,
    '2025-03-04',
    '2025-03-18',
  ]);
});

test('rows come in any order, and one without a first day is none', () => {
  assert.deepEqual(tookOver(['E02', '2025-03-04'], ['E03', null], ['E01', '2024-01-08']), ['2025-03-04', null, null]);
});
