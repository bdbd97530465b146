// What the page of one KPI says in words and tables.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../clocks/index.ts';
import { benchmarksTable, monthsTable, printedTable, restatedTable } from './kpi-tables.ts';
import { captionOf, chartOf, factsOf, leadOf, limitsOf } from './kpi-view.ts';
import { type MadeUpRow, madeUpScorecard } from './scorecard.fixture.ts';

const TODAY = day('2025-06-27');
const UP_TO_MAY: MadeUpRow = { figures: [1, 2] };

function asked(row: MadeUpRow) {
  const scorecard = madeUpScorecard([row, UP_TO_MAY]);
  return { row: scorecard.sections[0]!.rows[0]!, month: scorecard.month, today: TODAY };
}

const plainText = (html: unknown) =>
  String(html)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('the sentence has the figure, its change in percentage points, and the target', () => {
  const kpi = asked({ unit: 'percent', polarity: 'higher', target: 0.7, outOf: 56, figures: [0.75, 0.5] });
  assert.equal(
    leadOf(kpi),
    'May 2025: 50.0% (28 of 56). That is 25.0 percentage points less than April. The target is at least 70%.',
  );
});

test('the sentence says what is not there and what the last figure was', () => {
  assert.equal(leadOf(asked({ figures: [8, 'awaited'] })), 'May 2025: awaited. The last figure is 8, of April 2025.');
});

test('the caption has reference, frequency and section', () => {
  assert.equal(captionOf(asked({ figures: [1, 2] }).row, 'Pathway'), 'KPI 1 · monthly · Pathway');
});

test('the facts are figure, direction, rating and target; a month without a figure stands above the last one that has', () => {
  const facts = (row: MadeUpRow) => factsOf(asked(row)).map(({ head, body }) => [head, plainText(body)]);
  assert.deepEqual(
    facts({ figures: [8, 9] }).map(([head]) => head),
    ['May 2025', 'Direction', 'Rating', 'Target'],
  );
  assert.deepEqual(facts({ figures: [8, 'awaited'] })[0], ['May 2025', 'awaited 8 April 2025']);
});

test('the facts give the tolerance as a range and the day the target holds from', () => {
  const facts = factsOf(
    asked({ unit: 'percent', polarity: 'higher', target: 0.7, tolerance: 0.1, figures: [0.6, 0.65] }),
  );
  assert.equal(plainText(facts[2]!.body), 'A Within tolerance tolerance: 60% to 70%');
  assert.equal(plainText(facts[3]!.body), 'at least 70% from 1 January 2020');
});

test('the drawing is named after what it shows', () => {
  const title = (figures: MadeUpRow['figures']) => chartOf(asked({ figures })).title;
  assert.equal(title([5, 4, 6, 7, 5, 3]), 'May 2025 is the lowest of 6 figures');
  assert.equal(title([5, 4, 6, 7, 5, 9]), 'May 2025 is the highest of 6 figures');
  assert.equal(title([5, 4, 6, 7, 5, 5]), 'Between 4 and 7 in 6 figures');
  assert.equal(title([5, 5, 5, 5, 5, 5]), 'The same in all 6 figures: 5');
  assert.equal(title([5, 4]), '2 figures so far, the last of May 2025');
});

test('months stand newest first, each with its file, row and column', () => {
  const text = plainText(monthsTable(asked({ figures: [8, 9], arrows: ['up', 'down'] })));
  assert.match(
    text,
    /May 2025 9 1 more printed ▼ down ≠ differs from the figures may\.csv , row 3, column C April 2025 8 printed ▲ up may\.csv , row 2, column C$/,
  );
});

test('figures that papers give differently stand with both papers', () => {
  const kpi = asked({ figures: [8, 9], later: { '2025-04': 7 } });
  const [was, is] = [{ ...kpi.row.cells[0]!, value: 8 }, kpi.row.cells[0]!];
  const made = String(restatedTable(kpi.row, [{ was, is }]));
  assert.match(made, /id="restated-2025-04"/);
  assert.match(plainText(made), /April 2025 8 june\.csv , row 2, column C 20 June 2025 7 june\.csv .* 1 fewer$/);
});

test('benchmarks name their period, and papers their labels', () => {
  const kpi = asked({ unit: 'percent', england: 0.459, figures: [0.5, 0.6] });
  assert.match(plainText(benchmarksTable(kpi.row)), /England 45\.9% 2024 may\.csv , 31 May 2025$/);
  assert.match(plainText(printedTable(kpi.row.printedAs)), /KPI row-1 1 Pathway may\.csv 31 May 2025$/);
});

test('what limits the figures names the months that have none', () => {
  const kpi = asked({
    figures: [1, null, 2, null, null, 3, 4, 5],
    arrows: [null, null, null, null, null, null, 'down', null],
  });
  assert.deepEqual(limitsOf(kpi), [
    'No figure for Nov 24 and Jan 25 to Feb 25.',
    'One printed arrow says other than the printed figures.',
  ]);
});
