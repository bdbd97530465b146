// The pages of figures over a real store: empty, with two papers, as known on a day, kept by the browser, and asked wrongly.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesOverAStore } from './pages.fixture.ts';

const MAY = `SEND Improvement Board Scorecard\n\n31 May 2025\n
PI Index,Required direction of travel,Frequency,KPIs,Feb-25,Mar-25,Apr-25,May-25,Target,May-24
Pathway
101,▲,Monthly,% of new EHCPs issued within 20 weeks (including exceptions),80.9%,89.7%,74.1%,55.4%,70%,66.0%
102,▼,Monthly,No. of EHC plans not completed and waiting over 20 weeks,2,16,23,Requested,7,33
`;
const MARCH = `SEND Improvement Board Scorecard\n\n31 March 2025\n
PI Index,Required direction of travel,Frequency,KPIs,Jan-25,Feb-25,Mar-25,Target
Pathway
101,▲,Monthly,% of new EHCPs issued within 20 weeks (including exceptions),67.4%,80.9%,88.0%,70%
`;

const { get, bringIn } = pagesOverAStore();

test('pages of figures say what is not there while nothing was imported', async () => {
  for (const path of ['/', '/scorecard', '/kpis/twenty-week-incl-pct']) {
    const { status, text } = await get(path);
    assert.equal(status, 200, path);
    assert.match(text, /No figures for [a-zA-Z ]+ yet/);
    assert.match(text, /href="\/imports"/);
  }
});

test('two papers are imported', () => bringIn({ 'may.csv': MAY, 'march.csv': MARCH }));

test('the scorecard counts its ratings and has each KPI once', async () => {
  const { status, text } = await get('/scorecard');
  assert.equal(status, 200);
  assert.match(text, /Scorecard, May 2025/);
  assert.equal(text.split('class="wm-row').length - 1, 2);
  assert.match(text, /18\.7 points less/);
});

test('the scorecard of an earlier day says so, and how many figures changed since', async () => {
  const { status, text } = await get('/scorecard?knownAt=2025-04-15');
  assert.equal(status, 200);
  assert.match(
    text,
    /You are looking at 15 April 2025\.<\/b> Figures as we knew them that day\. 1 has changed since\./,
  );
  assert.match(text, /Figures as known at the end of Tuesday 15 April 2025/);
});

test('a page that the browser has kept is not sent again until something changes', async () => {
  for (const path of ['/', '/scorecard', '/scorecard?show=missing', '/kpis/twenty-week-incl-pct']) {
    const { etag } = await get(path);
    assert.ok(etag, path);
    const again = await get(path, { 'if-none-match': etag });
    assert.deepEqual([again.status, again.text], [304, '']);
  }
  const one = await get('/scorecard');
  assert.equal((await get('/scorecard?show=missing', { 'if-none-match': one.etag! })).status, 200);
});

test('the page of a KPI names the cell of every figure and both of a restated one', async () => {
  const { status, text } = await get('/kpis/twenty-week-incl-pct');
  assert.equal(status, 200);
  assert.match(text, /May 2025: 55\.4%\. That is 18\.7 percentage points less than April\./);
  assert.match(text, /id="restated-2025-03"/);
  assert.match(text, /may\.csv<\/a>, row \d+, column H/);
});

test('figures go out as CSV', async () => {
  for (const path of ['/scorecard?csv=1', '/kpis/twenty-week-incl-pct?csv=1']) {
    const { status, text } = await get(path);
    assert.equal(status, 200);
    assert.match(text, /^section,measure,ref,kpi,unit,period,value/);
    assert.match(text, /2025-05,55\.4/);
  }
});

test('the overview says what changed and what is missing', async () => {
  const { status, text } = await get('/');
  assert.equal(status, 200);
  assert.match(text, /What changed in May 2025/);
  assert.match(text, /1 KPI has no figure for May 2025/);
});

for (const [name, path, status, said] of [
  [
    'a date that is none is shown with what to do',
    '/scorecard?knownDay=31&knownMonth=2&knownYear=2025',
    400,
    'Enter a real date',
  ],
  ['a month that is none is refused with its reason', '/scorecard?month=May', 422, 'is not a month'],
  ['an unknown KPI is not found, with the nearest ones', '/kpis/twenty-week-incl', 404, '/kpis/twenty-week-incl-pct'],
  [
    'a KPI that was not known on a day says so',
    '/kpis/twenty-week-incl-pct?knownAt=2024-01-01',
    200,
    'No figures were known on 1 January 2024',
  ],
  [
    'the scorecard of a day before all papers is empty',
    '/scorecard?knownAt=2024-01-01',
    200,
    'Nothing had been published by this day',
  ],
  ['a filter that no KPI passes says so', '/scorecard?show=contradicted', 200, 'No KPI is among these'],
  ['the form has a page of its own', '/scorecard?choose=1', 200, 'name="knownYear"'],
] as const) {
  test(name, async () => {
    const answered = await get(path);
    assert.equal(answered.status, status);
    assert.ok(answered.text.includes(said), answered.text.slice(-3000));
  });
}

test('pages of case records say that none have come yet, and how to bring them', async () => {
  for (const path of [
    '/scorecard/cases',
    '/scorecard/cases?by=phase&is=primary',
    '/explore?measure=twenty-week-incl-pct',
    '/kpis/twenty-week-incl-pct/cases?period=2025-05',
  ]) {
    const { status, text } = await get(path);
    assert.equal(status, 200, path);
    assert.match(text, /No case records are here yet\./, path);
  }
  const { text } = await get('/kpis/twenty-week-incl-pct');
  assert.doesNotMatch(text, /Worked out from case records|Broken down/);
});
