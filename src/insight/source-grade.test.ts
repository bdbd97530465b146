import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gradeSource, type SourceReadings } from './source-grade.ts';

const good: SourceReadings = {
  daysLate: 0,
  rows: 4_000,
  rowsWithErrors: 0,
  unread: 0,
  values: 60_000,
  notSeen: 0,
};
const gradeOf = (of: Partial<SourceReadings>) => gradeSource({ ...good, ...of }).grade;

test('a source that comes in time, reads whole and has nothing that stops a return is A, with four reasons', () => {
  const { grade, reasons } = gradeSource(good);
  assert.equal(grade, 'A');
  assert.deepEqual(
    reasons.map(({ sentence }) => sentence),
    [
      'Its newest records came in time.',
      'No row has anything that stops a return.',
      'Every value could be read.',
      'No row went missing without an answer.',
    ],
  );
});

test('the worst reading decides, and its reason comes first', () => {
  const { grade, reasons } = gradeSource({ ...good, daysLate: 40, rowsWithErrors: 60 });
  assert.equal(grade, 'D');
  assert.deepEqual([reasons[0]!.about, reasons[1]!.about], ['on time', 'errors']);
  assert.equal(reasons[1]!.sentence, '1.5% of its rows have something that stops a return.');
});

test('a limit belongs to the better grade: 20 of 4,000 rows is A and 21 is B', () => {
  assert.deepEqual([gradeOf({ rowsWithErrors: 20 }), gradeOf({ rowsWithErrors: 21 })], ['A', 'B']);
  assert.deepEqual([gradeOf({ daysLate: 7 }), gradeOf({ daysLate: 8 })], ['B', 'C']);
});

test('a source that never came is E', () => {
  assert.equal(gradeOf({ daysLate: null, rows: 0, values: 0 }), 'E');
});

test('one value in 60,000 is not called none', () => {
  const readable = gradeSource({ ...good, unread: 1 }).reasons.find(({ about }) => about === 'readable')!;
  assert.deepEqual([readable.grade, readable.sentence], ['A', 'Fewer than 0.1% of its values could not be read.']);
});
