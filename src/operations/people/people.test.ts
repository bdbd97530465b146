import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, isoDay } from '../../clocks/index.ts';
import { perform } from '../index.ts';
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
  const parted = await perform(ctx(), 'undo-merge', { record: b.record, by: 'Bea' });
  assert.deepEqual(parted.ok && parted.value.left, 1);
  const undone = await queue();
  assert.deepEqual([undone.people, undone.count, undone.answered[0]!.same], [4, 0, false]);
  const again = await perform(ctx(), 'undo-merge', { record: b.record });
  assert.deepEqual(
    again.issues.map(({ code }) => code),
    ['person-alone'],
  );
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
  assert.deepEqual(await found('C-1003'), [['C-1003']]);
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

test('a row is followed back to file, sheet, row and column, with what each version said', async () => {
  const outcome = await perform(ctx(), 'row-history', { source: 'cases', table: 'request', id: 'R-1' });
  assert.ok(outcome.ok);
  const { versions, person } = outcome.value;
  assert.equal(person, 'C-1001');
  assert.deepEqual(
    versions.map(({ how, changed, place, load, importedBy, knownFrom, knownTo }) => [
      how,
      changed,
      place.sheet,
      place.row,
      load.file,
      load.mapping?.version,
      importedBy?.name,
      knownFrom.slice(0, 10),
      knownTo?.slice(0, 10) ?? null,
    ]),
    [
      ['first', [], 'Extract', 5, 'cases-2025-05-31.csv', 3, 'Dora Clerk', '2025-05-31', '2025-06-25'],
      ['restated', ['Received'], 'Extract', 5, 'cases-2025-06-25.csv', 3, 'Dora Clerk', '2025-06-25', null],
    ],
  );
  const received = versions[1]!.fields.find(({ field }) => field === 'receivedOn')!;
  assert.deepEqual(
    [received.value, received.was, received.column],
    ['5 February 2025', '3 February 2025', 'Date received'],
  );
});

test('names in a history are kept apart until they are asked for', async () => {
  const told = async (names: boolean) => {
    const outcome = await perform(ctx(), 'row-history', { source: 'cases', table: 'person', id: 'C-1001', names });
    return outcome.ok ? outcome.value.versions.at(-1)!.fields.find(({ field }) => field === 'surname') : null;
  };
  assert.deepEqual([(await told(false))?.value, (await told(false))?.column], ['kept apart', 'Family name']);
  assert.equal((await told(true))?.value, 'Quillfeather');
  const unknown = await perform(ctx(), 'row-history', { source: 'cases', table: 'plan', id: 'C-1001' });
  assert.deepEqual(
    unknown.issues.map(({ code }) => code),
    ['record-unknown'],
  );
  const table = await perform(ctx(), 'row-history', { source: 'cases', table: 'no-such', id: '1' });
  assert.deepEqual(
    table.issues.map(({ code }) => code),
    ['table-unknown'],
  );
});

test('what the newest extract lacks is listed, answered once, and its history says so', async () => {
  const asked = { source: 'cases', table: 'plan' };
  const gone = await perform(ctx(), 'gone', asked);
  assert.ok(gone.ok);
  assert.deepEqual(gone.value.counts, [
    { source: 'cases', sourceTitle: 'Case system', table: 'plan', title: 'Plans', rows: 1 },
  ]);
  const [row] = gone.value.one!.rows;
  assert.deepEqual(
    [row!.id, row!.person, row!.words, isoDay(row!.lastSeenOn!)],
    ['P-1', 'C-1001', 'Started 15 January 2024', '2025-05-31'],
  );
  const none = await perform(ctx(), 'answer-gone', { ...asked, ids: [], answer: 'ended' });
  assert.deepEqual(
    none.issues.map(({ code }) => code),
    ['gone-none-chosen'],
  );
  const ahead = await perform(ctx(), 'answer-gone', { ...asked, ids: 'all', answer: 'ended', endedOn: '2030-01-01' });
  assert.deepEqual(
    ahead.issues.map(({ code }) => code),
    ['ended-ahead'],
  );
  const answered = await perform(ctx(), 'answer-gone', {
    ...asked,
    ids: ['P-1', 'P-2'],
    answer: 'ended',
    endedOn: '2025-06-10',
  });
  assert.deepEqual(answered.ok && answered.value.rows, 1);
  const again = await perform(ctx(), 'answer-gone', { ...asked, ids: ['P-1'], answer: 'duplicate' });
  assert.deepEqual(
    again.issues.map(({ code }) => code),
    ['gone-none-waiting'],
  );
  const history = await perform(ctx(), 'row-history', { ...asked, id: 'P-1' });
  assert.deepEqual(
    history.ok &&
      history.value.versions.map(({ standing, how, missingFrom, changed }) => [
        standing,
        how,
        missingFrom?.file ?? null,
        changed,
      ]),
    [
      ['stands', 'first', null, []],
      ['not seen', 'standing', 'cases-2025-06-25.csv', []],
      ['ended', 'standing', null, ['Ceased']],
    ],
  );
});

test('a row that was left out by mistake stands again', async () => {
  const columns = { source: 'panels', tables: ['panel' as const] };
  await bringRows(store, { ...columns, on: '2025-06-01' }, [
    aRow('panel', 'N-1', null, {}),
    aRow('panel', 'N-2', null, {}),
  ]);
  await bringRows(store, { ...columns, on: '2025-06-08' }, [aRow('panel', 'N-1', null, {})]);
  const back = await perform(ctx(), 'answer-gone', {
    source: 'panels',
    table: 'panel',
    ids: 'all',
    answer: 'left out by mistake',
  });
  assert.deepEqual(back.ok && back.value.rows, 1);
  const gone = await perform(ctx(), 'gone', {});
  assert.deepEqual(gone.ok && gone.value.counts, []);
});

test('files of case records are listed newest first, with what they changed and whom they brought', async () => {
  const outcome = await perform(ctx(), 'loads', { source: 'cases' });
  assert.ok(outcome.ok);
  const { loads, count } = outcome.value;
  assert.deepEqual(
    [count, loads.map(({ file, sums }) => [file, sums])],
    [
      2,
      [
        ['cases-2025-06-25.csv', { new: 0, changed: 1, unchanged: 5, gone: 1 }],
        ['cases-2025-05-31.csv', { new: 7, changed: 0, unchanged: 0, gone: 0 }],
      ],
    ],
  );
  const first = await perform(ctx(), 'loads', { load: loads[1]!.load });
  assert.ok(first.ok);
  const { by, people, columns } = first.value.one!;
  assert.deepEqual(
    [by?.name, people, columns.map(({ field, column }) => `${field}: ${column}`)],
    ['Dora Clerk', { new: 3, matched: 0 }, ['Surname: Family name', 'Received: Date received', 'Started: Plan start']],
  );
  const unknown = await perform(ctx(), 'loads', { load: 999 });
  assert.deepEqual(
    unknown.issues.map(({ code }) => code),
    ['load-unknown'],
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
    const outcome = await perform(live.ctx(), id, input as never);
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
  assert.ok(logged.length > 20 && entries.includes('decide-person'));
  for (const word of [...MADE_UP, 'Ottolina', 'EP-7', 'P-1']) {
    assert.equal(lines.includes(word), false, `the log says ${word}`);
    assert.equal(entries.includes(word), false, `the activity log says ${word}`);
  }
});
