// Commentary through the real pages: what deserves words, writing with figures put in, what is pointed out, and what is never lost.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { perform } from '../operations/index.ts';
import { pagesOverAStore } from './pages.fixture.ts';

const PAPER = `SEND Improvement Board Scorecard\n\n31 May 2025\n
PI Index,Required direction of travel,Frequency,KPIs,Jan-25,Feb-25,Mar-25,Apr-25,May-25,Target
Pathway / Plans
101,▲,Monthly,% of new EHCPs issued within 20 weeks (including exceptions),67.4%,80.9%,89.7%,74.1%,55.4%,70%
Health
109,▼,Monthly,Occupational Therapy - average wait time from referral to assessment (weeks),18.1,18.8,20.3,16.6,16.5,18
`;

const { ctx, get, post } = pagesOverAStore({ area: 'E06009999', name: 'Testshire', papers: { 'may.csv': PAPER } });
const WHY = '/commentary/why%3Atwenty-week-incl-pct';
const MAY = { month: '2025-05', owner: 'Head of SEND', seen: '0' };
const words = (text: string) => text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('the KPI that is off target stands first, with its figure, why, and that nothing is written', async () => {
  const { status, text } = await get('/commentary');
  assert.equal(status, 200);
  const said = words(text);
  assert.match(said, /1 KPI deserves words this month; none has them\./);
  const [deserving = '', others = ''] = [/<table.*?<\/table>/s.exec(text)?.[0], text.split('All other KPIs').at(-1)];
  assert.match(words(deserving), /within 20 weeks.*55\.4%.*Off target.*not yet written/);
  assert.match(words(others), /Occupational Therapy/);
  assert.doesNotMatch(deserving, /Occupational/);
});

test('a figure is put in without script: at the mark, else at the end, and nothing is saved yet', async () => {
  const typed = { ...MAY, do: 'insert', figure: '[[twenty-week-incl-pct change]]' };
  const atMark = await post(WHY, { ...typed, text: 'In May [[]] - fewer' });
  assert.equal(atMark.status, 200);
  assert.match(atMark.text, />In May \[\[twenty-week-incl-pct change\]\] - fewer<\/textarea>/);
  assert.match(words(atMark.text), /In May 18\.7 percentage points less than April - fewer/);
  const atEnd = await post(WHY, { ...typed, text: 'In May' });
  assert.match(atEnd.text, />In May \[\[twenty-week-incl-pct change\]\]<\/textarea>/);
  const chosenNone = await post(WHY, { ...typed, figure: '', text: 'In May' });
  assert.match(chosenNone.text, />In May<\/textarea>/);
  const forged = await post(WHY, { ...typed, figure: '"><script>', text: 'In May' });
  assert.match(forged.text, />In May<\/textarea>/);
  assert.match((await get('/commentary')).text, /not yet written/);
});

test('the one script of a page is a file of ours, and pages that need none have none', async () => {
  const scripts = (text: string) => [...text.matchAll(/<script[^>]*>/g)].map(([found]) => found);
  const [found = '', ...more] = scripts((await get(WHY)).text);
  const [, src = ''] = /^<script type="module" src="(\/assets\/insert-figure-[0-9a-f]{12}\.js)">$/.exec(found) ?? [];
  assert.match((await get(src)).text, /customElements\.define\('wm-insert-figure'/);
  assert.deepEqual([more, scripts((await get('/commentary')).text)], [[], []]);
});

test('without an owner nothing is saved and everything typed is kept', async () => {
  const { status, text } = await post(WHY, { ...MAY, owner: '', do: 'save', text: 'Words\n- a point' });
  assert.equal(status, 422);
  assert.match(text, /href="#owner"/);
  assert.match(text, />Words\n- a point<\/textarea>/);
});

test('saved words print their figures, a typed number says which figure it is, and the list shows who and when', async () => {
  const text = '[[twenty-week-incl-pct]] were sent in time, after 74.1% in April.\n- Two drafters began';
  const sent = await post(WHY, { ...MAY, do: 'save', text });
  assert.deepEqual([sent.status, sent.to], [303, `${WHY}?month=2025-05&saved=1`]);
  const { text: page } = await get(sent.to);
  assert.match(page, /<p class="govuk-body">55\.4% were sent in time, after 74\.1% in April\.<\/p>/);
  assert.match(page, /<li>Two drafters began<\/li>/);
  assert.match(
    words(page),
    /“74\.1%” is typed\. It is “[^”]+” in April 2025: insert it as \[\[twenty-week-incl-pct 2025-04\]\]\./,
  );
  assert.match(words((await get('/commentary')).text), /Head of SEND, 27 June 2025, 1 thing to look at/);
  assert.match(
    words((await get('/kpis/twenty-week-incl-pct')).text),
    /What is said of May 2025 Why, and what is being done 55\.4% were sent in time.* Head of SEND, written 27 June 2025/,
  );
});

test('who wrote over nothing that somebody else wrote meanwhile sees both, and saves again', async () => {
  const looked = await post(WHY, { ...MAY, do: 'preview', text: 'Mine' });
  assert.match(looked.text, /name="seen" value="0"/, 'looking at the words is not seeing what others wrote');
  const mine = await post(WHY, { ...MAY, do: 'save', text: 'Mine' });
  assert.equal(mine.status, 422);
  assert.match(mine.text, /somebody at this machine wrote here for May 2025 while you were writing/);
  assert.match(mine.text, />Mine<\/textarea>/);
  assert.match(mine.text, /Two drafters began/);
  const seen = /name="seen" value="(\d+)"/.exec(mine.text)![1]!;
  assert.equal((await post(WHY, { ...MAY, seen, do: 'save', text: 'Both' })).status, 303);
  assert.match((await get(`${WHY}?month=2025-05`)).text, /Written 2 times this month/);
});

test("next month shows last month's words beside an empty box, and the owner goes before", async () => {
  const { text } = await get(`${WHY}?month=2025-06`);
  assert.match(words(text), /Words of May 2025 Both Head of SEND, written 27 June 2025/);
  assert.match(text, /name="text"[^>]*><\/textarea>/);
  assert.match(text, /name="owner" type="text" value="Head of SEND"/);
});

test("last month's words print the figures of their own month", async () => {
  const april = {
    ...MAY,
    month: '2025-04',
    do: 'save',
    text: '[[twenty-week-incl-pct]], [[twenty-week-incl-pct change]]',
  };
  assert.equal((await post('/commentary/headline', april)).status, 303);
  const said = words((await get('/commentary/headline?month=2025-05')).text);
  assert.match(said, /Words of April 2025 74\.1%, 15\.6 percentage points less than March Head of SEND/);
  assert.match(words((await get('/commentary')).text), /74\.1%, 15\.6 percentage points less than March April 2025/);
});

test('saved empty the words are withdrawn, and stay in the history', async () => {
  assert.equal((await post(WHY, { ...MAY, seen: '2', do: 'save', text: ' \n ' })).status, 303);
  const { text } = await get(`${WHY}?month=2025-05`);
  assert.match(text, /Withdrawn\./);
  assert.match(text, /Two drafters began/);
  assert.match((await get('/commentary')).text, /withdrawn/);
});

const NAUGHTY = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; drop table commentary; --",
  '=1+1\t@SUM(A1)',
  '{{7*7}} $(7*7) #{7} %s %n',
  '\u202egnirts\u2066 \u0000 \ud800',
  'Ω≈ç√ 田中 🏳️‍🌈 مرحبا',
  '</textarea><b>',
  '#set text(red) $x$ \\input{/etc/passwd}',
  '[[<b>]] [[a b c]] ]] [[',
];

test('naughty strings in text and owner are shown as text wherever they stand', async () => {
  const headline = '/commentary/headline';
  for (const [i, naughty] of NAUGHTY.entries()) {
    const sent = await post(headline, { ...MAY, seen: String(i), owner: naughty, do: 'save', text: `x ${naughty}` });
    assert.equal(sent.status, 303, naughty);
    for (const { status, text } of [await get(sent.to), await get('/commentary')]) {
      assert.equal(status, 200);
      assert.doesNotMatch(text, /<script>|<img|<\/textarea><b>|\u202e/);
    }
  }
  const outcome = await perform(ctx(), 'commentary', { month: '2025-05', about: 'headline' });
  assert.ok(outcome.ok);
  assert.deepEqual(
    outcome.value.history?.toReversed().map(({ text }) => text),
    NAUGHTY.map((one) => `x ${one}`.replaceAll('\0', '\ufffd').toWellFormed()),
  );
});

test('a section with a slash in its title has its own page, and its words are found again', async () => {
  const { text } = await get('/commentary');
  const to = /href="(\/commentary\/progress%3A[^"?]+)/.exec(text)![1]!;
  assert.equal(to, '/commentary/progress%3APathway%20%2F%20Plans');
  assert.equal((await get(to)).status, 200);
  assert.equal((await post(to, { ...MAY, do: 'save', text: 'Moved on' })).status, 303);
  assert.match((await get(to)).text, />Moved on<\/textarea>/);
});

test('a place that is none is said to be none', async () => {
  for (const path of ['/commentary/nothing', '/commentary/why', '/commentary/headline%3Ax', '/commentary/why%3Ano-kpi'])
    assert.equal((await get(path)).status, 404, path);
  assert.equal((await post('/commentary/progress%3ANowhere', { ...MAY, do: 'save', text: 'x' })).status, 422);
});
