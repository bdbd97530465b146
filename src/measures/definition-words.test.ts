// Definitions in words: relations from either end, papers' names, what nobody has said yet.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  definitionFacts,
  dueWords,
  paperWords,
  relatedIds,
  relationSentences,
  type Sentence,
} from './definition-words.ts';
import type { Measure } from './measure.ts';
import type { Relation } from './relation.ts';

const measure = (id: string, relations?: Relation[], more: Partial<Measure> = {}): Measure => ({
  id,
  title: id.toUpperCase(),
  section: 'caseload',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [],
  ...(relations ? { relations } : {}),
  ...more,
});

const said = (sentence: Sentence) =>
  sentence.map((part) => (typeof part === 'string' ? part : `[${part.measure}]`)).join('');

/** What is said on the page of `id`, when `a` has these relations and the others have none. */
function onPageOf(id: string, relations: Relation[], more: Partial<Measure> = {}): string[] {
  const all = [measure('a', relations, more), measure('b'), measure('c'), measure('d')];
  return relationSentences(all.find((one) => one.id === id)!, all).map(said);
}

const FROM_BOTH_ENDS: [Relation, own: string, ofB: string][] = [
  [{ kind: 'sum-of', of: ['b', 'c', 'd'] }, 'The sum of [b], [c] and [d].', 'A part of [a].'],
  [
    { kind: 'sum-of', of: ['b', 'c'], rest: 'phase not known' },
    'The sum of [b] and [c], and of what none of them holds: phase not known.',
    'A part of [a].',
  ],
  [
    { kind: 'subset-of', of: 'b' },
    'Everybody counted here is counted in [b] too.',
    'Everybody counted in [a] is counted here too.',
  ],
  [
    { kind: 'complement-of', of: ['b', 'c'] },
    'Gives 100% together with [b] and [c].',
    'Gives 100% together with [a] and [c].',
  ],
  [
    { kind: 'same-as', of: 'b', why: 'two systems' },
    'Should agree with [b]: two systems.',
    'Should agree with [a]: two systems.',
  ],
  [
    { kind: 'stock-flow', in: ['b'], out: ['c'], rest: 'moves' },
    'Goes up by [b] and down by [c]; neither holds moves.',
    '[a] goes up by it.',
  ],
  [{ kind: 'stock-flow', in: [], out: ['b'] }, 'Goes down by [b].', '[a] goes down by it.'],
  [
    { kind: 'rate-of', of: 'b', per: 10_000, population: 'people aged 0 to 24' },
    '[b] for each 10,000 people aged 0 to 24.',
    '[a] is this for each 10,000 people aged 0 to 24.',
  ],
  [{ kind: 'share-of', numerator: 'b', denominator: 'c' }, '[b] divided by [c].', '[a] is this divided by [c].'],
  [{ kind: 'share-of', numerator: 'c', denominator: 'b' }, '[c] divided by [b].', '[a] is [c] divided by this.'],
  [
    { kind: 'succeeds', of: 'b' },
    'Took the place of [b]. The two are never one line.',
    '[a] took its place. The two are never one line.',
  ],
  [{ kind: 'read-with', of: 'b', why: 'it moves first' }, 'Read beside [b]: it moves first.', '[a] is read beside it.'],
];

for (const [relation, own, ofB] of FROM_BOTH_ENDS) {
  test(`${JSON.stringify(relation)} is said at both ends`, () => {
    assert.deepEqual(onPageOf('a', [relation]), [own]);
    assert.deepEqual(onPageOf('b', [relation]), [ofB]);
  });
}

test('a sum over a window says which', () => {
  assert.deepEqual(onPageOf('a', [{ kind: 'cumulative-of', of: 'b' }], { window: 'ytd-calendar' }), [
    'Adds up [b] since 1 January.',
  ]);
  assert.deepEqual(onPageOf('b', [{ kind: 'cumulative-of', of: 'b' }]), ['Added up in [a].']);
});

test('what both entries say of each other is said once, in the words of the page that it is on', () => {
  const all = [
    measure('a', [{ kind: 'read-with', of: 'b', why: 'it moves first' }]),
    measure('b', [{ kind: 'read-with', of: 'a', why: 'it follows' }]),
  ];
  assert.deepEqual(relationSentences(all[0]!, all).map(said), ['Read beside [b]: it moves first.']);
  assert.deepEqual(relationSentences(all[1]!, all).map(said), ['Read beside [a]: it follows.']);
});

test('a relation names all of its KPIs', () => {
  assert.deepEqual(
    FROM_BOTH_ENDS.map(([relation]) => relatedIds(relation).join(' ')),
    ['b c d', 'b c', 'b', 'b c', 'b', 'b c', 'b', 'b', 'b c', 'c b', 'b', 'b'],
  );
});

test('papers are named as people name them', () => {
  assert.equal(paperWords({ seenIn: '2025-05-scorecard' }), 'scorecard, May 2025');
  assert.equal(paperWords({ seenIn: '2025-03-scrutiny-supplement' }), 'scrutiny supplement, March 2025');
  assert.equal(paperWords({ seenIn: 'the pack of spring' }), 'the pack of spring');
  assert.equal(paperWords({}), null);
});

test('days are said as days', () => {
  assert.equal(dueWords(1), 'within 1 day of the end of the period');
  assert.equal(dueWords(45), 'within 45 days of the end of the period');
});

test('a KPI of one area says what is known and leaves the rest open', () => {
  const open = definitionFacts(measure('local-x')).filter(({ says }) => says === null);
  assert.deepEqual(
    open.map(({ key }) => key),
    [
      'What is counted',
      'Out of',
      'When it is due',
      'Where it comes from',
      'Who answers for it',
      'Part of the improvement plan',
    ],
  );
  const whole = definitionFacts(measure('b', [], { denominator: null, numerator: 'Plans', owner: 'finance' }));
  assert.deepEqual(whole.slice(0, 2), [
    { key: 'What is counted', says: 'Plans' },
    { key: 'Out of', says: 'nothing: it is not a share' },
  ]);
});
