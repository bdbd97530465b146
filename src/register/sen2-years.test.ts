import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOfDay, weekdayOf } from '../clocks/index.ts';
import { sen2Years } from './sen2-years.ts';

test('every census day is the third Thursday of January of its year', () => {
  for (const { year, censusDay } of sen2Years) {
    const { year: ofYear, month, date } = partsOfDay(censusDay);
    assert.deepEqual({ ofYear, month, weekday: weekdayOf(censusDay) }, { ofYear: year, month: 1, weekday: 4 });
    assert.ok(date >= 15 && date <= 21, `${year}: ${date} January`);
  }
});
