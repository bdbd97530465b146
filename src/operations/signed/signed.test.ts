// Versions signed off from two small papers and from case records: kept as signed, held against each other, refused when altered.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { isoDay } from '../../clocks/index.ts';
import type { Store } from '../../store/index.ts';
import { aStore, bringIn, JUNE } from '../checks/stores.fixture.ts';
import { type Context, perform } from '../index.ts';
import { aRecordsStore, load, record } from '../quality/records.fixture.ts';

const JO = { signedBy: 'Jo Smith', signedAs: 'director of children’s services' };

describe('versions signed off from papers', () => {
  let store: Store;
  let ctx: Context;
  before(async () => {
    ({ store, ctx } = await aStore());
  });
  after(() => store.close());

  const sign = (input: Parameters<typeof perform<'freeze'>>[2]) => perform({ ...ctx }, 'freeze', input);
  const refusal = async (id: 'freeze' | 'version' | 'version-difference', input: object) => {
    const outcome = await perform({ ...ctx }, id, input as never);
    return outcome.ok ? [] : outcome.issues.map(({ code }) => code);
  };

  test('nobody in particular signs nothing', async () => {
    assert.deepEqual(await refusal('freeze', { signedBy: 'Jo Smith' }), ['version-signer-needed']);
    assert.deepEqual(await refusal('version', {}), ['version-unknown']);
  });

  test('what would be signed names the checks that nobody has answered, and signing over them needs a reason', async () => {
    const look = await perform({ ...ctx }, 'sign-off', {});
    assert.ok(look.ok);
    const stops = look.value.open.filter(({ severity }) => severity === 'stops');
    // April of the paper has more children in mainstream than in mainstream and alternative provision together; May has not
    assert.equal(look.value.version.month, '2025-05');
    assert.deepEqual(
      await refusal('freeze', { month: '2025-04', ...JO }),
      stops.length === 0 ? ['version-checks-open'] : [],
    );
    const signed = await sign({ month: '2025-04', ...JO, why: 'the service puts it right in June' });
    assert.ok(signed.ok);
    assert.deepEqual(
      signed.value.version.overrides.map(({ why }) => why),
      signed.value.version.overrides.map(() => 'the service puts it right in June'),
    );
    assert.ok(signed.value.version.overrides.length > 0);
  });

  test('a version is numbered in its area, is what was signed, and its hash stands in the activity log', async () => {
    const read = await perform({ ...ctx }, 'version', { version: '1' });
    assert.ok(read.ok);
    const { version, hash } = read.value;
    assert.deepEqual(
      [version.number, version.month, version.signed.by, version.signed.as, version.previous],
      [1, '2025-04', JO.signedBy, JO.signedAs, null],
    );
    const waiting = version.scorecard.sections.flatMap(({ rows }) => rows).find(({ ref }) => ref === '135')!;
    assert.equal(waiting.cells.find(({ period }) => period === '2025-04')?.value, 271);
    const log = await perform({ ...ctx }, 'activity', {});
    assert.ok(JSON.stringify(log.value).includes(hash));
    assert.deepEqual((await perform({ ...ctx }, 'version', { version: hash.slice(0, 8) })).value?.version.number, 1);
  });

  test('a month in which no KPI has a figure is not signed off', async () => {
    assert.deepEqual(await refusal('freeze', { month: '2019-01', ...JO, why: 'agreed' }), ['version-empty-month']);
  });

  test('the same again is refused, since nothing is new', async () => {
    assert.deepEqual(await refusal('freeze', { month: '2025-04', ...JO, why: 'once more' }), ['version-nothing-new']);
  });

  test('a later paper that prints another April is a source revision, and the signed version keeps its own', async () => {
    await bringIn({ ...ctx }, 'june.csv', JUNE);
    const signed = await sign({ ...JO, why: 'agreed' });
    assert.ok(signed.ok, JSON.stringify(signed.issues));
    assert.deepEqual(
      signed.value.version.changes.map(({ period, was, is, kind }) => [period, was.value, is.value, kind]),
      [['2025-04', 271, 176, 'source revision']],
    );
    const first = await perform({ ...ctx }, 'version', { version: '1' });
    const cells = first.value!.version.scorecard.sections.flatMap(({ rows }) => rows).flatMap(({ cells }) => cells);
    assert.ok(cells.some(({ value }) => value === 271));
    const difference = await perform({ ...ctx }, 'version-difference', {});
    assert.ok(difference.ok);
    assert.deepEqual(
      difference.value.difference.changes.map(({ was, is }) => [was.value, is.value]),
      [[271, 176]],
    );
    const moved = difference.value.usual.find(({ moved }) => moved > 0)!;
    assert.deepEqual([moved.largest, moved.down, moved.middle], [{ period: '2025-04', by: -95 }, 1, 0]);
  });

  test('what changed between two versions is a document in each format, and says the figures and the kind of change', async () => {
    const made = async (format: 'pdf' | 'docx' | 'html') => {
      const outcome = await perform({ ...ctx }, 'difference-document', { format });
      assert.ok(outcome.ok, JSON.stringify(outcome.issues));
      assert.equal(outcome.value.file, `version-2-against-version-1.${format}`);
      return Buffer.from(outcome.value.base64, 'base64');
    };
    const page = (await made('html')).toString();
    for (const words of ['271', '176', 'Revised by its source', '1 revision by a source', 'Jo Smith'])
      assert.ok(page.includes(words), words);
    assert.equal((await made('pdf')).subarray(0, 5).toString(), '%PDF-');
    assert.equal((await made('docx')).subarray(0, 2).toString(), 'PK');
  });

  test('a version is held only against an earlier one', async () => {
    assert.deepEqual(await refusal('version-difference', { version: '1' }), ['version-first']);
    assert.deepEqual(await refusal('version-difference', { version: '1', since: '2' }), ['version-not-earlier']);
    assert.deepEqual(await refusal('version', { version: '7' }), ['version-unknown']);
  });

  test('one whose contents were altered is refused, with its own hash or with a new one, and verify says so', async () => {
    const { text, sha256 } = await stored(store);
    const altered = text.replace('271', '171');
    await sql`update signed_version set contents = ${gzipSync(altered)} where number = 1`.execute(store.db);
    assert.deepEqual(await refusal('version', { version: '1' }), ['version-altered']);
    const rehashed = createHash('sha256').update(altered).digest('hex');
    await sql`update signed_version set sha256 = ${rehashed} where number = 1`.execute(store.db);
    assert.deepEqual(await refusal('version', { version: '1' }), ['version-altered']);
    const verdict = await perform({ ...ctx }, 'verify', {});
    assert.deepEqual(
      verdict.issues.map(({ code }) => code),
      ['version-altered'],
    );
    await sql`update signed_version set contents = ${Buffer.from('no zip')} where number = 1`.execute(store.db);
    assert.deepEqual(await refusal('version', { version: '1' }), ['version-altered']);
    await sql`update signed_version set contents = ${gzipSync(text)}, sha256 = ${sha256} where number = 1`.execute(
      store.db,
    );
    assert.deepEqual(await refusal('version', { version: '1' }), []);
  });

  test('a version signed as it was known before the later paper gives April as the earlier paper had it', async () => {
    const signed = await sign({ ...JO, knownAt: '2025-06-10', why: 'as the board saw it' });
    assert.ok(signed.ok, JSON.stringify(signed.issues));
    const { scorecard, cutOff, changes } = signed.value.version;
    assert.equal(isoDay(cutOff.knownAt), '2025-06-10');
    const waiting = scorecard.sections.flatMap(({ rows }) => rows).find(({ ref }) => ref === '135')!;
    assert.equal(waiting.cells.find(({ period }) => period === '2025-04')?.value, 271);
    assert.deepEqual(
      changes.map(({ was, is }) => [was.value, is.value]),
      [[176, 271]],
    );
  });
});

async function stored(store: Store) {
  const { rows } = await sql<{ contents: Uint8Array; sha256: string }>`
    select contents, sha256 from signed_version where number = 1`.execute(store.db);
  return { text: gunzipSync(rows[0]!.contents).toString(), sha256: rows[0]!.sha256 };
}

describe('versions signed off from case records', () => {
  /** Two plans issued in January, and a third that an extract of the summer brings with its own January day. */
  const issued = (person: string, on: string) => [
    record('request', `r ${person}`, person, 2, { receivedOn: '2024-09-02' }),
    record('plan', `p ${person}`, person, 2, { request: `r ${person}`, startedOn: on, issuedOn: on }),
  ];
  const people = ['1', '2', '3'].map((one) => record('person', one, one, 2, { bornOn: '2015-12-10' }));
  const rows = [...people, ...issued('1', '2025-01-20'), ...issued('2', '2025-01-21')];
  let store: Store;
  let ctx: Context;
  before(async () => {
    ({ store, ctx } = await aRecordsStore());
    await load(store, { on: '2025-06-02', rows });
  });
  after(() => store.close());

  const january = async (at: string) => {
    const signed = await perform({ ...ctx, now: () => new Date(at) }, 'freeze', {
      basis: 'cases',
      month: '2025-05',
      ...JO,
      why: 'agreed',
    });
    assert.ok(signed.ok, JSON.stringify(signed.issues));
    return signed.value.version.changes.filter(
      ({ measure, period }) => measure === 'ehcp-issued-month-count' && period === '2025-01',
    );
  };

  test('a plan that was recorded later is a late record, one that was put right is a correction, each counted', async () => {
    assert.deepEqual(await january('2025-06-03T09:00:00Z'), []);
    await load(store, { on: '2025-06-10', rows: [...rows, ...issued('3', '2025-01-22')] });
    assert.deepEqual(
      (await january('2025-06-11T09:00:00Z')).map(({ was, is, kind, cases }) => [was.value, is.value, kind, cases]),
      [[2, 3, 'late record', { recordedLater: 1, putRight: 0 }]],
    );
    await load(store, {
      on: '2025-06-18',
      rows: [...people, ...issued('1', '2025-01-20'), ...issued('2', '2025-02-03'), ...issued('3', '2025-01-22')],
    });
    assert.deepEqual(
      (await january('2025-06-19T09:00:00Z')).map(({ was, is, kind, cases }) => [was.value, is.value, kind, cases]),
      [[3, 2, 'correction', { recordedLater: 0, putRight: 1 }]],
    );
  });
});
