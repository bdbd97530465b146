// Writes, change numbers and what the two engines have in common.

import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { day } from '../clocks/index.ts';
import { AREA, anActivity, anArea, born } from './facts.fixture.ts';
import { addArea, areas, bear, birth, type Store, setSetting, settingsAt } from './index.ts';
import { empty, engines } from './stores.fixture.ts';

process.env.TZ = 'Europe/London';

for (const { name, skip, open } of engines) {
  describe(name, { skip }, () => {
    let store: Store;
    before(async () => {
      store = await open();
    });
    beforeEach(() => empty(store));
    after(() => store.close());

    test('dates, instants, numbers and JSON are read alike, whatever the time zone here', async () => {
      const { rows } = await sql`select date '2026-07-01' as summer, date '0987-12-31' as old, null::date as none,
      timestamptz '2026-07-01 00:30:00+01' as instant, timestamptz '2025-01-06 10:00:00.25+05:30' as fraction,
      9007199254740991::int8 as whole, count(*) as counted, 0.316::numeric as share, -12345.670::numeric as pounds,
      '{"b":[1,"2"],"a":null}'::jsonb as json, 1.5::float8 as double, true as yes, 'é\u{1F600}' as words`.execute(
        store.db,
      );
      assert.deepEqual(rows, [
        {
          summer: '2026-07-01',
          old: '0987-12-31',
          none: null,
          instant: '2026-06-30T23:30:00.000Z',
          fraction: '2025-01-06T04:30:00.250Z',
          whole: 9007199254740991,
          counted: 1,
          share: 0.316,
          pounds: -12345.67,
          json: { a: null, b: [1, '2'] },
          double: 1.5,
          yes: true,
          words: 'é\u{1F600}',
        },
      ]);
    });

    test('a whole number too large to be exact is refused, and the store goes on', async () => {
      await assert.rejects(sql`select 9007199254740993::int8 as n`.execute(store.db), /too large/);
      await assert.rejects(sql`select 'NaN'::numeric as n`.execute(store.db), /not a figure/);
      assert.deepEqual((await sql`select 1 as n`.execute(store.db)).rows, [{ n: 1 }]);
    });

    test("a refusal carries PostgreSQL's code and constraint", async () => {
      await born(store);
      await assert.rejects(addArea(store, anArea(), anActivity()), { code: '23505', constraint: 'area_pkey' });
      assert.equal(await store.change(AREA), 1);
    });

    test('twenty writers at once get every number once, in the order of the log', async () => {
      await born(store);
      const writers = Array.from({ length: 20 }, (_, i) =>
        store.write(AREA, anActivity({ facts: { writer: i } }), async (_tx, change) => {
          await wait(i % 3);
          return change;
        }),
      );
      const done = await Promise.all(writers);
      assert.deepEqual(
        done.map(({ change }) => change).sort((a, b) => a - b),
        Array.from({ length: 20 }, (_, i) => i + 2),
      );
      assert.deepEqual(
        done.map(({ value }) => value),
        done.map(({ change }) => change),
      );
      const log = await store.activity(AREA, { limit: 50 });
      assert.deepEqual(
        log.map(({ change }) => change),
        Array.from({ length: 21 }, (_, i) => 21 - i),
      );
      assert.equal(await store.change(AREA), 21);
    });

    test('a write that fails leaves no row, no entry and no gap', async () => {
      await born(store);
      const setting = { name: 'colour', value: 'blue', validFrom: day('2025-01-01'), knownFrom: day('2025-01-01') };
      const failing = store.write(AREA, anActivity(), async (tx) => {
        await setSetting(tx, setting);
        throw new Error('changed my mind');
      });
      await assert.rejects(failing, /changed my mind/);
      const refused = store.write(AREA, anActivity(), async (tx) => {
        await sql`select 1 / 0`.execute(tx.db).catch(() => {});
      });
      await assert.rejects(refused);
      assert.deepEqual(await settingsAt(store, AREA, day('2025-06-01')), {});
      assert.deepEqual(
        (await store.activity(AREA, { limit: 9 })).map(({ change }) => change),
        [1],
      );
      assert.deepEqual(await store.write(AREA, anActivity(), async () => 'kept'), { change: 2, value: 'kept' });
    });

    test('asking the store from inside a write throws instead of waiting for ever', async () => {
      await born(store);
      const inside = store.write(AREA, anActivity(), async () => store.change(AREA));
      await assert.rejects(inside, /its own handle/);
      const later: Promise<number>[] = [];
      await store.write(AREA, anActivity(), async () => void later.push(wait(20).then(() => store.change(AREA))));
      assert.deepEqual(await Promise.all(later), [2]);
    });

    test('what is read inside a write is what the write has written', async () => {
      await born(store);
      const setting = { name: 'colour', value: { r: 1 }, validFrom: day('2025-01-01'), knownFrom: day('2025-01-01') };
      const { value } = await store.write(AREA, anActivity(), async (tx) => {
        await setSetting(tx, setting);
        return settingsAt(tx, AREA, day('2025-01-01'));
      });
      assert.deepEqual(value, { colour: { r: 1 } });
    });

    test('a write to an area that is not there says so', async () => {
      await born(store);
      await assert.rejects(
        store.write('E09000001', anActivity(), async () => 1),
        /no local area E09000001/,
      );
      await assert.rejects(store.change('E09000001'), /no local area E09000001/);
    });

    test('a store is born once, and each area counts its own changes', async () => {
      assert.equal(await birth(store), null);
      await born(store);
      assert.deepEqual(await birth(store), { mode: 'live', bornAt: '2025-06-02T09:00:00.000Z', version: '0.1.0' });
      const again = bear(store, {
        mode: 'demo',
        version: '0.1.0',
        area: anArea({ code: 'E06000098' }),
        activity: anActivity(),
      });
      await assert.rejects(again, /is a live store/);
      const west = anArea({ code: 'E06000097', name: 'West\0bourne', validFrom: day('2019-04-01'), successor: AREA });
      assert.deepEqual(await addArea(store, west, anActivity()), { change: 1 });
      assert.deepEqual(await areas(store), [{ ...west, name: 'West\ufffdbourne' }, anArea()]);
    });

    test('a setting holds from its day, and is known from another', async () => {
      await born(store);
      const set = (value: unknown, validFrom: string, knownFrom: string) =>
        store.write(AREA, anActivity(), (tx) =>
          setSetting(tx, { name: 'tolerance', value, validFrom: day(validFrom), knownFrom: day(knownFrom) }),
        );
      await set(1, '2025-01-01', '2025-01-01');
      await set(2, '2025-03-01', '2025-03-01');
      await set(3, '2025-01-01', '2025-06-01');
      const at = async (on: string, known?: string) =>
        (await settingsAt(store, AREA, day(on), known === undefined ? undefined : day(known))).tolerance;
      assert.deepEqual(
        [await at('2024-12-31'), await at('2025-02-28'), await at('2025-02-28', '2025-05-31'), await at('2025-03-01')],
        [undefined, 3, 1, 2],
      );
    });
  });
}
