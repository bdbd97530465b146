// Releases of published statistics are read as they come: zips, loose tables of any year, the long file, neighbours, the tribunal.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../clocks/index.ts';
import { workbook } from '../read/workbook.fixture.ts';
import { isBenchmarks, readBenchmarks } from './read-benchmarks.ts';
import {
  CASELOAD,
  fileOf,
  LAIT_LONG,
  NEIGHBOURS_2025,
  OF_2022,
  releaseZip,
  TIMELINESS,
  TRIBUNAL,
} from './release.fixture.ts';

const asked = { arrivedOn: day('2026-03-01') };
const read = async (name: string, text: string) => readBenchmarks(fileOf(name, text), asked);
const zip = { name: 'education-health-and-care-plans_2025.zip', bytes: releaseZip() };
const codes = (issues: readonly { code: string }[]) => issues.map(({ code }) => code);

test('the zip of a release is read whole: its tables, its date from the morning it was packed, its notes by their file', async () => {
  const { head, lines, issues } = await readBenchmarks(zip, asked);
  assert.ok(head);
  assert.deepEqual(
    { kind: head.kind, title: head.title, statedOn: head.statedOn, statedBy: head.statedBy, publisher: head.publisher },
    {
      kind: 'statistics',
      title: 'Education, health and care plans, reporting year 2025',
      statedOn: day('2025-07-01'),
      statedBy: 'archive',
      publisher: 'Department for Education',
    },
  );
  assert.deepEqual(
    head.tables.map(({ file, dataset, rows, headline, kept }) => ({ file, dataset, rows, headline, kept })),
    [
      { file: 'timeliness_20_week.csv', dataset: 'sen2-timeliness', rows: 19, headline: 18, kept: 19 },
      { file: 'requests.csv', dataset: 'sen2-requests', rows: 2, headline: 2, kept: 2 },
      { file: 'caseload.csv', dataset: 'sen2-caseload', rows: 3, headline: 3, kept: 3 },
    ],
  );
  assert.deepEqual(head.notes, [
    {
      file: 'timeliness_20_week.csv',
      text: '1. For the 2024 calendar year, Dorset and City of London have classed all new plans as having permitted exceptions.',
    },
  ]);
  assert.deepEqual(
    lines.find(({ dataset, place, year }) => dataset === 'sen2-caseload' && place === 'E06000058' && year === 2025),
    {
      level: 'authority',
      place: 'E06000058',
      dataset: 'sen2-caseload',
      year: 2025,
      time: '202425 Academic year',
      breakdown: '',
      cells: {
        ehcplans: '4432',
        mainstream_total: '1787',
        special_independent: '268',
        special_non_maintained: '240',
        other_arrangements_la: '284',
      },
      footnote: null,
      file: 'caseload.csv',
      row: 4,
    },
  );
  assert.deepEqual(codes(issues), []);
});

test('a part of a table is kept beside the line of everybody while the table is small', async () => {
  const { lines } = await read('timeliness.csv', TIMELINESS);
  assert.deepEqual(
    lines
      .filter(({ breakdown }) => breakdown !== '')
      .map(({ breakdown, place, cells }) => [breakdown, place, cells.plans_issued_den]),
    [['breakdown_topic: Sex; breakdown: Female', 'E06000058', 'z']],
  );
});

test('of a table of more than 5,000 lines those of everybody alone are kept', async () => {
  const line = CASELOAD.split('\n').at(-1)!;
  const ages = Array.from({ length: 6_000 }, (_, i) => line.replace('All EHC plans,All EHC plans', `Age,Age ${i}`));
  const { head, lines } = await read('caseload.csv', [CASELOAD, ...ages].join('\n'));
  assert.deepEqual(
    [head?.tables[0]?.rows, head?.tables[0]?.kept, lines.map(({ breakdown }) => breakdown)],
    [6_003, 3, ['', '', '']],
  );
});

test('the format of 2022 is read with its other names, its codes in the other order and its twelve decimals', async () => {
  const { head, lines, issues } = await read('sen2_mi.csv', OF_2022);
  assert.deepEqual(
    lines.map(({ dataset, place, year, cells }) => [dataset, place, year, cells.IncExc20weekRate]),
    [
      ['sen2-2022-management', 'E92000001', 2021, '57.900000000000'],
      ['sen2-2022-management', 'E06000058', 2020, '19.300000000000'],
      ['sen2-2022-management', 'E06000058', 2021, '27.000000000000'],
    ],
  );
  assert.deepEqual([head?.statedBy, codes(issues)], ['arrival', ['benchmarks-dated-by-arrival']]);
});

test('a filter that says the same on every line is no part: NEET of 16 and 17 is everybody in its table', async () => {
  const text = `time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,Age,NEET_not_known_percent,NEET_NK_EHCP_percent
2025,Calendar year,National,E92000001,England,,,,,,16-17,5.6,10.1
2025,Calendar year,Local authority,E92000001,England,E12000009,South West,839,E06000058,BCP,16-17,5.5,9.4
2025,Calendar year,Local authority,E92000001,England,E12000004,East Midlands,831,E06000015,Derby,16-17,7.9,z
`;
  const { lines } = await read('UD_NEETNK_LA_dashboard_final.csv', text);
  assert.deepEqual(
    lines.map(({ dataset, place, breakdown, cells }) => [dataset, place, breakdown, cells.NEET_NK_EHCP_percent]),
    [
      ['nccis-neet', 'E92000001', '', '10.1'],
      ['nccis-neet', 'E06000058', '', '9.4'],
      ['nccis-neet', 'E06000015', '', 'z'],
    ],
  );
});

test('the long file makes one line of a place and a year; what stands twice alike is one figure', async () => {
  const { lines, head } = await read('lait_sen_measures.csv', LAIT_LONG);
  assert.deepEqual(
    lines.map(({ level, place, year, cells }) => [level, place, year, cells]),
    [
      ['authority', 'E06000058', 2024, { SEN_EHC_All_20wks: '74.099999999999994' }],
      ['region', 'E12000009', 2024, { SEN_EHC_All_20wks: '31' }],
      ['england', 'E92000001', 2024, { SEN_EHC_All_20wks: '45.9' }],
      ['region', 'E13000001', 2024, { SEN_EHC_All_20wks: '-' }],
      ['authority', 'E06000058', 2025, { SEN_CASES_JAN: '4432' }],
    ],
  );
  assert.deepEqual(head?.indicators[0], {
    id: 'SEN_EHC_All_20wks',
    title: 'Plans in 20 weeks',
    polarity: null,
    decimals: null,
    yearType: null,
  });
});

test('the dictionary says what the short names of the long file mean', async () => {
  const text = `Measure_code,Topic,Measure,Chart_title,Measure_short,Polarity,y_axis_name,dps,Year_Type
,Children with SEN,New EHC plans issued within 20 weeks,Plans,SEN_EHC_All_20wks,High,%,,Calendar Year
,Children with SEN,Appeal rate,Appeals,SEN_AppealableDec,Low,%,2.0,Calendar Year
,Children with SEN,Requests,Requests,SEN_INIT_REQ,-,n,,Calendar Year
`;
  const { head } = await read('lait_sen_dictionary.csv', text);
  assert.deepEqual(
    [head?.kind, head?.indicators],
    [
      'dictionary',
      [
        {
          id: 'SEN_EHC_All_20wks',
          title: 'New EHC plans issued within 20 weeks',
          polarity: 'high',
          decimals: null,
          yearType: 'Calendar Year',
        },
        { id: 'SEN_AppealableDec', title: 'Appeal rate', polarity: 'low', decimals: 2, yearType: 'Calendar Year' },
        { id: 'SEN_INIT_REQ', title: 'Requests', polarity: null, decimals: null, yearType: 'Calendar Year' },
      ],
    ],
  );
});

test('neighbours come as a tidy table, with the year from the name and a dash for those who have none', async () => {
  const { head, neighbours, issues } = await read('statistical_neighbours_2025.csv', NEIGHBOURS_2025);
  assert.deepEqual(
    [head?.version, head?.title, neighbours.length, codes(issues)],
    ['2025', 'Statistical neighbours, 2025', 10, []],
  );
  assert.deepEqual(neighbours[0], { authority: 'E06000058', rank: 1, neighbour: 'E06000055', closeness: 'Very close' });
});

test('neighbours come as the DfE’s sheet too, ten side by side under three rows of headings', async () => {
  const texts = ['LA num', 'LA Name', 'SN1', 'SNP', 'SN10', 'Poole'];
  const ten = ['822', '882', '886', '878', '826', '303', '938', '926', '845', '881'];
  const letters = (i: number) => (i < 26 ? String.fromCharCode(65 + i) : `A${String.fromCharCode(65 + i - 26)}`);
  const cells = (row: number, all: string[]) =>
    `<row r="${row}">${all.map((text, i) => `<c r="${letters(i)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
  const heads = ['LA num', 'LA Name', 'LA number', ...ten.flatMap((_, i) => [`SN${i + 1}`, 'SNP'])];
  const bytes = workbook({
    sheets: [
      `<sheetData>${cells(1, ['A', 'B'])}${cells(2, ['1', '2'])}${cells(3, heads)}${cells(4, ['839', 'BCP', '839', ...ten.flatMap((code) => [code, 'Close'])])}</sheetData>`,
    ],
    texts,
  });
  const file = { name: 'sn_may_2025.xlsx', bytes };
  const { neighbours, head } = await readBenchmarks(file, asked);
  assert.deepEqual(
    [
      await isBenchmarks(file),
      head?.version,
      neighbours.map(({ neighbour, rank }) => `${rank} ${neighbour}`).slice(0, 3),
    ],
    [true, '2025', ['1 E06000055', '2 E06000033', '3 E10000016']],
  );
});

test('the tribunal’s table keeps its years apart, its notes off the names, and “not available” apart from nought', async () => {
  const { lines, head, issues } = await read('tribunal.csv', TRIBUNAL);
  const of = (place: string, year: number, breakdown = '') =>
    lines.find((one) => one.place === place && one.year === year && one.breakdown === breakdown);
  assert.deepEqual(
    [of('E06000058', 2024)?.cells, of('E06000058', 2024)?.footnote],
    [
      {
        'Appeals registered': '145',
        'Total Appealable Decisions': '4,977',
        'SEND Tribunal Appeal Rate': '2.90%',
        'In development: Total Appealable Decisions': '3,268',
        'In development: SEND Tribunal Appeal Rate': '4.40%',
      },
      '5',
    ],
  );
  assert.deepEqual(of('E06000058', 2023)?.cells['Appeals registered'], '89');
  assert.deepEqual(of('E06000005', 2023)?.cells['Appeals registered'], '-');
  assert.deepEqual(of('E92000001', 2024)?.cells['Appeals registered'], '22,276');
  assert.deepEqual(of('E92000001', 2024, 'excluding suppressed')?.cells['Appeals registered'], '22,082');
  assert.equal(
    lines.some(({ place }) => place === 'E06000029'),
    false,
  );
  assert.deepEqual(
    head?.notes.map(({ text }) => text),
    ['5. In 2019 Bournemouth and Poole merged. They are one authority.', '.. Not Available'],
  );
  assert.deepEqual([head?.publisher, codes(issues)], ['Ministry of Justice', ['benchmarks-dated-by-arrival']]);
});

test('a date that is told goes before all others', async () => {
  const { head } = await readBenchmarks(zip, { ...asked, toldDate: day('2025-06-26') });
  assert.deepEqual([head?.statedOn, head?.statedBy], [day('2025-06-26'), 'told']);
});

for (const [name, text, is] of [
  ['a list of requests', 'person,received on\n1,2025-01-02\n', false],
  ['a scorecard', 'KPI,Jan-25,Feb-25\nPlans issued,12,13\n', false],
  [
    'the list of codes of authorities',
    'LA Number,LA Name,Region,Type\n301,Barking and Dagenham,Outer London,OLB\n',
    false,
  ],
  ['a table with two columns of the standard', 'time_period,geographic_level,plans\n2024,National,3\n', false],
  ['a table of official statistics', TIMELINESS, true],
  ['the tribunal’s table', TRIBUNAL, true],
  ['the long file', LAIT_LONG, true],
] as const)
  test(`${name} is ${is ? '' : 'not '}taken for published statistics`, async () => {
    assert.equal(await isBenchmarks(fileOf('some.csv', text)), is);
  });
