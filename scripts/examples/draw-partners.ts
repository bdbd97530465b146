// Makes up what others send: mediation and tribunal, quality, advice service, workforce, adulthood, health, local measures.
import { type Drawing, dice, fractions, MONTHS, partsOf, runningTotals, walk } from './draw.ts';

const AUGUST = (i: number) => MONTHS[i]!.endsWith('-08');

export function drawDisputes(d: Drawing): void {
  // Twelve months before the table starts are needed for the first rolling totals.
  const before = [24, 26, 15, 22, 27, 29, 20, 24, 27, 28, 25, 23];
  const rolling = [
    293, 297, 301, 304, 306, 310, 313, 318, 321, 326, 331, 338, 352, 361, 370, 378, 389, 401, 422, 440, 440, 428, 426,
    411,
  ];
  const monthly: number[] = [];
  rolling.forEach((total, i) => {
    const dropped = i < 12 ? before[i]! : monthly[i - 12]!;
    monthly.push(total - (rolling[i - 1] ?? 290) + dropped);
  });
  const mediations = runningTotals(
    monthly,
    1,
    before.slice(7).reduce((a, b) => a + b, 0),
  );
  d.series('mediations-12m-count', rolling);
  d.series('mediations-cal-ytd-count', mediations);
  const followed = mediations.map((count, i) => Math.round(count * (0.125 + 0.0018 * (i % 12))));
  d.shares('mediation-then-appeal-pct', followed, mediations);
  const appeals = [7, 9, 4, 8, 10, 9, 6, 9, 8, 10, 11, 12, 9, 13, 7, 11, 12, 16, 9, 10, 11, 12, 13, 15];
  const registered = runningTotals(appeals, 1, 34);
  d.series('appeals-registered-month-count', appeals);
  d.series('appeals-registered-cal-ytd-count', registered);
  d.shares('appeals-conceded-pct', partsOf(registered, walk('conceded', 52, 58, 4)), registered);
  d.shares('appeals-withdrawn-pct', partsOf(registered, walk('withdrawn', 12, 11, 2)), registered);
  d.series('compliments-count', walk('compliments', 4, 9, 4));
  d.series(
    'complaints-count',
    [14, 12, 5, 11, 15, 13, 9, 8, 10, 14, 16, 18, 17, 16, 6, 12, 24, 17, 12, 13, 22, 11, 7, 18],
  );
}

export function drawQuality(d: Drawing): void {
  const audits = [
    [3, 9],
    [2, 8],
    [1, 7],
    [2, 9],
    [3, 10],
    [2, 10],
    [1, 8],
    [2, 9],
    [1, 9],
    [3, 10],
    [2, 8],
    [2, 9],
    [2, 9],
    [2, 8],
    [3, 10],
    [2, 9],
    [2, 9],
    [3, 11],
    [0, 8],
    [1, 11],
    [0, 7],
    [1, 10],
    [3, 11],
    [3, 10],
  ];
  d.shares(
    'audits-good-pct',
    audits.map(([k]) => k!),
    audits.map(([, n]) => n!),
  );
  const six = new Array<number>(24).fill(6);
  const answers = (name: string, low: number) => six.map((_, i) => dice(`${name}${i}`)(low, 6));
  d.shares(
    'parent-comms-good-pct',
    [...answers('comms', 3).slice(0, 11), 5, 4, 4, 5, 4, 4, 5, 6, 3, 4, 5, 4, 6],
    six,
    0,
  );
  d.shares('parent-views-included-pct', answers('views', 3), six, 0);
  d.shares('parent-contributed-pct', answers('contributed', 4), six, 0);
  d.shares('parent-happy-pct', answers('happy', 2), six, 0);
  const reviews = walk('learning reviews', 13, 15, 2);
  const together = reviews.map((count, i) => Math.round(count * (0.62 + 0.009 * i)));
  d.series('plr-collab-count', together);
  d.shares('plr-collab-pct', together, reviews, 0);
  const moderated = together.map((count, i) => Math.round(count * (0.3 + 0.03 * ((i * 5) % 7))));
  d.series('plr-moderated-count', moderated);
  d.shares('plr-moderated-pct', moderated, together, 0);
}

export function drawAdviceService(d: Drawing): void {
  d.series(
    'sendiass-l1-count',
    walk('level 1', 84, 101, 12).map((count, i) => (AUGUST(i) ? Math.round(count / 2) : count)),
  );
  d.series(
    'sendiass-l2-count',
    walk('level 2', 41, 56, 9).map((count, i) => (AUGUST(i) ? Math.round(count / 2) : count)),
  );
  d.series('sendiass-new-l3l4-count', walk('level 3 new', 28, 24, 7));
  const both = [
    231, 236, 219, 240, 252, 261, 258, 266, 271, 275, 278, 280, 250, 263, 242, 259, 246, 223, 210, 242, 204, 201, 209,
  ];
  const level4 = both.map((count, i) => Math.round(count * (0.24 + 0.004 * ((i * 7) % 11))));
  d.series(
    'sendiass-open-l3-count',
    both.map((count, i) => count - level4[i]!),
  );
  d.series('sendiass-open-l4-count', level4);
  d.series('sendiass-open-l3l4-count', both);
  for (const measure of ['sendiass-open-l3-count', 'sendiass-open-l4-count', 'sendiass-open-l3l4-count'])
    d.awaited(measure, '2025-05', '2025-06-10');
}

export function drawWorkforce(d: Drawing): void {
  d.series(
    'vacancy-ehco-fte',
    [
      4.8, 4.8, 5.6, 4.2, 3.8, 3.8, 3.4, 3.0, 3.0, 2.8, 2.8, 2.8, 2.6, 2.6, 1.8, 1.8, 1.0, 1.0, 0.6, 0.6, 0.6, 0.6, 0.6,
      4.4,
    ],
  );
  d.series(
    'vacancy-ep-fte',
    [
      1.6, 1.6, 1.6, 2.2, 2.2, 2.2, 2.2, 2.6, 2.6, 2.6, 2.6, 2.6, 2.0, 2.0, 2.0, 3.0, 3.0, 3.0, 5.5, 5.5, 5.5, 4.4, 4.4,
      4.4,
    ],
  );
  d.series(
    'sickness-days-ehco',
    [31, 22, 14, 27, 35, 41, 44, 38, 29, 33, 26, 21, 24, 18, 11, 23, 34, 47, 39, 46, 38, 25, 36, 51],
  );
}

export function drawAdulthood(d: Drawing): void {
  const education = [
    82.6, 76.9, 85.0, 86.2, 86.8, 87.4, 87.0, 86.5, 85.9, 85.2, 84.6, 84.1, 85.1, 78.2, 89.1, 87.1, 88.2, 89.8, 89.5,
    89.2, 91.3, 91.7, 91.7, 93.5,
  ];
  const { tops, bottoms } = fractions(education, [...walk('young people', 371, 444, 2).slice(0, 23), 447]);
  d.shares('ed-ehcp-16-18-pct', tops, bottoms);
  const younger = bottoms.map((n, i) =>
    Math.min(n - tops[i]!, Math.round((n * walk('neet 16', 10.4, 4.6, 0.6, 1)[i]!) / 100)),
  );
  const olderAll = walk('older', 338, 392, 3);
  const older = partsOf(olderAll, walk('neet 19', 13.8, 7.9, 0.7, 1));
  d.shares('neet-ehcp-16-18-pct', younger, bottoms);
  d.shares('neet-ehcp-19-25-pct', older, olderAll);
  d.shares(
    'neet-ehcp-16-25-pct',
    younger.map((count, i) => count + older[i]!),
    bottoms.map((n, i) => n + olderAll[i]!),
  );
  d.series('asc-open-18-25-count', walk('adult team', 398, 427, 5));
  const disabled = walk('ld clients', 141, 152, 2);
  disabled.forEach((n, i) => {
    const working = dice(`working${i}`)(3, 8);
    if (working < 5) d.add('asc-ld-18-25-employment-pct', i, null, null, null, 'suppressed');
    else d.share('asc-ld-18-25-employment-pct', i, working, n);
  });
  const settled = partsOf(disabled, walk('settled', 68, 61, 1.5, 1));
  d.series('asc-ld-18-25-settled-count', settled);
  d.shares('asc-ld-18-25-settled-pct', settled, disabled);
  d.series('ld-18-25-unsettled-count', walk('unsettled', 16, 18, 1.4));
  MONTHS.forEach((_, i) => {
    const n = dice(`y10 ${i}`)(9, 27);
    if (AUGUST(i)) d.add('ar-y10-specialist-pfa-attended-pct', i, null, 0, 0, 'not-applicable');
    else d.share('ar-y10-specialist-pfa-attended-pct', i, dice(`pfa${i}`)(0, 4), n);
  });
  const checks = [12, 17, 22, 27, 31, 35, 39, 48, 57, 64, 5, 10, 14, 20, 25, 30, 34, 37, 40, 51, 60, 67, 3, 6];
  const register = MONTHS.map((month) => (month < '2024-04' ? 489 : month < '2025-04' ? 503 : 517));
  d.shares('ld-14plus-health-check-pct', partsOf(register, checks), register, 0);
}

export function drawHealth(d: Drawing): void {
  d.series('hospital-preschool-wl-count', walk('preschool list', 96, 131, 6));
  d.series('hospital-schoolage-wl-count', walk('school list', 548, 602, 15));
  const teams = [97, 98, 100, 96, 99, 98, 100, 99, 97, 100, 98, 99, 100, 99, 100, 98, 99, 99, 98, 98, 100, 100, 100];
  const seen = fractions(teams, walk('teams', 71, 88, 9).slice(0, 23), 0);
  d.shares('mhst-4wk-pct', [...seen.tops, 88], [...seen.bottoms, 90], 0);
  const gateway = fractions(
    [
      61.3, 64.0, 62.5, 66.7, 69.4, 68.2, 71.0, 72.6, 70.8, 74.1, 77.3, 76.0, 82.0, 85.4, 88.1, 91.0, 92.2, 95.1, 94.0,
      93.0, 96.0, 89.8, 45.8,
    ],
    walk('gateway', 118, 134, 9).slice(0, 23),
  );
  d.shares('camhs-gateway-4wk-pct', gateway.tops, gateway.bottoms);
  d.awaited('camhs-gateway-4wk-pct', '2025-05', '2025-06-10');
  d.series(
    'ot-wait-avg',
    [
      24.6, 25.1, 24.0, 23.3, 23.9, 22.8, 23.1, 22.2, 21.6, 22.0, 21.3, 21.0, 20.4, 21.8, 19.6, 22.1, 20.9, 19.2, 21.5,
      18.0, 18.8, 20.3, 16.6, 14.8,
    ],
  );
  d.series('physio-wait-avg', walk('physio', 19.5, 13.1, 1.2, 1));
  d.series('salt-discharged-count', walk('therapy', 84, 103, 9));
}

export function drawLocal(d: Drawing): void {
  const summer = (values: number[]) => values.map((count, i) => (AUGUST(i) ? 0 : count));
  d.series('local-offer-visits-count', walk('local offer', 2710, 3980, 340));
  d.series('local-sandbourne-beach-school-outreach-visits', summer(walk('beach', 11, 24, 4)));
  d.series('local-families-at-the-harbour-hub-drop-in', walk('harbour', 38, 57, 8));
  const places = new Array<number>(24).fill(48);
  d.shares(
    'local-pct-of-sandbourne-buses-travel-training-places-filled',
    partsOf(places, walk('travel', 61, 92, 5)),
    places,
  );
  d.series('local-siblings-group-attendances-pier-house', summer(walk('siblings', 15, 22, 5)));
  d.series('local-sensory-room-waiting-list-gull-lane-centre', walk('sensory', 9, 31, 2));
}
