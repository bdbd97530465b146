// A mapping that was written to a file, changed by a person and brought back.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapping } from './extract.fixture.ts';
import { checkedMapping, mappingAsText, mappingFromText } from './saved-mapping.ts';

const OWN = mapping(
  {
    Child: 'person.person',
    Told: ['request.outcomeOn', { dates: 'day-month-year', means: 'notice sent' }],
    Kind: ['advice:health.work', { codes: { T: 'traded', '?': '' } }],
  },
  { defaults: { 'advice:health.kind': 'c' }, leftOut: ['Notes'], personNumbersOf: 'case-system' },
);

test('it comes back as it was written', () => {
  assert.deepEqual(mappingFromText(mappingAsText(OWN)), { ok: true, value: OWN });
});

test('everything wrong with it is said at once', () => {
  const answer = checkedMapping({
    id: 'Our cases',
    title: '',
    source: 'case-system',
    holds: 'everything',
    columns: [
      { heading: 'A', table: 'request', field: 'colour' },
      { heading: 'B', table: 'requests', field: 'receivedOn' },
      { heading: 'C', table: 'request', field: 'outcome', codes: { x: 'QQ' } },
      { heading: 'D', table: 'request', field: 'receivedOn', dates: 'backwards' },
      { heading: 'E', table: 'request', field: 'receivedOn' },
      'F',
    ],
    defaults: { 'nothing.here': 1, 'advice.kind': ['a'] },
  });
  assert.ok(!answer.ok);
  assert.deepEqual(
    answer.issues.map(({ code, facts }) => [code, facts.part ?? facts.heading ?? facts.target]),
    [
      ['mapping-field-unknown', 'A'],
      ['mapping-field-unknown', 'B'],
      ['mapping-code-unknown', 'C'],
      ['mapping-part-wrong', 'dates of column 4'],
      ['mapping-part-wrong', 'column 6'],
      ['mapping-part-wrong', 'heading of column 6'],
      ['mapping-part-wrong', 'field of column 6'],
      ['mapping-field-unknown', ''],
      ['mapping-field-twice', 'request.receivedOn'],
      ['mapping-part-wrong', 'id'],
      ['mapping-part-wrong', 'title'],
      ['mapping-part-wrong', 'holds'],
      ['mapping-default-unknown', 'nothing.here'],
      ['mapping-part-wrong', 'defaults.advice.kind'],
    ],
  );
});

test('what is no JSON is said with the reason', () => {
  const answer = mappingFromText('{ "id": ');
  assert.deepEqual(answer.ok ? [] : answer.issues.map(({ code }) => code), ['mapping-not-json']);
  const list = mappingFromText('[]');
  assert.equal(list.ok, false);
});

test('nonsense of any shape is refused in words', () => {
  const shapes = [
    null,
    1,
    'x',
    [],
    {},
    { columns: null },
    { columns: [null, 1, []] },
    { columns: [{ codes: [1] }] },
    { defaults: [] },
  ];
  for (const shape of [...shapes, { columns: [{ heading: 'A', table: '__proto__', field: 'constructor' }] }]) {
    const answer = checkedMapping(shape);
    assert.ok(!answer.ok && answer.issues.every(({ message }) => message.length > 10), JSON.stringify(shape));
  }
});
