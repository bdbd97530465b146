// The arrow a paper prints beside a figure, against that figure and the one before it as they are printed.

import { periodName, samePeriodLastYear } from '../../../clocks/index.ts';
import type { Arrow } from '../../../measures/index.ts';
import { cellWords, type FigureCell, hasFigure, isOwnFigure, stepOf, wentAsPrinted } from '../figures.ts';
import { type Found, oneRow, type Rule } from '../rule.ts';
import { follows, monthOfYear, sameVersion, totalStartsIn } from '../series.ts';
import type { CheckedRow } from '../sheet.ts';

const POINTS: Record<Arrow, string> = { up: 'points up', down: 'points down', same: 'says no change' };
const WENT: Record<Arrow, string> = { up: 'went up', down: 'went down', same: 'stayed the same' };

interface Judged {
  row: CheckedRow;
  before: FigureCell;
  now: FigureCell;
  arrow: Arrow;
  went: Arrow;
}

/** The figure that an arrow beside `i` is about: the column before, or the last figure of its own for what is not monthly. */
function beforeOf(row: CheckedRow, i: number): FigureCell | null {
  const [now, before] = [row.cells[i], row.cells[i - 1]];
  if (!now || !before) return null;
  const found = row.frequency === 'monthly' ? before : row.cells.slice(0, i).findLast(hasFigure);
  if (!hasFigure(found) || (row.frequency === 'monthly' && !follows(found.period, now.period))) return null;
  return sameVersion(row, found.period, now.period) ? found : null;
}

function judge(row: CheckedRow, i: number, arrow: Arrow): Judged | null {
  const [now, before] = [row.cells[i], beforeOf(row, i)];
  if (!isOwnFigure(now) || before === null) return null;
  return { row, before, now, arrow, went: wentAsPrinted(before, now, row.unit) };
}

function arrowsOf(row: CheckedRow): Judged[] {
  const judged = row.cells.flatMap((cell, i) => (cell.arrow === null ? [] : (judge(row, i, cell.arrow) ?? [])));
  const last = row.cells.findLastIndex(hasFigure);
  const trend = row.trend === null || row.cells[last]?.arrow != null ? null : judge(row, last, row.trend);
  return trend === null ? judged : [...judged, trend];
}

/** What starts again each year may be held against the same month of the year before. */
function meansTheYearBefore({ row, now, arrow }: Judged): boolean {
  const startsAgain = totalStartsIn(row);
  if (startsAgain === null) return false;
  const yearBefore = samePeriodLastYear(now.period);
  const then = [...row.cells, ...row.priorYear].find(({ period }) => period === yearBefore);
  if (hasFigure(then)) return wentAsPrinted(then, now, row.unit) === arrow;
  return monthOfYear(now.period) === startsAgain;
}

/** One step of a rounded figure may be next to no change before it was rounded; one more of a count is one more. */
function mayBeNoChange({ row, before, now, arrow }: Judged): boolean {
  if (arrow !== 'same' || row.unit === 'count') return false;
  const step = Math.max(stepOf(before.decimals, row.unit), stepOf(now.decimals, row.unit));
  return Math.abs(now.value - before.value) <= step * 1.000001;
}

/** Equal printed figures prove nothing: before they were rounded they may have differed. */
function contradicts(judged: Judged): boolean {
  if (judged.went === 'same' || judged.arrow === judged.went) return false;
  return !mayBeNoChange(judged) && !meansTheYearBefore(judged);
}

/** This many, and more than this share of all arrows: then arrows mean something else in this paper, such as better or worse. */
const OTHER_SENSE = { many: 8, share: 0.25 };

export default {
  id: 'arrow-against-numbers',
  title: 'An arrow points another way than the figures',
  plain:
    'Holds each printed arrow against the figure beside it and the one before, at the precision printed. Equal figures, figures carried forward and a changed definition are left alone, and so is a paper whose arrows mostly mean something else.',
  severity: 'warns',
  source: 'Scrutiny paper of March 2025: 836 arrows could be checked, 15 pointed another way than the figures.',
  examples: [
    {
      name: 'an arrow up beside 93.7% and then 86.0% contradicts them',
      sheet: oneRow('2025-02', {
        label: 'On time',
        measure: { unit: 'percent' },
        cells: ['93.7%', '86.0% ▲', '93.2% ▲'],
      }),
      finds: ['On time 2025-03'],
    },
    {
      name: 'equal printed figures may differ before rounding: no arrow contradicts them',
      sheet: oneRow('2025-01', {
        label: 'At home',
        measure: { unit: 'percent' },
        cells: ['1.0%', '1.0% ▼', '1.0% ▲', '1.0% ►'],
      }),
      finds: [],
    },
    {
      name: 'a change of one printed step is a change',
      sheet: oneRow('2025-01', { label: 'At home', measure: { unit: 'percent' }, cells: ['1.0%', '1.1% ▼'] }),
      finds: ['At home 2025-02'],
    },
    {
      name: 'no change said of one printed step of a rounded figure is left alone, of a count it is not',
      sheet: {
        from: '2025-01',
        rows: [
          { label: 'Rounded', measure: { unit: 'percent' }, cells: ['25.2%', '25.3% ►', '25.5% ►'] },
          { label: 'Counted', cells: ['20', '21 ►'] },
        ],
      },
      finds: ['Rounded 2025-03', 'Counted 2025-02'],
    },
    {
      name: '74% after 74.1% is no fall: the coarser says no more',
      sheet: oneRow('2025-01', { label: 'On time', measure: { unit: 'percent' }, cells: ['74.1%', '74% ▲'] }),
      finds: [],
    },
    {
      name: 'the one arrow of a row belongs to its newest figure',
      sheet: { from: '2025-04', rows: [{ label: 'Complaints', cells: ['7', '18'], trend: 'down' }] },
      finds: ['Complaints 2025-05'],
    },
    {
      name: 'no arrow is judged across a changed definition or a missing month',
      sheet: oneRow('2025-01', {
        label: 'Waiting',
        measure: {
          versions: [
            { version: 1, from: null, meaning: 'all', reason: 'first' },
            { version: 2, from: '2025-02', meaning: 'some', reason: 'changed' },
          ],
        },
        cells: ['267', '143 ▲', '', '120 ▲'],
      }),
      finds: [],
    },
    {
      name: 'a count that starts again in January may be held against the January before',
      sheet: {
        from: '2024-12',
        rows: [
          {
            label: 'Mediations this year',
            measure: { window: 'ytd-calendar' },
            cells: ['435', '42 ▲'],
            priorYear: { period: '2024-01', printed: '23' },
          },
        ],
      },
      finds: [],
    },
  ],
  check(sheet) {
    const judged = sheet.rows.flatMap(arrowsOf);
    const against = judged.filter(contradicts);
    const otherSense = against.length >= OTHER_SENSE.many && against.length > OTHER_SENSE.share * judged.length;
    return { looked: judged.length, found: otherSense ? [] : against.map(foundOf) };
  },
  sentence: (f) =>
    `The arrow beside ${f.now} for ${f.month} in “${f.label}” ${f.points}, but the figure ${f.went} from ${f.before} in ${f.monthBefore}.`,
} satisfies Rule;

function foundOf({ row, before, now, arrow, went }: Judged): Found {
  return {
    cells: [
      { row, cell: now, part: 'arrow' },
      { row, cell: before, part: 'figure' },
    ],
    period: now.period,
    facts: {
      label: row.label,
      month: periodName(now.period),
      monthBefore: periodName(before.period),
      now: cellWords(now, row.unit),
      before: cellWords(before, row.unit),
      points: POINTS[arrow],
      went: WENT[went],
    },
  };
}
