// Makes up what others send and no case record holds: advice service, adult social care, health, local KPIs.
import { type Drawing, dice, fractions, MONTHS, partsOf, walk } from './draw.ts';

const AUGUST = (i: number) => MONTHS[i]!.endsWith('-08');

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

export function drawAdulthood(d: Drawing): void {
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
