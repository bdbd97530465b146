// The authorities of England: how many there are, and which there were when.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../clocks/index.ts';
import { englishAuthorities, isEnglishAuthority } from './la-codes.ts';

const standingOn = (on: string) =>
  Object.keys(englishAuthorities).filter((code) => isEnglishAuthority(code, day(on))).length;

for (const [on, count] of [
  ['2019-03-31', 152],
  ['2019-04-01', 151],
  ['2021-04-01', 152],
  ['2023-03-31', 152],
  ['2023-04-01', 153],
  ['2025-01-16', 153],
] as const)
  test(`there were ${count} authorities on ${on}`, () => assert.equal(standingOn(on), count));

for (const [name, code, on, expected] of [
  ['Bournemouth on its last day', '837', '2019-03-31', true],
  ['Bournemouth on the day after', '837', '2019-04-01', false],
  ['Bournemouth, Christchurch and Poole on its first day', '839', '2019-04-01', true],
  ['Bournemouth, Christchurch and Poole the day before', '839', '2019-03-31', false],
  ['Cumbria in the 2023 collection', '909', '2023-01-19', true],
  ['Cardiff, which is in Wales', '681', '2025-01-16', false],
  ['England as a whole', '970', '2025-01-16', false],
  ['a word that every object knows', 'constructor', '2025-01-16', false],
] as const)
  test(`an authority: ${name}`, () => assert.equal(isEnglishAuthority(code, day(on)), expected));
