// Bank holidays against the official list, and what was known of them when.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bankHolidays, bankHolidaysOfYear, bankHolidayVersions, isBankHoliday } from './bank-holidays.ts';
import { type Day, day, isoDay } from './day.ts';
import { easterSunday } from './easter.ts';

const TODAY = day('2026-11-21');

/** The list for England and Wales as GOV.UK publishes it. */
const OFFICIAL: Record<number, string> = {
  2012: '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26',
  2013: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2014: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2015: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2016: '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27',
  2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
};

for (const [year, dates] of Object.entries(OFFICIAL)) {
  test(`the bank holidays of ${year} are those of the official list`, () => {
    const ours = bankHolidaysOfYear(Number(year), TODAY).map((h) => isoDay(h.on).slice(5));
    assert.equal(ours.join(' '), dates);
  });
}

const feed = new URL('../../../shared/reference/bank-holidays/bank-holidays.json', import.meta.url);

test('every date and name is that of the GOV.UK file', {
  skip: existsSync(feed) ? false : 'the GOV.UK file is not beside this checkout',
}, () => {
  type Entry = { title: string; date: string; notes: string };
  const events: Entry[] = JSON.parse(readFileSync(feed, 'utf8'))['england-and-wales'].events;
  const official = events.map((e) => ({
    on: e.date,
    name: e.notes === 'Substitute day' ? `${e.title} (substitute day)` : e.title,
  }));
  assert.deepEqual(
    bankHolidays(TODAY).map((h) => ({ on: isoDay(h.on), name: h.name })),
    official,
  );
});

for (const [what, on, known, expected] of [
  ['no holiday for the state funeral before the Queen had died', '2022-09-19', '2022-09-01', false],
  ['none on the eve of the proclamation', '2022-09-19', '2022-09-09', false],
  ['the holiday for the state funeral on the day of the proclamation', '2022-09-19', '2022-09-10', true],
  ['the first Monday of May 2020 until the move was announced', '2020-05-04', '2019-06-06', true],
  ['not the first Monday of May 2020 once it was', '2020-05-04', '2019-06-07', false],
  ['not VE Day before the move was announced', '2020-05-08', '2019-06-06', false],
  ['VE Day once it was', '2020-05-08', '2019-06-07', true],
  ['the last Monday of May 2022 until the jubilee was announced', '2022-05-30', '2020-11-11', true],
  ['not that Monday once it was', '2022-05-30', '2020-11-12', false],
  ['not the jubilee Thursday before it was announced', '2022-06-02', '2020-11-11', false],
  ['the jubilee Friday once it was', '2022-06-03', '2020-11-12', true],
  ['no coronation holiday before it was announced', '2023-05-08', '2022-11-05', false],
  ['the coronation holiday once it was', '2023-05-08', '2022-11-06', true],
  ['the last Monday of May 2012 until the diamond jubilee was announced', '2012-05-28', '2010-01-04', true],
  ['not that Monday once it was', '2012-05-28', '2010-01-05', false],
  ['a day that a rule makes, ten years ahead', '2028-12-25', '2018-01-01', true],
] as const) {
  test(`as known on ${known}: ${what}`, () => assert.equal(isBankHoliday(day(on), day(known)), expected));
}

test('a holiday that was moved keeps both versions', () => {
  const may2020 = bankHolidayVersions(2020).filter((h) => isoDay(h.on) < '2020-05-20' && isoDay(h.on) > '2020-05-01');
  assert.deepEqual(
    may2020.map((h) => [isoDay(h.on), h.name, h.withdrawnOn === null ? null : isoDay(h.withdrawnOn), h.toVerify]),
    [
      ['2020-05-04', 'Early May bank holiday', '2019-06-07', true],
      ['2020-05-08', 'Early May bank holiday (VE day)', null, true],
    ],
  );
});

test('there are always eight or more holidays in a year, each once, none at a weekend, each with its source', () => {
  for (const known of ['2009-01-01', '2015-01-01', '2022-09-05', '2026-11-21']) {
    const days = bankHolidays(day(known));
    assert.equal(new Set(days.map((h) => h.on)).size, days.length);
    for (let year = 2012; year <= 2028; year++)
      assert.ok(days.filter((h) => isoDay(h.on).startsWith(`${year}`)).length >= 8);
    for (const h of days)
      assert.ok(new Date(`${isoDay(h.on)}T12:00Z`).getUTCDay() % 6 !== 0 && h.source !== '', isoDay(h.on));
  }
});

test('only the days of the worked examples need no verifying', () => {
  assert.deepEqual(
    bankHolidays(TODAY)
      .filter((h) => !h.toVerify)
      .map((h) => isoDay(h.on)),
    ['2024-12-25', '2024-12-26', '2025-01-01', '2025-04-18', '2025-04-21', '2025-05-05'],
  );
});

/** Easter Sundays, worked out by Gauss's method and not by ours. */
const EASTERS: Record<number, string> = {
  1990: '04-15 03-31 04-19 04-11 04-03 04-16 04-07 03-30 04-12 04-04',
  2000: '04-23 04-15 03-31 04-20 04-11 03-27 04-16 04-08 03-23 04-12',
  2010: '04-04 04-24 04-08 03-31 04-20 04-05 03-27 04-16 04-01 04-21',
  2020: '04-12 04-04 04-17 04-09 03-31 04-20 04-05 03-28 04-16 04-01',
  2030: '04-21 04-13 03-28 04-17 04-09 03-25 04-13 04-05 04-25 04-10',
  2040: '04-01 04-21 04-06 03-29 04-17 04-09 03-25 04-14 04-05 04-18',
  2050: '04-10 04-02 04-21 04-06 03-29 04-18 04-02 04-22 04-14 03-30',
};

for (const [decade, dates] of Object.entries(EASTERS)) {
  test(`Easter in the ${decade}s`, () => {
    const ours = Array.from({ length: 10 }, (_, i) => isoDay(easterSunday(Number(decade) + i)).slice(5));
    assert.equal(ours.join(' '), dates);
  });
}

for (const [year, expected] of [
  [1818, '03-22'],
  [1943, '04-25'],
  [1954, '04-18'],
  [1981, '04-19'],
  [2076, '04-19'],
] as const) {
  test(`Easter ${year}, a hard year of the tables`, () => {
    const easter: Day = easterSunday(year);
    assert.equal(isoDay(easter), `${year}-${expected}`);
  });
}
