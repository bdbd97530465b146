// The twelve KPIs of the made-up signed version and their figures, worked out by plain sums so that every run has the same.

import { monthIndex, type Period } from '../../clocks/index.ts';
import { type Footprint, type Measure, measures, type ValueStatus } from '../../measures/index.ts';

export interface FixtureRow {
  id: string;
  section: string;
  label: string;
  decimals: number | null;
  /** the n-th of its periods: a figure, a count with what it is out of, a status word; null is nothing said */
  figure(i: number, period: Period): number | [number, number] | ValueStatus | null;
  /** the 24 months up to May 2025 when left out */
  periods?: Period[];
  target?: { value: number; tolerance: number | null };
  benchmarks?: { england?: number; region?: number };
  footprint?: Footprint;
  /** an earlier paper gave these figures */
  firstSaid?: Record<Period, [number, number]>;
  notes?: Record<Period, string>;
  isProvisional?: true;
}

const REQUESTS = 'Requests and assessments';
const SETTINGS = 'Settings and inclusion';
/** up and down through the year */
const WAVE = [0, 3, -2, 5, 1, -4, 2, 6, -1, 4, -3, 0];
const wave = (i: number) => WAVE[i % WAVE.length]!;

export const FIXTURE_ROWS: readonly FixtureRow[] = [
  {
    id: 'requests-count',
    section: REQUESTS,
    label: 'Requests for an EHC needs assessment',
    decimals: 0,
    figure: (i) => 60 + i + wave(i),
    benchmarks: { england: 61.2, region: 58.4 },
    isProvisional: true,
  },
  {
    id: 'twenty-week-incl-pct',
    section: REQUESTS,
    label: '% of new EHCPs issued within 20 weeks (including exceptions)',
    decimals: 1,
    figure: (i, period) =>
      period === '2025-05'
        ? [31, 56]
        : period === '2025-03'
          ? [28, 52]
          : [24 + Math.round(i / 2) + wave(i), 50 + wave(i + 3)],
    firstSaid: { '2025-03': [30, 52] },
    target: { value: 0.7, tolerance: 0.1 },
    benchmarks: { england: 0.465, region: 0.412 },
    notes: { '2025-05': 'Twelve of the late plans had waited more than a year.' },
    isProvisional: true,
  },
  {
    id: 'over-20-weeks-open-count',
    section: REQUESTS,
    label: 'Assessments open for more than 20 weeks',
    decimals: 0,
    figure: (i) => 180 - 3 * i + wave(i),
    target: { value: 100, tolerance: 20 },
  },
  {
    id: 'ep-advice-6wk-pct',
    section: REQUESTS,
    label: '% of psychology advice within six weeks',
    decimals: 1,
    figure: (i, period) => (period < '2024-09' ? 0.52 + wave(i) / 100 : 0.35 + i / 200),
    target: { value: 0.6, tolerance: 0.05 },
  },
  {
    id: 'six-week-decision-pct',
    section: REQUESTS,
    label: '% of decisions to assess within six weeks',
    decimals: 1,
    figure: (i, period) => (period === '2025-05' ? 'awaited' : [40 + wave(i), 48 + wave(i)]),
    target: { value: 0.95, tolerance: 0.05 },
  },
  {
    id: 'mediations-ay-ytd-count',
    section: REQUESTS,
    label: 'Mediations since September',
    decimals: 0,
    figure: (_, period) => 4 * (((monthIndex(period)! % 12) + 4) % 12) + 3,
  },
  {
    id: 'persistent-absence-ehcp-pct',
    section: SETTINGS,
    label: 'Persistent absence of pupils with an EHCP',
    decimals: 1,
    periods: ['2023-24-autumn', '2023-24-spring', '2023-24-summer', '2024-25-autumn', '2024-25-spring'],
    figure: (i) => [0.342, 0.331, 0.358, 0.327, 0.319][i]!,
    target: { value: 0.33, tolerance: 0.02 },
    benchmarks: { england: 0.352 },
  },
  {
    id: 'appeals-conceded-pct',
    section: SETTINGS,
    label: '% of appeals conceded',
    decimals: 0,
    figure: (i, period) => (period === '2025-02' ? 'suppressed' : [1 + (i % 4), 5 + (i % 7)]),
  },
  {
    id: 'ehcp-rate-10k',
    section: SETTINGS,
    label: 'EHC plans for each 10,000 people under 25',
    decimals: 1,
    figure: (i) => 341.5 + 1.6 * i,
    benchmarks: { england: 421.3, region: 402.8 },
  },
  {
    id: 'inmss-spend-month-gbp',
    section: SETTINGS,
    label: 'Spend on independent places in the month',
    decimals: -3,
    figure: (i, period) => (period === '2025-04' ? 1_943_000 : 1_204_000 + 9000 * i),
    notes: { '2025-04': 'Two invoices of March were paid in April.' },
  },
  {
    id: 'camhs-gateway-4wk-pct',
    section: SETTINGS,
    label: '% seen by CAMHS within four weeks',
    decimals: 0,
    figure: (i) => 0.4 + i / 150,
    footprint: 'trust',
    target: { value: 0.6, tolerance: null },
  },
  {
    id: 'local-short-breaks-families-count',
    section: SETTINGS,
    label: 'Families with a short break',
    decimals: 0,
    figure: (i, period) => (i < 12 ? null : period === '2024-08' ? 'not-applicable' : 205 + 2 * wave(i)),
  },
];

const LOCAL: Measure = {
  id: 'local-short-breaks-families-count',
  title: 'Families with a short break',
  section: 'inclusion',
  unit: 'count',
  polarity: 'higher',
  frequency: 'monthly',
  window: 'month',
  aliases: [],
};

/** The catalogue's own entry; psychology advice is counted another way from September 2024. */
export function fixtureMeasure({ id }: FixtureRow): Measure {
  const found = id === LOCAL.id ? LOCAL : measures.find((one) => one.id === id);
  if (!found) throw new RangeError(`not a KPI: ${id}`);
  if (id !== 'ep-advice-6wk-pct') return found;
  const first = { version: 1, from: null, meaning: 'As the entry says.', reason: 'As first printed.' };
  const second = {
    version: 2,
    from: '2024-09',
    meaning: 'Advice that came after a reminder counts as late.',
    reason: 'Agreed by the board in July 2024.',
  };
  return { ...found, versions: [first, second] };
}
