// Commentary in words: every reference prints the scorecard's own words, what has no figure says why, and typed numbers find theirs.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NAUGHTY } from '../../insight/signed/naughty.fixture.ts';
import { signedVersionFixture } from '../../insight/signed/signed-version.fixture.ts';
import { deservingOf } from './deserving.ts';
import { insertableFigures } from './insertable.ts';
import { lookOver } from './look-over.ts';
import { actionsOf, paragraphsOf, wordsOf } from './words-of.ts';

const { scorecard, signed, words } = signedVersionFixture();
const { on } = signed;
const printed = (text: string) =>
  wordsOf(text, scorecard, on).paragraphs.map(({ words: said }) =>
    said.map((run) => (typeof run === 'string' ? run : run.text)).join(''),
  );
const codes = (text: string) => wordsOf(text, scorecard, on).issues.map(({ code }) => code);
const PACK = { scorecard, on, about: { kind: 'pack' as const }, kind: 'words' as const };

/** Of the made-up figures: 31 of 56 in May, 32 of 53 in April, 4 of 9 appeals in May 2024; targets and England as they are given. */
const PRINTS: [string, string][] = [
  ['twenty-week-incl-pct', '55.4%'],
  ['twenty-week-incl-pct 2025-04', '60.4%'],
  ['twenty-week-incl-pct counts', '31 of 56'],
  ['twenty-week-incl-pct counts 2025-04', '32 of 53'],
  ['twenty-week-incl-pct change', '5.0 percentage points less than April'],
  ['twenty-week-incl-pct target', 'at least 70%'],
  ['twenty-week-incl-pct target 2025-03', 'at least 70%'],
  ['twenty-week-incl-pct england', '46.5% in 2024'],
  ['twenty-week-incl-pct region', '41.2% in 2024'],
  ['twenty-week-incl-pct direction', '5.0 points less than April'],
  ['twenty-week-incl-pct rating', 'off target'],
  ['twenty-week-incl-pct rating 2025-03', 'off target'],
  ['requests-count change 2024-05', '12 more than May 2024'],
  ['ehcp-rate-10k', '378.3 per 10,000'],
  ['inmss-spend-month-gbp change', '£532,000 less than April'],
  ['mediations-ay-ytd-count change', 'the same as May 2024'],
  ['persistent-absence-ehcp-pct 2024-25-spring', '31.9%'],
  ['persistent-absence-ehcp-pct 2025-02', '31.9%'],
  ['persistent-absence-ehcp-pct rating 2025-02', 'on target'],
  // out of few: counts, in a change as well
  ['appeals-conceded-pct', '4 of 7'],
  ['appeals-conceded-pct change 2024-05', '4 of 7, after 4 of 9 in May 2024'],
];

for (const [reference, says] of PRINTS)
  test(`[[${reference}]] prints ${says}`, () => {
    assert.deepEqual([printed(`x [[${reference}]].`), codes(`[[${reference}]]`)], [[`x ${says}.`], []]);
  });

const LACKS: [string, string, string][] = [
  ['six-week-decision-pct', 'no figure yet (awaited until July)', 'words-no-figure'],
  ['persistent-absence-ehcp-pct', 'no figure yet (not received)', 'words-no-figure'],
  ['appeals-conceded-pct 2025-02', 'no figure (hidden)', 'words-no-figure'],
  ['local-short-breaks-families-count 2024-08', 'no figure (not applicable)', 'words-no-figure'],
  ['requests-count 2020-01', 'no figure (not before Jun 23)', 'words-no-figure'],
  ['requests-count 2024-25-spring', 'no figure (none for that period)', 'words-no-figure'],
  ['ehcp-rate-10k counts', '378.3 per 10,000', 'words-no-counts'],
  ['ep-advice-6wk-pct change 2024-08', 'not compared (definition changed from September 2024)', 'words-not-compared'],
  [
    'mediations-ay-ytd-count change 2025-02',
    'not compared (it starts again each September, so only the same month of another year compares)',
    'words-not-compared',
  ],
  ['appeals-conceded-pct change 2025-02', 'not compared (no figure (hidden) for February 2025)', 'words-not-compared'],
  ['requests-count target', 'no target', 'words-no-target'],
  ['requests-count neighbours', 'no figure', 'words-no-benchmark'],
  ['ar-backlog-count', 'no figure yet (not on this scorecard)', 'words-kpi-not-shown'],
  ['twenty-week-inc-pct', '[[twenty-week-inc-pct]]', 'words-kpi-unknown'],
];

for (const [reference, says, code] of LACKS)
  test(`[[${reference}]] prints ${says}, and somebody is asked to look`, () => {
    assert.deepEqual([printed(`[[${reference}]]`), codes(`[[${reference}]]`)], [[says], [code]]);
  });

test('a KPI that nobody knows stops the text, and the nearest that this scorecard shows is named', () => {
  const [issue] = wordsOf('\n[[twenty-week-inc-pct]]', scorecard, on).issues;
  assert.deepEqual([issue?.severity, issue?.where], ['stops', { field: 'text', row: 2 }]);
  assert.match(issue?.message ?? '', /Did you mean twenty-week-incl-pct/);
});

test('what was signed prints in the words of its own scorecard, points and actions too', () => {
  const [headline, asks, actions] = words;
  assert.deepEqual(printed(headline!.text), ['Plans are taking longer: 31 of 56 came within 20 weeks in May (55.4%).']);
  assert.deepEqual(
    wordsOf(asks!.text, scorecard, on, 'points').paragraphs.map(({ kind }) => kind),
    ['points', 'points'],
  );
  assert.deepEqual(
    actionsOf(`${actions!.text}\nAgree [[requests-count]] | Board | 2025-07-31`, scorecard, on).actions,
    [
      { action: ['Read drafts twice a week'], by: 'Head of SEND', due: '30 September 2025' },
      { action: ['Agree 83'], by: 'Board', due: '31 July 2025' },
    ],
  );
  assert.deepEqual(paragraphsOf('Ring | Ann |', scorecard, on, 'actions'), [
    { kind: 'points', words: ['Ring', ' – Ann'] },
  ]);
});

test('a typed number is told which figure prints it; one that several KPIs or none print is only pointed out', () => {
  const said = lookOver('55.4%, 31 of 56, 31 of 57, 1,411,000 and 5 percentage points', PACK).map(({ facts }) => [
    facts.text,
    facts.would,
  ]);
  assert.deepEqual(said, [
    ['55.4%', '[[twenty-week-incl-pct]]'],
    ['31 of 56', '[[twenty-week-incl-pct counts]]'],
    ['31 of 57', null],
    ['1,411,000', '[[inmss-spend-month-gbp]]'],
    ['5 percentage points', null],
  ]);
  const about = { kind: 'measure' as const, id: 'twenty-week-incl-pct' };
  const [counts, england] = lookOver('32 of 53, 60.4%, England 46.5%', { ...PACK, about })
    .map(({ message }) => message)
    .slice(1);
  assert.match(
    counts!,
    /^“60\.4%” is typed\. It is “% of new EHCPs .*” in April 2025: insert it as \[\[twenty-week-incl-pct 2025-04\]\]\.$/,
  );
  assert.match(england!, /It is the figure of England of “.*”: insert it as \[\[twenty-week-incl-pct england\]\]\./);
});

test('every figure that is offered prints what is said beside it, and lacks nothing', () => {
  for (const about of [PACK.about, { kind: 'measure' as const, id: 'twenty-week-incl-pct' }])
    for (const { figures } of insertableFigures(scorecard, about, on))
      for (const { written, prints } of figures)
        assert.deepEqual([printed(written), codes(written)], [[prints], []], written);
});

test('KPIs deserve words when they are off target, moved, were given differently or did not come', () => {
  const rows = scorecard.sections.flatMap((section) => section.rows);
  assert.deepEqual(
    deservingOf(rows, scorecard.month, on).map(({ row, reasons }) => [row.measure.id, ...reasons]),
    [
      ['twenty-week-incl-pct', 'off-target', 'restated'],
      ['persistent-absence-ehcp-pct', 'not-received'],
      ['inmss-spend-month-gbp', 'moved'],
    ],
  );
});

test('naughty strings print as they were typed, line by line, with no look and no link', () => {
  for (const naughty of NAUGHTY) {
    const { paragraphs } = wordsOf(`x ${naughty} [[requests-count]]`, scorecard, on);
    for (const { words: said } of paragraphs) for (const run of said) assert.equal(typeof run, 'string');
    assert.ok(paragraphs.at(-1)!.words.join('').endsWith('83'), naughty);
    lookOver(naughty, PACK);
    actionsOf(naughty, scorecard, on);
  }
});
