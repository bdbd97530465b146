// The headline tiles of a paper say again what its table says: the same KPI, the same month, another figure.

import { type Period, periodName } from '../../../clocks/index.ts';
import { agreesAsPrinted } from '../../../measures/index.ts';
import { cellWords, hasFigure, isShare } from '../figures.ts';
import { figureOf, tableFigures } from '../related.ts';
import type { Found, Rule } from '../rule.ts';

type Facts = { label: string; period: Period; tile: string; table: string; tableLabel: string };

const rate = { unit: 'rate-10k' as const };
const share = { unit: 'percent' as const };

export default {
  id: 'tile-against-table',
  title: 'A headline tile says another figure than the table',
  plain:
    'Compares each headline tile with the figure that the table of the same paper gives for the same KPI and month. A tile that is rounded more coarsely than the table agrees with it.',
  severity: 'stops',
  source:
    'Arithmetic: one KPI has one figure for a month in one paper. Tiles are typed apart from the table, and digits change places.',
  examples: [
    {
      name: '396.1 in the tile is 391.6 in the table',
      sheet: {
        from: '2025-05',
        rows: [
          { label: 'Plans per 10,000 (tile)', tile: true, measure: { ...rate, id: 'plans-rate' }, cells: ['396.1'] },
          { label: 'Plans per 10,000', measure: { ...rate, id: 'plans-rate' }, cells: ['391.6'] },
        ],
      },
      finds: ['Plans per 10,000 (tile) 2025-05'],
    },
    {
      name: '55% in the tile is 55.4% rounded; 56% is not',
      sheet: {
        from: '2025-04',
        rows: [
          { label: 'On time (tile)', tile: true, measure: { ...share, id: 'on-time' }, cells: ['73%', '56%'] },
          { label: 'On time', measure: { ...share, id: 'on-time' }, cells: ['73.1%', '55.4%'] },
        ],
      },
      finds: ['On time (tile) 2025-05'],
    },
    {
      name: 'a tile of a month that the table does not have yet stands alone',
      sheet: {
        from: '2025-04',
        rows: [
          { label: 'Pupils with a plan (tile)', tile: true, measure: { ...share, id: 'pupils' }, cells: ['', '4.9%'] },
          { label: 'Pupils with a plan', measure: { ...share, id: 'pupils' }, cells: ['4.6%', 'Available in July'] },
        ],
      },
      finds: [],
    },
  ],
  check(sheet) {
    const figures = tableFigures(sheet);
    const found: Found[] = [];
    let looked = 0;
    for (const row of sheet.rows.filter(({ tile }) => tile))
      for (const cell of row.cells.filter(hasFigure)) {
        const table = figures(row.measure.id).get(cell.period);
        if (!table) continue;
        looked += 1;
        if (agreesAsPrinted(cell, table.cell, isShare(row.unit))) continue;
        const facts: Facts = {
          label: row.label,
          period: cell.period,
          tile: cellWords(cell, row.unit),
          table: cellWords(table.cell, table.row.unit),
          tableLabel: table.row.label,
        };
        found.push({ cells: [figureOf({ row, cell }), figureOf(table)], period: cell.period, facts });
      }
    return { looked, found };
  },
  sentence(facts) {
    const { label, period, tile, table, tableLabel } = facts as Facts;
    return `The headline tile “${label}” says ${tile} for ${periodName(period)}. The table says ${table} (“${tableLabel}”).`;
  },
} satisfies Rule;
