// Which lines of an extract are records, under which headings, and which of them are the same.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDay } from '../../clocks/index.ts';
import { ASKED, csv, mapping } from './extract.fixture.ts';
import { extract } from './extract.ts';
import type { Mapping } from './mapping.ts';
import type { RecordFile } from './record-format.ts';
import { codesOf, readAll, told } from './sen2.fixture.ts';

const read = (file: RecordFile, by: Mapping) => readAll(extract, file, { ...ASKED, mapping: by });

test('titles, blank rows, headings again, totals and remarks are no records, and are told of', async () => {
  const { head, rows, issues } = await read(
    csv([
      ['SEND cases', '', '', ''],
      ['Report run on 26/06/2025 by the data team', '', '', ''],
      ['', '', '', ''],
      ['Child', 'Received', 'Outcome', 'Told'],
      ['P1', '20/07/2024', 'Y', '30/08/2024'],
      ['', '', '', ''],
      ['Child', 'Received', 'Outcome', 'Told'],
      ['P2', '21/07/2024', 'Y', '30/08/2024'],
      ['Total', '2', '', ''],
      ['End of report: 2 records', '', '', ''],
    ]),
    mapping({
      Child: 'person.person',
      Received: 'request.receivedOn',
      Outcome: 'request.outcome',
      Told: 'request.outcomeOn',
    }),
  );
  assert.deepEqual(
    rows.filter(({ table }) => table === 'request').map(({ person, place }) => [person, place.row]),
    [
      ['P1', 5],
      ['P2', 8],
    ],
  );
  assert.deepEqual(
    issues.map(({ facts }) => [facts.kind, facts.rows]),
    [
      ['heading', ['7']],
      ['total', ['9']],
      ['footer', ['10']],
    ],
  );
  assert.deepEqual([head!.statedOn && isoDay(head!.statedOn), head!.statedBy], ['2025-06-26', 'cell']);
});

test('a child called Total with a number of their own is a record', async () => {
  const { rows, issues } = await read(
    csv([
      ['Surname', 'Child'],
      ['Total', 'P1'],
    ]),
    mapping({ Surname: 'person.surname', Child: 'person.person' }),
  );
  assert.deepEqual([told(rows), issues], [[{ table: 'person', id: 'P1', surname: 'Total' }], []]);
});

test('headings over two rows, and the same heading twice, are told apart', async () => {
  const { rows, issues } = await read(
    csv([
      ['Child', 'EP advice', '', 'Health advice', ''],
      ['', 'Requested', 'Returned', 'Requested', 'Returned'],
      ['P1', '01/09/2024', '10/10/2024', '02/09/2024', '11/10/2024'],
    ]),
    mapping(
      {
        Child: 'person.person',
        'EP advice Requested': 'advice:ep.requestedOn',
        'EP advice Returned': 'advice:ep.returnedOn',
        'Health advice Requested': 'advice:health.requestedOn',
        'Health advice Returned': 'advice:health.returnedOn',
      },
      { defaults: { 'advice:ep.kind': 'd', 'advice:health.kind': 'c' } },
    ),
  );
  assert.deepEqual(issues, []);
  assert.deepEqual(
    rows.flatMap((row) =>
      row.table === 'advice' ? [[row.kind, isoDay(row.requestedOn!), isoDay(row.returnedOn!)]] : [],
    ),
    [
      ['d', '2024-09-01', '2024-10-10'],
      ['c', '2024-09-02', '2024-10-11'],
    ],
  );
  const twice = await read(
    csv([
      ['Child', 'Date', 'Date'],
      ['P1', '01/09/2024', '10/10/2024'],
    ]),
    mapping({ Child: 'person.person', Date: 'request.receivedOn', 'Date (2)': 'request.outcomeOn' }),
  );
  assert.deepEqual(told(twice.rows)[1], {
    table: 'request',
    id: 'P1/request/2024-09-01',
    receivedOn: '2024-09-01',
    outcomeOn: '2024-10-10',
  });
});

test('a record that stands on many lines counts once; with other values it is said', async () => {
  const by = mapping({
    Child: 'person.person',
    Plan: 'plan.id',
    Started: 'plan.startedOn',
    School: 'placement.urn',
    From: 'placement.startedOn',
  });
  const { rows, issues } = await read(
    csv([
      ['Child', 'Plan', 'Started', 'School', 'From'],
      ['P1', 'E1', '01/09/2022', '100001', '01/09/2022'],
      ['P1', 'E1', '01/09/2022', '100002', '01/09/2024'],
      ['P1', 'E1', '02/09/2022', '100003', '06/01/2025'],
      ['P2', 'E1', '01/09/2022', '', ''],
    ]),
    by,
  );
  assert.deepEqual(
    rows.map(({ table, id }) => `${table} ${id}`),
    [
      'person P1',
      'plan E1',
      'placement E1/placement/100001/2022-09-01',
      'placement E1/placement/100002/2024-09-01',
      'placement E1/placement/100003/2025-01-06',
      'person P2',
      'plan P2/E1',
    ],
  );
  assert.deepEqual(
    issues.map(({ code, facts }) => [code, facts.other, facts.row, facts.otherPerson]),
    [
      ['record-twice', 2, 4, false],
      ['record-twice', 2, 5, true],
    ],
  );
});

test('missing and new headings are said, and without any that count nothing is read', async () => {
  const by = mapping(
    { Child: 'person.person', Received: 'request.receivedOn', Outcome: 'request.outcome' },
    { leftOut: ['Notes'] },
  );
  const drifted = await read(
    csv([
      ['Child', 'RECEIVED ', 'Notes', 'Colour'],
      ['P1', '20/07/2024', '', 'red'],
    ]),
    by,
  );
  assert.deepEqual(
    drifted.issues.map(({ code, severity, facts }) => [code, severity, facts.headings]),
    [
      ['extract-headings-missing', 'warns', ['Outcome']],
      ['extract-headings-new', 'warns', ['Colour']],
    ],
  );
  assert.equal(drifted.rows.length, 2);
  const other = await read(
    csv([
      ['KPI', 'Jan', 'Feb'],
      ['Plans', '1', '2'],
    ]),
    by,
  );
  assert.deepEqual([other.head, codesOf(other.issues)], [null, ['extract-headings-missing']]);
});

test('headings without a line below stop the import', async () => {
  const { issues } = await read(
    csv([['Child', 'Received']]),
    mapping({ Child: 'person.person', Received: 'request.receivedOn' }),
  );
  assert.deepEqual(
    issues.map(({ code, severity }) => [code, severity]),
    [['extract-without-rows', 'stops']],
  );
});

test('numbers come through as they stand, and a hundred thousand of one fault are one issue', async () => {
  const lines = Array.from({ length: 2_500 }, (_, i) => [`00${i}`, 'TBC']);
  const { rows, issues } = await read(
    csv([['Child', 'Received'], ...lines]),
    mapping({ Child: 'person.person', Received: 'request.receivedOn' }),
  );
  assert.equal(rows[0]!.id, '000');
  assert.deepEqual(
    issues.map(({ facts }) => [facts.printed, facts.rows, facts.count]),
    [['TBC', [2, 3, 4, 5, 6], 2_500]],
  );
});

test('values under no heading are told of: a line may have slipped sideways', async () => {
  const { rows, issues } = await read(
    csv([
      ['Child', 'Received', ''],
      ['P1', '20/07/2024', ''],
      ['P2', '21/07/2024', 'Y', 'again'],
    ]),
    mapping({ Child: 'person.person', Received: 'request.receivedOn' }),
  );
  assert.equal(rows.length, 4);
  assert.deepEqual(
    issues.map(({ code, facts }) => [code, facts.columns, facts.row, facts.count]),
    [['extract-column-without-heading', ['C', 'D'], 3, 2]],
  );
});
