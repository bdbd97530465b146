// Breakdowns: every one adds up to the whole, one and two at a time, and ages are those that the register reckons on the day.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type Day, lastDayOfPeriod, periodsFrom } from '../clocks/index.ts';
import {
  type AreaTables,
  calendarOf,
  countsOf,
  Engine,
  measures,
  NO_DAY,
  type Slice,
  sliceIds,
} from '../measures/index.ts';
import { ageOn, defaultPhaseSettings, phaseOfYearGroup, yearGroup } from '../register/index.ts';
import { engineTables } from './engine-tables.ts';
import { sandbourne } from './sandbourne/sandbourne.ts';

const SETTINGS = { leapBirthday: '28 February' } as const;
const PERIODS = periodsFrom('2023-09', '2025-05');
let tables: AreaTables;
let today: Day;

before(() => {
  const area = sandbourne({ scale: 0.3 });
  tables = engineTables(area);
  today = area.lastDay;
});

const counts = measures.flatMap(({ workedOut }) => {
  if (!workedOut) return [];
  const { top, of } = countsOf(workedOut.formula);
  return [...top, ...of];
});

function addsUp(slices: readonly Slice[]): void {
  const engine = new Engine(tables, calendarOf(PERIODS, today), SETTINGS);
  for (const count of counts) {
    const { total, slices: found } = engine.sums(count, slices);
    for (const [i, sliced] of found.entries()) {
      if (sliced === null) continue;
      for (let period = 0; period < total.length; period++) {
        let sum = 0;
        for (let value = 0; value < sliced.values.length; value++) sum += sliced.cells[value * total.length + period]!;
        assert.equal(sum, total[period], `${JSON.stringify(count)} by ${slices[i]} in ${PERIODS[period]}`);
      }
    }
  }
}

test('every breakdown of every count adds up to the whole in every month', () => addsUp(sliceIds));

test('two breakdowns at once add up as well', () =>
  addsUp([
    ['phase', 'need'],
    ['age', 'sex'],
    ['provision', 'year-group'],
    ['request-source', 'phase'],
  ]));

test('plans by age, by year group and by phase are those of the register on the last day of each month', () => {
  const engine = new Engine(tables, calendarOf(PERIODS, today), SETTINGS);
  const { slices } = engine.sums({ stock: 'plan-time', from: 'from', to: 'to' }, ['age', 'year-group', 'phase']);
  const time = engine.rows.columns('plan-time').of;
  const born = engine.rows.field('plan-time', 'person.bornOn').values;
  for (const [period, name] of PERIODS.entries()) {
    const on = lastDayOfPeriod(name);
    const expected = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
    for (let row = 0; row < born.length; row++) {
      const [from, to] = [time.from!.values[row]!, time.to!.values[row]!];
      if (from > on || (to !== NO_DAY && to <= on)) continue;
      const age = ageOn(born[row] as Day, on, '28 February');
      const group = yearGroup(born[row] as Day, on);
      const said = [
        `${age}`,
        group === null ? '' : `${group}`,
        group === null ? '?' : phaseOfYearGroup(group, defaultPhaseSettings),
      ];
      for (const [i, value] of said.entries()) expected[i]!.set(value, (expected[i]!.get(value) ?? 0) + 1);
    }
    for (const [i, sliced] of slices.entries())
      for (const [value, count] of expected[i]!)
        assert.equal(sliced!.cells[sliced!.values.indexOf(value) * PERIODS.length + period], count, `${name} ${value}`);
  }
});
