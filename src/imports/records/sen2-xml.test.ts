// The SEN2 return as XML: its years and spellings, the traps that other readers fell into, and files that are not what they say.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeId } from '../../register/index.ts';
import { ASKED, bytesOf, codesOf, FULL, PERSON, readAll, told, xmlReturn } from './sen2.fixture.ts';
import sen2Xml from './sen2-xml.ts';

const WHO = '[upn A999999999999]';
const REQUEST = `${WHO}/request/2024-07-20`;
const PLAN = `${WHO}/plan/2024-12-06`;

test('every record becomes a row that knows what it belongs to', async () => {
  const { head, rows, issues } = await readAll(sen2Xml, xmlReturn(FULL));
  assert.deepEqual(codesOf(issues), []);
  assert.deepEqual(head?.collection, { year: 2025, censusDay: 20104, la: '999' });
  assert.deepEqual([head?.facts?.DMO, head?.facts?.DCO, head?.facts?.DSCO], ['1', '0', '1']);
  assert.deepEqual(told(rows), [
    {
      table: 'person',
      id: WHO,
      surname: 'Example',
      forename: 'Ada',
      bornOn: '2016-05-04',
      sex: 'F',
      upn: 'A999999999999',
    },
    {
      table: 'request',
      id: REQUEST,
      receivedOn: '2024-07-20',
      source: '1',
      rya: false,
      outcome: 'Y',
      outcomeOn: '2024-08-30',
      mediation: false,
      tribunal: true,
    },
    {
      table: 'assessment',
      id: `${REQUEST}/assessment`,
      request: REQUEST,
      outcome: 'Y',
      outcomeOn: '2024-11-08',
      week20: true,
    },
    {
      table: 'plan',
      id: PLAN,
      request: REQUEST,
      assessment: `${REQUEST}/assessment`,
      startedOn: '2024-12-06',
      issuedOn: '2024-12-06',
      residential: 'A',
      workBased: 'E',
      personalBudget: true,
      organised: false,
      directPayment: 'I',
      active: true,
    },
    {
      table: 'placement',
      id: `${PLAN}/placement/named/1/100001`,
      plan: PLAN,
      fact: 'named',
      rank: 1,
      urn: '100001',
      unit: true,
    },
    {
      table: 'placement',
      id: `${PLAN}/placement/named/2/OTH`,
      plan: PLAN,
      fact: 'named',
      rank: 2,
      setting: 'OTH',
      settingOther: 'a special school',
    },
    {
      table: 'placement',
      id: `${PLAN}/placement/attended/1/100001/10000001/2024-09-01`,
      plan: PLAN,
      fact: 'attended',
      rank: 1,
      urn: '100001',
      ukprn: '10000001',
      startedOn: '2024-09-01',
      endedOn: '2025-01-11',
      residential: 'B',
    },
    { table: 'need', id: `${PLAN}/need/1/ASD`, plan: PLAN, type: 'ASD', rank: 1 },
    { table: 'need', id: `${PLAN}/need/2/DS`, plan: PLAN, type: 'DS', rank: 2 },
    {
      table: 'review',
      id: `${PLAN}/review/2024-12-20`,
      plan: PLAN,
      meetingOn: '2024-12-20',
      outcome: 'A',
      decidedOn: '2025-01-10',
      draftOn: '2025-01-11',
    },
    { table: 'transfer', id: `${PLAN}/transfer/2025`, plan: PLAN, year: 2025, dueOn: '2025-02-15' },
  ]);
  assert.deepEqual(rows[0]?.place, { sheet: 'person', row: 5 });
  assert.deepEqual(rows.find(({ table }) => table === 'need')?.place, { sheet: 'senneed', row: 13 });
});

test('numbers of rows are those that the register makes', async () => {
  const { rows } = await readAll(sen2Xml, xmlReturn(FULL));
  const others = rows.filter(({ table }) => table !== 'person');
  assert.deepEqual(
    others.map(madeId),
    others.map(({ id }) => id),
  );
});

test('a plan that ceased was last kept the day before the register says', async () => {
  const plan =
    '<NamedPlan><StartDate>2020-01-01</StartDate><CeaseDate>2024-06-30</CeaseDate><CeaseReason>1</CeaseReason></NamedPlan>';
  const file = xmlReturn(
    `<Person>${PERSON}<Requests><Assessment><AssessmentOutcome>H</AssessmentOutcome>${plan}</Assessment></Requests></Person>`,
  );
  const [row] = told((await readAll(sen2Xml, file)).rows).filter(({ table }) => table === 'plan');
  assert.deepEqual(
    [row?.ceasedOn, row?.ceaseReason, row?.active, row?.issuedOn],
    ['2024-07-01', '1', false, undefined],
  );
});

test('a placement with a leaving date has ended, and one without goes on', async () => {
  const { rows } = await readAll(
    sen2Xml,
    xmlReturn(
      `<Person>${PERSON}<Requests><ActivePlans><PlacementDetail><URN>1</URN><LeavingDate>2024-12-31</LeavingDate></PlacementDetail><PlacementDetail><UKPRN>2</UKPRN></PlacementDetail></ActivePlans></Requests></Person>`,
    ),
  );
  const placements = told(rows).filter(({ table }) => table === 'placement');
  assert.deepEqual(
    placements.map(({ urn, ukprn, endedOn }) => [urn, ukprn, endedOn]),
    [
      ['1', undefined, '2025-01-01'],
      [undefined, '2', undefined],
    ],
  );
});

test('active plans without a named plan are a plan themselves, with the council it came from', async () => {
  const { rows } = await readAll(
    sen2Xml,
    xmlReturn(
      `<Person>${PERSON}<Requests><RequestOutcome>H</RequestOutcome><ActivePlans><TransferLA>839</TransferLA></ActivePlans></Requests></Person>`,
    ),
  );
  assert.deepEqual(told(rows).at(-1), {
    table: 'plan',
    id: `${WHO}/plan`,
    request: `${WHO}/request`,
    transferredFrom: '839',
    active: true,
  });
});

test('several assessments, several requests and several reviews of one person are all read', async () => {
  const assessment = (outcome: string) => `<Assessment><AssessmentOutcome>${outcome}</AssessmentOutcome></Assessment>`;
  const { rows, issues } = await readAll(
    sen2Xml,
    xmlReturn(
      `<Person>${PERSON}<Requests><ReceivedDate>2024-01-01</ReceivedDate>${assessment('N')}${assessment('Y')}</Requests><Requests><ReceivedDate>2024-06-01</ReceivedDate></Requests></Person>`,
    ),
  );
  assert.deepEqual(
    rows.map(({ id }) => id.slice(WHO.length)),
    [
      '',
      '/request/2024-01-01',
      '/request/2024-06-01',
      '/request/2024-01-01/assessment',
      '/request/2024-01-01/assessment#2',
    ],
  );
  assert.deepEqual(codesOf(issues), ['sen2-row-twice']);
});

test('every spelling of an element fills the same field', async () => {
  const written = (plan: string, place: string, head: string) =>
    `<Person>${PERSON}<Requests><${head}>1</${head}><Assessment><NamedPlan><${plan}>C</${plan}></NamedPlan></Assessment><ActivePlans><PlacementDetail><${place}>OLA</${place}><WPB>D</WPB></PlacementDetail></ActivePlans></Requests></Person>`;
  const first = await readAll(sen2Xml, xmlReturn(written('PlanWBP', 'SENsetting', 'RequestSource')));
  const others = [written('PlanWPB', 'SENSetting', 'rquestsource'), written('planwbp', 'sensetting', 'REQUESTSOURCE')];
  for (const other of others) assert.deepEqual(told((await readAll(sen2Xml, xmlReturn(other))).rows), told(first.rows));
  assert.deepEqual(
    first.rows
      .flatMap((row) => [row.table === 'placement' && row.setting, row.table === 'plan' && row.workBased])
      .filter(Boolean),
    ['C', 'OLA'],
  );
});

test('the return of 2023 has gender, and residence on the plan', async () => {
  const file = xmlReturn(
    '<Person><GenderCurrent>2</GenderCurrent><UPN>A1</UPN><Requests><ActivePlans><RES>A</RES><WBP>C</WBP><LastReview>2022-05-05</LastReview><PlacementDetail><AttendancePattern>FT</AttendancePattern></PlacementDetail></ActivePlans></Requests></Person>',
    2023,
    '2023-01-19',
  );
  const { rows, issues } = await readAll(sen2Xml, file);
  assert.deepEqual(codesOf(issues), []);
  const said = told(rows);
  assert.deepEqual([said[0]?.gender, said[2]?.residentialActive, said[2]?.workBasedActive], ['2', 'A', 'C']);
  assert.deepEqual([said[3]?.pattern, said[4]?.decidedOn], ['FT', '2022-05-05']);
});

test('the head says its year, and is told when it cannot be right', async () => {
  const heads: [number, string, string[]][] = [
    [2024, '2024-01-18', []],
    [2027, '2027-01-21', ['sen2-year-not-confirmed']],
    [2031, '2031-01-16', ['sen2-year-not-known']],
    [2024, '2024-01-17', ['sen2-reference-date']],
  ];
  for (const [year, date, expected] of heads) {
    const { issues } = await readAll(sen2Xml, xmlReturn(`<Person>${PERSON}</Person>`, year, date));
    assert.deepEqual(codesOf(issues), expected);
  }
  const bare = bytesOf(`<Message><Persons><Person>${PERSON}</Person></Persons></Message>`);
  const { head, issues } = await readAll(sen2Xml, { name: 'a.xml', bytes: bare });
  assert.deepEqual([head?.collection, codesOf(issues)], [null, ['sen2-year-not-stated']]);
});

test('a batch that nobody asks for is not read', async () => {
  const many = Array.from({ length: 2000 }, (_, i) => `<Person><UPN>A${i}</UPN><Requests/></Person>`).join('\n');
  const { reading } = await sen2Xml.open(xmlReturn(many), ASKED);
  for (const batch of reading!.batches()) {
    assert.ok(batch.done < batch.of || batch.rows.length > 0);
    break;
  }
});
