// For tests: a grid from text typed by hand, lines with tabs (or another mark) being rows of tables.

import { day } from '../../clocks/index.ts';
import type { ReadContext } from '../format.ts';
import type { Grid, GridCell } from '../grid.ts';

export function gridOfText(text: string, kind: Grid['kind'] = 'text', mark = '\t'): Grid {
  const rows = text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const cells: GridCell[] = line.split(mark).map((cell) => ({ text: cell.trim() }));
    return [{ row: i + 1, cells, tabular: kind !== 'text' || line.includes(mark), table: 0 }];
  });
  return { kind, sheets: [{ name: null, rows }], issues: [] };
}

export function aContext(more: Partial<ReadContext> = {}): ReadContext {
  return { fileName: 'scorecard.txt', arrivedOn: day('2025-11-21'), ...more };
}
