// Answers about pairs of records: the newest of each stands, is listed, and is taken back with all that it had moved.

import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { AREA, anActivity, born } from './facts.fixture.ts';
import {
  decidePerson,
  partAnswered,
  peopleFoundIn,
  personAnswers,
  personRecords,
  type Store,
  undoMerge,
} from './index.ts';
import { aLoad, aRecord, loaded } from './register.fixture.ts';
import { empty, engines } from './stores.fixture.ts';

for (const { name, skip, open } of engines) {
  describe(name, { skip }, () => {
    let store: Store;
    before(async () => {
      store = await open();
    });
    beforeEach(async () => born(await empty(store)));
    after(() => store.close());

    const write = <T>(work: Parameters<typeof store.write<T>>[2]) => store.write(AREA, anActivity(), work);
    const advice = (id: string) => aRecord('advice', `a-${id}`, id, { requestedOn: '2025-01-06' });

    /** Two children of one source, each known to a log that goes by the same numbers; records by "source number". */
    async function fourRecords(): Promise<Map<string, number>> {
      const person = (id: string, surname: string) => aRecord('person', id, id, { surname });
      await loaded(store, aLoad(), [person('1', 'Lovelace'), person('2', 'Babbage')]);
      await loaded(store, aLoad({ source: 'log', tables: ['advice'], personNumbersOf: 'case' }), [
        advice('1'),
        advice('2'),
      ]);
      const all = await personRecords(store, AREA);
      return new Map([...all.values()].map(({ record, source, sourceId }) => [`${source} ${sourceId}`, record]));
    }

    async function whose(): Promise<Record<string, number>> {
      const all = await personRecords(store, AREA);
      return Object.fromEntries(
        [...all.values()].map(({ source, sourceId, person }) => [`${source} ${sourceId}`, person]),
      );
    }

    test('of each pair the newest answer is told, the newest first', async () => {
      const records = await fourRecords();
      const [a, b] = [records.get('case 1')!, records.get('case 2')!];
      await write((tx) => decidePerson(tx, { record: b, other: a, same: false, decidedBy: 'Ada' }));
      const { change } = await write((tx) => decidePerson(tx, { record: a, other: b, same: true, decidedBy: 'Bea' }));
      const told = (await personAnswers(store, AREA)).map((one) => ({ ...one, decidedAt: one.decidedAt.slice(0, 10) }));
      assert.deepEqual(told, [{ record: a, other: b, same: true, decidedBy: 'Bea', decidedAt: '2025-06-02', change }]);
    });

    test('an answer that is taken back gives every record to whose it was, and the two are not joined unasked', async () => {
      const records = await fourRecords();
      const [a, b] = [records.get('case 1')!, records.get('case 2')!];
      const apart = await whose();
      await write((tx) => decidePerson(tx, { record: a, other: b, same: true, decidedBy: 'Ada' }));
      assert.deepEqual(new Set(Object.values(await whose())), new Set([a]));
      const taken = await write((tx) => partAnswered(tx, { record: b, other: a, decidedBy: 'Bea' }));
      assert.equal(taken.value, true);
      assert.deepEqual(await whose(), apart);
      assert.deepEqual(
        (await personAnswers(store, AREA)).map(({ same, decidedBy }) => [same, decidedBy]),
        [[false, 'Bea']],
      );
    });

    test('where something else was said since, or nothing was, nothing is taken back', async () => {
      const records = await fourRecords();
      const [a, b] = [records.get('case 1')!, records.get('case 2')!];
      const take = () => write((tx) => partAnswered(tx, { record: a, other: b, decidedBy: 'Bea' }));
      assert.equal((await take()).value, false);
      await write((tx) => decidePerson(tx, { record: a, other: b, same: true, decidedBy: 'Ada' }));
      await write((tx) => undoMerge(tx, { record: b, decidedBy: 'Ada' }));
      const standing = await whose();
      assert.equal((await take()).value, false);
      assert.deepEqual(await whose(), standing);
    });

    test('a load tells how many people it brought, and how many another source knew', async () => {
      const first = await loaded(store, aLoad(), [aRecord('person', '1', '1', { surname: 'Lovelace' })]);
      const log = aLoad({ source: 'log', tables: ['advice'], personNumbersOf: 'case' });
      const second = await loaded(store, log, [advice('1'), advice('9')]);
      assert.deepEqual(await peopleFoundIn(store, AREA, first.change), { new: 1, matched: 0 });
      assert.deepEqual(await peopleFoundIn(store, AREA, second.change), { new: 1, matched: 1 });
    });
  });
}
