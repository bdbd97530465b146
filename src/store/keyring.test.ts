// The key of the case records: made when it is needed, kept apart from the folder, missed at once when it is gone.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { caseKeyFrom, newKeyText } from './case-key.ts';
import { AREA, born, scratchFolder } from './facts.fixture.ts';
import {
  heldOf,
  type KeySource,
  KeyUnusable,
  keyProblem,
  openStore,
  type Store,
  searchPeople,
  stageLoad,
} from './index.ts';
import { keyring } from './keyring.ts';
import { aLoad, aRecord, loaded } from './register.fixture.ts';
import { engines } from './stores.fixture.ts';

const now = () => new Date('2025-06-02T09:00:00Z');
const ADA = aRecord('person', '1', '1', { surname: 'Lovelace', forename: 'Ada' });

test('a key seals for one row and opens for no other', () => {
  const [key, other] = [caseKeyFrom(newKeyText())!, caseKeyFrom(newKeyText())!];
  const sealed = key.seal('Ada', 'row 1');
  assert.equal(key.open(sealed, 'row 1'), 'Ada');
  assert.throws(() => key.open(sealed, 'row 2'));
  assert.throws(() => other.open(sealed, 'row 1'));
  const altered = Buffer.from(sealed);
  altered[altered.length - 1] = altered.at(-1)! ^ 1;
  assert.throws(() => key.open(altered, 'row 1'));
  assert.notDeepEqual(key.seal('Ada', 'row 1'), sealed);
  assert.notEqual(key.digest('upn', 'A1'), key.digest('uln', 'A1'));
  assert.notEqual(key.digest('upn', 'A1'), other.digest('upn', 'A1'));
  assert.notEqual(key.fingerprint, other.fingerprint);
});

test('a key is 32 bytes in base64 or hexadecimal, and nothing else', () => {
  const hex = 'ab'.repeat(32);
  const base64 = Buffer.from(hex, 'hex').toString('base64');
  assert.equal(caseKeyFrom(` ${hex}\n`)?.fingerprint, caseKeyFrom(base64)?.fingerprint);
  for (const wrong of ['', 'secret', hex.slice(2), `${base64}A`, base64.slice(3)])
    assert.equal(caseKeyFrom(wrong), null);
});

test('the key file is made with the first case records, beside the folder, for its owner only', async (t) => {
  const dataDir = path.join(scratchFolder(t), 'data');
  const file = `${dataDir}.key`;
  const open = () => openStore({ dataDir, databaseUrl: null, now });
  const names = async (store: Store) => {
    const found = [];
    for await (const { held } of heldOf(store, AREA)) found.push(held.person[0]?.surname);
    return found;
  };
  let store = await born(await open());
  await loaded(store, aLoad({ tables: ['establishment'], source: 'gias' }), []);
  assert.equal(fs.existsSync(file), false);
  await loaded(store, aLoad(), [ADA]);
  assert.equal(fs.statSync(file).mode & 0o777, 0o600);
  assert.equal(fs.existsSync(path.join(dataDir, 'data.key')), false);
  await store.close();

  store = await open();
  assert.deepEqual(await names(store), ['Lovelace']);
  await store.close();

  fs.renameSync(file, `${file}.away`);
  store = await open();
  assert.equal((await keyProblem(store))?.fault, 'lost');
  await assert.rejects(names(store), { name: 'KeyUnusable', fault: 'lost' });
  await assert.rejects(searchPeople(store, AREA, 'Ada'), KeyUnusable);
  await assert.rejects(stageLoad(store, aLoad({ on: '2025-06-01' })), KeyUnusable);
  assert.equal(fs.existsSync(file), false);
  await store.close();

  fs.writeFileSync(file, newKeyText());
  store = await open();
  const wrong = await keyProblem(store);
  assert.equal(wrong?.fault, 'wrong');
  assert.ok(wrong?.sentence.includes(file));
  await store.close();

  fs.writeFileSync(file, 'my secret');
  store = await open();
  assert.equal((await keyProblem(store))?.fault, 'unreadable');
  await store.close();
});

test('a key file inside the data folder is refused', async (t) => {
  const dataDir = scratchFolder(t);
  const key = { given: null, file: path.join(dataDir, 'case.key'), mayMake: true };
  await assert.rejects(openStore({ dataDir, databaseUrl: null, now, key }), /outside it/);
  assert.deepEqual(fs.readdirSync(dataDir), []);
});

for (const { name, skip, open } of engines) {
  test(`${name}: without a key children’s records are refused, and others are not`, { skip }, async () => {
    const store = await open(now);
    const noKey: KeySource = { given: null, file: null, mayMake: false };
    const without = await born({ ...store, keyring: keyring(noKey) });
    assert.equal((await keyProblem(without))?.fault, 'none');
    await assert.rejects(stageLoad(without, aLoad()), { name: 'KeyUnusable', fault: 'none' });
    await loaded(store, aLoad({ tables: ['establishment'] }), [aRecord('establishment', '1', null, { urn: '1' })]);
    await store.close();
  });
}
