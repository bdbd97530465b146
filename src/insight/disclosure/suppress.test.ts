// What three audiences may see of a table: facts by hand, and a reader who tries to work out what is hidden.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { monthFromIndex, monthIndex } from '../../clocks/index.ts';
import { type Audience, disclosureRules } from './rule.ts';
import { suppressed } from './suppress.ts';
import type { LeavingCell, LeavingRow, LeavingTable, RowLink } from './table.ts';

const count = (column: string, value: number | null): LeavingCell => ({
  column,
  value,
  numerator: null,
  denominator: null,
  status: value === null ? 'awaited' : 'actual',
});
const share = (column: string, numerator: number, denominator: number): LeavingCell => ({
  column,
  value: numerator / denominator,
  numerator,
  denominator,
  status: 'actual',
});
const aRow = (cells: LeavingCell[], of: Partial<LeavingRow> = {}): LeavingRow => ({
  id: 'row',
  measure: null,
  kind: 'service',
  unit: 'count',
  window: 'month',
  depth: 1,
  cells,
  ...of,
});
const months = (from: string, values: (number | null)[]) =>
  values.map((value, i) => count(monthFromIndex(monthIndex(from)! + i), value));

/** What an audience sees, column by column: figures, or the clause that hides one. */
function seen(table: LeavingTable, audience: Audience, row = 'row') {
  const answer = suppressed(table, audience);
  return answer.rows
    .find(({ id }) => id === row)!
    .cells.map(
      ({ column, value, status }) =>
        answer.hidden.find((one) => one.row === row && one.column === column)?.clause ?? value ?? status,
    );
}
const alone = (row: LeavingRow, links: RowLink[] = []): LeavingTable => ({ rows: [row], links });

for (const [name, row, expected] of [
  [
    'counts of 1 to 4 are hidden, 0 and 5 show',
    aRow(months('2025-01', [0, 1, 4, 5])),
    [0, 'small-count', 'small-count', 5],
  ],
  ['a status word stays what it is', aRow(months('2025-01', [null])), ['awaited']],
  [
    'a percentage is hidden when 1 to 4 are counted, when all but 1 to 4 are, and out of fewer than 10',
    aRow([share('a', 4, 40), share('b', 37, 40), share('c', 5, 9), share('d', 20, 40), share('e', 5, 10)], {
      unit: 'percent',
    }),
    ['small-numerator', 'small-complement', 'small-denominator', 0.5, 0.5],
  ],
  [
    'none or all of a group within the council says the same of each one in it',
    aRow([share('a', 0, 40), share('b', 40, 40)], { unit: 'percent' }),
    ['all-alike', 'all-alike'],
  ],
  [
    'none or all of the whole council is said of the service',
    aRow([share('a', 0, 40), share('b', 40, 40)], { unit: 'percent', depth: 0 }),
    [0, 1],
  ],
  [
    'a percentage of a group without its count cannot be judged, so it is hidden',
    aRow([{ ...share('a', 1, 2), numerator: null, denominator: null }], { unit: 'percent' }),
    ['count-not-stated'],
  ],
  [
    'a mean of a group is hidden out of fewer than 10',
    aRow(
      [
        { ...count('a', 14.8), denominator: 9 },
        { ...count('b', 14.8), denominator: 10 },
      ],
      { unit: 'weeks' },
    ),
    ['small-denominator', 14.8],
  ],
  [
    '2.4 posts are few',
    aRow([count('a', 2.4), count('b', 5)], { unit: 'fte', kind: 'staff', depth: 0 }),
    ['small-count', 5],
  ],
  [
    'a count since January is judged by what each month adds: 23, then 3 more, 12 more, 1 more, and 2 in a new year',
    aRow(months('2024-09', [23, 26, 38, 39, 2]), { window: 'ytd-calendar' }),
    [23, 'small-increment', 38, 'small-increment', 'small-increment'],
  ],
  [
    'a count since January of 6 is not small, and its 2 of February on top are',
    aRow(months('2025-01', [6, 8, 8]), { window: 'ytd-calendar' }),
    [6, 'small-increment', 'small-increment'],
  ],
  [
    'a rolling total that moves by 3 is hidden, since what falls out of it may be known',
    aRow(months('2025-01', [43, 46, 52]), { window: 'rolling-12' }),
    [43, 'small-increment', 52],
  ],
] as const satisfies readonly (readonly [string, LeavingRow, unknown])[])
  test(`for everybody, ${name}`, () => {
    assert.deepEqual(seen(alone(row), 'public'), expected);
  });

test('inside the council nothing is hidden', () => {
  const table = alone(aRow(months('2025-01', [0, 1, 4, 5])));
  assert.deepEqual(suppressed(table, 'internal'), { ...table, hidden: [], workable: [] });
});

test('a hidden figure loses its value and its counts', () => {
  const [row] = suppressed(alone(aRow([share('a', 4, 40)], { unit: 'percent' })), 'public').rows;
  assert.deepEqual(row!.cells, [
    { column: 'a', value: null, numerator: null, denominator: null, status: 'suppressed' },
  ]);
});

test('two compliments of the whole council show to everybody since the list says so, and two of one school do not', () => {
  const compliments = (depth: number) => alone(aRow(months('2024-08', [2]), { measure: 'compliments-count', depth }));
  assert.deepEqual([seen(compliments(0), 'public'), seen(compliments(1), 'public')], [[2], ['small-count']]);
  const notListed = alone(aRow(months('2024-08', [2]), { measure: 'ehcp-lac-count', depth: 0 }));
  assert.deepEqual([seen(notListed, 'public'), seen(notListed, 'board')], [['small-count'], [2]]);
});

test('5 of 6 parents show to the board and are hidden from everybody, unless the council chooses otherwise', () => {
  const parents = alone(aRow([share('2025-05', 5, 6)], { unit: 'percent', depth: 0, kind: 'sample' }));
  assert.deepEqual([seen(parents, 'board'), seen(parents, 'public')], [[5 / 6], ['small-denominator']]);
  const chosen = { ...disclosureRules.public, samples: 'show' as const };
  assert.deepEqual(suppressed(parents, 'public', chosen).hidden, []);
});

test('a percentage of those who were asked is hidden from everybody where nobody says how many that were', () => {
  const without = { ...share('2025-05', 1, 2), numerator: null, denominator: null };
  const row = (kind: LeavingRow['kind']) => alone(aRow([without], { unit: 'percent', depth: 0, kind }));
  assert.deepEqual([seen(row('sample'), 'public'), seen(row('service'), 'public')], [['count-not-stated'], [0.5]]);
});

test('noughts that put everybody into one part are hidden with it; other noughts show', () => {
  const part = (id: string, values: number[]) => aRow(months('2025-01', values), { id });
  const table: LeavingTable = {
    rows: [part('all', [12, 12]), part('autism', [12, 6]), part('hearing', [0, 6]), part('sight', [0, 0])],
    links: [{ kind: 'sum', total: 'all', parts: ['autism', 'hearing', 'sight'], complete: true }],
  };
  assert.deepEqual(
    ['all', 'autism', 'hearing', 'sight'].map((row) => seen(table, 'public', row)),
    [
      [12, 12],
      ['all-alike', 6],
      ['all-alike', 6],
      ['all-alike', 0],
    ],
  );
});

test('one hidden part of a printed total is named, with the rows that give it; two are not', () => {
  const part = (id: string, values: number[]) => aRow(months('2025-01', values), { id });
  const table: LeavingTable = {
    rows: [part('all', [30, 30]), part('primary', [20, 24]), part('secondary', [8, 4]), part('post-16', [2, 2])],
    links: [{ kind: 'sum', total: 'all', parts: ['primary', 'secondary', 'post-16'], complete: true }],
  };
  assert.deepEqual(suppressed(table, 'public').workable, [
    { row: 'post-16', column: '2025-01', from: ['all', 'primary', 'secondary'] },
  ]);
});

test('a hidden month is named where the sum since January gives it away', () => {
  const table: LeavingTable = {
    rows: [
      aRow(months('2025-01', [7, 3, 8]), { id: 'month' }),
      aRow(months('2025-01', [7, 10, 18]), {
        id: 'sum',
        window: 'ytd-calendar',
        depth: 0,
        measure: 'mediations-cal-ytd-count',
      }),
    ],
    links: [{ kind: 'cumulative', total: 'sum', monthly: 'month' }],
  };
  assert.deepEqual(suppressed(table, 'public').workable, [{ row: 'month', column: '2025-02', from: ['sum'] }]);
  // the same sum, not listed: February is hidden in both, and the two hide each other
  const notListed = { ...table, rows: table.rows.map((row) => ({ ...row, measure: null })) };
  const answer = suppressed(notListed, 'public');
  assert.deepEqual(
    [answer.hidden.map(({ row, column }) => `${row} ${column}`), answer.workable],
    [['month 2025-02', 'sum 2025-02'], []],
  );
});

test('a count is named where its rate shows', () => {
  const rate: LeavingCell = { ...count('2025-01', 0.3), numerator: null, denominator: null };
  const table: LeavingTable = {
    rows: [
      aRow(months('2025-01', [3]), { id: 'requests', depth: 0 }),
      aRow([rate], { id: 'rate', unit: 'rate-10k', depth: 0 }),
    ],
    links: [{ kind: 'gives', rows: ['rate', 'requests'] }],
  };
  assert.deepEqual(suppressed(table, 'public').workable, [{ row: 'requests', column: '2025-01', from: ['rate'] }]);
});

test('whatever a year adds month by month, no two figures that show, one after the other, are 1 to 4 apart', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 12 }), (added) => {
      let sum = 0;
      const sums = added.map((one) => {
        sum += one;
        return sum;
      });
      const { rows } = suppressed(alone(aRow(months('2025-01', sums), { window: 'ytd-calendar' })), 'public');
      const shown = [0, ...rows[0]!.cells.flatMap(({ value }) => value ?? [])];
      const apart = shown.slice(1).map((value, i) => value - shown[i]!);
      return apart.every((one) => one === 0 || one >= 5);
    }),
  );
});

test('whatever stands in a table, no shown count or percentage of a group breaks the rule', () => {
  const cell = fc.record({ numerator: fc.integer({ min: 0, max: 30 }), rest: fc.integer({ min: 0, max: 30 }) });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (given) => {
      const cells = given
        .filter(({ numerator, rest }) => numerator + rest > 0)
        .map(({ numerator, rest }, i) => share(`c${i}`, numerator, numerator + rest));
      const { rows } = suppressed(alone(aRow(cells, { unit: 'percent' })), 'public');
      return rows[0]!.cells.every(
        ({ value, numerator, denominator }) =>
          value === null || (numerator! >= 5 && denominator! - numerator! >= 5 && denominator! >= 10),
      );
    }),
  );
});
