// Migrations: each once, in order, never altered.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { migrate, readMigrations } from './migrate.ts';
import { engines } from './stores.fixture.ts';

const known = readMigrations();
const next = {
  number: known.length + 1,
  name: 'next.sql',
  text: 'create table one (); create table two ();',
  sha256: 'f',
};

for (const { name, skip, open } of engines) {
  test(`${name}: a new migration runs once, all its statements or none`, { skip }, async () => {
    const store = await open();
    const bad = { ...next, text: 'create table one (); create table one ();' };
    await assert.rejects(
      store.transaction((tx) => migrate(tx, [...known, bad])),
      { code: '42P07' },
    );
    const ran = [];
    for (let time = 0; time < 2; time += 1) ran.push(await store.transaction((tx) => migrate(tx, [...known, next])));
    assert.deepEqual(ran, [['next.sql'], []]);
    assert.deepEqual((await sql`select from one, two`.execute(store.db)).rows, []);
    await store.close();
  });

  test(`${name}: five who open a database at once migrate it once`, { skip }, async () => {
    const store = await open();
    const all = Array.from({ length: 5 }, () => store.transaction((tx) => migrate(tx, [...known, next])));
    assert.deepEqual((await Promise.all(all)).flat(), ['next.sql']);
    await store.close();
  });

  test(`${name}: a past migration that was altered is refused by name`, { skip }, async () => {
    const store = await open();
    const altered = known.map((one) => ({ ...one, sha256: 'other' }));
    await assert.rejects(
      store.transaction((tx) => migrate(tx, altered)),
      /made with another 001-foundations.sql/,
    );
    await store.close();
  });

  test(`${name}: a database made by a newer Waymark is refused`, { skip }, async () => {
    const store = await open();
    await store.transaction((tx) => migrate(tx, [...known, next]));
    await assert.rejects(
      store.transaction((tx) => migrate(tx, known)),
      /newer Waymark, which has next.sql/,
    );
    await store.close();
  });
}

test('migrations are numbered from 001 without gaps', () => {
  assert.deepEqual(
    known.map(({ number }) => number),
    known.map((_, i) => i + 1),
  );
});
