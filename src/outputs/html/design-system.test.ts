// Our components against the fixtures that govuk-frontend ships: the same elements, attributes and words, whatever the white space.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixture, type Shape, shape } from './design-system-fixtures.ts';
import { button, buttonLink } from './form.ts';
import { checkedHref, type Html } from './html.ts';
import { backLink, breadcrumbs, footer, genericHeader, pagination, serviceNavigation, skipLink } from './navigation.ts';
import { details, errorSummary, insetText, notificationBanner, tag, warningText } from './notice.ts';
import { summaryList, table } from './table.ts';

const at = checkedHref;
const nav = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ words: `Navigation item ${i + 1}`, to: at(`#/${i + 1}`) }));
const lines = [
  { words: 'Invalid username or password' },
  { words: 'Agree to the terms of service to log in', to: at('#example-error-1') },
];
const months = [
  ['January', '£85', '£95'],
  ['February', '£75', '£55'],
  ['March', '£165', '£125'],
];
const numeric = [false, true, true];
const pages = [1, 2, 3].map((number) => ({ number, to: at(`/page/${number}`) }));
const countries =
  'We need to know your nationality so we can work out which elections you’re entitled to vote in. If you can’t provide your nationality, you’ll have to send copies of identity documents through the post.';

const CASES: [string, string, Html][] = [
  ['generic-header', 'default', genericHeader('My cool service', at('/'))],
  ['generic-header', 'custom url', genericHeader('Some logo text', at('https://www.pizza.gov.uk'))],
  [
    'service-navigation',
    'with collapseNavigationOnMobile set to false',
    serviceNavigation({ words: 'Apply for a juggling license', to: at('#/') }, nav(4), at('#/2')),
  ],
  ['breadcrumbs', 'with one level', breadcrumbs([{ words: 'Section', to: at('/section') }])],
  [
    'breadcrumbs',
    'with last breadcrumb as current page',
    breadcrumbs([
      { words: 'Home', to: at('/') },
      { words: 'Passports, travel and living abroad', to: at('/browse/abroad') },
      { words: 'Travel abroad' },
    ]),
  ],
  ['back-link', 'with custom text and link', backLink('Back to home', at('/home'))],
  ['skip-link', 'default', skipLink(at('#test-target-element'))],
  ['button', 'default', button('Save and continue')],
  ['button', 'secondary', button('Secondary button', { look: 'secondary', name: 'secondary' })],
  ['button', 'warning', button('Warning button', { look: 'warning', name: 'Warning' })],
  ['button', 'value', button('Submit', { value: 'start' })],
  ['button', 'id', button('Submit', { id: 'submit' })],
  ['button', 'link', buttonLink('Link button', at('/'))],
  [
    'error-summary',
    'default',
    errorSummary('There is a problem', [
      { words: 'The date your passport was issued must be in the past', to: at('#example-error-1') },
      { words: 'Enter a postcode, like AA1 1AA', to: at('#example-error-2') },
    ]),
  ],
  ['error-summary', 'mixed with and without links', errorSummary('There is a problem', lines)],
  ['error-summary', 'with everything', errorSummary('There is a problem', lines, 'Please fix the errors below.')],
  [
    'error-summary',
    'with description only',
    errorSummary('There is a problem', [], "The file couldn't be loaded. Try again later."),
  ],
  [
    'error-summary',
    'error list with html as text',
    errorSummary('There is a problem', [{ words: 'Descriptive link to the <b>question</b> with an error' }]),
  ],
  ['notification-banner', 'default', notificationBanner('This publication was withdrawn on 7 March 2014.')],
  ['notification-banner', 'with type as success', notificationBanner('Email sent to example@email.com', 'success')],
  [
    'inset-text',
    'default',
    insetText(
      'It can take up to 8 weeks to register a lasting power of attorney if there are no mistakes in the application.',
    ),
  ],
  ['warning-text', 'default', warningText('You can be fined up to £5,000 if you don’t register.')],
  ['tag', 'default', tag('Alpha')],
  ['tag', 'grey', tag('Grey', 'grey')],
  ['table', 'default', table({ caption: '', rows: months, numeric })],
  ['table', 'with firstCellIsHeader true', table({ caption: '', rows: months, numeric, rowHeads: true })],
  [
    'table',
    'with head',
    table({
      caption: '',
      rows: months,
      columns: ['Month you apply', 'Rate for bicycles', 'Rate for vehicles'].map((head, i) => ({
        head,
        numeric: i > 0,
      })),
    }),
  ],
  ['details', 'default', details('Help with nationality', countries)],
  ['details', 'expanded', details('Help with nationality', countries, { open: true, id: 'help-with-nationality' })],
  [
    'pagination',
    'default',
    pagination({
      previous: at('/previous'),
      next: at('/next'),
      items: pages.map((each) => ({ ...each, current: each.number === 2 })),
    }),
  ],
  [
    'pagination',
    'first page',
    pagination({ next: at('/next'), items: pages.map((each) => ({ ...each, current: each.number === 1 })) }),
  ],
  ['pagination', 'with prev and next only', pagination({ previous: at('/previous'), next: at('/next') })],
];

for (const [component, name, ours] of CASES) {
  test(`${component}, ${name}, is marked up as the Design System does`, () => {
    assert.deepEqual(shape(ours.toString()), shape(fixture(component, name)));
  });
}

test('a summary list is marked up as the Design System does, with one action and with two', () => {
  const rows = parts('summary-list', 'with actions');
  const ours = shape(
    summaryList([
      {
        key: 'Name',
        value: 'Firstname Lastname',
        actions: [
          { words: 'Edit', hidden: 'name', to: at('#') },
          { words: 'Delete', hidden: 'name', to: at('#') },
        ],
      },
      {
        key: 'Date of birth',
        value: '13/08/1980',
        actions: [{ words: 'Change', hidden: 'date of birth', to: at('#') }],
      },
    ]).toString(),
  );
  assert.deepEqual((ours[0] as [string, string[], Shape[]])[2], rows.slice(0, 2));
});

function parts(component: string, name: string): Shape[] {
  return (shape(fixture(component, name))[0] as [string, string[], Shape[]])[2];
}

test('the foot is the Design System’s without crown, licence and copyright', () => {
  const theirs = fixture('footer', 'with meta')
    .replaceAll(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(
      /<span class="govuk-footer__licence-description">[\s\S]*?<\/span>/,
      '<div class="govuk-footer__meta-custom">Change 1.</div>',
    )
    .replace(/<div class="govuk-footer__meta-item">[\s\S]*?<\/div>/, '')
    .replace('>Items<', '>Support links<');
  const ours = footer(
    [1, 2, 3].map((n) => ({ words: `Item ${n}`, to: at(`#${n}`) })),
    'Change 1.',
  );
  assert.deepEqual(shape(ours.toString()), shape(theirs));
  assert.doesNotMatch(ours.toString(), /crown|GOV\.UK|licence/i);
});
