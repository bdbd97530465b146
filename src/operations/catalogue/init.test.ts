// Making stores and areas: a real area never stands beside the made-up one, and nobody is left to find out that there are two.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bear, openStore, type Store } from '../../store/index.ts';
import { contextOver, now } from '../checks/stores.fixture.ts';
import { perform } from '../index.ts';

const contextOn = (store: Store | null) => contextOver(() => store ?? assert.fail('the database was asked'));

test('a second area is added with a warning, one of the same code is refused, and a code and a name are needed', async (t) => {
  const store = await openStore({ dataDir: null, databaseUrl: null, now });
  t.after(() => store.close());
  const made = async (area: string, name: string) => {
    const outcome = await perform(contextOn(store), 'init', { area, name });
    return [outcome.ok, ...outcome.issues.map((issue) => issue.code)];
  };
  assert.deepEqual(await made('E01', 'Northshire'), [true]);
  assert.deepEqual(await made('e01', 'Northshire again'), [false, 'area-exists']);
  assert.deepEqual(await made('E02', 'Southshire'), [true, 'area-beside-others']);
  assert.deepEqual(await made(' ', ''), [false, 'input-not-understood', 'input-not-understood']);
  assert.deepEqual(await made('E03', 'North\r\nshire'), [false, 'input-not-understood']);
});

test('a demo store takes no area of its own', async (t) => {
  const store = await openStore({ dataDir: null, databaseUrl: null, now });
  t.after(() => store.close());
  await bear(store, {
    mode: 'demo',
    version: '1',
    area: { code: 'E9', name: 'Made-up', kind: 'made-up area', validFrom: null, validTo: null, successor: null },
    activity: { operation: 'demo', actor: { name: 'somebody', by: 'command' }, facts: {} },
  });
  const outcome = await perform(contextOn(store), 'init', { area: 'E01', name: 'Northshire' });
  assert.deepEqual([outcome.ok, outcome.issues[0]?.code], [false, 'area-beside-demo']);
  assert.equal((await perform(contextOn(store), 'about', {})).value?.mode, 'demo');
});

test('with a database server no made-up area is loaded, and nothing is made there', async () => {
  const ctx = { ...contextOn(null), dataDir: null };
  assert.equal((await perform(ctx, 'demo', {})).issues[0]?.code, 'demo-only-embedded');
});
