// What goes through the one door to mark-up comes out as text, whatever it is.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import {
  anchor,
  attribute,
  type Content,
  checkedHref,
  cleanText,
  href,
  html,
  joined,
  link,
  withQuery,
} from './html.ts';

const NAUGHTY = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</td></table>',
  '<!-- --!> -->',
  '&lt;b&gt;',
  '{{7*7}}<%= 7*7 %>`',
  '\u0000null\u0000',
  'abc\u202edcba',
  '\ud800lone',
  'javascript:alert(1)',
  '<svg onload=alert(1)>',
  '\u2028\u2029',
  'ﷺ 田中さん',
];

const element = (markup: string) => parseFragment(markup).childNodes[0] as DefaultTreeAdapterTypes.Element;

for (const [i, text] of NAUGHTY.entries()) {
  test(`naughty text ${i + 1} between tags is only text`, () => {
    const made = element(html`<p>${text}</p>`.toString());
    assert.deepEqual([made.nodeName, made.childNodes.length], ['p', 1]);
    assert.equal((made.childNodes[0] as DefaultTreeAdapterTypes.TextNode).value, cleanText(text));
  });

  test(`naughty text ${i + 1} in an attribute stays in it`, () => {
    const made = element(html`<p title="${text}"${attribute('lang', text)}>x</p>`.toString());
    assert.deepEqual(made.attrs, [
      { name: 'title', value: cleanText(text) },
      { name: 'lang', value: cleanText(text) },
    ]);
  });

  test(`naughty text ${i + 1} in an address is one segment of it`, () => {
    const made = element(link(href`/kpis/${text}`, text).toString());
    const given = made.attrs.find(({ name }) => name === 'href')?.value ?? '';
    assert.equal(new URL(given, 'http://localhost').pathname.split('/').length, 3);
    assert.equal(decodeURIComponent(given.slice('/kpis/'.length)), text.toWellFormed());
  });
}

test('NUL, lone surrogates and marks that turn text round become a visible mark', () => {
  assert.equal(cleanText('a\u0000b\u202ec\ud800d\u2066e'), 'a\ufffdb\ufffdc\ufffdd\ufffde');
  assert.equal(cleanText('tab\tline\nEmoji 😀 é'), 'tab\tline\nEmoji 😀 é');
});

for (const bad of [
  'javascript:alert(1)',
  ' /a',
  '//evil.example',
  '/\\evil.example',
  'http://plain.example',
  'data:text/html,x',
  'kpis',
  '/a b',
  '/a"b',
  '',
]) {
  test(`${JSON.stringify(bad)} is no link`, () => {
    assert.throws(() => checkedHref(bad), RangeError);
    assert.throws(() => html`<a href="${bad}">x</a>`, RangeError);
  });
}

test('dots cannot climb out of a folder', () => {
  assert.equal(href`/kpis/${'..'}`, '/kpis/.._');
  assert.equal(href`/kpis/${'../../etc'}`, '/kpis/..%2F..%2Fetc');
});

test('a query is written in order, without its empty parts, before the fragment', () => {
  assert.equal(
    withQuery(checkedHref('/scorecard#now'), { month: '2025-05', known: undefined, q: 'a&b=c', none: '' }),
    '/scorecard?month=2025-05&q=a%26b%3Dc#now',
  );
  assert.equal(anchor('row 5'), '#row%205');
});

test('an attribute without quotes is refused, whatever the value', () => {
  assert.throws(() => html`<p class=${'a'}>x</p>`, /needs quotes/);
});

test('a quote that stands in text before a value is no attribute', () => {
  assert.equal(html`<p>a = "${'b'}"</p>`.toString(), '<p>a = "b"</p>');
});

test('absent values leave nothing, lists are laid in a row, finished mark-up is not escaped twice', () => {
  const list: Content[] = ['a & b', 3, null, false, undefined, html`<b>${'<'}</b>`];
  assert.equal(html`<p>${list}</p>`.toString(), '<p>a &amp; b3<b>&lt;</b></p>');
  assert.equal(html`${joined(['a', html`<i>b</i>`], ' & ')}`.toString(), 'a &amp; <i>b</i>');
});

test('an attribute is absent, present, or has a value', () => {
  const made = [
    attribute('disabled', false),
    attribute('disabled', true),
    attribute('value', ''),
    attribute('value', 0),
    attribute('id', null),
  ];
  assert.deepEqual(
    made.map((each) => each?.toString() ?? null),
    [null, ' disabled', ' value=""', ' value="0"', null],
  );
});
