// Which files of a watched folder are read, and when.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isUnchanged, type ListedFile, watchedFiles } from './watched.ts';

const file = (name: string, bytes = 100, changedAt = 1): ListedFile => ({ name, bytes, changedAt });
const names = (files: readonly ListedFile[]) => files.map(({ name }) => name);

test('a file is read once it has been the same in two looks, the oldest first', () => {
  const before = [file('b.csv', 100, 5), file('a.xlsx', 100, 9), file('growing.csv', 50)];
  const now = [
    file('a.xlsx', 100, 9),
    file('b.csv', 100, 5),
    file('growing.csv', 80, 2),
    file('new.csv'),
    file('empty.csv', 0),
  ];
  const { ready, changing } = watchedFiles(before, now, []);
  assert.deepEqual(
    [names(ready), names(changing)],
    [
      ['b.csv', 'a.xlsx'],
      ['empty.csv', 'new.csv', 'growing.csv'],
    ],
  );
});

test('a file that was taken is left alone until it changes', () => {
  const now = [file('a.csv'), file('b.csv', 120, 2)];
  const { ready, changing } = watchedFiles(now, now, [file('a.csv'), file('b.csv')]);
  assert.deepEqual([names(ready), changing], [['b.csv'], []]);
});

test('scraps of other programs and files that are never read are left out', () => {
  const all = [
    '~$cases.xlsx',
    '.cases.csv.swp',
    'cases.csv.part',
    'cases.csv.filepart',
    'Thumbs.db',
    'notes.docx',
    'CASES.CSV',
    'sen2.zip',
  ].map((name) => file(name));
  const { ready, leftOut } = watchedFiles(all, all, []);
  assert.deepEqual([names(ready).sort(), leftOut.length], [['CASES.CSV', 'sen2.zip'], 6]);
});

test('a file that changed while it was read, or is gone, is told by a third look', () => {
  assert.deepEqual(
    [
      isUnchanged(file('a.csv'), file('a.csv')),
      isUnchanged(file('a.csv'), file('a.csv', 101)),
      isUnchanged(file('a.csv'), file('a.csv', 100, 2)),
      isUnchanged(file('a.csv'), undefined),
    ],
    [true, false, false, false],
  );
});
