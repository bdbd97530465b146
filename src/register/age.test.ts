import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { day, isoDay } from '../clocks/index.ts';
import {
  type AcademicYearEnd,
  ageOn,
  birthday,
  compulsorySchoolAge,
  type LeapBirthday,
  planMayRunUpTo,
  schoolLeavingDay,
} from './age.ts';

for (const [name, born, on, setting, age] of [
  ['the day before a birthday', '2010-05-14', '2025-05-13', '1 March', 14],
  ['the birthday', '2010-05-14', '2025-05-14', '1 March', 15],
  ['the day of birth', '2010-05-14', '2010-05-14', '1 March', 0],
  ['the day before birth', '2010-05-14', '2010-05-13', '1 March', -1],
  ['28 February of a common year, birthday set on 1 March', '2012-02-29', '2025-02-28', '1 March', 12],
  ['28 February of a common year, birthday set on 28 February', '2012-02-29', '2025-02-28', '28 February', 13],
  ['1 March of a common year', '2012-02-29', '2025-03-01', '1 March', 13],
  ['28 February of a leap year', '2012-02-29', '2024-02-28', '28 February', 11],
  ['29 February of a leap year', '2012-02-29', '2024-02-29', '28 February', 12],
] as const)
  test(`age on ${name}`, () => {
    assert.equal(ageOn(day(born), day(on), setting), age);
  });

test('age grows by one on each birthday and on no other day', () => {
  const setting = fc.constantFrom<LeapBirthday>('28 February', '1 March');
  fc.assert(
    fc.property(
      fc.integer({ min: Number(day('1990-01-01')), max: Number(day('2026-12-31')) }),
      fc.integer({ min: 0, max: 30 }),
      setting,
      (born, age, leap) => {
        const on = birthday(born as ReturnType<typeof day>, age, leap);
        assert.equal(ageOn(born as typeof on, on, leap), age);
        assert.equal(ageOn(born as typeof on, (on - 1) as typeof on, leap), age - 1);
      },
    ),
  );
});

test('the last Friday in June', () => {
  assert.deepEqual(
    [2023, 2024, 2025, 2026, 2028].map((year) => isoDay(schoolLeavingDay(year))),
    ['2023-06-30', '2024-06-28', '2025-06-27', '2026-06-26', '2028-06-30'],
  );
});

for (const [name, born, from, to] of [
  ['a fifth birthday in November: from 31 December', '2019-11-02', '2024-12-31', '2036-06-28'],
  ['a fifth birthday on 31 August: from that day', '2019-08-31', '2024-08-31', '2035-06-30'],
  ['a fifth birthday on 1 September: from 31 December', '2019-09-01', '2024-12-31', '2036-06-28'],
  ['16 in July is past compulsory age since June', '2009-07-15', '2014-08-31', '2025-06-28'],
  ['16 on 1 September leaves in the June after it', '2009-09-01', '2014-12-31', '2026-06-27'],
] as const)
  test(`compulsory school age: ${name}`, () => {
    const spell = compulsorySchoolAge(day(born), '1 March');
    assert.deepEqual([isoDay(spell.from), isoDay(spell.to)], [from, to]);
  });

for (const [name, born, ends, upTo] of [
  ['25 in March, the year ends in July', '2000-03-10', '31 July', '2025-08-01'],
  ['25 in March, the year ends in August', '2000-03-10', '31 August', '2025-09-01'],
  ['25 on 31 July', '2000-07-31', '31 July', '2025-08-01'],
  ['25 on 1 August is the next year where the year ends in July', '2000-08-01', '31 July', '2026-08-01'],
  ['25 on 1 August is the same year where it ends in August', '2000-08-01', '31 August', '2025-09-01'],
] as const)
  test(`turning 25: ${name}`, () => {
    const setting: AcademicYearEnd = ends;
    assert.equal(isoDay(planMayRunUpTo(day(born), '1 March', setting)), upTo);
  });

test('a date of birth that cannot be meant breaks nothing', () => {
  const born = day('9999-12-31');
  assert.equal(isoDay(birthday(born, 26, '1 March')), '9999-12-31');
  assert.equal(isoDay(planMayRunUpTo(born, '1 March', '31 July')), '9999-12-31');
  assert.equal(ageOn(day('0001-01-01'), born, '1 March'), 9998);
});
