// Who says what of one figure: which is used, what parts them, and who could have spoken and did not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Statement } from '../../measures/index.ts';
import type { SourceSwitch } from './measure-source.ts';
import { type Reconciled, reconciled, type SpeakingSource } from './reconciled.ts';
import { AREA, aMeasure, aSwitch, said } from './sources.fixture.ts';
import { workedOutVersion } from './standing.ts';

const MEASURE = aMeasure();
const source = (id: string, kind: SpeakingSource['kind'], of: Partial<SpeakingSource> = {}): SpeakingSource => ({
  id,
  kind,
  title: id,
  footprint: 'council',
  ...of,
});
const PAPERS = source('published', 'published');
const EPS = source('psychology', 'returned');
const CASES = source('computed', 'computed');
const cases = (period: string, numerator: number, denominator: number): Statement => ({
  ...workedOutVersion(AREA, MEASURE, {
    measure: 'advice',
    period,
    value: numerator / denominator,
    numerator,
    denominator,
  }),
  place: 'table',
});

function told(statements: [SpeakingSource, Statement[]][], switches: SourceSwitch[] = []): Reconciled {
  const answer = reconciled({
    area: AREA,
    measure: MEASURE,
    period: '2025-01',
    statements: new Map(statements),
    used: null,
    switches,
  });
  assert.ok(answer);
  return answer;
}
const lines = ({ said: all }: Reconciled) =>
  all.map(({ source: { id }, isUsed, agrees, difference, named }) => [
    id,
    isUsed,
    agrees,
    Number((difference * 100).toFixed(1)),
    named,
  ]);

test('January 2025: the psychologists’ own system says 93.2%, the case system 87.1%; both stand, and the difference is named', () => {
  const answer = told([
    [EPS, [said('2025-01', 0.932, { sentBy: 'psychology', on: '2025-03-04', counts: [55, 59] })]],
    [CASES, [cases('2025-01', 54, 62)]],
  ]);
  assert.deepEqual(lines(answer), [
    ['psychology', true, null, 0, null],
    ['computed', false, false, -6.1, 'other-count-and-base'],
  ]);
  assert.deepEqual([answer.agree, answer.usedBy], [false, 'stated-last']);
});

test('once the case records are signed for, they are the figure that is used', () => {
  const statements: [SpeakingSource, Statement[]][] = [
    [EPS, [said('2025-01', 0.932, { sentBy: 'psychology' })]],
    [CASES, [cases('2025-01', 54, 62)]],
  ];
  const used = reconciled({
    area: AREA,
    measure: MEASURE,
    period: '2025-01',
    statements: new Map(statements),
    used: workedOutVersion(AREA, MEASURE, {
      measure: 'advice',
      period: '2025-01',
      value: 54 / 62,
      numerator: 54,
      denominator: 62,
    }),
    switches: [aSwitch({ from: '2025-01' })],
  });
  assert.deepEqual(
    [used!.said.map(({ source: { id } }) => id), used!.usedBy, used!.said[1]!.named],
    [['computed', 'psychology'], 'signed', 'counts-not-stated'],
  );
});

test('a paper’s 93% and a typed 93.2% agree as printed', () => {
  const answer = told([
    [PAPERS, [said('2025-01', 0.93, { decimals: 0, on: '2025-02-01' })]],
    [EPS, [said('2025-01', 0.932, { typedBy: 'psychology' })]],
  ]);
  assert.deepEqual([answer.agree, lines(answer)[1]], [true, ['published', false, true, -0.2, null]]);
});

test('out of as many, two more counted is another count; as many out of more is another base', () => {
  const named = (counts: [number, number]) =>
    told([
      [PAPERS, [said('2025-01', 55 / 59, { counts: [55, 59], on: '2025-05-01' })]],
      [EPS, [said('2025-01', counts[0] / counts[1], { sentBy: 'psychology', counts })]],
    ]).said[1]!.named;
  assert.deepEqual([named([53, 59]), named([55, 62])], ['other-count', 'other-base']);
});

test('a trust that counts wider is told by that, and not as a difference of counting', () => {
  const answer = told([
    [PAPERS, [said('2025-01', 0.5, { counts: [10, 20], on: '2025-05-01' })]],
    [{ ...EPS, footprint: 'trust' }, [said('2025-01', 0.4, { sentBy: 'psychology', counts: [20, 50] })]],
  ]);
  assert.equal(answer.said[1]!.named, 'wider-footprint');
});

test('what a source has corrected since is what it says', () => {
  const answer = told([
    [
      EPS,
      [
        said('2025-01', 0.932, { sentBy: 'psychology', on: '2025-03-04' }),
        said('2025-01', 0.915, { sentBy: 'psychology', on: '2025-04-04' }),
      ],
    ],
  ]);
  assert.deepEqual(
    answer.said.map(({ value }) => value),
    [0.915],
  );
});

test('a source that sends the KPI and says nothing of the month is named as silent', () => {
  const answer = told([
    [PAPERS, [said('2025-01', 0.9)]],
    [EPS, [said('2024-12', 0.8, { sentBy: 'psychology' })]],
  ]);
  assert.deepEqual(
    answer.silent.map(({ id }) => id),
    ['psychology'],
  );
});

test('with no figure at all there is nothing to reconcile', () => {
  const nothing = reconciled({
    area: AREA,
    measure: MEASURE,
    period: '2025-01',
    statements: new Map([[PAPERS, []]]),
    used: null,
    switches: [],
  });
  assert.equal(nothing, null);
});

test('10 by a paper and 12 from cases differ by what is counted: there is nothing that they are out of', () => {
  const count = aMeasure({ unit: 'count' });
  const answer = reconciled({
    area: AREA,
    measure: count,
    period: '2025-01',
    statements: new Map([
      [PAPERS, [said('2025-01', 10, { decimals: 0 })]],
      [EPS, [said('2025-01', 12, { sentBy: 'psychology', decimals: 0, on: '2025-02-01' })]],
    ]),
    used: null,
    switches: [],
  });
  assert.deepEqual([answer!.said[1]!.difference, answer!.said[1]!.named], [2, 'other-number']);
});

test('1,234 printed in thousands of pounds and £1,234,400 typed agree; £1,235,100 is another number', () => {
  const pounds = aMeasure({ unit: 'pounds' });
  const against = (typed: number) => {
    const answer = reconciled({
      area: AREA,
      measure: pounds,
      period: '2025-01',
      statements: new Map([
        [PAPERS, [said('2025-01', 1_234_000, { decimals: -3, on: '2025-05-01' })]],
        [EPS, [said('2025-01', typed, { typedBy: 'finance', decimals: 0 })]],
      ]),
      used: null,
      switches: [],
    });
    const { agrees, difference, named } = answer!.said[1]!;
    return [answer!.agree, agrees, difference, named];
  };
  assert.deepEqual(against(1_234_000), [true, true, 0, null]);
  assert.deepEqual(against(1_234_400), [true, true, 400, null]);
  assert.deepEqual(against(1_235_100), [false, false, 1_100, 'other-number']);
});
