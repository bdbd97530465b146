import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, isoDay } from '../../clocks/index.ts';
import { perform } from '../index.ts';
import { aCaseStore, aRow, bringRows, twoSources } from './case-records.fixture.ts';

const { store, ctx } = await aCaseStore();
await twoSources(store);

test('a row is followed back to file, sheet, row and column, with what each version said', async () => {
  const outcome = await perform(ctx(), 'row-history', { source: 'cases', table: 'request', id: 'R-1' });
  assert.ok(outcome.ok);
  const { versions, person } = outcome.value;
  assert.equal(person, 'C-1001');
  assert.deepEqual(
    versions.map(({ how, changed, place, load, importedBy, knownFrom, knownTo, state, doubt }) => [
      how,
      changed,
      place.sheet,
      place.row,
      load.file,
      load.mapping?.version,
      importedBy?.name,
      knownFrom.slice(0, 10),
      knownTo?.slice(0, 10) ?? null,
      state,
      doubt,
    ]),
    [
      [
        'first',
        [],
        'Extract',
        5,
        'cases-2025-05-31.csv',
        3,
        'Dora Clerk',
        '2025-05-31',
        '2025-06-25',
        'awaiting a decision',
        null,
      ],
      [
        'restated',
        ['Received'],
        'Extract',
        5,
        'cases-2025-06-25.csv',
        3,
        'Dora Clerk',
        '2025-06-25',
        null,
        'awaiting a decision',
        null,
      ],
    ],
  );
  const received = versions[1]!.fields.find(({ field }) => field === 'receivedOn')!;
  assert.deepEqual(
    [received.value, received.was, received.column],
    ['5 February 2025', '3 February 2025', 'Date received'],
  );
});

test('where a state cannot follow the one before, the history says so and what to do', async () => {
  const requests = { source: 'early-years', tables: ['request' as const], holds: 'dated events' as const };
  const request = (own: object) => [aRow('request', 'E-1', null, { receivedOn: day('2025-01-06'), ...own })];
  await bringRows(store, { ...requests, on: '2025-03-01' }, request({ outcome: 'Y', outcomeOn: day('2025-02-10') }));
  await bringRows(store, { ...requests, on: '2025-04-01' }, request({}));
  const outcome = await perform(ctx(), 'row-history', { source: 'early-years', table: 'request', id: 'E-1' });
  assert.ok(outcome.ok);
  const [first, second] = outcome.value.versions;
  assert.deepEqual([first!.state, first!.doubt, second!.state], ['agreed to assess', null, 'awaiting a decision']);
  assert.match(second!.doubt ?? '', /decision/);
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

test('where the key of the case records is lost, that is said with what to do, and is no fault', async () => {
  const lost = { given: null, file: '/nowhere/waymark.key', mayMake: false };
  const keyless = {
    ...store,
    keyring: { source: lost, find: () => 'none' as const, findOrMake: () => 'none' as const },
  };
  const outcome = await perform(ctx({ store: async () => keyless }), 'people-queue', { names: true });
  assert.deepEqual(
    outcome.issues.map(({ code, message }) => [code, message.includes('/nowhere/waymark.key')]),
    [['case-key', true]],
  );
});
