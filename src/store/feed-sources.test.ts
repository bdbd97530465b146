// Data sources and chasers: the newest version stands, a withdrawn one is gone, and what was done is never taken back.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { day } from '../clocks/index.ts';
import { addChaser, chasers } from './chasers.ts';
import { AREA, anActivity, born } from './facts.fixture.ts';
import { type DataSource, dataSources, saveDataSource } from './feed-sources.ts';
import type { Store } from './store.ts';
import { engines } from './stores.fixture.ts';

const THERAPIES: DataSource = {
  id: 'therapies',
  title: 'Therapies',
  owner: 'Therapy lead',
  contact: 'therapy@example.org',
  escalateTo: null,
  footprint: 'trust',
  measures: ['ot-wait-avg', 'physio-wait-avg'],
  dueDays: 15,
};

for (const engine of engines) {
  describe(engine.name, { skip: engine.skip }, () => {
    let store: Store;
    before(async () => {
      store = await engine.open();
      await born(store);
    });
    after(() => store.close());

    test('the newest version of a source stands, and a withdrawn one is left out', async () => {
      const save = (source: DataSource, withdrawn = false) =>
        store.write(AREA, anActivity(), (tx) => saveDataSource(tx, source, withdrawn));
      const { change } = await save(THERAPIES);
      assert.deepEqual(await dataSources(store, AREA), [{ ...THERAPIES, change }]);
      const later = await save({ ...THERAPIES, dueDays: 10, contact: null });
      assert.deepEqual(await dataSources(store, AREA), [
        { ...THERAPIES, dueDays: 10, contact: null, change: later.change },
      ]);
      await save(THERAPIES, true);
      assert.deepEqual(await dataSources(store, AREA), []);
    });

    test('chasers come in the order in which they were sent', async () => {
      const chaser = (on: string, kind: 'chased' | 'escalated') => ({
        dataSource: 'therapies',
        period: '2025-05',
        kind,
        doneOn: day(on),
        words: 'Hello\n\nplease',
        doneBy: 'Ann Other',
      });
      const sent = [chaser('2025-06-24', 'escalated'), chaser('2025-06-17', 'chased')];
      for (const one of sent) await store.write(AREA, anActivity(), (tx) => addChaser(tx, one));
      assert.deepEqual(
        (await chasers(store, AREA)).map(({ change: _, ...one }) => one),
        sent.toReversed(),
      );
    });
  });
}
