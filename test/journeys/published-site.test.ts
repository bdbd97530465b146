// The published site from a disk, as a telephone and a wide screen show it: no fault that axe-core finds, no sideways scroll, nothing fetched.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { disclosureRules } from '../../src/insight/index.ts';
import { siteOf } from '../../src/outputs/index.ts';
import { publishedFixture } from '../../src/outputs/site/published.fixture.ts';
import { NARROW, noBrowser, openBrowser, sideways, tabThrough, violations, WIDE } from './browser.ts';

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'published-site-'));

const PAGES = [
  'index.html',
  'scorecard/index.html',
  'changes/index.html',
  'data/index.html',
  'versions/index.html',
  'accessibility/index.html',
  'kpis/twenty-week-incl-pct/index.html',
  'kpis/ep-advice-6wk-pct/index.html',
  'kpis/appeals-conceded-pct/index.html',
  'kpis/persistent-absence-ehcp-pct/index.html',
  'versions/11/kpis/camhs-gateway-4wk-pct/index.html',
  '404.html',
];

before(async () => {
  if (noBrowser) return;
  browser = await openBrowser();
  for (const naughty of [false, true])
    for (const { path, text, bytes } of siteOf(publishedFixture({ naughty }), {
      rule: disclosureRules.public,
      address: null,
    })) {
      const file = join(folder, naughty ? 'naughty' : 'plain', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes ?? text ?? '');
    }
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const PHONE = { width: 375, height: 812 };

test('at 320, 375 and 1,280 pixels nothing is wrong, nothing runs off and nothing is fetched', {
  skip: noBrowser,
}, async () => {
  for (const viewport of [NARROW, PHONE, WIDE]) {
    const page = await browser.newPage({ viewport });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('dialog', () => assert.fail('something ran'));
    for (const site of ['plain', 'naughty'])
      for (const path of site === 'plain' ? PAGES : PAGES.slice(0, 7)) {
        await page.goto(pathToFileURL(join(folder, site, path)).href);
        assert.deepEqual(await violations(page), [], `${site} ${path} at ${viewport.width}`);
        assert.equal(await sideways(page), 0, `${site} ${path} at ${viewport.width}`);
      }
    const own = pathToFileURL(folder).href;
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(own) && !url.startsWith('data:')),
      [],
    );
    await page.close();
  }
});

test('without scripts the keyboard reaches everything, and the way past the head is the first stop', {
  skip: noBrowser,
}, async () => {
  const page: Page = await browser.newPage({ viewport: PHONE });
  await page.goto(pathToFileURL(join(folder, 'plain/kpis/twenty-week-incl-pct/index.html')).href);
  const { stops, unreached } = await tabThrough(page);
  assert.equal(stops[0]?.words, 'a Skip to main content');
  assert.deepEqual([unreached, stops.filter(({ isSeen }) => !isSeen)], [[], []]);
  await page.close();
});

test('the words of a chart are as large as on the page at 320 pixels', { skip: noBrowser }, async () => {
  const page = await browser.newPage({ viewport: NARROW });
  await page.goto(pathToFileURL(join(folder, 'plain/kpis/twenty-week-incl-pct/index.html')).href);
  const scale = await page.evaluate(() => (document.querySelector('svg.bars') as SVGSVGElement).getScreenCTM()!.a);
  assert.ok(14 * scale >= 13.9, `${14 * scale}`);
  await page.close();
});
