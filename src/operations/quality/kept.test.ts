// Checked records are kept while they stand: asked twice they are read once, an answer changes nothing, and whoever stops stops the work.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day } from '../../clocks/index.ts';
import type { RegisterRow } from '../../register/index.ts';
import type { Store } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { type Context, perform } from '../index.ts';
import { checkedRecords } from './kept.ts';
import { aRecordsStore, load, record } from './records.fixture.ts';

let store: Store;
let ctx: Context;
const PEOPLE = 450;

const rows = (wrong: number): RegisterRow[] =>
  Array.from({ length: PEOPLE }, (_, i) =>
    record('request', `R${i}`, `C-${i}`, i + 2, {
      receivedOn: '2025-02-21',
      outcome: 'Y',
      outcomeOn: i < wrong ? '2025-02-20' : '2025-03-20',
    }),
  );

before(async () => {
  ({ store, ctx } = await aRecordsStore());
  await load(store, { on: '2025-05-01', rows: rows(3), columns: { 'request.outcomeOn': 'Outcome date' } });
});
after(() => store.close());

async function checked(own: Partial<Context> = {}) {
  const context = { ...ctx, ...own };
  const found = await inArea(context);
  assert.ok(found.ok);
  return checkedRecords(context, found.at);
}

test('two who ask at once wait for the same work, and both are told how far it is', async () => {
  const said: string[] = [];
  const asked = (who: string) => checked({ progress: (done, of) => void said.push(`${who} ${done} of ${of}`) });
  const [one, other] = await Promise.all([asked('Ada'), asked('Ben')]);
  assert.equal(one, other);
  assert.equal(one?.people, PEOPLE);
  assert.deepEqual(said.sort(), [
    'Ada 0 of 450',
    'Ada 200 of 450',
    'Ada 400 of 450',
    'Ben 0 of 450',
    'Ben 200 of 450',
    'Ben 400 of 450',
  ]);
});

test('an answer and a source that is set up leave it as it is; another day and other records do not', async () => {
  const before = await checked();
  const finding = before!.findings[0]!.key;
  await perform({ ...ctx }, 'answer-case-finding', { finding, answer: 'explained', reason: 'By order.' });
  await perform({ ...ctx }, 'set-record-source', { id: 'case-system', title: 'Case system', owner: 'Data manager' });
  assert.equal(await checked(), before);
  assert.notEqual(await checked({ today: day('2025-06-28') }), before);
  await load(store, { on: '2025-06-01', rows: rows(1), columns: { 'request.outcomeOn': 'Outcome date' } });
  assert.deepEqual([before!.findings.length, (await checked())!.findings.length], [3, 1]);
});

test('it is stopped when nobody waits any more, says so, and begins again for the next', async () => {
  await load(store, { on: '2025-06-02', rows: rows(2), columns: { 'request.outcomeOn': 'Outcome date' } });
  const stop = new AbortController();
  const outcome = await perform({ ...ctx, signal: stop.signal, progress: () => stop.abort() }, 'quality', {});
  assert.deepEqual(
    outcome.issues.map(({ code }) => code),
    ['checking-stopped'],
  );
  const again = await perform({ ...ctx }, 'quality', { state: 'all' });
  assert.equal(again.ok && again.value.count, 2);
});
