// Lines of a CSV, read as the CSV library reads them.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { delimitedLines } from './delimited-lines.ts';

const linesOf = (text: string) => [...delimitedLines(text, ',', 0, 1)].map(({ row, texts }) => [row, ...texts]);
const SPECTRUM = fileURLToPath(new URL('../../../../shared/reference/csv-spectrum/csvs', import.meta.url));

test('quotation marks hold commas, marks and line ends, and rows go by the line they begin on', () => {
  assert.deepEqual(linesOf('a,b\r\n"1,5","say ""no"""\n"two\r\nlines",c\rlast,\n'), [
    [1, 'a', 'b'],
    [2, '1,5', 'say "no"'],
    [3, 'two\r\nlines', 'c'],
    [5, 'last', ''],
  ]);
});

test('loose marks are letters', () => {
  assert.deepEqual(linesOf('5" pipe,6\n"5" pipe,6\n"5" ,6'), [
    [1, '5" pipe', '6'],
    [2, '"5" pipe', '6'],
    [3, '5', '6'],
  ]);
});

test('a line with a loose mark says so', () => {
  const loose = [...delimitedLines('a,"b"\n5" pipe,1\n"5" pipe,1\n', ',', 0, 1)].map((line) => line.loose === true);
  assert.deepEqual(loose, [false, true, true]);
});

test('an open mark takes the rest and says so', () => {
  const lines = [...delimitedLines('a,b\n1,"2\n3,4\n', ',', 0, 1)];
  assert.deepEqual(lines.at(-1), { row: 2, texts: ['1', '2\n3,4\n'], end: 13, unclosed: true, loose: false });
});

test('no line end and an empty text make no line of their own', () => {
  assert.deepEqual(
    [linesOf(''), linesOf('a'), linesOf('a\n'), linesOf(',')],
    [[], [[1, 'a']], [[1, 'a']], [[1, '', '']]],
  );
});

test('the files of csv-spectrum come out as the library reads them', {
  skip: !existsSync(SPECTRUM) && 'the reference files are not here',
}, () => {
  for (const name of readdirSync(SPECTRUM)) {
    const text = readFileSync(`${SPECTRUM}/${name}`, 'utf8');
    const known: string[][] = parse(text, { relax_column_count: true, relax_quotes: true });
    assert.deepEqual(
      [...delimitedLines(text, ',', 0, 1)].map(({ texts }) => texts),
      known,
      name,
    );
  }
});
