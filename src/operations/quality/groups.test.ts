// Which rows are checked together: a return by itself and by its census, case records by the day they are of.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day, isoDay } from '../../clocks/index.ts';
import type { RegisterRow } from '../../register/index.ts';
import type { Store } from '../../store/index.ts';
import { type Context, perform } from '../index.ts';
import { aRecordsStore, load, record } from './records.fixture.ts';

let store: Store;
let ctx: Context;

before(async () => {
  ({ store, ctx } = await aRecordsStore());
});
after(() => store.close());

/** One child, whom every source knows by the same pupil number. */
const someone = (source: string, person: string, startedOn: string): RegisterRow[] => [
  record('person', `${source}-person`, person, 2, {
    upn: 'A123456789012',
    surname: 'Quinnsworth',
    forename: 'Ann',
    bornOn: '2012-03-04',
  }),
  record('plan', `${source}-plan`, person, 2, { startedOn, issuedOn: startedOn }),
];

async function found(check: string) {
  const outcome = await perform({ ...ctx }, 'quality', { first: 500 });
  assert.ok(outcome.ok);
  const { findings, people, judgedOn } = outcome.value;
  return { here: findings!.filter((one) => one.check.id === check).length, people, judgedOn: isoDay(judgedOn) };
}

test('what a return says again is no second plan, and two case records that differ are', async () => {
  const collection = { year: 2025, censusDay: day('2025-01-16'), la: '839' };
  await load(store, { on: '2025-05-01', source: 'case-system', rows: someone('case', 'C-1', '2024-02-01') });
  await load(store, {
    on: '2025-01-16',
    source: 'sen2',
    holds: 'dated events',
    collection,
    rows: someone('return', 'S-1', '2024-02-01'),
  });
  assert.deepEqual(await found('JX-26'), { here: 0, people: 1, judgedOn: '2025-05-01' });
  await load(store, { on: '2025-05-02', source: 'old-system', rows: someone('old', 'O-1', '2023-02-01') });
  assert.deepEqual(await found('JX-26'), { here: 1, people: 1, judgedOn: '2025-05-02' });
});

test('what is overdue is judged by the day of the newest records, not by the day on which somebody looks', async () => {
  const late = { ...ctx, today: day('2027-06-27') };
  const outcome = await perform(late, 'quality', { first: 500 });
  assert.ok(outcome.ok);
  assert.equal(isoDay(outcome.value.judgedOn), '2025-05-02');
});

test('a return is held against the one of the year before', async () => {
  const plans = (year: number, many: number): RegisterRow[] =>
    Array.from({ length: many }, (_, i) => [
      record('person', `${year}-${i}`, `S-${i}0`, i, { surname: `Name ${i}`, bornOn: '2012-03-04' }),
      record('plan', `plan-${i}`, `S-${i}0`, i, { startedOn: '2020-02-01', active: true }),
    ]).flat();
  const of = (year: number, census: string, many: number) =>
    load(store, {
      on: census,
      sha256: `return ${year}`,
      source: 'returns-of-another',
      holds: 'dated events',
      collection: { year, censusDay: day(census), la: '839' },
      rows: plans(year, many),
    });
  await of(2024, '2024-01-18', 10);
  await of(2025, '2025-01-16', 12);
  assert.equal((await found('SX-41')).here, 1);
});
