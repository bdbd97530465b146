// Makes up which figures a later paper restated, and what they were before; like the figures, made once and committed.
import { stringify } from 'csv-stringify/sync';
import { type Figure, round } from './draw.ts';
import type { Row } from './tables.ts';

interface Change {
  measure: string;
  period: string;
  on: string;
  by: number;
  reason: string;
  of?: 'numerator' | 'denominator';
}

const CEASED = 'Four plans that ended in March were entered in April.';
const REQUESTS = 'Four requests received on paper in December were entered late.';
const CHANGES: Change[] = [
  {
    measure: 'over-20-weeks-open-count',
    period: '2024-08',
    on: '2025-01-10',
    by: 2,
    reason: 'Two children had moved away.',
  },
  {
    measure: 'sen-support-count',
    period: '2024-10',
    on: '2025-01-15',
    by: -9,
    reason: 'One school sent its census again.',
  },
  { measure: 'requests-count', period: '2024-12', on: '2025-04-10', by: -4, reason: REQUESTS },
  { measure: 'requests-primary-count', period: '2024-12', on: '2025-04-10', by: -4, reason: REQUESTS },
  { measure: 'requests-parent-pct', period: '2024-12', on: '2025-04-10', by: -4, of: 'denominator', reason: REQUESTS },
  {
    measure: 'twenty-week-incl-pct',
    period: '2025-03',
    on: '2025-05-14',
    by: 2,
    of: 'numerator',
    reason: 'Two plans were sent a week after the date first entered.',
  },
  {
    measure: 'twenty-week-excl-pct',
    period: '2025-03',
    on: '2025-05-14',
    by: 2,
    of: 'numerator',
    reason: 'Two plans were sent a week after the date first entered.',
  },
  {
    measure: 'csc-advice-6wk-pct',
    period: '2025-02',
    on: '2025-04-02',
    by: -3,
    of: 'numerator',
    reason: 'Three replies of "not known to us" were counted as replies.',
  },
  {
    measure: 'ar-backlog-count',
    period: '2025-04',
    on: '2025-06-10',
    by: 31,
    reason: 'Reviews entered twice were taken out.',
  },
  {
    measure: 'complaints-count',
    period: '2024-11',
    on: '2025-05-20',
    by: -2,
    reason: 'Two complaints first logged elsewhere were passed on.',
  },
  {
    measure: 'ehcp-ap-count',
    period: '2025-01',
    on: '2025-05-14',
    by: 7,
    reason: 'Seven placements had ended in December.',
  },
  { measure: 'ehcp-ceased-month-count', period: '2025-03', on: '2025-05-14', by: -4, reason: CEASED },
  { measure: 'ehcp-active-count', period: '2025-03', on: '2025-05-14', by: 4, reason: CEASED },
  { measure: 'ehcp-growth-yoy-pct', period: '2025-03', on: '2025-05-14', by: 4, of: 'numerator', reason: CEASED },
];

/** One line a figure: the day it was restated, what it was until then, what it has been since, and why. */
export function drawVersions(figures: Figure[], measures: Map<string, Row>, people: number): string {
  const lines: unknown[][] = [
    [
      'measure',
      'period',
      'restated_on',
      'old_value',
      'old_numerator',
      'old_denominator',
      'value',
      'numerator',
      'denominator',
      'reason',
    ],
  ];
  const find = (measure: string, period: string) =>
    figures.find((figure) => figure.measure === measure && figure.period === period)!;
  for (const change of [...CHANGES, ...sharesOfPlans(figures)]) {
    const now = find(change.measure, change.period);
    const { decimals } = measures.get(change.measure)!;
    const numerator = now.numerator === null ? null : now.numerator + (change.of === 'numerator' ? change.by : 0);
    const denominator =
      now.denominator === null ? null : now.denominator + (change.of === 'denominator' ? change.by : 0);
    const value =
      numerator === null || denominator === null
        ? now.value! + change.by
        : round((100 * numerator) / denominator, decimals);
    lines.push([
      change.measure,
      change.period,
      change.on,
      value.toFixed(decimals),
      numerator,
      denominator,
      now.value!.toFixed(decimals),
      now.numerator,
      now.denominator,
      change.reason,
    ]);
  }
  // Rates are worked out again from the counts as they were.
  for (const [rate, count, period] of [
    ['ehcp-rate-10k', 'ehcp-active-count', '2025-03'],
    ['requests-rate-10k-month', 'requests-count', '2024-12'],
  ] as const) {
    const change = CHANGES.find((one) => one.measure === count)!;
    const old = ((find(count, period).value! + change.by) * 10_000) / people;
    lines.push([
      rate,
      period,
      change.on,
      old.toFixed(1),
      null,
      null,
      find(rate, period).value!.toFixed(1),
      null,
      null,
      change.reason,
    ]);
  }
  return stringify(lines);
}

/** Every percentage of all plans, when the number of plans is restated. */
function sharesOfPlans(figures: Figure[]): Change[] {
  const plans = figures.find((figure) => figure.measure === 'ehcp-active-count' && figure.period === '2025-03')!.value;
  return figures
    .filter((figure) => figure.period === '2025-03' && figure.denominator === plans)
    .map(({ measure }) => ({ measure, period: '2025-03', on: '2025-05-14', by: 4, of: 'denominator', reason: CEASED }));
}
