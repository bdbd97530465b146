// Which target stands on a day: what was said last about it, step by step.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../clocks/index.ts';
import { type DatedTarget, targetOn } from './target.ts';

const target = (
  validFrom: string,
  value: number | null,
  of: { to?: string; known?: string; change?: number } = {},
): DatedTarget => ({
  measure: 'twenty-week-incl-pct',
  value,
  tolerance: null,
  validFrom: day(validFrom),
  validTo: of.to ? day(of.to) : null,
  knownFrom: day(of.known ?? '2024-04-01'),
  change: of.change ?? 0,
});
const on = (targets: DatedTarget[], iso: string) => targetOn(targets, day(iso))?.value ?? null;

test('a trajectory holds step by step, each from its first day', () => {
  const steps = [target('2024-04-01', 0.5, { to: '2025-04-01', change: 4 }), target('2025-04-01', 0.7, { change: 4 })];
  assert.deepEqual(
    ['2024-03-31', '2024-04-01', '2025-03-31', '2025-04-01'].map((iso) => on(steps, iso)),
    [null, 0.5, 0.5, 0.7],
  );
});

test('a later paper says another target, from its newest figure on; older months keep theirs', () => {
  const printed = [
    target('2025-03-01', 0.65, { known: '2025-03-31' }),
    target('2025-05-01', 0.7, { known: '2025-05-31' }),
  ];
  assert.deepEqual([on(printed, '2025-04-30'), on(printed, '2025-05-31')], [0.65, 0.7]);
});

test('an entry that starts earlier and comes later replaces the whole of what it covers', () => {
  const said = [target('2025-04-01', 0.7, { change: 2 }), target('2024-09-01', 0.65, { change: 3 })];
  assert.equal(on(said, '2025-06-30'), 0.65);
});

test('a target that is taken away leaves none, and not the one before it', () => {
  const said = [target('2024-04-01', 0.5), target('2025-01-01', null, { known: '2025-01-10', change: 9 })];
  assert.deepEqual([on(said, '2024-12-31'), on(said, '2025-01-31')], [0.5, null]);
});
