// School closures, and the window of exception X1.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Closure, closureCatching, closureDays, closureWindow, joinClosures } from './closures.ts';
import { day, isoDay } from './day.ts';
import { lastDayOf, type Spell, spellDays } from './spell.ts';

const closure = (from: string, to: string): Closure => ({ from: day(from), to: day(to) });
const written = ({ from, to }: Spell) => `${isoDay(from)} ${isoDay(to)}`;

const SUMMER = closure('2024-07-25', '2024-09-04');
const CHRISTMAS = closure('2024-12-21', '2025-01-06');

test('the summer of 2024 was 41 days, Christmas 16', () => {
  assert.deepEqual([closureDays(SUMMER), closureDays(CHRISTMAS)], [41, 16]);
});

test('the window of the summer opens a week before it closed and ends a week before it re-opened', () => {
  const window = closureWindow(SUMMER)!;
  assert.deepEqual([isoDay(window.from), isoDay(lastDayOf(window))], ['2024-07-18', '2024-08-28']);
});

test('Christmas never opens a window', () => assert.equal(closureWindow(CHRISTMAS), null));

for (const [askedOn, caught] of [
  ['2024-07-17', false],
  ['2024-07-18', true],
  ['2024-07-22', true],
  ['2024-08-28', true],
  ['2024-08-29', false],
  ['2024-09-05', false],
  ['2024-12-23', false],
] as const) {
  test(`advice asked on ${askedOn} is ${caught ? '' : 'not '}caught by the summer`, () => {
    assert.equal(closureCatching(day(askedOn), [SUMMER, CHRISTMAS]) !== null, caught);
  });
}

for (const [name, to, window] of [
  ['27 days is too short', '2025-08-21', null],
  ['28 days is long enough', '2025-08-22', '2025-07-18 2025-08-16'],
] as const) {
  test(`a closure of ${name}`, () => {
    const found = closureWindow(closure('2025-07-25', to));
    assert.equal(found && written(found), window);
  });
}

for (const [name, closures, joined] of [
  [
    'that meet are one',
    [
      ['2025-07-23', '2025-08-10'],
      ['2025-08-10', '2025-09-03'],
    ],
    ['2025-07-23 2025-09-03'],
  ],
  [
    'that overlap are one',
    [
      ['2025-08-01', '2025-09-03'],
      ['2025-07-23', '2025-08-10'],
    ],
    ['2025-07-23 2025-09-03'],
  ],
  [
    'of which one holds the other are the longer',
    [
      ['2025-07-23', '2025-09-03'],
      ['2025-08-01', '2025-08-05'],
    ],
    ['2025-07-23 2025-09-03'],
  ],
  [
    'with only a weekend between them are one',
    [
      ['2025-07-14', '2025-07-19'],
      ['2025-07-21', '2025-09-03'],
    ],
    ['2025-07-14 2025-09-03'],
  ],
  [
    'with a Friday between them are two',
    [
      ['2025-07-14', '2025-07-18'],
      ['2025-07-21', '2025-09-03'],
    ],
    ['2025-07-14 2025-07-18', '2025-07-21 2025-09-03'],
  ],
  [
    'of no days are none',
    [
      ['2025-07-14', '2025-07-14'],
      ['2025-07-14', '2025-07-10'],
    ],
    [],
  ],
] as const) {
  test(`closures ${name}`, () => {
    assert.deepEqual(joinClosures(closures.map(([from, to]) => closure(from, to))).map(written), joined);
  });
}

test('a school shut for repairs until its summer holiday is closed for both together', () => {
  const repairs = closure('2025-05-24', '2025-06-10');
  const early = closure('2025-06-10', '2025-06-24');
  assert.deepEqual(closureCatching(day('2025-05-20'), [early, repairs]), closure('2025-05-24', '2025-06-24'));
  assert.deepEqual(closureCatching(day('2025-05-20'), [repairs]), null);
});

test('a spell that ends before it begins has no days', () =>
  assert.equal(spellDays(closure('2025-07-14', '2025-07-10')), 0));
