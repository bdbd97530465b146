// The life of an answer: refused without a reason, kept while the figures stand, needed again when its day has passed.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day } from '../../clocks/index.ts';
import type { Store } from '../../store/index.ts';
import { aStore, bringIn, JUNE } from '../checks/stores.fixture.ts';
import { type Context, perform } from '../index.ts';

let store: Store;
let ctx: Context;

before(async () => {
  ({ store, ctx } = await aStore());
});

after(() => store.close());

const findings = async (today = ctx.today) => {
  const outcome = await perform({ ...ctx, today }, 'lint', {});
  return outcome.ok ? outcome.value.findings : [];
};
const larger = async (today = ctx.today) => {
  const found = (await findings(today)).find(({ rule }) => rule === 'subset-larger');
  assert.ok(found, 'the subset is found');
  return found;
};
const answered = async (answer: 'corrected' | 'explained' | 'accepted' | 'opened again', more = {}) => {
  const outcome = await perform({ ...ctx }, 'answer-finding', { finding: (await larger()).key, answer, ...more });
  return outcome.ok ? 'kept' : outcome.issues.map(({ code, where }) => `${code} ${where.field}`);
};

test('a finding says where its cells stand, whom to ask, and that nobody has answered yet', async () => {
  const found = await larger();
  assert.deepEqual(found.places.map(({ file, row, column, printed }) => `${file} ${column}${row} ${printed}`).sort(), [
    'may.csv I7 253',
    'may.csv I8 271',
  ]);
  assert.deepEqual([found.state, found.answer, found.files], ['needs an answer', null, ['may.csv']]);
});

test('an answer without what it needs is refused, each reason at its field', async () => {
  assert.deepEqual(await answered('corrected'), ['finding-still-there answer']);
  assert.deepEqual(await answered('explained'), ['finding-reason-needed reason']);
  assert.deepEqual(await answered('accepted'), ['finding-reason-needed reason', 'finding-until-needed until']);
  assert.deepEqual(await answered('accepted', { reason: 'Asked for.', until: '2025-06-26' }), [
    'finding-until-past until',
  ]);
  const unknown = await perform({ ...ctx }, 'answer-finding', { finding: 'nothing', answer: 'explained', reason: 'x' });
  assert.deepEqual(
    unknown.issues.map(({ code }) => code),
    ['finding-unknown'],
  );
});

test('an accepted finding is left alone up to and on its day, and needs an answer on the day after', async () => {
  assert.equal(await answered('accepted', { reason: 'Asked for on 26 June.', until: '2025-07-31' }), 'kept');
  assert.equal((await larger(day('2025-07-31'))).state, 'accepted');
  const past = await larger(day('2025-08-01'));
  assert.deepEqual([past.state, past.answer?.reason], ['needs an answer', 'Asked for on 26 June.']);
});

test('an explained finding stays explained, and opened again it needs an answer', async () => {
  assert.equal(await answered('explained', { reason: 'Both are right.' }), 'kept');
  assert.equal((await larger(day('2026-08-01'))).state, 'explained');
  assert.equal(await answered('opened again'), 'kept');
  assert.equal((await larger()).state, 'needs an answer');
});

test('each answer is in the activity log', async () => {
  const entries = await store.activity('E01', { limit: 3 });
  assert.deepEqual(
    entries.map(({ operation, facts }) => [operation, (facts as { answer: string }).answer]),
    [
      ['answer-finding', 'opened again'],
      ['answer-finding', 'explained'],
      ['answer-finding', 'accepted'],
    ],
  );
});

test('once a later paper gives other figures the finding may be called corrected, and is checked again', async () => {
  await bringIn(ctx, 'june.csv', JUNE);
  const found = await larger();
  assert.deepEqual([found.state, found.putRight], ['needs an answer', { file: 'june.csv', printed: '176' }]);
  assert.equal(await answered('corrected'), 'kept');
  assert.equal((await larger()).state, 'corrected');
});
