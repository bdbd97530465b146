// A row that stands one column too far left or right: seen from earlier papers, or from a month's figure under a comparison.

import { addPeriods, monthIndex } from '../../../clocks/index.ts';
import { agreesAsPrinted } from '../../../measures/index.ts';
import { hasFigure, isOwnFigure, isShare, withoutArrow } from '../figures.ts';
import type { Found, FoundCell, Rule } from '../rule.ts';
import type { CheckedCell, CheckedRow, CheckedSheet } from '../sheet.ts';

/** Months of earlier papers that must fit one column further and not where they stand. */
const FITS = 5;
const DIFFERENT = 3;

export default {
  id: 'shifted-row',
  title: 'A row stands one column off',
  plain:
    'Holds each row against what earlier papers gave for the same months: where it fits one month further and not where it stands, the row has moved. In a paper that is the first of its kind, looks for a month’s figure with its arrow under a comparison column, or a lone figure there in a row whose first month is empty while the rows around it have theirs.',
  severity: 'stops',
  source: 'Scrutiny paper of March 2025: survey rows that end one cell past the last month, under the national column.',
  examples: [
    {
      name: 'earlier papers gave every figure one month before',
      sheet: {
        from: '2024-01',
        rows: [
          { label: 'Views', measure: { unit: 'percent' }, cells: ['', '67%', '50%', '83%', '100%', '33%', '67%'] },
        ],
        earlier: {
          'Views 2024-01': '67%',
          'Views 2024-02': '50%',
          'Views 2024-03': '83%',
          'Views 2024-04': '100%',
          'Views 2024-05': '33%',
        },
      },
      finds: ['Views'],
    },
    {
      name: 'on the boundary: four months that fit are too few',
      sheet: {
        from: '2024-01',
        rows: [{ label: 'Views', measure: { unit: 'percent' }, cells: ['', '67%', '50%', '83%', '100%', '33%'] }],
        earlier: { 'Views 2024-01': '67%', 'Views 2024-02': '50%', 'Views 2024-03': '83%', 'Views 2024-04': '100%' },
      },
      finds: [],
    },
    {
      name: 'the same figures in the same months stand where they should',
      sheet: {
        from: '2024-01',
        rows: [{ label: 'Views', measure: { unit: 'percent' }, cells: ['67%', '50%', '83%', '100%', '33%', '67%'] }],
        earlier: {
          'Views 2024-01': '67%',
          'Views 2024-02': '50%',
          'Views 2024-03': '83%',
          'Views 2024-04': '100%',
          'Views 2024-05': '33%',
        },
      },
      finds: [],
    },
    {
      name: 'an arrow under a comparison column belongs to a month',
      sheet: {
        from: '2024-05',
        rows: [
          {
            label: 'Good',
            measure: { unit: 'percent' },
            cells: ['83%', '83% ►', '67% ▼'],
            benchmarks: { england: '50% ▼' },
          },
          {
            label: 'On time',
            measure: { unit: 'percent' },
            cells: ['74%', '80% ▲', '81% ▲'],
            benchmarks: { england: '45.9%' },
          },
        ],
      },
      finds: ['Good'],
    },
    {
      name: 'a lone figure under a comparison, and the first month empty where its neighbours have theirs',
      sheet: {
        from: '2024-05',
        rows: [
          { label: 'Good', measure: { unit: 'percent' }, cells: ['83%', '83%', '67%', '50%'] },
          {
            label: 'Happy',
            measure: { unit: 'percent' },
            cells: ['', '67%', '50%', '83%'],
            benchmarks: { england: '67%' },
          },
          { label: 'Heard', measure: { unit: 'percent' }, cells: ['100%', '83%', '67%', '100%'] },
        ],
      },
      finds: ['Happy'],
    },
    {
      name: 'a comparison beside a row that starts later is a comparison',
      sheet: {
        from: '2024-05',
        rows: [
          {
            label: 'Good',
            measure: { unit: 'percent' },
            cells: ['83%', '83%', '67%', '50%'],
            benchmarks: { england: '80%' },
          },
          {
            label: 'Happy',
            measure: { unit: 'percent' },
            cells: ['', '67%', '50%', '83%'],
            benchmarks: { england: '67%' },
          },
          { label: 'Heard', measure: { unit: 'percent' }, cells: ['100%', '83%', '67%', '100%'] },
        ],
      },
      finds: [],
    },
  ],
  check(sheet) {
    const rows = sheet.rows.filter(
      ({ tile, frequency, cells }) => !tile && frequency === 'monthly' && cells.length > 1,
    );
    return {
      looked: rows.reduce((sum, { cells }) => sum + cells.filter(isOwnFigure).length, 0),
      found: rows.flatMap((row) => shiftedAgainstEarlier(row, sheet) ?? pastTheLastMonth(row, rows) ?? []),
    };
  },
  sentence(f) {
    if (f.way !== undefined)
      return `The figures of “${f.label}” fit what earlier papers gave one month ${f.way}: ${f.fit} of ${f.known} fit so, and ${f.asPrinted} where they stand. The row may have moved by a column.`;
    return `“${f.label}” has ${f.figure} under a comparison column${f.arrow === true ? ', with an arrow as a month has' : ', with its first month empty, where the rows around it have their first month and no comparison'}. The row may stand one column too far right.`;
  },
} satisfies Rule;

/** Every figure of the row, and what stands under the comparison. */
function cellsOf(row: CheckedRow, beyond: CheckedCell | null): FoundCell[] {
  const cells = row.cells.filter((cell, i) => hasFigure(cell) || i === 0);
  return [
    { row, cell: null, part: 'row' },
    ...cells.map((cell) => ({ row, cell, part: 'figure' as const })),
    ...(beyond === null ? [] : [{ row, cell: beyond, part: 'comparison' as const }]),
  ];
}

function shiftedAgainstEarlier(row: CheckedRow, sheet: CheckedSheet): Found | null {
  const own = row.cells.filter(isOwnFigure).filter(({ period }) => monthIndex(period) !== null);
  const fits = (lag: number) => {
    let [known, fit] = [0, 0];
    const values = new Set<number>();
    for (const cell of own) {
      const given = sheet.earlier(row.measure.id, lag === 0 ? cell.period : addPeriods(cell.period, lag)).at(-1);
      if (!given) continue;
      known += 1;
      values.add(given.value);
      if (agreesAsPrinted(given, cell, isShare(row.unit))) fit += 1;
    }
    return { known, fit, different: values.size };
  };
  const standing = fits(0);
  if (standing.known > 0 && standing.fit > standing.known / 2) return null;
  for (const lag of [-1, 1]) {
    // A row that fills its columns from the first to the last stands: then it was the earlier paper's that had moved.
    if (hasFigure(row.cells.at(lag === -1 ? 0 : -1))) continue;
    const moved = fits(lag);
    if (moved.fit < FITS || moved.different < DIFFERENT || moved.fit < 0.9 * moved.known) continue;
    return {
      cells: cellsOf(row, lag === -1 ? (nextColumn(row) ?? null) : null),
      period: null,
      facts: {
        label: row.label,
        way: lag === -1 ? 'earlier' : 'later',
        fit: moved.fit,
        known: moved.known,
        asPrinted: standing.fit,
      },
    };
  }
  return null;
}

/** The comparison that stands right after the last month; any single one where places are not known. */
function nextColumn(row: CheckedRow): CheckedCell | undefined {
  const last = row.cells.at(-1);
  return row.benchmarks.find(({ cell }) => {
    if (!cell.place || !last?.place) return true;
    return cell.place.row === last.place.row && columnNumber(cell.place.column) <= columnNumber(last.place.column) + 2;
  })?.cell;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function pastTheLastMonth(row: CheckedRow, rows: readonly CheckedRow[]): Found | null {
  const beyond = nextColumn(row);
  if (!beyond || !hasFigure(row.cells.at(-1))) return null;
  // A reader may have refused a figure with an arrow as a comparison: it is still printed there.
  const arrow = beyond.arrow !== null && /\d/.test(beyond.printed) && arrowsAreRare(rows);
  if (!arrow && !(hasFigure(beyond) && isLoneAndLate(row, rows))) return null;
  return {
    cells: cellsOf(row, beyond),
    period: null,
    facts: { label: row.label, figure: withoutArrow(beyond.printed), arrow },
  };
}

/** Comparisons carry no arrows in this paper, but for a few. */
function arrowsAreRare(rows: readonly CheckedRow[]): boolean {
  const all = rows.flatMap(({ benchmarks }) => benchmarks);
  return all.filter(({ cell }) => cell.arrow !== null).length <= all.length / 2;
}

/** One comparison only, the first month empty and no other; rows around it have their first month and no comparison. */
function isLoneAndLate(row: CheckedRow, rows: readonly CheckedRow[]): boolean {
  if (row.benchmarks.length !== 1 || hasFigure(row.cells[0]) || !row.cells.slice(1).every(hasFigure)) return false;
  const at = rows.indexOf(row);
  const around = rows
    .slice(Math.max(0, at - 3), at + 4)
    .filter((other) => other !== row && other.section === row.section);
  const late = around.filter((other) => !hasFigure(other.cells[0])).length;
  const alike = around.filter(({ benchmarks }) => benchmarks.length > 0).length;
  return around.length >= 2 && alike === 0 && late < around.length / 2;
}
