// A figure ten, a hundred or a thousand times what stands beside it, or a tenth of it: a digit too many, or one lost.

import { comparePeriods, type Period, periodName, previousPeriod } from '../../../clocks/index.ts';
import { figureWords, isShare, refusedNumber } from '../figures.ts';
import { besideOf, timesUsual } from '../magnitude.ts';
import { relationsOf, tableFigures, tableRows } from '../related.ts';
import { type Found, oneRow, type Rule } from '../rule.ts';
import { type Point, pointsOf, pointsWithEarlier, totalStartsIn } from '../series.ts';
import type { CheckedRow, CheckedSheet } from '../sheet.ts';

export default {
  id: 'magnitude-slip',
  title: 'A figure has a digit too many or too few',
  plain:
    'Looks for a figure at least seven times, or at most a seventh of, the figures on either side, where those agree with one another. Small numbers, totals that start again each year, a changed definition, and what another row bears out (170 plans ceased, and there are 170 fewer) are left alone.',
  severity: 'stops',
  source: 'Scrutiny paper of March 2025: 1222 in a row of figures near 80.',
  examples: [
    {
      name: '1222 after figures near 80',
      sheet: oneRow('2023-12', { label: 'Agreed', cells: ['34', '89', '82', '65', '1222'] }),
      finds: ['Agreed 2024-04'],
    },
    {
      name: '28 among figures near 283 has lost its last digit',
      sheet: oneRow('2024-11', { label: 'Placed', cells: ['281', '279', '286', '28', '290'] }),
      finds: ['Placed 2025-02'],
    },
    {
      name: 'six times as much is a large change, seven and a half is a slip',
      sheet: {
        from: '2025-01',
        rows: [
          { label: 'Six', cells: ['50', '50', '300', '50', '50'] },
          { label: 'More', cells: ['50', '50', '375', '50', '50'] },
        ],
      },
      finds: ['More 2025-03'],
    },
    {
      name: 'a total that starts again in January is no slip, nor is one complaint among twelve',
      sheet: {
        from: '2024-10',
        rows: [
          { label: 'Mediations', measure: { window: 'ytd-calendar' }, cells: ['361', '394', '435', '42', '80', '120'] },
          { label: 'Complaints', cells: ['12', '13', '12', '1', '12', '14'] },
        ],
      },
      finds: [],
    },
    {
      name: '176 plans ceased in August, and there are 160 fewer',
      sheet: {
        from: '2024-05',
        rows: [
          {
            label: 'Plans',
            measure: { relations: [{ kind: 'stock-flow', in: ['issued'], out: ['ceased'] }] },
            cells: ['3215', '3305', '3380', '3220', '3268'],
          },
          { label: 'Issued', cells: ['80', '98', '86', '16', '62'] },
          { label: 'Ceased', cells: ['10', '8', '11', '176', '14'] },
        ],
      },
      finds: [],
    },
    {
      name: 'a row that leaps by itself tells nothing',
      sheet: oneRow('2025-01', { label: 'Backlog', cells: ['0', '2', '72', '105', '9', '240'] }),
      finds: [],
    },
  ],
  check(sheet) {
    const found: Found[] = [];
    let looked = 0;
    for (const row of sheet.rows) {
      if (totalStartsIn(row) !== null) continue;
      looked += pointsOf(row).length;
      const points = withRefused(row, pointsWithEarlier(row, sheet, 4));
      points.forEach((point, i) => {
        const times = point.cell === null ? null : timesUsual(row, points, i);
        if (times === null || point.cell === null) return;
        // A percentage out by a hundred is a slip of unit.
        if (isShare(row.unit) && (times > 35 || times < 1 / 35)) return;
        if (isBorneOut(row, point, sheet)) return;
        const beside = besideOf(row, points, i, 3);
        found.push({
          cells: [{ row, cell: row.cells.find(({ period }) => period === point.period) ?? point.cell, part: 'figure' }],
          period: point.period,
          facts: {
            label: row.label,
            month: periodName(point.period),
            figure: figureWords(point.value, row.unit, point.decimals),
            least: figureWords(Math.min(...beside), row.unit, point.decimals),
            most: figureWords(Math.max(...beside), row.unit, point.decimals),
            times: times > 1 ? `${Math.round(times)} times` : `one ${nth(1 / times)} of`,
            more: times > 1,
          },
        });
      });
    }
    return { looked, found };
  },
  sentence: (f) =>
    `“${f.label}” for ${f.month} is ${f.figure}, about ${f.times} what stands beside it (${f.least} to ${f.most}). ${f.more ? 'It may have a digit too many.' : 'It may have lost a digit.'}`,
} satisfies Rule;

/** How much of what came in or went out the change of the stock may leave unexplained. */
const UNEXPLAINED = 0.2;

/** Did the stock that it comes into, or goes out of, change by as much? */
function isBorneOut(row: CheckedRow, { period, value }: Point, sheet: CheckedSheet): boolean {
  const figures = tableFigures(sheet);
  const sum = (ids: readonly string[], at: Period) =>
    ids.reduce((all, id) => all + (figures(id).get(at)?.cell.value ?? Number.NaN), 0);
  return tableRows(sheet).some((stock) =>
    relationsOf(stock, 'stock-flow').some((flow) => {
      if (![...flow.in, ...flow.out].includes(row.measure.id)) return false;
      const change = sum([stock.measure.id], period) - sum([stock.measure.id], previousPeriod(period));
      return Math.abs(change - sum(flow.in, period) + sum(flow.out, period)) <= UNEXPLAINED * value;
    }),
  );
}

/** A number that the reader refused counts here: that it is out of line may be why it was refused. */
function withRefused(row: CheckedRow, points: Point[]): Point[] {
  if (isShare(row.unit)) return points;
  const refused = row.cells.flatMap((cell): Point[] => {
    const value = refusedNumber(cell);
    return value === null ? [] : [{ period: cell.period, value, decimals: null, cell: { ...cell, value } }];
  });
  return refused.length === 0 ? points : [...points, ...refused].sort((a, b) => comparePeriods(a.period, b.period));
}

function nth(times: number): string {
  const names: Record<number, string> = { 7: 'seventh', 8: 'eighth', 9: 'ninth', 10: 'tenth', 100: 'hundredth' };
  const rounded = Math.round(times);
  return names[rounded] ?? (rounded > 60 ? 'hundredth' : 'tenth');
}
