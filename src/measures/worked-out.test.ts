// Every measure that is worked out: its definition is sound, and its examples come out as they say.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addPeriods, day, lastDayOfPeriod } from '../clocks/index.ts';
import { measures } from './catalogue/index.ts';
import { exampleTables } from './engine/example-tables.ts';
import { workOut } from './engine/work-out.ts';

const SETTINGS = { leapBirthday: '28 February' } as const;

describe('the worked examples come out as they say', () => {
  for (const measure of measures.filter(({ workedOut }) => workedOut))
    test(measure.id, () => {
      const { examples } = measure.workedOut!;
      assert.ok(examples.length >= 3, 'at least three examples');
      for (const { says, rows, period, today, numerator, denominator, value } of examples) {
        const on = today === undefined ? lastDayOfPeriod(addPeriods(period, 1)) : day(today);
        const [found] = workOut(
          exampleTables(rows),
          { measures: [measure], from: period, to: period, today: on },
          SETTINGS,
        );
        assert.ok(found, says);
        assert.deepEqual(
          { numerator: found.numerator, denominator: found.denominator },
          { numerator, denominator: denominator ?? null },
          says,
        );
        if (value === null || found.value === null) assert.equal(found.value, value, says);
        else assert.ok(Math.abs(found.value - value) < 1e-9, `${says} ${found.value} is not ${value}`);
      }
    });
});
