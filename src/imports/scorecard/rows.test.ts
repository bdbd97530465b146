import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PaperRow } from '../paper.ts';
import { aContext, gridOfText } from './grid-of-text.fixture.ts';
import { readScorecard } from './index.ts';
import { frequencyOf, polarityOf } from './row-words.ts';

const HEADER = 'KPI\tDec 23\tJan 24\tFeb 24\tMar 24\tApr 24\tMay 24\tJun 24\tJul 24\tNat\tSN\tTarget';
const read = (...rows: string[]) =>
  readScorecard(gridOfText([HEADER, ...rows].join('\n')), aContext({ fileName: '2024-08.txt' }));
const said = (...rows: string[]) =>
  read(...rows).issues.map(({ code, where, facts }) => [code, `${where.column ?? ''}${where.row}`, facts]);
const valuesOf = ({ cells }: PaperRow) =>
  cells.map(({ value, status, arrow }) => `${value ?? status}${arrow ? ` ${arrow}` : ''}`);

test('an arrow without a figure, and a figure after it, stand where they are printed', () => {
  const { rows } = read('No. of children - Tier 3\t▲\t\t▲\t\t130\t141 ▲\t150 ▲\t153 ►\t\t\t');
  assert.deepEqual(valuesOf(rows[0]!), ['awaited up', 'awaited up', '130', '141 up', '150 up', '153 same']);
  assert.deepEqual(
    rows[0]!.cells.map(({ period }) => period),
    ['2023-12', '2024-02', '2024-04', '2024-05', '2024-06', '2024-07'],
  );
});

test('0.316 in a row of percentages becomes 31.6% and the change is said', () => {
  const [row] = read('% of 2 year olds EXPANDED\t\t\t\t\t0.316\t35.4% ▲\t36.1% ▲\t32.5% ▼\t\t\t').rows;
  assert.deepEqual(row!.cells[0], {
    place: { sheet: null, row: 2, column: 'F' },
    printed: '0.316',
    value: 0.316,
    numerator: null,
    denominator: null,
    decimals: 1,
    status: 'actual',
    dueOn: null,
    arrow: null,
    note: null,
    period: '2024-04',
    priorYear: false,
  });
  assert.deepEqual(said('% of 2 year olds EXPANDED\t\t\t\t\t0.316\t35.4% ▲\t36.1% ▲\t32.5% ▼\t\t\t'), [
    [
      'percent-without-sign',
      'F2',
      { label: '% of 2 year olds EXPANDED', heading: 'Apr 24', before: '0.316', after: '31.6%' },
    ],
  ]);
});

test('a row cut short that ends in a figure out of line loses that figure', () => {
  const row = 'No. of assessments agreed\t34 ▲\t89 ▲\t82 ▼\t65 ▼\t1222\t\t\t\t\t\t';
  assert.deepEqual(valuesOf(read(row).rows[0]!), ['34 up', '89 up', '82 down', '65 down', 'rejected']);
  assert.deepEqual(
    said(row).map(([code, place]) => [code, place]),
    [['row-cut-short', 'F2']],
  );
});

test('a figure out of line in a whole row is kept and shown', () => {
  const row = 'No. of assessments agreed\t34\t89\t82\t65\t1222\t70\t71\t72\t\t\t';
  assert.deepEqual(
    [read(row).rows[0]!.cells[4]!.value, said(row).map(([code, place]) => [code, place])],
    [1222, [['figure-out-of-line', 'F2']]],
  );
});

test('figures that start again, swing while small, or are percentages are not out of line', () => {
  assert.deepEqual(
    said(
      'No. of mediations (cumulative)\t394\t435\t442\t460\t23\t420\t430\t440\t\t\t',
      'Vacancies (FTE)\t0.60\t0.60\t0.60\t4.40\t\t\t\t\t\t\t',
      'No. of compliments\t1\t0\t2\t5\t4\t29\t3\t4\t\t\t',
      '% late\t1%\t2%\t1%\t90%\t1%\t2%\t1%\t2%\t\t\t',
    ),
    [],
  );
});

test('a row that runs on under the benchmark with an arrow may be shifted, and that cell is no benchmark', () => {
  const row = '% who felt they had good communication\t\t83%\t83% ►\t67% ▼\t67% ►\t100% ▲\t83% ▼\t100% ▲\t50% ▼\t\t';
  const [read1] = read(row).rows;
  assert.deepEqual(valuesOf(read1!), ['0.83', '0.83 same', '0.67 down', '0.67 same', '1 up', '0.83 down', '1 up']);
  assert.deepEqual(
    read1!.benchmarks.map(({ level, cell }) => [level, cell.value, cell.status, cell.printed]),
    [['england', null, 'rejected', '50% ▼']],
  );
  assert.deepEqual(
    said(row).map(([code, place]) => [code, place]),
    [['row-may-be-shifted', 'J2']],
  );
});

test('cells beyond the header are kept and said', () => {
  const row = 'Plans\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12';
  assert.deepEqual([read(row).rows[0]!.notes, said(row).map(([code]) => code)], ['12', ['row-longer-than-header']]);
});

test('a target of 4 in a row of percentages is 4%, and signs before a target are no part of it', () => {
  const { rows } = read(
    '% changes\t5.3%\t\t\t\t\t\t\t\t\t\t4',
    'Plans\t5\t\t\t\t\t\t\t\t\t\t≥ 70',
    'Waiting\t5\t\t\t\t\t\t\t\t\t\t<10',
  );
  assert.deepEqual(
    rows.map(({ target }) => [target!.value, target!.printed]),
    [
      [0.04, '4'],
      [70, '≥ 70'],
      [10, '<10'],
    ],
  );
});

test('words beside the figures are kept with their headings', () => {
  const grid = gridOfText(
    'KPI\tApr-25\tMay-25\tTrend\tOwner\tRAG\tYTD\tComments\nPlans\t1\t2\timproving\tHead of SEND\tGreen\t3\tAll well',
    'text',
  );
  const { rows, issues } = readScorecard(grid, aContext({ fileName: '2025-06.txt' }));
  assert.deepEqual(rows[0]!.notes, 'Trend: improving\nOwner: Head of SEND\nRAG: Green\nYTD: 3\nAll well');
  assert.deepEqual(
    issues.map(({ code, facts }) => [code, facts]),
    [['months-taken-together', { headings: ['YTD'] }]],
  );
});

test('HTML in a label is text, and spaces inside are single', () => {
  assert.deepEqual(
    read('<b>Plans</b>   open & <script>alert(1)</script>\t1\t2').rows.map(({ label }) => label),
    ['<b>Plans</b> open & <script>alert(1)</script>'],
  );
});

test('required directions in arrows and words', () => {
  const cases = [
    '▲',
    '▼',
    '▶',
    '',
    'Higher is better',
    'Bigger is better',
    'Up',
    'H',
    'High',
    'Increase',
    'L',
    'Low',
    'Good to be low',
    'Decrease',
    'Down',
    'Lower is better',
    'N/A',
    'Context only',
  ];
  const expected = [
    'higher',
    'lower',
    null,
    null,
    'higher',
    'higher',
    'higher',
    'higher',
    'higher',
    'higher',
    'lower',
    'lower',
    'lower',
    'lower',
    'lower',
    'lower',
    null,
    undefined,
  ];
  assert.deepEqual(cases.map(polarityOf), expected);
});

test('frequencies in words and letters', () => {
  const cases = [
    'Monthly',
    'M',
    'Termly',
    'Half termly',
    'half-termly',
    'Quarterly',
    'Qtr',
    'Annual',
    'Yearly',
    '',
    'Weekly',
  ];
  assert.deepEqual(cases.map(frequencyOf), [
    'monthly',
    'monthly',
    'termly',
    'half-termly',
    'half-termly',
    'quarterly',
    'quarterly',
    'annual',
    'annual',
    null,
    'irregular',
  ]);
});

test('a file without a scorecard has no rows and keeps its words', () => {
  const { rows, texts } = readScorecard(
    gridOfText('Minutes\n\nThe board met.\n\nName\tRole\nA Person\tChair'),
    aContext(),
  );
  assert.deepEqual(
    [rows, texts.map(({ kind, lines }) => [kind, lines])],
    [
      [],
      [
        ['commentary', ['Minutes', 'The board met.']],
        ['table', ['Name\tRole', 'A Person\tChair']],
      ],
    ],
  );
});

test('a thousand findings of one kind are listed and the rest counted', () => {
  const rows = Array.from({ length: 1_200 }, (_, i) => `Row ${i}\tlots`);
  const { issues } = read(...rows);
  assert.deepEqual(
    [issues.length, issues.at(-1)!.code, issues.at(-1)!.facts],
    [1_001, 'issues-left-out', { code: 'figure-not-understood', count: 200 }],
  );
});
