// Published statistics from their files to the comparison: imported once, compared by method and list, and traced back from a number.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import {
  CASELOAD,
  fileOf,
  LAIT_LONG,
  NEIGHBOURS_2021,
  NEIGHBOURS_2025,
  OF_2022,
  releaseZip,
  TIMELINESS,
  TRIBUNAL,
} from '../src/imports/benchmarks/release.fixture.ts';
import { contextOver, now } from '../src/operations/checks/stores.fixture.ts';
import { type Context, findOperation, perform } from '../src/operations/index.ts';
import { openStore, type Store } from '../src/store/index.ts';

let store: Store;
const context = (own: Partial<Context> = {}) => contextOver(() => store, { dataDir: null, ...own });
const zip = { name: 'education-health-and-care-plans_2025.zip', bytes: releaseZip() };
const FILES = [
  zip,
  fileOf('sen2_mi.csv', OF_2022),
  fileOf('lait_sen_measures.csv', LAIT_LONG),
  fileOf('statistical_neighbours_2025.csv', NEIGHBOURS_2025),
  fileOf('statistical_neighbours_2021.csv', NEIGHBOURS_2021),
  fileOf('tribunal.csv', TRIBUNAL),
];

before(async () => {
  store = await openStore({ dataDir: null, databaseUrl: null, now });
  await perform(context(), 'init', { area: 'E06000058', name: 'Bournemouth, Christchurch and Poole' });
  const imported = await perform(context(), 'import', { files: FILES });
  assert.ok(imported.ok, JSON.stringify(imported.issues));
  return () => store.close();
});

interface Answered {
  period: string | null;
  definition: { match: string; why: string | null };
  benchmarks: {
    level: string;
    method: string;
    value: number | null;
    n: number;
    missing: { name: string; why: string }[];
    release: string;
    comparable: boolean;
    why: string | null;
    revisions: { value: number | null; release: string }[];
  }[];
  neighbours: { version: string; others: { version: string; same: number }[] } | null;
  gives: { name: string; method: string; set: string | null }[] | null;
}

async function ask(input: object, own: Partial<Context> = {}): Promise<Answered> {
  const outcome = await perform(context(own), 'benchmarks', input as { measure: string });
  assert.ok(outcome.ok, JSON.stringify(outcome.issues));
  return findOperation('benchmarks')!.json(outcome.value) as Answered;
}

const shortly = ({ benchmarks }: Answered) => benchmarks.map(({ level, method, value }) => [level, method, value]);

test('the 20 weeks of 2024: 581 of 784 beside England’s 45.9, the region’s 31 and the neighbours of 2025', async () => {
  const answer = await ask({ measure: 'twenty-week-incl-pct', period: '2024', neighbours: '2025' });
  assert.deepEqual(shortly(answer), [
    ['area', 'published', 74.1],
    ['england', 'published', 45.9],
    ['region', 'published', 31],
    ['neighbours', 'mean', 39.6],
    ['neighbours', 'median', 36],
    ['neighbours', 'pooled', 32.1],
  ]);
  assert.deepEqual(
    [answer.benchmarks.every(({ comparable }) => comparable), answer.benchmarks[0]?.release, answer.definition.match],
    [true, 'Education, health and care plans, reporting year 2025', 'same'],
  );
});

for (const [measure, period, own, england] of [
  ['twenty-week-excl-pct', '2024', 77.6, 46.4],
  ['six-week-decision-pct', '2024', 98.2, 84.8],
  ['yes-to-assess-pct', '2024', 69.8, 65.4],
  ['requests-count', '2024', 1230, 154489],
  ['ehcp-active-count', '2025-01', 4432, 638745],
  ['appeals-registered-cal-ytd-count', '2024', 145, 22276],
  ['appeals-registered-cal-ytd-count', '2023', 89, 15615],
] as const)
  test(`${measure} in ${period} is ${own}, and England’s ${england}`, async () => {
    const { benchmarks } = await ask({ measure, period });
    assert.deepEqual(
      benchmarks.filter(({ level }) => level === 'area' || level === 'england').map(({ value }) => value),
      [own, england],
    );
  });

test('by year the local figures are those of the releases', async () => {
  const years = ['2019', '2020', '2021', '2022', '2023', '2024'];
  const values = await Promise.all(
    years.flatMap((period) =>
      ['twenty-week-incl-pct', 'twenty-week-excl-pct'].map(
        async (measure) => (await ask({ measure, period })).benchmarks.find(({ level }) => level === 'area')?.value,
      ),
    ),
  );
  assert.deepEqual(values, [88.7, 91.3, 19.3, 21.9, 27, 31.2, 6.7, 7.3, 4.8, 4.8, 74.1, 77.6]);
});

test('two formats agree for the year that both have, and each answers by its own name', async () => {
  const value = async (release: string) =>
    (await ask({ measure: 'twenty-week-incl-pct', period: '2021', release })).benchmarks[0]?.value;
  assert.deepEqual(
    [
      await value('sen2_mi.csv'),
      await value(zip.name),
      await value('Education, health and care plans, reporting year 2025'),
    ],
    [27, 27, 27],
  );
});

test('the list of 2021 shares members with that of 2025, and names the one that had closed', async () => {
  const answer = await ask({ measure: 'twenty-week-incl-pct', period: '2024', neighbours: '2021' });
  assert.deepEqual(answer.neighbours?.others, [{ version: '2025', same: 3 }]);
  assert.deepEqual(
    answer.benchmarks.at(-1)?.missing.map(({ name, why }) => `${name}: ${why}`),
    ['Northamptonshire: there was no such authority then'],
  );
});

test('a printed number is traced to England’s published figure and to nothing else when nothing gives it', async () => {
  const ways = async (gives: string) => (await ask({ measure: 'twenty-week-incl-pct', period: '2024', gives })).gives;
  assert.deepEqual((await ways('45.9'))?.map(({ name, method }) => `${name}, ${method}`).slice(0, 2), [
    'England, published',
    'England, published',
  ]);
  assert.deepEqual(
    (await ways('32.1'))?.map(({ set, method }) => `${set} ${method}`),
    ['2025 pooled'],
  );
  assert.deepEqual(await ways('99.9'), []);
});

test('any authority of England can be asked about, by either code, whether it has a store or not', async () => {
  for (const area of ['E06000033', '882']) {
    const [own] = (await ask({ measure: 'twenty-week-incl-pct', period: '2024' }, { area })).benchmarks;
    assert.deepEqual([own?.level, own?.value], ['area', 16.1]);
  }
});

test('what was imported before is not imported again, and a revised release stands beside the first', async () => {
  const again = await perform(context(), 'import', { files: [zip] });
  assert.deepEqual(
    again.value?.files.map(({ alreadyImported, saved }) => [alreadyImported, saved]),
    [[true, false]],
  );
  const revised = TIMELINESS.replace('784,635,581,493,74.1,77.6', '784,635,590,493,75.3,77.6');
  const outcome = await perform(context(), 'import', {
    files: [fileOf('timeliness_revised.csv', revised)],
    statedOn: '2025-09-01',
  });
  assert.ok(outcome.ok);
  const [own] = (await ask({ measure: 'twenty-week-incl-pct', period: '2024' })).benchmarks;
  assert.deepEqual(
    [own?.value, own?.revisions.map(({ value, release }) => [value, release])],
    [75.3, [[74.1, 'Education, health and care plans, reporting year 2025']]],
  );
});

test('the first import of all makes a store for the code that is given, by its name', async () => {
  const fresh = await openStore({ dataDir: null, databaseUrl: null, now });
  const ctx = contextOver(() => fresh, { dataDir: null, area: 'E06000033' });
  const outcome = await perform(ctx, 'import', { files: [fileOf('caseload.csv', CASELOAD)] });
  assert.deepEqual(
    [outcome.ok, outcome.value?.area, outcome.issues.map(({ code }) => code)],
    [true, { code: 'E06000033', name: 'Southend-on-Sea' }, ['area-from-code']],
  );
  await fresh.close();
});

test('a look at a file keeps nothing of it', async () => {
  const before = await perform(context(), 'benchmark-releases', {});
  const file = fileOf('caseload.csv', CASELOAD);
  const looked = await perform(context(), 'import', { files: [file], save: false });
  assert.deepEqual(
    looked.value?.files.map(({ read, accepted, saved, benchmarks }) => [
      read,
      accepted,
      saved,
      benchmarks?.tables.length,
    ]),
    [[3, 3, false, 1]],
  );
  const after = await perform(context(), 'benchmark-releases', {});
  assert.equal(after.value?.releases.length, before.value?.releases.length);
});

test('what cannot be answered says why', async () => {
  const codes = async (input: object, own: Partial<Context> = {}) => {
    const outcome = await perform(context(own), 'benchmarks', input as { measure: string });
    return [outcome.ok, ...outcome.issues.map(({ code }) => code)];
  };
  const measure = 'twenty-week-incl-pct';
  assert.deepEqual(await codes({ measure: 'no-such-kpi' }), [false, 'measure-unknown']);
  assert.deepEqual(await codes({ measure, period: 'May', gives: 'x', neighbours: '2030', release: 'none' }), [
    false,
    'benchmarks-period',
    'benchmarks-gives',
    'benchmarks-neighbours-unknown',
    'benchmarks-release-unknown',
  ]);
  assert.deepEqual(await codes({ measure: 'ehcp-rate-10k' }), [true, 'benchmarks-no-counterpart']);
  assert.deepEqual(await codes({ measure: 'neet-ehcp-16-18-pct' }), [true, 'benchmarks-not-in-releases']);
  assert.deepEqual(await codes({ measure }, { area: 'E06000033' }), [true, 'benchmarks-no-neighbours']);
  assert.deepEqual(await codes({ measure }, { area: 'nowhere' }), [false, 'area-unknown']);
  assert.deepEqual(await codes({ measure }, { hasStore: false }), [false, 'no-store-yet']);
});
