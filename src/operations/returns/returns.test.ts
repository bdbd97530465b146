// Returns told and told again: what is kept in which order, what is refused, and what becomes of KPIs that were joined.

import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { isoDay } from '../../clocks/index.ts';
import { openStore, type Store } from '../../store/index.ts';
import { contextOver, now } from '../checks/stores.fixture.ts';
import { type Context, perform } from '../index.ts';

const PAPER = `SEND Improvement Board Scorecard\n\n31 May 2025\n
PI Index,Required direction of travel,Frequency,KPIs,Jan-25,Feb-25,Mar-25,Apr-25
Health
109,▼,Monthly,Occupational Therapy - average wait time from referral to assessment (weeks),18.1,18.8,20.3,16.6
110,▲,Monthly,Number of blue boats painted,11,12,13,14
`;
const BOATS = 'local-number-of-blue-boats-painted';
let store: Store;
let areas = 0;

const ctx = (of: Partial<Context> = {}) => contextOver(() => store, { area: `E0600${areas}`, ...of });

before(async () => {
  store = await openStore({ dataDir: null, databaseUrl: null, now });
});

/** Each test has an area of its own. */
beforeEach(async () => {
  areas += 1;
  assert.ok((await perform(ctx(), 'init', { area: `E0600${areas}`, name: `Testshire ${areas}` })).ok);
  await source('therapies', ['ot-wait-avg', 'salt-discharged-count']);
});

after(() => store.close());

const bytes = (text: string) => new TextEncoder().encode(text);

async function source(id: string, measures: string[]) {
  const outcome = await perform(ctx(), 'set-source', { id, title: id, owner: 'Lead', measures, dueDays: 15 });
  return outcome.issues.map(({ code }) => code);
}

async function paper() {
  const files = [{ name: 'may.csv', bytes: bytes(PAPER) }];
  assert.ok((await perform(ctx(), 'import', { files, save: true })).ok);
}

type Input = Extract<Parameters<typeof perform<'return'>>[2], object>;
async function send(
  count: string,
  of: Partial<Input> = {},
  figure: Partial<NonNullable<Input['figures']>[number]> = {},
) {
  const outcome = await perform(ctx(), 'return', {
    source: 'therapies',
    period: '2025-05',
    by: 'Ann Other',
    figures: [{ measure: 'salt-discharged-count', count, ...figure }],
    ...of,
  });
  return { saved: outcome.value?.saved ?? false, issues: outcome.issues.map(({ code }) => code) };
}

function sendFile(text: string, period: string | null = null) {
  return send('', { period, figures: [], files: [{ name: 'filled.csv', bytes: bytes(text) }], by: null });
}

async function versions(measure = 'salt-discharged-count', period = '2025-05') {
  const outcome = await perform(ctx(), 'measure', { measure });
  assert.ok(outcome.ok);
  const found = outcome.value.history.find((one) => one.period === period)?.versions ?? [];
  return found.map(({ value, knownFrom }) => [value, isoDay(knownFrom)]);
}

test('figures stated on one day in the past stand in the order in which they were sent', async () => {
  for (const count of ['5', '6', '7', '8', '9']) await send(count, { statedOn: '2025-06-20' });
  assert.deepEqual(
    await versions(),
    [5, 6, 7, 8, 9].map((value) => [value, '2025-06-20']),
  );
});

test('nothing is stated on a day that has not come', async () => {
  assert.deepEqual(await send('5', { statedOn: '2025-06-28' }), { saved: false, issues: ['stated-ahead'] });
});

test('one file of nil returns is sent for March and again for April', async () => {
  const text = 'KPI id,Count,Status\nsalt-discharged-count,,nil return\n';
  assert.equal((await sendFile(text, '2025-03')).saved, true);
  assert.equal((await sendFile(text, '2025-04')).saved, true);
  assert.deepEqual(await versions('salt-discharged-count', '2025-04'), [[0, '2025-06-27']]);
});

test('an old file sent again undoes no correction made since, and says so', async () => {
  const text = 'KPI id,Period,Count,Status\nsalt-discharged-count,2025-05,5,\n';
  await sendFile(text);
  await send('6');
  assert.deepEqual(await sendFile(text), { saved: false, issues: ['already-returned'] });
  assert.deepEqual((await versions()).at(-1), [6, '2025-06-27']);
});

test('of five people who type at once each is kept, and one who sends twice is kept once', async () => {
  const sent = await Promise.all(
    ['1', '2', '3', '4', '4'].map((count) => send(count, { by: `the sender of ${count}` })),
  );
  assert.deepEqual(sent.map(({ saved }) => saved).sort(), [false, true, true, true, true]);
  assert.deepEqual((await versions()).map(([value]) => value).sort(), [1, 2, 3, 4]);
});

test('“awaited” over a figure says that the figure stays, and nothing is taken back where nothing stands', async () => {
  assert.deepEqual((await send('', {}, { status: 'take back' })).issues, ['return-nothing-to-take-back']);
  await send('5');
  const awaited = await send('', {}, { status: 'awaited', until: '2025-07-31' });
  assert.deepEqual(awaited, { saved: true, issues: ['return-awaited-has-figure'] });
  assert.deepEqual(await versions(), [[5, '2025-06-27']]);
});

test('a note without a figure is not lost in silence', async () => {
  const figures = [
    { measure: 'ot-wait-avg', note: 'clinic shut' },
    { measure: 'salt-discharged-count', count: '5' },
  ];
  assert.deepEqual(await send('', { figures }), { saved: true, issues: ['return-note-alone'] });
});

test('a year typed with a slip of the key is no period', async () => {
  assert.deepEqual((await send('5', { period: '1025-05' })).issues, ['period-not-known']);
  const file = await sendFile('KPI id,Period,Count,Status\nsalt-discharged-count,1025-05,5,\n');
  assert.deepEqual(file.issues, ['return-period-not-understood']);
  assert.equal((await perform(ctx(), 'return-form', { source: 'therapies', period: '0001-01' })).ok, false);
});

test('before anything is due the form is for the month that ended last', async () => {
  const outcome = await perform(ctx(), 'return-form', { source: 'therapies' });
  assert.ok(outcome.ok);
  assert.deepEqual([outcome.value.feed.requests, outcome.value.form?.period], [[], '2025-05']);
});

test('a figure of a new definition is not held against figures of the old one', async () => {
  await paper();
  const far = () => send('', { save: false }, { measure: 'ot-wait-avg', count: '99' });
  assert.deepEqual((await far()).issues, ['return-far-from-last']);
  const change = { measure: 'ot-wait-avg', from: '2025-05', meaning: 'to the first treatment', reason: 'agreed' };
  assert.ok((await perform(ctx(), 'change-definition', change)).ok);
  assert.deepEqual((await far()).issues, []);
});

test('what was set for a KPI of the area’s own holds for the one of the catalogue that it is joined to', async () => {
  await paper();
  await source('therapies', ['ot-wait-avg']);
  assert.deepEqual(await source('boats', [BOATS]), []);
  const steps = [{ from: '2025-04', value: '3', tolerance: '' }];
  assert.ok((await perform(ctx(), 'set-targets', { measure: BOATS, steps })).ok);
  await send('15', { source: 'boats' }, { measure: BOATS });
  assert.ok((await perform(ctx(), 'join-kpi', { measure: BOATS, to: 'salt-discharged-count' })).ok);
  const joined = await perform(ctx(), 'measure', { measure: 'salt-discharged-count' });
  assert.ok(joined.ok);
  const { latest, target } = joined.value.row;
  assert.deepEqual([latest?.value, target?.value], [15, 3]);
  const feeds = await perform(ctx(), 'feeds', { source: 'boats' });
  assert.ok(feeds.ok);
  assert.deepEqual(
    feeds.value.feeds[0]!.measures.map((one) => [one.measure.id, one.lastPeriod]),
    [['salt-discharged-count', '2025-05']],
  );
  // an old template still names it as it was
  assert.equal((await send('16', { source: 'boats' }, { measure: BOATS })).saved, true);
  assert.deepEqual((await versions()).at(-1), [16, '2025-06-27']);
  assert.deepEqual(await source('boats', [BOATS]), []);
  assert.deepEqual(await source('others', ['salt-discharged-count']), ['measure-sent-by-other']);
});
