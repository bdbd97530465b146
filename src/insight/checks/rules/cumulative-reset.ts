// A running total falls inside its year, or does not start again when its year does.

import { MONTH_NAMES, periodName } from '../../../clocks/index.ts';
import { figureWords, isShare } from '../figures.ts';
import { type Found, oneRow, type Rule } from '../rule.ts';
import {
  follows,
  monthOfYear,
  type Point,
  pointsOf,
  pointsWithEarlier,
  sameVersion,
  totalStartsIn,
} from '../series.ts';
import type { CheckedRow, CheckedSheet } from '../sheet.ts';

/** A new year's first month holds about a twelfth: a total that starts again is never this near the old one. */
const NOT_AGAIN = 0.9;
/** Below this a first month may equal a whole year. */
const LEAST_TOTAL = 10;
/** Outcomes are corrected by a case or two, so a number in brackets must lose this much: a digit, not a case. */
const BRACKETS_LOSE = 0.5;
/** Children move away, so a count of a year group may lose a few. */
const COHORT_LEAVES = { many: 2, share: 0.05 };

export default {
  id: 'cumulative-reset',
  title: 'A running total falls, or does not start again',
  plain:
    'Looks at totals that add up over a year: they may not fall inside it, and in its first month they start again. Where a percentage has its number printed in brackets, that number is what adds up. Percentages of a total that itself grows, cases whose outcome was corrected, and a few children leaving a year group, are left alone.',
  severity: 'warns',
  source: 'Arithmetic: what is added up over a year cannot become less before the year ends.',
  examples: [
    {
      name: '239 in September after 260 in August cannot be the total since January',
      sheet: oneRow('2024-07', {
        label: 'Mediations',
        measure: { window: 'ytd-calendar' },
        cells: ['228', '260', '239', '310'],
      }),
      finds: ['Mediations 2024-09'],
    },
    {
      name: 'a total that goes on growing into January has not started again',
      sheet: oneRow('2024-10', {
        label: 'Appeals',
        measure: { window: 'ytd-calendar' },
        cells: ['114', '120', '127', '137', '12'],
      }),
      finds: ['Appeals 2025-01'],
    },
    {
      name: 'on the boundary: an equal month is no fall, and each kind of year starts again in its own month',
      sheet: {
        from: '2024-12',
        rows: [
          { label: 'Calendar', measure: { window: 'ytd-calendar' }, cells: ['435', '42', '42', '60'] },
          { label: 'Financial', measure: { window: 'ytd-financial' }, cells: ['40', '51', '60', '67', '3', '6'] },
        ],
      },
      finds: [],
    },
    {
      name: 'the number in brackets adds up where the percentage does not',
      sheet: oneRow('2024-05', {
        label: 'Appealed',
        measure: { unit: 'percent', window: 'ytd-calendar' },
        cells: ['13.7% (24)', '11.8% (27)', '11.7% (32)', '1.0% (3)', '12.8% (42)'],
      }),
      finds: ['Appealed 2024-08'],
    },
    {
      name: 'a percentage that has been adding up is held to it',
      sheet: oneRow('2024-11', {
        label: 'Health checks',
        measure: { unit: 'percent', window: 'ytd-financial' },
        cells: ['37%', '40%', '51%', '60%', '67%', '70%', '6%'],
      }),
      finds: ['Health checks 2025-04'],
    },
    {
      name: 'a KPI of the area’s own is a total where its label says so',
      sheet: {
        from: '2024-10',
        rows: [
          {
            label: 'Visits (year to date from April)',
            measure: { id: 'local-visits' },
            cells: ['70', '81', '97', '60', '112', '125', '9'],
          },
          {
            label: 'Visits',
            measure: { id: 'local-visits-month' },
            cells: ['70', '81', '97', '60', '112', '125', '9'],
          },
        ],
      },
      finds: ['Visits (year to date from April) 2025-01'],
    },
    {
      name: 'a year group loses a child or two, and starts again in September',
      sheet: oneRow('2024-05', {
        label: 'Rising 5s',
        measure: { window: 'cohort-academic' },
        cells: ['88', '101', '126', '124', '15', '19'],
      }),
      finds: [],
    },
    {
      name: 'children of a year group under assessment come and go: no total',
      sheet: oneRow('2023-12', {
        label: 'Under way',
        measure: { window: 'cohort-academic' },
        cells: ['72', '76', '78', '74', '67', '64', '61', '37'],
      }),
      finds: [],
    },
  ],
  check(sheet) {
    let looked = 0;
    const found: Found[] = [];
    for (const row of sheet.rows) {
      const startsAgain = totalStartsIn(row);
      if (startsAgain === null || startsAgain === 'not said' || row.tile) continue;
      const points = addedUp(row, sheet, startsAgain);
      looked += points.length;
      found.push(...breaksIn(row, points, startsAgain));
    }
    return { looked, found };
  },
  sentence: (f) =>
    f.startsAgain === undefined
      ? `${f.bracketed ? 'The number in brackets in ' : ''}“${f.label}” adds up over a year, so it does not go down before the year ends. It is ${f.before} for ${f.monthBefore} and ${f.now} for ${f.month}: check both.`
      : `“${f.label}” adds up over a year and starts again in ${f.startsAgain}, but it is ${f.now} for ${f.month} after ${f.before} for ${f.monthBefore}. ${f.month} may still hold the year before.`,
} satisfies Rule;

/** The run of numbers that must not fall; empty when the row holds none. */
function addedUp(row: CheckedRow, sheet: CheckedSheet, startsAgain: number): Point[] {
  const own = pointsOf(row);
  if (isShare(row.unit) && own.filter(({ cell }) => cell!.numerator !== null).length >= 3)
    return own.flatMap((point) => {
      const many = point.cell!.numerator;
      return many === null ? [] : [{ ...point, value: many, decimals: 0 }];
    });
  const isTotal = row.measure.window.startsWith('ytd') && row.unit === 'count';
  return isTotal || hasAddedUp(pointsWithEarlier(row, sheet), startsAgain) ? own : [];
}

/** Rises inside its year nearly always, and by half as much again at least. */
function hasAddedUp(points: readonly Point[], startsAgain: number): boolean {
  let [rises, falls, growth] = [0, 0, 0];
  for (const [i, now] of points.entries()) {
    const before = points[i - 1];
    if (!before || monthOfYear(now.period) === startsAgain || !follows(before.period, now.period)) continue;
    if (now.value > before.value) {
      rises += 1;
      growth += Math.log(now.value / Math.max(before.value, now.value / 100));
    } else if (now.value < before.value) falls += 1;
  }
  return rises >= 4 && falls <= 1 && growth >= Math.log(1.5);
}

function breaksIn(row: CheckedRow, points: readonly Point[], startsAgain: number): Found[] {
  const found: Found[] = [];
  let wentOn = false;
  for (const [i, now] of points.entries()) {
    const before = points[i - 1];
    const previousWentOn = wentOn;
    wentOn = false;
    if (!before || !follows(before.period, now.period) || !sameVersion(row, before.period, now.period)) continue;
    if (monthOfYear(now.period) === startsAgain) {
      wentOn = now.value >= NOT_AGAIN * before.value && scaledTotal(row, before) >= LEAST_TOTAL;
      if (wentOn) found.push(foundOf(row, before, now, startsAgain));
    } else if (!previousWentOn && fallsShort(row, before, now) && !goesOnFalling(row, before, points[i + 1]))
      found.push(foundOf(row, before, now, null));
  }
  return found;
}

/** Percentage points for shares, the number itself else. */
function scaledTotal(row: CheckedRow, point: Point): number {
  return isShare(row.unit) && !isBracketed(point) ? point.value * 100 : point.value;
}

const isBracketed = (point: Point): boolean => point.value !== point.cell?.value;

function fallsShort(row: CheckedRow, before: Point, now: Point): boolean {
  const lost = before.value - now.value;
  if (isBracketed(now)) return lost > BRACKETS_LOSE * before.value;
  if (row.measure.window !== 'cohort-academic') return lost > 0;
  return lost > Math.max(COHORT_LEAVES.many, COHORT_LEAVES.share * before.value);
}

/** Children of a year group come and go: only a count that is back the next month has slipped. */
function goesOnFalling(row: CheckedRow, before: Point, next: Point | undefined): boolean {
  return row.measure.window === 'cohort-academic' && (next === undefined || next.value < before.value);
}

function foundOf(row: CheckedRow, before: Point, now: Point, startsAgain: number | null): Found {
  const words = (point: Point) =>
    isBracketed(point) ? figureWords(point.value, 'count', 0) : figureWords(point.value, row.unit, point.decimals);
  return {
    cells: [
      { row, cell: now.cell, part: 'figure' },
      { row, cell: before.cell, part: 'figure' },
    ],
    period: now.period,
    facts: {
      label: row.label,
      month: periodName(now.period),
      monthBefore: periodName(before.period),
      now: words(now),
      before: words(before),
      ...(isBracketed(now) ? { bracketed: true } : {}),
      ...(startsAgain === null ? {} : { startsAgain: MONTH_NAMES[startsAgain - 1] }),
    },
  };
}
