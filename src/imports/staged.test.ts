import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measures } from '../measures/index.ts';
import { matchingFor, matchRows } from './match-rows.ts';
import { told } from './scorecard/told.fixture.ts';
import { localMeasureOf, stagedStatements, tileIssues } from './staged.ts';

const matching = matchingFor(measures, new Map());

async function staged(text: string, name = '2025-07.csv') {
  const { paper } = await told(name, text);
  const { matches } = matchRows(paper.rows, matching);
  return { paper, matches };
}

async function statements(text: string) {
  const { paper, matches } = await staged(text);
  const [row, match] = [paper.rows[0]!, matches[0]!];
  return stagedStatements(row, match, localMeasureOf(row, match.measure)).map(
    ({ kind, period, priorYear, value, status }) =>
      `${kind} ${period ?? '-'}${priorYear ? ' beside' : ''} ${value} ${status}`,
  );
}

test('months in their order, then last year, then the target and the benchmarks', async () => {
  assert.deepEqual(await statements('KPI,May-25,Apr-25,May-24,Target,England\nSlots,2,1,3,4,5\n'), [
    'value 2025-04 1 actual',
    'value 2025-05 2 actual',
    'value 2024-05 beside 3 actual',
    'target - 4 actual',
    'england - 5 actual',
  ]);
});

test('a termly figure printed month by month is carried forward, two equal quarters are two figures', async () => {
  assert.deepEqual(await statements('KPI,Frequency,Jan-25,Feb-25,Mar-25\nSlots,Termly,7,7,8\n'), [
    'value 2025-01 7 actual',
    'value 2025-02 7 carried-forward',
    'value 2025-03 8 actual',
  ]);
  assert.deepEqual(await statements('KPI,Frequency,Q1 24/25,Q2 24/25\nSlots,Quarterly,7,7\n'), [
    'value 2024-Q2 7 actual',
    'value 2024-Q3 7 actual',
  ]);
});

test('a headline tile that says another figure than the table is named with its cell', async () => {
  const { paper, matches } = await staged(
    'Open plans (May 2025): 4,713\n\nKPI\tApr-25\tMay-25\nOpen plans\t4,700\t4,712\n',
    '2025-06.txt',
  );
  assert.deepEqual(
    tileIssues(paper.rows, matches).map(({ code, where, facts }) => [code, where, facts]),
    [
      [
        'tile-differs',
        { sheet: undefined, row: 1, column: 'A', record: 'Open plans' },
        { label: 'Open plans', tile: '4,713', table: '4,712', period: '2025-05' },
      ],
    ],
  );
});
