// Sparklines and charts: what is joined and what is not, what is said of them, and that words cannot break out of them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../clocks/index.ts';
import { chartSentence, chartTable } from './chart-words.ts';
import { lineChart } from './line-chart.ts';
import { drawingOf, type Series, type SeriesPoint } from './series.ts';
import { sparkline } from './sparkline.ts';

const MONTHS = [
  '2024-06',
  '2024-07',
  '2024-08',
  '2024-09',
  '2024-10',
  '2024-11',
  '2024-12',
  '2025-01',
  '2025-02',
  '2025-03',
  '2025-04',
  '2025-05',
];

const aPoint = (period: string, value: number | null, more: Partial<SeriesPoint> = {}): SeriesPoint => ({
  period,
  value,
  numerator: null,
  denominator: null,
  decimals: null,
  status: value === null ? 'awaited' : 'actual',
  dueOn: null,
  ...more,
});
const aSeries = (values: (number | null)[], more: Partial<Series> = {}): Series => ({
  unit: 'count',
  drawing: 'line',
  months: MONTHS,
  points: values.map((value, i) => aPoint(MONTHS[i]!, value)),
  ...more,
});
const RISING = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21];
const count = (markup: { toString(): string }, pattern: RegExp) => (markup.toString().match(pattern) ?? []).length;
const lines = (markup: { toString(): string }) => count(markup, /class="wm-c-line"/g);

test('twelve figures are one line and a last point', () => {
  const drawn = sparkline(aSeries(RISING));
  assert.deepEqual([lines(drawn), count(drawn, /wm-c-last/g), count(drawn, /aria-hidden="true"/g)], [1, 1, 1]);
});

test('the highest figure stands 4 px under the top and the lowest 4 px over the floor', () => {
  assert.match(sparkline(aSeries(RISING)).toString(), /class="wm-c-line" d="M5 28L.*L89 4"/);
});

test('a missing month breaks the line and is never nought', () => {
  const drawn = sparkline(aSeries([10, 11, null, 13, 14, 15, 16, 17, 18, 19, 20, 21]));
  assert.equal(lines(drawn), 2);
});

test('a last month that has not come is a dashed ring on the floor', () => {
  const values = [...RISING.slice(0, 11), null];
  assert.equal(
    count(sparkline(aSeries(values, { notReceived: ['2025-05'] })), /class="wm-c-absent" cx="89" cy="28"/g),
    1,
  );
  assert.equal(count(sparkline(aSeries(values)), /wm-c-absent/g), 0);
});

test('a changed definition and a new cohort each break the line; only the definition has uprights', () => {
  const changed = sparkline(aSeries(RISING, { definitionChangedAt: '2024-10' }));
  assert.deepEqual([lines(changed), count(changed, /wm-c-old/g), count(changed, /wm-c-seam/g)], [1, 1, 1]);
  const cohort = sparkline(aSeries(RISING, { restartsAt: ['2024-09'] }));
  assert.deepEqual([lines(cohort), count(cohort, /wm-c-seam/g)], [2, 0]);
});

test('terms are bars that are never joined, and a carried-forward figure is no bar of its own', () => {
  const points = [aPoint('2024-25-autumn', 0.141), aPoint('2024-25-spring', 0.136)];
  const terms = sparkline(aSeries([], { unit: 'percent', drawing: 'bars', points }));
  assert.deepEqual([lines(terms), count(terms, /wm-c-bar/g)], [0, 2]);
  const carried = [
    aPoint('2024-12', 5),
    aPoint('2025-01', 5, { status: 'carried-forward' }),
    aPoint('2025-02', 5, { status: 'carried-forward' }),
  ];
  assert.equal(count(sparkline(aSeries([], { drawing: 'bars', points: carried })), /wm-c-bar/g), 1);
});

test('few a month are rings that are never joined', () => {
  const rings = sparkline(aSeries(RISING, { drawing: 'rings' }));
  assert.deepEqual([lines(rings), count(rings, /<circle/g)], [0, 12]);
});

test('a target far outside the figures is left to the words', () => {
  const near = sparkline(aSeries(RISING, { target: 24 }));
  const far = sparkline(aSeries(RISING, { target: 60 }));
  assert.deepEqual([count(near, /wm-c-target/g), count(far, /wm-c-target/g)], [1, 0]);
});

test('a flat percentage is drawn flat in the middle of 5 points', () => {
  const flat = sparkline(
    aSeries(
      RISING.map(() => 0.98),
      { unit: 'percent' },
    ),
  );
  assert.match(flat.toString(), /class="wm-c-line" d="M5 16L/);
});

test('no figures, one figure and one month draw without fault', () => {
  const drawn = [aSeries([]), aSeries([5]), { ...aSeries([5]), months: ['2024-06'] }].map((series) =>
    sparkline(series).toString(),
  );
  assert.deepEqual(
    drawn.map((svg) => /NaN|Infinity|undefined/.test(svg)),
    [false, false, false],
  );
});

test('which drawing a series gets', () => {
  const few = RISING.map((_, i) => aPoint(MONTHS[i]!, 0.5, { numerator: 3, denominator: 6 }));
  assert.deepEqual(
    [
      drawingOf('monthly', few),
      drawingOf('monthly', [aPoint('2025-05', 1)]),
      drawingOf('termly', few),
      drawingOf('annual', []),
    ],
    ['rings', 'line', 'bars', 'bars'],
  );
});

test('the sentence says the latest, its changes, the highest and lowest, and what is missing', () => {
  const months = ['2024-05', ...MONTHS];
  const values = [0.661, 0.691, 0.721, 0.766, 0.788, 0.82, 0.759, 0.864, null, 0.807, 0.88, 0.731, 0.554];
  const points = values.map((value, i) =>
    aPoint(
      months[i]!,
      value,
      i === 12 ? { numerator: 31, denominator: 56, status: 'provisional', decimals: 1 } : { decimals: 1 },
    ),
  );
  assert.equal(
    chartSentence({ unit: 'percent', drawing: 'line', months, points }),
    'May 2025: 55.4% (31 of 56), provisional; 17.7 percentage points less than April 2025 and 10.7 percentage points less than May 2024. ' +
      'Highest: 88.0% in March 2025. Lowest: 55.4% in May 2025. One month has no figure: January 2025.',
  );
});

test('the sentence compares terms with terms, and nothing across a change of definition', () => {
  const terms = aSeries([], { drawing: 'bars', points: [aPoint('2024-25-autumn', 14), aPoint('2024-25-spring', 13)] });
  assert.equal(chartSentence(terms), 'Spring 25: 13; 1 fewer than autumn 24.');
  const changed = aSeries(RISING.slice(0, 5), { definitionChangedAt: '2024-10' });
  assert.match(
    chartSentence(changed),
    /^October 2024: 14\. .*The definition changed in October 2024: figures before it cannot be compared\.$/,
  );
  assert.equal(chartSentence(aSeries([])), 'There are no figures yet.');
});

test('the table has every period newest first, with status words where there is no figure', () => {
  const series = aSeries([], {
    points: [aPoint('2025-04', 73), aPoint('2025-05', null, { dueOn: day('2025-07-17') })],
  });
  const table = chartTable({ series, caption: 'By month', today: day('2025-06-27') }).toString();
  const rows = [...table.matchAll(/<th scope="row"[^>]*>([^<]*)<\/th>\s*<td[^>]*><[^>]*>([^<]*)</g)].map((match) =>
    match.slice(1),
  );
  assert.deepEqual(rows, [
    ['May 2025', 'awaited until July'],
    ['April 2025', '73'],
  ]);
});

test('a chart is two drawings, each with title and description, and only the last point has its figure', () => {
  const chart = lineChart({
    id: 'a',
    what: 'Requests, by month.',
    series: aSeries(RISING, { target: 15 }),
    target: 'at most 15',
  }).toString();
  assert.deepEqual(
    [count(chart, /<svg/g), count(chart, /<title/g), count(chart, /<desc/g), count(chart, /wm-c-figure/g)],
    [2, 2, 2, 2],
  );
  assert.match(chart, />target 15</);
  assert.doesNotMatch(chart, /NaN|style=|<script/);
});

test('words cannot break out of a drawing', () => {
  const bad = '</title><script>alert(1)</script>"\u202e';
  const chart = lineChart({
    id: 'a',
    what: bad,
    series: aSeries(RISING),
    events: [{ month: '2024-09', words: bad }],
  }).toString();
  assert.doesNotMatch(chart, /<script|\u202e/);
  assert.doesNotMatch(sparkline(aSeries(RISING), { sentence: '" onload="alert(1)' }).toString(), /" onload/);
});

test('a chart without figures says so', () => {
  assert.match(lineChart({ id: 'a', what: 'Nothing.', series: aSeries([]) }).toString(), /No figures yet/);
});
