// What is suggested for files that nobody has mapped, or that have drifted from their mapping.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggestForFile } from './choose-mapping.ts';
import { ASKED, csv, mapping, xlsx } from './extract.fixture.ts';
import { extract } from './extract.ts';
import { codesOf, readAll, told } from './sen2.fixture.ts';

async function suggested(lines: readonly (readonly string[])[], saved: Parameters<typeof suggestForFile>[1] = []) {
  const { suggestion } = await suggestForFile(csv(lines), saved);
  assert.ok(suggestion);
  return suggestion;
}

const taken = ({ columns }: Awaited<ReturnType<typeof suggested>>) =>
  Object.fromEntries(columns.map((one) => [one.heading, one.taken]));

test('a case extract under other headings is known as requests, with advice and need columns of the same system', async () => {
  const suggestion = await suggested([
    [
      'Person ID',
      'DOB',
      'Date Received',
      'Referral Source',
      'Panel Date',
      'Request Outcome',
      'Notification Date',
      'EP advice requested',
      'Primary Need',
      'Shoe size',
    ],
    [
      '1001',
      '14/05/2016',
      '03/03/2025',
      'School',
      '02/04/2025',
      'Agreed to assess',
      '17/04/2025',
      '08/04/2025',
      'ASD',
      '33',
    ],
    ['1002', '02/11/2008', '13/04/2025', 'Parent', '', 'Awaiting', '', '', 'SEMH', '41'],
  ]);
  assert.deepEqual(taken(suggestion), {
    'Person ID': 'person.person',
    DOB: 'person.bornOn',
    'Date Received': 'request.receivedOn',
    'Referral Source': 'request.source',
    'Panel Date': 'request.panelOn',
    'Request Outcome': 'request.outcome',
    'Notification Date': 'request.outcomeOn',
    'EP advice requested': 'advice:psychology.requestedOn',
    'Primary Need': 'need:primary.type',
    'Shoe size': null,
  });
  assert.deepEqual([suggestion.mapping.id, suggestion.from, suggestion.readable], ['requests', 'ready', true]);
  assert.deepEqual(suggestion.mapping.defaults, { 'advice:psychology.kind': 'd', 'need:primary.rank': 1 });
  assert.deepEqual(suggestion.mapping.leftOut, ['Shoe size']);
  assert.deepEqual(codesOf(suggestion.unsure), ['date-order-assumed', 'suggest-headings-left-out']);
});

test('how dates are written is told from the values', async () => {
  const look = async (...dates: string[]) => {
    const {
      columns,
      mapping: { columns: mapped },
      unsure,
    } = await suggested([['Child number', 'Request received'], ...dates.map((date, i) => [`P${i}`, date])]);
    const dated = columns[1]!.dates;
    return [
      dated && [dated.form, dated.proven, dated.mixed],
      mapped.find(({ field }) => field === 'receivedOn')?.dates,
      codesOf(unsure),
    ];
  };
  assert.deepEqual(await look('13/02/2025', '01/02/2025'), [['day-month-year', true, false], 'day-month-year', []]);
  assert.deepEqual(await look('02/13/2025', '01/02/2025'), [['month-day-year', true, false], 'month-day-year', []]);
  assert.deepEqual(await look('02/03/25', '01/02/25'), [
    ['day-month-year', false, false],
    'day-month-year',
    ['date-order-assumed'],
  ]);
  assert.deepEqual(await look('02/13/2025', '13/02/2025'), [[null, true, true], undefined, ['suggest-dates-mixed']]);
  assert.deepEqual(await look('2025-02-03', '3 February 2025'), [[null, true, false], undefined, []]);
  assert.deepEqual(await look('45691', '45692'), [
    ['excel-1900', false, false],
    'excel-1900',
    ['suggest-dates-from-numbers'],
  ]);
});

test('codes that nobody knows are asked for, and so is the meaning of a date of decision', async () => {
  const { unsure } = await suggested([
    ['Child number', 'Request received', 'Request outcome', '6 week decision date'],
    ['P1', '13/02/2025', 'YA - proceed', '27/03/2025'],
    ['P2', '14/02/2025', 'Yes', '28/03/2025'],
  ]);
  assert.deepEqual(
    unsure.map(({ code, facts }) => [code, facts.heading, facts.printed]),
    [
      ['suggest-date-meaning', '6 week decision date', undefined],
      ['suggest-codes-unknown', 'Request outcome', ['YA - proceed']],
    ],
  );
});

test('what stands in a column counts against its heading', async () => {
  const suggestion = await suggested([
    ['Child number', 'Request received', 'Panel date'],
    ['P1', '13/02/2025', 'Agreed'],
    ['P2', '14/02/2025', 'Refused'],
  ]);
  assert.deepEqual(taken(suggestion), {
    'Child number': 'person.person',
    'Request received': 'request.receivedOn',
    'Panel date': null,
  });
});

test('a saved mapping goes before the ready ones, its newest version, and drift is told', async () => {
  const own = mapping(
    { Ref: 'person.person', Got: 'request.receivedOn', Said: 'request.outcome', Gone: 'request.rya' },
    { id: 'ours', version: 3 },
  );
  const suggestion = await suggested(
    [
      ['Ref', 'Got', 'Said', 'Brand new'],
      ['P1', '13/02/2025', 'Y', 'x'],
    ],
    [{ ...own, version: 2 }, own],
  );
  assert.deepEqual(
    [suggestion.from, suggestion.mapping.id, suggestion.mapping.version, suggestion.missing, suggestion.added],
    ['saved', 'ours', 3, ['Gone'], ['Brand new']],
  );
});

test('a file is read by its saved mapping without anybody choosing, and by a ready one with a remark', async () => {
  const own = mapping({ Ref: 'person.person', Got: 'request.receivedOn' }, { id: 'ours' });
  const saved = await readAll(
    extract,
    csv([
      ['Ref', 'Got'],
      ['P1', '13/02/2025'],
    ]),
    { ...ASKED, mappings: [own] },
  );
  assert.deepEqual([saved.head?.mapping, saved.issues], [{ id: 'ours', version: 1 }, []]);
  const ready = await readAll(
    extract,
    csv([
      ['Child ID', 'Date received'],
      ['P1', '13/02/2025'],
    ]),
  );
  assert.deepEqual([ready.head?.mapping?.id, codesOf(ready.issues)], ['requests', ['extract-mapping-taken']]);
  assert.deepEqual(told(ready.rows)[1], { table: 'request', id: 'P1/request/2025-02-13', receivedOn: '2025-02-13' });
});

test('a column that is only likely is left out of a file that is read before anybody has looked', async () => {
  const lines = [
    ['Child number', 'Request received', 'Decision date'],
    ['P1', '13/02/2025', '27/03/2025'],
  ];
  const { suggestion } = await suggestForFile(csv(lines));
  assert.deepEqual(suggestion?.columns[2]?.taken, 'request.outcomeOn');
  const { rows, issues } = await readAll(extract, csv(lines));
  assert.deepEqual(told(rows)[1], { table: 'request', id: 'P1/request/2025-02-13', receivedOn: '2025-02-13' });
  assert.deepEqual(
    issues.map(({ code, facts }) => [code, facts.left ?? facts.heading]),
    [
      ['extract-mapping-taken', ['Decision date']],
      ['suggest-date-meaning', 'Decision date'],
    ],
  );
});

test('a file of which too little is known is not read, and its columns are named', async () => {
  const { head, issues } = await readAll(
    extract,
    csv([
      ['Alpha', 'Beta'],
      ['1', '2'],
    ]),
  );
  assert.deepEqual(
    [head, issues.map(({ code, facts }) => [code, facts.headings])],
    [null, [['extract-not-understood', ['Alpha', 'Beta']]]],
  );
});

test('a log of another source that goes by the case system’s numbers says whose they are', async () => {
  const lines = [
    ['Child number', 'Advice asked for', 'Advice returned', 'Psychologist'],
    ['P1', '13/02/2025', '', 'EP07'],
  ];
  const { head } = await readAll(extract, csv(lines));
  assert.deepEqual([head?.source, head?.personNumbersOf], ['psychology', 'case-system']);
});

test('an extract without a start of plans takes the day they were sent, and says so', async () => {
  const { mapping: suggestion, unsure } = await suggested([
    ['Child number', 'Request received', 'Final plan sent'],
    ['P1', '13/02/2025', '30/06/2025'],
  ]);
  assert.deepEqual(
    suggestion.columns.map(({ heading, field }) => [heading, field]),
    [
      ['Child number', 'person'],
      ['Request received', 'receivedOn'],
      ['Final plan sent', 'issuedOn'],
      ['Final plan sent', 'startedOn'],
    ],
  );
  assert.deepEqual(codesOf(unsure), ['suggest-start-from-issue']);
});

test('headings are found under titles and over two rows without a mapping', async () => {
  const { suggestion } = await suggestForFile(
    xlsx([
      ['Advice for assessments'],
      ['Child number', 'Request received', 'EP advice', '', 'Health advice', ''],
      ['', '', 'requested', 'returned', 'requested', 'returned'],
      ['P1', '13/02/2025', '01/03/2025', '10/04/2025', '02/03/2025', ''],
    ]),
  );
  assert.deepEqual(
    suggestion?.mapping.columns.map(({ heading, table, group, field }) => [heading, `${table}:${group}.${field}`]),
    [
      ['Child number', 'person:undefined.person'],
      ['Request received', 'request:undefined.receivedOn'],
      ['EP advice requested', 'advice:psychology.requestedOn'],
      ['EP advice returned', 'advice:psychology.returnedOn'],
      ['Health advice requested', 'advice:health.requestedOn'],
      ['Health advice returned', 'advice:health.returnedOn'],
    ],
  );
});
