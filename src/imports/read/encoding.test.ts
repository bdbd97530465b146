// Bytes to text: every byte of Windows-1252, UTF-16 both ways, and what is said when bytes are lost.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText, textFromWindows1252 } from './encoding.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
}

test('every byte of Windows-1252 stands for its letter', () => {
  // Written out from the code page as Unicode publishes it (CP1252.TXT), not from our table.
  const special: [number, string][] = [
    [0x80, '€'],
    [0x82, '‚'],
    [0x83, 'ƒ'],
    [0x84, '„'],
    [0x85, '…'],
    [0x86, '†'],
    [0x87, '‡'],
    [0x88, 'ˆ'],
    [0x89, '‰'],
    [0x8a, 'Š'],
    [0x8b, '‹'],
    [0x8c, 'Œ'],
    [0x8e, 'Ž'],
    [0x91, '‘'],
    [0x92, '’'],
    [0x93, '“'],
    [0x94, '”'],
    [0x95, '•'],
    [0x96, '–'],
    [0x97, '—'],
    [0x98, '˜'],
    [0x99, '™'],
    [0x9a, 'š'],
    [0x9b, '›'],
    [0x9c, 'œ'],
    [0x9e, 'ž'],
    [0x9f, 'Ÿ'],
  ];
  const letters = new Map(special);
  const expected = Array.from({ length: 256 }, (_, byte) => letters.get(byte) ?? String.fromCharCode(byte));
  const read = textFromWindows1252(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  assert.deepEqual([...read], expected);
});

for (const order of ['le', 'be'] as const) {
  test(`UTF-16 ${order} with a mark is read without a word`, () => {
    assert.deepEqual(decodeText(utf16('KPI\tMay 25 ▲\n', order, true), 'a.txt'), {
      text: 'KPI\tMay 25 ▲\n',
      issues: [],
    });
  });

  test(`UTF-16 ${order} without a mark is told by its empty bytes, and said`, () => {
    const { text, issues } = decodeText(utf16('KPI\tMay 25 ▲\n', order, false), 'a.txt');
    assert.equal(text, 'KPI\tMay 25 ▲\n');
    const facts = { order: order === 'le' ? 'little-endian' : 'big-endian' };
    assert.deepEqual(
      issues.map((one) => [one.code, one.severity, one.facts]),
      [['text-utf-16', 'warns', facts]],
    );
  });
}

test('UTF-8 is read with or without its mark, and the mark is no letter', () => {
  assert.deepEqual(decodeText(bytesOf('£5 ▲'), 'a.csv'), { text: '£5 ▲', issues: [] });
  assert.deepEqual(decodeText(bytesOf('\uFEFF£5 ▲'), 'a.csv'), { text: '£5 ▲', issues: [] });
});

test('text that is not UTF-8 is read as Windows-1252, and the lines are named', () => {
  const bytes = Uint8Array.from([...bytesOf('plain\nit'), 0x92, ...bytesOf('s '), 0xa3, ...bytesOf('5\n')]);
  const { text, issues } = decodeText(bytes, 'a.csv');
  assert.equal(text, 'plain\nit’s £5\n');
  assert.deepEqual(
    issues.map((one) => [one.code, one.severity, one.facts]),
    [['text-windows-1252', 'warns', { bytes: 2, rows: [2] }]],
  );
});

test('a UTF-8 file cut in the middle of a letter stays UTF-8, and the loss is said', () => {
  const { text, issues } = decodeText(bytesOf('a ▲\nb ▼\nc ▶').subarray(0, -1), 'a.csv');
  assert.equal(text, 'a ▲\nb ▼\nc \uFFFD');
  assert.deepEqual(
    issues.map((one) => [one.code, one.facts]),
    [['text-bytes-lost', { count: 1, rows: [3] }]],
  );
});

test('NUL bytes are left out and their lines named', () => {
  const { text, issues } = decodeText(bytesOf('a\r\nb\0\0c\rd\0'), 'a.csv');
  assert.equal(text, 'a\r\nbc\rd');
  assert.deepEqual(
    issues.map((one) => [one.code, one.facts]),
    [['text-nul', { count: 3, rows: [2, 3] }]],
  );
});
