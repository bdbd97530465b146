// Which text reaches a page: what the typeface lacks is marked, and nothing is wider than its place.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitted, printable } from './printable.ts';
import { arimo } from './typeface.ts';

test('Arimo has the letters of Europe and the signs of our pages, and is as wide as Arial', () => {
  const { has, width } = arimo();
  assert.deepEqual(
    ['A', 'ŵ', 'Ж', 'Ω', 'א', '−', '’', '\ufffd', '漢', 'م', '😀'].map((letter) => has(letter.codePointAt(0)!)),
    [true, true, true, true, true, true, true, true, false, false, false],
  );
  // Arial Bold: A 1479, i 569, a space 569 of 2048 units to the em
  assert.deepEqual(
    ['A', 'i', ' '].map((letter) => Math.round(width(letter, 2048))),
    [1479, 569, 569],
  );
});

test('a letter without a glyph is one mark, however many code points it is made of', () => {
  assert.equal(printable('Mira 漢字 👩‍👩‍👧 ok'), 'Mira \ufffd\ufffd \ufffd ok');
  assert.equal(printable('e\u0301'), 'é');
  assert.equal(printable('a\ud800b\u0007c\u202ed'), 'a\ufffdb\ufffdc\ufffdd');
  assert.equal(printable('line\r\nnext\ttab'), 'line\nnext tab');
  assert.equal(printable('\u200b\u2060\ufeff'), '');
  assert.equal(printable('Zoë Łukasz, 55% − “yes”'), 'Zoë Łukasz, 55% − “yes”');
});

test('marks on a letter stay as far as the typeface has them and no other line is drawn over', () => {
  assert.equal(printable('o\u0302\u0327\u0e31'), '\u00f4\u0327\ufffd');
  assert.equal(printable(`Z${'\u0322'.repeat(90)}algo`), 'Z\u0322\u0322\u0322\u0322\ufffdalgo');
});

test('what fits is left whole; a long word hyphenates, an address breaks after its signs, letters without end anywhere', () => {
  assert.deepEqual(fitted('within 20 weeks', 200, 10), [{ text: 'within 20 weeks', hyphenate: false }]);
  assert.deepEqual(fitted('co neurodevelopmental way', 60, 10), [
    { text: 'co ', hyphenate: false },
    { text: 'neurodevelopmental', hyphenate: true },
    { text: ' way', hyphenate: false },
  ]);
  assert.deepEqual(fitted('https://a.example/plans', 50, 10), [
    { text: 'https:\u200b/\u200b/\u200ba.\u200bexample/\u200bplans', hyphenate: false },
  ]);
  assert.deepEqual(fitted('W'.repeat(40), 40, 10), [{ text: [...'W'.repeat(40)].join('\u200b'), hyphenate: false }]);
});
