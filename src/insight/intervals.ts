// Likely ranges: between which limits a share, a count or a rate lies once chance is allowed for.

/**
 * How sure: of 100 such ranges so many hold the true level. 95% is the range that is said of a figure; 99.8% the one that
 * is so wide that only 1 in 500 lies outside by chance, as on a funnel.
 */
export type Confidence = 0.95 | 0.998;

/** The point of the normal curve with half of what is left above it: 2.5% and 0.1%. */
const Z: Record<Confidence, number> = { 0.95: 1.959963984540054, 0.998: 3.090232306167814 };

export interface Interval {
  method: 'wilson' | 'byar' | 'exact';
  confidence: Confidence;
  /** in the unit of what was asked: a share from 0 to 1, a count, or a rate per so many */
  lower: number;
  upper: number;
}

export type NoInterval = 'not-a-whole-number' | 'below-nought' | 'nothing-to-divide-by' | 'more-than-all';

export type IntervalAnswer = { ok: true; value: Interval } | { ok: false; why: NoInterval };

/** From this count on Byar's limits are within 0.2% of the exact ones (Public Health England, technical guide on confidence intervals, 2018); below it they are not. */
export const LEAST_FOR_BYAR = 10;

/**
 * Wilson's score interval of a share (Wilson 1927), which public health in England uses for all proportions: it never
 * leaves 0 to 1, and holds at 0, at all of them and for small numbers. 5 of 6 lies between 43.6% and 97.0%.
 */
export function shareInterval(numerator: number, denominator: number, confidence: Confidence = 0.95): IntervalAnswer {
  const why = notCounts(numerator, denominator);
  if (why !== null) return { ok: false, why };
  if (denominator === 0) return { ok: false, why: 'nothing-to-divide-by' };
  if (numerator > denominator) return { ok: false, why: 'more-than-all' };
  const z = Z[confidence];
  const middle = 2 * numerator + z * z;
  const half = z * Math.sqrt(z * z + 4 * numerator * (1 - numerator / denominator));
  const all = 2 * (denominator + z * z);
  return {
    ok: true,
    value: {
      method: 'wilson',
      confidence,
      // at 0 and at all of them the limit is the edge itself, which rounding would miss
      lower: numerator === 0 ? 0 : (middle - half) / all,
      upper: numerator === denominator ? 1 : (middle + half) / all,
    },
  };
}

/**
 * The range of a count of events that come one by one (Poisson). Byar's approximation (Breslow and Day 1987) from ten
 * events on; below ten the exact limits. Nought events have the lower limit 0.
 */
export function countInterval(count: number, confidence: Confidence = 0.95): IntervalAnswer {
  const why = notCounts(count, 0);
  if (why !== null) return { ok: false, why };
  const limits = count < LEAST_FOR_BYAR ? exactLimits(count, confidence) : byarLimits(count, confidence);
  return { ok: true, value: { method: count < LEAST_FOR_BYAR ? 'exact' : 'byar', confidence, ...limits } };
}

/** The same for `count` events among `population`, told per so many of them: per 10,000. The population is taken as known. */
export function rateInterval(
  count: number,
  population: number,
  per: number,
  confidence: Confidence = 0.95,
): IntervalAnswer {
  if (!(Number.isFinite(population) && population > 0)) return { ok: false, why: 'nothing-to-divide-by' };
  const counted = countInterval(count, confidence);
  if (!counted.ok) return counted;
  const { lower, upper } = counted.value;
  return {
    ok: true,
    value: { ...counted.value, lower: (lower * per) / population, upper: (upper * per) / population },
  };
}

export function byarLimits(count: number, confidence: Confidence): { lower: number; upper: number } {
  const z = Z[confidence];
  const above = count + 1;
  return {
    lower: count === 0 ? 0 : count * Math.max(0, 1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3,
    upper: above * (1 - 1 / (9 * above) + z / (3 * Math.sqrt(above))) ** 3,
  };
}

/** The means at which so many events or more, and so many or fewer, are just as rare as the confidence allows. */
function exactLimits(count: number, confidence: Confidence): { lower: number; upper: number } {
  const tail = (1 - confidence) / 2;
  return {
    lower: count === 0 ? 0 : meanWhere((mean) => 1 - atMost(count - 1, mean) > tail, count),
    upper: meanWhere((mean) => atMost(count, mean) < tail, 2 * count + 20),
  };
}

/** Of a mean of events, the chance of so many or fewer: the Poisson sum. */
function atMost(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let k = 1; k <= count; k++) {
    term *= mean / k;
    sum += term;
  }
  return sum;
}

/** Halves [0, most] until the mean at which `isPast` begins to hold is known to the last digit a number has. */
function meanWhere(isPast: (mean: number) => boolean, most: number): number {
  let [low, high] = [0, most];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (isPast(middle)) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

function notCounts(...counts: number[]): NoInterval | null {
  if (counts.some((count) => !Number.isInteger(count))) return 'not-a-whole-number';
  return counts.some((count) => count < 0) ? 'below-nought' : null;
}
