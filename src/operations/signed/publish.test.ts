// Publishing: noted once with its promise, the site made of what is as it was signed, stopped when told to.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { addDays, day, isoDay } from '../../clocks/index.ts';
import type { Store } from '../../store/index.ts';
import { aStore, bringIn, JUNE, TODAY } from '../checks/stores.fixture.ts';
import { type Context, perform } from '../index.ts';

describe('versions published', () => {
  let store: Store;
  let ctx: Context;
  before(async () => {
    ({ store, ctx } = await aStore());
  });
  after(() => store.close());

  const codes = ({ issues }: { issues: { code: string }[] }) => issues.map(({ code }) => code);
  const publish = (input: Parameters<typeof perform<'publish'>>[2], on = TODAY) =>
    perform({ ...ctx, today: on }, 'publish', input);
  const site = (input: Parameters<typeof perform<'published-site'>>[2] = {}, own: Partial<Context> = {}) =>
    perform({ ...ctx, ...own }, 'published-site', input);
  const sign = async (month: string) => {
    const signed = await perform({ ...ctx }, 'freeze', { month, signedBy: 'Jo', signedAs: 'director', why: 'agreed' });
    assert.ok(signed.ok, JSON.stringify(signed.issues));
  };

  test('with nothing signed there is nothing to publish, and the site has no files', async () => {
    assert.deepEqual(codes(await publish({ publishedBy: 'Jo' })), ['version-unknown']);
    const none = await site();
    assert.deepEqual(none.ok && [none.value.files, none.value.versions], [[], []]);
  });

  test('who publishes is named, and the next figures are promised for a day to come', async () => {
    await sign('2025-04');
    assert.deepEqual(codes(await publish({})), ['publish-publisher-needed']);
    assert.deepEqual(codes(await publish({ publishedBy: 'Jo', nextOn: isoDay(TODAY) })), ['publish-next-not-later']);
    assert.deepEqual(codes(await site({ address: 'javascript:alert(1)' })), ['publish-address']);
  });

  test('a version published on the eighth day is published, and told that the promise of a week was missed', async () => {
    const late = await publish({ publishedBy: 'Jo' }, addDays(TODAY, 8));
    assert.deepEqual([late.ok, codes(late)], [true, ['publish-late']]);
    // signed on 27 June; a month from 5 July
    assert.deepEqual(late.ok && [late.value.days, late.value.nextOn, late.value.already], [
      8,
      day('2025-08-05'),
      false,
    ]);
  });

  test('published again it keeps its day: nothing is noted, or only another promise', async () => {
    const again = await publish({ publishedBy: 'Somebody else' }, addDays(TODAY, 12));
    assert.deepEqual(again.ok && [again.value.already, again.value.days, again.value.change], [true, 8, null]);
    const moved = await publish({ publishedBy: 'Jo', nextOn: '2025-08-20' }, addDays(TODAY, 12));
    assert.deepEqual(moved.ok && [moved.value.already, moved.value.days], [false, 8]);
    const made = await site();
    assert.deepEqual(made.ok && made.value.versions.map(({ publishedOn, nextOn }) => [isoDay(publishedOn), nextOn]), [
      ['2025-07-05', day('2025-08-20')],
    ]);
  });

  test('a later version takes the front of the site, the earlier one keeps its address', async () => {
    await bringIn(ctx, 'june.csv', JUNE);
    await sign('2025-05');
    assert.deepEqual(codes(await publish({ publishedBy: 'Jo' }, addDays(TODAY, 7))), []);
    const made = await site();
    assert.ok(made.ok);
    const paths = made.value.files.map(({ path }) => path);
    assert.equal(new Set(paths).size, paths.length);
    for (const path of ['index.html', 'feed.xml', '404.html', 'versions/1/index.html', 'changes/index.html'])
      assert.ok(paths.includes(path), path);
    const first = made.value.files.find(({ path }) => path === 'index.html')!;
    assert.match(Buffer.from(first.base64, 'base64').toString('utf8'), /Published version 2/);
  });

  test('the making says how far it is, and stops when told to', async () => {
    const stop = new AbortController();
    const said: number[] = [];
    const progress = (done: number) => {
      said.push(done);
      stop.abort();
    };
    assert.deepEqual(codes(await site({}, { signal: stop.signal, progress })), ['publish-stopped']);
    assert.deepEqual(said, [20]);
  });

  test('nothing is made beside a version that is not what was signed', async () => {
    await sql`update signed_version set sha256 = ${'0'.repeat(64)} where number = 1`.execute(store.db);
    assert.deepEqual(codes(await publish({ version: '1', publishedBy: 'Jo' })), ['version-altered']);
    assert.deepEqual(codes(await site()), ['version-altered']);
  });
});
