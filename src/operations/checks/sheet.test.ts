// A paper as the data checks see it: its empty cells with their places, its months in order, and what earlier papers gave.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../clocks/index.ts';
import { measures } from '../../measures/index.ts';
import type { StagedRow, StagedStatement } from '../../store/index.ts';
import { EarlierPapers, type PaperToCheck, sheetOf } from './sheet.ts';

const measureOf = (id: string) => measures.find((measure) => measure.id === id);
const at = (row: number, column: string) => ({ sheet: null, row, column });

const aRow = (order: number, measure: string, more: Partial<StagedRow> = {}): StagedRow => ({
  order,
  section: null,
  label: measure,
  ref: null,
  under: null,
  place: at(order + 10, 'A'),
  tile: false,
  unit: null,
  polarity: undefined,
  frequency: null,
  trend: null,
  notes: null,
  measure,
  matchHow: 'alias',
  matchConfidence: 1,
  ...more,
});

const aStatement = (row: StagedRow, column: string, period: string, value: number | null): StagedStatement => ({
  order: row.order,
  seq: column.charCodeAt(0),
  kind: 'value',
  measure: row.measure!,
  period,
  priorYear: false,
  place: at(row.place.row, column),
  printed: value === null ? 'awaited' : String(value),
  value,
  numerator: null,
  denominator: null,
  decimals: 0,
  status: value === null ? 'awaited' : 'actual',
  dueOn: null,
  arrow: null,
  note: null,
});

const complaints = aRow(1, 'complaints-count');
const compliments = aRow(2, 'compliments-count');

const aPaper = (statedOn: string, statements: StagedStatement[]): PaperToCheck => ({
  file: `${statedOn}.csv`,
  title: null,
  statedOn: day(statedOn),
  rows: [complaints, compliments],
  statements,
});

const march = aPaper('2025-03-31', [
  aStatement(complaints, 'C', '2025-02', 9),
  aStatement(complaints, 'B', '2025-01', 7),
  aStatement(complaints, 'D', '2025-03', null),
  aStatement(compliments, 'B', '2025-01', 2),
  aStatement(compliments, 'D', '2025-03', 4),
]);

test('an empty cell stands where other rows of the table have its month', () => {
  const { rows, periods, month } = sheetOf(march, measureOf, day('2025-04-10'), new EarlierPapers());
  assert.deepEqual(
    rows.map((row) =>
      row.cells.map(({ period, printed, place }) => `${period} ${place?.column}${place?.row} ${printed}`),
    ),
    [
      ['2025-01 B11 7', '2025-02 C11 9', '2025-03 D11 awaited'],
      ['2025-01 B12 2', '2025-02 C12 ', '2025-03 D12 4'],
    ],
  );
  assert.deepEqual([periods, month], [['2025-01', '2025-02', '2025-03'], '2025-03']);
});

test('months in other columns belong to another table, whose empty cells are its own', () => {
  const below = aRow(3, 'requests-count');
  const paper = {
    ...march,
    rows: [...march.rows, below],
    statements: [...march.statements, aStatement(below, 'B', '2024-06', 80)],
  };
  const { rows } = sheetOf(paper, measureOf, day('2025-04-10'), new EarlierPapers());
  assert.deepEqual(
    rows[2]!.cells.map(({ period }) => period),
    ['2024-06'],
  );
});

test('a paper knows what papers dated before it gave, and nothing of its own day or after', () => {
  const may = aPaper('2025-05-31', [aStatement(complaints, 'B', '2025-01', 8)]);
  const earlier = new EarlierPapers();
  for (const paper of [may, march]) earlier.add(paper);
  const given = (paper: PaperToCheck) =>
    sheetOf(paper, measureOf, day('2025-06-01'), earlier)
      .earlier('complaints-count', '2025-01')
      .map(({ value, file }) => `${value} in ${file}`);
  assert.deepEqual([given(march), given(may)], [[], ['7 in 2025-03-31.csv']]);
});
