// The published site where the pages are: its files as a web server shows them, nothing but its files, and how to publish while there is none.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { perform } from '../operations/index.ts';
import { pagesOverAStore } from './pages.fixture.ts';

const pages = pagesOverAStore({
  area: 'E01',
  name: 'Northshire',
  papers: {
    'may.csv': `SEND Improvement Board Scorecard

31 May 2025

PI Index,Required direction of travel,Frequency,KPIs,Apr-25,May-25
Sufficiency
54,▼,Monthly,No. of complaints received by the LA in the month (SEND Service),17,18
`,
  },
});

test('while nothing is published the page says how that is done', async () => {
  const { status, text } = await pages.get('/published?area=E01');
  assert.equal(status, 200);
  assert.match(text, /Nothing is published yet/);
  assert.match(text, /href="\/sign-off/);
  assert.match(text, /href="\/publish"/);
  assert.equal((await pages.get('/published/index.html?area=E01')).status, 404);
});

test('once published the site stands there at once, each file by its own address and no other', async () => {
  const signed = await perform(pages.ctx(), 'freeze', { signedBy: 'Jo', signedAs: 'director', why: 'agreed' });
  assert.ok(signed.ok, JSON.stringify(signed.issues));
  const nobody = await pages.post('/publish?area=E01', {
    version: '1',
    publishedBy: '',
    nextDay: '31',
    nextMonth: '2',
  });
  assert.equal(nobody.status, 422);
  const done = await pages.post('/publish?area=E01', { version: '1', publishedBy: 'Jo' });
  assert.deepEqual([done.status, done.to], [303, '/published']);
  const front = await pages.get('/published?area=E01');
  assert.deepEqual([front.status, front.to], [303, '/published/index.html?area=E01']);
  const first = await pages.get(front.to);
  assert.match(first.text, /<h1>How Northshire serves/);
  assert.match((await pages.get('/published/kpis/complaints-count/index.html?area=E01')).text, /In May 2025: 18/);
  assert.match((await pages.get('/published/feed.xml?area=E01')).text, /^<\?xml/);
  const folder = await pages.get('/published/changes?area=E01');
  assert.deepEqual([folder.status, folder.to], [303, '/published/changes/index.html']);
  for (const path of ['none', '../package.json', '%2e%2e/%2e%2e/package.json', '..%2f..%2fpackage.json', '%00', 'a//b'])
    assert.equal((await pages.get(`/published/${path}?area=E01`)).status, 404, path);
});
