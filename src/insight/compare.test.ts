// What the later of two scorecards says otherwise: figures as printed, words, KPIs added and dropped.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../clocks/index.ts';
import { type Measure, type Statement, versionsOf } from '../measures/index.ts';
import { compareScorecards } from './compare.ts';
import type { PrintedRow } from './printed-row.ts';
import { type Scorecard, scorecardOf } from './scorecard.ts';

const SHARE = new Set(['primary', 'secondary', 'neet']);

function measureOf(id: string): Measure {
  const unit = SHARE.has(id) ? 'percent' : 'count';
  return {
    id,
    title: id,
    section: 'placements',
    unit,
    polarity: null,
    frequency: 'monthly',
    window: 'as-at',
    aliases: [],
  };
}

/** One paper: each KPI with its figures as printed, in percent for shares. */
function paper(
  on: string,
  kpis: Record<string, Record<string, number>>,
  targets: Record<string, number> = {},
): Scorecard {
  const source = { paper: on, file: `${on}.txt`, statedOn: day(on) };
  const rows = Object.keys(kpis).map(
    (measure, i): PrintedRow => ({
      ...source,
      order: i + 1,
      section: 'Sufficiency',
      label: `${measure} as of ${on.slice(0, 4)}`,
      ref: null,
      under: null,
      tile: false,
      polarity: undefined,
      frequency: null,
      trend: null,
      notes: null,
      measure,
    }),
  );
  const statements = Object.entries(kpis).flatMap(([measure, figures]) =>
    Object.entries(figures).map(
      ([period, printed]): Statement => ({
        measure,
        period,
        value: SHARE.has(measure) ? printed / 100 : printed,
        numerator: null,
        denominator: null,
        decimals: SHARE.has(measure) ? 1 : 0,
        status: 'actual',
        dueOn: null,
        arrow: null,
        note: null,
        place: 'table',
        source: { ...source, sheet: null, row: 1, column: 'B', printed: String(printed) },
      }),
    ),
  );
  return scorecardOf({
    measureOf,
    isLocal: () => false,
    rows,
    versions: versionsOf('a', statements, (id) => SHARE.has(id)),
    targets: Object.entries(targets).map(([measure, value]) => ({
      measure,
      value,
      tolerance: null,
      validFrom: day('2024-01-01'),
      validTo: null,
      knownFrom: day(on),
      change: 0,
    })),
    benchmarks: [],
    knownAt: null,
    month: null,
  });
}

// May 2024 was printed as 44.0% and 36.4% in March 2025, and as 52.9% and 44.0% in May 2025
const MARCH = paper('2025-03-04', {
  primary: { '2024-05': 44.0, '2025-01': 45.5 },
  secondary: { '2024-05': 36.4 },
  mediations: { '2024-12': 435, '2025-01': 42 },
});
const MAY = paper(
  '2025-05-31',
  {
    primary: { '2024-05': 52.9, '2025-01': 45.5, '2025-02': 46.2 },
    secondary: { '2024-05': 44.0 },
    neet: { '2025-02': 7.3 },
  },
  { primary: 0.5 },
);

test('a prior-year column that differs from what was published then is found', () => {
  const { changed, same } = compareScorecards(MARCH, MAY);
  assert.deepEqual(
    changed.map(({ row, period, was, is }) => [row.measure.id, period, was.value, is.value]),
    [
      ['primary', '2024-05', 0.44, 0.529],
      ['secondary', '2024-05', 0.364, 0.44],
    ],
  );
  assert.equal(same, 1);
});

test('KPIs that came and went, and the months added, are named', () => {
  const { added, dropped, newPeriods } = compareScorecards(MARCH, MAY);
  assert.deepEqual(
    added.map(({ measure }) => measure.id),
    ['neet'],
  );
  assert.deepEqual(
    dropped.map(({ measure }) => measure.id),
    ['mediations'],
  );
  assert.deepEqual(newPeriods, [{ period: '2025-02', figures: 1 }]);
});

test('a label that was reworded and a target that was set stand in the list of words', () => {
  const primary = compareScorecards(
    MARCH,
    paper('2026-05-31', { primary: { '2025-01': 45.5 } }, { primary: 0.5 }),
  ).words;
  assert.deepEqual(
    primary.map(({ what, was, is }) => [what, was, is]),
    [
      ['label', 'primary as of 2025', 'primary as of 2026'],
      ['target', null, 0.5],
    ],
  );
});

test('a figure left out of the months that the later still covers is gone; one before its first month is not', () => {
  const later = paper('2025-06-30', { primary: { '2025-01': 45.5, '2025-03': 45 }, neet: { '2025-02': 7.3 } });
  assert.deepEqual(
    compareScorecards(MAY, later).gone.flatMap(({ cells }) => cells.map(({ period }) => period)),
    ['2025-02'],
  );
});

test('a scorecard compared with itself differs in nothing', () => {
  const { changed, words, added, dropped, gone, newPeriods } = compareScorecards(MAY, MAY);
  assert.deepEqual([changed, words, added, dropped, gone, newPeriods], [[], [], [], [], [], []]);
});
