// The parallel run: three months side by side, what parts the two figures, and what explains it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ParallelRun, parallelRun, type RunFigure } from './parallel-run.ts';

const share = (period: string, numerator: number, denominator: number, decimals: number | null = null): RunFigure => ({
  period,
  value: decimals === null ? numerator / denominator : Number((numerator / denominator).toFixed(decimals + 2)),
  numerator,
  denominator,
  decimals,
});
const count = (period: string, value: number | null): RunFigure => ({
  period,
  value,
  numerator: null,
  denominator: null,
  decimals: 0,
});
const run = (
  handMade: RunFigure[],
  workedOut: RunFigure[],
  explanations: { period: string; why: string; cases: number | null }[] = [],
  of: Partial<Parameters<typeof parallelRun>[0]> = {},
) => parallelRun({ handMade, workedOut, explanations, unit: 'percent', frequency: 'monthly', ...of });
const told = ({ together, isLongEnough, agreeing, unexplained }: ParallelRun) => ({
  together,
  isLongEnough,
  agreeing,
  unexplained,
});

test('a printed 55.4% and a worked-out 31 of 56 agree, since they print the same', () => {
  const [line] = run(
    [{ ...share('2025-05', 31, 56, 1), numerator: null, denominator: null }],
    [share('2025-05', 31, 56)],
  ).lines;
  assert.deepEqual([line!.agrees, line!.casesUnexplained, line!.isExplained], [true, null, true]);
});

test('three months side by side are enough, and a month with one figure only breaks them', () => {
  const worked = ['2025-02', '2025-03', '2025-04', '2025-05'].map((period) => share(period, 30, 50));
  const byHand = (periods: string[]) => periods.map((period) => share(period, 30, 50, 1));
  assert.deepEqual(told(run(byHand(['2025-03', '2025-04', '2025-05']), worked)), {
    together: 3,
    isLongEnough: true,
    agreeing: 3,
    unexplained: [],
  });
  assert.deepEqual(told(run(byHand(['2025-02', '2025-03', '2025-05']), worked)), {
    together: 1,
    isLongEnough: false,
    agreeing: 2,
    unexplained: [],
  });
});

test('a worked-out month that nobody has made by hand yet does not break the run; it stands in the table', () => {
  const answer = run(
    ['2025-02', '2025-03', '2025-04'].map((period) => share(period, 30, 50, 1)),
    ['2025-02', '2025-03', '2025-04', '2025-05'].map((period) => share(period, 30, 50)),
  );
  assert.deepEqual(
    [
      answer.isLongEnough,
      answer.lines.map(({ period, handMade }) => `${period} ${handMade === null ? 'alone' : 'both'}`),
    ],
    [true, ['2025-02 both', '2025-03 both', '2025-04 both', '2025-05 alone']],
  );
});

test('with nothing worked out nothing stands side by side', () => {
  assert.deepEqual(told(run([share('2025-05', 31, 56, 1)], [])), {
    together: 0,
    isLongEnough: false,
    agreeing: 0,
    unexplained: [],
  });
});

test('31 of 56 by hand and 33 of 58 from cases are two cases apart: unexplained until two cases are named', () => {
  const figures = [[share('2025-05', 31, 56, 1)], [share('2025-05', 33, 58)]] as const;
  const line = (cases: number | null, why = 'two plans sent on the last day') =>
    run([...figures[0]], [...figures[1]], why === '' ? [] : [{ period: '2025-05', why, cases }]).lines[0]!;
  assert.deepEqual(
    [line(null, ''), line(1), line(2)].map(({ casesUnexplained, isExplained }) => [casesUnexplained, isExplained]),
    [
      [2, false],
      [1, false],
      [0, true],
    ],
  );
  assert.deepEqual(
    [line(2).numeratorDifference, line(2).denominatorDifference, (line(2).difference! * 100).toFixed(1)],
    [2, 2, '1.5'],
  );
});

test('where a paper prints no counts nobody knows how many cases part the two, so the reason is what is asked for', () => {
  const byHand = { ...share('2025-05', 31, 56, 1), numerator: null, denominator: null };
  const line = (why: string) =>
    run([byHand], [share('2025-05', 33, 56)], [{ period: '2025-05', why, cases: null }]).lines[0]!;
  assert.deepEqual(
    [line('').isExplained, line('two late entries').isExplained, line('two late entries').casesUnexplained],
    [false, true, null],
  );
});

test('a count of 86 by hand and 84 from cases is two cases apart', () => {
  const answer = run([count('2025-05', 86)], [count('2025-05', 84)], [], { unit: 'count' });
  assert.deepEqual(
    answer.lines.map(({ difference, agrees, casesUnexplained }) => [difference, agrees, casesUnexplained]),
    [[-2, false, 2]],
  );
  assert.deepEqual(answer.unexplained, ['2025-05']);
});

test('one term side by side is more than three months, and is enough', () => {
  const term = run([count('2024-25-spring', 9)], [count('2024-25-spring', 9)], [], {
    unit: 'count',
    frequency: 'termly',
  });
  assert.deepEqual([term.together, term.needed, term.isLongEnough], [1, 1, true]);
});

test('a month whose figure cannot be divided is not side by side', () => {
  assert.equal(run([count('2025-05', 3)], [count('2025-05', null)], [], { unit: 'count' }).together, 0);
});
