// Every counterpart stands beside a KPI of the catalogue, from tables that are known, and says in a sentence where it differs.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measures } from '../../measures/index.ts';
import { counterparts } from './counterparts.ts';
import { datasetOf, datasets, isSameColumn, LAIT, TRIBUNAL } from './datasets.ts';

const measureOf = (id: string) => measures.find((measure) => measure.id === id);
const tables = [...datasets.map(({ id }) => id), LAIT, TRIBUNAL];

test('each is of one KPI of the catalogue, and no KPI has two', () => {
  assert.deepEqual(
    counterparts.filter(({ measure }) => !measureOf(measure)).map(({ measure }) => measure),
    [],
  );
  assert.equal(new Set(counterparts.map(({ measure }) => measure)).size, counterparts.length);
});

test('each source is a known table, and gives a share for a percentage and a number for a count', () => {
  const wrong = counterparts.flatMap(({ measure, sources }) => {
    const isShare = measureOf(measure)!.unit === 'percent';
    return sources
      .filter(({ dataset, numerator, denominator, printed, growth }) => {
        const isKnown = tables.includes(dataset) && (numerator || printed);
        const fits = isShare ? Boolean(printed || growth || (numerator && denominator)) : !denominator;
        return !isKnown || !fits;
      })
      .map(({ dataset }) => `${measure} from ${dataset}`);
  });
  assert.deepEqual(wrong, []);
});

test('what differs is said in whole sentences', () => {
  assert.deepEqual(
    counterparts
      .filter(({ differs }) => differs !== null && !/^[A-Z].*\.$/.test(differs))
      .map(({ measure }) => measure),
    [],
  );
});

test('the same KPI differs from what is published where the field says so', () => {
  const differing = counterparts.filter(({ differs }) => differs !== null).map(({ measure }) => measure);
  for (const measure of [
    'yes-to-assess-pct',
    'ehcp-other-la-arrangements-pct',
    'neet-ehcp-16-18-pct',
    'mediations-cal-ytd-count',
  ])
    assert.ok(differing.includes(measure), measure);
  for (const measure of ['twenty-week-incl-pct', 'six-week-decision-pct', 'ehcp-eotas-s61-pct'])
    assert.ok(!differing.includes(measure), measure);
});

test('tables of the same columns are told apart by how their years are called', () => {
  const columns = ['ehc_plans', 'number_asd', 'number_hi'];
  assert.deepEqual(
    [datasetOf(columns, 'Academic year')?.id, datasetOf(columns, 'Calendar year')?.id, datasetOf(['other'], '')?.id],
    ['sen2-needs', 'sen2-needs-new-plans', undefined],
  );
  assert.ok(isSameColumn('PC_plans_issued_20_weeks_ex', 'pc plans issued 20 weeks EX'));
});
