// Small drawings of groups on one scale: a line where there are cases enough, rings where there are not, nothing where there is nothing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallMultiples } from './small-multiples.ts';

const months = ['2025-03', '2025-04', '2025-05'];
const group = { name: 'Primary', second: 'May 2 of 4', values: [0.5, null, 1], few: false, last: '100%' };
const all = { label: 'By phase', months, whole: [0.2, 0.4, 0.6], target: 0.7, top: 1 };

test('a group of enough cases is a line that breaks at a month without a figure', () => {
  const text = smallMultiples({ ...all, groups: [{ ...group, values: [0.5, 0.25, 1] }] }).toString();
  // from 0 at 72 to 1 at 8: a half at 40, a quarter at 56
  assert.match(text, /class="wm-c-line" d="M4 40L88 56L172 8"/);
  assert.doesNotMatch(smallMultiples({ ...all, groups: [group] }).toString(), /wm-c-line/);
});

test('few cases are rings that are never joined, beside everybody in grey and the target', () => {
  const text = smallMultiples({ ...all, groups: [{ ...group, few: true }] }).toString();
  assert.equal(text.split('class="wm-c-ring"').length - 1, 3);
  assert.match(text, /class="wm-c-before"/);
  assert.match(text, /class="wm-c-target"/);
  assert.match(text, /<h3 class="wm-multiple__name">Primary<\/h3><p class="wm-second">May 2 of 4<\/p>/);
});

test('a group without any figure has its name, an axis and no figure', () => {
  const text = smallMultiples({ ...all, groups: [{ ...group, values: [null, null, null], last: null }] }).toString();
  assert.doesNotMatch(text, /wm-c-figure|wm-c-line|wm-c-ring/);
  assert.match(text, />Mar 25</);
});
