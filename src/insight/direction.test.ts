// Directions worked out from figures, as printed, and never from arrows.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ValueStatus } from '../measures/index.ts';
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

test('a termly series is compared term with term, over the months carried forward', () => {
  const series = [
    figure('2024-01', 7359),
    figure('2024-02', 7359, 'carried-forward'),
    figure('2024-06', 7552),
    figure('2024-07', 7552, 'carried-forward'),
  ];
  assert.deepEqual(latestDirection(series, null, false), {
    arrow: 'up',
    from: '2024-01',
    to: '2024-06',
    change: 193,
    judgement: null,
  });
});

test('up is better only where higher is better', () => {
  const series = [figure('2025-04', 1120), figure('2025-05', 1130)];
  assert.equal(latestDirection(series, 'lower', false)?.judgement, 'worse');
  assert.equal(latestDirection(series, 'higher', false)?.judgement, 'better');
  assert.equal(latestDirection(series, null, false)?.judgement, null);
});

test('one figure, or two more than a year apart, give no direction', () => {
  assert.equal(latestDirection([figure('2025-05', 121)], null, false), null);
  assert.equal(latestDirection([figure('2023-09', 1383), figure('2025-05', 1130)], 'lower', false), null);
});
