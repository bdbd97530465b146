// The column of a year ago, held to what was printed for that month when it was new.

import { type Day, type Period, periodName, plainDay } from '../../../clocks/index.ts';
import { agreesAsPrinted } from '../../../measures/index.ts';
import { cellWords, type FigureCell, figureWords, hasFigure, isShare } from '../figures.ts';
import { figureOf, type Placed, type PlacedByPeriod, tableFigures, tableRows } from '../related.ts';
import type { Found, Rule } from '../rule.ts';
import type { CheckedRow, CheckedSheet } from '../sheet.ts';

type Facts = {
  label: string;
  period: Period;
  printed: string;
  before: string;
  /** the earlier paper and its date; null where the same paper gives the month in its own column */
  file: string | null;
  statedOn: Day | null;
};

/** A figure of last year under today's meaning may rightly differ from the one printed under last year's. */
function meaningChanged(row: CheckedRow, since: Period, month: Period | null): boolean {
  return (row.measure.versions ?? []).some(
    ({ from, areas }) => from !== null && areas === undefined && from > since && (month === null || from <= month),
  );
}

function foundIn(row: CheckedRow, cell: FigureCell, sheet: CheckedSheet, own: Placed | undefined): Found | null {
  const agrees = (other: { value: number; decimals: number | null }) => agreesAsPrinted(cell, other, isShare(row.unit));
  const { period } = cell;
  const facts = { label: row.label, period, printed: cellWords(cell, row.unit) };
  if (own) {
    if (agrees(own.cell)) return null;
    const said: Facts = { ...facts, before: cellWords(own.cell, own.row.unit), file: null, statedOn: null };
    return { cells: [figureOf({ row, cell }), figureOf(own)], period, facts: said };
  }
  const earlier = sheet.earlier(row.measure.id, period);
  const newest = earlier.at(-1);
  if (newest === undefined || earlier.some(agrees)) return null;
  const before = figureWords(newest.value, row.unit, newest.decimals);
  const said: Facts = { ...facts, before, file: newest.file, statedOn: newest.statedOn };
  return { cells: [figureOf({ row, cell })], period, facts: said };
}

const canBeJudged = (row: CheckedRow, { period }: FigureCell, sheet: CheckedSheet, own: PlacedByPeriod) =>
  own.has(period) || sheet.earlier(row.measure.id, period).length > 0;

const share = { unit: 'percent' as const };

export default {
  id: 'prior-year',
  title: 'The figure of a year ago is not the one printed then',
  plain:
    'Compares the column that repeats a month of last year with what this paper, or papers dated before it, give for that month. It agrees when any of them gives the same figure at the precision printed, and is left alone where the KPI has changed its meaning since.',
  severity: 'warns',
  source:
    'A scorecard of May 2025: its May 2024 column said 52.9% and 44.0% for two shares that the paper before had at 44.0% and 36.4%.',
  examples: [
    {
      name: 'May 2024 was printed as 44.0% at the time and is 52.9% a year later',
      sheet: {
        from: '2025-04',
        rows: [
          {
            label: 'In mainstream',
            measure: share,
            cells: ['47.7%', '48.3%'],
            priorYear: { period: '2024-05', printed: '52.9%' },
          },
        ],
        earlier: { 'In mainstream 2024-05': '44.0%' },
      },
      finds: ['In mainstream 2024-05'],
    },
    {
      name: '84.10% now and 84.1% then are one figure, and so is 84% rounded',
      sheet: {
        from: '2025-05',
        rows: [
          {
            label: 'In education',
            measure: share,
            cells: ['93.5%'],
            priorYear: { period: '2024-05', printed: '84.10%' },
          },
          { label: 'In work', measure: share, cells: ['5%'], priorYear: { period: '2024-05', printed: '84%' } },
          { label: 'In training', measure: share, cells: ['5%'], priorYear: { period: '2024-05', printed: '85%' } },
        ],
        earlier: { 'In education 2024-05': '84.1%', 'In work 2024-05': '84.1%', 'In training 2024-05': '84.4%' },
      },
      finds: ['In training 2024-05'],
    },
    {
      name: 'nothing was printed then, so there is nothing to compare',
      sheet: {
        from: '2025-05',
        rows: [{ label: 'Complaints', cells: ['18'], priorYear: { period: '2024-05', printed: '11' } }],
      },
      finds: [],
    },
    {
      name: 'a KPI with a new meaning since January may restate last year',
      sheet: {
        from: '2025-05',
        rows: [
          {
            label: 'Waiting',
            measure: {
              versions: [{ version: 2, from: '2025-01', meaning: 'every setting', reason: 'asked by the board' }],
            },
            cells: ['263'],
            priorYear: { period: '2024-05', printed: '240' },
          },
        ],
        earlier: { 'Waiting 2024-05': '143' },
      },
      finds: [],
    },
  ],
  check(sheet) {
    const figures = tableFigures(sheet);
    const found: Found[] = [];
    let looked = 0;
    for (const row of tableRows(sheet))
      for (const cell of row.priorYear.filter(hasFigure)) {
        const own = figures(row.measure.id);
        if (!canBeJudged(row, cell, sheet, own) || meaningChanged(row, cell.period, sheet.month)) continue;
        looked += 1;
        const one = foundIn(row, cell, sheet, own.get(cell.period));
        if (one) found.push(one);
      }
    return { looked, found };
  },
  sentence(facts) {
    const { label, period, printed, before, file, statedOn } = facts as Facts;
    const month = periodName(period);
    const then =
      file === null || statedOn === null
        ? `The same paper gives ${before} in its own column for that month.`
        : `The paper of ${plainDay(statedOn)} (${file}) gave ${before} for that month.`;
    return `The column of a year ago says ${printed} for “${label}” in ${month}. ${then}`;
  },
} satisfies Rule;
