// The KPIs of one section in a short table: a year before, the month before, now, direction and rating.

import { monthFromIndex, monthIndex, monthName, shortMonthName } from '../../clocks/index.ts';
import { isAcross, type ScorecardRow } from '../../insight/index.ts';
import { cellOfMonth, hasFigure } from '../kpi/kpi-row.ts';
import { breaksIn } from '../kpi/row-breaks.ts';
import type { Block, TableCell } from './document.ts';
import { directionCell, figureCell, left, nameCell, plainCell, ratingCell, right } from './kpi-cells.ts';
import type { Reading } from './reading.ts';

export function sectionTable(reading: Reading, rows: readonly ScorecardRow[], caption: string): Block[] {
  const index = monthIndex(reading.month);
  if (rows.length === 0 || index === null) return [];
  const months = [index - 12, index - 1].map(monthFromIndex);
  return [
    {
      kind: 'table',
      caption,
      columns: [
        left('KPI', 0.3),
        ...months.map((month) => right(shortMonthName(month), 0.12)),
        right(monthName(reading.month), 0.13),
        left('Direction', 0.19),
        left('Rating', 0.14),
      ],
      groups: [
        {
          title: null,
          rows: rows.map((row) => ({
            cells: [
              nameCell(row),
              ...months.map((month) => thenCell(row, month, reading.month)),
              figureCell(reading, row),
              directionCell(reading, row),
              ratingCell(reading, row),
            ],
          })),
        },
      ],
    },
  ];
}

function thenCell(row: ScorecardRow, month: string, now: string): TableCell {
  const cell = cellOfMonth(row, month);
  if (!hasFigure(cell)) return { words: [{ text: 'no figure', look: 'quiet' }] };
  const breaks = breaksIn(row).map(({ from }) => from);
  return isAcross(breaks, cell.period, now)
    ? { words: [{ text: 'not comparable', look: 'quiet' }] }
    : plainCell(row, cell, { counts: true });
}
