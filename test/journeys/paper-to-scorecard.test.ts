// From a paper on somebody's desk to the scorecard, in a browser without scripts: upload, check, choose, save, read, look back.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { MARCH, MAY, textPaper } from '../papers.ts';
import { type Running, serve, storeToCopy } from '../waymark.ts';
import { noBrowser, openBrowser, WIDE } from './browser.ts';

// One after the other, each going on from where the last one ended.
let browser: Browser;
let server: Running;
let page: Page;
const place = noBrowser ? '' : (await storeToCopy({ after }))({ after });

before(async () => {
  if (noBrowser) return;
  [browser, server] = await Promise.all([openBrowser(), serve(place)]);
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: WIDE, baseURL: server.address });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

// A page that has begun to come may not be there yet: the words are read once it is whole.
const words = async (of: Locator) => {
  await page.waitForLoadState();
  return (await of.allInnerTexts()).join('\n');
};
const heading = () => words(page.locator('h1'));
const main = () => words(page.locator('main'));

async function upload(name: string, text: string): Promise<void> {
  const path = join(dirname(place), name);
  writeFileSync(path, text);
  await page.goto('/imports');
  await page.getByLabel('Files to import').setInputFiles(path);
  await page.getByRole('button', { name: 'Look at the files' }).click();
  await page.waitForURL('**/imports/check/*');
}

test('an empty store says what to do first', { skip: noBrowser }, async () => {
  await page.goto('/scorecard');
  assert.match(await main(), /Import/i);
});

test('a paper is looked at before anything is saved', { skip: noBrowser }, async () => {
  await upload('march.txt', textPaper(MARCH));
  assert.equal(await heading(), 'Check 1 file before it is saved');
  assert.match(await main(), /Nothing has been saved yet/);
  assert.match(await main(), /Swimming lessons given in the school holidays/);
  await page.goto('/activity');
  assert.doesNotMatch(await main(), /march\.txt/);
  await page.goBack();
});

test('a row that is not in the catalogue is given a KPI, looked at again and saved', { skip: noBrowser }, async () => {
  await page.getByLabel(/Swimming lessons/).selectOption('compliments-count');
  await page.getByRole('button', { name: 'Look again with these choices' }).click();
  assert.match(await main(), /chosen by you/);
  await page.getByRole('button', { name: /^Save 1 file/ }).click();
  await page.waitForURL(/\/imports\/[0-9a-f]+$/);
  assert.match(await main(), /march\.txt/);
});

test('the scorecard shows it, and each KPI leads to where its figures came from', { skip: noBrowser }, async () => {
  await page.getByRole('link', { name: 'Scorecard', exact: true }).click();
  const row = page.getByRole('row').filter({ hasText: 'Swimming lessons' });
  assert.match(await words(row), /55/);
  await row.getByRole('link').first().click();
  await page.waitForURL('**/kpis/compliments-count*');
  assert.match(await main(), /march\.txt/);
  assert.match(await main(), /Swimming lessons given in the school holidays/);
});

test('a later paper restates a figure, and what was known on an earlier day stays', { skip: noBrowser }, async () => {
  await upload('may.txt', textPaper(MAY));
  assert.match(await main(), /What it says differently/);
  assert.match(await main(), /70\.1%[\s\S]*69\.2%/);
  await page.getByRole('button', { name: /^Save 1 file/ }).click();
  await page.waitForURL(/\/imports\/[0-9a-f]+$/);
  await page.goto('/scorecard');
  const row = () => words(page.getByRole('row').filter({ hasText: '20 weeks' }));
  assert.match(await row(), /69\.2/);
  await page.getByLabel('Day').fill('30');
  await page.getByLabel('Month', { exact: true }).last().fill('4');
  await page.getByLabel('Year').fill('2025');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.waitForURL(/known/);
  assert.match(await row(), /70\.1/);
  assert.doesNotMatch(await row(), /69\.2/);
});

test('the scorecard is had as CSV', { skip: noBrowser }, async () => {
  await page.goto('/scorecard');
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'This scorecard as CSV' }).click();
  const download = await coming;
  assert.match(download.suggestedFilename(), /^scorecard.*\.csv$/);
  const text = readFileSync(await download.path(), 'utf8');
  assert.match(text, /twenty-week-incl-pct.*69\.2/);
  assert.match(text, /may\.txt/);
});

test('a clock is worked out from a date, and a date that is none is named and led to', {
  skip: noBrowser,
}, async () => {
  await page.goto('/clocks');
  await page
    .getByRole('link', { name: /final plan/i })
    .first()
    .click();
  const start = page
    .getByRole('group')
    .filter({ has: page.getByLabel('Year') })
    .first();
  const fill = async (day: string, month: string, year: string) => {
    await start.getByLabel('Day').fill(day);
    await start.getByLabel('Month').fill(month);
    await start.getByLabel('Year').fill(year);
    await page.locator('main form button').first().click();
  };
  await fill('30', '2', '2025');
  const summary = page.locator('.govuk-error-summary');
  assert.match(await words(summary), /There is a problem/);
  assert.match(await page.title(), /^Error: /);
  const led = await summary.getByRole('link').first().getAttribute('href');
  assert.equal(await page.locator(led ?? '#').count(), 1);
  await fill('20', '7', '2024');
  // Twenty weeks are 140 days: 11 left of July, then 31, 30, 31 and 30, and 7 of December.
  assert.match(await main(), /7 December 2024/);
  assert.equal(await summary.count(), 0);
});

test('the activity log holds both imports and every link', { skip: noBrowser }, async () => {
  await page.getByRole('link', { name: 'Activity log' }).click();
  assert.match(await main(), /Every link of the log holds/);
  assert.match(await main(), /march\.txt/);
  assert.match(await main(), /may\.txt/);
});
