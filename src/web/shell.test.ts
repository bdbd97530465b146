// The page round every page, and the files it asks for.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { errorSummary, href, html } from '../outputs/index.ts';
import { assetAt, assets, withoutGovukMarks } from './assets.ts';
import { type PageFrame, page } from './shell.ts';

const aFrame = (more: Partial<PageFrame> = {}): PageFrame => ({
  title: 'Scorecard',
  body: html`<p>Body</p>`,
  navigation: [{ words: 'Scorecard', to: href`/scorecard` }],
  current: href`/scorecard`,
  home: href`/`,
  areaName: 'Sandbourne',
  demo: false,
  width: 'scorecard',
  knownAt: '09:00 on Friday 27 June 2025',
  change: 48213,
  ...more,
});

test('a page is one document with one h1, a skip link to it, and what its figures stand on', () => {
  const made = page(aFrame());
  assert.ok(made.startsWith('<!DOCTYPE html>\n<html lang="en-GB"'));
  assert.equal(made.match(/<h1/g)?.length, 1);
  assert.match(made, /href="#main-content"[\s\S]*id="main-content"/);
  assert.match(made, /Figures as known at 09:00 on Friday 27 June 2025\. Change 48,213\./);
  assert.match(made, /aria-current="true"/);
});

test('nothing in a page needs script or style in line', () => {
  assert.doesNotMatch(page(aFrame({ demo: true })), /<script|<style|\sstyle=|\son\w+=/);
});

test('a demo says so, a live store does not', () => {
  assert.deepEqual(
    [true, false].map((demo) => page(aFrame({ demo })).includes('Made-up figures')),
    [true, false],
  );
});

test('what is the matter comes first, in the tab and on the page', () => {
  const made = page(aFrame({ errors: errorSummary('There is a problem', [{ words: 'Choose a file' }]) }));
  assert.match(made, /<title>Error: Scorecard/);
  assert.ok(made.indexOf('govuk-error-summary') < made.indexOf('<h1'));
});

test('a name from outside is only text', () => {
  assert.doesNotMatch(page(aFrame({ areaName: '<script>alert(1)</script>', title: '</title><script>' })), /<script/);
});

test('the style has no licensed face, no crest and no notice, and ours comes after', () => {
  const css = Buffer.from(assetAt(assets().stylesheet.slice('/assets/'.length))?.body ?? []).toString();
  assert.doesNotMatch(css, /GDS Transport|@font-face|govuk-crest|GOV\.UK Frontend|Copyright/);
  assert.doesNotMatch(css, /url\(/);
  assert.ok(css.indexOf('.govuk-table') < css.indexOf('.wm-scorecard'));
});

test('stripping takes whole rules and leaves their neighbours', () => {
  const css =
    '/*! a\nb */a{b:c}@font-face{font-family:GDS Transport;src:url(x)}d{font-family:GDS Transport,arial,sans-serif}e{background:url(/assets/images/govuk-crest.svg)}f{g:h}';
  assert.equal(withoutGovukMarks(css), 'a{b:c}d{font-family:arial,sans-serif}f{g:h}');
});

test('an asset is the same through either compression', () => {
  const name = assets().stylesheet.slice('/assets/'.length);
  const [plain, br, gzip] = ['', 'gzip, br', 'gzip;q=1'].map((accept) => assetAt(name, accept));
  assert.deepEqual([plain?.encoding, br?.encoding, gzip?.encoding], [null, 'br', 'gzip']);
  assert.deepEqual(brotliDecompressSync(br!.body), Buffer.from(plain!.body));
  assert.deepEqual(gunzipSync(gzip!.body), Buffer.from(plain!.body));
});

test('only exact names are served', () => {
  const name = assets().stylesheet.slice('/assets/'.length);
  assert.deepEqual(
    [
      '',
      '..',
      '../shell.ts',
      '%2e%2e/shell.ts',
      `${name}/`,
      `/${name}`,
      name.toUpperCase(),
      'waymark.css',
      '__proto__',
    ].map((each) => assetAt(each)),
    Array(9).fill(null),
  );
});
