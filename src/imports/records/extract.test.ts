// Lines of an extract become rows of the register, as its mapping says.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDay } from '../../clocks/index.ts';
import { ASKED, csv, mapping } from './extract.fixture.ts';
import { extract } from './extract.ts';
import type { Mapping } from './mapping.ts';
import type { RecordFile } from './record-format.ts';
import { readAll, told } from './sen2.fixture.ts';

const read = (file: RecordFile, by: Mapping) => readAll(extract, file, { ...ASKED, mapping: by });
const messages = (issues: readonly { message: string }[]) => issues.map(({ message }) => message);

test('one wide line fills several tables, joined to each other', async () => {
  const { rows, issues } = await read(
    csv([
      ['Child', 'Request', 'Received', 'Outcome', 'Told', 'Issue?', 'Final', 'Need 1', 'Need 2'],
      ['P1', 'R1', '20/07/2024', 'Yes', '30/08/2024', 'Yes', '06/12/2024', 'Autism', 'SEMH-EBSA'],
    ]),
    mapping(
      {
        Child: 'person.person',
        Request: 'request.id',
        Received: 'request.receivedOn',
        Outcome: 'request.outcome',
        Told: 'request.outcomeOn',
        'Issue?': 'assessment.outcome',
        Final: 'plan.startedOn',
        'Need 1': 'need:first.type',
        'Need 2': 'need:second.type',
      },
      { defaults: { 'need:first.rank': 1, 'need:second.rank': 2 } },
    ),
  );
  assert.deepEqual(issues, []);
  assert.deepEqual(told(rows), [
    { table: 'person', id: 'P1' },
    { table: 'request', id: 'R1', receivedOn: '2024-07-20', outcome: 'Y', outcomeOn: '2024-08-30' },
    { table: 'assessment', id: 'R1/assessment', request: 'R1', outcome: 'Y' },
    { table: 'plan', id: 'P1/plan/2024-12-06', request: 'R1', assessment: 'R1/assessment', startedOn: '2024-12-06' },
    { table: 'need', id: 'P1/plan/2024-12-06/need/first', plan: 'P1/plan/2024-12-06', type: 'ASD', rank: 1 },
    {
      table: 'need',
      id: 'P1/plan/2024-12-06/need/second',
      plan: 'P1/plan/2024-12-06',
      type: 'SEMH',
      local: 'SEMH-EBSA',
      rank: 2,
    },
  ]);
  assert.deepEqual([...new Set(rows.map(({ person }) => person))], ['P1']);
  assert.deepEqual([...new Set(rows.map(({ place }) => `${place.sheet} ${place.row}`))], ['null 2']);
});

test('a group of columns makes one row for each profession, and none where its columns are empty', async () => {
  const { rows } = await read(
    csv([
      ['Child', 'Request', 'Received', 'EP requested', 'EP returned', 'Health requested', 'Health returned'],
      ['P1', 'R1', '20/07/2024', '01/09/2024', '10/10/2024', '02/09/2024', ''],
      ['P2', 'R2', '21/07/2024', '', '', '', ''],
    ]),
    mapping(
      {
        Child: 'person.person',
        Request: 'request.id',
        Received: 'request.receivedOn',
        'EP requested': 'advice:psychology.requestedOn',
        'EP returned': 'advice:psychology.returnedOn',
        'Health requested': 'advice:health.requestedOn',
        'Health returned': 'advice:health.returnedOn',
      },
      { defaults: { 'advice:psychology.kind': 'd', 'advice:health.kind': 'c' } },
    ),
  );
  assert.deepEqual(told(rows.filter(({ table }) => table === 'advice')), [
    {
      table: 'advice',
      id: 'R1/advice/psychology',
      request: 'R1',
      kind: 'd',
      requestedOn: '2024-09-01',
      returnedOn: '2024-10-10',
    },
    { table: 'advice', id: 'R1/advice/health', request: 'R1', kind: 'c', requestedOn: '2024-09-02' },
  ]);
});

test('a line names a row of another file by the number of its source, and its other rows take the same', async () => {
  const { rows, issues } = await read(
    csv([
      ['Child', 'Plan', 'Review', 'Meeting', 'Transfer due'],
      ['P1', 'E7', 'V1', '02/06/2025', '15/02/2026'],
      ['P1', 'E-nowhere', 'V2', '03/06/2025', ''],
    ]),
    mapping({
      Child: 'review.person',
      Plan: 'review.plan',
      Review: 'review.id',
      Meeting: 'review.meetingOn',
      'Transfer due': 'transfer.dueOn',
    }),
  );
  assert.deepEqual(issues, []);
  assert.deepEqual(told(rows), [
    { table: 'review', id: 'V1', plan: 'E7', meetingOn: '2025-06-02' },
    { table: 'transfer', id: 'E7/transfer/2026-02-15', plan: 'E7', dueOn: '2026-02-15' },
    { table: 'review', id: 'V2', plan: 'E-nowhere', meetingOn: '2025-06-03' },
  ]);
});

test('what cannot be read is kept as it stands, and said with its place', async () => {
  const { rows, issues } = await read(
    csv([
      ['Child', 'Received', 'Outcome', 'Asked in care', 'Weeks'],
      ['P1', '31/02/2024', 'Maybe', 'perhaps', '6.5'],
      ['P2', '29/02/2023', 'Y', 'N', '20'],
      ['P3', '01/02/03', 'Y', 'N', '20'],
      ['P4', '02/13/2024', 'Maybe', 'N', '20'],
      ['P5', '45292', 'Y', 'N', '20'],
    ]),
    mapping(
      {
        Child: 'person.person',
        Received: 'request.receivedOn',
        Outcome: 'request.outcome',
        'Asked in care': 'request.rya',
        Weeks: 'exception.weeks',
      },
      { defaults: { 'request.outcome': 'A' } },
    ),
  );
  assert.deepEqual(
    rows.filter(({ table }) => table === 'request').map(({ person, unread }) => [person, unread]),
    [
      ['P1', { receivedOn: '31/02/2024', outcome: 'Maybe', rya: 'perhaps' }],
      ['P2', { receivedOn: '29/02/2023' }],
      ['P3', { receivedOn: '01/02/03' }],
      ['P4', { receivedOn: '02/13/2024', outcome: 'Maybe' }],
      ['P5', { receivedOn: '45292' }],
    ],
  );
  assert.deepEqual(
    rows.flatMap((row) => (row.table === 'request' ? [row.outcome] : [])),
    [null, 'Y', 'Y', null, 'Y'],
  );
  assert.deepEqual(
    issues.map(({ code, where, facts }) => [code, where.row, where.column, where.field, facts.printed, facts.rows]),
    [
      ['value-not-day', 2, 'B', 'request.receivedOn', '31/02/2024', [2]],
      ['value-not-day', 3, 'B', 'request.receivedOn', '29/02/2023', [3]],
      ['value-not-day', 4, 'B', 'request.receivedOn', '01/02/03', [4]],
      ['value-not-day', 5, 'B', 'request.receivedOn', '02/13/2024', [5]],
      ['value-not-day', 6, 'B', 'request.receivedOn', '45292', [6]],
      ['value-code-unknown', 2, 'C', 'request.outcome', 'Maybe', [2, 5]],
      ['value-not-yes-no', 2, 'D', 'request.rya', 'perhaps', [2]],
      ['value-not-number', 2, 'E', 'exception.weeks', '6.5', [2]],
    ],
  );
  assert.match(messages(issues)[0]!, /“31\/02\/2024” \(Received\) is a day that does not exist: row 2\. Put it right/);
  assert.match(messages(issues)[2]!, /could be read in three ways.*Say in the mapping how dates are written/);
});

test('the mapping says how dates are written, what words stand for, and that a date is a last day', async () => {
  const { rows, issues } = await read(
    csv([
      ['Child', 'Started', 'Ended', 'Reason', 'Counted'],
      ['P1', '01/02/03', '08/31/2024', 'Left the area', '45292'],
      ['P2', '02/03/04', '12/31/2024', '-', '45293.5'],
    ]),
    mapping({
      Child: 'person.person',
      Started: ['plan.startedOn', { dates: 'day-month-year' }],
      Ended: ['plan.ceasedOn', { dates: 'month-day-year', lastDay: true }],
      Reason: ['plan.ceaseReason', { codes: { 'left the AREA': '5', '-': '' } }],
      Counted: ['plan.draftOn', { dates: 'excel-1900' }],
    }),
  );
  assert.deepEqual(issues, []);
  assert.deepEqual(told(rows.filter(({ table }) => table === 'plan')), [
    {
      table: 'plan',
      id: 'P1/plan/2003-02-01',
      startedOn: '2003-02-01',
      ceasedOn: '2024-09-01',
      ceaseReason: '5',
      draftOn: '2024-01-01',
    },
    { table: 'plan', id: 'P2/plan/2004-03-02', startedOn: '2004-03-02', ceasedOn: '2025-01-01', draftOn: '2024-01-02' },
  ]);
});

test('a moment is the day that it was in England, across both changes of the clock', async () => {
  const { rows } = await read(
    csv([
      ['Child', 'Received'],
      ['P1', '2024-03-31T23:30:00Z'],
      ['P2', '2024-10-26T23:30:00Z'],
      ['P3', '2024-10-27T23:30:00Z'],
      ['P4', '27/10/2024 01:30'],
    ]),
    mapping({ Child: 'person.person', Received: 'request.receivedOn' }),
  );
  assert.deepEqual(
    rows.flatMap((row) => (row.table === 'request' ? [isoDay(row.receivedOn!)] : [])),
    ['2024-04-01', '2024-10-27', '2024-10-27', '2024-10-27'],
  );
});

test('a panel date in the place of the notice is a warning', async () => {
  const { issues } = await read(
    csv([
      ['Child', 'Received', 'Panel'],
      ['P1', '20/07/2024', '30/08/2024'],
    ]),
    mapping({
      Child: 'person.person',
      Received: 'request.receivedOn',
      Panel: ['request.outcomeOn', { means: 'panel' }],
    }),
  );
  assert.deepEqual(
    issues.map(({ code, severity, where }) => [code, severity, where.column]),
    [['date-not-of-notice', 'warns', 'C']],
  );
});

test('a child without a number gets one from the UPN, or from name, birth and postcode, that tells nothing', async () => {
  const by = mapping({
    UPN: 'person.upn',
    Surname: 'person.surname',
    Forename: 'person.forename',
    DOB: 'person.bornOn',
    Received: 'request.receivedOn',
  });
  const { rows, issues } = await read(
    csv([
      ['UPN', 'Surname', 'Forename', 'DOB', 'Received'],
      ['X99', 'Example', 'Ada', '04/05/2016', '20/07/2024'],
      ['', 'Example', 'Ben', '04/05/2016', '21/07/2024'],
      ['', 'Example', '', '', '22/07/2024'],
    ]),
    by,
  );
  assert.deepEqual(
    rows.map(({ table, person }) => `${table} ${person}`),
    [
      'person made-[upn X99]',
      'request made-[upn X99]',
      'person made-[surname EXAMPLE BEN 16925 ]',
      'request made-[surname EXAMPLE BEN 16925 ]',
    ],
  );
  assert.deepEqual(
    issues.map(({ code, facts }) => [code, facts.table, facts.rows, facts.kept]),
    [
      ['record-of-nobody', 'person', [4], false],
      ['record-of-nobody', 'request', [4], false],
    ],
  );
});

test('a complaint without a child counts, and two alike are two', async () => {
  const { rows } = await read(
    csv([
      ['Type', 'Received'],
      ['Complaint', '06/05/2025'],
      ['Complaint', '06/05/2025'],
    ]),
    mapping({ Type: 'contact.kind', Received: 'contact.receivedOn' }),
  );
  assert.deepEqual(
    rows.map(({ id, person }) => [id, person]),
    [
      ['contact/complaint/2025-05-06', null],
      ['contact/complaint/2025-05-06/2', null],
    ],
  );
});
