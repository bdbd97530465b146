// Quality of case records through the operations: what is found and since when, answers and their ends, grades, dates, and the list that goes out.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day, isoDay } from '../../clocks/index.ts';
import type { Store } from '../../store/index.ts';
import { type Context, perform } from '../index.ts';
import { aRecordsStore, COLUMNS, DANGEROUS, load, rows, UPN } from '../quality/records.fixture.ts';

let store: Store;
let ctx: Context;

before(async () => {
  ({ store, ctx } = await aRecordsStore());
  await load(store, { on: '2025-05-01', rows: rows(), columns: COLUMNS });
});
after(() => store.close());

const at = (today: string): Context => ({ ...ctx, today: day(today) });

async function quality(asked: Record<string, unknown> = {}, on = '2025-06-27') {
  const outcome = await perform(at(on), 'quality', asked);
  assert.ok(outcome.ok, JSON.stringify(outcome.issues));
  return outcome.value;
}
async function found(record: string, on?: string) {
  const { findings } = await quality({ state: 'all' }, on);
  return findings?.find(({ row }) => row?.person === record);
}
async function answered(record: string, answer: string, more = {}, on = '2025-06-27') {
  const finding = (await found(record, on))!.key;
  const outcome = await perform(at(on), 'answer-case-finding', { finding, answer: answer as 'explained', ...more });
  return outcome.ok ? 'kept' : outcome.issues.map(({ code, where }) => `${code} ${where.field}`);
}

test('each finding says which record, where it stands in which file, since when and for how long', async () => {
  const { findings, count, looked } = await quality();
  assert.deepEqual(
    findings?.map(({ check, row, since, days }) => [check.id, row?.person, isoDay(since!), days]),
    [
      ['SX-11', 'C-100', '2025-05-01', 57],
      ['SX-11', UPN, '2025-05-01', 57],
      ['SX-11', DANGEROUS, '2025-05-01', 57],
      ['JX-07', 'C-200', '2025-05-01', 57],
    ],
  );
  const { row, field, owner, person } = (await found('C-100'))!;
  assert.deepEqual(row, {
    table: 'request',
    id: 'R1',
    person: 'C-100',
    number: 'C-100',
    isPlain: true,
    file: 'case-system-2025-05-01.csv',
    sheet: 'Export',
    row: 2,
    column: 'Outcome date',
  });
  assert.deepEqual([field, owner, typeof person, count, looked['SX-11']], ['outcomeOn', null, 'number', 4, 5]);
});

test('findings are asked for by check, severity, owner and age, and each choice says how many it would give', async () => {
  const { count, checks, facets } = await quality({ severity: 'query' });
  assert.deepEqual([count, checks.map(({ check }) => check.id)], [1, ['JX-07']]);
  assert.deepEqual(facets.severity, [
    { value: 'error', count: 3 },
    { value: 'query', count: 1 },
  ]);
  assert.deepEqual(
    facets.minimumAge.map((one) => one.count),
    [1, 1, 1, 0, 0],
  );
  assert.equal((await quality({ minimumAge: 57 })).count, 4);
  assert.equal((await quality({ minimumAge: 58 })).count, 0);
  assert.equal((await quality({ owner: 'Somebody' })).count, 0);
  assert.equal((await quality({ check: 'sx-11' })).count, 3);
  const unknown = await perform({ ...ctx }, 'quality', { check: 'SX-99', source: 'nowhere' });
  assert.deepEqual(
    unknown.issues.map(({ code }) => code),
    ['case-check-unknown', 'record-source-unknown'],
  );
});

test('what no file of the source brings is not asked of its records, and it is said that it was not judged', async () => {
  const { notBrought, looked } = await quality();
  const numbers = notBrought.find(({ check }) => check.id === 'SX-05');
  assert.deepEqual([numbers?.source, numbers?.field, numbers?.rows], ['case-system', 'upn', 1]);
  assert.deepEqual([looked['SX-11'], looked['JX-06']], [5, undefined]);
});

test('an answer without what it needs is refused, each reason at its field', async () => {
  assert.deepEqual(await answered('C-100', 'explained'), ['finding-reason-needed reason']);
  assert.deepEqual(await answered('C-100', 'accepted', { reason: 'Asked for.' }), ['finding-until-needed until']);
  assert.deepEqual(await answered('C-100', 'accepted', { reason: 'Asked for.', until: '2025-06-26' }), [
    'finding-until-past until',
  ]);
  const unknown = await perform({ ...ctx }, 'answer-case-finding', { finding: 'none', answer: 'corrected' });
  assert.deepEqual(
    unknown.issues.map(({ code }) => code),
    ['case-finding-unknown'],
  );
});

test('explained stays explained on another day, accepted holds up to and on its day', async () => {
  assert.equal(await answered('C-200', 'explained', { reason: 'With the tribunal.' }), 'kept');
  assert.equal((await found('C-200', '2025-09-27'))?.state, 'explained');
  assert.equal(await answered('C-200', 'accepted', { reason: 'Asked for.', until: '2025-07-31' }), 'kept');
  assert.equal((await found('C-200', '2025-07-31'))?.state, 'accepted');
  assert.equal((await found('C-200', '2025-08-01'))?.state, 'needs an answer');
  assert.equal(await answered('C-200', 'opened again'), 'kept');
  assert.equal((await found('C-200'))?.state, 'needs an answer');
});

test('what is said to be put right waits for the next records, and comes back when they still hold it', async () => {
  assert.equal(await answered('C-100', 'corrected', {}, '2025-06-10'), 'kept');
  assert.deepEqual((await found('C-100', '2025-06-12'))?.state, 'corrected');
  await load(store, { on: '2025-06-11', rows: rows(), columns: COLUMNS });
  const back = (await found('C-100', '2025-06-12'))!;
  assert.deepEqual(
    [back.state, isoDay(back.stillThereOn!), isoDay(back.since!)],
    ['needs an answer', '2025-06-11', '2025-05-01'],
  );
});

test('a row that changes and is still wrong is another finding, since the day it changed', async () => {
  const before = (await found('C-100'))!.key;
  await load(store, { on: '2025-06-20', rows: rows({ outcomeOn: '2025-03-08' }), columns: COLUMNS });
  const now = (await found('C-100'))!;
  assert.deepEqual(
    [now.key === before, isoDay(now.since!), now.days, now.state],
    [false, '2025-06-20', 7, 'needs an answer'],
  );
  const { since } = await quality();
  assert.deepEqual(
    since.months.filter(({ count }) => count > 0),
    [
      { month: '2025-05', count: 3 },
      { month: '2025-06', count: 1 },
    ],
  );
});

test('once the records hold it no more the answer stands as confirmed, and not among those to papers', async () => {
  await answered('C-100', 'corrected', {}, '2025-06-21');
  await load(store, { on: '2025-06-25', rows: rows({ outcomeOn: '2025-03-28' }), columns: COLUMNS });
  const { count, settled } = await quality();
  assert.equal(count, 3);
  assert.deepEqual(
    settled?.map(({ answer, found: { check } }) => [answer, check]),
    [
      ['corrected', 'SX-11'],
      ['corrected', 'SX-11'],
    ],
  );
  const papers = await perform({ ...ctx }, 'lint', {});
  assert.deepEqual(papers.ok && papers.value.settled, []);
});

test('at the end of each month there is what was found in the records as they were known then', async () => {
  const outcome = await perform(at('2025-08-02'), 'quality-trend', { months: 4 });
  assert.ok(outcome.ok);
  const { ends, checks } = outcome.value;
  assert.deepEqual(
    ends.map(({ month }) => month),
    ['2025-05', '2025-06'],
    'before May and in July no records came',
  );
  const outcomes = checks.find(({ check }) => check.id === 'SX-11');
  assert.deepEqual([outcomes?.counts, outcomes?.now], [[3, 2], 2]);
});

async function source(on = '2025-06-27') {
  const outcome = await perform(at(on), 'record-sources', {});
  assert.ok(outcome.ok);
  return outcome.value.sources[0]!;
}

test('a nightly extract that stopped is late from the day after, and its grade falls with the days', async () => {
  const set = { id: 'case-system', title: 'Case system', owner: 'Data manager', everyDays: 1 };
  const wrong = await perform({ ...ctx }, 'set-record-source', { ...set, contact: 'ring us' });
  assert.deepEqual(
    wrong.issues.map(({ code }) => code),
    ['contact-not-address'],
  );
  assert.ok((await perform({ ...ctx }, 'set-record-source', set)).ok);
  const on = async (today: string) => {
    const { state, daysLate, graded } = await source(today);
    return [state, daysLate, graded?.reasons.find(({ about }) => about === 'on time')?.grade];
  };
  assert.deepEqual(await on('2025-06-26'), ['on-time', 0, 'A']);
  assert.deepEqual(await on('2025-06-27'), ['late', 1, 'B']);
  assert.deepEqual(await on('2025-07-10'), ['late', 14, 'C']);
  assert.equal((await quality({ owner: 'Data manager' })).count, 3);
});

test('a grade is the worst of its reasons; an explained error counts as none', async () => {
  const before = await source('2025-06-26');
  assert.deepEqual([before.graded?.grade, before.graded?.rows, before.graded?.rowsWithErrors], ['E', 6, 2]);
  for (const record of [UPN, DANGEROUS]) await answered(record, 'explained', { reason: 'It is right.' });
  const after = await source('2025-06-26');
  assert.deepEqual([after.graded?.grade, after.graded?.rowsWithErrors], ['A', 0]);
});

test('rows that went missing without an answer lower the grade', async () => {
  await load(store, { on: '2025-06-26', rows: rows({ outcomeOn: '2025-03-28', without: ['R6'] }), columns: COLUMNS });
  const { graded } = await source();
  assert.deepEqual([graded?.notSeen, graded?.reasons[0]?.about, graded?.grade], [1, 'complete', 'E']);
});

test('without waiting there are dates and no grades until somebody has had the records checked', async () => {
  const asked = async (today: string) => {
    const outcome = await perform(at(today), 'record-sources', { check: false });
    assert.ok(outcome.ok);
    return [outcome.value.checked, outcome.value.sources[0]?.graded?.grade ?? null];
  };
  assert.deepEqual(await asked('2025-06-30'), [false, null]);
  await quality({}, '2025-06-30');
  assert.deepEqual(await asked('2025-06-30'), [true, 'E']);
});
