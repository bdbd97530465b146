// A figure belongs to the meaning that held in its period.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../clocks/index.ts';
import type { Measure } from './measure.ts';
import { breaksOf, inArea, versionAt, versionOn } from './version.ts';

const takeUp: Measure = {
  id: 'take-up',
  title: 'Two-year-olds in funded early education',
  section: 'early-years',
  unit: 'percent',
  polarity: 'higher',
  frequency: 'termly',
  window: 'as-at',
  aliases: [],
  versions: [
    { version: 1, from: null, meaning: 'the disadvantaged entitlement', reason: 'as first printed' },
    { version: 2, from: '2024-04', meaning: 'both entitlements', reason: 'a second entitlement began' },
    { version: 3, from: '2025-01', meaning: 'residents only', reason: 'a council changed it', areas: ['E06000058'] },
  ],
};

test('a figure of March 2024 is of the first version, one of April 2024 of the second', () => {
  assert.equal(versionAt(takeUp, '2024-03'), 1);
  assert.equal(versionAt(takeUp, '2024-04'), 2);
});

test('a term belongs to the version in force on its first day: spring 2024 begins before April', () => {
  assert.equal(versionAt(takeUp, '2023-24-spring'), 1);
  assert.equal(versionAt(takeUp, '2023-24-summer'), 2);
});

test('a change that one council made is no change elsewhere', () => {
  assert.deepEqual(
    breaksOf(inArea(takeUp, 'E06999999', [])).map(({ from }) => from),
    ['2024-04'],
  );
  assert.deepEqual(
    breaksOf(inArea(takeUp, 'E06000058', [])).map(({ from }) => from),
    ['2024-04', '2025-01'],
  );
});

test("an area's own change is numbered in the order of time among the catalogue's", () => {
  const here = inArea(takeUp, 'E06999999', [{ from: '2023-09', meaning: 'pupils, not claims', reason: 'agreed' }]);
  assert.deepEqual(
    here.versions?.map(({ version, from }) => [version, from]),
    [
      [1, null],
      [2, '2023-09'],
      [3, '2024-04'],
    ],
  );
  assert.equal(versionOn(here, day('2024-03-31')), 2);
});

test('a KPI without stated versions has one', () => {
  const { versions: _, ...bare } = takeUp;
  assert.equal(versionAt(bare, '2030-01'), 1);
  assert.deepEqual(breaksOf(bare), []);
});
