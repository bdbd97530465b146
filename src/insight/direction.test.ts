// Directions worked out from figures, as printed, and never from arrows.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Measure, Polarity, ValueStatus } from '../measures/index.ts';
import { type DatedFigure, directionBetween, latestDirection } from './direction.ts';

const figure = (period: string, value: number | null, status: ValueStatus = 'actual', decimals = 0): DatedFigure => ({
  period,
  value,
  decimals,
  status,
});

test('higher, lower and the same are told at printed precision', () => {
  assert.equal(directionBetween(figure('2024-12', 4417), figure('2025-01', 4453), false), 'up');
  assert.equal(directionBetween(figure('2024-07', 4321), figure('2024-08', 4138), false), 'down');
  // 47.0% and then 47.0%: the same as printed, whatever stood behind
  assert.equal(
    directionBetween(figure('2024-06', 0.47, 'actual', 1), figure('2024-07', 0.47, 'actual', 1), true),
    'same',
  );
  assert.equal(
    directionBetween(figure('2024-06', 0.47, 'actual', 0), figure('2024-07', 0.474, 'actual', 1), true),
    'same',
  );
});

test('a figure carried forward, awaited or missing has no direction', () => {
  assert.equal(directionBetween(figure('2024-02', 7359), figure('2024-03', 7359, 'carried-forward'), false), null);
  assert.equal(directionBetween(figure('2024-02', 7359), figure('2024-03', null, 'awaited'), false), null);
  assert.equal(directionBetween(undefined, figure('2024-03', 7359), false), null);
});

const measure = (of: Partial<Measure> = {}): Measure => ({
  id: 'plans',
  title: 'Plans',
  section: 'caseload',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'as-at',
  aliases: [],
  ...of,
});

test('a termly series is compared term with term, over the months carried forward', () => {
  const series = [
    figure('2024-01', 7359),
    figure('2024-02', 7359, 'carried-forward'),
    figure('2024-06', 7552),
    figure('2024-07', 7552, 'carried-forward'),
  ];
  assert.deepEqual(latestDirection(series, measure({ frequency: 'termly' })).direction, {
    arrow: 'up',
    from: '2024-01',
    to: '2024-06',
    change: 193,
    judgement: null,
  });
});

test('up is better only where higher is better', () => {
  const series = [figure('2025-04', 1120), figure('2025-05', 1130)];
  const judged = (polarity: Polarity) => latestDirection(series, measure({ polarity })).direction?.judgement;
  assert.deepEqual([judged('lower'), judged('higher'), judged(null)], ['worse', 'better', null]);
});

test('one figure, or two more than a year apart, give no direction', () => {
  assert.equal(latestDirection([figure('2025-05', 121)], measure()).why, 'one-figure');
  assert.equal(latestDirection([figure('2023-09', 1383), figure('2025-05', 1130)], measure()).why, 'far-apart');
});

test('no direction is told across a change of definition: 54.6% and then 77.6% when a second entitlement began', () => {
  const takeUp = measure({
    unit: 'percent',
    versions: [
      { version: 1, from: null, meaning: 'one entitlement', reason: 'as first printed' },
      { version: 2, from: '2024-04', meaning: 'two entitlements', reason: 'a second one began' },
    ],
  });
  const [march, april, may] = [
    figure('2024-03', 0.546, 'actual', 1),
    figure('2024-04', 0.776, 'actual', 1),
    figure('2024-05', 0.78, 'actual', 1),
  ] as const;
  assert.deepEqual(latestDirection([march, april], takeUp), { direction: null, why: 'definition-changed' });
  assert.equal(latestDirection([march, april, may], takeUp).direction?.arrow, 'up');
});

test('mediations of 42 in January after 435 in December are not better: they are compared with 23 in January last year', () => {
  const mediations = measure({ window: 'ytd-calendar' });
  const series = [figure('2024-01', 23), figure('2024-12', 435), figure('2025-01', 42)];
  assert.deepEqual(latestDirection(series, mediations).direction, {
    arrow: 'up',
    from: '2024-01',
    to: '2025-01',
    change: 19,
    judgement: null,
  });
  assert.equal(latestDirection(series.slice(1), mediations).why, 'no-year-before');
});

test('health checks of 3% in April after 67% in March start again: no direction without an April before', () => {
  const checks = measure({ window: 'ytd-financial', unit: 'percent', polarity: 'higher' });
  const series = [figure('2025-03', 0.67), figure('2025-04', 0.03)];
  assert.deepEqual(latestDirection(series, checks), { direction: null, why: 'no-year-before' });
});
