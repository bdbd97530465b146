// Breakdowns of one KPI for three audiences.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Measure } from '../../measures/index.ts';
import { disclosedOfEach, disclosedValues } from './of-values.ts';

const REQUESTS: Measure = {
  id: 'requests-count',
  title: 'Requests',
  section: 'assessments',
  unit: 'count',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [],
};
const value = (is: string | null, count: number, by = 'phase') => ({
  period: '2025-05',
  slice: is === null ? null : { by, is },
  value: count,
  numerator: count,
  denominator: null,
});
const told = (values: ReturnType<typeof value>[], audience: 'internal' | 'board' | 'public') => {
  const answer = disclosedValues(values, REQUESTS, audience);
  return {
    values: answer.values.map(({ slice, value: count, numerator }) => [slice?.is ?? 'everybody', count, numerator]),
    workable: answer.workable.map(({ row, from }) => [row, from.length]),
  };
};

test('three requests of the whole council show; three of one phase do not, neither to the board nor to everybody', () => {
  const values = [value(null, 3), value('primary', 3), value('secondary', 0)];
  for (const audience of ['board', 'public'] as const)
    assert.deepEqual(told(values, audience).values, [
      ['everybody', 3, 3],
      ['primary', null, null],
      // since the whole is known, the nought would say that all three are of the other phase
      ['secondary', null, null],
    ]);
  assert.deepEqual(
    told(values, 'internal').values.map(([, count]) => count),
    [3, 3, 0],
  );
});

test('one hidden phase beside the whole is named, and two hidden ones are not', () => {
  const one = [value(null, 90), value('primary', 50), value('secondary', 38), value('post-16', 2)];
  assert.deepEqual(told(one, 'public').workable, [['requests-count phase=post-16', 3]]);
  const two = [value(null, 56), value('primary', 50), value('secondary', 4), value('post-16', 2)];
  assert.deepEqual(told(two, 'public').workable, []);
});

test('two breakdowns at once are told apart, and each adds up by itself', () => {
  const values = [
    value(null, 60),
    value('primary', 58),
    value('secondary', 2),
    value('ASD', 30, 'need'),
    value('SEMH', 30, 'need'),
  ];
  assert.deepEqual(told(values, 'public').workable, [['requests-count phase=secondary', 2]]);
});

test('a group’s figure of one KPI is named where its rate shows, and the rate of everybody says nothing of it', () => {
  const rate: Measure = {
    ...REQUESTS,
    id: 'requests-rate-10k-month',
    unit: 'rate-10k',
    relations: [{ kind: 'rate-of', of: 'requests-count', per: 10_000, population: 'residents aged 0-24' }],
  };
  const perHead = (is: string | null, of: number) => ({ ...value(is, of * 2), numerator: of });
  const counts = [value(null, 30), value('primary', 20), value('secondary', 7), value('post-16', 3)];
  const rates = [perHead(null, 30), perHead('primary', 20), perHead('secondary', 7)];
  const named = (of: typeof rates) => {
    const { workable } = disclosedOfEach(
      new Map([
        [REQUESTS, counts],
        [rate, of],
      ]),
      'public',
    );
    return workable.map(({ row, from }) => [row, from.at(-1)]);
  };
  assert.deepEqual(named(rates), [['requests-count phase=post-16', 'requests-count phase=secondary']]);
  // out of enough by another count, so that the rate shows and the three do not
  assert.deepEqual(named([...rates, perHead('post-16', 8)]), [
    ['requests-count phase=post-16', 'requests-rate-10k-month phase=post-16'],
  ]);
});
