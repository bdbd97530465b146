// The likely range of a KPI's figure: where there is one, in which unit, and where there is none.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Unit, ValueStatus } from '../measures/index.ts';
import { likelyRange } from './likely-range.ts';

const range = (
  numerator: number | null,
  denominator: number | null,
  of: { unit?: Unit; source?: 'QA' | 'CM' | 'survey'; status?: ValueStatus; value?: number | null } = {},
) => {
  const { unit = 'percent', source = 'CM', status = 'actual', value = 0.5 } = of;
  const found = likelyRange({ value, numerator, denominator, status }, { unit, source });
  return found && [Number(found.lower.toFixed(3)), Number(found.upper.toFixed(3)), found.method, found.chosen];
};

test('five of six audits: 43.6% to 97.0%, of audits that were chosen', () => {
  assert.deepEqual(range(5, 6, { source: 'QA' }), [0.436, 0.97, 'wilson', true]);
});

test('31 of 56 plans: 42.4% to 67.6%, and every plan is counted', () => {
  assert.deepEqual(range(31, 56), [0.424, 0.676, 'wilson', false]);
});

test('86 requests among 110,000 residents: 6.253 to 9.656 per 10,000', () => {
  assert.deepEqual(range(86, 110_000, { unit: 'rate-10k', value: 7.82 }), [6.253, 9.656, 'byar', false]);
});

test('a count, a figure without its count, an impossible one and a status word have none', () => {
  assert.deepEqual(
    [
      range(86, null, { unit: 'count' }),
      range(null, 56),
      range(31, null),
      range(57, 56),
      range(0, 0),
      range(31, 56, { status: 'awaited', value: null }),
      range(31, 56, { unit: 'weeks' }),
    ],
    [null, null, null, null, null, null, null],
  );
});
