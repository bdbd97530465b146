// Which day a page is asked for, and what is said when it is none.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../clocks/index.ts';
import { asKnownOf } from './as-known.ts';

const TODAY = day('2025-06-27');

for (const [name, query, on, error] of [
  ['nothing asked is as known now', '', null, null],
  ['a day in the address', 'knownAt=2025-03-31', day('2025-03-31'), null],
  ['a day in three boxes', 'knownDay=31&knownMonth=3&knownYear=2025', day('2025-03-31'), null],
  ['today is as known now', 'knownAt=2025-06-27', null, null],
  ['a day to come', 'knownAt=2025-06-28', null, "Enter today's date, 27 June 2025, or an earlier one"],
  ['31 February', 'knownDay=31&knownMonth=2&knownYear=2025', null, 'Enter a real date, such as 31 3 2025'],
  ['one box left empty', 'knownDay=31&knownMonth=&knownYear=2025', null, 'Enter a real date, such as 31 3 2025'],
  ['words in place of a date', 'knownAt=last+week', null, 'Enter a real date, such as 31 3 2025'],
] as const) {
  test(name, () => {
    const known = asKnownOf(new URLSearchParams(query), TODAY);
    assert.deepEqual([known.on, known.error], [on, error]);
  });
}
