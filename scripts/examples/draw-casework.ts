// Makes up the council's own casework: plans, requests, assessments, advice, reviews, placements.
import { type Drawing, dice, fraction, fractions, MONTHS, partsOf, round, walk } from './draw.ts';

export const PEOPLE = 92_390;
const AUGUST = (i: number) => MONTHS[i]!.endsWith('-08');
const add = (...lists: number[][]): number[] => lists[0]!.map((_, i) => lists.reduce((sum, list) => sum + list[i]!, 0));
const less = (a: number[], b: number[]): number[] => a.map((value, i) => value - b[i]!);

/** Plans at each month's end, kept so that change = issued − ceased; timeliness falls in May 2025 as psychology advice slows. */
export function drawPlans(d: Drawing) {
  const rates = [351.0, 359.1, 343.7, 348.2, 354.3, 360.9, 367.0, 369.9, 375.5, 379.2, 386.9, 391.6];
  const later = rates.map((rate) => Math.round((rate * PEOPLE) / 10_000));
  const timely = [
    44.8, 47.1, 52.9, 49.3, 55.2, 58.0, 61.4, 57.7, 63.6, 67.2, 65.1, 66.1, 69.1, 72.1, 76.6, 78.8, 82.0, 75.9, 86.4,
    73.7, 80.7, 88.0, 73.1, 55.4,
  ];
  const earlierIssued = [52, 61, 34, 41, 48, 57, 44, 46, 55, 60, 58, 62];
  const earlierCeased = [9, 14, 148, 16, 8, 11, 7, 10, 9, 12, 13, 16];
  const plans: number[] = new Array(24);
  later.forEach((count, i) => {
    plans[12 + i] = count;
  });
  plans[11] = Math.round((340.8 * PEOPLE) / 10_000);
  const laterCeased = [8, 11, 176, 14, 9, 12, 13, 11, 9, 11, 12, 13];
  const issued: number[] = [];
  const intime: number[] = [];
  for (let i = 0; i < 24; i++) {
    const change = i >= 12 ? plans[i]! - plans[i - 1]! : 0;
    const near = i >= 12 ? change + laterCeased[i - 12]! : earlierIssued[i]!;
    const [k, n] = fraction(timely[i]!, near, 1, change + 1);
    intime.push(k);
    issued.push(n);
  }
  const ceased = issued.map((n, i) => (i >= 12 ? n - (plans[i]! - plans[i - 1]!) : earlierCeased[i]!));
  for (let i = 11; i > 0; i--) plans[i - 1] = plans[i]! - issued[i]! + ceased[i]!;
  d.series('ehcp-active-count', plans);
  d.series(
    'ehcp-rate-10k',
    plans.map((count) => round((count * 10_000) / PEOPLE, 1)),
  );
  d.shares(
    'ehcp-growth-yoy-pct',
    plans.map((count, i) => (i < 12 ? null : count - plans[i - 12]!)),
    plans.map((_, i) => (i < 12 ? null : plans[i - 12]!)),
  );
  d.series('ehcp-issued-month-count', issued);
  d.series('ehcp-ceased-month-count', ceased);
  d.shares('twenty-week-incl-pct', intime, issued);
  const excused = issued.map((n, i) => Math.min(n - intime[i]!, dice(`excused${i}`)(1, 6)));
  d.shares('twenty-week-excl-pct', intime, less(issued, excused));
  return { plans, issued };
}

export function drawRequests(d: Drawing, issued: number[]) {
  const requests = [62, 88, 19, 31, 58, 84, 66, 70, 78, 82, 91, 86, 74, 112, 21, 36, 66, 124, 83, 81, 72, 79, 58, 71];
  const early = partsOf(requests, walk('requests early', 15, 18, 5));
  const post16 = partsOf(requests, walk('requests post 16', 3, 3, 2, 1));
  const secondary = partsOf(requests, walk('requests secondary', 31, 30, 5));
  const primary = less(requests, add(early, post16, secondary));
  d.series('requests-count', requests);
  d.series('requests-primary-count', primary);
  d.series('requests-secondary-count', secondary);
  d.series('requests-post16-count', post16);
  d.series('ey-ehcna-received-count', early);
  d.series(
    'requests-rate-10k-month',
    requests.map((count) => round((count * 10_000) / PEOPLE, 1)),
  );
  const parents = partsOf(requests, walk('parents', 38, 27, 7));
  const parentsPrimary = parents.map((count, i) => Math.min(primary[i]!, Math.round(count * 0.44)));
  const parentsSecondary = parents.map((count, i) => Math.min(secondary[i]!, Math.round(count * 0.33)));
  const parentsPost16 = parents.map((count, i) => Math.min(post16[i]!, Math.max(0, Math.round(count * 0.06))));
  d.shares('requests-parent-pct', parents, requests, 0);
  d.series('requests-parent-primary-count', parentsPrimary);
  d.series('requests-parent-secondary-count', parentsSecondary);
  d.series('requests-parent-post16-count', parentsPost16);

  const sixWeeks = [
    91.2, 88.6, 94.1, 90.0, 93.5, 95.1, 92.4, 96.2, 94.9, 97.4, 96.6, 98.8, 98.1, 97.2, 96.0, 97.4, 98.5, 97.1, 96.9,
    96.5, 95.5, 98.3, 93.0, 97.2,
  ];
  const decided = fractions(
    sixWeeks,
    requests.map((count, i) => Math.round((count + (requests[i - 1] ?? 60)) / 2)),
  );
  const agreed = decided.bottoms.map((n, i) => Math.round((n * walk('agree', 66, 77, 5)[i]!) / 100));
  agreed[23] = Math.round(decided.bottoms[23]! * 0.74);
  d.shares('six-week-decision-pct', decided.tops, decided.bottoms);
  d.shares('yes-to-assess-pct', agreed, decided.bottoms);
  d.series('assessments-agreed-count', agreed);
  let open = 392;
  const refused = walk('no plan', 3, 2, 2);
  d.series(
    'assessments-open-count',
    agreed.map((count, i) => {
      open += count - issued[i]! - refused[i]!;
      return open;
    }),
  );

  const over20 = [61, 58, 55, 49, 44, 38, 33, 27, 24, 19, 16, 14, 12, 11, 13, 10, 9, 11, 8, 5, 4, 12, 19, 27];
  d.series('over-20-weeks-open-count', over20);
  d.series(
    'waiting-over-30-weeks-count',
    over20.map((count, i) => Math.floor(count * (i < 12 ? 0.35 : 0.2))),
  );
}

export function drawAdvice(d: Drawing) {
  const near = walk('advice asked', 58, 70, 6);
  const percents: [string, number[]][] = [
    [
      'ep-advice-6wk-pct',
      [
        72.9, 75.4, 78.2, 81.0, 79.3, 84.6, 86.9, 85.2, 88.7, 90.6, 89.1, 91.1, 90.2, 91.5, 88.9, 92.4, 93.8, 90.0,
        93.1, 87.1, 95.2, 92.1, 55.4, 25.4,
      ],
    ],
    [
      'health-advice-6wk-pct',
      [
        83.1, 80.6, 84.4, 86.2, 85.0, 87.9, 88.3, 86.4, 89.2, 87.1, 90.3, 91.0, 90.4, 88.8, 91.1, 86.7, 92.3, 89.5,
        91.0, 89.4, 90.8, 88.5, 90.0, 87.7,
      ],
    ],
    [
      'csc-advice-6wk-pct',
      [
        38.2, 41.7, 40.0, 44.1, 52.6, 49.2, 56.9, 51.6, 45.3, 48.4, 50.8, 47.0, 84.0, 88.2, 91.0, 90.7, 93.9, 94.4,
        100.0, 95.4, 93.7, 86.0, 93.2, 93.0,
      ],
    ],
  ];
  for (const [measure, values] of percents) {
    const last = { 'ep-advice-6wk-pct': 71, 'health-advice-6wk-pct': 73, 'csc-advice-6wk-pct': 71 }[measure]!;
    const { tops, bottoms } = fractions(values, [...near.slice(0, 23), last]);
    d.shares(measure, tops, bottoms);
  }
  d.series(
    'ep-advice-backlog-count',
    [46, 41, 38, 33, 30, 24, 19, 15, 11, 8, 5, 3, 4, 2, 5, 3, 2, 4, 1, 3, 2, 6, 41, 83],
  );
}

export function drawReviews(d: Drawing, plans: number[]) {
  d.series(
    'ar-backlog-count',
    [
      1184, 1161, 1139, 1102, 1077, 1058, 1031, 1009, 978, 951, 924, 878, 902, 861, 848, 790, 742, 701, 566, 621, 785,
      738, 860, 867,
    ],
  );
  const completed = walk('reviews completed', 188, 243, 22).map((count, i) =>
    AUGUST(i) ? Math.round(count / 3) : count,
  );
  d.series('ar-completed-month-count', completed);
  d.shares('ar-timeliness-month-pct', partsOf(completed, walk('reviews timely', 12, 34, 4)), completed);
  d.shares('ar-up-to-date-pct', partsOf(plans, walk('reviews up to date', 81, 88, 1.2, 1)), plans);
  d.share('phase-transfer-on-time-pct', MONTHS.indexOf('2024-02'), 371, 382);
  d.share('phase-transfer-on-time-pct', MONTHS.indexOf('2025-02'), 402, 402);
  d.shares(
    'case-officer-change-pct',
    partsOf(
      plans,
      [
        6.1, 5.4, 7.9, 8.3, 5.0, 4.4, 4.1, 5.8, 4.9, 4.6, 5.7, 5.2, 4.9, 5.6, 6.2, 9.1, 6.0, 4.8, 5.3, 9.9, 3.5, 3.1,
        17.4, 7.7,
      ],
    ),
    plans,
  );
}

export function drawPlacements(d: Drawing, plans: number[], early: number[]) {
  const primary = plans.map((count) => Math.round(count * 0.34494));
  const secondary = plans.map((count) => Math.round(count * 0.376));
  const post16 = less(plans, add(primary, secondary, early));
  const inPrimary = partsOf(
    primary,
    [
      41.2, 41.0, 41.6, 41.3, 41.9, 42.2, 42.0, 42.5, 42.9, 43.1, 43.6, 44.0, 45.0, 45.2, 45.3, 43.4, 44.2, 44.8, 45.4,
      45.5, 46.2, 46.8, 47.7, 48.3,
    ],
  );
  const inSecondary = partsOf(secondary, walk('secondary mainstream', 36.8, 33.9, 0.6, 1));
  const inPost16 = partsOf(post16, walk('post-16 mainstream', 21.5, 19.6, 0.8, 1));
  const inMainstream = add(
    inPrimary,
    inSecondary,
    inPost16,
    early.map((count) => Math.round(count * 0.58)),
  );
  d.shares('ehcp-mainstream-pct', inMainstream, plans);
  d.shares('ehcp-primary-mainstream-pct', inPrimary, primary);
  d.shares('ehcp-secondary-mainstream-pct', inSecondary, secondary);
  d.shares('ehcp-post16-mainstream-pct', inPost16, post16);
  const independent = partsOf(
    plans,
    [
      10.1, 10.2, 10.4, 10.3, 10.5, 10.4, 10.6, 10.7, 10.6, 10.7, 10.9, 10.8, 10.9, 10.6, 11.0, 11.3, 11.0, 11.2, 11.1,
      11.5, 11.2, 11.3, 11.2, 11.2,
    ],
  );
  d.shares('ehcp-inmss-pct', independent, plans);
  d.shares('ehcp-inmss-18plus-pct', partsOf(independent, walk('inmss 18', 5.6, 3.8, 0.5, 1)), independent);
  d.shares('ehcp-post16-specialist-pct', partsOf(plans, walk('post-16 specialist', 3.9, 3.3, 0.2, 2)), plans);
  const s61 = partsOf(plans, walk('s61', 2.2, 3.1, 0.12, 2));
  const s19 = partsOf(plans, walk('s19', 1.9, 3.0, 0.15, 2));
  d.shares('ehcp-other-la-arrangements-pct', add(s61, s19), plans);
  d.shares('ehcp-eotas-s61-pct', s61, plans, 2);
  d.shares('ehcp-other-s19-hmp-yoi-pct', s19, plans, 2);
  d.shares('ehcp-ehe-pct', partsOf(plans, walk('ehe', 1.0, 1.2, 0.1, 2)), plans);
  const school = less(
    plans,
    add(
      early,
      post16.map((count) => Math.round(count * 0.86)),
    ),
  );
  d.shares('ehcp-csa-pct', school, plans);
  d.shares('ehcp-cme-5-16-pct', partsOf(school, walk('cme', 1.2, 1.7, 0.2, 2)), school, 2);
  d.series(
    'ehcp-ap-count',
    walk('ap', 212, 291, 12).map((count, i) => (AUGUST(i) ? Math.round(count * 0.55) : count)),
  );
  d.series('ehcp-lac-count', walk('looked after', 118, 137, 3));
  d.series(
    'inmss-spend-month-gbp',
    independent.map((count, i) => count * 4_620 + dice(`spend${i}`)(-40_000, 60_000)),
  );

  const oldWaiting = [171, 176, 182, 184, 190, 193, 199, 204, 207, 211, 216, 221, 225, 236, 244, 143];
  d.series('waiting-special-csa-ms-ap-count', oldWaiting);
  d.add('waiting-special-csa-ms-ap-count', 16, null, null, null, 'not-applicable');
  const blank = (n: number): null[] => new Array<null>(n).fill(null);
  d.series('waiting-special-csa-count', [...blank(16), 231, 239, 258, 266, 272, 275, 281, 290]);
  const waiting = [207, 214, 231, 238, 244, 249, 253, 263];
  d.series('waiting-specialist-ms-ap-count', [...blank(16), ...waiting]);
  d.series('waiting-specialist-ms-count', [
    ...blank(16),
    ...waiting.map((count, i) => Math.round(count * (0.8 + i * 0.006))),
  ]);
  d.series(
    'specialist-requests-agreed-count',
    walk('specialist agreed', 14, 22, 6).map((count, i) => (AUGUST(i) ? 3 : count)),
  );
  for (const month of ['2024-06', '2024-07', '2024-08', '2024-09']) {
    d.awaited('places-mainstream-count', month, '');
    d.awaited('places-special-complex-count', month, '');
  }
}
