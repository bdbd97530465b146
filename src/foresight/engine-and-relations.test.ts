// What the catalogue says of how KPIs hang together is true of a made area's figures, in every month.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addPeriods, type Period } from '../clocks/index.ts';
import { type Measure, measures, periodsBack, type Relation, type WorkedOutValue, workOut } from '../measures/index.ts';
import { engineTables } from './engine-tables.ts';
import { sandbourne } from './sandbourne/sandbourne.ts';

const area = sandbourne();
const worked = measures.filter(({ workedOut }) => workedOut);
const figures = new Map<string, WorkedOutValue>();
for (const one of workOut(
  engineTables(area),
  { measures: worked, from: '2019-09', to: '2025-05', today: area.lastDay },
  { leapBirthday: '1 March' },
))
  figures.set(`${one.measure} ${one.period}`, one);

const at = (id: string, period: Period) => figures.get(`${id} ${period}`);
/** null where one of them is not worked out, or not for the period */
function numerators(ids: readonly string[], period: Period): number[] | null {
  const found = ids.flatMap((id) => at(id, period)?.numerator ?? []);
  return found.length === ids.length ? found : null;
}
const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);

/** Whether a relation holds of one figure; null where it cannot be looked at. */
function holds(measure: Measure, relation: Relation, figure: WorkedOutValue): boolean | null {
  const { numerator, denominator, period } = figure;
  switch (relation.kind) {
    case 'sum-of': {
      const parts = numerators(relation.of, period);
      return parts && (relation.rest === undefined ? sum(parts) === numerator : sum(parts) <= numerator);
    }
    case 'subset-of': {
      const whole = numerators([relation.of], period);
      return whole && numerator <= whole[0]!;
    }
    case 'cumulative-of': {
      const months = Array.from({ length: periodsBack(measure.window, period) + 1 }, (_, i) => addPeriods(period, -i));
      const each = months.map((month) => numerators([relation.of], month));
      return each.includes(null) ? null : sum(each.flat() as number[]) === numerator;
    }
    case 'complement-of': {
      const others = relation.of.map((id) => at(id, period)?.value ?? null);
      if (figure.value === null || others.includes(null)) return null;
      return Math.abs(figure.value + sum(others as number[]) - 1) < 1e-9;
    }
    case 'rate-of': {
      const of = numerators([relation.of], period);
      return of && of[0] === numerator;
    }
    case 'share-of': {
      const parts = numerators([relation.numerator, relation.denominator], period);
      return parts && parts[0] === numerator && parts[1] === denominator;
    }
    default:
      return null;
  }
}

test('sums, parts, rates and shares of the catalogue hold of figures worked out', () => {
  const looked: string[] = [];
  const broken = worked.flatMap((measure) =>
    measure.relations!.flatMap((relation) => {
      const found = [...figures.values()].filter(({ measure: id }) => id === measure.id);
      const said = found.map((figure) => [figure.period, holds(measure, relation, figure)] as const);
      if (said.some(([, whether]) => whether !== null)) looked.push(relation.kind);
      const wrong = said.filter(([, whether]) => whether === false);
      return wrong.length === 0 ? [] : [`${measure.id} ${relation.kind}: ${wrong.length} from ${wrong[0]![0]}`];
    }),
  );
  assert.deepEqual(broken, []);
  assert.ok(looked.length >= 20, `${looked.length} relations looked at`);
});
