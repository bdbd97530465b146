// Ratings, directions and how clocks stand: the words of the closed lists, and no colour without its word.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClockStatus } from '../../clocks/index.ts';
import { clockMark } from './clock-mark.ts';
import {
  comparedDirection,
  type Direction,
  directionMark,
  directionWords,
  printedArrow,
  type Rating,
  ratingMark,
  ratingWords,
} from './rating-direction.ts';

const RATINGS: [Rating, string][] = [
  ['on-target', 'On target'],
  ['within-tolerance', 'Within tolerance'],
  ['off-target', 'Off target'],
  ['too-few', 'Too few to judge'],
  ['no-judgement', 'No judgement'],
  ['no-target', 'No target'],
  ['not-rated', 'Not rated'],
];

const textOf = (markup: string) => markup.replace(/<svg[\s\S]*?<\/svg>/g, '').replace(/<[^>]+>/g, '');

for (const [rating, words] of RATINGS) {
  test(`${rating} says ${words}, in words and in the mark`, () => {
    assert.equal(ratingWords(rating), words);
    assert.equal(textOf(ratingMark(rating).toString()), words);
  });
}

test('the letter of a rating stands inside its shape', () => {
  const letters = RATINGS.map(([rating]) => />([GAR])<\/text>/.exec(ratingMark(rating).toString())?.[1] ?? null);
  assert.deepEqual(letters, ['G', 'A', 'R', null, null, null, null]);
});

test('better is blue, worse orange-brown, without judgement purple or grey; the arrow shows which way the figure went', () => {
  const tones = (
    [
      { is: 'likely-better', moved: 'down' },
      { is: 'likely-worse', moved: 'down' },
      { is: 'likely-higher' },
      { is: 'likely-lower' },
      { is: 'rising' },
      { is: 'compared', moved: 'up', words: '3 more than April', judgement: 'worse' },
      { is: 'compared', moved: 'up', words: '3 more than April' },
    ] satisfies Direction[]
  ).map((direction) => /wm-fill-(\w+).*?d="M([06]) 0/.exec(directionMark(direction).toString())?.slice(1));
  const [up, down] = ['6', '0'];
  assert.deepEqual(tones, [
    ['better', down],
    ['worse', down],
    ['shift', up],
    ['shift', down],
    ['quiet', up],
    ['worse', up],
    ['quiet', up],
  ]);
});

test('two figures are compared in their own words', () => {
  const worse = comparedDirection(
    { arrow: 'down', from: '2025-04', to: '2025-05', change: 0.554 - 0.731, judgement: 'worse' },
    'percent',
    { now: { value: 0.554, decimals: 1 }, before: { value: 0.731, decimals: 1 } },
  );
  assert.deepEqual(worse, {
    is: 'compared',
    moved: 'down',
    words: '17.7 points less than April',
    judgement: 'worse',
    reason: '55.4%, was 73.1%',
  });
  const fewer = comparedDirection(
    { arrow: 'down', from: '2024-05', to: '2025-05', change: -15, judgement: null },
    'count',
    { now: { value: 71, decimals: null }, before: { value: 86, decimals: null } },
  );
  assert.equal(directionWords(fewer), '15 fewer than May 2024');
  const same = comparedDirection({ arrow: 'same', from: '2025-04', to: '2025-05', change: 0, judgement: null }, 'fte', {
    now: { value: 4.4, decimals: 1 },
    before: { value: 4.4, decimals: 1 },
  });
  assert.equal(directionWords(same), 'Same as April');
});

test('a contradicted printed arrow says so in words as well as by its mark', () => {
  assert.equal(textOf(printedArrow('up', false).toString()), 'printed ▲up');
  assert.equal(textOf(printedArrow('down', true).toString()), 'printed ▼down ≠ differs from the figures');
});

const CLOCKS: [ClockStatus, boolean, boolean][] = [
  ['done', false, false],
  ['due', false, false],
  ['due', true, true],
  ['late', false, false],
  ['past-its-date', false, true],
  ['past-its-date-exception-applies', false, true],
  ['not-started', false, false],
  ['no-date', false, false],
];

for (const [status, soon, bold] of CLOCKS) {
  test(`a clock that is ${status}${soon ? ', soon,' : ''} has one shape and ${bold ? 'bold' : 'plain'} words`, () => {
    const made = clockMark({ status, words: 'As it <stands>' }, soon).toString();
    assert.deepEqual(
      [made.match(/<svg/g)?.length, made.includes('<b>'), textOf(made)],
      [1, bold, 'As it &lt;stands&gt;'],
    );
  });
}
