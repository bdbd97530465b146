// Case records in: what is new, changed, gone and back; nothing lost, nothing twice, nothing half.

import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from 'kysely';
import { day } from '../clocks/index.ts';
import type { RegisterRow } from '../register/index.ts';
import { AREA, anActivity, born } from './facts.fixture.ts';
import {
  AlreadyImported,
  columnsOf,
  commitLoad,
  compareWithStanding,
  discardLoad,
  endOfDay,
  heldOf,
  heldOfNobody,
  loadsOf,
  OlderExtract,
  rowsOf,
  SourceMoved,
  type Store,
  stageLoad,
  stageRecords,
} from './index.ts';
import { aLoad, aRecord, loaded } from './register.fixture.ts';
import { empty, engines } from './stores.fixture.ts';

const ADA = aRecord('person', '1', '1', {
  surname: 'Lovelace',
  forename: 'Ada',
  bornOn: '2015-12-10',
  upn: 'A123456789012',
});
const ASKED = aRecord('request', 'r1', '1', { receivedOn: '2024-09-02', source: 'P', rya: false });
const ISSUED = aRecord('request', 'r1', '1', {
  receivedOn: '2024-09-02',
  source: 'P',
  outcome: 'I',
  outcomeOn: '2024-10-14',
});

async function everything(store: Store, asKnownAt?: string) {
  const found = [];
  for await (const one of heldOf(store, AREA, asKnownAt === undefined ? {} : { asKnownAt })) found.push(one);
  return found;
}

async function requests(store: Store, asKnownAt?: string) {
  return (await everything(store, asKnownAt)).flatMap(({ held }) =>
    held.request.map(({ id, outcome, lastSeenOn }) => [id, outcome, lastSeenOn ?? null]),
  );
}

for (const { name, skip, open } of engines) {
  describe(name, { skip }, () => {
    let store: Store;
    before(async () => {
      store = await open();
    });
    beforeEach(async () => born(await empty(store)));
    after(() => store.close());

    test('what was loaded is read as it was written, names and all', async () => {
      const school = aRecord('establishment', '100', null, { urn: '100', name: 'A \u{1F600} school', lowestAge: 4 });
      const plan = aRecord('plan', 'p1', '1', { request: 'r1', startedOn: '2025-01-20', personalBudget: true });
      const unread: RegisterRow = { ...ASKED, unread: { outcomeOn: '31/02/2025' } };
      const stated = aLoad({ tables: ['person', 'request', 'plan', 'establishment'] });
      const { counts } = await loaded(store, stated, [ADA, unread, plan, school]);
      assert.deepEqual(counts, {
        person: { new: 1 },
        request: { new: 1 },
        plan: { new: 1 },
        establishment: { new: 1 },
      });
      const [one, ...others] = await everything(store);
      assert.ok(one);
      assert.deepEqual(others, []);
      assert.deepEqual(one.records, [{ record: one.person, source: 'case', sourceId: '1' }]);
      const from = { fromSource: 'case', record: one.person };
      const bare = ({ table: _, ...row }: RegisterRow) => row;
      assert.deepEqual(one.held.person, [{ ...bare(ADA), ...from }]);
      assert.deepEqual(one.held.request, [{ ...bare(unread), ...from }]);
      assert.deepEqual(one.held.plan, [{ ...bare(plan), ...from }]);
      assert.deepEqual(one.held.establishment, []);
      const nobody = await heldOfNobody(store, AREA);
      assert.deepEqual(nobody.establishment, [{ ...bare(school), fromSource: 'case', record: null }]);
    });

    test('nothing that names a child stands in the database in the clear', async () => {
      await loaded(store, aLoad(), [ADA]);
      const { rows } = await sql<{ text: string }>`
        select to_json(one)::text || to_json(two)::text as text from register.person as one, register.person_apart as two`.execute(
        store.db,
      );
      assert.equal(rows.length, 1);
      assert.doesNotMatch(rows[0]!.text, /lovelace|a12345/i);
      const sealed = await sql<{ sealed: Uint8Array }>`select sealed from register.person_apart`.execute(store.db);
      assert.doesNotMatch(Buffer.from(sealed.rows[0]!.sealed).toString('latin1'), /lovelace|a12345/i);
    });

    test('a later extract says what is new, changed, unchanged and gone before it is saved', async () => {
      const kept = aRecord('request', 'r2', '1', { receivedOn: '2025-01-06' });
      const goes = aRecord('request', 'r3', '1', { receivedOn: '2025-01-07' });
      await loaded(store, aLoad(), [ADA, ASKED, kept, goes]);
      const comparison = await compareWithStanding(store, AREA, 'case', ['person', 'request', 'plan']);
      const added = aRecord('request', 'r4', '1', { receivedOn: '2025-05-20' });
      const rows = [ADA, ISSUED, { ...kept, place: { sheet: 'other', row: 99 } }, added, added];
      assert.deepEqual(
        rows.map((row) => comparison.see(row).change),
        ['unchanged', 'changed', 'unchanged', 'new', 'repeated'],
      );
      assert.deepEqual(comparison.gone('request'), ['r3']);
      assert.deepEqual(comparison.counts(), {
        person: { unchanged: 1 },
        request: { changed: 1, unchanged: 1, new: 1, gone: 1, repeated: 1 },
        plan: {},
      });
      const before = await rowsOf(store, AREA, 'case', 'request', ['r1']);
      assert.equal(before.get('r1')?.outcome, null);
      const { counts } = await loaded(store, aLoad({ on: '2025-06-01' }), rows);
      assert.deepEqual(counts, comparison.counts());
      assert.deepEqual(await requests(store), [
        ['r1', 'I', null],
        ['r2', null, null],
        ['r3', null, day('2025-05-01')],
        ['r4', null, null],
      ]);
      assert.deepEqual(await requests(store, endOfDay(day('2025-05-31'))), [
        ['r1', null, null],
        ['r2', null, null],
        ['r3', null, null],
      ]);
      assert.deepEqual(await requests(store, endOfDay(day('2025-04-30'))), []);
    });

    test('columns hold the same as rows', async () => {
      const plans = [
        aRecord('plan', 'p1', '1', { startedOn: '2025-01-20', ceaseReason: '3', personalBudget: true }),
        aRecord('plan', 'p2', '2', { personalBudget: false }),
      ];
      const places = aRecord('placement', 'x1', '2', { rank: 2, cost: 1234.5 });
      await loaded(store, aLoad({ tables: ['plan', 'placement'] }), [...plans, places]);
      const { of, ...rest } = await columnsOf(store, AREA, 'plan', ['startedOn', 'ceaseReason', 'personalBudget']);
      const people = (await everything(store)).map(({ person }) => person);
      assert.deepEqual(rest, {
        rows: 2,
        person: Int32Array.from(people),
        ids: ['p1', 'p2'],
        source: { values: Uint8Array.of(1, 1), codes: ['', 'case'] },
      });
      assert.deepEqual(of, {
        startedOn: { kind: 'day', values: Int32Array.of(day('2025-01-20'), -0x8000_0000) },
        ceaseReason: { kind: 'code', values: Uint8Array.of(1, 0), codes: ['', '3'] },
        personalBudget: { kind: 'yes-no', values: Uint8Array.of(2, 1) },
      });
      const placements = await columnsOf(store, AREA, 'placement', ['rank', 'cost', 'hours']);
      assert.deepEqual(placements.of, {
        rank: { kind: 'whole', values: Int32Array.of(2) },
        cost: { kind: 'decimal', values: Float64Array.of(1234.5) },
        hours: { kind: 'decimal', values: Float64Array.of(Number.NaN) },
      });
      assert.equal((await columnsOf(store, AREA, 'review', ['dueOn'].slice(1))).rows, 0);
    });

    test('the same file twice, an older extract and one that was overtaken are refused, and leave nothing', async () => {
      await loaded(store, aLoad({ on: '2025-05-02' }), [ADA, ASKED]);
      await assert.rejects(stageLoad(store, aLoad({ on: '2025-05-02' })), AlreadyImported);
      await assert.rejects(stageLoad(store, aLoad({ on: '2025-05-01' })), OlderExtract);
      const [first, second] = [
        await stageLoad(store, aLoad({ on: '2025-05-03' })),
        await stageLoad(store, aLoad({ on: '2025-05-04' })),
      ];
      for (const load of [first, second]) await stageRecords(store, load, [ADA, ISSUED]);
      await store.write(AREA, anActivity(), (tx) => commitLoad(tx, second, { issues: [] }));
      const change = await store.change(AREA);
      await assert.rejects(
        store.write(AREA, anActivity(), (tx) => commitLoad(tx, first, { issues: [] })),
        SourceMoved,
      );
      await discardLoad(store, first);
      assert.equal(await store.change(AREA), change);
      assert.deepEqual(await requests(store), [['r1', 'I', null]]);
      const { rows } = await sql`select (select count(*) from register.load) as loads,
        (select count(*) from register.request) as requests, (select count(*) from register.person_apart) as people`.execute(
        store.db,
      );
      assert.deepEqual(rows, [{ loads: 2, requests: 2, people: 1 }]);
    });

    test('an extract of other tables, or of another source, may be older', async () => {
      await loaded(store, aLoad({ on: '2025-05-02', tables: ['request'] }), [ASKED]);
      await loaded(store, aLoad({ on: '2025-05-01', tables: ['plan'] }), []);
      await loaded(store, aLoad({ on: '2025-05-01', source: 'log' }), [ASKED]);
      assert.deepEqual(
        (await loadsOf(store, AREA)).map(({ source, statedAt }) => `${source} ${statedAt.slice(0, 10)}`),
        ['case 2025-05-01', 'log 2025-05-01', 'case 2025-05-02'],
      );
    });

    test('what is staged is nobody’s to read, and is gone when it is discarded', async () => {
      await loaded(store, aLoad(), [ADA, ASKED]);
      const load = await stageLoad(store, aLoad({ on: '2025-06-01' }));
      const many = Array.from({ length: 4_500 }, (_, i) => aRecord('request', `n${i}`, '7', { source: 'P' }));
      await stageRecords(store, load, [ADA, ISSUED, ...many]);
      assert.deepEqual(await requests(store), [['r1', null, null]]);
      assert.equal((await columnsOf(store, AREA, 'request', [])).rows, 1);
      await discardLoad(store, load);
      const { rows } = await sql`select count(*) from register.request`.execute(store.db);
      assert.deepEqual(rows, [{ count: 1 }]);
    });

    test('older dated events are put in their place among later ones', async () => {
      const dated = (on: string) => aLoad({ on, holds: 'dated events', tables: ['request'] });
      const said = (outcome: string | null) => [aRecord('request', 'r1', '1', { receivedOn: '2024-09-02', outcome })];
      await loaded(store, dated('2025-03-01'), said(null));
      await loaded(store, dated('2025-05-01'), said(null));
      await loaded(store, dated('2025-06-01'), said('I'));
      await loaded(store, dated('2025-04-01'), said('R'));
      await loaded(store, dated('2025-02-01'), said('W'));
      const known = [];
      for (const month of ['02', '03', '04', '05', '06', '07'])
        known.push((await requests(store, endOfDay(day(`2025-${month}-15`))))[0]?.[1] ?? null);
      assert.deepEqual(known, ['W', null, 'R', null, 'I', 'I']);
    });

    test('an older statement that says nothing new leaves nothing behind', async () => {
      const dated = (on: string) => aLoad({ on, holds: 'dated events', tables: ['person', 'request'] });
      await loaded(store, dated('2025-03-01'), [ADA, ASKED]);
      await loaded(store, dated('2025-05-01'), [ADA, ISSUED]);
      const { counts } = await loaded(store, dated('2025-04-01'), [ADA, ASKED]);
      assert.deepEqual(counts, { person: { unchanged: 1 }, request: { changed: 1 } });
      const { rows } = await sql`select (select count(*) from register.person) as people,
        (select count(*) from register.person_apart) as apart, (select count(*) from register.request) as requests`.execute(
        store.db,
      );
      assert.deepEqual(rows, [{ people: 1, apart: 1, requests: 2 }]);
    });

    test('no cell is too long, too large or too odd to be kept', async () => {
      const long = 'é'.repeat(9_000);
      const odd = aRecord('request', `${long}\0`, `${long}\ud800`, { mediation: true, fromUrn: 'a\0b\ud800' });
      const large = aRecord('placement', 'p1', null, { rank: 3e12, hours: 1e300, startedOn: null });
      const child = { ...ADA, unread: { upn: 'Ada Lovelace' } };
      const header = (on: string) => aLoad({ on, tables: ['person', 'request', 'placement'] });
      await loaded(store, header('2025-05-01'), [child, odd, large]);
      const again = await loaded(store, header('2025-05-02'), [child, odd, large]);
      assert.deepEqual(again.counts, {
        person: { unchanged: 1 },
        request: { unchanged: 1 },
        placement: { unchanged: 1 },
      });
      const held = (await everything(store)).flatMap((one) => one.held.request);
      assert.deepEqual(
        held.map(({ fromUrn }) => fromUrn),
        ['a\ufffdb\ufffd'],
      );
      const [placement] = (await heldOfNobody(store, AREA)).placement;
      assert.deepEqual(
        [placement?.rank, placement?.hours, placement?.unread],
        [null, 1e300, { rank: '3000000000000' }],
      );
      const [ada] = (await everything(store)).flatMap((one) => one.held.person);
      assert.deepEqual(ada?.unread, { upn: 'Ada Lovelace' });
      const { rows } = await sql`select unread from register.person`.execute(store.db);
      assert.deepEqual(rows, [{ unread: null }]);
    });
  });
}
