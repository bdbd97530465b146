// The engine over a made area gives what the simulator counted as things happened: every month, numerator and denominator.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { monthIndex, type Period, periodParts } from '../clocks/index.ts';
import { measures, workOut } from '../measures/index.ts';
import { engineTables } from './engine-tables.ts';
import { tallied } from './made-area.ts';
import { sandbourne } from './sandbourne/sandbourne.ts';
import { type TalliedMeasure, talliedMeasures } from './tallied.ts';
import type { Counter } from './tally.ts';

const FROM = '2019-09';
const TO = '2025-05';
const MONTHS = monthIndex(TO)! - monthIndex(FROM)! + 1;

const area = sandbourne();
const isTallied = (id: string): id is TalliedMeasure => (talliedMeasures as readonly string[]).includes(id);
const worked = measures.filter(({ workedOut }) => workedOut);
const values = workOut(
  engineTables(area),
  { measures: worked, from: FROM, to: TO, today: area.lastDay },
  // as the simulator counts ages: whoever was born on 29 February is a year older on 1 March
  { leapBirthday: '1 March' },
);
const valuesOf = (id: string) => values.filter(({ measure }) => measure === id);
const counted = (id: string): number[] => valuesOf(id).map(({ numerator }) => numerator);

/** The simulator counts by month; a calendar year is what it has since January in December. */
const monthOf = (period: Period): Period => (periodParts(period).kind === 'year' ? `${period}-12` : period);

/** What it counted, month by month. */
function over(...counters: Counter[]): number[] {
  const first = monthIndex(FROM)! - 1970 * 12;
  return Array.from({ length: MONTHS }, (_, i) =>
    counters.reduce((sum, one) => sum + area.state.tally[one][first + i]!, 0),
  );
}

describe('worked out from cases and counted as it happened are the same', () => {
  for (const { id, window, unit } of worked)
    if (isTallied(id))
      test(id, () => {
        const found = valuesOf(id);
        // posts are tallied in hundredths
        const per = unit === 'fte' ? 100 : 1;
        if (window !== 'year') assert.equal(found.length, MONTHS);
        assert.deepEqual(
          found.map(({ period, numerator, denominator }) => [period, numerator, denominator]),
          found.map(({ period }) => {
            const { numerator, denominator } = tallied(area, id, monthOf(period));
            return [period, numerator / per, denominator];
          }),
        );
      });
});

test('what the simulator counts and no headline measure says is the same too', () => {
  const found = valuesOf('twenty-week-excl-pct');
  const excepted = over('plansExcepted');
  assert.deepEqual(
    {
      inTimeWithoutException: found.map(({ numerator }) => numerator),
      withoutException: found.map(({ denominator }) => denominator),
      undecided: counted('requests-undecided-count'),
      movedIn: counted('ehcp-moved-in-month-count'),
      movedOut: counted('ehcp-moved-out-month-count'),
    },
    {
      inTimeWithoutException: over('plansIn20WeeksWithoutException'),
      withoutException: over('plansIssued').map((issued, i) => issued - excepted[i]!),
      undecided: over('requestsOpen'),
      movedIn: over('plansMovedIn'),
      movedOut: over('plansMovedOut'),
    },
  );
});

test('plans in force change by what came and went, and by nothing else', () => {
  const active = counted('ehcp-active-count');
  const [issued, movedIn] = [counted('ehcp-issued-month-count'), counted('ehcp-moved-in-month-count')];
  const [ceased, movedOut] = [counted('ehcp-ceased-month-count'), counted('ehcp-moved-out-month-count')];
  assert.deepEqual(
    active.slice(1),
    active.slice(1).map((_, i) => active[i]! + issued[i + 1]! + movedIn[i + 1]! - ceased[i + 1]! - movedOut[i + 1]!),
  );
});

test('new plans of a year fall into three bands of weeks, with exceptions and without', () => {
  for (const suffix of ['incl', 'excl']) {
    const bands = ['twenty-week', 'over-20-under-52', 'over-52'].map((band) => valuesOf(`dfe-${band}-${suffix}-pct`));
    assert.equal(bands[0]!.length, 6, 'from 2020, the first whole year, to 2025 so far');
    for (const [i, { denominator }] of bands[0]!.entries())
      assert.equal(
        bands.reduce((sum, band) => sum + band[i]!.numerator, 0),
        denominator,
      );
  }
});
