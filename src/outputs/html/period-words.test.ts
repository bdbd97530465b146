// Periods in words, and the months they cover.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, monthFromIndex } from '../../clocks/index.ts';
import { monthOfDay, monthsCovered, monthWord, periodWords, shortDay } from './period-words.ts';

const PERIODS: [string, string, string | null, string | null][] = [
  ['2025-05', 'May 2025', '2025-05', '2025-05'],
  ['2025-Q1', 'January to March 2025', '2025-01', '2025-03'],
  ['2024-Q4', 'October to December 2024', '2024-10', '2024-12'],
  ['2024', '2024', '2024-01', '2024-12'],
  ['2024-25-academic', 'school year 2024-25', '2024-09', '2025-08'],
  ['2024-25-financial', 'financial year 2024-25', '2024-04', '2025-03'],
  ['1999-00-academic', 'school year 1999-00', '1999-09', '2000-08'],
  ['2024-25-autumn', 'autumn 24', '2024-09', '2024-12'],
  ['2024-25-spring', 'spring 25', '2025-01', '2025-03'],
  ['2024-25-summer', 'summer 25', '2025-04', '2025-08'],
  ['2024-25-autumn-2', 'autumn 24, second half', '2024-11', '2024-12'],
  ['2024-25-spring-1', 'spring 25, first half', '2025-01', '2025-02'],
  ['2024-25-summer-2', 'summer 25, second half', '2025-06', '2025-08'],
  ['as printed', 'as printed', null, null],
];

for (const [period, words, first, last] of PERIODS) {
  test(`${period} reads ${words}`, () => {
    const covered = monthsCovered(period);
    assert.equal(periodWords(period), words);
    assert.deepEqual(covered && [monthFromIndex(covered.first), monthFromIndex(covered.last)], first && [first, last]);
  });
}

test('dates in tables are short', () => {
  assert.deepEqual(
    [shortDay(day('2025-07-06')), monthOfDay(day('2025-07-06')), monthWord('2025-05')],
    ['6 Jul', 'July', 'May'],
  );
});
