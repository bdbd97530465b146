// How near the made-up area comes to the published figures, month by month, and how near it has to stay.

import { monthIndex, type Period } from '../clocks/index.ts';
import { published } from './published.ts';
import { type TALLIED, type TalliedMeasure, talliedValue } from './tallied.ts';
import type { Tally } from './tally.ts';

export interface Calibrated {
  measure: TalliedMeasure;
  /**
   * the most that simulated and published months may differ on average: in points for percentages, as a share of the
   * published mean for everything else
   */
  most: number;
  /** why it is read otherwise than the KPI says, or held loosely */
  note?: string;
}

export interface CalibratedMonth {
  period: Period;
  published: number;
  simulated: number;
}

export interface Calibration extends Calibrated {
  unit: 'points' | 'share';
  months: CalibratedMonth[];
  /** mean of the differences without their signs, in the unit */
  distance: number;
  /** mean of the differences with their signs: the level */
  level: number;
}

const SMALL_NUMBERS = 'small numbers: a month swings by chance';
const OWN_CLOCK = 'months of few plans swing by chance';

export const CALIBRATED: readonly Calibrated[] = [
  { measure: 'ehcp-active-count', most: 0.025 },
  { measure: 'requests-count', most: 0.2, note: 'every month is drawn by chance around the season' },
  { measure: 'requests-primary-count', most: 0.3 },
  { measure: 'requests-secondary-count', most: 0.4 },
  { measure: 'ey-ehcna-received-count', most: 0.45, note: SMALL_NUMBERS },
  { measure: 'requests-parent-pct', most: 12 },
  {
    measure: 'assessments-open-count',
    most: 0.2,
    note: 'held to the printed figures with requests not yet decided, which they seem to hold',
  },
  { measure: 'yes-to-assess-pct', most: 9 },
  { measure: 'six-week-decision-pct', most: 4 },
  { measure: 'twenty-week-incl-pct', most: 9, note: OWN_CLOCK },
  { measure: 'ep-advice-6wk-pct', most: 9 },
  { measure: 'ep-advice-backlog-count', most: 0.5, note: SMALL_NUMBERS },
  { measure: 'health-advice-6wk-pct', most: 8 },
  { measure: 'csc-advice-6wk-pct', most: 8 },
  { measure: 'ehcp-issued-month-count', most: 0.4, note: SMALL_NUMBERS },
  { measure: 'ehcp-ceased-month-count', most: 0.65, note: SMALL_NUMBERS },
  { measure: 'rising5-ehcp-count', most: 0.4 },
  { measure: 'ar-backlog-count', most: 0.12 },
  { measure: 'ehcp-primary-mainstream-pct', most: 5 },
  { measure: 'ehcp-secondary-mainstream-pct', most: 3 },
  { measure: 'ehcp-inmss-pct', most: 1.5 },
  { measure: 'ehcp-post16-specialist-pct', most: 1 },
  { measure: 'ehcp-other-la-arrangements-pct', most: 1 },
  { measure: 'ehcp-ehe-pct', most: 0.4 },
  { measure: 'ehcp-cme-5-16-pct', most: 0.6 },
  { measure: 'ehcp-ap-count', most: 0.25 },
  { measure: 'ed-ehcp-16-18-pct', most: 5 },
  { measure: 'neet-ehcp-16-18-pct', most: 3 },
  { measure: 'waiting-special-csa-count', most: 0.45 },
  { measure: 'waiting-specialist-ms-count', most: 0.35 },
  { measure: 'waiting-specialist-ms-ap-count', most: 0.35 },
  { measure: 'specialist-requests-agreed-count', most: 0.45, note: SMALL_NUMBERS },
  { measure: 'mediations-cal-ytd-count', most: 0.3 },
  { measure: 'mediations-12m-count', most: 0.25 },
  { measure: 'appeals-registered-cal-ytd-count', most: 0.3 },
  { measure: 'complaints-count', most: 0.5, note: SMALL_NUMBERS },
  { measure: 'case-officer-change-pct', most: 4 },
  { measure: 'vacancy-ep-fte', most: 0.05 },
];

const MONTHS_TO_1970 = 1970 * 12;

function simulated(tally: Tally, measure: TalliedMeasure, period: Period): number | null {
  const { value } = talliedValue(tally, measure, period);
  if (measure === 'assessments-open-count') return value! + tally.requestsOpen[monthIndex(period)! - MONTHS_TO_1970]!;
  return value === null || !measure.endsWith('-pct') ? value : value * 100;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Every calibrated measure with its months, the nearest and the farthest. */
export function calibrate(tally: Tally): Calibration[] {
  return CALIBRATED.map((calibrated) => {
    const { measure } = calibrated;
    const months = Object.entries(published[measure]!).flatMap(([period, figure]): CalibratedMonth[] => {
      const value = simulated(tally, measure, period);
      return value === null ? [] : [{ period, published: figure, simulated: value }];
    });
    const unit = measure.endsWith('-pct') ? 'points' : 'share';
    const by = unit === 'points' ? 1 : mean(months.map((month) => month.published));
    return {
      ...calibrated,
      unit,
      months,
      distance: mean(months.map((month) => Math.abs(month.simulated - month.published))) / by,
      level: mean(months.map((month) => month.simulated - month.published)) / by,
    };
  });
}

/** Measures that are printed in the papers and not held to: the definition cannot give what was printed. */
export const NOT_HELD: Readonly<Partial<Record<keyof typeof TALLIED, string>>> = {
  'ehcp-csa-pct':
    'by law school age ends on the last Friday of June, so that the simulated share falls in June and July; the printed one does not',
  'ehcp-eotas-s61-pct':
    'printed beside a share under section 19 and in custody; the two come to more than the printed share of both together, which is held to',
  'ey-ehcp-count': 'holds those of “rising five”, which is held to',
  'requests-post16-count': 'none to five a month',
  'waiting-over-30-weeks-count': 'two months only',
  'over-20-weeks-open-count': 'none to thirty a month, and what the paper leaves out is not said',
  'assessments-agreed-count': 'four months, one of them beside a value that cannot be',
  'ar-timeliness-month-pct': 'two months only',
  'appeals-conceded-pct': 'a share of few in the first months of a year',
  'vacancy-ehco-fte': 'four months; the paper says its posts lag behind those filled',
};
