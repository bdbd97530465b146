// The pages of published figures: what was imported, one KPI beside it, and a number traced back to how it was made.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NEIGHBOURS_2021, NEIGHBOURS_2025, REQUESTS, TIMELINESS } from '../src/imports/benchmarks/release.fixture.ts';
import { pagesOverAStore } from '../src/web/pages.fixture.ts';

const pages = pagesOverAStore({
  area: 'E06000058',
  name: 'Bournemouth, Christchurch and Poole',
  papers: {
    'timeliness_20_week.csv': TIMELINESS,
    'requests.csv': REQUESTS,
    'statistical_neighbours_2025.csv': NEIGHBOURS_2025,
    'statistical_neighbours_2021.csv': NEIGHBOURS_2021,
  },
});

/** What a reader sees of the page's own part, white space made one. */
const words = (html: string) =>
  html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

test('the releases are listed with what each brought, and the KPIs with whether the meaning is the same', async () => {
  const { status, text } = await pages.get('/benchmarks');
  assert.equal(status, 200);
  const seen = words(text);
  assert.match(seen, /4 releases were imported/);
  assert.match(seen, /Statistical neighbours, 2025 Department for Education, statistical_neighbours_2025\.csv/);
  assert.match(
    seen,
    /Share of decisions that were to assess calendar years differs The release divides by all requests/,
  );
});

test('a KPI stands beside England, the region and the neighbours, each with its method, its release and its worth', async () => {
  const seen = words((await pages.get('/benchmarks/twenty-week-incl-pct?period=2024')).text);
  assert.match(
    seen,
    /England as published 45\.9% 41,448 of 90,392 11 of 11 .* brought 27 June 2025, Department for Education Yes/i,
  );
  assert.match(seen, /Statistical neighbours of 2025 pooled: all counts added up 32\.1% 3,491 of 10,877 10 of 10/);
  assert.match(seen, /The list of 2021 has 3 of these 10: averages by the two lists are no one series\./);
  assert.match(seen, /Bedford Borough Very close 73\.0%/);
});

test('one axis carries England, the region and ours, and its words are in the table too', async () => {
  const { text } = await pages.get('/benchmarks/twenty-week-incl-pct?period=2024');
  const [drawing] = /<svg class="wm-strip"[\s\S]*?<\/svg>/.exec(text) ?? [];
  assert.equal(drawing?.match(/wm-s-tick/g)?.length, 10);
  assert.deepEqual(
    [...drawing!.matchAll(/<text[^>]*>([^<]*)</g)].map(([, label]) => label),
    ['England 45.9%', 'South West 31.0%', 'Bournemouth, Christchurch and Poole 74.1%'],
  );
});

test('a month asked about says that a year is set against a year', async () => {
  const seen = words((await pages.get('/benchmarks/twenty-week-incl-pct?period=2025-05')).text);
  assert.match(seen, /No It is of the calendar year 2024, and yours is of May 2025: a year is set against a year\./);
});

test('a meaning that differs is said above the table, and no row may be compared', async () => {
  const seen = words((await pages.get('/benchmarks/yes-to-assess-pct')).text);
  assert.match(seen, /Not compared: the meaning differs\. The release divides by all requests received/);
  assert.doesNotMatch(seen, /Department for Education Yes/);
});

test('a printed number is traced back, and one that nothing gives is said', async () => {
  const found = words((await pages.get('/benchmarks/twenty-week-incl-pct?gives=32.1')).text);
  assert.match(
    found,
    /1 way comes to that number .*Statistical neighbours of 2025 pooled, from counts none 2024 32\.095/,
  );
  const none = words((await pages.get('/benchmarks/twenty-week-incl-pct?gives=99')).text);
  assert.match(none, /Nothing that is known here comes to that number/);
});

test('what is typed wrongly is said at its field, with the figures still there', async () => {
  const { status, text } = await pages.get('/benchmarks/twenty-week-incl-pct?period=May&gives=x');
  assert.equal(status, 400);
  assert.match(words(text), /There is a problem “May” is not a period\..*England as published 45\.9%/);
});

test('a KPI that nobody publishes says so, and one that is not known is refused', async () => {
  assert.match(words((await pages.get('/benchmarks/ehcp-rate-10k')).text), /known here gives “EHC plans per 10,000/);
  assert.equal((await pages.get('/benchmarks/no-such-kpi')).status, 404);
});
