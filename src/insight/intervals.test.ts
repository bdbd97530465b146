// Likely ranges against published figures, and against the equations they solve.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  byarLimits,
  type Confidence,
  countInterval,
  type IntervalAnswer,
  rateInterval,
  shareInterval,
} from './intervals.ts';

const percents = (answer: IntervalAnswer) => {
  assert.ok(answer.ok);
  return [answer.value.lower, answer.value.upper].map((share) => (share * 100).toFixed(1)).join(' to ');
};
const limits = (answer: IntervalAnswer, places: number) => {
  assert.ok(answer.ok);
  return [answer.value.lower, answer.value.upper].map((limit) => Number(limit.toFixed(places)));
};

for (const [numerator, denominator, expected] of [
  [5, 6, '43.6 to 97.0'],
  [3, 6, '18.8 to 81.2'],
  // Newcombe, Statistics in Medicine 17 (1998) 857, table I, method 3
  [81, 263, '25.5 to 36.6'],
  [15, 148, '6.2 to 16.0'],
  [0, 20, '0.0 to 16.1'],
  [1, 29, '0.6 to 17.2'],
] as const)
  test(`${numerator} of ${denominator} lies between ${expected}%`, () => {
    assert.equal(percents(shareInterval(numerator, denominator)), expected);
  });

test('all of them has the upper limit 1 and none the lower limit 0, mirrored', () => {
  const [all, none] = [shareInterval(20, 20), shareInterval(0, 20)];
  assert.ok(all.ok && none.ok);
  assert.deepEqual([all.value.upper, none.value.lower], [1, 0]);
  assert.ok(Math.abs(1 - all.value.lower - none.value.upper) < 1e-15);
});

/** Wilson's limits by another way: the shares at which the score test just reaches z, found by halving. */
function scoreRoot(numerator: number, denominator: number, z: number, side: 'lower' | 'upper'): number {
  const p = numerator / denominator;
  let [low, high] = side === 'lower' ? [0, p] : [p, 1];
  for (let i = 0; i < 80; i++) {
    const share = (low + high) / 2;
    const score = Math.abs(p - share) / Math.sqrt((share * (1 - share)) / denominator);
    if (score > z === (side === 'lower')) low = share;
    else high = share;
  }
  return (low + high) / 2;
}

test('the limits of a share are where the score test reaches the point of the normal curve, at 95% and 99.8%', () => {
  const far = ([0.95, 0.998] as const).flatMap((confidence) => {
    const z = confidence === 0.95 ? 1.959963984540054 : 3.090232306167814;
    return [1, 2, 7, 31, 56, 400].flatMap((denominator) =>
      Array.from({ length: Math.min(denominator, 8) - 1 }, (_, i) => i + 1).flatMap((numerator) => {
        const answer = shareInterval(numerator, denominator, confidence);
        assert.ok(answer.ok);
        return [
          Math.abs(answer.value.lower - scoreRoot(numerator, denominator, z, 'lower')),
          Math.abs(answer.value.upper - scoreRoot(numerator, denominator, z, 'upper')),
        ];
      }),
    );
  });
  assert.ok(Math.max(...far) < 1e-12, String(Math.max(...far)));
});

for (const [count, expected] of [
  // Pearson and Hartley, Biometrika Tables for Statisticians I, table 40: exact 95% limits
  [0, [0, 3.69]],
  [1, [0.03, 5.57]],
  [2, [0.24, 7.22]],
  [5, [1.62, 11.67]],
  [9, [4.12, 17.08]],
] as const)
  test(`${count} events: ${expected.join(' to ')}, the exact limits of the published table`, () => {
    assert.deepEqual(limits(countInterval(count), 2), expected);
  });

test('ten events: 4.79 to 18.39 by Byar, as the exact limits print them', () => {
  const answer = countInterval(10);
  assert.ok(answer.ok);
  assert.equal(answer.value.method, 'byar');
  assert.deepEqual(limits(answer, 2), [4.79, 18.39]);
});

/** Exact limits by another way: P(X ≤ c | m) is the area beyond m under the curve of the (c+1)th waiting time, by Simpson's rule. */
function exactByArea(count: number, confidence: Confidence): [number, number] {
  const tail = (1 - confidence) / 2;
  const below = (events: number, mean: number) => {
    const steps = 4000;
    const logFactorial = Array.from({ length: events - 1 }, (_, i) => Math.log(i + 1)).reduce((a, b) => a + b, 0);
    const curve = (t: number) =>
      t === 0 ? (events === 1 ? 1 : 0) : Math.exp((events - 1) * Math.log(t) - t - logFactorial);
    let sum = curve(0) + curve(mean);
    for (let i = 1; i < steps; i++) sum += curve((mean * i) / steps) * (i % 2 === 1 ? 4 : 2);
    return (sum * mean) / steps / 3;
  };
  const solve = (wanted: (mean: number) => boolean) => {
    let [low, high] = [0, 3 * count + 30];
    for (let i = 0; i < 40; i++) {
      const middle = (low + high) / 2;
      if (wanted(middle)) high = middle;
      else low = middle;
    }
    return (low + high) / 2;
  };
  return [solve((mean) => below(count, mean) > tail), solve((mean) => 1 - below(count + 1, mean) < tail)];
}

test('100 events: 81.36 to 121.63, and 100 of 10,000: 0.823% to 1.215%, as the tools of public health give them', () => {
  assert.deepEqual(limits(countInterval(100), 2), [81.36, 121.63]);
  const share = shareInterval(100, 10_000);
  assert.ok(share.ok);
  assert.deepEqual(
    [share.value.lower, share.value.upper].map((limit) => (limit * 100).toFixed(12)),
    ['0.822933614815', '1.214698225511'],
  );
});

// the technical guide on confidence intervals (Public Health England 2018) gives 0.2% for 95%
test('from ten events on Byar stays within 0.2% of the exact limits, and within 2% at 99.8%', () => {
  const far = (confidence: Confidence) =>
    [10, 23, 60, 150].map((count) => {
      const [lower, upper] = exactByArea(count, confidence);
      const byar = byarLimits(count, confidence);
      return Math.max(Math.abs(byar.lower / lower - 1), Math.abs(byar.upper / upper - 1));
    });
  assert.ok(Math.max(...far(0.95)) < 0.002, String(far(0.95)));
  assert.ok(Math.max(...far(0.998)) < 0.02, String(far(0.998)));
});

test('below ten events the exact limits are given, since Byar leaves them', () => {
  const given = countInterval(3);
  assert.ok(given.ok);
  const [lower, upper] = exactByArea(3, 0.95);
  assert.ok(Math.abs(given.value.lower - lower) < 1e-6 && Math.abs(given.value.upper - upper) < 1e-6);
  assert.ok(
    Math.abs(byarLimits(1, 0.95).lower / 0.025318 - 1) > 0.4,
    'of one event Byar loses half of the lower limit',
  );
});

test('a rate is the range of its count, per 10,000 of the population: 86 requests among 110,000', () => {
  const [count, rate] = [countInterval(86), rateInterval(86, 110_000, 10_000)];
  assert.ok(count.ok && rate.ok);
  assert.deepEqual(limits(rate, 2), [6.25, 9.66]);
  assert.equal(rate.value.lower, (count.value.lower * 10_000) / 110_000);
});

test('what is no count of something has no range, and says why', () => {
  assert.deepEqual(
    [
      shareInterval(7, 6),
      shareInterval(0, 0),
      shareInterval(-1, 6),
      shareInterval(2.5, 6),
      shareInterval(Number.NaN, 6),
      countInterval(-1),
      countInterval(2.4),
      rateInterval(3, 0, 10_000),
    ].map((answer) => (answer.ok ? 'a range' : answer.why)),
    [
      'more-than-all',
      'nothing-to-divide-by',
      'below-nought',
      'not-a-whole-number',
      'not-a-whole-number',
      'below-nought',
      'not-a-whole-number',
      'nothing-to-divide-by',
    ],
  );
});
