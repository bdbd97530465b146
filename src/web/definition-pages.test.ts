// The pages of what KPIs mean, before anything was imported and after: search, filters, one KPI, owners.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measures } from '../measures/index.ts';
import { pagesOverAStore } from './pages.fixture.ts';

const PAPER = `SEND Improvement Board Scorecard\n\n31 May 2025\n
PI Index,Required direction of travel,Frequency,KPIs,Apr-25,May-25,Target
Workforce
43,▼,Monthly,EHC Co-ordinator vacancies (FTE),0.60,4.40,0.75
200,,Monthly,Pupils in the sensory garden on Fridays,12,14,
`;

const { get, bringIn } = pagesOverAStore();

async function asked(path: string): Promise<{ status: number; text: string }> {
  const { status, text } = await get(path);
  return { status, text: text.replace(/\s+/g, ' ') };
}

/** The ids that the page lists, in its order. */
const listed = (text: string) =>
  [...text.matchAll(/<th scope="row"[^>]*><a [^>]*href="\/catalogue\/([a-z0-9-]+)"/g)].map((found) => found[1]!);

test('the catalogue is there before anything was imported, every KPI once', async () => {
  const { status, text } = await asked('/catalogue');
  assert.equal(status, 200);
  assert.deepEqual(
    listed(text).toSorted(),
    measures.map((measure) => measure.id),
  );
  assert.doesNotMatch(text, /not said yet/);
  assert.ok(text.includes(`<b>${measures.length}</b> of ${measures.length} KPIs.`));
});

for (const [name, query, ids] of [
  ['an id', 'words=vacancy-ep', ['vacancy-ep-fte']],
  ['a former id', 'words=uhd-preschool', ['hospital-preschool-wl-count']],
  ['a printed label, in any case', 'words=%28COMPLEX+CASES%29', ['sendiass-open-l3l4-count']],
  ['words of the plain words in any order', 'words=grow+strong', ['physio-wait-avg']],
  [
    'an owner',
    'owner=workforce',
    ['posts-filled-permanent-pct', 'sickness-days-ehco', 'vacancy-ehco-fte', 'vacancy-ep-fte'],
  ],
  ['words and an owner together', 'owner=workforce&words=psychologist', ['vacancy-ep-fte']],
  ['nothing that there is', 'words=unicorns', []],
] as const) {
  test(`the catalogue is searched by ${name}`, async () => {
    const { status, text } = await asked(`/catalogue?${query}`);
    assert.equal(status, 200);
    assert.deepEqual(listed(text), ids);
    assert.match(text, /Show all KPIs/);
  });
}

test('a filter counts what it would leave, and keeps the rest of what was asked', async () => {
  const { text } = await asked('/catalogue?words=psychologist&owner=workforce');
  assert.match(text, /<b aria-current="true">All sections 1<\/b>/);
  assert.match(text, /href="\/catalogue\?words=psychologist&amp;section=workforce&amp;owner=workforce">Workforce 1</);
  assert.match(text, /<b aria-current="true">Human resources partner 1<\/b>/);
  assert.match(text, /<input type="hidden" name="owner" value="workforce">/);
});

test('what was typed into the search stands in it, as text', async () => {
  const { text } = await asked('/catalogue?words=%22%3E%3Cscript%3E');
  assert.match(text, /value="&quot;&gt;&lt;script&gt;"/);
  assert.doesNotMatch(text, /<script>/);
});

test('one KPI says what its entry says, with links to those it adds up', async () => {
  const { status, text } = await asked('/catalogue/sendiass-open-l3l4-count');
  assert.equal(status, 200);
  assert.match(
    text,
    /The sum of <a [^>]*href="\/catalogue\/sendiass-open-l3-count">[^<]*<\/a> and <a [^>]*href="\/catalogue\/sendiass-open-l4-count"/,
  );
  for (const words of [
    'SENDIASS manager',
    'within 20 days',
    'scorecard, May 2025',
    'no figures yet',
    'nothing: it is not a share',
  ])
    assert.ok(text.includes(words), words);
  assert.equal((await asked('/catalogue/uhd-preschool-wl-count')).status, 200);
});

test('a KPI that nobody knows is not found, with those near to it', async () => {
  const { status, text } = await asked('/catalogue/sendiass-open-l3l4');
  assert.equal(status, 404);
  assert.match(text, /href="\/catalogue\/sendiass-open-l3l4-count"/);
});

test('owners are listed with their KPIs before anything was imported', async () => {
  const { status, text } = await asked('/owners');
  assert.equal(status, 200);
  assert.deepEqual(
    listed(text).toSorted(),
    measures.map((measure) => measure.id),
  );
  assert.doesNotMatch(text, /Not said yet/);
});

test('after an import the area’s own KPIs stand beside the catalogue, and figures are linked', async () => {
  await bringIn({ 'may.csv': PAPER });
  const { text } = await asked('/catalogue?words=garden');
  const [own] = listed(text);
  assert.match(own ?? '', /^local-/);
  assert.match(text, /this local area only/);
  const one = await asked(`/catalogue/${own}`);
  assert.equal(one.status, 200);
  assert.match(one.text, /KPI of this local area only/);
  assert.match(one.text, /not said yet/);
  const owners = await asked('/owners');
  assert.match(owners.text, /Not said yet/);
  const known = await asked('/catalogue/vacancy-ehco-fte');
  assert.match(known.text, /href="\/kpis\/vacancy-ehco-fte">May 2025<[^,]*, printed in a paper/);
});
