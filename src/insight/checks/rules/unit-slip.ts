// A figure in another unit than its row: a share among percentages, a percentage a hundred times too large, a sign left out.

import { periodName } from '../../../clocks/index.ts';
import { type FigureCell, figureWords, hasFigure, isShare, withoutArrow } from '../figures.ts';
import { type Found, type FoundCell, oneRow, type Rule } from '../rule.ts';
import { median, pointsOf, sameVersion } from '../series.ts';
import type { CheckedCell, CheckedRow } from '../sheet.ts';

/** A printed number without a percent sign that is not nought: nought is nought in every unit. */
const isBare = (cell: CheckedCell): boolean =>
  /[1-9]/.test(cell.printed) && !cell.printed.includes('%') && !/[/a-z]/i.test(cell.printed);
const isSigned = (cell: CheckedCell): boolean => /\d\s*%/.test(cell.printed);

/** Do at least three cells carry the sign, and three in four of them? */
function mostlySigned(cells: readonly CheckedCell[]): boolean {
  const signed = cells.filter(isSigned).length;
  return signed >= 3 && signed >= 3 * cells.filter(isBare).length;
}

/** Figures before and after a slip of a hundred times are told by the others: near them with it, far from all without. */
function hundredfold(cell: FigureCell, others: readonly number[]): 'larger' | 'smaller' | null {
  const usual = others.filter((value) => value > 0);
  if (usual.length < 3 || cell.value <= 0) return null;
  const [least, most] = [Math.min(...usual), Math.max(...usual)];
  const fits = (value: number) => value >= least / 1.5 && value <= most * 1.5;
  if (cell.value >= most * 10 && fits(cell.value / 100)) return 'larger';
  return cell.value <= least / 10 && fits(cell.value * 100) ? 'smaller' : null;
}

export default {
  id: 'unit-slip',
  title: 'A figure is in another unit than its row',
  plain:
    'Looks for a percentage a hundred times too large or too small for its row, for figures and targets without a percent sign where the rest of the row has one, and for percentages in rows of numbers. A row or a paper that never prints the sign is left alone, and so is 0.',
  severity: 'warns',
  source: 'Published papers: 0.316 among 35.4% and 36.1%, 11.84 without its sign, a target of 4 beside 5.3%.',
  examples: [
    {
      name: '0.316 among percentages of about 35 is a share',
      sheet: oneRow('2024-04', {
        label: 'Claiming',
        measure: { unit: 'percent' },
        cells: ['0.316', '35.4%', '36.1%', '32.5%'],
      }),
      finds: ['Claiming 2024-04'],
    },
    {
      name: '400.0% among percentages of about 4 is a hundred times too large',
      sheet: oneRow('2024-09', {
        label: 'Over 18',
        measure: { unit: 'percent' },
        cells: ['4.4%', '4.5%', '400.0%', '4.1%'],
      }),
      finds: ['Over 18 2024-11'],
    },
    {
      name: 'one figure without its sign stands out in a row of signed ones',
      sheet: oneRow('2024-05', {
        label: 'Appealed',
        measure: { unit: 'percent' },
        cells: ['15.1% (24)', '11.84 (27)', '12.8% (42)', '17% (67)'],
      }),
      finds: ['Appealed 2024-06'],
    },
    {
      name: 'a target without a sign beside signed figures, where other targets have it',
      sheet: {
        from: '2025-03',
        rows: [
          { label: 'Changed', measure: { unit: 'percent' }, cells: ['3.1%', '7.4%', '7.7%'], target: '4' },
          { label: 'On time', measure: { unit: 'percent' }, cells: ['89.7%', '74.1%', '55.4%'], target: '70%' },
        ],
      },
      finds: ['Changed target'],
    },
    {
      name: 'a row that never prints the sign, and a nought without one, say nothing',
      sheet: {
        from: '2024-05',
        rows: [
          { label: 'Unsigned', measure: { unit: 'percent' }, cells: ['24.3', '25.0', '33.3', '30.0'] },
          { label: 'Nought', measure: { unit: 'percent' }, cells: ['24.3%', '25.0%', '0', '30.0%'] },
        ],
      },
      finds: [],
    },
    {
      name: 'on the boundary: nine times more than the rest is not a hundred times',
      sheet: oneRow('2024-09', {
        label: 'Over 18',
        measure: { unit: 'percent' },
        cells: ['4.4%', '4.5%', '40.0%', '4.1%'],
      }),
      finds: [],
    },
    {
      name: 'a percentage in a row of numbers',
      sheet: oneRow('2025-01', { label: 'Complaints', cells: ['13', '12', '11.5%', '18'] }),
      finds: ['Complaints 2025-03'],
    },
  ],
  check(sheet) {
    const found: Found[] = [];
    let looked = 0;
    const targetsAreSigned = targetsSigned(sheet.rows);
    for (const row of sheet.rows) {
      const printed = row.cells.filter(({ printed }) => /\d/.test(printed));
      looked += printed.length + (row.target && isShare(row.unit) ? 1 : 0);
      found.push(...(isShare(row.unit) ? shareSlips(row) : countSlips(row)));
      const { target } = row;
      if (target && isShare(row.unit) && targetsAreSigned && mostlySigned(row.cells) && isBare(target))
        found.push(foundOf({ row, cell: target, part: 'target' }, 'bare'));
    }
    return { looked, found };
  },
  sentence(f) {
    const where = f.part === 'target' ? `The target of “${f.label}”` : `“${f.label}” for ${f.month}`;
    if (f.slip === 'bare')
      return `${where} is printed as ${f.printed}, without a percent sign, beside percentages. It may be a number, or a percentage written another way.`;
    if (f.slip === 'signed') return `${where} is printed as ${f.printed}, a percentage, in a row of numbers.`;
    return `${where} is printed as ${f.printed}, a hundred times ${f.slip} than the figures beside it (${f.least} to ${f.most}).`;
  },
} satisfies Rule;

/** Does the paper print the sign on its targets for percentages? */
function targetsSigned(rows: readonly CheckedRow[]): boolean {
  const targets = rows.flatMap((row) => (isShare(row.unit) && row.target ? [row.target] : []));
  const signed = targets.filter(isSigned).length;
  return signed > 0 && signed >= targets.filter(isBare).length;
}

function shareSlips(row: CheckedRow): Found[] {
  const signed = mostlySigned(row.cells);
  const points = pointsOf(row);
  const usual = points.length === 0 ? 0 : median(points.map(({ value }) => value));
  return row.cells.flatMap((cell): Found[] => {
    const place: FoundCell = { row, cell, part: 'figure' };
    if (signed && isBare(cell)) return [foundOf(place, 'bare')];
    if (!hasFigure(cell) || (cell.value < 5 * usual && cell.value > usual / 5)) return [];
    const others = points.filter((point) => point.cell !== cell && sameVersion(row, point.period, cell.period));
    const values = others.map(({ value }) => value);
    const slip = hundredfold(cell, values);
    return slip === null ? [] : [foundOf(place, slip, values)];
  });
}

function countSlips(row: CheckedRow): Found[] {
  const plain = row.cells.filter((cell) => hasFigure(cell) && !isSigned(cell)).length;
  return row.cells.flatMap((cell): Found[] =>
    plain >= 3 && /^\s*[\d.,]+\s*%\s*$/.test(cell.printed) ? [foundOf({ row, cell, part: 'figure' }, 'signed')] : [],
  );
}

function foundOf(place: FoundCell, slip: 'bare' | 'signed' | 'larger' | 'smaller', others: number[] = []): Found {
  const { row, cell, part } = place;
  const words = (value: number) => figureWords(value, row.unit, null);
  const range = others.length === 0 ? {} : { least: words(Math.min(...others)), most: words(Math.max(...others)) };
  const period = part === 'target' || cell === null ? null : cell.period;
  return {
    cells: [place],
    period,
    facts: {
      label: row.label,
      part,
      slip,
      printed: withoutArrow(cell?.printed ?? ''),
      ...(period === null ? {} : { month: periodName(period) }),
      ...range,
    },
  };
}
