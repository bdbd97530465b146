// Numbers as a spreadsheet shows them; each expected text is what Excel shows with British settings.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateOfSerial, displayedNumber, isDateCode } from './displayed.ts';

const shown: [value: number, code: string, text: string][] = [
  [0.741, '0.0%', '74.1%'],
  [0.741, '0%', '74%'],
  [0.285, '0%', '29%'],
  [1.005, '0.00', '1.01'],
  [2.5, '0', '3'],
  [-2.5, '0', '-3'],
  [1234567.891, '#,##0', '1,234,568'],
  [-1234, '#,##0_);(#,##0)', '(1,234)'],
  [0, '_-£* #,##0.00_-;-£* #,##0.00_-;_-£* "-"??_-;_-@_-', '-'],
  [1234.5, '_-£* #,##0.00_-;-£* #,##0.00_-;_-£* "-"??_-;_-@_-', '£1,234.50'],
  [12.8, '0.0"%"', '12.8%'],
  [12.8, '0.0\\%', '12.8%'],
  [5, '00000', '00005'],
  [7, '0 "days"', '7 days'],
  [0.30000000000000004, 'General', '0.3'],
  [900000000001, 'General', '900000000001'],
  [45658, 'mmm-yy', 'Jan-25'],
  [45658, 'dd/mm/yyyy', '01/01/2025'],
  [45658, 'mmm yyyy', 'Jan 2025'],
  [45658, '[$-809]dd mmmm yyyy;@', '01 January 2025'],
];

for (const [value, code, text] of shown) {
  test(`${value} in the format ${code} shows as ${text}`, () =>
    assert.equal(displayedNumber(value, code, '1900'), text));
}

test('a stored day is the same day in both date systems', () => {
  assert.deepEqual(
    [dateOfSerial(45658, '1900'), dateOfSerial(45658 - 1462, '1904'), dateOfSerial(0, '1904'), dateOfSerial(1, '1900')],
    ['2025-01-01', '2025-01-01', '1904-01-01', '1900-01-01'],
  );
});

test('the 29 February 1900 that never was is no day, and its neighbours are', () => {
  assert.deepEqual(
    [59, 60, 61].map((serial) => dateOfSerial(serial, '1900')),
    ['1900-02-28', null, '1900-03-01'],
  );
});

test('a number no calendar holds, and a time of day, are no days', () => {
  assert.deepEqual(
    [-1, 0.5, 2_958_466, Number.NaN].map((serial) => dateOfSerial(serial, '1900')),
    [null, null, null, null],
  );
});

test('formats of days are told from formats of numbers and of times', () => {
  const codes = [
    'mmm-yy',
    'd/m',
    'yyyy',
    'mmm',
    '[$-809]d mmm',
    '0%',
    '[Red]0',
    '"day "0',
    'h:mm',
    'mm:ss',
    '[h]:mm',
    'General',
    '0.00E+00',
  ];
  assert.deepEqual(codes.filter(isDateCode), ['mmm-yy', 'd/m', 'yyyy', 'mmm', '[$-809]d mmm']);
});
