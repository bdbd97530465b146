// The headline KPIs as tiles on paper: a row each with a large figure, its drawing, its change and its rating.

import { headlineRows } from '../kpi/headlines.ts';
import type { Block } from './document.ts';
import { kpiCells, kpiColumns } from './kpi-cells.ts';
import type { Reading } from './reading.ts';

export function headlineBlocks(reading: Reading): Block[] {
  const rows = headlineRows(reading.rows, reading.month);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Headline figures',
      columns: kpiColumns(reading.month),
      groups: [{ title: null, rows: rows.map((row) => ({ cells: kpiCells(reading, row) })) }],
    },
  ];
}
