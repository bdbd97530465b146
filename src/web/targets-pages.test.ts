// Targets and definitions set on their page, and two papers compared: over a real store, through the forms.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { perform } from '../operations/index.ts';
import { pagesOverAStore } from './pages.fixture.ts';

const MAY = `SEND Improvement Board Scorecard\n\n31 May 2025\n
PI Index,Required direction of travel,Frequency,KPIs,Feb-25,Mar-25,Apr-25,May-25,Target,May-24
Pathway
101,▲,Monthly,% of new EHCPs issued within 20 weeks (including exceptions),80.9%,89.7%,74.1%,55.4%,70%,66.0%
102,▼,Monthly,No. of EHC plans not completed and waiting over 20 weeks (excl. Assessments after Tribunal or Appeal),2,16,23,27,7,33
`;
const MARCH = `SEND Improvement Board Scorecard\n\n31 March 2025\n
PI Index,Required direction of travel,Frequency,KPIs,Jan-25,Feb-25,Mar-25,Target
Pathway
101,▲,Monthly,% of new EHCPs issued within 20 weeks (including exceptions),67.4%,80.9%,88.0%,65%
`;
const KPI = 'twenty-week-incl-pct';

const { ctx, get, post, bringIn } = pagesOverAStore({
  area: 'E06000058',
  name: 'Northshire',
  papers: { 'may.csv': MAY, 'march.csv': MARCH },
});
const page = async (path: string) => (await get(path)).text;

/** Target and rating of each month as the scorecard works them out, in percent. */
async function ratings(): Promise<Record<string, string>> {
  const outcome = await perform(ctx(), 'measure', { measure: KPI });
  assert.ok(outcome.ok);
  return Object.fromEntries(
    outcome.value.row.cells.map(({ period, target, rating }) => [
      period,
      `${target === null ? 'none' : Math.round(target.value * 100)} ${rating}`,
    ]),
  );
}

test('a printed target holds from the newest figure of its row: 65% for March, 70% for May', async () => {
  const rated = await ratings();
  assert.deepEqual(
    [rated['2025-02'], rated['2025-03'], rated['2025-04'], rated['2025-05']],
    ['none no-target', '65 on-target', '65 on-target', '70 off-target'],
  );
});

test('a trajectory typed on the page rates each month by its own target, with its tolerance', async () => {
  const answer = await post(`/kpis/${KPI}/targets`, {
    what: 'targets',
    from1: '2025-02',
    value1: '85',
    tolerance1: '5',
    from2: '2025-05',
    value2: '55.4%',
    tolerance2: '',
  });
  assert.equal(answer.status, 303);
  const rated = await ratings();
  assert.deepEqual(
    [rated['2025-01'], rated['2025-02'], rated['2025-03'], rated['2025-04'], rated['2025-05']],
    ['none no-target', '85 within-tolerance', '85 on-target', '85 off-target', '55 on-target'],
  );
  assert.match(await page(`/kpis/${KPI}/targets`), /value="2025-02"[\s\S]*value="85"[\s\S]*value="5"/);
});

test('a target left empty takes it away from that month on', async () => {
  await post(`/kpis/${KPI}/targets`, {
    what: 'targets',
    from1: '2025-02',
    value1: '85',
    from2: '2025-04',
    value2: '',
  });
  const rated = await ratings();
  assert.deepEqual([rated['2025-03'], rated['2025-05']], ['85 on-target', 'none no-target']);
});

test('what cannot be read is said beside its box, and nothing is saved', async () => {
  const was = await ratings();
  const answer = await post(`/kpis/${KPI}/targets`, {
    what: 'targets',
    from1: 'April',
    value1: 'most',
    tolerance1: '-2',
  });
  assert.equal(answer.status, 422);
  for (const words of ['“April” is not a month', '“most” is not a number', 'The tolerance “-2”'])
    assert.ok(answer.text.includes(words), words);
  assert.match(answer.text, /value="most"/);
  assert.deepEqual(await ratings(), was);
});

test('a definition that changed in May breaks the line: no direction across it, no rating against the old target', async () => {
  await post(`/kpis/${KPI}/targets`, { what: 'targets', from1: '2025-02', value1: '85' });
  const answer = await post(`/kpis/${KPI}/targets`, {
    what: 'definition',
    from: '2025-05',
    meaning: 'plans after a tribunal order are counted too',
    reason: 'agreed by the board in May',
  });
  assert.equal(answer.status, 303);
  const rated = await ratings();
  assert.deepEqual([rated['2025-04'], rated['2025-05']], ['85 off-target', '85 not-rated']);
  const shown = await page(`/kpis/${KPI}`);
  assert.match(shown, /definition changed from May 25/);
  assert.match(shown, /plans after a tribunal order are counted too/);
  assert.match(await page('/scorecard'), /definition changed May 25: not comparable across the double line/);
});

test('a change stated by mistake is taken back, and the line is whole again', async () => {
  await post(`/kpis/${KPI}/targets`, { what: 'definition', from: '2025-05', takeBack: 'yes' });
  assert.equal((await ratings())['2025-05'], '85 off-target');
  assert.doesNotMatch(await page(`/kpis/${KPI}`), /definition changed from/);
});

test('a change without a month, a meaning or a reason is refused, each beside its box', async () => {
  const answer = await post(`/kpis/${KPI}/targets`, { what: 'definition', from: '', meaning: '', reason: '' });
  assert.equal(answer.status, 422);
  for (const words of ['from which month', 'Say what is counted', 'Say why the definition changed'])
    assert.ok(answer.text.includes(words), words);
});

test('two papers side by side: March 2025 was 88.0% and is 89.7%, and one KPI is new', async () => {
  const outcome = await perform(ctx(), 'compare', { earlier: 'march.csv', later: 'may.csv' });
  assert.ok(outcome.ok);
  const { comparison } = outcome.value;
  assert.deepEqual(
    comparison.changed.map(({ period, was, is }) => [period, was.value, is.value]),
    [['2025-03', 0.88, 0.897]],
  );
  assert.equal(comparison.same, 1);
  assert.deepEqual(
    comparison.added.map(({ measure }) => measure.id),
    ['over-20-weeks-open-count'],
  );
  const shown = await page('/compare?earlier=march.csv&later=may.csv');
  assert.match(shown, /1 of the 2 figures that both give differs\. 1 KPI is new\./);
});

test('what was known on two days is compared like two papers', async () => {
  const outcome = await perform(ctx(), 'compare', { earlier: '2025-04-30', later: '2025-06-01' });
  assert.ok(outcome.ok);
  assert.equal(outcome.value.comparison.changed.length, 1);
  const unknown = await perform(ctx(), 'compare', { earlier: 'april.csv', later: 'may.csv' });
  assert.deepEqual(
    unknown.issues.map(({ code }) => code),
    ['paper-unknown'],
  );
});

const OWN = `SEND Improvement Board Scorecard\n\n20 June 2025\n
PI Index,Required direction of travel,Frequency,KPIs,Apr-25,May-25,Target
Pathway
900,,Monthly,Northshire swift plan promise kept,71.0%,54.0%,
901,,Monthly,Northshire requests from the harbour ward,12,15,
`;
const SWIFT = 'local-northshire-swift-plan-promise-kept';
const HARBOUR = 'local-northshire-requests-from-the-harbour-ward';

test('a KPI of the area’s own is described in a form, as a part of another', async () => {
  await bringIn({ 'own.csv': OWN });
  const fields = {
    what: 'meaning',
    title: 'Requests from the harbour ward',
    plain: 'How many requests came from families of the harbour ward.',
    polarity: '',
    frequency: 'monthly',
    window: 'month',
    owner: 'performance',
    variantOf: 'requests-count',
    variantWhere: 'ward = Harbour',
  };
  assert.equal((await post(`/kpis/${HARBOUR}/own`, fields)).status, 303);
  const shown = await page(`/kpis/${HARBOUR}`);
  assert.match(shown, /<h1[^>]*>Requests from the harbour ward<\/h1>/);
  assert.match(shown, /families of the harbour ward/);
  const refused = await post(`/kpis/${HARBOUR}/own`, { ...fields, title: '', variantWhere: 'the harbour' });
  assert.equal(refused.status, 422);
  assert.match(refused.text, /Give the KPI a title/);
  assert.match(refused.text, /“the harbour” is not a condition/);
});

test('a KPI of the area’s own that is joined to the catalogue gives its figures to it, and takes them back', async () => {
  assert.equal(
    (await post(`/kpis/${HARBOUR}/own`, { what: 'join', to: KPI })).status,
    422,
    'a number is no percentage',
  );
  assert.equal((await post(`/kpis/${SWIFT}/own`, { what: 'join', to: KPI })).status, 303);
  const joined = await perform(ctx(), 'measure', { measure: KPI });
  assert.ok(joined.ok);
  assert.equal(joined.value.row.cells.find(({ period }) => period === '2025-05')?.value, 0.54);
  assert.equal((await perform(ctx(), 'measure', { measure: SWIFT })).ok, false);
  assert.match(await page(`/kpis/${KPI}/targets`), /Part the two again/);
  assert.equal((await post(`/kpis/${SWIFT}/own`, { what: 'join', to: '' })).status, 303);
  const parted = await perform(ctx(), 'measure', { measure: KPI });
  assert.ok(parted.ok);
  assert.equal(parted.value.row.cells.find(({ period }) => period === '2025-05')?.value, 0.554);
});
