// The board's figure for the year that a return counts: months added, percentages divided again, and never a guess.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../clocks/index.ts';
import { type Statement, versionsOf } from '../../measures/index.ts';
import { noFigures } from '../figures.ts';
import { boardFigures } from './board-figures.ts';

const AREA = { code: 'E01', name: 'Northshire', kind: 'local area', validFrom: null, validTo: null, successor: null };
const MONTHS = Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, '0')}`);

function said(measure: string, period: string, figure: Partial<Statement>): Statement {
  return {
    measure,
    period,
    value: null,
    numerator: null,
    denominator: null,
    decimals: null,
    status: 'actual',
    dueOn: null,
    arrow: null,
    note: null,
    place: 'table',
    source: { paper: 'p', file: 'p.csv', statedOn: day('2025-02-01'), sheet: null, row: 1, column: 'A', printed: '' },
    ...figure,
  };
}

const boardOf = (statements: Statement[]) =>
  boardFigures({ ...noFigures(AREA), versions: versionsOf(AREA.code, statements, (id) => id.endsWith('-pct')) }, 2025);

/** Value, numerator, denominator, months missing, months that give a percentage alone. */
const short = (statements: Statement[], measure: string, over: 'year' | 'december' = 'year') => {
  const figure = boardOf(statements)(measure, over)!;
  return [figure.value, figure.numerator, figure.denominator, figure.missing, figure.withoutParts];
};

test('twelve months of a count are added, and one that is missing leaves nothing to compare', () => {
  const months = MONTHS.map((month, i) => said('requests-count', month, { value: 100 + i }));
  assert.deepEqual(short(months, 'requests-count'), [1266, null, null, 0, 0]);
  assert.deepEqual(short(months.slice(1), 'requests-count'), [null, null, null, 1, 0]);
  assert.deepEqual(short([], 'requests-count'), [null, null, null, 12, 0]);
});

test('a percentage of the year is divided again from its parts and never averaged', () => {
  const months = MONTHS.map((month, i) =>
    said('six-week-decision-pct', month, {
      value: i === 0 ? 0.5 : 1,
      numerator: i === 0 ? 50 : 1,
      denominator: i === 0 ? 100 : 1,
    }),
  );
  assert.deepEqual(short(months, 'six-week-decision-pct'), [Number(((61 / 111) * 100).toPrecision(12)), 61, 111, 0, 0]);
  const alone = months.with(3, said('six-week-decision-pct', '2024-04', { value: 0.9 }));
  assert.deepEqual(short(alone, 'six-week-decision-pct'), [null, null, null, 0, 1]);
});

test('a figure that is awaited or of another year is none', () => {
  const months = MONTHS.map((month) => said('requests-count', month, { value: 1 }));
  const awaited = months.with(11, said('requests-count', '2024-12', { status: 'awaited' }));
  assert.deepEqual(short([...awaited, said('requests-count', '2025-01', { value: 9 })], 'requests-count'), [
    null,
    null,
    null,
    1,
    0,
  ]);
});

test('what stands at a day is that of the end of December, and a KPI of the year stands under it or one of its months', () => {
  const plans = MONTHS.map((month, i) => said('ehcp-active-count', month, { value: 4000 + i }));
  assert.deepEqual(short(plans, 'ehcp-active-count', 'december'), [4011, null, null, 0, 0]);
  assert.deepEqual(short(plans.slice(0, 11), 'ehcp-active-count', 'december'), [null, null, null, 1, 0]);
  const transfers = said('phase-transfer-on-time-pct', '2024-03', { value: 0.987 });
  assert.deepEqual(short([transfers], 'phase-transfer-on-time-pct'), [98.7, null, null, 0, 0]);
  const ofYear = said('phase-transfer-on-time-pct', '2024', { value: 0.5, numerator: 1, denominator: 2 });
  assert.deepEqual(short([transfers, ofYear], 'phase-transfer-on-time-pct'), [50, 1, 2, 0, 0]);
});

test('a KPI that nobody knows has no figure', () => {
  assert.equal(boardOf([])('no-such-kpi', 'year'), null);
});
