import assert from 'node:assert/strict';
import { test } from 'node:test';
import { continued } from './continue-formula.ts';
import { evaluate, NotWorkedOut } from './evaluate.ts';
import { carriedOn, madeRoom } from './months-of-sheet.ts';
import { referencesIn } from './references.ts';

const run = { sheet: 'Main', first: 2, group: [4, 4] as [number, number] };

test('references are told from names, functions, texts and numbers that look like them', () => {
  const found = referencesIn(`LOG10(A1)+"B2"+1E5+Rate_C3+'My sheet'!$D$4:E5+[1]Other!F6+Table1[G7]`);
  assert.deepEqual(
    found.map(({ sheet, from, to }) => [sheet, from.column, from.row, to?.column ?? null]),
    [
      [null, 0, 1, null],
      ["'My sheet'", 3, 4, 4],
    ],
  );
});

test('what stands right of a new column moves, on its own sheet only', () => {
  assert.equal(madeRoom('E5+F5+$G$5+Other!F5+SUM(B5:F5)', run, 'Main'), 'E5+G5+$H$5+Other!F5+SUM(B5:G5)');
  assert.equal(madeRoom('F5+Main!F5', run, 'Other'), 'F5+Main!G5');
});

test('a formula beside the months goes on to the newest month; a window slides, a sum from the first month grows', () => {
  const carried = (formula: string) => carriedOn(formula, run, 'Main').formula;
  assert.deepEqual(['E5-D5', 'SUM(C5:E5)', 'AVERAGE(D5:E5)', 'IF(E5>=$G5,"R","G")', 'G5*2'].map(carried), [
    'F5-E5',
    'SUM(C5:F5)',
    'AVERAGE(E5:F5)',
    'IF(F5>=$H5,"R","G")',
    'H5*2',
  ]);
});

test('a formula of the run goes on by as much as it went on before, and leaves fixed cells where they are', () => {
  const steps = new Map([['workings', 1]]);
  const wide = { ...run, group: [4, 5] as [number, number] };
  assert.equal(continued('Workings!P24/Workings!P25', 1, wide, steps), 'Workings!Q24/Workings!Q25');
  assert.equal(continued('E5/$B$2*B5', 1, wide, steps), 'G5/$B$2*B5');
});

test('small formulas are worked out as Excel does, and others are left', () => {
  const cells: Record<string, number | string> = { A1: 10, B1: 4, C1: 'words' };
  const look = (_: string | null, row: number, column: number) => {
    if (column > 3) throw new NotWorkedOut();
    return cells[`${'ABCD'[column]}${row}`] ?? null;
  };
  const worked = (formula: string) => evaluate(formula, look);
  assert.deepEqual(
    [
      'A1/B1',
      'SUM(A1:D1)',
      'AVERAGE(A1:B1,1)',
      'IF(A1>B1,"▲","▼")',
      'IFERROR(A1/D1,"")',
      'ROUND(2.675*100,0)/100',
      '-A1^2',
      '10%*A1',
      'A1&"%"',
    ].map(worked),
    [2.5, 14, 5, '▲', '', 2.68, 100, 1, '10%'],
  );
  assert.deepEqual(['A1/D1', 'VLOOKUP(A1,B1:C1,2)', 'E9+1', 'C1+1'].map(worked), [null, null, null, null]);
});
