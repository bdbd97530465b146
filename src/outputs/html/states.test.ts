// Pages without figures, long work, faults, and lists of things to put right.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Issue } from '../../clocks/index.ts';
import { href } from './html.ts';
import { issueSummary, issueTable, placeWords } from './issue-list.ts';
import { asKnownBanner, faultState, progressState } from './states.ts';
import { wordsAndShapes } from './words-and-shapes.ts';

const anIssue = (more: Partial<Issue> = {}): Issue => ({
  code: 'cell-error',
  severity: 'stops',
  where: { sheet: 'OT', row: 1204, column: 'F' },
  facts: {},
  message: 'The formula is broken',
  ...more,
});
const textOf = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('a place is said as finely as it is known', () => {
  const places = [
    { sheet: 'OT', row: 1204, column: 'F' },
    { row: 3 },
    { file: 'may.csv' },
    {},
    { field: 'UPN', row: 2 },
  ];
  assert.deepEqual(places.map(placeWords), [
    'Sheet OT, row 1,204, column F',
    'Row 3',
    'may.csv',
    'The whole file',
    'Row 2, UPN',
  ]);
});

test('only what stops the file is in the summary, each linked to its line', () => {
  const lines = [{ issue: anIssue({ severity: 'warns' }) }, { issue: anIssue() }];
  const summary = issueSummary('One file cannot be saved', lines)?.toString() ?? '';
  assert.deepEqual(summary.match(/<a [^>]*>/g), ['<a href="#issue-2">']);
  assert.equal(issueSummary('None', lines.slice(0, 1)), null);
  assert.match(issueTable(lines, { caption: 'Things' }).toString(), /id="issue-2"/);
});

test('a hundred things that stop a file are ten lines and a count', () => {
  const summary =
    issueSummary(
      'No',
      Array.from({ length: 100 }, () => ({ issue: anIssue() })),
    )?.toString() ?? '';
  assert.equal(summary.match(/<li>/g)?.length, 11);
  assert.match(textOf(summary), /and 90 more in the list below/);
});

test('what stands in a file is shown as it stands there, and is only text', () => {
  const made = issueTable(
    [
      { issue: anIssue(), inTheFile: '<script>' },
      { issue: anIssue(), inTheFile: '' },
    ],
    { caption: 'Things' },
  ).toString();
  assert.deepEqual(
    [...made.matchAll(/<code[^>]*>(.*?)<\/code>/g)].map((match) => match[1]),
    ['&lt;script&gt;', 'nothing'],
  );
});

test('a fault says that nothing was changed, and its reference', () => {
  assert.equal(
    textOf(faultState({ notDone: 'The pack was not made.', reference: '4F2A', ways: [] }).toString()),
    'The pack was not made. Nothing was changed. The fault has been written down as 4F2A .',
  );
});

test('long work has no reload and no script', () => {
  const made = progressState({ heading: 'Working', done: 12, of: 30, again: href`/jobs/1` }).toString();
  assert.match(textOf(made), /12 of 30 done\. You can leave this page\. Look again/);
  assert.doesNotMatch(made, /http-equiv|<script/);
});

test('as we knew it says how many have changed since', () => {
  const words = [0, 1, 3].map((changedSince) =>
    textOf(asKnownBanner({ day: '1 May 2025', changedSince, now: href`/scorecard` }).toString()),
  );
  assert.deepEqual(
    words.map((each) => /None has changed|\d h\w+ changed/.exec(each)?.[0]),
    ['None has changed', '1 has changed', '3 have changed'],
  );
});

test('the reference sheet is made, without style or script of its own', () => {
  const made = wordsAndShapes().toString();
  assert.doesNotMatch(made, /\sstyle=|<script|\son\w+=|NaN|undefined|\[object/);
  assert.match(made, /Off target/);
});
