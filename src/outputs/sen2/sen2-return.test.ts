// Which records belong in a year's return, what is marked historical, and what the written forms look like.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../clocks/index.ts';
import { sen2Blade, sen2Xml } from '../../imports/index.ts';
import { compareReturns } from './compare.ts';
import { csvFiles, heldBack, sen2CsvZip } from './csv.ts';
import { aPerson } from './held.fixture.ts';
import { comparable, MADE_BY, peopleOf, rowsOf } from './made-returns.fixture.ts';
import type { ReturnRow } from './return-row.ts';
import { returnAsRead, sen2Return } from './sen2-return.ts';
import { sen2XmlFile } from './xml.ts';

const ASKED = { year: 2025, la: '839' };

/** Somebody's records in short: "requests H > assessment H > namedplan". */
function shortOf(row: ReturnRow): string {
  const { RequestOutcome, AssessmentOutcome } = row.values;
  const own = [row.module, RequestOutcome ?? AssessmentOutcome].filter(Boolean).join(' ');
  return row.below.length === 0 ? own : `${own} > ${row.below.map(shortOf).join(', ')}`;
}
const returned = (...people: Parameters<typeof aPerson>[1][]) =>
  sen2Return(
    people.map((rows, i) => aPerson(`p${i}`, rows)),
    ASKED,
  ).people.map((person) => person.below.map(shortOf).join('; '));

test('requests of the year, and those under way on census day, are returned; others are not', () => {
  const requests: [string, object, string | undefined][] = [
    ['received in the year', { receivedOn: '2024-01-01', outcome: 'N', outcomeOn: '2024-02-01' }, 'requests N'],
    ['decided in the year', { receivedOn: '2023-12-01', outcome: 'N', outcomeOn: '2024-01-01' }, 'requests N'],
    ['decided before the year', { receivedOn: '2023-11-01', outcome: 'N', outcomeOn: '2023-12-31' }, undefined],
    ['still open', { receivedOn: '2022-01-01' }, 'requests'],
    ['decided after census day', { receivedOn: '2024-12-20', outcome: 'N', outcomeOn: '2025-01-17' }, 'requests A'],
    ['received after census day', { receivedOn: '2025-01-17' }, undefined],
    ['withdrawn years before', { receivedOn: '2022-01-01', outcome: 'W' }, undefined],
    ['withdrawn in the year', { receivedOn: '2023-10-01', outcome: 'W', withdrawnOn: '2024-01-10' }, 'requests W'],
    ['historical with nothing under it', { receivedOn: '2022-01-01', outcome: 'H' }, undefined],
  ];
  for (const [name, request, expected] of requests)
    assert.deepEqual([name, returned({ request: [request] })[0]], [name, expected]);
});

test('what a plan in force stands in is returned with it, and is historical when it was decided before the year', () => {
  const years = (outcomeOn: string, startedOn: string, ceasedOn: string | null = null) => ({
    request: [{ receivedOn: '2020-01-01', outcome: 'Y', outcomeOn }],
    assessment: [{ request: 'p0/request-1', outcome: 'Y', outcomeOn: startedOn }],
    plan: [{ request: 'p0/request-1', assessment: 'p0/assessment-1', startedOn, ceasedOn }],
  });
  assert.deepEqual(returned(years('2020-02-01', '2020-05-01')), ['requests H > assessment H > namedplan, activeplans']);
  assert.deepEqual(returned(years('2023-12-20', '2024-03-01')), ['requests H > assessment Y > namedplan, activeplans']);
  assert.deepEqual(returned(years('2020-02-01', '2020-05-01', '2024-01-02')), [
    'requests H > assessment H > namedplan',
  ]);
  assert.deepEqual(returned(years('2020-02-01', '2020-05-01', '2024-01-01')), []);
});

test('a plan without a request or an assessment gets the historical ones that it must stand in', () => {
  assert.deepEqual(returned({ plan: [{ startedOn: '2019-01-01' }] }), [
    'requests H > assessment H > namedplan, activeplans',
  ]);
});

test('places, needs, reviews and transfers are those of census day and the year before it', () => {
  const made = sen2Return(
    [
      aPerson('a', {
        plan: [{ startedOn: '2019-01-01' }],
        placement: [
          { plan: 'a/plan-1', fact: 'named', urn: '1', endedOn: '2024-09-01' },
          { plan: 'a/plan-1', fact: 'named', urn: '2', startedOn: '2024-09-01' },
          { plan: 'a/plan-1', fact: 'attended', urn: '3', startedOn: '2020-09-01', endedOn: '2023-07-20' },
          { plan: 'a/plan-1', fact: 'attended', urn: '4', startedOn: '2023-09-01', endedOn: '2024-07-20' },
          { plan: 'a/plan-1', fact: 'attended', urn: '5', startedOn: '2024-09-01', endedOn: '2025-02-01' },
        ],
        need: [
          { plan: 'a/plan-1', type: 'MLD', rank: 1, toOn: '2024-05-01' },
          { plan: 'a/plan-1', type: 'ASD', rank: 1, fromOn: '2024-05-01' },
        ],
        review: [
          { plan: 'a/plan-1', meetingOn: '2023-12-01', decidedOn: '2024-01-05', outcome: 'M' },
          { plan: 'a/plan-1', meetingOn: '2024-12-20', decidedOn: '2025-02-01', outcome: 'A' },
        ],
        transfer: [
          { plan: 'a/plan-1', year: 2018, dueOn: '2018-02-15' },
          { plan: 'a/plan-1', year: 2025, dueOn: '2025-02-15', finalOn: '2025-02-10' },
        ],
      }),
    ],
    ASKED,
  );
  const [assessment, active] = made.people[0]!.below[0]!.below;
  assert.deepEqual(
    assessment?.below[0]?.below.map(({ values }) => values),
    [{ URN: '2' }],
  );
  assert.deepEqual(active?.values, { ReviewMeeting: '2024-12-20', PhaseTransferDueDate: '2025-02-15' });
  assert.deepEqual(
    active?.below.map(({ values }) => values),
    [
      { URN: '4', EntryDate: '2023-09-01', LeavingDate: '2024-07-19' },
      { URN: '5', EntryDate: '2024-09-01' },
      { SENtype: 'ASD', SENtypeRank: '1' },
    ],
  );
});

test('what was decided, withdrawn or moved in after census day is returned as it stood on it', () => {
  const requested = (name: string, request: object, more: Parameters<typeof aPerson>[1] = {}) =>
    aPerson(name, { request: [{ receivedOn: '2024-09-16', ...request }], ...more });
  const made = sen2Return(
    [
      requested('withdrawn', { withdrawnOn: '2024-10-01' }),
      requested('withdrawn-later', { outcome: 'W', withdrawnOn: '2025-02-01' }),
      requested(
        'reversed-later',
        { outcome: 'Y', outcomeOn: '2025-02-11', mediation: true },
        { decision: [{ request: 'reversed-later/request-1', kind: 'not-assess', notifiedOn: '2024-10-28' }] },
      ),
      aPerson('moves-in-later', {
        plan: [{ startedOn: '2020-01-01', transferredFrom: '850', transferredOn: '2025-01-17' }],
      }),
    ],
    ASKED,
  );
  assert.deepEqual(
    made.people.map(({ id, below }) => [
      id,
      below[0]?.values.RequestOutcome,
      below[0]?.values.RequestOutcomeDate ?? null,
    ]),
    [
      ['withdrawn', 'W', null],
      ['withdrawn-later', 'A', null],
      ['reversed-later', 'N', '2024-10-28'],
    ],
  );
});

test('a code that the year does not have is left empty and said', () => {
  const person = aPerson('a', {
    plan: [{ startedOn: '2020-01-01' }],
    need: [{ plan: 'a/plan-1', type: 'DS', rank: 1 }],
  });
  const { notReturned } = sen2Return([person], { year: 2024, la: '839' });
  assert.deepEqual(notReturned, [
    { module: 'senneed', element: 'SENtype', id: 'a/need-1', value: 'DS', why: 'code-not-of-the-year' },
  ]);
});

test('a text that a spreadsheet would run is held back in CSV, and comes again as it was', async () => {
  const texts = ['=1+1', "'=1+1", '-1', '@x', '+x', "'a", 'a=b'];
  assert.deepEqual(texts.map(heldBack), ["'=1+1", "''=1+1", "'-1", "'@x", "'+x", "'a", 'a=b']);
  const people = texts.map((surname, i) =>
    aPerson(`p${i}`, { person: [{ upn: `A${i}`, surname }], request: [{ receivedOn: '2024-05-01' }] }),
  );
  const made = sen2Return(people, ASKED);
  assert.ok(!/(^|,)[=+@-]/m.test(csvFiles(made, MADE_BY).person));
  const { rows } = await rowsOf(sen2Blade, 'a.zip', sen2CsvZip(made, MADE_BY));
  assert.deepEqual(
    rows.flatMap((row) => (row.table === 'person' ? [row.surname] : [])),
    texts,
  );
});

const HAND_MADE: Record<number, { head: string; person: string; active: string; placement: string; need: string }> = {
  2023: {
    head: '2023-01-19',
    person: '<GenderCurrent>2</GenderCurrent>',
    active: '<RES>A</RES><WBP>C</WBP><LastReview>2022-05-05</LastReview>',
    placement: '<AttendancePattern>FT</AttendancePattern>',
    need: 'ASD',
  },
  2024: {
    head: '2024-01-18',
    person: '<Sex>F</Sex>',
    active:
      '<ReviewMeeting>2023-04-01</ReviewMeeting><ReviewOutcome>M</ReviewOutcome><LastReview>2023-05-05</LastReview>',
    placement: '<RES>A</RES><WBP>C</WBP>',
    need: 'ASD',
  },
  2025: {
    head: '2025-01-16',
    person: '<Sex>F</Sex>',
    active:
      '<ReviewMeeting>2024-04-01</ReviewMeeting><ReviewOutcome>A</ReviewOutcome><ReviewDraft>2024-05-06</ReviewDraft><PhaseTransferDueDate>2025-02-15</PhaseTransferDueDate><LastReview>2024-05-05</LastReview>',
    placement: '<RES>B</RES>',
    need: 'DS',
  },
  2026: {
    head: '2026-01-15',
    person: '<Sex>M</Sex>',
    active: '<PhaseTransferFinalDate>2025-03-31</PhaseTransferFinalDate>',
    placement: '',
    need: 'DS',
  },
  2027: {
    head: '2027-01-21',
    person: '<Sex>M</Sex>',
    active: '<TransferLA>850</TransferLA>',
    placement: '',
    need: 'DS',
  },
};

for (const [year, { head, person, active, placement, need }] of Object.entries(HAND_MADE))
  test(`the hand-made return of ${year} is read, made and written again as the same register`, async () => {
    const received = `${Number(year) - 1}-02-01`;
    const source = Number(year) < 2025 ? '' : '<RequestSource>2</RequestSource>';
    const xml = `<Message><Header><CollectionDetails><Collection>SEN2</Collection><Year>${year}</Year><ReferenceDate>${head}</ReferenceDate></CollectionDetails><Source><LEA>839</LEA><DMO>1</DMO></Source></Header><Persons>
<Person><Surname>Example</Surname>${person}<UPN>A1</UPN><Requests><ReceivedDate>${received}</ReceivedDate>${source}<RequestOutcomeDate>${received}</RequestOutcomeDate><RequestOutcome>Y</RequestOutcome><Assessment><AssessmentOutcome>Y</AssessmentOutcome><AssessmentOutcomeDate>${received}</AssessmentOutcomeDate><NamedPlan><StartDate>${received}</StartDate><PlanDetail><URN>1</URN></PlanDetail></NamedPlan></Assessment><ActivePlans>${active}<PlacementDetail><URN>1</URN><EntryDate>2020-09-01</EntryDate>${placement}</PlacementDetail><SENneed><SENtype>${need}</SENtype><SENtypeRank>1</SENtypeRank></SENneed></ActivePlans></Requests></Person>
<Person><UPN>A2</UPN><Requests><ReceivedDate>${received}</ReceivedDate><RequestOutcome>A</RequestOutcome></Requests></Person></Persons></Message>`;
    const first = await rowsOf(sen2Xml, 'a.xml', new TextEncoder().encode(xml));
    assert.deepEqual(first.codes, year === '2027' ? ['sen2-year-not-confirmed'] : []);
    const made = sen2Return(peopleOf(first.rows), { year: Number(year), la: '839', head: { DMO: '1' } });
    const again = await rowsOf(sen2Xml, 'b.xml', sen2XmlFile(made, MADE_BY));
    assert.deepEqual(comparable(again.rows), comparable(first.rows));
    assert.deepEqual(again.codes, first.codes);
  });

test('two returns are held against each other by person, record and element, and names are not shown', () => {
  const plan = { startedOn: '2020-01-01', personalBudget: true };
  const ours = sen2Return(
    [
      aPerson('a', {
        person: [{ upn: 'A1', surname: 'Example', sex: 'F' }],
        plan: [plan],
        need: [{ plan: 'a/plan-1', type: 'ASD', rank: 1 }],
      }),
      aPerson('b', { person: [{ upn: 'B1' }], request: [{ receivedOn: '2024-05-01' }] }),
    ],
    ASKED,
  );
  const theirs = returnAsRead(
    [
      aPerson('x', {
        person: [{ upn: 'a1', surname: 'Exampel', sex: 'F' }],
        plan: [{ ...plan, personalBudget: null, active: true }],
        need: [
          { plan: 'x/plan-1', type: 'MLD', rank: 1 },
          { plan: 'x/plan-1', type: 'ASD', rank: 2 },
        ],
      }),
      aPerson('y', { person: [{ upn: 'C1' }], request: [{ receivedOn: '2024-05-01' }] }),
    ],
    { year: 2025, censusDay: day('2025-01-16'), la: '839' },
  );
  const { people, elements, records, differences } = compareReturns(ours, theirs);
  assert.deepEqual(people, { ours: 2, theirs: 2, both: 1 });
  assert.deepEqual(records.senneed, { ours: 1, theirs: 2, both: 1, alike: 0 });
  assert.deepEqual(elements, { 'person.Surname': 1, 'person.UPN': 1, 'namedplan.PB': 1, 'senneed.SENtype': 1 });
  assert.deepEqual(
    differences.map(({ kind, module, element, person, ours: mine, theirs: other }) => [
      kind,
      module,
      element,
      person,
      mine,
      other,
    ]),
    [
      ['differs', 'person', 'Surname', 'a', null, null],
      ['differs', 'person', 'UPN', 'a', null, null],
      ['differs', 'namedplan', 'PB', 'a', '1', null],
      ['differs', 'senneed', 'SENtype', 'a', 'ASD', 'MLD'],
      ['only theirs', 'senneed', null, 'a', null, null],
      ['only ours', 'person', null, 'b', null, null],
      ['only theirs', 'person', null, 'y', null, null],
    ],
  );
});
