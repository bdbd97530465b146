// The language of commentary: what is a reference, what stays text, and what somebody is asked to look at.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readActions } from './actions.ts';
import {
  type FigureReference,
  readReference,
  readText,
  referencesIn,
  type TextRun,
  withReference,
  writtenReference,
} from './language.ts';

const figure = (measure: string, part: FigureReference['part'] = 'figure', period: string | null = null) => ({
  measure,
  part,
  period,
});
const plain = (runs: readonly TextRun[]) => runs.map((run) => (run.kind === 'text' ? run.text : run.reference));

test('a text is paragraphs and points, line by line, with references among its words', () => {
  const { lines, problems } = readText(
    'In May [[twenty-week-incl-pct]] were sent in time\r\n\r\n- [[a-b counts]], [[a-b change 2024-05]].\n• pasted\tpoint\n-no point',
  );
  assert.deepEqual(
    lines.map(({ kind, line, runs }) => [kind, line, plain(runs)]),
    [
      ['words', 1, ['In May ', figure('twenty-week-incl-pct'), ' were sent in time']],
      ['points', 3, [figure('a-b', 'counts'), ', ', figure('a-b', 'change', '2024-05'), '.']],
      ['points', 4, ['pasted\tpoint']],
      ['words', 5, ['-no point']],
    ],
  );
  assert.deepEqual(problems, []);
});

test('every part and every kind of period is understood, in either order, and reads back as it is written', () => {
  for (const inside of [
    'kpi',
    'kpi 2025-03',
    'kpi counts 2025-Q1',
    'kpi change 2024-25-summer',
    'kpi target 2024-25-financial',
    'kpi england',
    'kpi region',
    'kpi neighbours',
    'kpi direction',
    'kpi rating 2025-03',
  ]) {
    const read = readReference(inside);
    assert.ok(typeof read !== 'string', inside);
    assert.equal(writtenReference(read), `[[${inside}]]`);
  }
  assert.deepEqual(readReference('  KPI   2025-03  Change '), figure('kpi', 'change', '2025-03'));
  assert.deepEqual(readReference('kpi figure'), figure('kpi'));
});

test('what is no reference stays as it was typed, and is named', () => {
  const typed =
    '[[a b]] [[]] [[../x]] [[a 2025-13]] [[a england 2025-03]] [[a counts target]] [[a 2025-01 2025-02]] [[ open';
  const { lines, problems } = readText(typed);
  assert.deepEqual(
    lines.map(({ runs }) => plain(runs)),
    [[typed]],
  );
  assert.deepEqual(
    problems.map((one) => [one.kind, one.kind === 'not-understood' ? one.word : one.written]),
    [
      ['not-understood', 'b'],
      ['nothing-named', '[[]]'],
      ['not-understood', '../x'],
      ['not-understood', '2025-13'],
      ['not-understood', '2025-03'],
      ['not-understood', 'target'],
      ['not-understood', '2025-02'],
      ['not-closed', '[[ open'],
    ],
  );
});

test('a bracket is not closed by another line', () => {
  const { lines, problems } = readText('one [[kpi\ncounts]] two');
  assert.deepEqual(
    lines.map(({ runs }) => plain(runs)),
    [['one [[kpi'], ['counts]] two']],
  );
  assert.deepEqual(
    problems.map(({ kind, line }) => [kind, line]),
    [
      ['not-closed', 1],
      ['not-closed', 2],
    ],
  );
});

test('a figure goes to its mark, else to the end with one space before it', () => {
  const kpi = figure('kpi');
  assert.equal(withReference('In [[]] and [[]]', kpi), 'In [[kpi]] and [[]]');
  assert.equal(withReference('In May', kpi), 'In May [[kpi]]');
  assert.equal(withReference('In May\n', kpi), 'In May\n[[kpi]]');
  assert.equal(withReference('', kpi), '[[kpi]]');
  assert.equal(withReference('$& [[]] $1', kpi), '$& [[kpi]] $1');
  assert.deepEqual(referencesIn('[[a]] x\n- [[b counts]]'), [figure('a'), figure('b', 'counts')]);
});

test('a line of actions is parted by bars from its end, and says what it lacks', () => {
  const { actions, unfinished } = readActions(
    'Agree the plan | Head of SEND | 2025-07-31\n\n- Either | or | Director | Ongoing\nRing [[a]]\nWrite | Ann |',
  );
  assert.deepEqual(
    actions.map(({ line, action, by, due }) => [line, plain(action), by, due]),
    [
      [1, ['Agree the plan'], 'Head of SEND', '2025-07-31'],
      [3, ['Either | or'], 'Director', 'Ongoing'],
      [4, ['Ring ', figure('a')], '', ''],
      [5, ['Write'], 'Ann', ''],
    ],
  );
  assert.deepEqual(unfinished, [
    { line: 4, lacks: ['by', 'due'] },
    { line: 5, lacks: ['due'] },
  ]);
});
