// The small parts that the simulator stands on: chance, columns, the calendar of what is due, waiting lines, school days.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../clocks/index.ts';
import { calendarQueue, copyQueue, put, take } from './calendar-queue.ts';
import { addRow, columns, copyColumns, NEVER, NO_ROW, trimmed } from './columns.ts';
import { Rng } from './random.ts';
import {
  firstOfAcademicYear,
  isWorking,
  schoolDayFrom,
  schoolIsOpen,
  workingDayFrom,
  workingDaysIn,
  workingDayUpTo,
  yearGroup,
} from './school-days.ts';
import { copyLine, join, lengthOf, newest, oldest, waitingLine } from './waiting-line.ts';

/** Everything due on a day, as kind and subject. */
function takeAll(queue: ReturnType<typeof calendarQueue>, on: number): string[] {
  const found: string[] = [];
  for (let entry = take(queue, on); entry !== NO_ROW; entry = take(queue, on))
    found.push(`${queue.kind[entry]}/${queue.subject[entry]}/${queue.row[entry]}`);
  return found;
}

test('a queue gives back on each day what was put on it, and nothing twice', () => {
  const queue = calendarQueue(100);
  for (let i = 0; i < 3000; i++) put(queue, 100 + (i % 7), i % 5, i, i * 2);
  const taken = [100, 101, 102, 103, 104, 105, 106, 107].map((on) => takeAll(queue, on));
  assert.deepEqual(
    taken.map((found) => found.length),
    [429, 429, 429, 429, 428, 428, 428, 0],
  );
  assert.equal(new Set(taken.flat()).size, 3000);
  assert.deepEqual(takeAll(queue, 100), []);
});

test('places in a queue are used again, and days past its end make it longer', () => {
  const queue = calendarQueue(0);
  for (let round = 0; round < 50; round++) {
    for (let i = 0; i < 100; i++) put(queue, round + 1, 1, i, 0);
    assert.equal(takeAll(queue, round + 1).length, 100);
  }
  assert.equal(queue.used, 100);
  put(queue, 50_000, 2, 7, 8);
  assert.deepEqual(takeAll(queue, 50_000), ['2/7/8']);
  assert.deepEqual(takeAll(queue, 60_000), []);
});

test('a copied queue goes its own way', () => {
  const queue = calendarQueue(0);
  put(queue, 3, 1, 1, 1);
  const copy = copyQueue(queue);
  put(copy, 3, 1, 2, 2);
  assert.deepEqual([takeAll(queue, 3), takeAll(copy, 3)], [['1/1/1'], ['1/2/2', '1/1/1']]);
});

test('columns grow with what they hold, and new rows state nothing', () => {
  const table = columns({ on: 'day', of: 'row', code: 'code', count: 'whole' }, 2);
  for (let i = 0; i < 5; i++) {
    const row = addRow(table);
    if (row % 2 === 0) table.of.on[row] = day('2025-01-06') + row;
  }
  const copy = copyColumns(table);
  copy.of.code[0] = 9;
  const { on, of, code, count } = trimmed(table);
  assert.deepEqual([...on], [20094, NEVER, 20096, NEVER, 20098]);
  assert.deepEqual([[...of], [...code], [...count]], [Array(5).fill(NO_ROW), Array(5).fill(0), Array(5).fill(0)]);
});

test('a waiting line serves the oldest or the newest, however long it gets', () => {
  const line = waitingLine();
  for (let i = 0; i < 1000; i++) join(line, i);
  const first = [oldest(line), oldest(line), newest(line)];
  const copy = copyLine(line);
  join(copy, 5000);
  assert.deepEqual([first, lengthOf(line), lengthOf(copy), newest(copy)], [[0, 1, 999], 997, 998, 5000]);
  for (let i = 0; i < 997; i++) oldest(line);
  for (let i = 0; i < 2000; i++) join(line, i);
  assert.deepEqual([oldest(line), lengthOf(line)], [0, 1999]);
});

test('the same seed gives the same chance, another seed or stream another', () => {
  const draws = (seed: number, stream: number) => {
    const rng = new Rng(seed, stream);
    return Array.from({ length: 5 }, () => rng.below(1000)).join(' ');
  };
  assert.equal(draws(7, 1), draws(7, 1));
  assert.equal(new Set([draws(7, 1), draws(8, 1), draws(7, 2), draws(-7, 1)]).size, 4);
});

test('chance keeps to its means: shares, weights, counts and lags within one in fifty', () => {
  const rng = new Rng(3);
  const mean = (draw: () => number) => Array.from({ length: 60_000 }, draw).reduce((sum, x) => sum + x, 0) / 60_000;
  const near = (value: number, expected: number) =>
    assert.ok(Math.abs(value / expected - 1) < 0.02, `${value} for ${expected}`);
  near(
    mean(() => (rng.chance(0.3) ? 1 : 0)),
    0.3,
  );
  near(
    mean(() => rng.poisson(4.2)),
    4.2,
  );
  near(
    mean(() => rng.poisson(120)),
    120,
  );
  near(
    mean(() => rng.between(10, 20)),
    15,
  );
  near(
    mean(() => (rng.pick([1, 0, 3]) === 2 ? 1 : 0)),
    0.75,
  );
  // the part past the least is cut to whole days, which takes half a day off
  near(
    mean(() => rng.lag({ least: 20, mean: 50 })),
    69.5,
  );
});

test('working and school days: Christmas, Easter, half-term, summer, a year that begins on a Sunday', () => {
  const iso = ['2024-12-25', '2024-12-24', '2025-04-18', '2025-02-19', '2024-08-14', '2024-09-04', '2023-09-03'];
  assert.deepEqual(
    iso.map((on) => [isWorking(day(on)), schoolIsOpen(day(on))]),
    [
      [false, false],
      [true, false],
      [false, false],
      [true, false],
      [true, false],
      [true, true],
      [false, false],
    ],
  );
  assert.deepEqual(
    [workingDayFrom(day('2025-04-18')), workingDayUpTo(day('2025-04-21')), schoolDayFrom(day('2024-07-25'))],
    [day('2025-04-22'), day('2025-04-17'), day('2024-09-03')],
  );
  assert.equal(workingDaysIn((2024 - 1970) * 12 + 11), 20);
});

test('a school year’s first day is 1 September, in every year', () => {
  const years = Array.from({ length: 60 }, (_, i) => 1980 + i);
  assert.deepEqual(
    years.map(firstOfAcademicYear),
    years.map((year) => day(`${year}-09-01`)),
  );
});

test('school years turn on 1 September: born on 31 August 2020 and on 1 September 2020', () => {
  // born in the academic years that began in 2019 and 2020
  assert.deepEqual(
    [day('2024-08-31'), day('2024-09-01')].map((on) => [yearGroup(2019, on), yearGroup(2020, on)]),
    [
      [-1, -2],
      [0, -1],
    ],
  );
});
