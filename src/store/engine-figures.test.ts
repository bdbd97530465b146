// Store to engine is right: figures worked out from the stored register are those that the simulator counted, in every month.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { isoDay, periodOf, previousPeriod } from '../clocks/index.ts';
import { registerRows, sandbourne, type TalliedMeasure, tallied, talliedMeasures } from '../foresight/index.ts';
import { columnsAsked, measures, sliceIds, workedOutEvery, workOut } from '../measures/index.ts';
import { type RegisterRow, tableIds, tableOf } from '../register/index.ts';
import { AREA, born } from './facts.fixture.ts';
import { engineTables, type Store } from './index.ts';
import { aLoad, loaded } from './register.fixture.ts';
import { engines } from './stores.fixture.ts';

const isLong = process.env.WAYMARK_LONG === '1';
const MADE = sandbourne({ scale: isLong ? 1 : 0.2 });
// The simulator gives those born on 29 February their birthdays on 1 March.
const SETTINGS = { leapBirthday: '1 March' } as const;
const headline = measures.filter(
  (one) => (talliedMeasures as string[]).includes(one.id) && workedOutEvery(one) === 'month',
);

/** Disputes and care come from systems of their own that go by the case system's numbers. */
async function fill(store: Store): Promise<void> {
  const rows: RegisterRow[] = [];
  const view = { asAt: MADE.lastDay, faults: false, atOnce: true };
  for (const { row } of registerRows(MADE, view, [])) rows.push(row);
  const sourceOf = ({ table }: RegisterRow) => (table === 'dispute' || table === 'care' ? table : 'case-system');
  for (const [source, own] of Map.groupBy(rows, sourceOf)) {
    const personNumbersOf = source === 'case-system' ? null : 'case-system';
    const tables = [...new Set(own.map(({ table }) => table))];
    await loaded(store, aLoad({ on: isoDay(MADE.lastDay), source, personNumbersOf, tables }), own);
  }
}

for (const { name, skip, open } of engines) {
  describe(name, { skip }, () => {
    let store: Store;
    before(async () => {
      store = await born(await open());
      await fill(store);
    });
    after(() => store.close());

    test('every headline figure of every month is what the simulator counted', async () => {
      const { tables } = await engineTables(store, AREA, columnsAsked(headline));
      const to = previousPeriod(periodOf(MADE.lastDay, 'month'));
      const asked = { measures: headline, from: '2019-01', to, today: MADE.lastDay };
      const wrong: string[] = [];
      let right = 0;
      for (const { measure, period, numerator, denominator, value } of workOut(tables, asked, SETTINGS)) {
        const counted = tallied(MADE, measure as TalliedMeasure, period);
        const isSame = value === null ? counted.value === null : Math.abs(value - (counted.value ?? NaN)) < 1e-9;
        if (isSame) right += 1;
        else
          wrong.push(`${measure} ${period}: ${numerator}/${denominator}, ${counted.numerator}/${counted.denominator}`);
      }
      assert.deepEqual(wrong, []);
      assert.ok(right >= headline.length * 70, `${right} figures were compared`);
    });

    test('no definition and no breakdown looks at a column that is not read for it', async () => {
      const every = new Map(tableIds.map((table) => [table, new Set(Object.keys(tableOf(table).fields))]));
      const [needed, whole] = [
        await engineTables(store, AREA, columnsAsked(measures)),
        await engineTables(store, AREA, every),
      ];
      const asked = { measures, from: '2024-10', to: '2025-03', today: MADE.lastDay, slices: sliceIds };
      assert.deepEqual(workOut(needed.tables, asked, SETTINGS), workOut(whole.tables, asked, SETTINGS));
    });
  });
}
