// Working days: worked examples, laws, and a slow day-by-day count with a holiday table of its own.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { type Day, day, isoDay } from './day.ts';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDayOnOrAfter,
  previousWorkingDay,
  type WorkingCalendar,
  workingDaysBeginningWith,
  workingDaysBetween,
} from './working-days.ts';

const GENERAL: WorkingCalendar = { kind: 'general', knownOn: day('2026-11-21') };
const TRIBUNAL: WorkingCalendar = { kind: 'tribunal', knownOn: day('2026-11-21') };

for (const [name, from, count, expected] of [
  ['over Good Friday and Easter Monday', '2024-03-28', 1, '2024-04-02'],
  ['over Christmas', '2024-12-20', 3, '2024-12-27'],
  ['over Christmas and New Year', '2024-12-20', 6, '2025-01-02'],
  ['over a Christmas whose days are substitutes', '2021-12-24', 1, '2021-12-29'],
  ['from a Saturday', '2025-01-11', 1, '2025-01-13'],
  ['from a bank holiday', '2025-05-05', 1, '2025-05-06'],
  ['back over Easter', '2024-04-02', -1, '2024-03-28'],
  ['back from a Sunday', '2025-01-12', -1, '2025-01-10'],
  ['back over New Year', '2025-01-02', -3, '2024-12-27'],
  ['over the platinum jubilee', '2022-06-01', 1, '2022-06-06'],
  ['none at all', '2025-05-05', 0, '2025-05-05'],
  ['a year of them', '2024-01-01', 254, '2024-12-31'],
] as const) {
  test(`${name}: ${from} and ${count} working days is ${expected}`, () => {
    assert.equal(isoDay(addWorkingDays(day(from), count, GENERAL)), expected);
  });
}

for (const [name, from, count, expected] of [
  ['over August', '2025-07-31', 1, '2025-09-01'],
  ['from inside August', '2025-08-12', 1, '2025-09-01'],
  ['over 25 December to 1 January', '2024-12-24', 1, '2025-01-02'],
  ['over New Year with a substitute day', '2022-12-23', 1, '2023-01-03'],
  ['a response to an appeal sent in July', '2025-07-10', 30, '2025-09-19'],
  ['back over August', '2025-09-01', -1, '2025-07-31'],
] as const) {
  test(`in the tribunal, ${name}: ${from} and ${count} is ${expected}`, () => {
    assert.equal(isoDay(addWorkingDays(day(from), count, TRIBUNAL)), expected);
  });
}

for (const [name, from, expected] of [
  ['aware on 16 December 2024', '2024-12-16', '2025-01-08'],
  ['aware on 14 April 2025', '2025-04-14', '2025-05-07'],
  ['aware on a Saturday', '2025-01-11', '2025-01-31'],
  ['aware on a bank holiday', '2025-05-05', '2025-05-27'],
] as const) {
  test(`15 working days beginning with the day, ${name}, end on ${expected}`, () => {
    assert.equal(isoDay(workingDaysBeginningWith(day(from), 15, GENERAL)), expected);
  });
}

test('the working day before a date that falls on a holiday is strictly before it', () => {
  assert.equal(isoDay(previousWorkingDay(day('2024-12-25'), GENERAL)), '2024-12-24');
  assert.equal(isoDay(previousWorkingDay(day('2024-12-24'), GENERAL)), '2024-12-23');
  assert.equal(isoDay(previousWorkingDay(day('2024-09-01'), TRIBUNAL)), '2024-07-31');
});

test('the next working day may be the day itself', () => {
  assert.equal(isoDay(nextWorkingDayOnOrAfter(day('2024-12-24'), GENERAL)), '2024-12-24');
  assert.equal(isoDay(nextWorkingDayOnOrAfter(day('2024-12-25'), GENERAL)), '2024-12-27');
  assert.equal(isoDay(nextWorkingDayOnOrAfter(day('2025-08-10'), TRIBUNAL)), '2025-09-01');
  assert.equal(isoDay(nextWorkingDayOnOrAfter(day('2024-12-29'), TRIBUNAL)), '2025-01-02');
});

test('a count made before the state funeral was proclaimed did not know of it', () => {
  const before: WorkingCalendar = { kind: 'general', knownOn: day('2022-09-01') };
  const after: WorkingCalendar = { kind: 'general', knownOn: day('2022-09-10') };
  assert.equal(isoDay(addWorkingDays(day('2022-09-16'), 1, before)), '2022-09-19');
  assert.equal(isoDay(addWorkingDays(day('2022-09-16'), 1, after)), '2022-09-20');
});

test('parts of a working day are refused', () => {
  assert.throws(() => addWorkingDays(day('2025-01-01'), 1.5, GENERAL), RangeError);
  assert.throws(() => workingDaysBeginningWith(day('2025-01-01'), 0, GENERAL), RangeError);
  assert.throws(() => addWorkingDays(day('9999-12-30'), 10, GENERAL), RangeError);
});

// The slow count: Temporal dates, one day at a time, holidays read off a table by the weekday of Christmas and the like.

const EASTER_1990_TO_2060 =
  `0415 0331 0419 0411 0403 0416 0407 0330 0412 0404 0423 0415 0331 0420 0411 0327 0416 0408 0323
  0412 0404 0424 0408 0331 0420 0405 0327 0416 0401 0421 0412 0404 0417 0409 0331 0420 0405 0328 0416 0401 0421 0413 0328
  0417 0409 0325 0413 0405 0425 0410 0401 0421 0406 0329 0417 0409 0325 0414 0405 0418 0410 0402 0421 0406 0329 0418 0402
  0422 0414 0330 0418`.split(/\s+/);
const CHRISTMAS_BY_WEEKDAY = [[], [25, 26], [25, 26], [25, 26], [25, 26], [25, 28], [27, 28], [26, 27]];
const NEW_YEAR_BY_WEEKDAY = [0, 1, 1, 1, 1, 1, 3, 2];
const ONE_OFF = ['2012-06-04', '2012-06-05', '2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08'];
const MOVED_AWAY = ['2012-05-28', '2020-05-04', '2022-05-30'];

function slowHolidays(): Set<string> {
  const dates: string[] = [...ONE_OFF];
  EASTER_1990_TO_2060.forEach((easter, i) => {
    const on = (month: number, date: number) => Temporal.PlainDate.from({ year: 1990 + i, month, day: date });
    const mondayBefore = (date: Temporal.PlainDate) => date.subtract({ days: date.dayOfWeek - 1 });
    const sunday = on(Number(easter.slice(0, 2)), Number(easter.slice(2)));
    dates.push(
      on(1, NEW_YEAR_BY_WEEKDAY[on(1, 1).dayOfWeek]!).toString(),
      ...CHRISTMAS_BY_WEEKDAY[on(12, 25).dayOfWeek]!.map((date) => on(12, date).toString()),
      sunday.subtract({ days: 2 }).toString(),
      sunday.add({ days: 1 }).toString(),
      mondayBefore(on(5, 7)).toString(),
      mondayBefore(on(5, 31)).toString(),
      mondayBefore(on(8, 31)).toString(),
    );
  });
  return new Set(dates.filter((date) => !MOVED_AWAY.includes(date)));
}

const HOLIDAYS = slowHolidays();

function slowIsWorkingDay(date: Temporal.PlainDate, kind: WorkingCalendar['kind']): boolean {
  if (date.dayOfWeek >= 6 || HOLIDAYS.has(date.toString())) return false;
  const monthDay = date.toString().slice(5);
  return kind === 'general' || !(monthDay.startsWith('08') || monthDay >= '12-25' || monthDay === '01-01');
}

function slowAdd(from: Temporal.PlainDate, count: number, kind: WorkingCalendar['kind']): string {
  let date = from;
  for (let left = Math.abs(count); left > 0; ) {
    date = date.add({ days: Math.sign(count) });
    if (slowIsWorkingDay(date, kind)) left--;
  }
  return date.toString();
}

for (const calendar of [GENERAL, TRIBUNAL]) {
  test(`every day from 1990 to 2060 is a ${calendar.kind} working day exactly when the slow table says so`, () => {
    let date = Temporal.PlainDate.from('1990-01-01');
    for (let value = day('1990-01-01'); value <= day('2060-12-31'); value = (value + 1) as Day) {
      assert.ok(isWorkingDay(value, calendar) === slowIsWorkingDay(date, calendar.kind), date.toString());
      date = date.add({ days: 1 });
    }
  });
}

const calendars = fc.constantFrom(GENERAL, TRIBUNAL);
const days = fc.integer({ min: day('1991-01-01'), max: day('2059-12-31') }).map((n) => n as Day);

test('adding working days lands where the slow count lands', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -90, max: 90 }), calendars, (from, count, calendar) => {
      const slow = slowAdd(Temporal.PlainDate.from(isoDay(from)), count, calendar.kind);
      assert.equal(isoDay(addWorkingDays(from, count, calendar)), slow);
    }),
    { numRuns: 400 },
  );
});

test('adding n working days passes exactly n of them and lands on one', () => {
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: -200, max: 200 }).filter((n) => n !== 0),
      calendars,
      (from, count, calendar) => {
        const reached = addWorkingDays(from, count, calendar);
        const [first, last] = count > 0 ? [from + 1, reached] : [reached, from - 1];
        let passed = 0;
        for (let value = first; value <= last; value++) if (isWorkingDay(value as Day, calendar)) passed++;
        assert.equal(passed, Math.abs(count));
        assert.ok(isWorkingDay(reached, calendar));
        assert.equal(workingDaysBetween(from, reached, calendar), count);
      },
    ),
  );
});

test('beginning with a day counts that day if it is a working day, and else the next one first', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 60 }), calendars, (from, count, calendar) => {
      const first = isWorkingDay(from, calendar) ? from : addWorkingDays(from, 1, calendar);
      assert.equal(workingDaysBeginningWith(from, count, calendar), addWorkingDays(first, count - 1, calendar));
      assert.equal(nextWorkingDayOnOrAfter(from, calendar), first);
    }),
  );
});

test('the working days from one day to a second and on to a third add up', () => {
  fc.assert(
    fc.property(days, days, days, calendars, (x, y, z, calendar) => {
      const [a, b, c] = [x, y, z].sort((one, other) => one - other) as [Day, Day, Day];
      const legs = workingDaysBetween(a, b, calendar) + workingDaysBetween(b, c, calendar);
      assert.equal(legs, workingDaysBetween(a, c, calendar));
    }),
  );
});

test('a later start never gives an earlier end', () => {
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 1, max: 60 }),
      calendars,
      (from, later, count, c) => {
        assert.ok(addWorkingDays((from + later) as Day, count, c) >= addWorkingDays(from, count, c));
      },
    ),
  );
});
