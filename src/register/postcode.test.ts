// Postcodes of every shape, as people write them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNoPlace, tidyPostcode } from './postcode.ts';

for (const [name, text, expected] of [
  ['letter, digit', 'M1 1AE', 'M1 1AE'],
  ['letter, two digits', 'B33 8TH', 'B33 8TH'],
  ['two letters, digit', 'BH2 6DY', 'BH2 6DY'],
  ['two letters, two digits', 'BH14 9AA', 'BH14 9AA'],
  ['letter, digit, letter', 'W1A 0AX', 'W1A 0AX'],
  ['two letters, digit, letter', 'EC1A 1BB', 'EC1A 1BB'],
  ['small letters without a space', 'bh26dy', 'BH2 6DY'],
  ['spaces wherever they fall', ' BH2  6 DY ', 'BH2 6DY'],
  ['no fixed abode', 'ZZ99 3VZ', 'ZZ99 3VZ'],
  ['a letter O for the 0', 'BH2 ODY', null],
  ['a letter that is never used after the space', 'BH2 6DO', null],
  ['a first letter that is never used', 'Q1 1AA', null],
  ['a second letter that is never used', 'BZ9 1AA', null],
  ['half a postcode', 'BH2', null],
  ['too long', 'BH14 99AA', null],
  ['signs', 'BH2-6DY', null],
  ['nothing', '', null],
  ['three digits', 'BH123 6DY', null],
] as const)
  test(`a postcode: ${name}`, () => assert.equal(tidyPostcode(text), expected));

test('ZZ99 stands for no place, others for one', () => {
  assert.deepEqual(['ZZ99 9ZZ', 'BH2 6DY'].map(isNoPlace), [true, false]);
});
