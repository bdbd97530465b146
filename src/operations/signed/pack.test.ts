// The pack of a small signed version: every document in every format, the same each time, stopped at once when asked to.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { Store } from '../../store/index.ts';
import { aStore } from '../checks/stores.fixture.ts';
import { type Context, perform } from '../index.ts';

let store: Store;
let ctx: Context;
let check: string;

before(async () => {
  ({ store, ctx } = await aStore());
  const signed = await perform({ ...ctx }, 'freeze', { signedBy: 'Jo Smith', signedAs: 'director', why: 'agreed' });
  assert.ok(signed.ok, JSON.stringify(signed.issues));
  check = signed.value.hash.slice(0, 16).match(/.{4}/g)!.join(' ');
});
after(() => store.close());

const pack = async (input: Parameters<typeof perform<'pack'>>[2], own: Partial<Context> = {}) =>
  perform({ ...ctx, ...own }, 'pack', input);
const bytesOf = ({ base64 }: { base64: string }) => new Uint8Array(Buffer.from(base64, 'base64'));

test('every document has its PDF, its Word file and its page, and the figures their Excel and CSV', async () => {
  const outcome = await pack({});
  assert.ok(outcome.ok, JSON.stringify(outcome.issues));
  const formats = Map.groupBy(outcome.value.files, ({ document }) => document);
  const figures = formats.get('figures')!.map(({ format }) => format);
  formats.delete('figures');
  assert.deepEqual([...formats.keys()].sort(), [
    'board-pack',
    'commentary-page',
    'committee-report',
    'family-summary',
    'monthly-report',
    'short-pack',
  ]);
  for (const [document, files] of formats)
    assert.deepEqual(files.map(({ format }) => format).sort(), ['docx', 'html', 'pdf'], document);
  assert.deepEqual(figures, ['xlsx', 'csv', 'csv']);
  for (const { path, ...file } of outcome.value.files) {
    const start = strFromU8(bytesOf(file).subarray(0, 5), true);
    if (file.format === 'pdf') assert.equal(start, '%PDF-', path);
    if (file.format === 'docx' || file.format === 'xlsx') assert.equal(start.slice(0, 2), 'PK', path);
  }
});

test('the same check stands on every format of a document', async () => {
  const outcome = await pack({ only: ['short-pack', 'xlsx'] });
  assert.ok(outcome.ok);
  const of = (format: string) => bytesOf(outcome.value.files.find((one) => one.format === format)!);
  assert.ok(strFromU8(of('html')).includes(check));
  const word = unzipSync(of('docx'));
  assert.ok(Object.values(word).some((part) => strFromU8(part).includes(check)));
  const excel = unzipSync(of('xlsx'));
  assert.ok(Object.values(excel).some((part) => strFromU8(part).includes(check)));
});

test('the same version gives the same bytes', async () => {
  const hashes = async () => {
    const outcome = await pack({ only: ['monthly-report', 'figures'] });
    assert.ok(outcome.ok);
    return outcome.value.files.map((file) => [file.path, createHash('sha256').update(bytesOf(file)).digest('hex')]);
  };
  assert.deepEqual(await hashes(), await hashes());
});

test('what is not there is refused by name: a document, a format, a KPI, a month, a template that is none', async () => {
  const codes = async (input: Parameters<typeof pack>[0]) => {
    const outcome = await pack(input);
    return outcome.issues.filter(({ severity }) => severity === 'stops').map(({ code }) => code);
  };
  assert.deepEqual(await codes({ only: ['board-pack', 'powerpoint'] }), ['pack-part-unknown']);
  assert.deepEqual(await codes({ kpis: ['no-such-kpi'] }), ['pack-kpi-unknown']);
  assert.deepEqual(await codes({ earlier: ['last May'] }), ['period-not-known']);
  assert.deepEqual(await codes({ version: '9' }), ['version-unknown']);
  const files = [{ name: 'logo.docx', bytes: new TextEncoder().encode('no Word file') }];
  const refused = await pack({ only: ['short-pack'], files });
  assert.deepEqual([refused.ok, refused.issues.length], [false, 1]);
});

test('a pack that is stopped hands out nothing', async () => {
  const stopping = new AbortController();
  const outcome = pack({}, { signal: stopping.signal, progress: () => stopping.abort() });
  assert.deepEqual(
    (await outcome).issues.map(({ code }) => code),
    ['pack-stopped'],
  );
});
