// Breakdowns in words, and their values in the order in which they are read.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inReadingOrder, sliceTitle, sliceValueWords } from './slice-words.ts';

test('a breakdown is named, two at once together', () => {
  assert.equal(sliceTitle('need'), 'Primary need');
  assert.equal(sliceTitle(['need', 'phase']), 'Primary need and phase');
});

test('values say what their codes stand for, and what is not recorded says so', () => {
  const said: [string, string, string][] = [
    ['need', 'ASD', 'autistic spectrum disorder'],
    ['need', '', 'not recorded'],
    ['need,phase', 'ASD | primary', 'autistic spectrum disorder, primary'],
    ['phase', 'early-years', 'early years'],
    ['year-group', '0', 'Reception'],
    ['year-group', '-2', '2 years before Reception'],
    ['year-group', '11', 'Year 11'],
    ['age', '1', '1 year old'],
    ['age', '26 and over', '26 and over'],
    ['in-care', 'no', 'not in care'],
    ['provision', 'ap', 'alternative provision'],
    ['establishment', '990004', 'setting 990004'],
    ['deprivation', '1', 'decile 1'],
    ['locality', 'Sandbourne East', 'Sandbourne East'],
  ];
  assert.deepEqual(
    said.map(([by, is]) => sliceValueWords(by, is)),
    said.map(([, , words]) => words),
  );
});

test('a school or setting that is known by name stands by its name, with its number', () => {
  const names = new Map([['990004', 'Beacon Hill Primary School']]);
  const said: [string, string, string][] = [
    ['establishment', '990004', 'Beacon Hill Primary School (990004)'],
    ['referrer', '990004', 'Beacon Hill Primary School (990004)'],
    ['establishment', '990009', 'setting 990009'],
    ['need,establishment', 'ASD | 990004', 'autistic spectrum disorder, Beacon Hill Primary School (990004)'],
    ['ward', '990004', '990004'],
  ];
  assert.deepEqual(
    said.map(([by, is]) => sliceValueWords(by, is, names)),
    said.map(([, , words]) => words),
  );
});

test('settings stand by name, after them those without a name by number', () => {
  const names = new Map([
    ['990004', 'Beacon Hill'],
    ['990011', 'All Hallows'],
  ]);
  assert.deepEqual(inReadingOrder('establishment', ['', '990010', '990004', '99001', '990011'], names), [
    '990011',
    '990004',
    '99001',
    '990010',
    '',
  ]);
});

test('ages and years stand by number, phases by age, names by letter, and what is not recorded last', () => {
  assert.deepEqual(inReadingOrder('year-group', ['10', '', '-1', '2', '0']), ['-1', '0', '2', '10', '']);
  assert.deepEqual(inReadingOrder('phase', ['post-16', 'primary', 'early-years', 'secondary']), [
    'early-years',
    'primary',
    'secondary',
    'post-16',
  ]);
  assert.deepEqual(inReadingOrder('need', ['', 'SEMH', 'ASD']), ['ASD', 'SEMH', '']);
  assert.deepEqual(inReadingOrder('need,phase', ['ASD | secondary', 'ASD | primary', 'ASD | ']), [
    'ASD | primary',
    'ASD | secondary',
    'ASD | ',
  ]);
});
