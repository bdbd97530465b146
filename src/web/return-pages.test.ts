// Returns through the real pages: typed, warned about, corrected, taken back, sent as a file; and what the scorecard makes of them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import readXlsxFile from 'read-excel-file/node';
import { ALL_COLUMNS } from '../insight/index.ts';
import { type OperationOutput, perform } from '../operations/index.ts';
import { scorecardWorkbook } from '../outputs/index.ts';
import { pagesOverAStore, TODAY } from './pages.fixture.ts';

const PAPER = `SEND Improvement Board Scorecard\n\n31 May 2025\n
PI Index,Required direction of travel,Frequency,KPIs,Jan-25,Feb-25,Mar-25,Apr-25,Target
Pathway
101,▲,Monthly,% of new EHCPs issued within 20 weeks (including exceptions),67.4%,80.9%,89.7%,74.1%,70%
Health
109,▼,Monthly,Occupational Therapy - average wait time from referral to assessment (weeks),18.1,18.8,20.3,16.6,18
`;

const { ctx, get, post } = pagesOverAStore({ area: 'E06009999', name: 'Testshire', papers: { 'may.csv': PAPER } });

async function cell(measure: string, period: string) {
  const outcome = await perform(ctx(), 'measure', { measure });
  assert.ok(outcome.ok);
  return outcome.value.row.cells.find((one) => one.period === period)!;
}

async function rows(): Promise<[string, string[]][]> {
  const outcome = await perform(ctx(), 'scorecard', {});
  assert.ok(outcome.ok);
  return outcome.value.scorecard.sections.map(({ title, rows: of }) => [title, of.map((row) => row.measure.id)]);
}

const THERAPIES = {
  id: 'therapies',
  title: 'Therapy service',
  owner: 'Therapy lead',
  contact: 'therapy@example.org',
  escalateTo: '',
  dueDays: '15',
  footprint: 'council',
  measures: ['ot-wait-avg', 'physio-wait-avg', 'salt-discharged-count', 'mhst-4wk-pct'],
};

test('a source that is set up wrongly keeps what was typed; set up rightly, it has a page', async () => {
  const wrong = await post('/returns/sources', { ...THERAPIES, id: 'Therapy service!', dueDays: 'soon' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /value="therapy@example\.org"/);
  const address = await post('/returns/sources', { ...THERAPIES, contact: 'ring the desk' });
  assert.match(address.text, /“ring the desk” is not an e-mail address/);
  const right = await post('/returns/sources', THERAPIES);
  assert.deepEqual([right.status, right.to], [303, '/returns/sources?saved=Therapy+service']);
  const { text } = await get('/returns/therapies');
  assert.match(text, /Figures for May 2025/);
  assert.match(text, /Late by 12 days/);
});

test('a mistake is told beside its field, everything typed is kept, and nothing is saved', async () => {
  const { status, text } = await post('/returns/therapies', {
    period: '2025-05',
    by: '',
    'ot-wait-avg.count': '15.2',
    'mhst-4wk-pct.numerator': '9',
    'mhst-4wk-pct.denominator': '7',
    'mhst-4wk-pct.note': 'one clinic closed',
  });
  assert.equal(status, 422);
  assert.match(text, /href="#mhst-4wk-pct\.numerator"/);
  assert.match(text, /9 of 7 cannot be/);
  assert.match(text, /href="#by"/);
  for (const typed of ['15.2', '9', '7', 'one clinic closed']) assert.match(text, new RegExp(`value="${typed}"`));
  assert.equal(await cell('ot-wait-avg', '2025-05'), undefined);
});

test('a figure far from the last three is asked about once, then saved as it is, marked with who typed it', async () => {
  const typed = { period: '2025-05', by: 'Ann Other', 'ot-wait-avg.count': '152' };
  const looked = await post('/returns/therapies', typed);
  assert.equal(looked.status, 200);
  assert.match(looked.text, /152\.0 is far from the last figures|152 is far from the last figures/);
  const confirmed = /name="confirmed" value="([0-9a-f]+)"/.exec(looked.text)![1]!;
  const sent = await post('/returns/therapies', { ...typed, confirmed });
  assert.deepEqual([sent.status, sent.to], [303, '/returns/therapies?period=2025-05&saved=1']);
  const { value, source } = await cell('ot-wait-avg', '2025-05');
  assert.deepEqual(
    [value, source.sent],
    [152, { statedTime: '10:00:00.000', dataSource: 'therapies', typedBy: 'Ann Other' }],
  );
  assert.match((await get('/kpis/ot-wait-avg')).text, /typed by Ann Other/);
});

test('sent again it is the same return; put right it is another, and what stood is in the history', async () => {
  const send = (count: string) =>
    perform(ctx(), 'return', {
      source: 'therapies',
      period: '2025-05',
      by: 'Ann Other',
      figures: [{ measure: 'ot-wait-avg', count }],
    });
  const said = (outcome: Awaited<ReturnType<typeof send>>) =>
    outcome.ok && [outcome.value.saved, outcome.value.alreadySent];
  assert.deepEqual(said(await send('152')), [false, true]);
  assert.deepEqual(said(await send('15.2')), [true, false]);
  assert.deepEqual(said(await send('152')), [true, false]);
  assert.deepEqual(said(await send('15.2')), [true, false]);
  const outcome = await perform(ctx(), 'measure', { measure: 'ot-wait-avg' });
  assert.ok(outcome.ok);
  const may = outcome.value.history.find(({ period }) => period === '2025-05')!;
  assert.deepEqual(
    may.versions.map(({ value, came, revision }) => [value, came, revision]),
    [
      [152, 'first', 1],
      [15.2, 'restated', 2],
      [152, 'restated', 3],
      [15.2, 'restated', 4],
    ],
  );
});

test('a nil return is an answer, a KPI only returns give has its row last, and no row of the paper moves', async () => {
  const before = await rows();
  const outcome = await perform(ctx(), 'return', {
    source: 'therapies',
    period: '2025-05',
    by: 'Ann Other',
    figures: [
      { measure: 'salt-discharged-count', status: 'nil return' },
      { measure: 'mhst-4wk-pct', numerator: 0, denominator: 0 },
      { measure: 'physio-wait-avg', status: 'awaited', until: 'July 2025' },
    ],
  });
  assert.ok(outcome.ok);
  assert.deepEqual(await rows(), [
    ...before,
    ['Health and therapies', ['mhst-4wk-pct', 'physio-wait-avg', 'salt-discharged-count']],
  ]);
  const nil = await cell('salt-discharged-count', '2025-05');
  assert.deepEqual([nil.value, nil.status, nil.note], [0, 'actual', 'nil return']);
  const none = await cell('mhst-4wk-pct', '2025-05');
  assert.deepEqual([none.value, none.status, none.note], [null, 'not-applicable', 'no cases']);
  const feeds = await perform(ctx(), 'feeds', { source: 'therapies' });
  assert.ok(feeds.ok);
  const { period, state, came, of, missing } = feeds.value.feeds[0]!.requests[0]!;
  assert.deepEqual([period, state, came, of, missing], ['2025-05', 'awaited', 3, 4, ['physio-wait-avg']]);
});

test('a filled template supersedes what was typed, and a figure taken back is missing again', async () => {
  const text =
    'KPI id,Period,Count or figure,Numerator,Denominator,Status\not-wait-avg,May-25,14.9,,,\nphysio-wait-avg,May-25,11,,,\nsalt-discharged-count,May-25,,,,take back\n';
  const file = new File([text], 'filled.csv');
  const sent = await post('/returns/therapies', { do: 'send', period: '2025-05', files: file });
  assert.deepEqual([sent.status, sent.to], [303, '/returns/therapies?period=2025-05&saved=3']);
  const ot = await cell('ot-wait-avg', '2025-05');
  assert.deepEqual(
    [ot.value, ot.revision, ot.source.file, ot.source.row, ot.source.column],
    [14.9, 5, 'filled.csv', 2, 'C'],
  );
  const salt = await cell('salt-discharged-count', '2025-05');
  assert.deepEqual([salt.value, salt.status], [null, 'rejected']);
  const again = await post('/returns/therapies', { do: 'send', period: '2025-05', files: file });
  assert.match(again.text, /had sent these very figures already/);
});

test('a template with mistakes is told row by row, and nothing of it is kept', async () => {
  const text =
    'KPI id,Period,Count or figure,Status\not-wait-avg,2025-05,fast,\nno-such-kpi,2025-05,3,\nphysio-wait-avg,2027-01,3,\nphysio-wait-avg,2025-05,10,\n';
  const { status, text: page } = await post('/returns/therapies', { do: 'send', files: new File([text], 'bad.csv') });
  assert.equal(status, 422);
  for (const words of [/“fast” cannot be read as a number/, /There is no KPI “no-such-kpi”/, /has not begun/])
    assert.match(page, words);
  assert.equal((await cell('physio-wait-avg', '2025-05')).value, 11);
});

test('the imports page does not take a filled template for a paper', async () => {
  const bytes = new TextEncoder().encode('KPI id,Period,Count or figure,Status\not-wait-avg,2025-05,12,\n');
  const outcome = await perform(ctx(), 'import', { files: [{ name: 'filled.csv', bytes }], save: true });
  assert.equal(outcome.ok, false);
  assert.deepEqual(
    outcome.value?.files[0]?.issues.map(({ code }) => code),
    ['filled-return'],
  );
});

test('a chaser is drafted, recorded with its words, and then waits for its answer', async () => {
  const draft = await get('/returns/therapies/chase');
  assert.equal(draft.status, 200);
  assert.match(draft.text, /Speech and language therapy/);
  assert.match(draft.text, /href="mailto:therapy%40example\.org\?/);
  const eml = await get('/returns/therapies/chase?eml=1');
  assert.match(eml.text, /^To: therapy@example\.org\r\n/);
  const sent = await post('/returns/therapies/chase', { by: 'Ann Other' });
  assert.deepEqual([sent.status, sent.to], [303, '/returns/therapies?chased=yes']);
  const outcome = await perform(ctx(), 'feeds', { source: 'therapies' });
  assert.ok(outcome.ok);
  const { next } = outcome.value.feeds[0] as OperationOutput<'feeds'>['feeds'][number];
  assert.deepEqual([next.do, next.period, next.last?.doneOn], ['wait', '2025-05', TODAY]);
  assert.match((await get('/returns')).text, /Chased 27 June 2025\./);
});

test('a wider footprint is stated, and not rated against our target', async () => {
  const rated = async () => {
    const outcome = await perform(ctx(), 'measure', { measure: 'ot-wait-avg' });
    assert.ok(outcome.ok);
    return [outcome.value.row.footprint, outcome.value.row.rag];
  };
  assert.deepEqual(await rated(), ['council', 'green']);
  await post('/returns/sources', { ...THERAPIES, footprint: 'trust' });
  assert.deepEqual(await rated(), ['trust', null]);
  const words = 'for the whole health trust, not this council alone';
  assert.match((await get('/returns/therapies')).text, new RegExp(`${words}, so they are not rated`));
  for (const path of ['/scorecard', '/returns', '/scorecard?csv=1'])
    assert.match((await get(path)).text, new RegExp(`${words}: not rated`), path);
  assert.match((await get('/kpis/ot-wait-avg')).text, new RegExp(`Its figures are ${words}, so they are not rated`));
  const outcome = await perform(ctx(), 'scorecard', {});
  assert.ok(outcome.ok);
  const bytes = await scorecardWorkbook({
    scorecard: outcome.value.scorecard,
    areaName: 'Testshire',
    selection: null,
    columns: ALL_COLUMNS,
    today: TODAY,
  });
  const [sheet] = await readXlsxFile(Buffer.from(bytes));
  const row = sheet!.data.find(([ref]) => String(ref) === '109');
  assert.match(String(row?.at(-1)), new RegExp(`^${words}: not rated`));
});

test('a source, a period and a KPI that are not there are told plainly', async () => {
  assert.equal((await get('/returns/nobody')).status, 404);
  assert.match((await get('/returns/nobody')).text, /Nobody called “nobody” sends figures here/);
  assert.equal((await get('/returns/therapies/template?period=June')).status, 422);
});

test('figures for a period that is none go to no other period', async () => {
  const fields = { period: '2025-99', by: 'Ann Other', 'ot-wait-avg.count': '11.1' };
  const { status, text } = await post('/returns/therapies', fields);
  assert.equal(status, 422);
  assert.match(text, /“2025-99” is not a period/);
  assert.notEqual((await cell('ot-wait-avg', '2025-05')).value, 11.1);
  assert.equal((await get('/returns/therapies?period=0001-01')).status, 422);
});
