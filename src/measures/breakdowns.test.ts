// Which breakdowns a KPI has is told without any rows: the engine finds the same ones over rows.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastDayOfPeriod } from '../clocks/index.ts';
import { breakdownsOf } from './breakdowns.ts';
import { measures } from './catalogue/index.ts';
import { exampleTables } from './engine/example-tables.ts';
import { AreaFigures } from './engine/work-out.ts';
import { countsOf, isStock, sourceOf } from './language.ts';
import { sliceIds } from './slices.ts';

const worked = measures.filter(({ workedOut }) => workedOut);

test('every KPI has the breakdowns for which the engine can place each row it counts', () => {
  for (const measure of worked) {
    const { formula, examples } = measure.workedOut!;
    const { rows, period } = examples[0]!;
    const asked = { measures: [measure], from: period, to: period, today: lastDayOfPeriod(period) };
    const { engine } = new AreaFigures(exampleTables(rows), asked, { leapBirthday: '28 February' }).engineOf(measure)!;
    const { top, of } = countsOf(formula);
    const placed = sliceIds.filter((slice) =>
      [...top, ...of].every(
        (count) => engine.counter(sourceOf(count)).slice(slice, isStock(count) ? null : count.on) !== null,
      ),
    );
    const none = formula.kind === 'rate' || formula.kind === 'quantile';
    assert.deepEqual(breakdownsOf(measure), none ? [] : placed, measure.id);
  }
});

test('a rate for each 10,000 residents and the middle of days have none, new plans have their need', () => {
  const of = (id: string) => breakdownsOf(worked.find((one) => one.id === id)!);
  assert.deepEqual(of('ehcp-rate-10k'), []);
  assert.ok(of('twenty-week-incl-pct').includes('need'));
});
