// Open data against the checks that the DfE's screener makes, and figure by figure.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SignedVersion } from '../../../insight/index.ts';
import { NAUGHTY } from '../../../insight/signed/naughty.fixture.ts';
import { signedVersionFixture } from '../../../insight/signed/signed-version.fixture.ts';
import { type OpenDataFile, openData } from './open-figures.ts';
import { failing, headsOf, rowsOf } from './open-figures-checks.fixture.ts';
import { printedNumber } from './open-figures-indicators.ts';
import { timeOf } from './open-figures-periods.ts';

const listed = (version: SignedVersion): SignedVersion => ({
  ...version,
  area: { code: 'E06000058', name: 'Sandbourne' },
});
const files = openData(listed(signedVersionFixture()));
const [months, terms] = files;

/** A version of the first KPI alone, said as is asked. */
function versionOf(
  rows: readonly { label: string; id?: string; unit?: 'percent' | 'count'; value?: number | null }[],
): SignedVersion {
  const version = signedVersionFixture();
  const first = version.scorecard.sections[0]!.rows[0]!;
  const made = rows.map(({ label, id, unit = 'count', value = 1 }, i) => ({
    ...first,
    label,
    unit,
    measure: { ...first.measure, id: id ?? `kpi-${i}` },
    cells: [{ ...first.cells[0]!, value, decimals: null, numerator: null, denominator: null }],
  }));
  return { ...version, scorecard: { ...version.scorecard, sections: [{ title: 'One', rows: made }] } };
}

test('months and terms are files of their own, since a file may hold periods of one kind', () => {
  assert.deepEqual(
    files.map(({ name, title }) => [name, title]),
    [
      ['send-kpis-e06000058-months', 'Months'],
      ['send-kpis-e06000058-terms', 'Terms'],
    ],
  );
});

test('every file passes every check, of a listed place, a made-up one, and with naughty strings for words', () => {
  const versions = [false, true].map((naughty) => signedVersionFixture({ naughty }));
  for (const version of [...versions, ...versions.map(listed)]) {
    for (const file of openData(version)) assert.deepEqual(failing(file), [], file.name);
  }
});

test('the checks are awake: each fault that is put in is found by its check', () => {
  const faults: [string, (file: OpenDataFile) => OpenDataFile][] = [
    ['file names of letters, figures, hyphens and underscores', (file) => ({ ...file, name: 'send kpis' })],
    [
      'indicators are numbers or symbols, without commas, blanks or old symbols',
      (file) => ({ ...file, figures: file.figures.replace('£', '').replace(/,83,z/, ',~,z') }),
    ],
    ['no row twice', (file) => ({ ...file, figures: file.figures + file.figures.split('\r\n')[1] + '\r\n' })],
    [
      'each metadata row is a column',
      (file) => ({ ...file, metadata: `${file.metadata}gone,Indicator,Gone,,,0,,,\r\n` }),
    ],
    [
      'filters have a total, or a choice that is shown first',
      (file) => ({ ...file, metadata: file.metadata.replace(/(kpi,.*),[^,]*\r\n/, '$1,\r\n') }),
    ],
    [
      'no two kinds of period, and years of as many figures as they need',
      (file) => ({ ...file, figures: file.figures.replace('2023,June', '202324,Autumn term') }),
    ],
    [
      'column names in snake_case that begin with a letter',
      (file) => ({ ...file, figures: file.figures.replace('time_period', 'Time period') }),
    ],
  ];
  for (const [check, broken] of faults) assert.ok(failing(broken(months!)).includes(check), check);
});

test('each figure stands under the indicator of its unit, with what it was counted from, its target, and z under the others', () => {
  const line = rowsOf(months!.figures).find(
    (row) => row.time_period === '2025' && row.time_identifier === 'May' && row.kpi!.startsWith('% of new EHCPs'),
  );
  assert.deepEqual(line, {
    time_period: '2025',
    time_identifier: 'May',
    geographic_level: 'Local authority',
    country_code: 'E92000001',
    country_name: 'England',
    region_code: 'E12000009',
    region_name: 'South West',
    new_la_code: 'E06000058',
    old_la_code: '839',
    la_name: 'Bournemouth, Christchurch and Poole',
    kpi: '% of new EHCPs issued within 20 weeks (including exceptions)',
    count: 'z',
    percentage: '55.4',
    rate_per_10000: 'z',
    pounds: 'z',
    numerator: '31',
    denominator: '56',
    target_count: 'z',
    target_percentage: '70',
  });
});

test('why there is no figure is a letter: c for hidden, x for not yet here, z for not applicable', () => {
  const said = (kpi: string, month: string, year: string) =>
    rowsOf(months!.figures)
      .filter((row) => row.kpi === kpi && row.time_identifier === month && row.time_period === year)
      .map(({ count, percentage, numerator }) => [count, percentage, numerator]);
  assert.deepEqual(said('% of appeals conceded', 'February', '2025'), [['z', 'c', 'c']]);
  assert.deepEqual(said('% of decisions to assess within six weeks', 'May', '2025'), [['z', 'x', 'x']]);
  assert.deepEqual(said('Families with a short break', 'August', '2024'), [['z', 'z', 'z']]);
});

for (const [value, places, printed] of [
  [55.357142857, 1, 55.4],
  [0.04, 1, 'low'],
  [-0.04, 1, 'low'],
  [0, 1, 0],
  [0.05, 1, 0.1],
  [1.005, 2, 1.01],
  [1_943_000, 0, 1_943_000],
] as const)
  test(`${value} with ${places} places is ${printed}`, () => assert.equal(printedNumber(value, places), printed));

for (const [period, time, identifier] of [
  ['2025-01', '2025', 'January'],
  ['2024-25-autumn', '202425', 'Autumn term'],
  ['2024-25-autumn-2', '2024', 'December'],
  ['2025-Q1', '202425', 'Financial year Q4'],
  ['2025-Q2', '202526', 'Financial year Q1'],
  ['2024', '2024', 'Calendar year'],
  ['1999-00-academic', '199900', 'Academic year'],
  ['2024-25-financial', '202425', 'Financial year'],
] as const)
  test(`${period} is ${time} ${identifier}`, () => assert.deepEqual(timeOf(period), { time, identifier }));

test('two KPIs that are called alike are told apart by their ids', () => {
  const [file] = openData(
    versionOf([{ label: 'Plans', id: 'a' }, { label: ' plans ', id: 'b' }, { label: 'Reviews' }]),
  );
  assert.deepEqual(
    rowsOf(file!.figures).map(({ kpi }) => kpi),
    ['Plans (a)', 'plans (b)', 'Reviews'],
  );
});

test('a file of one KPI has no filter, since a filter with one choice is none', () => {
  assert.deepEqual(
    rowsOf(terms!.metadata).map(({ col_name, col_type }) => [col_name, col_type]),
    [
      ['percentage', 'Indicator'],
      ['target_percentage', 'Indicator'],
    ],
  );
  assert.ok(headsOf(terms!.figures).includes('kpi'));
});

test('a number below nought stays a number, and a text that looks like a formula is marked as text', () => {
  const [file] = openData(
    versionOf([
      { label: '=1+1', value: -5 },
      { label: '+44', unit: 'percent', value: -0.125 },
    ]),
  );
  assert.deepEqual(
    rowsOf(file!.figures).map(({ kpi, count, percentage }) => [kpi, count, percentage]),
    [
      ["'=1+1", '-5', 'z'],
      ["'+44", 'z', '-12.5'],
    ],
  );
});

test('every naughty string as the name of a KPI passes every check', () => {
  for (const file of openData(versionOf(NAUGHTY.map((label) => ({ label }))))) assert.deepEqual(failing(file), []);
});

test('a figure that a paper prints again each month until the next stands once', () => {
  const version = versionOf([{ label: 'One' }, { label: 'Two' }]);
  const [row] = version.scorecard.sections[0]!.rows;
  row!.cells.push({ ...row!.cells[0]!, period: '2023-07', status: 'carried-forward' });
  assert.equal(rowsOf(openData(version)[0]!.figures).length, 2);
});
