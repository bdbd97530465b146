// The scorecard from case records for others than the council, and of records that end years ago: small groups worked out by hand.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { isoDay } from '../../clocks/index.ts';
import type { RegisterRow } from '../../register/index.ts';
import type { Store } from '../../store/index.ts';
import { bringIn } from '../checks/stores.fixture.ts';
import { type Context, findOperation, perform } from '../index.ts';
import { aRecordsStore, load, record } from '../quality/records.fixture.ts';

const PAPER = `SEND Improvement Board Scorecard\n\n31 May 2025\n
PI Index,Required direction of travel,Frequency,KPIs,Apr-25,May-25
Pathway
100,,Monthly,No. of requests for statutory assessment,6,11
`;
/** How many requests came: five and five, six and none, seven and three. */
const CAME = [
  { on: '2025-03-04', West: 5, East: 5 },
  { on: '2025-04-04', West: 6, East: 0 },
  { on: '2025-05-06', West: 7, East: 3 },
];

const requests = (on: string, locality: string, many: number): RegisterRow[] =>
  Array.from({ length: many }, (_, i) => `${locality} ${on} ${i}`).flatMap((person) => [
    record('person', person, person, 2, { bornOn: '2015-12-10', locality }),
    record('request', `request of ${person}`, person, 2, { receivedOn: on }),
  ]);

describe('the scorecard from case records', () => {
  let store: Store;
  let ctx: Context;
  before(async () => {
    ({ store, ctx } = await aRecordsStore());
    await bringIn(ctx, 'may.csv', PAPER);
    const rows = CAME.flatMap(({ on, West, East }) => [...requests(on, 'West', West), ...requests(on, 'East', East)]);
    await load(store, { on: '2025-06-02', rows });
  });
  after(() => store.close());

  const asked = { month: '2025-05', from: '2025-03', by: 'locality' };
  const answered = async (input: object) => {
    const outcome = await perform({ ...ctx }, 'scorecard-from-cases', { ...asked, ...input });
    assert.ok(outcome.ok, JSON.stringify(outcome.issues));
    return outcome;
  };
  const valuesOf = async (input: object) => {
    const { value } = await answered(input);
    const row = value.sections.flatMap(({ rows }) => rows).find(({ measure }) => measure.id === 'requests-count')!;
    return row.values.map(({ slice, period, value: count }) => [slice?.is ?? 'all', period, count]);
  };
  const cellsOf = async (input: object) => {
    const { scorecard } = (await answered(input)).value;
    const row = scorecard.sections.flatMap(({ rows }) => rows).find(({ measure }) => measure.id === 'requests-count')!;
    return row.cells.map(({ period, value: count, numerator, status }) => [period, count, numerator, status]);
  };

  test('inside the council every group stands, and none is a nought where another has all', async () => {
    assert.deepEqual(await valuesOf({}), [
      ['East', '2025-03', 5],
      ['East', '2025-04', 0],
      ['East', '2025-05', 3],
      ['West', '2025-03', 5],
      ['West', '2025-04', 6],
      ['West', '2025-05', 7],
    ]);
    assert.deepEqual(await cellsOf({ is: 'East' }), [
      ['2025-03', 5, 5, 'actual'],
      ['2025-04', 0, 0, 'actual'],
      ['2025-05', 3, 3, 'actual'],
    ]);
  });

  for (const audience of ['board', 'public'])
    test(`for the ${audience} three are hidden, and so are none and all`, async () => {
      assert.deepEqual(await valuesOf({ audience }), [
        ['East', '2025-03', 5],
        ['East', '2025-04', null],
        ['East', '2025-05', null],
        ['West', '2025-03', 5],
        ['West', '2025-04', null],
        ['West', '2025-05', 7],
      ]);
      assert.deepEqual(await cellsOf({ audience, is: 'East' }), [
        ['2025-03', 5, 5, 'actual'],
        ['2025-04', null, null, 'suppressed'],
        ['2025-05', null, null, 'suppressed'],
      ]);
      assert.deepEqual(await cellsOf({ audience, by: null }), [
        ['2025-03', 10, 10, 'actual'],
        ['2025-04', 6, 6, 'actual'],
        ['2025-05', 10, 10, 'actual'],
      ]);
    });

  test('what is hidden is told of the group that is shown alone, and where the whole less the other group gives it', async () => {
    const outcome = await answered({ audience: 'public', is: 'East' });
    const { hidden, mayBeWorkedOut } = findOperation('scorecard-from-cases')!.json(outcome.value) as {
      hidden: { row: string; period: string }[];
      mayBeWorkedOut: { row: string; period: string; from: string[] }[];
    };
    const own = <T extends { row: string }>(list: T[]) => list.filter(({ row }) => row.startsWith('requests-count '));
    assert.deepEqual(
      own(hidden).map(({ row, period }) => [row, period]),
      [
        ['requests-count locality=East', '2025-04'],
        ['requests-count locality=East', '2025-05'],
      ],
    );
    assert.deepEqual(own(mayBeWorkedOut), [
      {
        row: 'requests-count locality=East',
        period: '2025-05',
        from: ['requests-count', 'requests-count locality=West'],
      },
    ]);
    assert.match(outcome.issues[0]!.message, /\(East\), May 2025, from .* and .*\(West\)/);
  });

  test('what papers print stands beside everybody’s figure inside the council alone', async () => {
    const printed = async (input: object) => {
      const { value } = await answered({ by: null, ...input });
      const json = findOperation('scorecard-from-cases')!.json(value) as {
        sections: { rows: { measure: string; values: { period: string; printed: number | null }[] }[] }[];
      };
      const row = json.sections.flatMap(({ rows }) => rows).find(({ measure }) => measure === 'requests-count')!;
      return row.values.map((one) => one.printed);
    };
    assert.deepEqual(await printed({}), [null, 6, 11]);
    assert.deepEqual(await printed({ audience: 'public' }), [null, null, null]);
    assert.deepEqual(await printed({ by: 'locality', is: 'West' }), [null, null, null]);
  });
});

test('records that end three years ago are shown up to their last whole month, and a year or two before it', async () => {
  const { store, ctx } = await aRecordsStore();
  await load(store, { on: '2022-06-02', rows: requests('2022-05-03', 'West', 4) });
  const scorecard = await perform({ ...ctx }, 'scorecard-from-cases', {});
  assert.ok(scorecard.ok);
  assert.equal(scorecard.value.scorecard.month, '2022-05');
  const figures = async (input: object) => {
    const outcome = await perform({ ...ctx }, 'work-out', { measure: 'requests-count', ...input });
    assert.ok(outcome.ok, JSON.stringify(outcome.issues));
    const { values, asAt } = outcome.value;
    const told = values.findLast(({ value, provisional }) => value !== null && !provisional)!;
    return [values[0]!.period, values.at(-1)!.period, told.period, told.value, isoDay(asAt) > '2025'];
  };
  assert.deepEqual(await figures({ back: 24 }), ['2020-06', '2022-06', '2022-05', 4, true]);
  assert.deepEqual(await figures({}), ['2021-06', '2022-06', '2022-05', 4, true]);
  assert.deepEqual(await figures({ to: '2022-05', back: 1 }), ['2022-04', '2022-05', '2022-05', 4, true]);
  await store.close();
});
