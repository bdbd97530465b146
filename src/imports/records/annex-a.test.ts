// The two lists of an inspection, as rows of the register.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { workbook } from '../read/workbook.fixture.ts';
import { annexA } from './annex-a.ts';
import { ASKED } from './extract.fixture.ts';
import { recordFormatOf } from './recognise-records.ts';
import { codesOf, readAll, told } from './sen2.fixture.ts';

const ONE = [
  'Unique ID',
  'UPN',
  'ULN',
  'Date of birth',
  'Gender',
  'Ethnicity',
  'Date initial EHC plan issued',
  'Date updated EHC plan issued',
  'Date EHC plan last reviewed',
  'SEN primary need',
  'Main education establishment – URN',
  'Main education establishment – phase',
  'Subsidiary education establishment – URN',
  'Subsidiary education establishment – phase (dual registration)',
  'Elective home education',
  'Suspensions',
  'Permanent exclusions',
  'Absence',
  'Pupil Premium',
  "Known to children's social care?",
  "Which children's social care team?",
  'Does the child or young person have a disability?',
];
const NOT_IN_TWO = new Set([...ONE.slice(6, 9), 'Elective home education']);
const TWO = ONE.filter((heading) => !NOT_IN_TWO.has(heading));
const CHILD = [
  'C1',
  'X999000100001',
  '',
  '14/05/2016',
  'F',
  'WBRI',
  '20/07/2021',
  '11/03/2025',
  '01/02/2025',
  'ASD',
  '999001',
  'Primary',
  '999014',
  '',
  'No',
  '2',
  '0',
  '7.5',
  'Yes',
  'Yes',
  'Disability team',
  'Yes',
];
const PUPIL = [
  'C2',
  'X999000100002',
  '',
  '14/06/2015',
  'M',
  'AIND',
  '',
  '',
  '',
  'SLCN',
  '999001',
  'Primary',
  '',
  '',
  '',
  '0',
  '0',
  '3',
  'No',
  'No',
  '',
  'No',
];

const sheet = (lines: readonly (readonly string[])[]) =>
  `<sheetData>${lines.map((line, i) => `<row r="${i + 1}">${line.map((text) => (text === '' ? '<c/>' : `<c t="inlineStr"><is><t>${text}</t></is></c>`)).join('')}</row>`).join('')}</sheetData>`;
const FILE = {
  name: 'annex-a-2025-06-26.xlsx',
  bytes: workbook({ sheets: [sheet([ONE, CHILD]), sheet([TWO, PUPIL.filter((_, i) => TWO.includes(ONE[i]!))])] }),
};

test('list 1 brings plan, review, need, placements and the year at school; list 2 the year with SEN support', async () => {
  const { head, rows, issues } = await readAll(annexA, FILE, ASKED);
  assert.deepEqual(issues, []);
  assert.deepEqual([head?.source, head?.holds, head?.statedBy], ['annex-a', 'snapshot', 'name']);
  const plan = 'C1/plan/2021-07-20';
  assert.deepEqual(told(rows), [
    { table: 'person', id: 'C1', upn: 'X999000100001', bornOn: '2016-05-14', sex: 'F', ethnicity: 'WBRI' },
    { table: 'plan', id: plan, startedOn: '2021-07-20', amendedOn: '2025-03-11' },
    { table: 'review', id: `${plan}/review/2025-02-01`, plan, decidedOn: '2025-02-01' },
    { table: 'need', id: `${plan}/need/1/ASD`, plan, type: 'ASD', rank: 1 },
    { table: 'placement', id: `${plan}/placement/main`, plan, fact: 'attended', rank: 1, urn: '999001' },
    { table: 'placement', id: `${plan}/placement/subsidiary`, plan, fact: 'attended', rank: 2, urn: '999014' },
    {
      table: 'schooling',
      id: 'C1/schooling/2024-25/1',
      year: '2024-25',
      list: 1,
      urn: '999001',
      phase: 'Primary',
      subsidiaryUrn: '999014',
      educatedAtHome: false,
      suspensions: 2,
      exclusions: 0,
      absence: 7.5,
      pupilPremium: true,
      socialCare: 'Yes; Disability team',
      disability: 'Yes',
    },
    { table: 'person', id: 'C2', upn: 'X999000100002', bornOn: '2015-06-14', sex: 'M', ethnicity: 'AIND' },
    {
      table: 'schooling',
      id: 'C2/schooling/2024-25/2',
      year: '2024-25',
      list: 2,
      urn: '999001',
      phase: 'Primary',
      senSupport: true,
      need: 'SLCN',
      suspensions: 0,
      exclusions: 0,
      absence: 3,
      pupilPremium: false,
      socialCare: 'No',
      disability: 'No',
    },
  ]);
  assert.deepEqual(
    rows.map(({ place }) => place.sheet),
    [...Array(7).fill('S1'), 'S2', 'S2'],
  );
});

test('the lists are known by their headings, whatever the sheets are called', async () => {
  assert.equal((await recordFormatOf(FILE, ASKED))?.format.id, 'annex-a');
});

const MADE_UP = fileURLToPath(new URL('../../../../shared/reference/annex-a-send/fake_sen.xlsx', import.meta.url));

test('a published made-up workbook with rubbish in it is read: every value or the words that stand there', {
  skip: !existsSync(MADE_UP) && 'the reference file is not here',
}, async () => {
  const file = { name: 'fake_sen.xlsx', bytes: new Uint8Array(readFileSync(MADE_UP)) };
  assert.equal((await recordFormatOf(file, ASKED))?.format.id, 'annex-a');
  const { rows, issues } = await readAll(annexA, file, ASKED);
  const tables = Map.groupBy(rows, ({ table }) => table);
  assert.deepEqual(
    [...tables].map(([table, found]) => [table, found.length]),
    [
      ['person', 3],
      ['plan', 2],
      ['review', 2],
      ['need', 2],
      ['placement', 2],
      ['schooling', 4],
    ],
  );
  assert.deepEqual(
    [...new Set(codesOf(issues))],
    ['extract-headings-missing', 'value-code-unknown', 'value-not-yes-no'],
  );
});
