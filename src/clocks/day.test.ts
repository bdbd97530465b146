// Facts about days, and their arithmetic held against Temporal from 1990 to 2060.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  addMonths,
  addWeeks,
  type Day,
  day,
  dayFromParts,
  dayInLondon,
  daysBetween,
  daysInMonth,
  isoDay,
  longDay,
  parseDay,
  partsOfDay,
  plainDay,
  weekdayOf,
} from './day.ts';

const anyDay = fc.integer({ min: day('1990-01-01'), max: day('2060-12-31') }).map((n) => n as Day);
const plain = (value: Day) => Temporal.PlainDate.from('1970-01-01').add({ days: value });

for (const text of [
  '2025-02-29',
  '2025-02-31',
  '2025-13-01',
  '2025-00-10',
  '2025-01-00',
  '1900-02-29',
  '0000-01-01',
  '2025-1-6',
  '06/01/2025',
  '2025-01-06T00:00',
  '20250106',
  '',
  'soon',
  '٢٠٢٥-٠١-٠٦',
  '-2025-01-06',
  '12025-01-06',
]) {
  test(`"${text}" is not a day`, () => assert.equal(parseDay(text), null));
}

for (const [text, value] of [
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11016],
  ['0001-01-01', -719162],
  ['9999-12-31', 2932896],
] as const) {
  test(`${text} is day ${value}`, () => assert.deepEqual([parseDay(text), isoDay(value as Day)], [value, text]));
}

for (const [from, months, expected] of [
  ['2024-12-31', 2, '2025-02-28'],
  ['2023-12-31', 2, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2025-05-30', 2, '2025-07-30'],
  ['2025-07-10', 1, '2025-08-10'],
  ['2025-08-31', 1, '2025-09-30'],
  ['2025-03-31', -1, '2025-02-28'],
  ['2025-01-15', -13, '2023-12-15'],
  ['2025-01-31', 0, '2025-01-31'],
] as const) {
  test(`${months} months from ${from} is ${expected}`, () =>
    assert.equal(isoDay(addMonths(day(from), months)), expected));
}

for (const [moment, expected] of [
  ['2025-03-30T00:59:59Z', '2025-03-30'], // the clocks go forward a second later
  ['2025-03-30T23:00:00Z', '2025-03-31'], // summer time: midnight in London is 23:00 in Greenwich
  ['2025-03-29T23:30:00Z', '2025-03-29'],
  ['2024-10-26T23:30:00Z', '2024-10-27'],
  ['2024-10-27T23:30:00Z', '2024-10-27'], // the clocks have gone back
  ['2025-06-30T22:59:59.999Z', '2025-06-30'],
  ['2025-06-30T23:00:00Z', '2025-07-01'],
  ['2024-12-31T23:59:59Z', '2024-12-31'],
] as const) {
  test(`in London it is ${expected} at ${moment}`, () => assert.equal(isoDay(dayInLondon(new Date(moment))), expected));
}

test('a day that is not one is refused where a programmer wrote it', () => {
  assert.throws(() => day('2025-02-30'), RangeError);
  assert.throws(() => isoDay(addDays(day('9999-12-31'), 1)), RangeError);
  assert.throws(() => addMonths(day('9999-12-31'), 1), RangeError);
  assert.throws(() => addMonths(day('2025-01-01'), 0.5), RangeError);
  assert.throws(() => isoDay(Number.NaN as Day), RangeError);
});

test('parts that are no date make no day', () => {
  assert.deepEqual(
    [dayFromParts(2025, 2, 29), dayFromParts(2025, 1.5, 1), dayFromParts(10000, 1, 1), dayFromParts(Number.NaN, 1, 1)],
    [null, null, null, null],
  );
});

test('days are written out as they are said', () => {
  assert.equal(longDay(day('2025-07-06')), 'Sunday 6 July 2025');
  assert.equal(plainDay(day('2024-02-29')), '29 February 2024');
});

test('every day from 1990 to 2060 has the date and the weekday that Temporal gives it', () => {
  let oracle = Temporal.PlainDate.from('1990-01-01');
  for (let value = day('1990-01-01'); value <= day('2060-12-31'); value = addDays(value, 1)) {
    const { year, month, date } = partsOfDay(value);
    assert.ok(year === oracle.year && month === oracle.month && date === oracle.day, isoDay(value));
    assert.ok(weekdayOf(value) === oracle.dayOfWeek && daysInMonth(year, month) === oracle.daysInMonth, isoDay(value));
    oracle = oracle.add({ days: 1 });
  }
});

test('a day goes to text and back, and the text is Temporal’s', () => {
  fc.assert(
    fc.property(anyDay, (value) => {
      assert.equal(isoDay(value), plain(value).toString());
      assert.equal(parseDay(isoDay(value)), value);
    }),
  );
});

test('parts make a day exactly when Temporal takes them', () => {
  const parts = [
    fc.integer({ min: 1990, max: 2060 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
  ];
  fc.assert(
    fc.property(...(parts as [(typeof parts)[0], (typeof parts)[0], (typeof parts)[0]]), (year, month, date) => {
      const text = [String(year), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
      const made = dayFromParts(year, month, date);
      assert.equal(made === null ? null : isoDay(made), temporalDate(text));
      assert.equal(parseDay(text), made);
    }),
  );
});

function temporalDate(text: string): string | null {
  try {
    return Temporal.PlainDate.from(text).toString();
  } catch {
    return null;
  }
}

test('months are added as Temporal adds them: the same numbered day, or the last day of a shorter month', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -240, max: 240 }), (value, months) => {
      assert.equal(
        isoDay(addMonths(value, months)),
        plain(value).add({ months }, { overflow: 'constrain' }).toString(),
      );
    }),
    { numRuns: 1000 },
  );
});

test('months from the last day of a month never reach into the month after', () => {
  const lastDay = fc.tuple(fc.integer({ min: 1990, max: 2060 }), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(lastDay, fc.integer({ min: 0, max: 24 }), ([year, month], months) => {
      const from = Temporal.PlainYearMonth.from({ year, month }).toPlainDate({ day: daysInMonth(year, month) });
      const reached = Temporal.PlainDate.from(isoDay(addMonths(day(from.toString()), months)));
      assert.equal(reached.toPlainYearMonth().toString(), from.toPlainYearMonth().add({ months }).toString());
      assert.equal(reached.day, Math.min(from.day, reached.daysInMonth));
    }),
  );
});

test('a week later is the same weekday, seven days on, as Temporal has it', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (value, weeks) => {
      const reached = addWeeks(value, weeks);
      assert.equal(isoDay(reached), plain(value).add({ weeks }).toString());
      assert.equal(weekdayOf(reached), weekdayOf(value));
      assert.equal(daysBetween(value, reached), plain(value).until(plain(reached)).total('days'));
    }),
  );
});

test('the day in London is Temporal’s at any moment, and in every hour round each change of the clocks', () => {
  const hours = fc.integer({ min: -6, max: 30 });
  const anyMoment = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2060, 11, 31) });
  const nearAChange = fc
    .tuple(fc.integer({ min: 1990, max: 2060 }), fc.constantFrom(2, 9), fc.integer({ min: 22, max: 31 }), hours)
    .map(([year, month, date, hour]) => Date.UTC(year, month, date, hour, 59, 59, 999));
  fc.assert(
    fc.property(fc.oneof(anyMoment, nearAChange), (moment) => {
      const oracle = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO('Europe/London').toPlainDate();
      assert.equal(isoDay(dayInLondon(new Date(moment))), oracle.toString());
    }),
    { numRuns: 500 },
  );
});
