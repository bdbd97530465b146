// The two codes of every authority resolve both ways, former ones too, and each has its region.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishAuthorities } from '../../register/index.ts';
import {
  authorityNamed,
  authorityOf,
  namesAuthority,
  placeName,
  regionNamed,
  regionOf,
  regions,
} from './authorities.ts';

test('each authority that the DfE has a code for has one of the other kind and a region, and both give the same', () => {
  const unpaired = Object.keys(englishAuthorities).filter((la) => {
    const authority = authorityOf(la);
    return authority?.la !== la || authorityOf(authority.gss) !== authority || !regionOf(authority.region);
  });
  assert.deepEqual(unpaired, []);
});

for (const [given, la, gss, name, region] of [
  ['839', '839', 'E06000058', 'Bournemouth, Christchurch and Poole', 'South West'],
  ['e06000058', '839', 'E06000058', 'Bournemouth, Christchurch and Poole', 'South West'],
  ['E10000027', '933', 'E06000066', 'Somerset', 'South West'],
  ['E08000020', '390', 'E08000037', 'Gateshead', 'North East'],
  ['836', '836', 'E06000029', 'Poole', 'South West'],
  ['303', '303', 'E09000004', 'Bexley', 'London'],
] as const)
  test(`${given} is ${name}`, () => {
    const found = authorityOf(given)!;
    assert.deepEqual([found.la, found.gss, found.name, placeName(found.region)], [la, gss, name, region]);
  });

test('names are found however they are spelt, and codes that are none are not', () => {
  assert.equal(authorityNamed('Bournemouth, Christchurch & Poole')?.la, '839');
  assert.equal(authorityNamed('ST HELENS')?.la, '342');
  assert.deepEqual([authorityOf('999'), authorityOf('E01'), authorityNamed('Sandbourne')], [null, null, null]);
});

test('regions are found by name in any order of words, London’s halves with them', () => {
  assert.deepEqual(
    ['SOUTH WEST', 'Yorkshire and the Humber', 'London (Inner)', 'INNER LONDON', 'Nowhere'].map(
      (name) => regionNamed(name)?.code,
    ),
    ['E12000009', 'E12000003', 'E13000001', 'E13000001', undefined],
  );
  assert.equal(regions.length, 11);
});

test('a remark that names an authority is told from one about a column', () => {
  assert.deepEqual(
    ['Dorset and City of London have classed all new plans so.', 'Age is calculated on the start date.'].map(
      namesAuthority,
    ),
    [true, false],
  );
});
