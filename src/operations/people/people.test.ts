import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../clocks/index.ts';
import { findOperation, perform, runOperation } from '../index.ts';
import { AREA, aCaseStore, aRow, bringRows, MADE_UP, twoSources } from './case-records.fixture.ts';

const live = await aCaseStore('live');
const { store, ctx, logged } = await aCaseStore();
await twoSources(store);

async function queue(names = false) {
  const outcome = await perform(ctx(), 'people-queue', { names });
  assert.ok(outcome.ok);
  return outcome.value;
}

test('who is surely one person is joined unasked; who is likely one is asked about, by numbers until names are asked for', async () => {
  const { people, records, joined, count, waiting } = await queue();
  assert.deepEqual([people, records, joined, count], [4, 5, 1, 1]);
  const [a, b] = waiting[0]!.pair;
  assert.deepEqual(
    [a.sourceTitle, a.sourceId, b.sourceTitle, b.sourceId],
    ['Case system', 'C-1001', 'psychology', 'EP-7'],
  );
  assert.deepEqual([a.details, b.details], [null, null]);
  assert.ok(waiting[0]!.reasons.includes('same date of birth'));
  const named = (await queue(true)).waiting[0]!.pair.map(({ details }) => details?.forename);
  assert.deepEqual(named, ['Ottoline', 'Ottolina']);
});

test('a pair that is one person is decided, undone, and not asked about again', async () => {
  const [a, b] = (await queue()).waiting[0]!.pair;
  const same = await perform(ctx(), 'decide-person', { record: a.record, other: b.record, same: true, by: 'Bea' });
  assert.ok(same.ok);
  const after = await queue();
  assert.deepEqual(
    [after.people, after.count, after.answered.map(({ same: is, by, stands }) => [is, by, stands])],
    [3, 0, [[true, 'Bea', true]]],
  );
  const parted = await perform(ctx(), 'undo-merge', { record: a.record, other: b.record, by: 'Bea' });
  assert.deepEqual(parted.ok && parted.value.left, 1);
  const undone = await queue();
  assert.deepEqual([undone.people, undone.count, undone.answered[0]!.same], [4, 0, false]);
  const again = await perform(ctx(), 'undo-merge', { record: b.record });
  assert.deepEqual(
    again.issues.map(({ code }) => code),
    ['person-alone'],
  );
});

test('what an answer joined along with a record leaves with it when the answer is taken back', async () => {
  const numbers = { personNumbersOf: 'psychology', tables: ['advice' as const] };
  await bringRows(store, { source: 'advice-log', on: '2025-06-21', ...numbers }, [aRow('advice', 'A-1', 'EP-7', {})]);
  const of = async () => {
    const outcome = await perform(ctx(), 'find-person', { text: 'Quillfeather' });
    assert.ok(outcome.ok);
    return outcome.value.people.map(({ records }) => records.map(({ source, sourceId }) => `${source} ${sourceId}`));
  };
  const apart = [['cases C-1001'], ['psychology EP-7', 'advice-log EP-7']];
  assert.deepEqual(await of(), apart);
  const [a, b] = (await queue()).answered[0]!.pair;
  assert.ok((await perform(ctx(), 'decide-person', { record: a.record, other: b.record, same: true })).ok);
  assert.deepEqual(await of(), [['cases C-1001', 'psychology EP-7', 'advice-log EP-7']]);
  assert.ok((await perform(ctx(), 'undo-merge', { record: a.record, other: b.record })).ok);
  assert.deepEqual(await of(), apart);
});

test('a record that is not there, or set beside itself, is refused and nothing is written', async () => {
  const before = await store.change(AREA);
  for (const pair of [
    [1, 1],
    [1, 9_999],
  ] as const) {
    const outcome = await perform(ctx(), 'decide-person', { record: pair[0], other: pair[1], same: true });
    assert.deepEqual(
      outcome.issues.map(({ code }) => code),
      ['person-record-unknown'],
    );
  }
  assert.equal(await store.change(AREA), before);
});

test('a person is found by a UPN, by a number of the case system, and by whole words of a name', async () => {
  const found = async (text: string) => {
    const outcome = await perform(ctx(), 'find-person', { text });
    return outcome.ok
      ? outcome.value.people.map(({ records }) => records.map(({ sourceId }) => sourceId))
      : outcome.issues;
  };
  assert.deepEqual(await found('a801200001001'), [['C-1002', 'EP-8']]);
  assert.deepEqual(await found('c-1003'), [['C-1003']]);
  assert.deepEqual(await found('barnaby THISTLEWOOD'), [['C-1002', 'EP-8']]);
  assert.deepEqual(await found('Thistle'), []);
  const nothing = await perform(ctx(), 'find-person', { text: '  ' });
  assert.deepEqual(
    nothing.issues.map(({ code }) => code),
    ['find-needed'],
  );
});

test('of one person who was found every row is listed, with the number under which its history stands', async () => {
  const outcome = await perform(ctx(), 'find-person', { text: 'C-1001' });
  assert.ok(outcome.ok);
  assert.deepEqual(
    outcome.value.held?.rows.map(({ table, id, words }) => [table, id, words]),
    [
      ['person', 'C-1001', ''],
      ['plan', 'P-1', 'Started 15 January 2024'],
      ['request', 'R-1', 'Received 5 February 2025'],
    ],
  );
});

test('until there is sign-in a live store shows nobody, and still says what is missing by its number', async () => {
  await twoSources(live.store);
  const asked = [
    ['people-queue', {}],
    ['find-person', { text: 'Quillfeather' }],
    ['row-history', { source: 'cases', table: 'request', id: 'R-1' }],
  ] as const;
  for (const [id, input] of asked) {
    const outcome = await runOperation(live.ctx(), findOperation(id)!, input);
    assert.deepEqual(
      outcome.issues.map(({ code }) => code),
      ['not-allowed'],
    );
  }
  const gone = await perform(live.ctx(), 'gone', { source: 'cases', table: 'plan' });
  assert.deepEqual(gone.ok && gone.value.one!.rows.map(({ id, words }) => [id, words]), [['P-1', '']]);
});

test('in a live store it is counted what is due for review, and nobody can be destroyed until there is sign-in', async () => {
  const outcome = await perform(live.ctx({ today: day('2045-06-27') }), 'retention', {});
  assert.ok(outcome.ok);
  const { classes, due, holds } = outcome.value;
  assert.deepEqual([classes[0]!.due, due, holds], [4, null, null]);
  const refusal = await perform(live.ctx(), 'destroy-records', { keys: ['case:1'], by: 'Bea', why: 'past its time' });
  assert.deepEqual(
    refusal.issues.map(({ code }) => code),
    ['not-allowed'],
  );
});

test('nothing personal stands in the log or in the activity log', async () => {
  const entries = JSON.stringify(await store.activity(AREA, { limit: 500 }));
  const lines = [...logged, ...live.logged].join('\n');
  assert.ok(logged.length > 10 && entries.includes('decide-person'));
  for (const word of [...MADE_UP, 'Ottolina', 'EP-7', 'P-1']) {
    assert.equal(lines.includes(word), false, `the log says ${word}`);
    assert.equal(entries.includes(word), false, `the activity log says ${word}`);
  }
});
