// A definition tried out: read from JSON, refused with every reason at once, and never confused with another.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { definitionGiven } from './definition-given.ts';

const WITHIN_26_WEEKS = {
  unit: 'percent',
  window: 'month',
  formula: {
    kind: 'share',
    top: [{ flow: 'plan', on: 'issuedOn', where: [{ from: 'request.receivedOn', to: 'issuedOn', atMost: 182 }] }],
    of: [{ flow: 'plan', on: 'issuedOn' }],
  },
};

const saysOf = (given: unknown) => {
  const found = definitionGiven(typeof given === 'string' ? given : JSON.stringify(given));
  return found.ok ? [] : found.issues.map(({ message }) => message);
};

test('a sound definition is a measure of its own, and another text is another measure', () => {
  const one = definitionGiven(JSON.stringify(WITHIN_26_WEEKS));
  const other = definitionGiven(JSON.stringify({ ...WITHIN_26_WEEKS, title: 'Another' }));
  assert.ok(one.ok && other.ok);
  assert.deepEqual(one.value.workedOut?.formula, WITHIN_26_WEEKS.formula);
  assert.notEqual(one.value.id, other.value.id);
});

test('what is no JSON, lacks a part or has one too many is said by its place', () => {
  assert.deepEqual(saysOf('{ "unit": '), ['In the definition, at the file: It is not JSON.']);
  assert.equal(saysOf({ unit: 'percent', window: 'month' }).length, 1);
  const [message] = saysOf({ ...WITHIN_26_WEEKS, formula: { ...WITHIN_26_WEEKS.formula, code: 'process.exit()' } });
  assert.match(message!, /at formula/);
});

test('what the records do not hold and windows that do not fit are refused together', () => {
  const formula = { ...WITHIN_26_WEEKS.formula, of: [{ flow: 'plan', on: 'sentOn' }] };
  assert.deepEqual(saysOf({ ...WITHIN_26_WEEKS, window: 'term', formula }), [
    'In the definition, at window: A figure over term cannot be given monthly. Change the window or the frequency.',
    'In the definition, at of 1: plan has no field “sentOn”. Use a field of the table, or of a row that it belongs to, such as request.receivedOn.',
  ]);
});
