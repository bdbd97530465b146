// The hash chain of the activity log: worked out by hand, and broken in every way that can be thought of.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from 'kysely';
import { AREA, anActivity, anArea, born } from './facts.fixture.ts';
import { addArea, type Reader, type Store, verifyActivity } from './index.ts';
import { canonicalJson } from './json.ts';
import { empty, engines } from './stores.fixture.ts';

/** Five entries: the birth and four more. */
async function withFive(store: Store): Promise<Store> {
  await born(store);
  for (const step of [2, 3, 4, 5]) await store.write(AREA, anActivity({ facts: { step } }), async () => {});
  return store;
}

async function firstBroken(reader: Reader): Promise<string> {
  const { areas } = await verifyActivity(reader);
  return areas.map(({ firstBroken: found }) => (found ? `${found.change} ${found.fault}` : 'whole')).join(', ');
}

const BREAKS: [title: string, change: string, expected: string][] = [
  ['nothing was touched', 'select 1', 'whole'],
  ['the facts of an entry were altered', `update activity set facts = '{"step": 30}' where change = 3`, '3 altered'],
  ['the actor was altered', `update activity set actor = 'Eve' where change = 5`, '5 altered'],
  [
    'the instant was altered by a millisecond',
    `update activity set at = at + interval '1 ms' where change = 1`,
    '1 altered',
  ],
  ['the first entry was removed', 'delete from activity where change = 1', '1 missing'],
  ['an entry was removed', 'delete from activity where change = 3', '3 missing'],
  ['the last entry was removed', 'delete from activity where change = 5', '5 cut-short'],
  ['the log was cut short', 'delete from activity where change >= 3', '3 cut-short'],
  ['the whole log was removed', 'delete from activity', '1 cut-short'],
  [
    'an entry was removed and the later ones numbered anew',
    'delete from activity where change = 3; update activity set change = change - 1 where change > 3',
    '3 altered',
  ],
  [
    'two entries changed places',
    'update activity set change = -3 where change = 3; update activity set change = 3 where change = 4; update activity set change = 4 where change = -3',
    '3 altered',
  ],
  [
    'the head was set back and the log was not',
    `update area set head_change = 4, head_hash = (select hash from activity where change = 4)`,
    '5 past-the-head',
  ],
  ['the hash of the head was altered', `update area set head_hash = repeat('0', 64)`, '5 past-the-head'],
];

for (const { name, skip, open } of engines) {
  describe(name, { skip }, () => {
    let store: Store;
    before(async () => {
      store = await open();
    });
    beforeEach(() => empty(store));
    after(() => store.close());

    for (const [title, change, expected] of BREAKS) {
      test(`the log is ${expected} when ${title}`, async () => {
        await withFive(store);
        await store.run(change);
        assert.equal(await firstBroken(store), expected);
      });
    }

    test('an entry rewritten together with its own hash breaks the link after it', async () => {
      await withFive(store);
      const [entry] = await store.activity(AREA, { before: 4, limit: 1 });
      assert.ok(entry);
      const { area, change, at, operation, previousHash } = entry;
      const said = { actor: 'Ada', area, at, by: 'command', change, facts: { step: 33 }, operation, previousHash };
      const hash = createHash('sha256').update(JSON.stringify(said)).digest('hex');
      await sql`update activity set facts = '{"step": 33}', hash = ${hash} where change = 3`.execute(store.db);
      assert.equal(await firstBroken(store), '4 unlinked');
    });

    test('an entry is the sha-256 of what it says and of the entry before', async () => {
      await born(store);
      const facts = { z: [1.5, 'é', null], a: { n: 1e21, gone: undefined, small: 1e-7, nul: 'a\0b\ud800' } };
      await store.write(AREA, { operation: 'import', actor: { name: 'Ada', by: 'page' }, facts }, async () => {});
      const [second, first] = await store.activity(AREA, { limit: 2 });
      const said =
        `{"actor":"Ada","area":"E06000099","at":"2025-06-02T09:00:00.000Z","by":"page","change":2,` +
        `"facts":{"a":{"n":1e+21,"nul":"a\ufffdb\ufffd","small":1e-7},"z":[1.5,"é",null]},"operation":"import",` +
        `"previousHash":"${first?.hash}"}`;
      assert.deepEqual(second, {
        area: AREA,
        change: 2,
        at: '2025-06-02T09:00:00.000Z',
        actor: { name: 'Ada', by: 'page' },
        operation: 'import',
        facts: { z: [1.5, 'é', null], a: { n: 1e21, small: 1e-7, nul: 'a\ufffdb\ufffd' } },
        previousHash: first?.hash,
        hash: createHash('sha256').update(said).digest('hex'),
      });
      assert.equal(await firstBroken(store), 'whole');
    });

    test('each area has its own chain, and the log is read in pages', async () => {
      await withFive(store);
      await addArea(store, anArea({ code: 'E06000001' }), anActivity());
      await sql`delete from activity where area = ${AREA} and change = 2`.execute(store.db);
      assert.deepEqual(await verifyActivity(store), {
        areas: [
          { area: 'E06000001', entries: 1, ok: true, firstBroken: null },
          {
            area: AREA,
            entries: 1,
            ok: false,
            firstBroken: { change: 2, fault: 'missing', why: 'Entry 2 is missing: the entry after it is there.' },
          },
        ],
      });
      const page = await store.activity(AREA, { before: 5, limit: 2 });
      assert.deepEqual(
        page.map(({ change }) => change),
        [4, 3],
      );
    });
  });
}

test('the canonical text of a value does not depend on the order of its keys', () => {
  assert.equal(canonicalJson({ b: [{ d: 1, c: '"' }], a: undefined, é: false }), '{"b":[{"c":"\\"","d":1}],"é":false}');
});
