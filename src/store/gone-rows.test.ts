// Rows through time: gone and answered for, and every version followed back to where it was read.

import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { day } from '../clocks/index.ts';
import { AREA, anActivity, born } from './facts.fixture.ts';
import { answerGone, goneCounts, goneRows, type HeldPerson, heldOf, type Store, versionsOf } from './index.ts';
import { aLoad, aRecord, loaded } from './register.fixture.ts';
import { empty, engines } from './stores.fixture.ts';

const ADA = aRecord('person', '1', '1', { surname: 'Lovelace', forename: 'Ada', bornOn: '2015-12-10' });
const ASKED = aRecord('request', 'r1', '1', { receivedOn: '2024-09-02', source: 'P' });
const ISSUED = aRecord('request', 'r1', '1', { receivedOn: '2024-09-02', source: 'P', outcome: 'I' });

async function everything(store: Store): Promise<HeldPerson[]> {
  const found = [];
  for await (const one of heldOf(store, AREA)) found.push(one);
  return found;
}

for (const { name, skip, open } of engines) {
  describe(name, { skip }, () => {
    let store: Store;
    before(async () => {
      store = await open();
    });
    beforeEach(async () => born(await empty(store)));
    after(() => store.close());

    test('what is gone is marked until somebody says what became of it', async () => {
      const rows = ['a', 'b', 'c', 'd'].map((id) => aRecord('plan', id, '1', { startedOn: '2024-01-08' }));
      const plans = (on: string) => aLoad({ on, tables: ['plan'] });
      await loaded(store, plans('2025-05-01'), rows);
      await loaded(store, plans('2025-05-02'), rows.slice(0, 1));
      assert.deepEqual(await goneCounts(store, AREA), [{ source: 'case', table: 'plan', rows: 3 }]);
      const answer = (given: Omit<Parameters<typeof answerGone>[1], 'source' | 'table'>) =>
        store.write(AREA, anActivity(), (tx) => answerGone(tx, { source: 'case', table: 'plan', ...given }));
      const ended = await answer({ ids: ['b', 'a'], answer: 'ended', endedOn: day('2025-04-28') });
      assert.equal(ended.value, 1);
      await answer({ ids: ['c'], answer: 'duplicate' });
      await answer({ ids: ['d'], answer: 'left out by mistake' });
      assert.deepEqual(await goneRows(store, AREA, 'case', 'plan'), []);
      const plansNow = async () =>
        (await everything(store)).flatMap(({ held }) =>
          held.plan.map(({ id, ceasedOn, lastSeenOn }) => [id, ceasedOn, lastSeenOn ?? null]),
        );
      assert.deepEqual(await plansNow(), [
        ['a', null, null],
        ['b', day('2025-04-28'), null],
        ['d', null, null],
      ]);
      await loaded(store, plans('2025-05-03'), rows.slice(0, 1));
      const asked = await goneRows(store, AREA, 'case', 'plan');
      assert.deepEqual(
        asked.map(({ id, person, lastSeenOn }) => [id, person, lastSeenOn]),
        [['d', '1', day('2025-05-02')]],
      );
      const { counts } = await loaded(store, plans('2025-05-04'), rows);
      assert.deepEqual(counts, { plan: { unchanged: 2, back: 2 } });
      assert.deepEqual(await plansNow(), [
        ['a', null, null],
        ['b', null, null],
        ['d', null, null],
      ]);
    });

    test('every version of a row is followed back to its file, row and column', async () => {
      await loaded(store, aLoad(), [ADA, ASKED]);
      const moved = { ...ISSUED, place: { sheet: 'Requests', row: 17 } };
      await loaded(store, aLoad({ on: '2025-06-01', columns: { 'request.outcome': 'Decision' } }), [ADA, moved]);
      const versions = await versionsOf(store, AREA, 'case', 'request', 'r1');
      assert.deepEqual(
        versions.map((one) => [one.load.fileName, one.place, one.columns, one.knownFrom, one.knownTo, one.standing]),
        [
          [
            '2025-05-01.csv',
            { sheet: null, row: 2 },
            { receivedOn: 'Date received' },
            '2025-05-01T00:00:00.000Z',
            '2025-06-01T00:00:00.000Z',
            'stands',
          ],
          [
            '2025-06-01.csv',
            { sheet: 'Requests', row: 17 },
            { outcome: 'Decision' },
            '2025-06-01T00:00:00.000Z',
            null,
            'stands',
          ],
        ],
      );
    });
  });
}
