// Input that an operation does not understand: said by the field, with what would have been understood.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOver } from './checks/stores.fixture.ts';
import { perform } from './index.ts';

/** It is refused before a store is asked for anything. */
const ctx = contextOver(
  () => {
    throw new Error('no store');
  },
  { actor: { name: 'Ada', by: 'command' } },
);
const refusal = async (id: 'cases' | 'effect' | 'sen2', input: object) => {
  const outcome = await perform(ctx, id, input as never);
  return outcome.ok ? [] : outcome.issues.map(({ where, message }) => `${where.field}: ${message}`);
};

test('one word of a list is named, a number is asked for, and what is missing is missed', async () => {
  assert.deepEqual(await refusal('cases', { measure: 'twenty-week-incl-pct', period: '2025-05', part: 'all' }), [
    'part: Write one of: numerator, denominator, excluded.',
  ]);
  assert.deepEqual(await refusal('sen2', { collection: 'nope' }), ['collection: This must be a number, in digits.']);
  assert.deepEqual(await refusal('cases', { period: '2025-05' }), ['measure: This must be given.']);
});

test('a group without its breakdown is refused, and not left out of account', async () => {
  assert.deepEqual(await refusal('cases', { measure: 'twenty-week-incl-pct', period: '2025-05', is: 'primary' }), [
    'by: “primary” is one group of a breakdown, and none is named. Say which, such as phase.',
  ]);
});
