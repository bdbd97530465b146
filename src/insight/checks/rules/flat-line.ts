// A figure counted anew each month that stays exactly the same for months, where before it moved.

import { cellWords, type FigureCell, isOwnFigure, isShare, stepOf } from '../figures.ts';
import { grainOf } from '../gait.ts';
import { rangeWords } from '../months.ts';
import { type Found, oneRow, type Rule } from '../rule.ts';
import { follows, type Point, pointsWithEarlier, sameVersion } from '../series.ts';
import type { CheckedRow, CheckedSheet } from '../sheet.ts';

/** Months that must stand alike. */
const LENGTH = 5;
/** Changes that must be known besides, and the share of them that moved. */
const KNOWN = 3;
const MOVED = 0.75;
/** A row that usually moves by so many steps either way stays by chance in one month of twice as many and one. */
const CHANCE = 0.001;
/** Steps a figure must be from nought: 12 vacancies may well stay 12, 556 people do not stay 556. */
const STEPS = 100;

export default {
  id: 'flat-line',
  title: 'A monthly figure has not moved for months',
  plain:
    'Looks for a monthly figure that is exactly the same five months running or longer, where the figures before or after it moved nearly every month. Termly figures, figures carried forward and small numbers are left alone.',
  severity: 'warns',
  source:
    'Board scorecard of May 2025: 556 people open to the team in each of five months, after a year in which the figure moved every month.',
  examples: [
    {
      name: 'five months of 416 after figures that moved',
      sheet: oneRow('2024-09', { label: 'Open', cells: ['431', '428', '423', '416', '416', '416', '416', '416'] }),
      finds: ['Open 2025-01'],
    },
    {
      name: 'on the boundary: four months alike are left alone',
      sheet: oneRow('2024-09', { label: 'Open', cells: ['431', '428', '423', '416', '416', '416', '416', '420'] }),
      finds: [],
    },
    {
      name: 'earlier papers tell that it used to move',
      sheet: {
        from: '2025-01',
        rows: [{ label: 'Open', cells: ['416', '416', '416', '416', '416'] }],
        earlier: { 'Open 2024-09': '431', 'Open 2024-10': '428', 'Open 2024-11': '423', 'Open 2024-12': '419' },
      },
      finds: ['Open 2025-02'],
    },
    {
      name: 'a termly figure printed every month, and twelve posts, may stay as they are',
      sheet: {
        from: '2024-09',
        rows: [
          {
            label: 'Termly',
            measure: { frequency: 'termly' },
            cells: ['431', '428', '423', '416', '416', '416', '416', '416'],
          },
          {
            label: 'Posts',
            measure: { unit: 'fte' },
            cells: ['9.0', '10.0', '11.0', '12.0', '12.0', '12.0', '12.0', '12.0'],
          },
        ],
      },
      finds: [],
    },
    {
      name: 'a row that seldom moves is not flat',
      sheet: oneRow('2024-09', {
        label: 'Settled',
        cells: ['431', '431', '423', '423', '416', '416', '416', '416', '416'],
      }),
      finds: [],
    },
  ],
  check(sheet) {
    const rows = sheet.rows.filter((row) => row.frequency === 'monthly' && row.measure.frequency === 'monthly');
    return {
      looked: rows.reduce((sum, row) => sum + row.cells.filter(isOwnFigure).length, 0),
      found: rows.flatMap((row) => flatOf(row, sheet)),
    };
  },
  sentence: (f) =>
    `“${f.label}” is ${f.figure} in each of the ${f.many} months ${f.months}, but it changed in ${f.moved} of ${f.known} other months. An earlier figure may stand in the later months.`,
} satisfies Rule;

function flatOf(row: CheckedRow, sheet: CheckedSheet): Found[] {
  const longest = longestRun(row.cells.filter(isOwnFigure));
  const first = longest[0];
  if (!first || longest.length < LENGTH) return [];
  const room = isShare(row.unit) ? Math.min(first.value, 1 - first.value) : Math.abs(first.value);
  if (room < STEPS * (row.unit === 'fte' ? 1 : stepOf(first.decimals, row.unit) || 0.001)) return [];
  const steps = knownBesides(row, sheet, longest, first).flatMap((point, i, points) => {
    const before = points[i - 1];
    if (!before || !follows(before.period, point.period)) return [];
    return before.value === first.value && point.value === first.value ? [] : [Math.abs(point.value - before.value)];
  });
  const moved = steps.filter((step) => step > 0).length;
  if (steps.length < KNOWN || moved < MOVED * steps.length) return [];
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length / grainOf(row);
  if ((1 / (1 + 2 * mean)) ** (longest.length - 1) > CHANCE) return [];
  // The first month may be right: it is what was carried on.
  const carried = longest.slice(1);
  return [
    {
      cells: [...carried, first].map((cell) => ({ row, cell, part: 'figure' as const })),
      period: carried[0]?.period ?? null,
      facts: {
        label: row.label,
        figure: cellWords(first, row.unit),
        many: longest.length,
        months: rangeWords(longest.map(({ period }) => period)),
        moved,
        known: steps.length,
      },
    },
  ];
}

/** What the paper and earlier ones gave for other months, and what earlier ones gave for these. */
function knownBesides(row: CheckedRow, sheet: CheckedSheet, run: readonly FigureCell[], first: FigureCell): Point[] {
  return pointsWithEarlier(row, sheet)
    .filter(({ period }) => sameVersion(row, period, first.period))
    .map((point) => {
      const given = run.some((cell) => cell === point.cell) ? sheet.earlier(row.measure.id, point.period).at(-1) : null;
      return given ? { ...point, value: given.value, cell: null } : point;
    });
}

function longestRun(cells: readonly FigureCell[]): FigureCell[] {
  let [longest, run]: [FigureCell[], FigureCell[]] = [[], []];
  for (const cell of cells) {
    const before = run.at(-1);
    const goesOn = before !== undefined && before.value === cell.value && follows(before.period, cell.period);
    run = goesOn ? [...run, cell] : [cell];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
