// A percentage that no whole number out of the few it counts can give: 75% of six.

import { periodName } from '../../../clocks/index.ts';
import type { FigureCell } from '../figures.ts';
import { asPrinted, cellWords, figureWords, isOwnFigure, isShare, listWords, stepOf } from '../figures.ts';
import { type Found, oneRow, type Rule } from '../rule.ts';
import { pointsWithEarlier } from '../series.ts';
import type { CheckedRow } from '../sheet.ts';

/** With more than this almost every whole percentage is possible. */
const MOST = 12;
/** Other months that must fit one number out of few before it is taken for what the row counts. */
const MONTHS = 6;
const DIFFERENT = 3;

export default {
  id: 'impossible-percentage',
  title: 'No whole number gives this percentage',
  plain:
    'Where a row says that it is out of a few cases a month, or where all its other months show it, looks for percentages that no whole number out of so many gives. Figures with their own numbers in brackets and rows of many cases are left alone.',
  severity: 'warns',
  source: 'Arithmetic: out of six cases there are only 0, 17, 33, 50, 67, 83 and 100%.',
  examples: [
    {
      name: '75% out of six cases',
      sheet: oneRow('2025-01', {
        label: 'Good (out of 6 cases per month)',
        measure: { unit: 'percent' },
        cells: ['50%', '67%', '75%', '83%'],
      }),
      finds: ['Good (out of 6 cases per month) 2025-03'],
    },
    {
      name: 'all that six cases can give, rounded or cut off',
      sheet: oneRow('2025-01', {
        label: 'Good (out of 6 cases per month)',
        measure: { unit: 'percent' },
        cells: ['0%', '17%', '16%', '33%', '50%', '66%', '67%', '83.3%', '100%'],
      }),
      finds: [],
    },
    {
      name: 'the other months show that four are asked',
      sheet: oneRow('2024-09', {
        label: 'Heard',
        measure: { unit: 'percent' },
        cells: ['75%', '50%', '100%', '25%', '75%', '85%', '50%', '25%', '75%'],
      }),
      finds: ['Heard 2025-02'],
    },
    {
      name: 'two months that do not fit: the number asked is not the same each month',
      sheet: oneRow('2024-09', {
        label: 'Heard',
        measure: { unit: 'percent' },
        cells: ['75%', '50%', '100%', '25%', '75%', '85%', '50%', '60%', '75%'],
      }),
      finds: [],
    },
    {
      name: 'a figure with its own numbers counts those',
      sheet: oneRow('2025-01', {
        label: 'Good (out of 6 cases per month)',
        measure: { unit: 'percent' },
        cells: ['50%', '80% (4/5)', '83%'],
      }),
      finds: [],
    },
  ],
  check(sheet) {
    let looked = 0;
    const found: Found[] = [];
    for (const row of sheet.rows) {
      if (!isShare(row.unit) || row.tile) continue;
      const cells = row.cells.filter(isOwnFigure).filter((cell) => cell.denominator === null);
      const told = outOf(row);
      const many = told ?? shownBy(pointsWithEarlier(row, sheet));
      if (many === null) continue;
      looked += cells.length;
      const against = cells.filter((cell) => !isPossible(cell, many));
      // Where many do not fit, another number is asked each month, whatever the row's name says.
      if (against.length > Math.max(1, cells.length / 4)) continue;
      found.push(...against.map((cell) => foundOf(row, cell, many, told !== null)));
    }
    return { looked, found };
  },
  sentence: (f) =>
    `“${f.label}” for ${f.month} is ${f.figure}. ${f.told ? `The row says it is out of ${f.many}` : `Its other months all fit ${f.many} cases`}. With ${f.many} cases it can be ${f.nearest}, but nothing between. If another number was asked that month, the paper should say so.`,
} satisfies Rule;

type Figure = Pick<FigureCell, 'value' | 'decimals'>;

/** "(out of 6 cases per month)" */
function outOf(row: CheckedRow): number | null {
  const many = Number(/\bout of (\d{1,2})\b/i.exec(row.label)?.[1] ?? Number.NaN);
  return many >= 2 && many <= MOST ? many : null;
}

/** The least number that all months but one at most can be out of, where they could not be so by chance. */
function shownBy(points: readonly Figure[]): number | null {
  // Nine different figures out of eight, and one that does not fit.
  if (new Set(points.map(({ value }) => value)).size > 10) return null;
  for (let many = 3; many <= 8; many++) {
    const fit = points.filter((point) => isPossible(point, many, true));
    const telling = new Set(fit.map(({ value }) => value).filter((value) => value > 0 && value < 1));
    if (fit.length >= Math.max(MONTHS, points.length - 1) && telling.size >= DIFFERENT) return many;
  }
  return null;
}

/** `exact`: rounded only; else a figure that was cut off instead of rounded is possible too. */
function isPossible(cell: Figure, many: number, exact = false): boolean {
  const step = stepOf(cell.decimals, 'percent');
  const shown = asPrinted(cell.value, cell.decimals, 'percent');
  const room = Math.max(exact ? step / 2 : step, 1e-9) + 1e-9;
  const nearest = Math.round(shown * many) / many;
  return Math.abs(nearest - shown) <= room;
}

function foundOf(row: CheckedRow, cell: FigureCell, many: number, told: boolean): Found {
  const below = Math.floor(cell.value * many) / many;
  const above = Math.min(1, below + 1 / many);
  const words = [below, above].map((value) => figureWords(value, 'percent', cell.decimals ?? 0));
  return {
    cells: [{ row, cell, part: 'figure' }],
    period: cell.period,
    facts: {
      label: row.label,
      month: periodName(cell.period),
      figure: cellWords(cell, row.unit),
      many,
      told,
      nearest: listWords([...new Set(words)]),
    },
  };
}
