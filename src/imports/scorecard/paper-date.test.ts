import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, isoDay } from '../../clocks/index.ts';
import { DateClues, dateDoubt, dayInText, monthInText } from './paper-date.ts';

const ARRIVED = day('2025-11-21');

function statedBy(lines: string[], fileName = 'scorecard.txt', told?: string, last: string | null = '2025-05-31') {
  const clues = new DateClues();
  for (const line of lines) clues.line(line, true);
  const { on, by } = clues.stated(told ? day(told) : undefined, fileName, last === null ? null : day(last), ARRIVED);
  return [isoDay(on), by];
}

const HEAD = ['Date: Tuesday, 11 March 2025', '31st May 2025', 'Published: 04 March 2025'];

for (const [name, expected, answer] of [
  ['what a person says goes before all', ['2025-01-02', 'told'], statedBy(HEAD, '2025-06.txt', '2025-01-02')],
  ['the day of publishing goes before the meeting', ['2025-03-04', 'published'], statedBy(HEAD, '2025-06.txt')],
  ['the meeting goes before a date by itself', ['2025-03-11', 'meeting'], statedBy(HEAD.slice(0, 2), '2025-06.txt')],
  ['a row of a table names the meeting', ['2024-11-26', 'meeting'], statedBy(['Meeting date 26 November 2024'])],
  [
    'a date by itself goes before the file name',
    ['2025-05-31', 'heading'],
    statedBy(['SEND Improvement Board Scorecard', '31st May 2025'], '2025-06.txt'),
  ],
  ['a month in the title is its last day', ['2025-05-31', 'heading'], statedBy(['SEND Scorecard May 2025'])],
  ['data as at a day', ['2025-04-30', 'heading'], statedBy(['Data as at 30/04/2025'])],
  [
    'a month in the file name is its last day',
    ['2025-03-31', 'file name'],
    statedBy([], '2025-03-scrutiny-supplement.txt'),
  ],
  ['a day in the file name', ['2025-03-11', 'file name'], statedBy([], 'scorecard 2025-03-11.xlsx')],
  ['a day without dashes in the file name', ['2025-03-11', 'file name'], statedBy([], 'scorecard_20250311.csv')],
  ['a worded month in the file name', ['2025-05-31', 'file name'], statedBy([], 'SEND Scorecard May25 v2.xlsx')],
  ['else the last month', ['2025-05-31', 'last month'], statedBy(['SEND scorecard'], 'scorecard.csv')],
  ['else the day it came', ['2025-11-21', 'arrival'], statedBy([], 'scorecard.csv', undefined, null)],
  [
    'a date inside a sentence is not the date of the paper',
    ['2025-05-31', 'last month'],
    statedBy(['A report was presented to the board on 28 October 2024 which identified actions.']),
  ],
] as const) {
  test(name, () => assert.deepEqual(answer, expected));
}

test('dates are found in words, figures and with marks between', () => {
  const found = [
    'Tuesday, 11 March 2025',
    '31st May 2025',
    '2 Feb. 25',
    '11/03/2025',
    '2025-03-11',
    'March 11, 2025',
    '26<sup>th</sup> February 2025',
    '31 February 2025',
    'v1.2',
  ]
    .map((text) => dayInText(text))
    .map((on) => on && isoDay(on));
  assert.deepEqual(found, [
    '2025-03-11',
    '2025-05-31',
    '2025-02-02',
    '2025-03-11',
    '2025-03-11',
    '2025-03-11',
    '2025-02-26',
    null,
    null,
  ]);
  assert.deepEqual(['Scorecard May 2025', 'may25', 'Board 12 papers', 'data 2024-11'].map(monthInText), [
    '2025-05',
    '2025-05',
    null,
    '2024-11',
  ]);
});

test('a paper two months older than its figures, or from after it came, is doubted', () => {
  assert.equal(dateDoubt(day('2025-03-31'), day('2025-05-31'), ARRIVED), null);
  assert.equal(dateDoubt(day('2025-03-30'), day('2025-05-31'), ARRIVED), 'before-its-figures');
  assert.equal(dateDoubt(day('2025-11-22'), day('2025-05-31'), ARRIVED), 'after-arrival');
});
