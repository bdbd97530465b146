// A load that is tried: what is seen while it is in, and that nothing of it is left.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { TableId } from '../register/index.ts';
import { AREA, anActivity, born } from './facts.fixture.ts';
import { type Store, stageLoad, stageRecords, standingIndex, triedLoad, type Write } from './index.ts';
import { keyring } from './keyring.ts';
import { aLoad, aRecord, loaded } from './register.fixture.ts';
import { empty, engines } from './stores.fixture.ts';

const TABLES = ['person', 'plan'] as TableId[];
const person = (id: string) => aRecord('person', id, id, { surname: 'Lovelace', bornOn: '2015-12-10' });
const plan = (id: string, of: string, on: string) => aRecord('plan', id, of, { startedOn: on });

/** A digest of every row of every table, so that anything left behind is seen. */
async function everything(store: Store): Promise<Record<string, string>> {
  const { rows } = await store.run(`select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname in ('public', 'register') order by 1`);
  const found: Record<string, string> = {};
  for (const { name } of rows) {
    const [one] = (
      await store.run(`select md5(coalesce(string_agg(row::text, '' order by row::text), '')) as sum
      from ${name} as row`)
    ).rows;
    found[String(name)] = String(one?.sum);
  }
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

    const plans = async (tx: Write) => [...(await standingIndex(tx, AREA, 'case', 'plan')).keys()].sort();

    test('before and after are seen, and every table is as it was', async () => {
      await loaded(store, aLoad({ on: '2025-05-01', tables: TABLES }), [person('1'), plan('p1', '1', '2025-01-20')]);
      const stood = await everything(store);
      const change = await store.change(AREA);
      const load = await stageLoad(store, aLoad({ on: '2025-06-01', tables: TABLES }), { isTrial: true });
      const many = Array.from({ length: 2_500 }, (_, i) => plan(`q${i}`, '2', '2025-02-03'));
      await stageRecords(store, load, [person('1'), person('2'), ...many]);
      const found = await triedLoad(store, load, anActivity(), { before: plans, after: plans });
      assert.deepEqual(found.before, ['p1']);
      assert.deepEqual([found.after.length, found.after.at(-1)], [2_501, 'q999']);
      assert.deepEqual(await everything(store), stood);
      assert.equal(await store.change(AREA), change);
    });

    test('what is thrown while it is looked at comes through, and nothing is left either', async () => {
      const stood = await everything(store);
      const load = await stageLoad(store, aLoad({ tables: TABLES }), { isTrial: true });
      await stageRecords(store, load, [person('1')]);
      const look = { before: plans, after: () => Promise.reject(new Error('the look failed')) };
      await assert.rejects(triedLoad(store, load, anActivity(), look), /the look failed/);
      assert.deepEqual(await everything(store), stood);
    });

    test('the same rows can be loaded afterwards', async () => {
      const header = aLoad({ tables: TABLES });
      const load = await stageLoad(store, header, { isTrial: true });
      await stageRecords(store, load, [person('1')]);
      await triedLoad(store, load, anActivity(), { before: plans, after: plans });
      const { counts } = await loaded(store, header, [person('1')]);
      assert.equal(counts.person?.new, 1);
    });

    test('no key is made for it, and the store remembers none', async () => {
      const file = join(tmpdir(), `waymark-no-key-${process.pid}`);
      const keyless = { ...store, keyring: keyring({ given: null, file, mayMake: true }) };
      const load = await stageLoad(keyless, aLoad({ tables: TABLES }), { isTrial: true });
      await stageRecords(keyless, load, [person('1')]);
      const people = async (tx: Write) => (await standingIndex(tx, AREA, 'case', 'person')).size;
      const found = await triedLoad(keyless, load, anActivity(), { before: people, after: people });
      const { rows } = await store.run('select fingerprint from register.case_key');
      assert.deepEqual([found, rows, existsSync(file)], [{ before: 0, after: 1 }, [], false]);
    });
  });
}
