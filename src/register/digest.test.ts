// Short names for texts.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digest } from './digest.ts';

test('the same text has the same short name, of eleven letters and digits', () => {
  assert.equal(digest('SX-11 request-1'), digest('SX-11 request-1'));
  assert.match(digest(''), /^[a-z0-9]{11}$/);
});

test('of 200,000 texts that differ by a sign no two share a short name', () => {
  const names = new Set(Array.from({ length: 200_000 }, (_, i) => digest(`["person-${i}",[["request","${i * 7}"]]]`)));
  assert.equal(names.size, 200_000);
});
