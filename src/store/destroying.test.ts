// The end of a record's life: held, approved, destroyed; and nothing of it left but the note.

import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from 'kysely';
import { type Day, day } from '../clocks/index.ts';
import { AREA, anActivity, born } from './facts.fixture.ts';
import {
  approveDestruction,
  destroyApproved,
  destructions,
  HeldBack,
  heldOf,
  holdPerson,
  holds,
  type Store,
} from './index.ts';
import { aLoad, aRecord, loaded } from './register.fixture.ts';
import { empty, engines } from './stores.fixture.ts';

const TODAY = day('2025-06-02');

for (const { name, skip, open } of engines) {
  describe(name, { skip }, () => {
    let store: Store;
    before(async () => {
      store = await open();
    });
    beforeEach(async () => born(await empty(store)));
    after(() => store.close());

    const write = <T>(work: (tx: Parameters<Parameters<typeof store.write>[2]>[0]) => Promise<T>) =>
      store.write(AREA, anActivity(), work).then(({ value }) => value);

    async function twoPeople(): Promise<number> {
      const rows = ['1', '2'].flatMap((id) => [
        aRecord('person', id, id, { surname: `Name${id}`, forename: 'Ada', upn: `A12345678901${id}` }),
        aRecord('request', `${id}/r`, id, { source: 'P' }),
        aRecord('practice-review', `${id}/q`, id, { grade: 'good' }),
      ]);
      const tables = ['person', 'request', 'practice-review'] as const;
      await loaded(store, aLoad({ tables, holds: 'dated events' }), rows);
      const again = rows.map((row) => (row.table === 'request' ? { ...row, source: 'S' } : row));
      await loaded(store, aLoad({ tables, holds: 'dated events', on: '2025-06-01' }), again);
      for await (const { person, records } of heldOf(store, AREA)) if (records[0]?.sourceId === '1') return person;
      throw new Error('nobody was loaded');
    }

    const approve = (person: number, kept: 'case' | 'quality') =>
      write((tx) => approveDestruction(tx, { of: { person }, class: kept, why: 'aged 31', dueOn: TODAY, by: 'Grace' }));
    const destroy = (key: number, today: Day = TODAY) =>
      write((tx) => destroyApproved(tx, { key, by: 'Edsger', today }));

    test('all versions of what was approved go, and a note of it stays', async () => {
      const person = await twoPeople();
      const key = await approve(person, 'case');
      assert.deepEqual((await destructions(store, AREA))[0]?.of, { person });
      assert.deepEqual(await destroy(key), { person: 1, request: 1 });
      assert.deepEqual(await destructions(store, AREA), [
        {
          key,
          of: null,
          class: 'case',
          why: 'aged 31',
          dueOn: TODAY,
          approvedBy: 'Grace',
          approvedAt: '2025-06-02T09:00:00.000Z',
          destroyed: { by: 'Edsger', at: '2025-06-02T09:00:00.000Z', rows: { person: 1, request: 1 } },
        },
      ]);
      const left = await sql`select (select count(*) from register.person_apart) as apart,
        (select count(*) from register.request) as requests, (select count(*) from register.practice_review) as reviews,
        (select count(*) from register.person_record) as records`.execute(store.db);
      assert.deepEqual(left.rows, [{ apart: 1, requests: 2, reviews: 2, records: 2 }]);
      await destroy(await approve(person, 'quality'));
      const seen = await sql<{ ids: string[] }>`select ids from register.load_seen`.execute(store.db);
      assert.deepEqual(
        seen.rows.flatMap(({ ids }) => ids).filter((id) => id.startsWith('1')),
        [],
      );
      const none = await sql`select from register.person_record where source_id = '1'`.execute(store.db);
      assert.deepEqual(none.rows, []);
      await assert.rejects(destroy(key), /nothing is approved/);
    });

    test('what is held is not destroyed until the hold ends or is lifted', async () => {
      const person = await twoPeople();
      const key = await approve(person, 'case');
      const hold = { person, held: true, why: 'tribunal', until: day('2025-06-30'), by: 'Grace' };
      await write((tx) => holdPerson(tx, hold));
      assert.deepEqual(await holds(store, AREA, TODAY), [
        { person, why: 'tribunal', until: day('2025-06-30'), by: 'Grace', at: '2025-06-02T09:00:00.000Z' },
      ]);
      await assert.rejects(destroy(key), HeldBack);
      assert.deepEqual(await holds(store, AREA, day('2025-07-01')), []);
      await write((tx) => holdPerson(tx, { ...hold, held: false, until: null }));
      assert.deepEqual(await destroy(key), { person: 1, request: 1 });
    });

    test('rows of nobody are named one by one', async () => {
      const posts = ['p1', 'p2'].map((id) => aRecord('post', id, null, { holder: id }));
      await loaded(store, aLoad({ tables: ['post'] }), posts);
      const of = { rows: [{ source: 'case', table: 'post' as const, ids: ['p1'] }] };
      const key = await write((tx) =>
        approveDestruction(tx, { of, class: 'staff', why: 'left six years ago', dueOn: TODAY, by: 'Grace' }),
      );
      assert.deepEqual(await destroy(key), { post: 1 });
      const left = await sql`select id from register.post`.execute(store.db);
      assert.deepEqual(left.rows, [{ id: 'p2' }]);
    });
  });
}
