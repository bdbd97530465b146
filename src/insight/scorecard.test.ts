// The scorecard from what papers print: each KPI once, the newest paper's order, older ones after.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../clocks/index.ts';
import { type Measure, type Statement, versionsOf } from '../measures/index.ts';
import type { PrintedRow } from './printed-row.ts';
import { restatements } from './restatements.ts';
import { scorecardOf } from './scorecard.ts';

const measure = (id: string, of: Partial<Measure> = {}): Measure => ({
  id,
  title: id,
  section: 'caseload',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [],
  ...of,
});
const MEASURES = [measure('plans'), measure('waiting', { polarity: 'lower' }), measure('requests')];
const MARCH = { paper: 'march', file: 'march.txt', statedOn: day('2025-03-04') };
const MAY = { paper: 'may', file: 'may.txt', statedOn: day('2025-05-31') };

const row = (from: typeof MARCH, order: number, id: string, of: Partial<PrintedRow> = {}): PrintedRow => ({
  ...from,
  order,
  section: 'Pathway',
  label: `No. of ${id}`,
  ref: null,
  under: null,
  tile: false,
  polarity: undefined,
  frequency: null,
  trend: null,
  notes: null,
  measure: id,
  ...of,
});
const said = (
  from: typeof MARCH,
  id: string,
  period: string,
  value: number,
  of: Partial<Statement> = {},
): Statement => ({
  measure: id,
  period,
  value,
  numerator: null,
  denominator: null,
  decimals: 0,
  status: 'actual',
  dueOn: null,
  arrow: null,
  note: null,
  place: 'table',
  source: { ...from, sheet: null, row: 1, column: 'B', printed: String(value) },
  ...of,
});

function scorecard(rows: PrintedRow[], statements: Statement[], knownAt: string | null = null) {
  return scorecardOf({
    measureOf: (id) => MEASURES.find((one) => one.id === id),
    isLocal: () => false,
    rows,
    versions: versionsOf('a', statements, () => false),
    targets: [
      {
        measure: 'waiting',
        value: 7,
        tolerance: null,
        validFrom: MAY.statedOn,
        validTo: null,
        knownFrom: MAY.statedOn,
        change: 0,
      },
    ],
    benchmarks: [],
    knownAt: knownAt === null ? null : day(knownAt),
    month: null,
  });
}

const ROWS = [
  row(MARCH, 1, 'plans', { section: 'EHCPs' }),
  row(MARCH, 2, 'requests', { section: 'Requests', label: 'Requests received' }),
  row(MAY, 1, 'waiting', { ref: '102' }),
  row(MAY, 2, 'plans', { section: 'Headline', tile: true }),
];
const SAID = [
  said(MARCH, 'plans', '2024-12', 4417, { arrow: 'up' }),
  said(MARCH, 'plans', '2025-01', 4453, { arrow: 'down' }),
  said(MARCH, 'requests', '2025-01', 107),
  said(MAY, 'waiting', '2025-04', 23),
  said(MAY, 'waiting', '2025-05', 16),
  said(MAY, 'plans', '2025-05', 4712),
];

test('each KPI stands once, in the newest paper’s order, then those that only older papers print', () => {
  const { sections, month } = scorecard(ROWS, SAID);
  assert.equal(month, '2025-05');
  assert.deepEqual(
    sections.map(({ title, rows }) => [title, rows.map((one) => one.measure.id)]),
    [
      ['Pathway', ['waiting']],
      ['Headline', ['plans']],
      ['Requests', ['requests']],
    ],
  );
});

test('a figure is rated against its target and compared with the figure before', () => {
  const waiting = scorecard(ROWS, SAID).sections[0]!.rows[0]!;
  assert.equal(waiting.rating, 'off-target');
  assert.equal(waiting.rag, 'red');
  assert.deepEqual(waiting.direction, {
    arrow: 'down',
    from: '2025-04',
    to: '2025-05',
    change: -7,
    judgement: 'better',
  });
});

test('a printed arrow that says other than the printed figures is marked', () => {
  const plans = scorecard(ROWS, SAID).sections[1]!.rows[0]!;
  assert.deepEqual(
    plans.cells.map((cell) => [cell.period, cell.direction, cell.contradicted]),
    [
      ['2024-12', null, false],
      ['2025-01', 'up', true],
      ['2025-05', null, false],
    ],
  );
});

test('as known before the later paper, neither its rows, its figures nor its target are there', () => {
  const { sections, month } = scorecard(ROWS, SAID, '2025-04-01');
  assert.equal(month, '2025-01');
  assert.deepEqual(
    sections.map(({ title, rows }) => [title, rows.map((one) => [one.measure.id, one.rating])]),
    [
      ['EHCPs', [['plans', 'no-judgement']]],
      ['Requests', [['requests', 'no-judgement']]],
    ],
  );
});

test('a paper whose required direction is the opposite of the catalogue’s leaves the KPI not rated', () => {
  const upward = ROWS.map((one) => (one.measure === 'waiting' ? { ...one, polarity: 'higher' as const } : one));
  const waiting = scorecard(upward, SAID).sections[0]!.rows[0]!;
  assert.deepEqual([waiting.polarityContradicted, waiting.rating, waiting.rag], [true, 'not-rated', null]);
});

test('restatements are listed with both figures', () => {
  const versions = versionsOf('a', [...SAID, said(MAY, 'plans', '2024-12', 4432)], () => false);
  assert.deepEqual(
    restatements(versions, null).map(({ was, is }) => [is.measure, is.period, was.value, is.value]),
    [['plans', '2024-12', 4417, 4432]],
  );
  assert.deepEqual(restatements(versions, day('2025-05-30')), []);
});

test('a term counts from the month in which it begins, wherever its letters would stand', () => {
  const term = measure('absence', { frequency: 'termly', polarity: 'lower' });
  const printed: [period: string, value: number][] = [
    ['2024-25-autumn', 5],
    ['2023-24-summer', 7],
    ['2024-12', 6],
    ['2024-25-spring', 4],
  ];
  const all = printed.map(([period, value]) => said(MAY, 'absence', period, value));
  const of = (month: string) =>
    scorecardOf({
      measureOf: () => term,
      isLocal: () => false,
      rows: [row(MAY, 1, 'absence')],
      versions: versionsOf('a', all, () => false),
      targets: [],
      benchmarks: [],
      knownAt: null,
      month,
    }).sections[0]!.rows[0]!;
  assert.deepEqual(
    of('2025-01').cells.map((cell) => cell.period),
    ['2023-24-summer', '2024-25-autumn', '2024-12', '2024-25-spring'],
  );
  assert.deepEqual(
    ['2024-08', '2024-09', '2024-11', '2024-12', '2025-01'].map((month) => of(month).latest?.period),
    ['2023-24-summer', '2024-25-autumn', '2024-25-autumn', '2024-12', '2024-25-spring'],
  );
});
