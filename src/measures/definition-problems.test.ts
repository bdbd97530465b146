// Definitions that cannot be worked out are refused with every reason at once; every definition of the catalogue is sound.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measures } from './catalogue/index.ts';
import { definitionProblems } from './definition-problems.ts';
import type { Formula } from './language.ts';
import type { Measure } from './measure.ts';

const MEASURE: Measure = {
  id: 'local-one',
  title: 'One of our own',
  section: 'assessments',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [],
};

function codesOf(formula: Formula, own: Partial<Measure> = {}, all: readonly Measure[] = []): string[] {
  const workedOut = { formula, reading: '', basis: '', examples: [] };
  return definitionProblems({ ...MEASURE, ...own, workedOut }, all).map(({ code, where }) => `${where}: ${code}`);
}

test('every definition of the catalogue is sound', () => {
  for (const measure of measures)
    assert.deepEqual(
      definitionProblems(measure, measures).map(({ message }) => message),
      [],
      measure.id,
    );
});

test('unknown records, unknown fields and fields of the wrong kind are named, all at once', () => {
  assert.deepEqual(
    codesOf({
      kind: 'share',
      top: [
        { flow: 'plan', on: 'issuedOn', where: [{ from: 'request.recievedOn', to: 'request.source', atMost: 140 }] },
        { flow: 'cases' as 'plan', on: 'issuedOn' },
      ],
      of: [{ flow: 'plan', on: 'request', sum: 'issuedOn' }],
    }),
    ['top 1: unknown-field', 'top 1: wrong-kind', 'top 2: unknown-source', 'of 1: wrong-kind', 'of 1: wrong-kind'],
  );
});

test('the day of an event is not there for what stands at the end of a month', () => {
  const stock = {
    stock: 'waiting',
    from: 'agreedOn',
    to: 'endedOn',
    where: [{ field: 'then.group', is: ['special'] }],
  };
  assert.deepEqual(codesOf({ kind: 'count', top: [stock as never] }, { window: 'as-at' }), ['top 1: event-needed']);
});

test('a window that does not fit the frequency is refused, and a stock is not added up over a year', () => {
  const flow = { flow: 'request', on: 'receivedOn' } as const;
  assert.deepEqual(codesOf({ kind: 'count', top: [flow] }, { window: 'term' }), ['window: window-and-frequency']);
  const stock = { stock: 'plan-time', from: 'from', to: 'to' } as const;
  assert.deepEqual(codesOf({ kind: 'count', top: [stock] }, { window: 'rolling-12' }), ['window: stock-over-time']);
  assert.deepEqual(codesOf({ kind: 'count', top: [flow, stock] }, { window: 'ytd-calendar' }), [
    'window: stock-over-time',
  ]);
});

test('limits and choices that are empty are refused, and counts of nothing', () => {
  assert.deepEqual(
    codesOf({
      kind: 'count',
      top: [
        {
          flow: 'request',
          on: { first: [] },
          where: [{ from: 'receivedOn', to: 'outcomeOn' }, { anyOf: [] }, { field: 'source', is: [] }],
        },
      ],
    }),
    ['top 1: empty-choice', 'top 1: no-limit', 'top 1: empty-choice', 'top 1: empty-choice'],
  );
  assert.deepEqual(codesOf({ kind: 'share', top: [{ flow: 'request', on: 'receivedOn' }], of: [] }), [
    'formula: nothing-counted',
  ]);
});

test('parts that lead back to themselves are a circle, and a part of no KPI is said', () => {
  const part = (id: string, of: string): Measure => ({ ...MEASURE, id, variant: { of, where: [] } });
  const all = [part('a', 'b'), part('b', 'c'), part('c', 'a')];
  assert.deepEqual(
    definitionProblems(all[0]!, all).map(({ message }) => message),
    ['The definition leads back to itself: a → b → c → a. One of them must stand by itself.'],
  );
  assert.deepEqual(
    definitionProblems(part('a', 'x'), all).map(({ code }) => code),
    ['part-of-nothing'],
  );
});

test('each person once needs persons', () => {
  assert.deepEqual(codesOf({ kind: 'count', top: [{ flow: 'absence', on: 'fromOn', each: 'person' }] }), [
    'top 1: each-of-nobody',
  ]);
});
