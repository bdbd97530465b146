// UPNs and ULNs worked out by hand: sum of digit times weight, and its remainder.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTemporaryUpn, isUln, isUpn, upnCheckLetter } from './upn.ts';

for (const [name, rest, letter] of [
  ['368 leaves 0 of 23', '123456789012', 'A'],
  ['93 leaves 1', '801200005001', 'B'],
  ['nine times ninety is 810 and leaves 5', '999999999999', 'F'],
  ['nothing leaves nothing', '000000000000', 'A'],
  ['a temporary number: its B counts 1 times 13', '00000000000B', 'P'],
  ['a temporary number: its Z counts 22 times 13, 286, and leaves 10', '00000000000Z', 'L'],
  ['I, O and S are no letters of a UPN', '12345678901S', null],
  ['a letter further in is none', '1234567890A2', null],
  ['eleven digits are too few', '12345678901', null],
  ['an empty text is none', '', null],
] as const)
  test(`the check letter of a UPN: ${name}`, () => assert.equal(upnCheckLetter(rest), letter));

for (const [name, text, upn, temporary] of [
  ['with its check letter', 'A123456789012', true, false],
  ['with another letter', 'B123456789012', false, false],
  ['with two digits changed round', 'A123456789021', false, false],
  ['in small letters', 'a123456789012', false, false],
  ['with a blank before it', ' A123456789012', false, false],
  ['temporary', 'P00000000000B', true, true],
  ['of fourteen signs', 'A1234567890123', false, false],
] as const)
  test(`a UPN ${name}`, () => assert.deepEqual([isUpn(text), isTemporaryUpn(text)], [upn, temporary]));

test('every change of one digit of a UPN shows', () => {
  const upn = 'A123456789012';
  const changed = [...upn].flatMap((sign, i) =>
    i === 0
      ? []
      : [...'0123456789'].filter((other) => other !== sign).map((other) => upn.slice(0, i) + other + upn.slice(i + 1)),
  );
  assert.deepEqual(changed.filter(isUpn), []);
  assert.equal(changed.length, 108);
});

for (const [name, text, uln] of [
  // 1×10 leaves 10: the last digit is 0
  ['1000000000', '1000000000', true],
  // 1×10 + 9×2 = 28 leaves 6: the last digit is 4
  ['1000000094', '1000000094', true],
  ['1000000095, whose last digit does not follow', '1000000095', false],
  // 1×10 + 4×3 = 22 leaves 0: no digit makes it whole
  ['1000000400, for which there is no check digit', '1000000400', false],
  ['9999999999, which stands for a number not known', '9999999999', false],
  ['0000000042, which begins with 0', '0000000042', false],
  ['of nine digits', '100000009', false],
  ['with a letter', '10000000A4', false],
] as const)
  test(`a ULN ${name}`, () => assert.equal(isUln(text), uln));
