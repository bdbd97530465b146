import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextHeadingText, nextSerial, yearHeading } from './next-heading.ts';

test('a heading goes on as it is written', () => {
  const next = (text: string, before: string, month: string) => nextHeadingText(text, before, month, false);
  assert.deepEqual(
    [
      next('May-25', '2025-05', '2025-06'),
      next('DEC 2024', '2024-12', '2025-01'),
      next('dec-24', '2024-12', '2025-01'),
      next('Sept 24', '2024-09', '2024-10'),
      next('31/05/2025', '2025-05', '2025-06'),
      next('01/12/24', '2024-12', '2025-01'),
      next('2024-12', '2024-12', '2025-01'),
      next('Month 2', '2025-05', '2025-06'),
    ],
    ['Jun-25', 'JAN 2025', 'jan-25', 'Oct 24', '30/06/2025', '01/01/25', '2025-01', null],
  );
  assert.equal(nextHeadingText('May', '2025-05', '2025-06', true), 'June');
});

test('a day goes on to the same day of the next month, and a last day to a last day', () => {
  assert.equal(nextSerial(45_778, '2025-05', '2025-06'), 45_809);
  assert.equal(nextSerial(45_688, '2025-01', '2025-02'), 45_716);
  assert.equal(nextSerial(45_688 - 1_462, '2025-01', '2025-02'), 45_716 - 1_462);
});

test('a year over its months goes on while the month lies in it', () => {
  assert.deepEqual(
    [
      yearHeading('2025', '2025-12'),
      yearHeading('2025', '2026-01'),
      yearHeading('2024/25', '2025-04'),
      yearHeading('Latest', '2025-04'),
    ],
    [{ goesOn: true, next: '2025' }, { goesOn: false, next: '2026' }, { goesOn: false, next: '2025/26' }, null],
  );
});

test('a month with its year is the heading of a month, and a run of months with a year that of a year', () => {
  assert.deepEqual(
    [
      yearHeading('March 2025', '2025-04'),
      yearHeading('Dec 2025', '2026-01'),
      yearHeading('January to December 2025', '2026-01'),
    ],
    [null, null, { goesOn: false, next: 'January to December 2026' }],
  );
});
