// Where figures come from, over a real store and through the forms: signing, sources that disagree, and what leaves with small figures hidden.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { perform } from '../operations/index.ts';
import { pagesOverAStore } from './pages.fixture.ts';

const MAY = `SEND Improvement Board Scorecard\n\n31 May 2025\n
PI Index,Required direction of travel,Frequency,KPIs,Feb-25,Mar-25,Apr-25,May-25,Target,May-24
Pathway
101,▲,Monthly,% of new EHCPs issued within 20 weeks (including exceptions),80.9%,89.7%,74.1%,55.4%,70%,66.0%
110,▲,Monthly,% EP advice received within 6 weeks,93.2%,92.1%,70.0%,25.4%,80%,
120,,Monthly,No. of requests for EHCNA,104,98,86,91,,
121,,Monthly,No. of requests for EHCNA - primary phase,60,55,50,52,,
122,,Monthly,No. of requests for EHCNA - secondary phase,30,31,28,30,,
123,,Monthly,No. of requests for EHCNA - post-16 phase,6,4,1,5,,
124,,Monthly,No. of compliments,2,0,1,3,,
`;
const KPI = 'twenty-week-incl-pct';
const EP = 'ep-advice-6wk-pct';
const { ctx, get, post } = pagesOverAStore({ area: 'E06000058', name: 'Northshire', papers: { 'may.csv': MAY } });
const page = async (path: string) => (await get(path)).text;
const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

const SIGNED = {
  source: 'computed',
  from: '2025-04',
  seam: 'break',
  signedBy: 'Ann Other',
  signedAs: 'owner',
};

test('the page says that papers give the figures, and that nothing is worked out yet', async () => {
  const text = plain(await page(`/kpis/${KPI}/switch`));
  assert.match(text, /The newest figure is printed in a published paper\./);
  assert.match(text, /No figure of this KPI is worked out from case records yet\./);
  assert.match(text, /Signed by its owner, the Head of SEND assessment and review, or by the performance analyst\./);
  assert.match(text, /Nobody has signed a switch yet\./);
});

test('a switch to cases before both figures have stood side by side is refused, and what was typed stays', async () => {
  const answer = await post(`/kpis/${KPI}/switch`, SIGNED);
  assert.equal(answer.status, 422);
  assert.match(answer.text, /No hand-made and worked-out figures stand side by side\. Wait until 3 in a row do/);
  assert.match(answer.text, /value="Ann Other"/);
});

test('a name, a role and a month that the KPI has are asked for, each beside its box', async () => {
  const answer = await post(`/kpis/${KPI}/switch`, { ...SIGNED, from: '2024-25-summer', signedBy: '', why: 'agreed' });
  assert.equal(answer.status, 422);
  for (const words of ['Give the name of whoever signs', '“2024-25-summer” is not a period that this KPI has'])
    assert.ok(answer.text.includes(words), words);
  const { signedAs: _, ...nobody } = SIGNED;
  assert.match((await post(`/kpis/${KPI}/switch`, nobody)).text, /Say as whom you sign: as the owner of the KPI/);
});

test('with a reason it is signed, kept with the reason, and the figures by hand stand until one is worked out', async () => {
  const answer = await post(`/kpis/${KPI}/switch`, { ...SIGNED, why: 'the hand-made figure ends with its maker' });
  assert.deepEqual([answer.status, answer.to], [303, `/kpis/${KPI}/switch?saved&nothing-yet`]);
  const text = plain(await page(answer.to));
  assert.match(text, /until there is one, the hand-made figure stays/);
  assert.match(text, /Ann Other, as the owner of the KPI; change \d+/);
  assert.match(text, /the hand-made figure ends with its maker/);
  const outcome = await perform(ctx(), 'measure', { measure: KPI });
  assert.ok(outcome.ok);
  assert.deepEqual(
    [outcome.value.row.latest?.value, outcome.value.row.latest?.cameFrom, outcome.value.row.seams],
    [0.554, 'published', []],
  );
});

test('the same signed again changes nothing; back to papers needs a reason, and both signatures stay', async () => {
  const again = await post(`/kpis/${KPI}/switch`, { ...SIGNED, why: 'again' });
  assert.match(again.text, /The figures are worked out from case records from April 2025 on already\./);
  const back = { ...SIGNED, source: 'published', from: '2025-05' };
  assert.match((await post(`/kpis/${KPI}/switch`, back)).text, /Say why the figures are no longer taken/);
  assert.equal((await post(`/kpis/${KPI}/switch`, { ...back, why: 'the records are not complete' })).status, 303);
  const outcome = await perform(ctx(), 'parallel-run', { measure: KPI });
  assert.ok(outcome.ok);
  assert.deepEqual(
    outcome.value.signed.map(({ source, from, why, run }) => [
      source,
      from,
      why,
      (run as { together: number }).together,
    ]),
    [
      ['published', '2025-05', 'the records are not complete', 0],
      ['computed', '2025-04', 'the hand-made figure ends with its maker', 0],
    ],
  );
  const log = await (await ctx().store()).activity('E06000058', { limit: 5 });
  assert.equal(log.filter(({ operation }) => operation === 'switch-source').length, 2);
});

test('what a data source sends stands beside what the paper prints: 93.2% and 87.1% of February, the later one used', async () => {
  const setUp = await perform(ctx(), 'set-source', {
    id: 'psychology',
    title: 'Psychology service',
    owner: 'Principal educational psychologist',
    measures: [EP],
    dueDays: 10,
  });
  assert.ok(setUp.ok, JSON.stringify(setUp.issues));
  const sent = await perform(ctx(), 'return', {
    source: 'psychology',
    period: '2025-02',
    by: 'Ann Other',
    figures: [{ measure: EP, numerator: 54, denominator: 62 }],
  });
  assert.ok(sent.ok, JSON.stringify(sent.issues));
  const outcome = await perform(ctx(), 'reconcile', { period: '2025-02' });
  assert.ok(outcome.ok);
  assert.deepEqual(
    outcome.value.found.map(({ measure, one }) => [
      measure.id,
      one.agree,
      one.said.map(({ source, value, isUsed }) => [source.id, value.toFixed(3), isUsed]),
    ]),
    [
      [
        EP,
        false,
        [
          ['psychology', '0.871', true],
          ['published', '0.932', false],
        ],
      ],
    ],
  );
  const text = plain(await page(`/kpis/${EP}`));
  assert.match(
    text,
    /Sources that disagree .* February 2025 Psychology service typed by Ann Other, 27 June 2025 87\.1% 54 of 62 used stated last/,
  );
  assert.match(text, /93\.2% 6\.1 percentage points more than the one used the counts behind them are not both stated/);
});

test('the likely range stands beside a percentage whose count is known', async () => {
  await perform(ctx(), 'return', {
    source: 'psychology',
    period: '2025-05',
    by: 'Ann Other',
    figures: [{ measure: EP, numerator: 16, denominator: 63 }],
  });
  const text = plain(await page(`/kpis/${EP}`));
  assert.match(text, /25\.4% 16 of 63, likely range 16% to 37%/);
});

const csv = async (query: string) => {
  const lines = (await page(`/scorecard?csv=1&${query}`)).split('\r\n').map((line) => line.split(','));
  const head = lines[0]!;
  const at = (line: string[], name: string) => line[head.indexOf(name)];
  return (measure: string) =>
    lines
      .filter((line) => at(line, 'measure') === measure)
      .map((line) => `${at(line, 'period')} ${at(line, 'value')} ${at(line, 'printed')} ${at(line, 'status')}`);
};

test('inside everything is in the CSV; for everybody post-16 requests of 1 to 4 are c, and compliments show since they are listed', async () => {
  const [inside, outside] = [await csv('audience=internal'), await csv('audience=public')];
  assert.deepEqual(inside('requests-post16-count'), [
    '2025-02 6 6 actual',
    '2025-03 4 4 actual',
    '2025-04 1 1 actual',
    '2025-05 5 5 actual',
  ]);
  assert.deepEqual(outside('requests-post16-count'), [
    '2025-02 6 6 actual',
    '2025-03 c c suppressed',
    '2025-04 c c suppressed',
    '2025-05 5 5 actual',
  ]);
  assert.deepEqual(outside('compliments-count'), inside('compliments-count'));
});

test('one KPI for everybody has no small figure anywhere: not as a value, a revision, a printed word or a note', async () => {
  const outcome = await perform(ctx(), 'measure', { measure: 'requests-post16-count', audience: 'public' });
  assert.ok(outcome.ok);
  const { row, history, disclosed } = outcome.value;
  assert.deepEqual(
    disclosed.hidden.map(({ column, clause }) => [column, clause]),
    [
      ['2025-03', 'small-count'],
      ['2025-04', 'small-count'],
    ],
  );
  const said = [...row.cells, ...history.flatMap(({ versions }) => versions)];
  assert.deepEqual(
    said.filter(({ value, source }) => (value !== null && value < 5) || /^[1-4]$/.test(source.printed)),
    [],
  );
  assert.deepEqual(
    row.cells.map(({ direction }) => direction),
    [null, null, null, null],
  );
});

test('the council’s own list decides what shows to everybody', async () => {
  const changed = await perform(ctx(), 'change-settings', { settings: { publicWholeCount: ['requests-count'] } });
  assert.ok(changed.ok);
  const outside = await csv('audience=public');
  assert.deepEqual(
    outside('compliments-count').map((line) => line.split(' ').slice(0, 2).join(' ')),
    ['2025-02 c', '2025-03 0', '2025-04 c', '2025-05 c'],
  );
});

test('the settings page has the sizes below which figures are hidden, and a 3 that is no number is told beside its box', async () => {
  const wrong = await post('/settings', { disclosureLeastCount: 'five' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /Give a whole number from 1 up/);
  assert.equal((await post('/settings', { disclosureLeastCount: '2', publicSamples: 'show' })).status, 303);
  assert.match(await page('/settings'), /id="disclosureLeastCount"[^>]*value="2"/);
  const outside = await csv('audience=public');
  assert.deepEqual(
    outside('requests-post16-count').map((line) => line.split(' ').slice(0, 2).join(' ')),
    ['2025-02 6', '2025-03 4', '2025-04 c', '2025-05 5'],
  );
});
