// Days, yes and no, numbers and codes as extracts really write them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDay } from '../../clocks/index.ts';
import { codeSetsById } from '../../register/index.ts';
import { type DayAsked, readCode, readDay, readNumber, readYesNo } from './values.ts';

const said = (text: string, asked?: DayAsked) => {
  const { value, why } = readDay(text, asked);
  return value === null ? why : isoDay(value);
};

const DAYS: [string, DayAsked | undefined, string | null][] = [
  ['2024-07-20', undefined, '2024-07-20'],
  ['2024-02-29', undefined, '2024-02-29'],
  ['29/02/2023', undefined, 'no-such-day'],
  ['31/02/2024', undefined, 'no-such-day'],
  ['2024-13-01', undefined, 'no-such-day'],
  ['01/02/03', undefined, 'two-digit-year'],
  ['01/02/03', { order: 'day-month-year' }, '2003-02-01'],
  ['01/02/03', { order: 'month-day-year' }, '2003-01-02'],
  ['01/02/03', { order: 'year-month-day' }, '2001-02-03'],
  ['01/02/98', { order: 'day-month-year' }, '1998-02-01'],
  ['01/02/2003', undefined, '2003-02-01'],
  ['01/02/2003', { order: 'month-day-year' }, '2003-01-02'],
  ['09/28/2022', undefined, 'month-first'],
  ['09/28/2022', { order: 'month-day-year' }, '2022-09-28'],
  ['28.9.2022', undefined, '2022-09-28'],
  ['2022/09/28', undefined, '2022-09-28'],
  ['20220928', undefined, '2022-09-28'],
  ['2022-Sep-28 00:00:00', undefined, '2022-09-28'],
  ['28 Sep 2022', undefined, '2022-09-28'],
  ['28-Sept-22', undefined, '2022-09-28'],
  ['Wednesday, 28th September 2022', undefined, '2022-09-28'],
  ['Sep 28, 2022', undefined, '2022-09-28'],
  ['28/09/2022 14:30', undefined, '2022-09-28'],
  ['28/09/2022 11:59:59 PM', undefined, '2022-09-28'],
  ['28/09/2022 25:00', undefined, 'not-a-date'],
  ['2024-03-30T23:30:00Z', undefined, '2024-03-30'],
  ['2024-03-31T23:30:00Z', undefined, '2024-04-01'],
  ['2024-10-26T23:30:00Z', undefined, '2024-10-27'],
  ['2024-10-27T23:30:00Z', undefined, '2024-10-27'],
  ['2024-07-01T00:30:00+01:00', undefined, '2024-07-01'],
  ['2024-07-01T00:30:00.000+02:00', undefined, '2024-06-30'],
  ['45000', undefined, 'not-a-date'],
  ['45000', { excel: 1900 }, '2023-03-15'],
  ['45000.75', { excel: 1900 }, '2023-03-15'],
  ['43538', { excel: 1904 }, '2023-03-15'],
  ['59', { excel: 1900 }, '1900-02-28'],
  ['60', { excel: 1900 }, 'no-such-day'],
  ['61', { excel: 1900 }, '1900-03-01'],
  ['99999999', { excel: 1900 }, 'not-a-date'],
  ['２０２２-０９-２８', undefined, '2022-09-28'],
  [' 28/09/2022 ', undefined, '2022-09-28'],
  ["'28/09/2022", undefined, '2022-09-28'],
  ['', undefined, null],
  ['   ', undefined, null],
  ['NULL', undefined, null],
  ['N/A', undefined, null],
  ['–', undefined, null],
  ['tbc', undefined, 'not-a-date'],
  ['2022', undefined, 'not-a-date'],
  ['28 Foo 2022', undefined, 'not-a-date'],
];
for (const [text, asked, expected] of DAYS)
  test(`“${text}”${asked ? ` (${Object.values(asked)})` : ''} is ${expected ?? 'nothing'}`, () => {
    assert.equal(said(text, asked), expected);
  });

test('yes and no come in many letters, and a cross is neither', () => {
  const given = ['1', '0', 'true', 'FALSE', 'Y', 'n', 'Yes', 'no', '', 'N/A', 'x', '2', '１'];
  const told = given.map((text) => readYesNo(text)).map(({ value, why }) => why ?? value);
  const neither = 'not-yes-or-no';
  assert.deepEqual(told, [true, false, true, false, true, false, true, false, null, null, neither, neither, true]);
});

test('numbers lose their signs and their thousands, and a half is no whole number', () => {
  const given: [string, boolean][] = [
    ['1,250.50', false],
    ['£12', false],
    ['1.0', true],
    ['3.5', true],
    ['1,25', false],
    ['12 pupils', false],
    ['-', false],
  ];
  const told = given.map(([text, whole]) => readNumber(text, whole)).map(({ value, why }) => why ?? value);
  assert.deepEqual(told, [1250.5, 12, 1, 'not-a-number', 'not-a-number', 'not-a-number', null]);
});

test('a code comes in any case, by its title or by another name', () => {
  const told = ['asd', 'Autism', 'Autistic spectrum disorder', 'ASD '].map((text) =>
    readCode(codeSetsById['sen-type'], text),
  );
  assert.deepEqual(told, Array(4).fill({ value: 'ASD', why: null }));
});

test('a code is held against the year of the return', () => {
  const types = codeSetsById['sen-type'];
  assert.deepEqual(readCode(types, 'DS', 2024), { value: null, why: 'code-of-another-year', elsewhere: 'DS' });
  assert.deepEqual(readCode(types, 'DS', 2025), { value: 'DS', why: null });
  assert.deepEqual(readCode(types, 'DS'), { value: 'DS', why: null });
});

test("an area's finer code maps up and is kept beside", () => {
  const types = codeSetsById['sen-type'];
  assert.deepEqual(readCode(types, 'SEMH-EBSA', 2025), { value: 'SEMH', why: null, local: 'SEMH-EBSA' });
  assert.deepEqual(readCode(types, 'XYZ-EBSA', 2025), { value: null, why: 'code-unknown' });
});

test('what a mapping says of a word goes before everything', () => {
  const outcomes = codeSetsById['request-outcome'];
  const local = { Yes: 'N', 'not yet': 'A', ignore: '' };
  const told = ['yes', 'NOT YET', 'ignore', 'W'].map((text) => readCode(outcomes, text, 2025, local).value);
  assert.deepEqual(told, ['N', 'A', null, 'W']);
});
