// Case records' quality through the real pages: counted, listed, answered, taken away as a file; a stopped extract is seen; nothing of a child in a live store.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import readXlsxFile from 'read-excel-file/node';
import { day } from '../clocks/index.ts';
import { blankRow, type RegisterRow } from '../register/index.ts';
import { bear, commitLoad, openStore, type Store, stageLoad, stageRecords, startOfDay } from '../store/index.ts';
import { contextOver } from './pages.fixture.ts';
import { webApp } from './server.ts';

const now = () => new Date('2025-06-27T09:00:00Z');
const actor = { name: 'Ada', by: 'command' };
const area = { code: 'E01', name: 'Testshire', kind: 'council', validFrom: null, validTo: null, successor: null };

/** Ten requests, of which the first three are told their outcome before they came. */
function requests(wrong: number): RegisterRow[] {
  return Array.from({ length: 10 }, (_, i): RegisterRow => {
    const place = { sheet: 'Export', row: i + 2 };
    const blank = blankRow('request', { id: `R${i}`, person: `C-${i}`, place });
    const outcomeOn = day(i < wrong ? '2025-02-20' : '2025-03-20');
    return { ...blank, table: 'request', receivedOn: day('2025-02-21'), outcome: 'Y', outcomeOn };
  });
}

async function load(store: Store, on: string, rows: RegisterRow[]): Promise<void> {
  const staged = await stageLoad(store, {
    area: area.code,
    sha256: on,
    fileName: `${on}.csv`,
    format: 'extract',
    source: 'case-system',
    holds: 'snapshot',
    tables: ['request'],
    statedAt: startOfDay(day(on)),
    statedBy: 'file',
    collection: null,
    mapping: null,
    columns: { 'request.outcomeOn': 'Outcome date', 'request.receivedOn': 'Received' },
  });
  await stageRecords(store, staged, rows);
  await store.write(area.code, { operation: 'import', actor, facts: {} }, (tx) =>
    commitLoad(tx, staged, { issues: [] }),
  );
}

async function pagesOver(mode: 'demo' | 'live') {
  const store = await openStore({ dataDir: null, databaseUrl: null, now });
  after(() => store.close());
  await bear(store, { mode, version: '0', area, activity: { operation: 'init', actor, facts: {} } });
  const app = webApp({ context: (who, signal) => contextOver(() => store, { actor: who, signal }), token: 'none' });
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await app.request(`http://localhost${path}`, init);
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, bytes, text: bytes.toString(), to: answer.headers.get('location') ?? '' };
  };
  const post = (path: string, fields: Record<string, string>) =>
    ask(path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: 'http://localhost' } });
  return { store, ask, post };
}

const demo = await pagesOver('demo');
const { ask, post } = demo;

test('before any records have come the page says how to bring them', async () => {
  const { status, text } = await ask('/data-checks/records');
  assert.equal(status, 200);
  assert.match(text, /No case records yet/);
  assert.match(text, /href="\/imports"/);
});

test('findings are counted by check, filters are links with counts, and the source has its grade', async () => {
  await load(demo.store, '2025-06-20', requests(3));
  const { text } = await ask('/data-checks/records');
  assert.match(text, /<b>3 findings in case records need an answer\.<\/b>/);
  assert.match(text, /<a [^>]*href="\/data-checks\/records\/SX-11">Outcome before the request<\/a>/);
  assert.match(text, /href="\/data-checks\/records\?minimumAge=7">7 days or more 3</);
  assert.match(text, /<span class="wm-grade"><span class="govuk-visually-hidden">Grade <\/span>E<\/span>/);
  assert.match(text, /<b>E<\/b> 30\.0% of its rows have something that stops a return\./);
  assert.match((await ask('/data-checks/records?minimumAge=28')).text, /Nothing is found/);
});

test('both kinds of data checks lead to each other', async () => {
  assert.match((await ask('/data-checks')).text, /href="\/data-checks\/records"/);
  assert.match((await ask('/data-checks/records')).text, /href="\/data-checks"/);
});

test('a check lists its records by the case numbers, with file, line, column and days', async () => {
  const { status, text } = await ask('/data-checks/records/sx-11');
  assert.equal(status, 200);
  assert.match(text, /<span class="wm-break">C-2<\/span>/);
  assert.match(text, /2025-06-20\.csv, Export, line 4, “Outcome date”/);
  assert.match(text, /20 June 2025/);
  assert.equal((await ask('/data-checks/records/SX-99')).status, 404);
});

const firstKey = async () => /finding=(SX-11[^"#]+)/.exec((await ask('/data-checks/records/SX-11')).text)![1]!;

test('an answer is given without script: a mistake keeps what was typed, and what is kept leaves the list', async () => {
  const finding = decodeURIComponent(await firstKey());
  const here = '/data-checks/records/SX-11';
  assert.match((await ask(`${here}?finding=${encodeURIComponent(finding)}`)).text, /What is the answer\?/);
  const wrong = await post(here, { finding, answer: 'accepted', reason: 'The supplier is asked.', until: '' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /href="#until"/);
  assert.match(wrong.text, /The supplier is asked\.<\/textarea>/);
  const kept = await post(here, { finding, answer: 'explained', reason: 'By order.', until: '' });
  assert.deepEqual([kept.status, kept.to], [303, here]);
  assert.match((await ask(here)).text, /<b>2 findings need an answer\.<\/b>/);
  assert.match((await ask(`${here}?state=explained`)).text, /Explained/);
});

test('the list is taken away as a workbook and as CSV, as filtered', async () => {
  const sheets = await readXlsxFile((await ask('/data-checks/cleanse-list?format=xlsx&check=SX-11')).bytes);
  assert.deepEqual(
    sheets[0]?.data.slice(4).map((line) => line[0]),
    ['C-1', 'C-2'],
  );
  const csv = await ask('/data-checks/cleanse-list?format=csv&state=explained');
  assert.deepEqual(
    csv.text.split('\r\n').map((line) => line.split(',')[0]),
    ['\uFEFFCase number', 'C-0', ''],
  );
});

test('a nightly extract that stopped stands at the head of the returns and of the checks', async () => {
  const source = { id: 'case-system', title: 'Case system', owner: 'Data manager', contact: '', everyDays: '1' };
  const wrong = await post('/returns/case-records', { ...source, everyDays: 'often' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /value="Data manager"/);
  const saved = await post('/returns/case-records', source);
  assert.deepEqual([saved.status, saved.to], [303, '/returns/case-records?saved=Case+system']);
  const words =
    /Case system: the newest records are of 20 June 2025\. The next were due on 21 June 2025: late by 6 days\./;
  for (const path of ['/returns', '/returns/case-records', '/data-checks/records'])
    assert.match((await ask(path)).text, words);
  assert.match((await ask('/returns')).text, /no figures are late, but case records are/);
});

test('said to be put right, it waits; the next records confirm it', async () => {
  const finding = decodeURIComponent(await firstKey());
  const here = '/data-checks/records/SX-11';
  await post(here, { finding, answer: 'corrected', reason: '', until: '' });
  assert.match((await ask(`${here}?state=corrected`)).text, /Corrected, waits for the next records/);
  await load(demo.store, '2025-06-26', requests(0));
  const { text } = await ask('/data-checks/records');
  assert.match(text, /Nothing in the case records needs an answer/);
  assert.match(text, /Checked: not found any more/);
});

test('in a live store the counts and grades stand, and no record is shown', async () => {
  const live = await pagesOver('live');
  await load(live.store, '2025-06-20', requests(3));
  const { text } = await live.ask('/data-checks/records');
  assert.match(text, /<b>3 findings in case records need an answer\.<\/b>/);
  const one = await live.ask('/data-checks/records/SX-11');
  assert.match(one.text, /shown to people who may see case records/);
  for (const page of [text, one.text]) assert.doesNotMatch(page, /C-\d/);
  assert.equal((await live.ask('/data-checks/cleanse-list')).status, 422);
  const json = await live.ask('/api/quality');
  assert.doesNotMatch(json.text, /C-\d/);
});
