import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDay } from '../clocks/index.ts';
import { censusDay } from './sen2-years.ts';

test('census days are the third Thursdays of January that the DfE set from 2015 to 2027', () => {
  const set = (
    '2015-01-15 2016-01-21 2017-01-19 2018-01-18 2019-01-17 2020-01-16 2021-01-14 2022-01-20 2023-01-19 ' +
    '2024-01-18 2025-01-16 2026-01-15 2027-01-21'
  ).split(' ');
  assert.deepEqual(
    set.map((iso) => isoDay(censusDay(Number(iso.slice(0, 4))))),
    set,
  );
});
