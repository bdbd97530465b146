// Days that definitions reckon, as the law and the guides have them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Day, day, isoDay } from '../../clocks/index.ts';
import type { DayOf } from '../language.ts';
import { dayValues } from './day-values.ts';
import { exampleTables } from './example-tables.ts';
import { AreaRows } from './rows.ts';
import { NO_DAY } from './tables.ts';

/** A day reckoned for requests received on these days. */
function reckoned(of: DayOf, ...received: (string | null)[]): (string | null)[] {
  const tables = exampleTables({ request: received.map((receivedOn) => ({ receivedOn })) });
  const rows = new AreaRows(tables, day('2000-01-01'));
  return Array.from(dayValues(rows, 'request', of), (value) => (value === NO_DAY ? null : isoDay(value as Day)));
}

test('a year is counted on the census day of the January after, as the guides of 2023 to 2027 give it', () => {
  assert.deepEqual(
    reckoned({ censusAfter: 'receivedOn' }, '2022-01-01', '2023-12-31', '2024-06-30', '2025-02-28', '2026-01-15', null),
    ['2023-01-19', '2024-01-18', '2025-01-16', '2026-01-15', '2027-01-21', null],
  );
});

test('months later is the same date, or the last day of a shorter month', () => {
  assert.deepEqual(reckoned({ plusMonths: ['receivedOn', 2] }, '2024-12-31', '2023-12-31', '2024-08-31', null), [
    '2025-02-28',
    '2024-02-29',
    '2024-10-31',
    null,
  ]);
});

test('the latest, the earliest and the first pass over what is not stated', () => {
  const later: DayOf = { plus: ['receivedOn', 7] };
  for (const [of, says] of [
    [{ latest: ['withdrawnOn', 'receivedOn', later] }, '2025-01-08'],
    [{ earliest: ['withdrawnOn', later, 'receivedOn'] }, '2025-01-01'],
    [{ first: ['withdrawnOn', later, 'receivedOn'] }, '2025-01-08'],
    [{ monthAfter: later }, '2025-02-01'],
  ] as const)
    assert.deepEqual(reckoned(of, '2025-01-01', null), [says, null]);
});
