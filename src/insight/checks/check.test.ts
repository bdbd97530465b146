// The order of findings, and their keys: an answer given once holds while the same figures stand.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSheet } from './check.ts';
import { exampleSheet } from './example.ts';
import type { ExampleRow } from './rule.ts';

const agreed: ExampleRow = { label: 'Agreed', cells: ['84', '89', '82', '85', '1222'] };
const arrow: ExampleRow = { label: 'On time', measure: { unit: 'percent' }, cells: ['93.7%', '86.0% ▲', '', '', ''] };
const check = (...rows: ExampleRow[]) => checkSheet(exampleSheet({ from: '2024-12', rows }));
const named = (...rows: ExampleRow[]) =>
  check(...rows).findings.map(({ rule, label, period }) => [rule, label, period]);

test('what stops a paper comes before what warns, each in the order of the paper', () => {
  const other: ExampleRow = { ...arrow, label: 'Happy' };
  assert.deepEqual(named(arrow, agreed, other), [
    ['magnitude-slip', 'Agreed', '2025-04'],
    ['arrow-against-numbers', 'On time', '2025-01'],
    ['arrow-against-numbers', 'Happy', '2025-01'],
  ]);
});

test('every rule says how many cells it looked at, also where it found nothing', () => {
  const { looked, findings } = check({ label: 'Praise', cells: ['3', '4', '6'] });
  assert.deepEqual(findings, []);
  assert.equal(looked['unit-slip'], 3);
  assert.equal(looked['arrow-against-numbers'], 0);
});

test('a key stays when rows move and other figures change, and changes with the figure it is about', () => {
  const key = (...rows: ExampleRow[]) => check(...rows).findings.find(({ rule }) => rule === 'magnitude-slip')?.key;
  const first = key(agreed, arrow);
  assert.match(first ?? '', /^magnitude-slip:agreed:2025-04:[0-9a-z]{11}$/);
  assert.equal(key(arrow, agreed), first);
  assert.equal(key({ ...agreed, cells: ['84', '90', '82', '85', '1222'] }), first);
  assert.notEqual(key({ ...agreed, cells: ['84', '89', '82', '85', '1223'] }), first);
  assert.notEqual(key({ ...agreed, label: 'Declined' }), first);
});

test('the arrow is part of what a finding about an arrow says', () => {
  const keys = ['86.0% ▲', '86.0% ►'].map((printed) => check({ ...arrow, cells: ['93.7%', printed] }).findings[0]?.key);
  assert.equal(new Set(keys).size, 2);
});

test('two findings with the same words in one paper keep keys apart', () => {
  const keys = check(agreed, agreed).findings.flatMap(({ rule, key }) => (rule === 'magnitude-slip' ? [key] : []));
  assert.deepEqual([keys.length, keys[1]], [2, `${keys[0]}-2`]);
});

test('an empty scorecard has nothing to find', () => {
  assert.deepEqual(check().findings, []);
});
