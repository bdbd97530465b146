// A headline tile as a row of its own: one figure of one month.

import type { PaperRow } from '../paper.ts';
import { columnLetters } from '../read/cells.ts';
import { settleCell } from './cell.ts';
import { readCellText } from './figure.ts';
import { scaleOf } from './scale.ts';
import type { Tile } from './tiles.ts';
import { unitOfLabel } from './unit.ts';

export const TILE_SECTION = 'Headline tiles';

export function tileRow(tile: Tile, sheet: string | null, order: number): PaperRow {
  const place = { sheet, row: tile.row, column: columnLetters(tile.at) };
  const reading = readCellText(tile.printed);
  const scale = scaleOf(unitOfLabel(tile.label), null, [reading], []);
  const { cell } = settleCell(reading, { text: tile.printed }, place, scale, null);
  return {
    order,
    section: TILE_SECTION,
    label: tile.label,
    ref: null,
    under: null,
    place,
    tile: true,
    unit: scale.unit,
    polarity: undefined,
    frequency: null,
    cells: [{ ...cell, period: tile.period, priorYear: false }],
    target: null,
    benchmarks: [],
    trend: null,
    notes: null,
  };
}
