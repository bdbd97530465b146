// The scorecard's view: which cells, words and counts come of a scorecard.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../clocks/index.ts';
import type { ScorecardCellView, ScorecardRowView } from '../outputs/index.ts';
import { type MadeUpRow, madeUpScorecard } from './scorecard.fixture.ts';
import { changedSince, scorecardPage } from './scorecard-view.ts';

const TODAY = day('2025-06-27');
const page = (rows: MadeUpRow[], filter: Parameters<typeof scorecardPage>[0]['filter'] = 'all') =>
  scorecardPage({ scorecard: madeUpScorecard(rows), today: TODAY, filter, areaName: 'Sandbourne', change: 7 });

/** A row whose other months show that the scorecard runs to May. */
const UP_TO_MAY: MadeUpRow = { figures: [1, 2] };

function onlyRow(rows: MadeUpRow[]): ScorecardRowView {
  return page(rows).view.sections[0]!.rows[0]!;
}

/** "351 | 2 x not received | 4.9 (autumn 24)". */
function cellsSaid(cells: readonly ScorecardCellView[]): string {
  return cells
    .map((cell) => {
      const words = cell.status?.words ?? cell.figure?.value ?? cell.figure?.status ?? 'nothing';
      const months = cell.months ? `${cell.months} x ` : '';
      return `${months}${words}${cell.period ? ` (${cell.period})` : ''}`;
    })
    .join(' | ');
}

test('a row has one cell for each of the last fourteen months', () => {
  const { view } = page([{ figures: Array.from({ length: 20 }, (_, i) => i) }]);
  assert.deepEqual([view.months.length, view.months[0], view.months.at(-1)], [14, '2024-04', '2025-05']);
  assert.equal(
    cellsSaid(view.sections[0]!.rows[0]!.cells),
    '6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19',
  );
});

test('no month stands before the first that any row has a figure for', () => {
  assert.deepEqual(page([{ figures: [3, 4] }, { figures: [5, 6, 7] }]).view.months, ['2025-03', '2025-04', '2025-05']);
});

test('months before the first figure of a row say from when there are some, in one cell', () => {
  const [, late] = page([{ figures: [1, 2, 3, 4, 5] }, { figures: [null, null, null, 6, 7] }]).view.sections[0]!.rows;
  assert.equal(cellsSaid(late!.cells), '3 x not before Apr 25 | 6 | 7');
});

test('months that nobody printed after the first figure are not received, the current one for itself', () => {
  assert.equal(
    cellsSaid(onlyRow([{ figures: [1, null, null, 2, null, null] }, UP_TO_MAY]).cells),
    '1 | 2 x not received | 2 | not received | not received',
  );
});

test('a termly figure printed month after month stands once, named after the term in which it began', () => {
  const row = onlyRow([
    { unit: 'percent', frequency: 'termly', figures: [0.049, 0.049, 0.049, 0.049, 0.041, 0.041, 'awaited'] },
    UP_TO_MAY,
  ]);
  assert.equal(cellsSaid(row.cells), '4 x 0.049 (autumn 24) | 2 x 0.041 (spring 25) | awaited');
});

test('a quarterly figure printed once stays in its month, and the next is awaited until it is due', () => {
  const row = onlyRow([{ frequency: 'quarterly', figures: [105, null, null, 100, null, null] }, UP_TO_MAY]);
  assert.equal(cellsSaid(row.cells), '105 | 2 x awaited | 100 | 2 x awaited');
  assert.equal(row.direction.is, 'awaited');
});

test('a count that starts again each September is quiet before it, and is held against the same month a year before', () => {
  const row = onlyRow([
    { window: 'cohort-academic', figures: [88, 101, 126, 136, 15, 19, 26, 31, 36, 43, 60, 86, 99] },
  ]);
  assert.deepEqual(row.cells.map((cell) => [cell.older ?? false, cell.endsWith ?? '']).slice(2, 5), [
    [true, ''],
    [true, 'cycle'],
    [false, ''],
  ]);
  assert.deepEqual(row.direction, {
    is: 'compared',
    moved: 'up',
    words: '11 more than May 2024',
    judgement: null,
    reason: '99, was 88',
  });
  assert.equal(row.note, 'starts again each September');
});

test('a figure is held against the month before, with the printed arrow beside it', () => {
  const row = onlyRow([{ unit: 'percent', polarity: 'higher', figures: [0.731, 0.554], arrows: [null, 'up'] }]);
  assert.deepEqual(row.direction, {
    is: 'compared',
    moved: 'down',
    words: '17.7 points less than April',
    judgement: 'worse',
    reason: '55.4%, was 73.1%',
  });
  assert.deepEqual(row.printed, { arrow: 'up', contradicted: true });
});

test('one figure is too few months for a direction', () => {
  assert.deepEqual(onlyRow([{ figures: [4] }]).direction, { is: 'too-few-months', reason: 'one figure so far' });
});

test('percentages out of six are counts, and no month of them is rated', () => {
  const row = onlyRow([{ unit: 'percent', polarity: 'higher', outOf: 6, target: 0.8, figures: [4 / 6, 5 / 6, 1] }]);
  assert.equal(row.few, true);
  assert.deepEqual([row.rating, row.ratingNote], ['too-few', 'on target over 3 months: 15 of 18']);
  assert.deepEqual(row.direction, { is: 'few', words: 'Only 6 in May', reason: '5 of 6 in April' });
});

test('a rating of an earlier month names it', () => {
  const row = onlyRow([{ polarity: 'lower', target: 3, figures: [5, 'awaited'] }, UP_TO_MAY]);
  assert.deepEqual([row.rating, row.ratingNote], ['off-target', 'Apr 25']);
});

const MIXED: MadeUpRow[] = [
  { section: 'A', polarity: 'higher', target: 10, figures: [8, 9] },
  { section: 'A', polarity: 'higher', target: 10, tolerance: 2, figures: [8, 9], arrows: [null, 'down'] },
  { section: 'B', polarity: 'lower', target: 10, figures: [8, 9], later: { '2025-04': 7 } },
  { section: 'B', figures: [8, null] },
  { section: 'B', figures: [8, 'awaited'] },
];

test('the filters count what they show', () => {
  const { filters } = page(MIXED);
  assert.deepEqual(
    filters.map(({ filter, count }) => [filter, count]),
    [
      ['all', 5],
      ['off-target', 1],
      ['within-tolerance', 1],
      ['restated', 1],
      ['missing', 2],
      ['contradicted', 1],
    ],
  );
  for (const { filter, count } of filters) {
    assert.equal(
      page(MIXED, filter).view.sections.reduce((sum, section) => sum + section.rows.length, 0),
      count,
    );
  }
});

test('a filtered scorecard keeps the order and leaves out sections without rows', () => {
  assert.deepEqual(
    page(MIXED, 'missing').view.sections.map(({ title, rows }) => [title, rows.map((row) => row.label)]),
    [['B', ['KPI row-4', 'KPI row-5']]],
  );
});

test('the sentence counts the ratings and names what is missing', () => {
  assert.equal(
    String(page(MIXED).lead),
    '<b>Of 5 KPIs, 1 is off target, 1 within tolerance and 1 on target.</b> 1 figure for May 2025 is awaited: KPI row-5. 1 figure for May 2025 is not received: KPI row-4.',
  );
});

test('a section says how its KPIs are rated', () => {
  assert.deepEqual(
    page(MIXED).view.sections.map((section) => section.note),
    ['1 off target, 1 within tolerance', '1 on target'],
  );
});

test('comparison columns are those that somebody published', () => {
  const year = Array.from({ length: 13 }, (_, i) => 50 + i);
  assert.deepEqual(page([{ figures: [1, 2] }]).view.comparisons, []);
  const { view } = page([{ figures: year, england: 45.9 }]);
  assert.deepEqual(
    view.comparisons.map(({ words }) => words),
    ['May 2024', 'England'],
  );
  assert.deepEqual(view.sections[0]!.rows[0]!.comparisons.map(String), [
    '50',
    '45.9 <span class="wm-second">2024</span>',
  ]);
});

test('a restated month links to both figures', () => {
  const row = onlyRow([{ figures: [8, 9], later: { '2025-04': 7 } }]);
  assert.deepEqual(
    row.cells.map((cell) => [cell.figure?.value, cell.restated]),
    [
      [7, '/kpis/row-1#restated-2025-04'],
      [9, undefined],
    ],
  );
});

test('what changed since a day are figures that were known then and are others now', () => {
  const at = (known: string, measure = 'm') => ({ measure, period: '2025-04', knownFrom: day(known) });
  const restated = [
    { was: at('2025-05-31'), is: at('2025-06-20') },
    { was: at('2025-06-20'), is: at('2025-06-25') },
    { was: at('2025-06-20', 'n'), is: at('2025-06-25', 'n') },
  ];
  assert.deepEqual(
    ['2025-05-30', '2025-06-01', '2025-06-22', '2025-06-25'].map((on) => changedSince(restated, day(on))),
    [0, 1, 2, 0],
  );
});
