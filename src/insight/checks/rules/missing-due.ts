// A monthly figure that should be there by now: its cell is empty, or says that it was asked for.

import { addDays, lastDayOfPeriod, monthIndex, periodName, plainDay } from '../../../clocks/index.ts';
import { hasFigure, refusedNumber } from '../figures.ts';
import type { Found, Rule } from '../rule.ts';
import { follows } from '../series.ts';
import type { CheckedCell, CheckedRow } from '../sheet.ts';

/** Where nobody has said how long a figure takes. */
const USUAL_LAG = 31;
/** Figures that must stand before the empty cell without a gap: else the row may never have been monthly. */
const BEFORE = 3;
/** Or it is the one empty cell among so many others. */
const OTHERS = 5;
const isEmpty = (cell: CheckedCell): boolean => cell.value === null && cell.printed.trim() === '';
const isAskedFor = (cell: CheckedCell): boolean =>
  cell.value === null && /^(?:requested|chased|to follow|pending|tbc|not received)\b/i.test(cell.printed.trim());

export default {
  id: 'missing-due',
  title: 'A figure that is due is not there',
  plain:
    'Looks at monthly rows for a cell that is empty although three months before it have figures, most other rows have one for that month, and the figure was due by the day of the paper; and for a figure that was requested, was due by then and has not come. What says when it comes or why it does not is left alone, and of a row that stops only the first empty month is told.',
  severity: 'warns',
  source: 'Published papers: blank cells with nothing said, and cells that say “requested” for four months.',
  examples: [
    {
      name: 'an empty newest month a month after it ended',
      sheet: {
        from: '2024-09',
        statedOn: '2025-03-11',
        rows: [
          { label: 'Complaints', cells: ['12', '24', '17', '12', ''] },
          { label: 'Praise', cells: ['3', '32', '3', '3', '6'] },
        ],
      },
      finds: ['Complaints 2025-01'],
    },
    {
      name: 'on the boundary: a figure due the day after the paper is not missing, a day before it is',
      sheet: {
        from: '2024-10',
        statedOn: '2025-02-20',
        rows: [
          { label: 'Tomorrow', measure: { releaseLag: 21 }, cells: ['24', '17', '12', ''] },
          { label: 'Today', measure: { releaseLag: 20 }, cells: ['24', '17', '12', ''] },
          { label: 'Praise', cells: ['32', '3', '3', '6'] },
          { label: 'Visits', cells: ['320', '333', '331', '360'] },
        ],
      },
      finds: ['Today 2025-01'],
    },
    {
      name: 'what says when it comes, and what is not monthly, is not missing',
      sheet: {
        from: '2024-09',
        statedOn: '2025-03-11',
        rows: [
          { label: 'Promised', cells: ['12', '24', '17', '12', 'awaited until July'] },
          { label: 'Termly', measure: { frequency: 'termly' }, cells: ['12', '24', '17', '12', ''] },
          { label: 'Praise', cells: ['3', '32', '3', '3', '6'] },
          { label: 'Visits', cells: ['320', '333', '331', '360', '351'] },
        ],
      },
      finds: [],
    },
    {
      name: 'a hole in the middle of a row is missing; of a row that stops, its first empty month; of one that says why, nothing',
      sheet: {
        from: '2024-09',
        statedOn: '2025-05-31',
        rows: [
          { label: 'Physio', cells: ['18', '16', '15', '', '14', '13', '14'] },
          { label: 'Stops', cells: ['12', '24', '17', '12', '', '', ''] },
          { label: 'Changed', cells: ['12', '24', '17', 'KPI changed, see below', '', '', ''] },
          { label: 'Praise', cells: ['3', '32', '3', '3', '6', '7', '8'] },
        ],
      },
      finds: ['Physio 2024-12', 'Stops 2025-01'],
    },
    {
      name: 'the second month of six, where all others stand; of five it may be a row that is not monthly',
      sheet: {
        from: '2024-09',
        statedOn: '2025-04-30',
        rows: [
          { label: 'Six', cells: ['31', '', '33', '32', '35', '34'] },
          { label: 'Five', cells: ['31', '', '33', '32', '35'] },
          { label: 'Praise', cells: ['3', '32', '3', '3', '6', '4'] },
          { label: 'Visits', cells: ['43', '42', '43', '40', '46', '44'] },
        ],
      },
      finds: ['Six 2024-10'],
    },
    {
      name: 'requested months ago and still not there',
      sheet: {
        from: '2024-09',
        statedOn: '2025-03-11',
        rows: [
          { label: 'Places', cells: ['requested', 'requested', '', '', ''] },
          { label: 'Praise', cells: ['3', '32', '3', '3', '6'] },
        ],
      },
      finds: ['Places 2024-10'],
    },
  ],
  check(sheet) {
    const rows = sheet.rows.filter(
      (row) => !row.tile && row.frequency === 'monthly' && row.measure.frequency === 'monthly',
    );
    const shares = filledShares(rows);
    const monthsOnly = sheet.periods.filter((period) => monthIndex(period) !== null);
    const ends = new Map(monthsOnly.map((period) => [period, lastDayOfPeriod(period)]));
    const isDue = (row: CheckedRow, cell: CheckedCell) => {
      const end = ends.get(cell.period);
      return end !== undefined && addDays(end, lagOf(row)) <= sheet.statedOn;
    };
    let looked = 0;
    const found: Found[] = [];
    for (const row of rows) {
      for (const [i, cell] of row.cells.entries()) {
        if (!isDue(row, cell)) continue;
        looked += 1;
        if (isEmpty(cell) && leavesGap(row, i) && (shares.get(cell.period) ?? 0) >= 0.5)
          found.push(foundOf(row, cell, 'empty'));
      }
      const asked = row.cells.findLast((cell) => isAskedFor(cell) && isDue(row, cell));
      if (asked && !row.cells.some((cell) => cell.period > asked.period && hasFigure(cell)))
        found.push(foundOf(row, asked, 'asked for'));
    }
    return { looked, found };
  },
  sentence: (f) =>
    f.why === 'empty'
      ? `“${f.label}” has no figure for ${f.month}${f.stops === true ? ' or after it' : ''} and says nothing of it. It was due by ${f.due}.`
      : `“${f.label}” says “${f.printed}” for ${f.month}. The figure was due by ${f.due} and has not come since.`,
} satisfies Rule;

const lagOf = (row: CheckedRow): number => row.measure.releaseLag ?? USUAL_LAG;
const dueBy = (row: CheckedRow, cell: CheckedCell) => addDays(lastDayOfPeriod(cell.period), lagOf(row));

/** Of the rows that had a figure the month before, how many have one now. */
function filledShares(rows: readonly CheckedRow[]): Map<string, number> {
  const counts = new Map<string, { had: number; has: number }>();
  for (const row of rows) {
    for (const [i, cell] of row.cells.entries()) {
      if (!hasFigure(row.cells[i - 1])) continue;
      const count = counts.get(cell.period) ?? { had: 0, has: 0 };
      counts.set(cell.period, { had: count.had + 1, has: count.has + (hasFigure(cell) ? 1 : 0) });
    }
  }
  return new Map([...counts].map(([period, { had, has }]) => [period, has / had]));
}

/** The one empty month of its row; or figures up to it without a gap: in a row that has ended, only its first empty month. */
function leavesGap(row: CheckedRow, i: number): boolean {
  const before = row.cells.slice(Math.max(0, i - BEFORE), i);
  const stands = (cell: CheckedCell) => hasFigure(cell) || refusedNumber(cell) !== null;
  const others = row.cells.filter((_, j) => j !== i);
  if (i > 0 && others.length >= OTHERS && others.every(stands)) return true;
  return before.length === BEFORE && before.every(stands) && follows(before.at(-1)!.period, row.cells[i]!.period);
}

function foundOf(row: CheckedRow, cell: CheckedCell, why: 'empty' | 'asked for'): Found {
  return {
    cells: [{ row, cell, part: 'figure' }],
    period: cell.period,
    facts: {
      label: row.label,
      month: periodName(cell.period),
      why,
      ...(why === 'empty' &&
      row.cells.at(-1) !== cell &&
      row.cells.every((one) => one.period <= cell.period || isEmpty(one))
        ? { stops: true }
        : {}),
      printed: cell.printed.trim(),
      due: plainDay(dueBy(row, cell)),
    },
  };
}
