// What a paper prints, as the short examples of the rules take it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Unit } from '../../measures/index.ts';
import { exampleSheet } from './example.ts';

function read(printed: string, unit: Unit = 'percent') {
  const { rows } = exampleSheet({ from: '2025-01', rows: [{ label: 'One', measure: { unit }, cells: [printed] }] });
  const { value, numerator, denominator, decimals, status, arrow } = rows[0]!.cells[0]!;
  return [value, numerator, denominator, decimals, status, arrow];
}

test('percentages, their numbers and their arrows', () => {
  assert.deepEqual(read('86.0% ▲'), [0.86, null, null, 1, 'actual', 'up']);
  assert.deepEqual(read('14.1% (51)'), [0.141, 51, null, 1, 'actual', null]);
  assert.deepEqual(read('16.3% (71/435)'), [0.163, 71, 435, 1, 'actual', null]);
  assert.deepEqual(read('0.316'), [0.316, null, null, 1, 'actual', null]);
  assert.deepEqual(read('31.6'), [0.316, null, null, 1, 'actual', null]);
  assert.deepEqual(read('3/4'), [0.75, 3, 4, null, 'actual', null]);
});

test('numbers and pounds', () => {
  assert.deepEqual(read('1,222 ▼', 'count'), [1222, null, null, 0, 'actual', 'down']);
  assert.deepEqual(read('£1,719,592', 'pounds'), [1719592, null, null, 0, 'actual', null]);
  assert.deepEqual(read('0', 'count'), [0, null, null, 0, 'actual', null]);
});

test('words stand for a figure still to come', () => {
  for (const printed of ['', 'awaited until July', 'requested', '▲'])
    assert.deepEqual(read(printed).slice(0, 5), [null, null, null, null, 'awaited']);
  assert.equal(read('n/a')[4], 'not-applicable');
});

test('a termly figure printed again is carried forward, and the newest month is the newest with a figure', () => {
  const sheet = exampleSheet({
    from: '2025-01',
    rows: [{ label: 'Termly', measure: { frequency: 'termly' }, cells: ['7162', '7162', ''] }],
  });
  assert.deepEqual(
    sheet.rows[0]!.cells.map(({ status }) => status),
    ['actual', 'carried-forward', 'awaited'],
  );
  assert.equal(sheet.month, '2025-02');
});
