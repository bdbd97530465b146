import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Scorecard, ScorecardRow } from './scorecard.ts';
import { ALL_COLUMNS, selectionFrom, selectRows } from './selection.ts';

const row = (id: string, periods: string[] = []) =>
  ({
    measure: { id },
    ref: '1',
    label: `As printed: ${id}`,
    cells: periods.map((period) => ({ period })),
  }) as ScorecardRow;

const scorecard: Scorecard = {
  month: '2025-05',
  knownAt: null,
  issues: [],
  sections: [
    { title: 'First', rows: [row('a', ['2024-25-autumn', '2025-03', '2025-04', '2025-05', '2025-06']), row('b')] },
    { title: 'Second', rows: [row('c')] },
  ],
};

const shape = ({ sections }: Scorecard) =>
  sections.map(({ title, rows }) => [title, ...rows.map((one) => one.measure.id)]);

test('rows come in the order and under the headings of the selection', () => {
  const { scorecard: selected, missing } = selectRows(scorecard, {
    sections: [
      {
        heading: 'Board',
        rows: [
          { measure: 'c', ref: null, label: null },
          { measure: 'a', ref: null, label: null },
        ],
      },
      { heading: 'Later', rows: [{ measure: 'nowhere', ref: null, label: null }] },
    ],
    columns: ALL_COLUMNS,
  });
  assert.deepEqual(shape(selected), [['Board', 'c', 'a']]);
  assert.deepEqual(missing, ['nowhere']);
});

test('a reference or label of its own stands before the one that papers print', () => {
  const rows = [
    { measure: 'a', ref: 'B7', label: 'Ours' },
    { measure: 'b', ref: null, label: null },
  ];
  const { scorecard: selected } = selectRows(scorecard, {
    sections: [{ heading: 'Board', rows }],
    columns: ALL_COLUMNS,
  });
  assert.deepEqual(
    selected.sections[0]!.rows.map(({ ref, label }) => [ref, label]),
    [
      ['B7', 'Ours'],
      ['1', 'As printed: b'],
    ],
  );
});

test('of months so many are kept as are asked for, up to the month it is read for; terms stay', () => {
  const rows = [{ measure: 'a', ref: null, label: null }];
  const { scorecard: selected } = selectRows(scorecard, {
    sections: [{ heading: 'Board', rows }],
    columns: { ...ALL_COLUMNS, months: 2 },
  });
  assert.deepEqual(
    selected.sections[0]!.rows[0]!.cells.map(({ period }) => period),
    ['2024-25-autumn', '2025-04', '2025-05'],
  );
});

test("a paper's layout taken as a selection gives the same scorecard again", () => {
  assert.deepEqual(shape(selectRows(scorecard, selectionFrom(scorecard)).scorecard), shape(scorecard));
});
