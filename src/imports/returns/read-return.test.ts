// Templates read back, as Excel and others save them again.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGrid } from '../read/index.ts';
import { readReturn } from './read-return.ts';

const HEADS = 'KPI id,KPI,What it counts,Period,Count or figure,Numerator,Denominator,Status,Awaited until,Note,Mar 25';

async function read(text: string, told: string | null = null) {
  const { grid, issues } = await readGrid({ name: 'return.csv', bytes: new TextEncoder().encode(text) });
  assert.deepEqual(issues, []);
  const { source, rows, issues: found } = readReturn(grid!, told);
  return {
    source,
    rows: rows.map(({ measure, period, entry, place }) => [measure, period, Object.values(entry).join('|'), place.row]),
    issues: found.map(({ code, where }) => [code, where.row, where.column]),
  };
}

test('a filled template gives a row for each line that says something', async () => {
  const text = `Waymark return,therapies,"Therapies, May 25"\n,Fill in the boxed columns\n${HEADS}
waits,Waits,,2025-05,"1,234",,,,,as usual,4
seen,Seen,,2025-05,,3,7,,,,5
quiet,Quiet,,2025-05,,,,,,,6
none,None,,2025-05,,,,nil return,,,7
`;
  assert.deepEqual(await read(text), {
    source: 'therapies',
    rows: [
      ['waits', '2025-05', '1,234|||||as usual', 4],
      ['seen', '2025-05', '|3|7|||', 5],
      ['none', '2025-05', '|||nil return||', 7],
    ],
    issues: [],
  });
});

test('columns may be moved, heads shortened, semicolons put for commas, and months turned into dates', async () => {
  const text = `Note;Status;Count;Period;KPI ID\n;;12;May-25;WAITS\n;n/a;;01/05/2025;seen\n;;9;2024-25-summer;absence\n`;
  assert.deepEqual(await read(text), {
    source: null,
    rows: [
      ['waits', '2025-05', '12|||||', 2],
      ['seen', '2025-05', '|||n/a||', 3],
      ['absence', '2024-25-summer', '9|||||', 4],
    ],
    issues: [],
  });
});

test('a period that no row says is the one told; with none told it is asked for', async () => {
  const text = `KPI id,Count,Status\nwaits,12,\nseen,,nil\n`;
  assert.deepEqual((await read(text, '2025-04')).rows, [
    ['waits', '2025-04', '12|||||', 2],
    ['seen', '2025-04', '|||nil||', 3],
  ]);
  assert.deepEqual((await read(text)).issues, [
    ['return-period-not-understood', 2, 'A'],
    ['return-period-not-understood', 3, 'A'],
  ]);
});

test('a figure without a KPI and a KPI given twice are told with their rows', async () => {
  const text = `KPI id,Period,Count,Status\n,2025-05,12,\nwaits,2025-05,3,\nwaits,2025-05,4,\n`;
  const { rows, issues } = await read(text);
  assert.equal(rows.length, 1);
  assert.deepEqual(issues, [
    ['return-without-kpi', 2, 'A'],
    ['return-twice', 4, 'A'],
  ]);
});

test('a note on a line that says nothing else is told, and is no figure', async () => {
  const { rows, issues } = await read(
    'KPI id,Period,Count,Status,Note\nwaits,2025-05,,,clinic shut\nseen,2025-05,3,,\n',
  );
  assert.deepEqual(rows, [['seen', '2025-05', '3|||||', 3]]);
  assert.deepEqual(issues, [['return-note-alone', 2, 'E']]);
});

test('a mark against formulas is taken off, and what is no template is said to be none', async () => {
  assert.deepEqual((await read(`KPI id,Period,Count,Status\noverspend,2025-05,'-5,\n`)).rows, [
    ['overspend', '2025-05', '-5|||||', 2],
  ]);
  assert.deepEqual((await read(`Fruit,Number\napples,3\npears,4\n`)).issues, [
    ['return-no-table', undefined, undefined],
  ]);
});
