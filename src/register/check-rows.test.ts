// What checks ask of rows: active on a day, open on a day, the year that is counted, and facts in words.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, isoDay } from '../clocks/index.ts';
import { countWords, dayWords, shareWords } from './check-facts.ts';
import { asAt, bornOn, isActive, isOpenOn, lastDayUpTo, yearCounted } from './check-rows.ts';
import { exampleContext, heldFrom } from './held.fixture.ts';

const CENSUS = day('2025-01-16');

for (const [name, plan, active] of [
  ['started on the day', { startedOn: '2025-01-16' }, true],
  ['starts the day after', { startedOn: '2025-01-17' }, false],
  ['has the day as its last', { startedOn: '2020-02-01', ceasedOn: '2025-01-17' }, true],
  ['had the day before as its last', { startedOn: '2020-02-01', ceasedOn: '2025-01-16' }, false],
  ['has no start', {}, false],
  ['has no start and is returned as active', { active: true }, true],
  ['runs by its dates and is returned as not active', { startedOn: '2020-02-01', active: false }, false],
] as const)
  test(`a plan that ${name} is ${active ? '' : 'not '}active`, () => {
    assert.equal(isActive(heldFrom({ plan: [plan] })[0]!.plan[0]!, CENSUS), active);
  });

test('what has no first or last day is open at that end', () => {
  assert.deepEqual(
    [isOpenOn(null, null, CENSUS), isOpenOn(null, CENSUS, CENSUS), isOpenOn(CENSUS, null, CENSUS)],
    [true, false, true],
  );
});

for (const [name, year, today, expected] of [
  [
    'a return counts the calendar year before its census',
    2025,
    '2025-03-01',
    ['2025-01-16', '2024-01-01', '2025-01-01'],
  ],
  ['other records count twelve months with today', null, '2025-03-01', ['2025-03-01', '2024-03-02', '2025-03-02']],
  ['twelve months up to 28 February', null, '2025-02-28', ['2025-02-28', '2024-03-01', '2025-03-01']],
] as const)
  test(name, () => {
    const ctx = exampleContext({ name: '', held: {}, year, today, finds: [] }, 'sen2');
    const { from, to } = yearCounted(ctx);
    assert.deepEqual([asAt(ctx), from, to].map(isoDay), expected);
  });

for (const [name, endedOn, expected] of [
  ['runs on', null, '2025-01-16'],
  ['ends later', '2025-02-01', '2025-01-16'],
  ['ended on the day', '2025-01-16', '2025-01-15'],
  ['ended on the first day of all, which stands for none', '0001-01-01', '0001-01-01'],
] as const)
  test(`an age at what ${name} is judged on ${expected}`, () => {
    assert.equal(isoDay(lastDayUpTo(CENSUS, endedOn && day(endedOn))), expected);
  });

test('a date of birth is taken from the first source that has one', () => {
  assert.equal(bornOn(heldFrom({ person: [{}, { bornOn: '2016-05-04' }] })[0]!), day('2016-05-04'));
  assert.equal(bornOn(heldFrom({})[0]!), null);
});

test('facts in words', () => {
  assert.deepEqual(
    [dayWords('2025-01-16'), shareWords(0.124), countWords(1, 'plan'), countWords(1200, 'plan')],
    ['16 January 2025', '12%', '1 plan', '1,200 plans'],
  );
});
