// The made-up area stays as near to the published figures as calibration.ts says, and has their level, trend and season.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measures } from '../measures/index.ts';
import { calibrate, NOT_HELD } from './calibration.ts';
import { tallied } from './made-area.ts';
import { published, publishedYears } from './published.ts';
import { area } from './simulator.fixture.ts';
import { talliedMeasures } from './tallied.ts';

const calibrations = calibrate(area.state.tally);
const value = (measure: 'ehcp-active-count' | 'requests-count', period: string): number =>
  tallied(area, measure, period).value!;

for (const { measure, unit, distance, most } of calibrations) {
  const words = unit === 'points' ? `${most} points` : `${Math.round(most * 100)} % of the printed mean`;
  test(`${measure} stays within ${words} of the published months on average`, () => {
    assert.ok(distance <= most, `${distance.toFixed(3)} is more than ${most}`);
  });
}

test('every published measure is held to, or it is said why not', () => {
  const held = new Set<string>([...calibrations.map(({ measure }) => measure), ...Object.keys(NOT_HELD)]);
  assert.deepEqual(
    Object.keys(published).filter((measure) => !held.has(measure)),
    [],
  );
});

test('what is tallied and published stands in the KPI catalogue under the same id', () => {
  const known = new Set(measures.map(({ id }) => id));
  const ids = [...talliedMeasures, ...Object.keys(published), ...Object.keys(publishedYears)];
  assert.deepEqual(
    ids.filter((id) => !known.has(id)),
    [],
  );
});

test('plans rise from about 3,700 to about 4,700, and fall once, in August', () => {
  const months = Object.keys(published['ehcp-active-count']!);
  const plans = months.map((period) => value('ehcp-active-count', period));
  assert.ok(Math.abs(plans[0]! - 3736) < 110 && Math.abs(plans.at(-1)! - 4712) < 130, `${plans[0]} to ${plans.at(-1)}`);
  const falls = months.filter((_, i) => i > 0 && plans[i]! < plans[i - 1]! - 20);
  assert.deepEqual(falls, ['2024-08']);
});

test('requests come to about 1,200 a year, most in July and November, fewest in August', () => {
  const of2024 = Array.from({ length: 12 }, (_, i) =>
    value('requests-count', `2024-${String(i + 1).padStart(2, '0')}`),
  );
  const total = of2024.reduce((sum, one) => sum + one, 0);
  assert.ok(total > 1120 && total < 1320, `${total} in 2024`);
  const order = of2024.map((count, i) => ({ count, month: i + 1 })).sort((a, b) => b.count - a.count);
  assert.deepEqual(new Set([order[0]!.month, order[1]!.month]), new Set([7, 11]));
  assert.equal(order.at(-1)!.month, 8);
});

test('in spring 2025 psychologists’ advice falls out of time, and plans after it', () => {
  const share = (measure: 'ep-advice-6wk-pct' | 'twenty-week-incl-pct', period: string) =>
    100 * tallied(area, measure, period).value!;
  const [march, april, may] = ['2025-03', '2025-04', '2025-05'].map((period) => share('ep-advice-6wk-pct', period));
  assert.ok(march! > 85 && april! < 70 && may! < april! && may! < 40, `${march} ${april} ${may}`);
  const backlog = ['2025-03', '2025-04', '2025-05'].map(
    (period) => tallied(area, 'ep-advice-backlog-count', period).numerator,
  );
  assert.ok(backlog[0]! < 12 && backlog[1]! > 40 && backlog[2]! > backlog[1]!, backlog.join(' '));
  const plans = ['2025-03', '2025-04', '2025-05'].map((period) => share('twenty-week-incl-pct', period));
  assert.ok(plans[0]! > plans[1]! && plans[1]! > plans[2]! && plans[2]! < 68, plans.join(' '));
});
