// What stands beside a KPI: England and the region as published, neighbours by mean, median and pooled, gaps named, and when it may be compared.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../clocks/index.ts';
import { ENGLAND } from './authorities.ts';
import { type BesideAsked, besideOf } from './beside.ts';
import { counterpartOf } from './counterparts.ts';
import { aLine, aRelease, aSet, BCP, plans, SOUTH_WEST } from './published.fixture.ts';

const LINES = [
  aLine(ENGLAND, 2024, plans('41448', '90392', '45.9')),
  aLine(SOUTH_WEST, 2024, plans('2767', '8919', '31')),
  aLine('839', 2024, plans('581', '784', '74.1')),
  aLine('882', 2024, plans('48', '299', '16.1')),
  aLine('845', 2024, plans('344', '420', '81.9')),
  aLine('886', 2024, plans('784', '2424', '32.3')),
  aLine('866', 2024, plans('x', 'x')),
];

function asked(given: Partial<BesideAsked> & { measure?: string } = {}): BesideAsked {
  const { measure = 'twenty-week-incl-pct', ...rest } = given;
  return {
    counterpart: counterpartOf(measure)!,
    isShare: measure.endsWith('-pct'),
    window: 'month',
    area: BCP,
    period: '2024',
    lines: LINES,
    sets: [aSet('2021', ['882', '845', '886', '866', '928'])],
    version: null,
    ...rest,
  };
}

const shortly = (given: Parameters<typeof asked>[0]) =>
  besideOf(asked(given)).rows.map((row) => [row.level, row.method, row.value, row.n, row.comparable]);

test('England and the region are as published; neighbours come by three methods', () => {
  assert.deepEqual(shortly({}), [
    ['area', 'published', 581 / 784, 1, true],
    ['england', 'published', 41448 / 90392, 4, true],
    ['region', 'published', 2767 / 8919, 1, true],
    ['neighbours', 'mean', (48 / 299 + 344 / 420 + 784 / 2424) / 3, 3, true],
    ['neighbours', 'median', 784 / 2424, 3, true],
    ['neighbours', 'pooled', (48 + 344 + 784) / (299 + 420 + 2424), 3, true],
  ]);
});

test('neighbours without a figure are named with the reason, one that was closed with its own', () => {
  const { rows } = besideOf(asked());
  assert.deepEqual(rows.at(-1)?.missing, [
    { code: 'E06000030', name: 'Swindon', why: 'not available' },
    { code: 'E10000021', name: 'Northamptonshire', why: 'there was no such authority then' },
  ]);
});

test('a row says where it comes from', () => {
  const [row] = besideOf(asked()).rows;
  assert.deepEqual(
    [row?.period, row?.release.title, row?.source, row?.printed],
    ['2024', 'Reporting year 2025', 'timeliness_20_week.csv: plans_issued_within_20_weeks / plans_issued_den', 0.741],
  );
});

test('a month of ours is not compared with a year', () => {
  const { rows } = besideOf(asked({ period: '2025-05' }));
  assert.deepEqual(
    [...new Set(rows.map(({ comparable, why }) => `${comparable} ${why}`))],
    ['false It is of the calendar year 2024, and yours is of May 2025: a year is set against a year.'],
  );
});

test('what differs in meaning is shown and never compared', () => {
  const lines = [
    aLine(
      ENGLAND,
      2024,
      { requests_decided_to_assess: '101045', requests_received_in_year: '154489' },
      { dataset: 'sen2-requests' },
    ),
  ];
  const [england] = besideOf(asked({ measure: 'yes-to-assess-pct', lines, sets: [] })).rows;
  assert.deepEqual([england?.value, england?.comparable], [101045 / 154489, false]);
  assert.match(england!.why!, /divides by all requests received/);
});

test('a total of England is no comparison for a count, nor are neighbours of other sizes', () => {
  const of = { dataset: 'sen2-requests' };
  const lines = [
    aLine(ENGLAND, 2024, { requests_received_in_year: '154489' }, of),
    aLine('839', 2024, { requests_received_in_year: '1230' }, of),
    aLine('882', 2024, { requests_received_in_year: '500' }, of),
    aLine('845', 2024, { requests_received_in_year: '1,501' }, of),
  ];
  assert.deepEqual(shortly({ measure: 'requests-count', lines, sets: [aSet('2025', ['882', '845'])] }), [
    ['area', 'published', 1230, 1, true],
    ['england', 'published', 154489, 3, false],
    ['region', 'published', null, 1, false],
    ['neighbours', 'mean', 1000.5, 2, false],
    ['neighbours', 'median', 1000.5, 2, false],
    ['neighbours', 'pooled', 2001, 2, false],
  ]);
});

test('shares that are printed without their counts are averaged and not pooled', () => {
  const of = { dataset: 'lait' };
  const lines = [
    aLine('839', 2024, { SEN_EHC_All_20wks: '74.099999999999994' }, of),
    aLine('882', 2024, { SEN_EHC_All_20wks: '16.1' }, of),
    aLine('845', 2024, { SEN_EHC_All_20wks: '81.9' }, of),
    aLine('886', 2024, { SEN_EHC_All_20wks: '-' }, of),
  ];
  const { rows } = besideOf(asked({ lines }));
  const of3 = rows.filter(({ level }) => level === 'neighbours');
  assert.equal(rows[0]?.value, 0.741);
  assert.deepEqual(
    of3.map(({ value }) => value?.toFixed(4)),
    ['0.4900', '0.4900', undefined],
  );
  assert.match(of3[2]!.why!, /cannot be pooled/);
});

test('growth is the plans of one January over those of the January before', () => {
  const of = { dataset: 'sen2-caseload' };
  const lines = [aLine('839', 2024, { ehcplans: '3769' }, of), aLine('839', 2025, { ehcplans: '4432' }, of)];
  const answer = besideOf(asked({ measure: 'ehcp-growth-yoy-pct', lines, sets: [], period: null, window: 'as-at' }));
  assert.deepEqual([answer.period, answer.rows[0]?.value], ['2025-01', 663 / 3769]);
});

test('the newest release answers, and what an earlier one gave for the same is a revision', () => {
  const earlier = aRelease({ key: 1, title: 'first', statedOn: day('2025-07-01') });
  const later = aRelease({ key: 2, title: 'second', statedOn: day('2025-09-01') });
  const lines = [
    aLine('839', 2024, plans('581', '784'), { release: earlier }),
    aLine('839', 2024, plans('590', '784'), { release: later }),
  ];
  const [row] = besideOf(asked({ lines, sets: [] })).rows;
  assert.deepEqual(
    [row?.release.title, row?.value, row?.revisions.map(({ release, value }) => [release.title, value])],
    ['second', 590 / 784, [['first', 581 / 784]]],
  );
});

test('an old file that was brought later without its date does not pass for a revision', () => {
  const release = aRelease({ key: 1, title: 'of 2025' });
  const old = aRelease({ key: 2, title: 'of 2023', statedOn: day('2026-01-01'), statedBy: 'arrival' });
  const lines = [
    aLine('839', 2022, plans('26', '386'), { release }),
    aLine('839', 2024, plans('581', '784'), { release }),
    aLine('839', 2022, plans('30', '386'), { release: old }),
  ];
  const [row] = besideOf(asked({ lines, sets: [], period: '2022' })).rows;
  assert.deepEqual([row?.release.title, row?.value, row?.revisions.length], ['of 2025', 26 / 386, 1]);
});

test('a table that runs on without this figure does not hide the last year that has it', () => {
  const lines = [...LINES, aLine('839', 2025, { other: '1' })];
  assert.equal(besideOf(asked({ lines, period: null })).period, '2024');
});

test('a list that is asked for is used, and one that is not there leaves England and the region', () => {
  const sets = [aSet('2025', ['886']), aSet('2021', ['882'])];
  const value = (version: string | null) => besideOf(asked({ sets, version })).rows.at(-1)?.value;
  assert.deepEqual([value(null), value('2025'), value('2021')], [784 / 2424, 784 / 2424, 48 / 299]);
  assert.deepEqual(
    shortly({ sets: [] }).map(([level]) => level),
    ['area', 'england', 'region'],
  );
});

test('a share that is printed off its own counts stands as printed, and that is said', () => {
  const of = { dataset: 'sen2-requests' };
  const cells = (inTime: string, late: string, printed: string) => ({
    request_outcome_six_weeks: inTime,
    request_outcome_over_6_weeks: late,
    request_outcome_six_weeks_pc: printed,
  });
  // The South East and England of 2024.
  const lines = [
    aLine('E12000008', 2024, cells('19306', '3784', '83.4'), of),
    aLine(ENGLAND, 2024, cells('126160', '22593', '84.8'), of),
  ];
  const { rows } = besideOf(asked({ measure: 'six-week-decision-pct', area: 'E10000016', lines, sets: [] }));
  assert.deepEqual(
    rows.map(({ level, value, remark }) => [level, value, remark]),
    [
      ['england', 126160 / (126160 + 22593), null],
      [
        'region',
        83.4 / 100,
        'The release prints 83.4%, and its own counts give 83.6%. It stands as printed; averages go by the counts.',
      ],
    ],
  );
});

test('nothing published gives no rows', () => {
  assert.deepEqual(besideOf(asked({ lines: [] })).rows, []);
  assert.deepEqual(besideOf(asked({ period: '2019' })).rows, []);
});

test('in the tribunal’s table a dash is nought, and “not available” is not', () => {
  const of = { dataset: 'send-tribunal' };
  const lines = [
    aLine('841', 2024, { 'Appeals registered': '-' }, of),
    aLine('879', 2024, { 'Appeals registered': '..' }, of),
    aLine('839', 2024, { 'Appeals registered': '145' }, of),
  ];
  const { rows } = besideOf(
    asked({
      measure: 'appeals-registered-cal-ytd-count',
      lines,
      sets: [aSet('2025', ['841', '879'])],
      window: 'ytd-calendar',
    }),
  );
  assert.deepEqual(
    [rows[0]?.value, rows.at(-1)?.value, rows.at(-1)?.missing.map(({ name }) => name)],
    [145, 0, ['Plymouth']],
  );
});
