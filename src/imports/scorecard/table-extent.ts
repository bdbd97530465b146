// How far a table goes: which rows after it are still its own.

import type { GridRow } from '../grid.ts';
import { headerAt, isBlankRow } from './header.ts';
import type { Layout } from './layout.ts';
import { figuresIn, isKpiWithoutFigures } from './row-kind.ts';
import { isActionHeader } from './texts.ts';
import { onlyCell } from './tiles.ts';

/** How a row stands to the table before it: directly under it, after a blank row, or after other words. */
export type Gap = 'none' | 'blank' | 'words';

interface Standing {
  layout: Layout;
  gap: Gap;
  /** a table of other things stands right above the row */
  isInText: boolean;
  /** text with tabs, where rows of one table have the same number of cells */
  isText: boolean;
}

/** Right below a table any row goes on with it; further away only rows of the same shape. */
export function goesOnWith(rows: GridRow[], i: number, { layout, gap, isInText, isText }: Standing): boolean {
  const row = rows[i]!;
  if (!row.tabular) return false;
  if (isActionHeader(row.cells.map(({ text }) => text)) && figuresIn(row, layout).figures === 0) return false;
  if (gap === 'none') return true;
  if (isInText) return false;
  const { figures, words } = figuresIn(row, layout);
  const sameWidth = Math.abs(row.cells.length - layout.columns.length) <= 1;
  if (onlyCell(row)) return (sameWidth && isText) || leads(rows, i, layout, gap);
  if (gap === 'blank')
    return figures > words || (words === 0 && ((isText && sameWidth) || isKpiWithoutFigures(row, layout)));
  const enough = Math.min(2, layout.run.length);
  return figures >= enough && figures > words && (isText ? sameWidth : row.cells.length <= layout.columns.length + 1);
}

/** The name of a section, or a KPI without figures, with more of the table right below it. */
function leads(rows: GridRow[], i: number, layout: Layout, gap: Gap): boolean {
  for (let j = i + 1; j < Math.min(rows.length, i + 6); j++) {
    const below = rows[j]!;
    if (isBlankRow(below)) continue;
    if (!below.tabular) return false;
    if (onlyCell(below)) continue;
    const enough = gap === 'blank' ? 1 : Math.min(2, layout.run.length);
    return figuresIn(below, layout).figures >= enough && headerAt(rows, j) === null;
  }
  return false;
}
