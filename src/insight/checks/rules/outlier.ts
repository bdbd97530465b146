// One month far from the months on either side, which agree with one another: 76 between 174 and 169.

import { monthIndex, periodName } from '../../../clocks/index.ts';
import { cellWords, figureWords, isShare, stepOf } from '../figures.ts';
import { timesUsual } from '../magnitude.ts';
import { type Found, oneRow, type Rule } from '../rule.ts';
import { follows, monthOfYear, type Point, pointsWithEarlier, sameVersion, totalStartsIn } from '../series.ts';
import type { CheckedRow } from '../sheet.ts';

/** How many usual steps a month must be away. */
const AWAY = 6;
/** Its neighbours differ by no more than this share of its own distance: it came back. */
const BACK = 0.4;
/** It is this many times as far away as any other month of the row: rows that leap now and then have no outliers. */
const ALONE = 1.8;
/** Below this the figures of single events go up and down as they will. */
const SMALL = 20;
/** Of a termly share: at least this large, and leaping by this share of itself and this many times its largest step before. */
const LEAP = { least: 0.05, share: 0.2, usual: 3 };
const MONTHS_OF_TERM = 6;
/** Figures that must be known: more where each month is counted anew, which moves more. */
const POINTS = { standing: 5, counted: 9 };

export default {
  id: 'outlier',
  title: 'One month stands far from its neighbours',
  plain:
    'Looks for one month far above or below the months on either side, which agree with one another, in a row that otherwise moves little; and for a termly share that leaps by more than a fifth from one term to the next. Small numbers, shares of a few cases, rows that leap often, falls in August, totals that start again and a changed definition are left alone.',
  severity: 'warns',
  source:
    'Published papers: 76 people between 174 and 169; 32.4% between 46.2% and 47.7%; 17.3% of pupils a term after 13.7%.',
  examples: [
    {
      name: '76 between 174 and 169',
      sheet: oneRow('2024-04', {
        label: 'People',
        measure: { window: 'as-at' },
        cells: ['234', '237', '244', '233', '174', '76', '169', '167', '166'],
      }),
      finds: ['People 2024-09'],
    },
    {
      name: '32.4% between 46.2% and 47.7%',
      sheet: oneRow('2024-12', {
        label: 'Primary',
        measure: { unit: 'percent', window: 'as-at' },
        cells: ['45.4%', '45.5%', '46.2%', '32.4%', '47.7%', '48.3%'],
      }),
      finds: ['Primary 2025-03'],
    },
    {
      name: 'a fall that goes on is a fall',
      sheet: oneRow('2024-12', {
        label: 'Advice',
        measure: { unit: 'percent' },
        cells: ['93.1%', '87.1%', '95.2%', '92.1%', '55.4%', '25.4%'],
      }),
      finds: [],
    },
    {
      name: 'on the boundary: six usual steps away is too near, seven is not',
      sheet: {
        from: '2024-09',
        rows: [
          {
            label: 'Near',
            measure: { window: 'as-at' },
            cells: ['400', '420', '400', '420', '529', '400', '420', '400'],
          },
          {
            label: 'Far',
            measure: { window: 'as-at' },
            cells: ['400', '420', '400', '420', '560', '420', '400', '420'],
          },
        ],
      },
      finds: ['Far 2025-01'],
    },
    {
      name: 'few requests come in August, complaints are few, and totals start again',
      sheet: {
        from: '2024-05',
        rows: [
          { label: 'Requests', cells: ['117', '118', '112', '27', '116', '115', '117'] },
          { label: 'Complaints', cells: ['3', '3', '4', '3', '12', '3', '4'] },
          {
            label: 'Mediations',
            measure: { window: 'ytd-calendar' },
            cells: ['175', '228', '273', '29', '328', '361', '394'],
          },
        ],
      },
      finds: [],
    },
    {
      name: 'a newest termly figure that leaps is told, a newest monthly one has its next month to show',
      sheet: {
        from: '2024-01',
        rows: [
          {
            label: 'Termly',
            measure: { unit: 'percent', window: 'as-at', frequency: 'termly' },
            cells: ['13.4%', '', '', '13.5%', '', '', '', '', '13.7%', '', '', '13.6%', '', '', '', '17.3%'],
          },
          {
            label: 'Monthly',
            measure: { unit: 'percent', window: 'as-at' },
            cells: ['13.4%', '13.5%', '13.6%', '13.7%', '13.7%', '13.8%', '13.8%', '17.3%'],
          },
        ],
      },
      finds: ['Termly 2025-04'],
    },
  ],
  check(sheet) {
    let looked = 0;
    const found: Found[] = [];
    for (const row of sheet.rows) {
      if (row.tile || totalStartsIn(row) !== null) continue;
      const points = pointsWithEarlier(row, sheet, row.frequency === 'monthly' ? 18 : 36);
      const leaps = leapOfTerm(row, points);
      found.push(...leaps);
      if (points.length < (row.measure.window === 'as-at' ? POINTS.standing : POINTS.counted)) continue;
      if (leaps.length > 0 || (isShare(row.unit) && isCoarse(points))) continue;
      looked += points.filter(({ cell }) => cell !== null).length;
      found.push(...outliersOf(row, points));
    }
    return { looked, found };
  },
  sentence: (f) =>
    f.after === undefined
      ? `“${f.label}” is ${f.figure} for ${f.month} after ${f.before} in ${f.monthBefore}: a large step for a figure that changes little from term to term.`
      : `“${f.label}” is ${f.figure} for ${f.month}, between ${f.before} in ${f.monthBefore} and ${f.after} in ${f.monthAfter}. Check ${f.month}: it is far from both.`,
} satisfies Rule;

interface Away {
  /** in usual steps of the row without it */
  steps: number;
  comesBack: boolean;
}

/** From each figure to the next, where the two are neighbours. */
type Steps = (number | null)[];

function outliersOf(row: CheckedRow, points: readonly Point[]): Found[] {
  const steps: Steps = points.map((point, i) => {
    const before = points[i - 1];
    return before && neighbours(row, before, point) ? Math.abs(point.value - before.value) : null;
  });
  return points.flatMap((point, i): Found[] => {
    if (point.cell === null || isSeasonal(points, i) || !mayBeFar(row, points, i)) return [];
    const away = awayOf(row, points, steps, i);
    if (away === null || away.steps <= AWAY || !away.comesBack || timesUsual(row, points, i) !== null) return [];
    const others = points.map((_, j) => (Math.abs(j - i) > 1 ? (awayOf(row, points, steps, j)?.steps ?? 0) : 0));
    return away.steps < ALONE * Math.max(...others) ? [] : [foundOf(row, points, i)];
  });
}

/** Far by the least step that any row has: else nothing needs working out. */
function mayBeFar(row: CheckedRow, points: readonly Point[], i: number): boolean {
  const [before, now, after] = [points[i - 1], points[i]!, points[i + 1]];
  if (!before || !after) return false;
  const middle = (before.value + after.value) / 2;
  return Math.abs(now.value - middle) > AWAY * leastStep(row, middle, now);
}

/** How far a month is from the middle of its neighbours, in the usual steps of the row without it. */
function awayOf(row: CheckedRow, points: readonly Point[], steps: Steps, i: number): Away | null {
  const [before, now, after] = [points[i - 1], points[i]!, points[i + 1]];
  if (!before || !after || steps[i] === null || steps[i + 1] === null) return null;
  const middle = (before.value + after.value) / 2;
  if (row.unit === 'count' && middle < SMALL) return null;
  const distance = Math.abs(now.value - middle);
  const rest = steps.filter((step, j): step is number => step !== null && j !== i && j !== i + 1);
  if (rest.length < 3) return null;
  const usual = Math.max(upperQuarter(rest), leastStep(row, middle, now));
  return { steps: distance / usual, comesBack: Math.abs(before.value - after.value) <= BACK * distance };
}

function neighbours(row: CheckedRow, a: Point, b: Point): boolean {
  const [first, second] = a.period < b.period ? [a, b] : [b, a];
  const near = row.frequency !== 'monthly' || follows(first.period, second.period);
  return near && sameVersion(row, first.period, second.period);
}

/** No row is steadier than its rounding, than chance lets a count be, or than a fiftieth of itself. */
function leastStep(row: CheckedRow, middle: number, point: Point): number {
  const level = Math.abs(middle);
  const chance = row.unit === 'count' && row.measure.window !== 'as-at' ? Math.sqrt(level) : 0;
  const room = isShare(row.unit) ? Math.min(level, Math.abs(1 - middle)) : level;
  return Math.max(stepOf(point.decimals, row.unit), chance, room / 50, 1e-9);
}

/** Three in four of the steps are no larger. */
function upperQuarter(steps: readonly number[]): number {
  return steps.toSorted((a, b) => a - b)[Math.ceil(steps.length * 0.75) - 1]!;
}

/** Shares of a few cases a month: the same figures come again and again, and leap. */
function isCoarse(points: readonly Point[]): boolean {
  return new Set(points.map(({ value }) => value)).size < 0.6 * points.length;
}

/** Schools are closed in August: less is counted then, and fewer children are somewhere. */
function isSeasonal(points: readonly Point[], i: number): boolean {
  const [before, now] = [points[i - 1], points[i]!];
  return monthOfYear(now.period) === 8 && before !== undefined && now.value < before.value;
}

/** The last termly figure against the one before it. What stands from term to term does not leap by a fifth. */
function leapOfTerm(row: CheckedRow, points: readonly Point[]): Found[] {
  const [before, now] = [points.at(-2), points.at(-1)];
  const termly = row.frequency === 'termly' || row.frequency === 'half-termly';
  if (!termly || row.measure.window !== 'as-at' || !isShare(row.unit) || !before || !now?.cell) return [];
  const apart = (monthIndex(now.period) ?? 0) - (monthIndex(before.period) ?? 0);
  const room = Math.min(before.value, 1 - before.value);
  if (apart > MONTHS_OF_TERM || room < LEAP.least || !sameVersion(row, before.period, now.period)) return [];
  const leap = Math.abs(now.value - before.value);
  const usual = points.slice(1, -1).map((point, i) => Math.abs(point.value - points[i]!.value));
  if (leap <= LEAP.share * room || leap < LEAP.usual * Math.max(0, ...usual)) return [];
  return [foundOf(row, points, points.length - 1)];
}

function foundOf(row: CheckedRow, points: readonly Point[], i: number): Found {
  const [before, now, after] = [points[i - 1]!, points[i]!, points[i + 1]];
  const words = (point: Point) => figureWords(point.value, row.unit, point.decimals);
  return {
    cells: [{ row, cell: now.cell, part: 'figure' }],
    period: now.period,
    facts: {
      label: row.label,
      month: periodName(now.period),
      figure: now.cell ? cellWords(now.cell, row.unit) : words(now),
      before: words(before),
      monthBefore: periodName(before.period),
      ...(after ? { after: words(after), monthAfter: periodName(after.period) } : {}),
    },
  };
}
