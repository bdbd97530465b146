// SEN2 XML with something odd in it that can be read all the same: what is said of it, and what becomes of it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOf, PERSON, readAll, xmlReturn } from './sen2.fixture.ts';
import sen2Xml from './sen2-xml.ts';

test('what cannot be read stands beside the row, with its element, its words and what became of it', async () => {
  const { rows, issues } = await readAll(
    sen2Xml,
    xmlReturn(
      `<Person><Sex>X</Sex><UPN>A1</UPN><Requests><ReceivedDate>31/02/2024</ReceivedDate>\n<RequestSource>1</RequestSource><RYA>maybe</RYA><Assessment><Week20>2</Week20></Assessment><ActivePlans><SENneed><SENtype>DS</SENtype></SENneed></ActivePlans></Requests></Person>`,
      2024,
      '2024-01-18',
    ),
  );
  assert.deepEqual(
    rows.map(({ table, unread }) => [table, unread]),
    [
      ['person', { sex: 'X' }],
      ['request', { receivedOn: '31/02/2024', source: '1', rya: 'maybe' }],
      ['assessment', { week20: '2' }],
      ['plan', undefined],
      ['need', { type: 'DS' }],
    ],
  );
  assert.deepEqual(
    issues.map(({ code, where, facts }) => [code, where.sheet, where.row, where.field, facts.printed ?? facts.count]),
    [
      ['sen2-value-not-read', 'person', 5, 'Sex', 'X'],
      ['sen2-value-not-read', 'requests', 5, 'ReceivedDate', '31/02/2024'],
      ['sen2-code-of-another-year', 'requests', 5, 'RequestSource', '1'],
      ['sen2-value-not-read', 'requests', 5, 'RYA', 'maybe'],
      ['sen2-value-not-read', 'assessment', 6, 'Week20', '2'],
      ['sen2-code-of-another-year', 'senneed', 6, 'SENtype', 'DS'],
      ['sen2-element-of-another-year', 'requests', 5, 'RequestSource', 1],
    ],
  );
});

test('an element that nobody knows is said once, with how often it stands', async () => {
  const strange = `<Person>${PERSON}<ShoeSize>4</ShoeSize><Requests><ShoeSize>4</ShoeSize></Requests></Person>`;
  const { issues } = await readAll(sen2Xml, xmlReturn(strange + strange.replace('A9999', 'B9999')));
  assert.deepEqual(
    issues.map(({ code, facts }) => [code, facts.element, facts.count]),
    [['sen2-element-unknown', 'ShoeSize', 4]],
  );
});

test('people are told by UPN, else ULN, else name and birth; the same twice is kept as two and said', async () => {
  const person = (fields: string) => `<Person>${fields}</Person>`;
  const name = '<Surname>O’Neil-Smith</Surname><Forename>Zoë</Forename><PersonBirthDate>2010-01-01</PersonBirthDate>';
  const { rows, issues } = await readAll(
    sen2Xml,
    xmlReturn(
      [
        `${name}<UPN>a 999</UPN><UniqueLearnerNumber>1</UniqueLearnerNumber>`,
        `${name}<UniqueLearnerNumber>1</UniqueLearnerNumber>`,
        name,
        '<UPN>A999</UPN>',
        '<Sex>F</Sex>',
      ]
        .map(person)
        .join('\n'),
    ),
  );
  assert.deepEqual(
    rows.map(({ id, person }) => (id === person ? id : 'differs')),
    ['[upn A999]', '[uln 1]', '[name oneilsmith zoe 14610]', '[upn A999]#2', '[nobody person 9]'],
  );
  assert.deepEqual(codesOf(issues), ['sen2-person-twice', 'sen2-person-not-known']);
});

test('records that stand in nothing, or in the wrong thing, are said; those that can be placed are read', async () => {
  const { rows, issues } = await readAll(
    sen2Xml,
    xmlReturn(
      `<Person>${PERSON}<NamedPlan><StartDate>2024-01-01</StartDate></NamedPlan><Requests><Request><ReceivedDate>2024-01-01</ReceivedDate><Assessment><ActivePlans/></Assessment></Request></Requests></Person>`,
    ),
  );
  assert.deepEqual(
    rows.map(({ table }) => table),
    ['person', 'request', 'assessment', 'plan'],
  );
  assert.deepEqual(codesOf(issues), ['sen2-orphan', 'sen2-record-misplaced']);
});
