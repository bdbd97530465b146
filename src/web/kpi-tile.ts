// One KPI as a tile: its figure, a small drawing, direction and rating.

import { type Day, monthFromIndex, monthIndex, type Period } from '../clocks/index.ts';
import type { ScorecardRow } from '../insight/index.ts';
import {
  cellOfMonth,
  countsSaid,
  directionMark,
  directionSaid,
  figureSaid,
  hasFigure,
  href,
  IN_TILE,
  link,
  monthsShown,
  monthWord,
  periodWords,
  ratingMark,
  ratingSaid,
  seriesOf,
  sparkline,
  stateOfMonth,
  type Tile,
  targetWords,
} from '../outputs/index.ts';

const TILE_MONTHS = 12;

export function tileOf({ row, month, today }: { row: ScorecardRow; month: Period | null; today: Day }): Tile {
  const cell = cellOfMonth(row, month);
  const shown = hasFigure(cell) ? cell : row.latest;
  const rated = ratingSaid(row, month);
  const target =
    row.target && row.polarity !== null ? `target ${targetWords(row.target, row.unit, row.polarity)}` : null;
  const when = hasFigure(cell) || !shown ? null : periodWords(shown.period);
  const months = monthsShown([row], month, TILE_MONTHS);
  return {
    name: link(href`/kpis/${row.measure.id}`, row.measure.title),
    figure: hasFigure(shown) ? figureSaid(row, shown) : stateOfMonth(row, month, today).words,
    second: [shown && countsSaid(row, shown), when].filter(Boolean).join(', ') || beforeWords(row, month),
    sparkline: sparkline(seriesOf(row, months, today), { size: IN_TILE }),
    direction: directionMark(directionSaid(row, month, today)),
    rating: ratingMark(rated.rating, [rated.note, target].filter(Boolean).join('; ')),
  };
}

function beforeWords(row: ScorecardRow, month: Period | null): string {
  const index = month === null ? null : monthIndex(month);
  const before = index === null ? undefined : row.cells.find((cell) => cell.period === monthFromIndex(index - 1));
  return hasFigure(before) ? `${figureSaid(row, before)} in ${monthWord(before.period)}` : '';
}
