// Makes up early years, schools' census and attendance.
import { type Drawing, dice, MONTHS, partsOf, round, walk } from './draw.ts';

const at = (period: string) => MONTHS.indexOf(period);
const september = (i: number) => MONTHS[i]!.endsWith('-09');

export function drawEarlyYears(d: Drawing): number[] {
  const rising = [84, 103, 112, 12, 17, 22, 27, 33, 46, 61, 77, 88, 101, 126, 136, 15, 19, 26, 31, 36, 43, 60, 86, 99];
  const risingIssued = rising.map((count, i) => {
    const change = september(i) ? Math.round(count / 3) : count - (rising[i - 1] ?? 74);
    return change + dice(`rising${i}`)(0, 1);
  });
  const early = rising.map((count, i) => count + Math.round(12 + ((i + 9) % 12) * 2.4));
  d.series('rising5-ehcp-count', rising);
  d.series('rising5-ehcp-issued-month-count', risingIssued);
  d.series('ey-ehcp-count', early);
  d.series(
    'ey-ehcp-issued-month-count',
    risingIssued.map((count, i) => {
      const change = september(i) ? 0 : early[i]! - (early[i - 1] ?? early[i]!);
      return Math.max(change, count + dice(`early${i}`)(0, 3));
    }),
  );
  const risingOpen = [52, 40, 29, 24, 31, 44, 55, 63, 69, 66, 60, 57, 49, 36, 27, 26, 33, 52, 61, 70, 76, 73, 70, 66];
  d.series('rising5-under-assessment-count', risingOpen);
  d.series(
    'ey-under-assessment-count',
    risingOpen.map((count, i) => count + dice(`open${i}`)(6, 21)),
  );
  d.series(
    'ey-pre-statutory-caseload-count',
    [
      402, 425, 431, 214, 238, 261, 279, 302, 324, 347, 366, 391, 412, 438, 444, 221, 249, 270, 292, 318, 337, 361, 384,
      405,
    ],
  );
  d.series(
    'ey-sen-funding-tier1-count',
    [44, 46, 45, 17, 19, 22, 25, 29, 33, 37, 41, 43, 46, 48, 47, 18, 19, 21, 24, 27, 30, 36, 39, 42],
  );
  d.series(
    'ey-sen-funding-tier2-count',
    [171, 180, 178, 62, 70, 79, 88, 97, 108, 119, 96, 101, 107, 113, 112, 51, 57, 64, 70, 78, 85, 91, 97, 104],
  );
  d.series(
    'ey-sen-funding-tier3-count',
    MONTHS.map((_, i) => (i < 10 ? null : [38, 45, 52, 58, 57, 33, 40, 47, 55, 61, 68, 73, 77, 82][i - 10]!)),
  );

  // From April 2024 a second entitlement counts: overall is then the sum of the two.
  const eligible = walk('two year olds', 812, 846, 9);
  const disadvantaged = partsOf(
    eligible,
    [
      61.4, 63.0, 62.2, 55.8, 58.1, 59.7, 60.3, 52.9, 53.6, 54.8, 45.9, 47.2, 47.8, 48.4, 48.0, 43.3, 45.1, 46.6, 46.2,
      41.7, 42.4, 43.0, 43.8, 44.1,
    ],
  );
  const workingShares = walk('working parents', 29.5, 43.2, 1.1, 1, 14);
  const working = partsOf(eligible, [...new Array<number>(10).fill(0), ...workingShares]);
  d.shares('ey-2yo-eef-disadvantaged-pct', disadvantaged, eligible);
  d.shares(
    'ey-2yo-eef-expanded-pct',
    working.map((count, i) => (i < 10 ? null : count)),
    eligible,
  );
  d.shares(
    'ey-2yo-eef-overall-pct',
    disadvantaged.map((count, i) => count + working[i]!),
    eligible,
  );
  const threes = walk('three year olds', 1702, 1689, 14);
  d.shares('ey-3-4yo-eef-pct', partsOf(threes, walk('three share', 95.2, 97.6, 1.4, 1)), threes);
  MONTHS.forEach((month, i) => {
    if (/-(03|06|09|12)$/.test(month))
      d.add('ey-24-28m-possible-send-count', i, walk('two-year reviews', 88, 104, 9)[i]!);
  });
  const due = walk('reviews due', 231, 226, 14);
  d.shares('hcp-asq3-offered-pct', partsOf(due, walk('asq', 91.5, 95.4, 1.8, 1)), due);
  return early;
}

interface Termly {
  measure: string;
  decimals: number;
  values: number[];
  of: number[] | null;
}

/** Termly figures stand in the month in which papers print them: July, December, April. */
export function drawSchools(d: Drawing): void {
  const terms = ['2023-07', '2023-12', '2024-04', '2024-07', '2024-12', '2025-04'].map(at);
  const roll = [37_410, 37_260, 37_305, 37_340, 37_550, 37_580];
  const withPlan = [2140, 2190, 2290, 2370, 2410, 2452];
  const support = [31, 33, 37, 30, 32, 35];
  const termly: Termly[] = [
    { measure: 'ehcp-school-pop-pct', decimals: 1, values: [4.2, 4.3, 4.3, 4.4, 4.6, 4.9], of: roll },
    { measure: 'sen-support-school-pop-pct', decimals: 1, values: [13.7, 13.4, 13.9, 13.9, 13.6, 13.8], of: roll },
    {
      measure: 'suspension-rate-sen-support',
      decimals: 1,
      values: [16.4, 15.0, 15.6, 15.2, 14.1, 13.6],
      of: support.map((n) => 5100 + n),
    },
    { measure: 'suspension-rate-ehcp', decimals: 1, values: [21.3, 19.6, 20.4, 19.9, 18.7, 18.2], of: withPlan },
    {
      measure: 'persistent-absence-sen-support-pct',
      decimals: 1,
      values: [29.8, 27.9, 28.6, 28.8, 27.2, 27.7],
      of: support.map((n) => 5100 + n),
    },
    { measure: 'persistent-absence-ehcp-pct', decimals: 1, values: [39.6, 38.1, 38.8, 38.9, 37.8, 38.4], of: withPlan },
    {
      measure: 'severe-absence-sen-support-pct',
      decimals: 1,
      values: [4.9, 4.4, 4.7, 5.0, 4.5, 4.8],
      of: support.map((n) => 5100 + n),
    },
    { measure: 'severe-absence-ehcp-pct', decimals: 1, values: [8.6, 7.9, 8.3, 8.8, 8.1, 8.4], of: withPlan },
  ];
  for (const { measure, decimals, values, of } of termly) {
    terms.forEach((i, t) => {
      const top = Math.round((values[t]! * of![t]!) / 100);
      d.add(measure, i, round((100 * top) / of![t]!, decimals), top, of![t]!);
    });
    d.awaited(measure, '2025-05', '2025-07-17');
  }
  const halves = [
    '2023-07',
    '2023-10',
    '2023-12',
    '2024-02',
    '2024-04',
    '2024-06',
    '2024-07',
    '2024-10',
    '2024-12',
    '2025-02',
    '2025-04',
  ].map(at);
  const exclusions: [string, number[]][] = [
    ['exclusions-ehcp-count', [2, 3, 3, 1, 4, 2, 3, 2, 4, 3, 2]],
    ['exclusions-sen-support-count', [5, 9, 12, 6, 10, 7, 8, 11, 13, 7, 9]],
  ];
  for (const [measure, values] of exclusions) {
    halves.forEach((i, h) => {
      d.add(measure, i, values[h]!);
    });
    d.awaited(measure, '2025-05', '2025-07-17');
  }
  // Counted at three censuses a year; between them papers print the last count again.
  const census: Record<string, number> = {
    '2023-06': 5128,
    '2023-10': 4995,
    '2024-01': 5186,
    '2024-06': 5192,
    '2024-10': 5107,
    '2025-01': 5187,
  };
  let last = 0;
  MONTHS.forEach((month, i) => {
    const counted = census[month];
    last = counted ?? last;
    d.add('sen-support-count', i, last, null, null, counted === undefined ? 'carried-forward' : 'actual');
  });
}
