// People across sources: linked when it is sure, asked about when it is likely, and never for good.

import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { AREA, anActivity, born } from './facts.fixture.ts';
import { decidePerson, heldOf, personQueue, type Store, searchPeople, undoMerge } from './index.ts';
import { aLoad, aRecord, loaded } from './register.fixture.ts';
import { empty, engines } from './stores.fixture.ts';

const CHILD = { surname: 'Lovelace', forename: 'Ada', bornOn: '2015-12-10', postcode: 'BH1 1AA' };

for (const { name, skip, open } of engines) {
  describe(name, { skip }, () => {
    let store: Store;
    before(async () => {
      store = await open();
    });
    beforeEach(async () => born(await empty(store)));
    after(() => store.close());

    /** "case 1 + log x": the sources' numbers of each person */
    async function people(): Promise<string[]> {
      const found = [];
      for await (const { records } of heldOf(store, AREA))
        found.push(records.map(({ source, sourceId }) => `${source} ${sourceId}`).join(' + '));
      return found.sort();
    }
    const person = (id: string, given: object) => aRecord('person', id, id, given);
    const write = (work: Parameters<typeof store.write>[2]) => store.write(AREA, anActivity(), work);

    test('records of two sources with one UPN, or the same in everything, are one person’s', async () => {
      await loaded(store, aLoad(), [
        person('1', { ...CHILD, upn: 'A123456789012' }),
        person('2', { ...CHILD, forename: 'Byron', upn: 'B123456789012' }),
      ]);
      const { people: matched } = await loaded(store, aLoad({ source: 'log' }), [
        person('x', { surname: 'Lovelace', upn: 'a123456789012' }),
        person('y', { ...CHILD, forename: 'BYRON' }),
        person('z', { ...CHILD, forename: 'Clara' }),
      ]);
      assert.deepEqual(matched, { records: 3, linked: 2, asked: 0 });
      assert.deepEqual(await people(), ['case 1 + log x', 'case 2 + log y', 'log z']);
    });

    test('a source that goes by another’s numbers names the same children', async () => {
      await loaded(store, aLoad(), [person('1', CHILD)]);
      const advice = aRecord('advice', 'a1', '1', { requestedOn: '2025-01-06' });
      await loaded(store, aLoad({ source: 'log', tables: ['advice'], personNumbersOf: 'case' }), [advice]);
      await loaded(store, aLoad({ source: 'courts', tables: ['advice'] }), [advice]);
      assert.deepEqual(await people(), ['case 1 + log 1', 'courts 1']);
    });

    test('two numbers of one source are never made one unasked', async () => {
      const { people: matched } = await loaded(store, aLoad(), [person('1', CHILD), person('2', CHILD)]);
      assert.deepEqual(matched, { records: 2, linked: 0, asked: 1 });
      await loaded(store, aLoad({ source: 'log' }), [person('x', CHILD)]);
      assert.deepEqual(await people(), ['case 1', 'case 2', 'log x']);
      assert.equal((await personQueue(store, AREA)).length, 3);
    });

    test('what is likely waits for a person, whose answer stands and can be undone', async () => {
      await loaded(store, aLoad(), [
        person('1', { ...CHILD, forename: 'William' }),
        person('2', { ...CHILD, forename: 'Clara' }),
      ]);
      await loaded(store, aLoad({ source: 'log' }), [person('x', { ...CHILD, forename: 'Bill' })]);
      const [asked, ...others] = await personQueue(store, AREA);
      assert.ok(asked);
      assert.deepEqual(others, []);
      assert.deepEqual(
        [asked.record.details?.forename, asked.other.details?.forename, asked.confidence, asked.reasons],
        ['William', 'Bill', 0.93, ['short form of the forename', 'same date of birth', 'same postcode']],
      );
      const pair = { record: asked.other.record, other: asked.record.record, decidedBy: 'Grace' };
      await write((tx) => decidePerson(tx, { ...pair, same: true }));
      assert.deepEqual(await people(), ['case 1 + log x', 'case 2']);
      assert.deepEqual(await personQueue(store, AREA), []);
      await write((tx) => undoMerge(tx, { record: asked.record.record, decidedBy: 'Grace' }));
      assert.deepEqual(await people(), ['case 1', 'case 2', 'log x']);
      assert.deepEqual(await personQueue(store, AREA), []);
    });

    test('who was said to be two is not made one by a later load', async () => {
      await loaded(store, aLoad(), [person('1', { ...CHILD, forename: 'William' })]);
      await loaded(store, aLoad({ source: 'log' }), [person('x', { ...CHILD, forename: 'Bill' })]);
      const [asked] = await personQueue(store, AREA);
      const pair = { record: asked!.record.record, other: asked!.other.record, decidedBy: 'Grace' };
      await write((tx) => decidePerson(tx, { ...pair, same: false }));
      await loaded(store, aLoad({ source: 'log', on: '2025-06-01' }), [person('x', { ...CHILD, forename: 'William' })]);
      assert.deepEqual(await people(), ['case 1', 'log x']);
      assert.deepEqual(await personQueue(store, AREA), []);
    });

    test('a number that comes later links what stood apart', async () => {
      await loaded(store, aLoad(), [person('1', { ...CHILD, upn: 'A123456789012' })]);
      await loaded(store, aLoad({ source: 'log' }), [person('x', { forename: 'Ada', surname: 'Lovelace' })]);
      assert.deepEqual(await people(), ['case 1', 'log x']);
      const now = person('x', { forename: 'Ada', surname: 'Lovelace', upn: 'A123456789012' });
      const { people: matched } = await loaded(store, aLoad({ source: 'log', on: '2025-06-01' }), [now]);
      assert.deepEqual(matched, { records: 0, linked: 1, asked: 0 });
      assert.deepEqual(await people(), ['case 1 + log x']);
    });

    test('somebody is found by name, number or the source’s number, and only as they are now', async () => {
      await loaded(store, aLoad(), [
        person('1', { ...CHILD, upn: 'A123456789012' }),
        person('77', { surname: 'Hopper', forename: 'Grace', uln: '9876543210' }),
      ]);
      await loaded(store, aLoad({ on: '2025-06-01' }), [
        person('1', { ...CHILD, upn: 'A123456789012' }),
        person('77', { surname: 'Murray', forename: 'Grace', uln: '9876543210' }),
      ]);
      const found = async (text: string) =>
        (await searchPeople(store, AREA, text)).map(({ records }) => records[0]?.details?.surname);
      assert.deepEqual(await found('lovelace, ADA'), ['Lovelace']);
      assert.deepEqual(await found('a123 456789012'), ['Lovelace']);
      assert.deepEqual(await found('9876543210'), ['Murray']);
      assert.deepEqual(await found('77'), ['Murray']);
      assert.deepEqual(await found('hopper'), []);
      assert.deepEqual(await found('ada murray'), []);
      assert.deepEqual(await found(''), []);
    });
  });
}
