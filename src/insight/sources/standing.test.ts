// The figures that stand once a switch is signed: what takes over when, what stays beside it, and where the seam lies.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../clocks/index.ts';
import { type Statement, standingAt, versionsOf } from '../../measures/index.ts';
import { scorecardOf } from '../scorecard.ts';
import type { SourceSwitch } from './measure-source.ts';
import { AREA, aMeasure, aSwitch, said } from './sources.fixture.ts';
import { standingFigures, type WorkedOutFigure } from './standing.ts';

const MEASURE = aMeasure();
const byHand = (values: Record<string, number>, on = '2025-06-02') =>
  Object.entries(values).map(([period, value]) => said(period, value, { on }));
const fromCases = (values: Record<string, [number, number]>): WorkedOutFigure[] =>
  Object.entries(values).map(([period, [numerator, denominator]]) => ({
    measure: 'advice',
    period,
    value: numerator / denominator,
    numerator,
    denominator,
  }));
const PAPERS = byHand({ '2025-02': 0.8, '2025-03': 0.8, '2025-04': 0.74, '2025-05': 0.55 });
const CASES = fromCases({ '2025-03': [41, 50], '2025-04': [38, 50], '2025-05': [28, 50] });

function stands(switches: SourceSwitch[], statements: Statement[] = PAPERS, workedOut = CASES) {
  return standingFigures({
    area: AREA,
    versions: versionsOf(AREA, statements, () => true),
    statementsOf: () => statements,
    switches,
    workedOut,
    measureOf: () => MEASURE,
  });
}
const shown = (standing: ReturnType<typeof stands>, knownAt: string | null = null) =>
  Object.fromEntries(
    [...standingAt(standing.versions, knownAt === null ? null : day(knownAt)).values()].map((one) => [
      one.period,
      `${one.value} ${one.source.workedOut ? 'cases' : 'hand'}`,
    ]),
  );

test('without a switch the figures by hand stand, whatever is worked out', () => {
  assert.deepEqual(shown(stands([])), {
    '2025-02': '0.8 hand',
    '2025-03': '0.8 hand',
    '2025-04': '0.74 hand',
    '2025-05': '0.55 hand',
  });
});

test('switched from April, April and May come from cases; the figures by hand stay beside them, and the seam is April', () => {
  const standing = stands([aSwitch()]);
  assert.deepEqual(shown(standing), {
    '2025-02': '0.8 hand',
    '2025-03': '0.8 hand',
    '2025-04': '0.76 cases',
    '2025-05': '0.56 cases',
  });
  assert.deepEqual(
    [...standing.beside].map(([key, { value }]) => [key, value]),
    [
      ['advice 2025-04', 0.74],
      ['advice 2025-05', 0.55],
    ],
  );
  assert.deepEqual(
    standing.seams.get('advice')!.map(({ period }) => period),
    ['2025-04'],
  );
});

test('as we knew it the day before the signature, the figures by hand stood', () => {
  const standing = stands([aSwitch()]);
  assert.equal(shown(standing, '2025-06-09')['2025-05'], '0.55 hand');
  assert.equal(shown(standing, '2025-06-10')['2025-05'], '0.56 cases');
});

test('a paper that comes after the signature changes nothing of a month that comes from cases', () => {
  const late = [
    ...PAPERS,
    ...byHand({ '2025-05': 0.6 }, '2025-07-01').map((one) => ({ ...one, source: { ...one.source, paper: 'late' } })),
  ];
  assert.equal(shown(stands([aSwitch()], late))['2025-05'], '0.56 cases');
  assert.equal(stands([aSwitch()], late).beside.get('advice 2025-05')?.value, 0.6);
});

test('re-based, every month that the records can give comes from cases, and the seam moves to the first of them', () => {
  const standing = stands([aSwitch({ seam: 're-base' })]);
  assert.deepEqual(shown(standing), {
    '2025-02': '0.8 hand',
    '2025-03': '0.82 cases',
    '2025-04': '0.76 cases',
    '2025-05': '0.56 cases',
  });
  assert.deepEqual(
    standing.seams.get('advice')!.map(({ period }) => period),
    ['2025-03'],
  );
});

test('a month that cannot be worked out keeps its figure by hand, and nothing is lost', () => {
  const standing = stands([aSwitch()], PAPERS, fromCases({ '2025-04': [38, 50] }));
  assert.deepEqual([shown(standing)['2025-04'], shown(standing)['2025-05']], ['0.76 cases', '0.55 hand']);
});

test('of two signatures from one month the later holds; back to papers from May is a second seam', () => {
  const back = aSwitch({ from: '2025-05', source: 'published', change: 9, signedOn: day('2025-06-20') });
  const standing = stands([aSwitch(), back]);
  assert.deepEqual([shown(standing)['2025-04'], shown(standing)['2025-05']], ['0.76 cases', '0.55 hand']);
  assert.deepEqual(
    standing.seams.get('advice')!.map(({ period }) => period),
    ['2025-04', '2025-05'],
  );
  const undone = aSwitch({ source: 'published', change: 8 });
  assert.deepEqual(shown(stands([aSwitch(), undone])), shown(stands([])));
});

test('signed for as typed, a typed figure stands over the paper that came after it', () => {
  const both = [...PAPERS, said('2025-05', 0.5, { typedBy: 'psychology', on: '2025-05-30' })];
  const typed = aSwitch({ source: 'typed', from: '2025-05' });
  assert.equal(shown(stands([], both))['2025-05'], '0.55 hand');
  assert.equal(shown(stands([typed], both))['2025-05'], '0.5 hand');
});

test('a switch is no restatement: it is told as a switch', () => {
  const versions = stands([aSwitch()]).versions.get('advice 2025-05')!;
  assert.deepEqual(
    versions.map(({ came, revision, knownTo }) => [came, revision, knownTo]),
    [
      ['first', 1, day('2025-06-10')],
      ['switched', 2, null],
    ],
  );
});

test('the scorecard tells no direction across the seam, and tells it again after it; the target holds on both sides', () => {
  const rows = [
    {
      paper: 'paper',
      file: 'paper.csv',
      statedOn: day('2025-06-02'),
      order: 1,
      section: 'Pathway',
      label: 'Advice',
      ref: null,
      under: null,
      tile: false,
      polarity: undefined,
      frequency: null,
      trend: null,
      notes: null,
      measure: 'advice',
    },
  ];
  const target = {
    measure: 'advice',
    value: 0.7,
    tolerance: null,
    validFrom: day('2025-01-01'),
    validTo: null,
    knownFrom: day('2025-01-01'),
    change: 1,
  };
  const row = (from: string) =>
    scorecardOf({
      ...stands([aSwitch({ from })]),
      rows,
      targets: [target],
      benchmarks: [],
      measureOf: () => MEASURE,
      isLocal: () => false,
      knownAt: null,
      month: null,
    }).sections[0]!.rows[0]!;
  const atMay = row('2025-05');
  assert.deepEqual([atMay.direction, atMay.noDirection, atMay.rating], [null, 'source-changed', 'off-target']);
  assert.deepEqual(
    atMay.cells.map(({ period, cameFrom, beside, direction, rating }) => [
      period,
      cameFrom,
      beside?.value ?? null,
      direction,
      rating,
    ]),
    [
      ['2025-02', 'published', null, null, 'on-target'],
      ['2025-03', 'published', null, 'same', 'on-target'],
      ['2025-04', 'published', null, 'down', 'on-target'],
      ['2025-05', 'computed', 0.55, null, 'off-target'],
    ],
  );
  assert.deepEqual([row('2025-04').direction?.arrow, row('2025-04').noDirection], ['down', null]);
});
