// Makes up what case records do not hold of early years and schools: early education, and the terms between two censuses.
import { type Drawing, MONTHS, partsOf, walk } from './draw.ts';

const at = (period: string) => MONTHS.indexOf(period);

export function drawEarlyYears(d: Drawing): void {
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
}

interface Termly {
  measure: string;
  /** each term's, or for whole numbers what it is a share of; the register has the springs */
  values: number[];
  of: number[];
}

/** Pupils, pupils at SEN Support and pupils with a plan in summer, autumn and spring; the censuses of spring are the register's. */
const ROLL = [51_180, 51_205, 51_212, 51_190, 51_120, 51_140];
const SUPPORTED = [7846, 7760, 7985, 8012, 7905, 7997];
const WITH_PLAN = [2655, 2760, 2869, 3010, 3205, 3342];
const TERMS: Termly[] = [
  { measure: 'ehcp-school-pop-pct', values: WITH_PLAN, of: ROLL },
  { measure: 'sen-support-school-pop-pct', values: SUPPORTED, of: ROLL },
  { measure: 'suspension-rate-sen-support', values: [870, 885, 847, 823, 901, 882], of: SUPPORTED },
  { measure: 'suspension-rate-ehcp', values: [404, 436, 413, 427, 519, 535], of: WITH_PLAN },
  { measure: 'persistent-absence-sen-support-pct', values: [2118, 2165, 2131, 2099, 2213, 2221], of: SUPPORTED },
  { measure: 'persistent-absence-ehcp-pct', values: [1012, 1074, 1105, 1128, 1225, 1236], of: WITH_PLAN },
  { measure: 'severe-absence-sen-support-pct', values: [353, 365, 384, 361, 348, 339], of: SUPPORTED },
  { measure: 'severe-absence-ehcp-pct', values: [326, 322, 329, 361, 394, 419], of: WITH_PLAN },
];

/** Termly figures stand in the month in which papers print them: July, December, April. */
export function drawSchools(d: Drawing): void {
  const terms = ['2023-07', '2023-12', '2024-04', '2024-07', '2024-12', '2025-04'].map(at);
  for (const { measure, values, of } of TERMS) {
    terms.forEach((i, t) => {
      const known = d.at(measure, i);
      if (!known) d.share(measure, i, values[t]!, of[t]!);
      else if (known.numerator !== values[t] || known.denominator !== of[t])
        throw new RangeError(`${measure} is drawn beside another ${known.period} than the register has`);
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
  const months = ['2023-06', '2023-10', '2024-01', '2024-06', '2024-10', '2025-01'].map(at);
  let last = 0;
  MONTHS.forEach((_, i) => {
    const term = months.indexOf(i);
    last = SUPPORTED[term] ?? last;
    if (!d.at('sen-support-count', i))
      d.add('sen-support-count', i, last, null, null, term < 0 ? 'carried-forward' : 'actual');
  });
  for (const month of ['2024-06', '2024-07', '2024-08', '2024-09']) {
    d.awaited('places-mainstream-count', month, '');
    d.awaited('places-special-complex-count', month, '');
  }
}
