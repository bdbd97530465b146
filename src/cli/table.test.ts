// Figures from case records as the terminal prints them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workedOutText } from './table.ts';

test('a count has no decimals, a percentage and a rate have one, and a hidden figure is a word', () => {
  const said = [
    workedOutText({ value: 3 }, 'count'),
    workedOutText({ value: 4670 }, 'count'),
    workedOutText({ value: 0.5545 }, 'percent'),
    workedOutText({ value: 401.22 }, 'rate-10k'),
    workedOutText({ value: 137 }, 'days'),
    workedOutText({ value: 21.04 }, 'weeks'),
    workedOutText({ value: 1250.4 }, 'pounds'),
    workedOutText({ value: null, isHidden: true }, 'count'),
    workedOutText({ value: null }, 'count'),
    workedOutText(undefined, 'count'),
  ];
  assert.deepEqual(said, ['3', '4,670', '55.5%', '401.2', '137', '21.0', '£1,250', 'hidden', '', '']);
});
