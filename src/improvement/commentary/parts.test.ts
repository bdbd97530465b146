// The parts of commentary: each printed somewhere, each found by its slot, and nothing else found.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commentaryParts } from './parts/index.ts';
import { aboutId, partsAbout, slotId, slotOf } from './slot.ts';

test('every part has words, is printed by a document, and no two stand at one place', () => {
  for (const part of commentaryParts) {
    assert.ok(part.title && part.hint.length > 20 && part.prints.length > 0, part.id);
    assert.equal(new Set(part.prints).size, part.prints.length, part.id);
  }
  const places = commentaryParts.map(({ about, order }) => `${about} ${order}`);
  assert.equal(new Set(places).size, places.length);
  assert.deepEqual(
    partsAbout('measure').map(({ id }) => id),
    ['why', 'question', 'note'],
  );
});

test('a slot is its part and what it is about, and reads back', () => {
  for (const [id, kind, about] of [
    ['why:twenty-week-incl-pct', 'measure', 'twenty-week-incl-pct'],
    ['progress:Health: therapies / waits', 'section', 'Health: therapies / waits'],
    ['headline', 'pack', ''],
  ]) {
    const slot = slotOf(id!);
    assert.ok(slot, id);
    assert.deepEqual([slot.about.kind, aboutId(slot.about), slotId(slot)], [kind, about, id]);
  }
  for (const none of ['', 'why', 'why:', 'progress: ', 'headline:x', 'nothing:x', '__proto__', 'constructor:x'])
    assert.equal(slotOf(none), null, none);
});
