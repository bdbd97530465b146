// What changed: which figures moved most, and what the overview says of the rest.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../clocks/index.ts';
import { HEADLINES, movesOf } from '../outputs/index.ts';
import { changesOf, missingTable, type OverviewAsked, restatedList, tilesOf } from './overview-view.ts';
import { type MadeUpRow, madeUpScorecard } from './scorecard.fixture.ts';

function asked(rows: MadeUpRow[]): OverviewAsked {
  const scorecard = madeUpScorecard(rows);
  return {
    rows: scorecard.sections.flatMap((section) => section.rows),
    month: scorecard.month,
    today: day('2025-06-27'),
    restated: [],
  };
}

const plainText = (html: unknown) =>
  String(html)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const moves = (rows: MadeUpRow[]) =>
  movesOf(asked(rows).rows, '2025-05').map((move) => [move.row.measure.id, move.change, move.usual]);

test('a move is at least twice the middle one of the changes before', () => {
  // changes 2, 4, 2, 4 have the middle 3
  assert.deepEqual(moves([{ figures: [10, 12, 8, 10, 14, 20] }]), [['row-1', 6, 3]]);
  assert.deepEqual(moves([{ figures: [10, 12, 8, 10, 14, 19] }]), []);
});

test('a KPI with a target comes before one without, then the larger against its usual change', () => {
  const calm = [10, 11, 10, 11, 10];
  assert.deepEqual(
    moves([
      { figures: [...calm, 50] },
      { polarity: 'lower', figures: [...calm, 30] },
      { polarity: 'lower', target: 5, figures: [...calm, 13] },
      { polarity: 'lower', target: 5, figures: [...calm, 14] },
    ]).map(([id]) => id),
    ['row-4', 'row-3', 'row-2', 'row-1'],
  );
});

test('termly figures, counts that start again, few cases, flat series and short ones are left out', () => {
  const figures = [10, 11, 10, 11, 10, 50];
  assert.deepEqual(
    moves([
      { frequency: 'termly', figures },
      { window: 'ytd-academic', figures },
      { unit: 'percent', outOf: 6, figures: [0.5, 0.6, 0.5, 0.6, 0.5, 1] },
      { figures: [10, 10, 10, 10, 10, 50] },
      { figures: [10, 11, 10, 50] },
      { figures: [10, 11, 10, 11, null, 50] },
    ]),
    [],
  );
});

test('the sentences put worse before better, then ratings, then what is missing, and claim nothing of chance', () => {
  const calm = [10, 11, 10, 11, 10];
  const said = changesOf(
    asked([
      { polarity: 'higher', target: 5, figures: [...calm, 20] },
      { polarity: 'lower', target: 5, figures: [...calm, 14] },
      { figures: [1, 2, 3, 4, 5, 'awaited'] },
    ]),
  ).map(plainText);
  assert.deepEqual(said, [
    'Title of row-2: 4 more than April worse: 14 in May, 10 in April Its usual change from one month to the next is 1 (the middle of 4); this is 4 times that or more. Every month of: Title of row-2',
    'Title of row-1: 10 more than April better: 20 in May, 10 in April Its usual change from one month to the next is 1 (the middle of 4); this is 10 times that or more. Every month of: Title of row-1',
    'Of 2 rated KPIs, 1 off target and 1 on target 1 other has no target, no better or worse, no figure, or too few cases. Title of row-2. Off target, on the scorecard',
    '1 KPI has no figure for May 2025 1 awaited. A figure that has not come is never carried forward and never shown as 0. Missing or awaited, on the scorecard',
  ]);
  assert.ok(said.length <= 5);
});

test('headline tiles are the chosen KPIs, filled up with others that have a figure', () => {
  const rows: MadeUpRow[] = [
    { figures: [1, 2] },
    { figures: [1, 'awaited'] },
    { id: HEADLINES[1], figures: [3, 4] },
    { figures: [5, 6] },
  ];
  assert.deepEqual(
    tilesOf(asked(rows)).map((tile) => [plainText(tile.name), tile.figure]),
    [
      ['Title of twenty-week-incl-pct', '4'],
      ['Title of row-1', '2'],
      ['Title of row-4', '6'],
    ],
  );
});

test('nothing missing and nothing restated make no table', () => {
  assert.deepEqual(
    [missingTable(asked([{ figures: [1, 2] }])), restatedList(asked([{ figures: [1, 2] }]))],
    [null, null],
  );
});

test('what is missing stands with its state and its last figure', () => {
  const made = missingTable(asked([{ figures: [1, 2] }, { figures: [7, null] }]))!;
  assert.equal(made.left, 0);
  assert.match(plainText(made.table), /KPI row-2 Not received 7 April 2025 may\.csv 31 May 2025$/);
});
