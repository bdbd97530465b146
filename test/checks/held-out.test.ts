// Papers that the rules were not written beside: what docs say of them is still so, and the figures in them still hang together.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTables, type Tables } from '../../scripts/examples/tables.ts';
import { FEW_SEEDS, heldOut, heldOutKept } from './held-out.ts';
import { withOtherFigures } from './held-out-figures.ts';

const tables = readTables(new URL('../../examples/sandbourne/', import.meta.url));

test('what the first few made-up areas gave is what stands in held-out-result.json', async () => {
  assert.deepEqual(await heldOut(FEW_SEEDS), heldOutKept().few);
});

/** What plans changed by beyond what was issued and what ceased. */
function moved(figures: Tables['figures'], before: string, period: string): number {
  const count = (measure: string, at: string) => figures.get(`${measure} ${at}`)!.value!;
  const change = count('ehcp-active-count', period) - count('ehcp-active-count', before);
  return change - count('ehcp-issued-month-count', period) + count('ehcp-ceased-month-count', period);
}

test('another area has other figures that hang together as these do, and one seed gives one area', () => {
  const { figures } = withOtherFigures(tables, 7);
  const months = [...figures.values()]
    .filter(({ measure }) => measure === 'ehcp-active-count')
    .map((one) => one.period);
  const at = (measure: string, period: string) => figures.get(`${measure} ${period}`)!;
  const count = (measure: string, period: string) => at(measure, period).value!;
  assert.ok([...figures].filter(([key, one]) => one.value !== tables.figures.get(key)!.value).length > 1500);
  for (const [i, period] of months.entries()) {
    const phases = ['ey-ehcna-received', 'requests-primary', 'requests-secondary', 'requests-post16'];
    assert.equal(
      phases.reduce((sum, phase) => sum + count(`${phase}-count`, period), 0),
      count('requests-count', period),
    );
    if (i > 0) assert.equal(moved(figures, months[i - 1]!, period), moved(tables.figures, months[i - 1]!, period));
    assert.equal(at('twenty-week-incl-pct', period).denominator, count('ehcp-issued-month-count', period));
    assert.ok(count('waiting-over-30-weeks-count', period) <= count('over-20-weeks-open-count', period));
  }
  for (const { value, numerator, denominator } of figures.values())
    if (denominator) assert.ok(Math.abs((100 * numerator!) / denominator - value!) <= 0.5);
  assert.deepEqual(withOtherFigures(tables, 7).figures, figures);
});

test('of a thousand figures that are right at most one is asked about, and two planted faults in three are found', () => {
  const { figures, rules } = heldOutKept().all;
  const sum = (of: (one: (typeof rules)[number]) => number) => rules.reduce((all, one) => all + of(one), 0);
  assert.ok(sum(({ alarms }) => alarms) <= figures / 1000);
  assert.ok(sum(({ found }) => found) >= (2 / 3) * sum(({ planted }) => planted));
});
