// The server's own rules: who is let in, which area is meant, what is refused and in which form, and what it keeps in memory.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day } from '../clocks/index.ts';
import { type Actor, type Context, perform } from '../operations/index.ts';
import { openStore, type Store } from '../store/index.ts';
import { contextOver } from './pages.fixture.ts';
import { plainName, webApp } from './server.ts';
import { findUpload, keepUpload } from './uploads.ts';

const now = () => new Date('2025-06-27T23:30:00Z');
const sheet = (date: string, ...rows: string[]) =>
  `SEND Scorecard\n\n${date}\n\nPI Index,KPIs,Mar-25,Apr-25,May-25\nPathway\n${rows.join('\n')}\n`;

let store: Store;

const context = (actor: Actor, signal: AbortSignal): Context =>
  contextOver(() => store, { actor, signal, now, today: day('2025-06-28') });
const app = webApp({ context, token: 'the token' });
const ask = (path: string, init: RequestInit = {}) => app.request(`http://localhost${path}`, init);
const inArea = (area: string): Context => ({
  ...context({ name: 't', by: 'command' }, AbortSignal.timeout(60_000)),
  area,
});

before(async () => {
  store = await openStore({ dataDir: null, databaseUrl: null, now });
  for (const [code, name] of [
    ['E01', 'Northshire'],
    ['E02', 'Southshire'],
  ] as const) {
    assert.equal((await perform(inArea(code), 'init', { area: code, name })).ok, true);
    const bytes = Buffer.from(sheet('31 May 2025', `1,Swimming lessons in ${name},1,2,3`));
    const outcome = await perform(inArea(code), 'import', { files: [{ name: `${name}.csv`, bytes }] });
    assert.equal(outcome.ok, true);
  }
});

after(() => store.close());

test('where there are several areas a page asks which one, with a link to each', async () => {
  const asked = await ask('/scorecard?month=2025-05');
  const text = await asked.text();
  assert.equal(asked.status, 422);
  assert.match(text, /<h1[^>]*>Which local area\?<\/h1>/);
  assert.deepEqual(
    [...text.matchAll(/<li><a class="[^"]*" href="([^"]*)">([^<]*)</g)].map(([, to, words]) => [to, words]),
    [
      ['?month=2025-05&amp;area=E01', 'Northshire'],
      ['?month=2025-05&amp;area=E02', 'Southshire'],
    ],
  );
});

test('the area in the address is the one that is shown, and the API takes it too', async () => {
  assert.match(await (await ask('/scorecard?area=e02')).text(), /Swimming lessons in Southshire/);
  const { area } = (await (await ask('/api/scorecard?area=E01')).json()) as { area: string };
  assert.equal(area, 'E01');
  const unknown = await ask('/scorecard?area=E09');
  assert.equal(unknown.status, 404);
  assert.match(await unknown.text(), /There is no local area “E09” here/);
});

test('the area goes along from page to page, and never comes from another site', async () => {
  const from = (referer: string) => ask('/scorecard?show=missing', { headers: { referer } });
  const sent = await from('http://localhost/?area=E02');
  assert.deepEqual([sent.status, sent.headers.get('location')], [303, '?show=missing&area=E02']);
  assert.equal((await from('http://example.org/?area=E02')).status, 422);
  const headers = { referer: 'http://localhost/settings?area=E02', origin: 'http://localhost' };
  const posted = await ask('/settings', {
    method: 'POST',
    headers,
    body: new URLSearchParams({ dayCountConvention: 'no' }),
  });
  assert.match(await posted.text(), /Southshire/);
});

test('two areas have two tags, and a day has another than the day before', async () => {
  const tags = [];
  for (const area of ['E01', 'E02']) tags.push((await ask(`/scorecard?area=${area}`)).headers.get('etag'));
  tags.push((await ask('/scorecard?area=E01&knownAt=2025-06-01')).headers.get('etag'));
  const tomorrow = webApp({ token: '', context: (...of) => ({ ...context(...of), today: day('2025-06-29') }) });
  tags.push((await tomorrow.request('http://localhost/scorecard?area=E01')).headers.get('etag'));
  assert.equal(new Set(tags).size, 4);
  assert.equal(tags.includes(null), false);
});

test('what came through a proxy is refused, whatever the proxy says', async () => {
  for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via', 'x-forwarded-host'])
    assert.equal((await ask('/clocks', { headers: { [name]: '127.0.0.1' } })).status, 403, name);
});

test('without the token not even the body of a command is read', async () => {
  let read = 0;
  const body = new ReadableStream({
    pull(stream) {
      read += 1;
      stream.enqueue(new Uint8Array(1024));
      if (read > 1_000) stream.close();
    },
  });
  const answer = await ask('/_operations/import', { method: 'POST', body, duplex: 'half' } as RequestInit);
  assert.equal(answer.status, 403);
  assert.ok(read < 10, `${read} pieces were read`);
});

test('HEAD answers as GET does, without a body', async () => {
  const answer = await ask('/clocks', { method: 'HEAD' });
  assert.deepEqual([answer.status, await answer.text()], [200, '']);
});

test('an upload that is too large is refused with a page that says how much may be sent', async () => {
  const headers = { 'content-length': String(61 * 1024 * 1024), origin: 'http://localhost' };
  const answer = await ask('/imports?area=E01', { method: 'POST', headers, body: 'x' });
  assert.equal(answer.status, 413);
  assert.match(await answer.text(), /larger than 60 MB/);
});

test('what is not there answers 404, and its error summary links nowhere that is not on the page', async () => {
  for (const path of ['/imports/no-such?area=E01', '/clocks/no-such', '/kpis/no-such?area=E01']) {
    const answer = await ask(path);
    const text = await answer.text();
    assert.equal(answer.status, 404, path);
    assert.deepEqual(deadLinks(text), [], path);
  }
});

/** Links to a place on the page that has no such place. */
function deadLinks(page: string): string[] {
  return [...page.matchAll(/href="#([^"]*)"/g)].flatMap(([, id]) => (page.includes(`id="${id}"`) ? [] : [id!]));
}

test('every error of a clock leads to a field of its form', async () => {
  const day = (name: string, date: string, month: string) =>
    `${name}Day=${date}&${name}Month=${month}&${name}Year=2025`;
  const spell = `${day('school-closed', '20', '5')}&${day('school-reopened', '1', '5')}`;
  for (const query of [
    day('start', '31', '2'),
    `${day('start', '1', '3')}&matter=nonsense`,
    `${day('start', '1', '3')}&${spell}&${day('advice-requested', '2', '3')}`,
  ]) {
    const text = await (await ask(`/clocks/final-plan?area=E01&${query}`)).text();
    assert.deepEqual(deadLinks(text), [], query);
  }
});

test('the API answers in JSON when it refuses, does not know, or breaks', async () => {
  const codes = async (path: string, of = app) => {
    const answer = await of.request(`http://localhost${path}`);
    const { issues } = (await answer.json()) as { issues: { code: string; message: string }[] };
    return [answer.status, ...issues.map((issue) => issue.code)];
  };
  assert.deepEqual(await codes('/api/no-such'), [404, 'no-such-operation']);
  assert.deepEqual(await codes('/api/scorecard'), [422, 'area-needed']);
  const broken = webApp({
    token: '',
    context: (...of) => ({ ...context(...of), store: () => Promise.reject(new Error('x')) }),
  });
  assert.deepEqual(await codes('/api/scorecard', broken), [500, 'our-fault']);
});

test('a part of a question that comes several times is a list', async () => {
  const events = 'at=advice-requested=2024-07-22&at=school-closure=2024-07-25/2024-09-04';
  const { exceptions } = (await (await ask(`/api/clock?area=E01&clock=C02&start=2024-07-20&${events}`)).json()) as {
    exceptions: { code: string; applies: boolean }[];
  };
  assert.deepEqual(
    exceptions.filter((one) => one.applies).map((one) => one.code),
    ['X1'],
  );
});

test('times on pages are those of London', async () => {
  // the store was made at half past eleven at night by the world's clock, which was summer in London
  const text = await (await ask('/activity?area=E01')).text();
  assert.match(text, /28 June 2025, 00:30/);
  assert.doesNotMatch(text, /27 June 2025, 23:30/);
  assert.match(text, /Import scorecards/);
});

test('a file name in a header holds nothing that a header could mean otherwise', () => {
  assert.equal(plainName('local-a"b; x=\r\n: é/..\\c.csv'), 'local-a-b-x-..-c.csv');
});

test('a wrong date is said beside its box, before any file is read', async () => {
  const body = new FormData();
  body.append('files', new File([sheet('31 May 2025', '1,Other,1,2,3')], 'a.csv'));
  body.set('statedOn', '31 May');
  const answer = await ask('/imports?area=E01', { method: 'POST', body, headers: { origin: 'http://localhost' } });
  const text = await answer.text();
  assert.equal(answer.status, 422);
  assert.match(text, /href="#statedOn"/);
  assert.deepEqual(deadLinks(text), []);
});

/** A slow machine answers with the page of the progress first: where that leads in the end. */
async function whenEnded(place: string): Promise<string> {
  if (!place.startsWith('/running/')) return place;
  const next = (await ask(`${place}?area=E01`)).headers.get('location');
  if (next !== null) return next;
  await new Promise((soon) => setTimeout(soon, 50));
  return whenEnded(place);
}

test('a KPI chosen for a row is for that row of that file alone', async () => {
  const send = async (path: string, body: FormData | URLSearchParams) => {
    const answer = await ask(`${path}?area=E01`, { method: 'POST', body, headers: { origin: 'http://localhost' } });
    return whenEnded(answer.headers.get('location') ?? '');
  };
  const body = new FormData();
  const long = Array.from({ length: 4 }, (_, i) => `${i + 1},Row of the long one ${'abcd'[i]},1,2,3`);
  body.append('files', new File([sheet('30 April 2025', ...long)], 'long.csv'));
  body.append('files', new File([sheet('29 April 2025', '4,Row of the short one,1,2,3')], 'short.csv'));
  const check = await send('/imports', body);
  const shown = await (await ask(`${check}?area=E01`)).text();
  const last = [...shown.matchAll(/name="(row-[0-9a-f]+-4)"/g)].map(([, name]) => name!);
  assert.equal(last.length, 1);
  assert.equal(await send(check, new URLSearchParams({ act: 'look', [last[0]!]: 'complaints-count' })), check);
  const again = await (await ask(`${check}?area=E01`)).text();
  assert.equal([...again.matchAll(/chosen by you/g)].length, 1);
  assert.match(again, /Save 2 files/);
  assert.equal(await send(check, new URLSearchParams({ act: 'save' })), '/imports');
  assert.equal(findUpload(check.split('/').at(-1)!), undefined);
});

test('files nobody decides about are let go, the oldest first, when they are many or large', async () => {
  const files = [{ name: 'a.csv', bytes: Buffer.from(sheet('31 May 2025', '1,Other,1,2,3')) }];
  const looked = (await perform(inArea('E01'), 'import', { files, save: false })).value!.files[0]!;
  const upload = (megabytes: number) =>
    keepUpload({
      files: [{ sent: { name: 'a', bytes: new Uint8Array(megabytes * 1024 * 1024) }, looked, matches: {} }],
      statedOn: '',
      refusal: [],
    }).id;
  const large = [upload(50), upload(50), upload(50)];
  assert.deepEqual(
    large.map((id) => findUpload(id) !== undefined),
    [false, true, true],
  );
  const many = Array.from({ length: 12 }, () => upload(0));
  assert.deepEqual(many.map((id) => findUpload(id) !== undefined).filter((isKept) => isKept).length, 10);
  assert.equal(findUpload(large[2]!), undefined);
  assert.notEqual(findUpload(many.at(-1)!), undefined);
});
