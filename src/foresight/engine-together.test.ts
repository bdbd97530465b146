// Counts worked out together, as the engine does for speed, against the same counts taken one by one; and figures as columns against figures as values.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addPeriods, periodsFrom } from '../clocks/index.ts';
import {
  AreaFigures,
  type Count,
  calendarOf,
  compiled,
  countsOf,
  Engine,
  isStock,
  measures,
  NO_DAY,
  type Slice,
  sourceOf,
  workOut,
} from '../measures/index.ts';
import { engineTables } from './engine-tables.ts';
import { sandbourne } from './sandbourne/sandbourne.ts';

const SETTINGS = { leapBirthday: '28 February' } as const;
const SLICES: readonly Slice[] = [
  'sex',
  'phase',
  'year-group',
  'age',
  'need',
  'provision',
  'establishment',
  ['phase', 'need'],
];
const area = sandbourne({ scale: 0.1 });
const tables = engineTables(area);
const worked = measures.filter(({ workedOut }) => workedOut);
const counts = worked.flatMap(({ workedOut }) => Object.values(countsOf(workedOut!.formula)).flat());
const periods = periodsFrom('2021-06', '2025-05');
const calendar = calendarOf(periods, area.lastDay);

type SliceCodes = NonNullable<ReturnType<ReturnType<Engine['counter']>['slice']>>;

function codeAt(codes: SliceCodes, row: number, period: number): number {
  if (codes.kind === 'fixed') return codes.of[row]!;
  const owner = codes.owner[row]!;
  return owner < 0 ? 0 : codes.looks[owner * periods.length + period]!;
}

/** Each row added to every period that it is counted in, under its value on the day looked at. */
function oneByOne(engine: Engine, count: Count, slice: Slice | null): Map<string, number[]> | null {
  const counter = engine.counter(sourceOf(count));
  const codes = slice && counter.slice(slice, isStock(count) ? null : count.on);
  if (slice && !codes) return null;
  const { weights, per } = counter.weights(count);
  const taken = counter.take(count);
  const found = new Map<string, number[]>();
  for (let i = 0; i < taken.count; i++) {
    const row = taken.row[i]!;
    const weight = weights === null ? 1 : weights[row]!;
    if (weight === NO_DAY || weight === 0) continue;
    for (let period = taken.from[i]!; period < taken.to[i]!; period++) {
      const value = codes ? codeAt(codes, row, period) : 0;
      const is = codes ? codes.values[value]! : '*';
      const cells = found.get(is) ?? periods.map(() => 0);
      found.set(is, cells);
      cells[period]! += weight / per;
    }
  }
  return found;
}

test('counts worked out together are the same as each taken by itself, for everybody and in every breakdown', () => {
  const together = new Engine(tables, calendar, SETTINGS);
  together.prepare(compiled(counts), SLICES);
  const apart = new Engine(tables, calendar, SETTINGS);
  let cells = 0;
  for (const count of counts) {
    const { total, slices, per } = together.sums(count);
    const everybody = oneByOne(apart, count, null)!.get('*') ?? periods.map(() => 0);
    assert.deepEqual([...total].map((sum) => sum / per).map(round), everybody.map(round), JSON.stringify(count));
    for (const [i, slice] of SLICES.entries()) {
      const own = oneByOne(apart, count, slice);
      const sums = slices[i]!;
      assert.equal(own === null, sums === null);
      if (own === null) continue;
      const found = new Map(
        sums.values.flatMap((is, at): [string, number[]][] => {
          const of = [...sums.cells.subarray(at * periods.length, (at + 1) * periods.length)].map((sum) =>
            round(sum / per),
          );
          return sums.used[at] === 1 && of.some(Boolean) ? [[is, of]] : [];
        }),
      );
      for (const list of own.values()) for (let at = 0; at < list.length; at++) list[at] = round(list[at]!);
      assert.deepEqual(new Map([...found].sort()), new Map([...own].sort()), `${JSON.stringify(count)} ${slice}`);
      cells += found.size * periods.length;
    }
  }
  assert.ok(cells > 100_000, `${cells} cells`);
});

const round = (sum: number): number => Math.round(sum * 100) / 100;

test('figures as columns are the values, measure by measure and month by month', () => {
  const asked = {
    measures: worked,
    from: addPeriods('2025-05', -11),
    to: '2025-05',
    today: area.lastDay,
    slices: ['need', 'age'],
  } as const;
  const figures = new AreaFigures(tables, asked, SETTINGS);
  const values = Map.groupBy(workOut(tables, asked, SETTINGS), ({ measure }) => measure);
  for (const measure of worked) {
    const found = figures.columnsOf(measure);
    const own = values.get(measure.id) ?? [];
    if (!found) {
      assert.deepEqual(own, []);
      continue;
    }
    const { slices, numerator, denominator, value } = found.figures;
    const stated = (of: number) => (Number.isNaN(of) ? null : of);
    assert.deepEqual(
      slices.flatMap((slice, i) =>
        found.periods.map((period, at) => {
          const cell = i * found.periods.length + at;
          return [period, slice, numerator[cell], stated(denominator[cell]!), stated(value[cell]!)];
        }),
      ),
      own.map((one) => [one.period, one.slice, one.numerator, one.denominator, one.value]),
      measure.id,
    );
  }
});
