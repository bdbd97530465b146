// The published site as files: whole, light, linked only within itself, the same from the same versions, and safe with any text.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SaxesParser } from 'saxes';
import { day } from '../../clocks/index.ts';
import { disclosureRules } from '../../insight/index.ts';
import { publishedFixture } from './published.fixture.ts';
import type { PublishedVersion, SiteSettings } from './published.ts';
import { siteOf, siteSize } from './site.ts';

const settings: SiteSettings = { rule: disclosureRules.public, address: null };

function filesOf(published: readonly PublishedVersion[], own: Partial<SiteSettings> = {}): Map<string, string> {
  const files = [...siteOf(published, { ...settings, ...own })];
  return new Map(files.map(({ path, text, bytes }) => [path, text ?? String(bytes)]));
}

const words = (page: string): string =>
  page
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,])/g, '');

const site = filesOf(publishedFixture());
const naughty = filesOf(publishedFixture({ naughty: true }));
const KPI = 'kpis/twenty-week-incl-pct/index.html';

test('every link leads to a file of the site, wherever the folder stands', () => {
  for (const files of [site, naughty])
    for (const [path, page] of files) {
      if (!path.endsWith('.html')) continue;
      for (const [, to] of page.matchAll(/(?:href|src)="([^"]*)"/g)) {
        if (/^(?:#|data:,|https:\/\/www\.equalityadvisoryservice\.com\/$)/.test(to!)) continue;
        const file = decodeURIComponent(new URL(to!, `http://site/${path}`).pathname.slice(1));
        assert.ok(files.has(file), `${path}: ${to}`);
        assert.ok(!to!.startsWith('/') && !/^[a-z]+:/.test(to!), `${path}: ${to}`);
      }
    }
});

test('a page has its language, one h1, a way past the head, no script, and under 100 kB with its style', () => {
  const style = site.get('style.css')!;
  assert.doesNotMatch(style, /url\(|@import|@font-face/);
  for (const files of [site, naughty])
    for (const [path, page] of files) {
      if (!path.endsWith('.html')) continue;
      assert.match(page, /^<!DOCTYPE html>\n<html lang="en-GB">/, path);
      assert.equal(page.match(/<h1/g)?.length, 1, path);
      assert.doesNotMatch(page, /<script|<img|<iframe|\son\w+="|style="/i, path);
      assert.ok(Buffer.byteLength(page) + style.length < 100_000, path);
      if (path !== '404.html')
        assert.match(page, /<a class="skip" href="#main">[\s\S]*<main class="in" id="main"/, path);
    }
});

test('the page of a KPI says the count first, what it was, who still waits, what was corrected and when the next come', () => {
  const said = words(site.get(KPI)!);
  for (const sentence of [
    'In May 2025: 31 of 56. That is 55%.',
    'The council’s target is at least 70%.'.replace('The', 'the'),
    'Who is still waiting At the end of May 2025: 111.',
    'Why, and what is being done Twelve plans long past 20 weeks were sent in May',
    'Signed off on 2 July 2025 and published on 8 July 2025, 6 days later: within the week that families are promised. The next ones come by 8 August 2025.',
    'Corrected on 8 July 2025: March 2025 is 54%. We had said 58%. 2 cases were put right.',
    'Figures for 2024. There is no figure of Sandbourne for just that time',
  ])
    assert.ok(said.includes(sentence), `${sentence}\n${said}`);
  assert.doesNotMatch(said, /usual|significant|On target|Off target/);
});

test('an earlier version stands at its own address, says so, and leads to the newest', () => {
  const page = site.get(`versions/11/${KPI}`)!;
  assert.match(words(page), /This is an earlier version, published on 13 June 2025/);
  assert.match(page, /href="\.\.\/\.\.\/\.\.\/\.\.\/index\.html"/);
  assert.doesNotMatch(words(page), /Corrected on|The next ones come/);
  assert.doesNotMatch(words(site.get(KPI)!), /earlier version,/);
});

test('corrections stand newest first on one page, in a file and in the feed', () => {
  const page = words(site.get('changes/index.html')!);
  assert.ok(page.indexOf('version 12') < page.indexOf('version 11'));
  assert.match(page, /1 was corrected/);
  assert.equal(
    site.get('changes/corrections.csv')!.split('\r\n')[1],
    '2025-07-08,12,twenty-week-incl-pct,"New EHC plans issued within 20 weeks, exceptions included",2025-03,March 2025 is 54%. We had said 58%. 2 cases were put right.',
  );
});

test('a day of publication beyond the promised week is said as it is', () => {
  const [may, april] = publishedFixture();
  const late = filesOf([{ ...may, publishedOn: day('2025-07-12') }, april]);
  assert.match(words(late.get('index.html')!), /10 days later: later than the week that families are promised/);
});

test('the same versions make the same files, and as many as were foretold or a few fewer', () => {
  assert.deepEqual([...filesOf(publishedFixture())], [...site]);
  const foretold = siteSize(publishedFixture());
  assert.ok(site.size <= foretold && foretold - site.size < 10, `${site.size} of ${foretold}`);
});

test('nothing published makes no files', () => {
  assert.deepEqual([...siteOf([], settings)], []);
});

test('the news feed is XML whatever the names, each item with a guid of its own and a date as RSS writes it', () => {
  for (const feed of [site.get('feed.xml')!, naughty.get('feed.xml')!]) {
    const [open, guids, dates]: [string[], string[], string[]] = [[], [], []];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name }) => open.push(name));
    parser.on('closetag', () => open.pop());
    parser.on('text', (text) => {
      if (open.at(-1) === 'guid') guids.push(text);
      if (open.at(-1) === 'pubDate') dates.push(text);
    });
    parser.on('error', (error) => assert.fail(error));
    parser.write(feed).close();
    assert.equal(guids.length, 3);
    assert.equal(new Set(guids).size, 3);
    for (const date of dates) assert.equal(new Date(date).toUTCString(), date);
  }
});

test('with its address known the feed has whole links, and the page that was not found leads home', () => {
  const files = filesOf(publishedFixture(), { address: 'https://www.example.org/send/' });
  assert.match(files.get('feed.xml')!, /<link>https:\/\/www\.example\.org\/send\/changes\/index\.html<\/link>/);
  assert.match(files.get('404.html')!, /href="https:\/\/www\.example\.org\/send\/"/);
});

test('no cell of a file begins as a formula', () => {
  for (const [path, text] of naughty) {
    if (!path.endsWith('.csv')) continue;
    for (const cell of text.split(/\r\n|,(?=(?:[^"]*"[^"]*")*[^"]*$)/))
      assert.doesNotMatch(cell.replace(/^"/, ''), /^[=+@\t\r]|^-\D/, `${path}: ${cell}`);
  }
});

test('whom families may ask stands in a box, with addresses as links and nothing that runs', () => {
  const files = filesOf(publishedFixture(), {
    ask: ['SENDIASS: 01632 960 110, https://www.example.org/sendiass.', 'javascript:alert(1) <b>x</b>'],
  });
  const page = files.get(KPI)!;
  assert.match(page, /<a href="https:\/\/www\.example\.org\/sendiass">https:\/\/www\.example\.org\/sendiass<\/a>\./);
  assert.match(page, /<li>javascript:alert\(1\) &lt;b&gt;x&lt;\/b&gt;<\/li>/);
});

test('documents stand beside the version that they were made from', () => {
  const [may, april] = publishedFixture();
  const paper = { title: 'The board’s paper', path: 'board-pack.pdf', bytes: new Uint8Array([1, 2]), pages: 14 };
  const files = filesOf([{ ...may, documents: [paper] }, april]);
  assert.ok(files.has('documents/version-11/family-summary-2025-04-version-11.pdf'));
  assert.ok(files.has('documents/version-12/board-pack.pdf'));
  assert.match(words(files.get(KPI)!), /The board’s paper \(PDF, 14 pages\)/);
});
