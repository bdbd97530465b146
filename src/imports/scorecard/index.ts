// A scorecard as people publish it, from the cells of a file into a paper.

import { firstDayOfPeriod } from '../../clocks/index.ts';
import type { ReadContext } from '../format.ts';
import type { Grid, GridSheet } from '../grid.ts';
import type { Paper } from '../paper.ts';
import { headerAt } from './header.ts';
import { dateDoubt } from './paper-date.ts';
import { Reading } from './reading.ts';
import { SheetReader } from './sheet.ts';

/** How far into a sheet a scorecard's first table is looked for. */
const ROWS_LOOKED_AT = 5_000;

export function recogniseScorecard(grid: Grid): number {
  return Math.max(0, ...grid.sheets.map(recogniseSheet));
}

const SURE: Record<string, number> = { 'months-across': 0.9, long: 0.6, 'months-down': 0.7 };

function recogniseSheet({ rows }: GridSheet): number {
  for (let i = 0; i < Math.min(rows.length, ROWS_LOOKED_AT); i++) {
    const header = headerAt(rows, i);
    if (header && rows[header.next]) return SURE[header.shape]!;
  }
  return 0;
}

export function readScorecard(grid: Grid, context: ReadContext): Paper {
  const reading = new Reading(context);
  for (const sheet of grid.sheets) new SheetReader(sheet, grid.kind, grid.sheets.length > 1, reading).read();
  const { rows, last, issues, dates } = reading;
  const stated = dates.stated(context.toldDate, context.fileName, last?.on ?? null, context.arrivedOn);
  if (stated.by === 'last month' && last)
    issues.add('date-from-last-month', 'warns', {}, { month: last.period, day: stated.on });
  if (last && firstDayOfPeriod(last.period) > context.arrivedOn)
    issues.add('figures-ahead', 'warns', {}, { month: last.period });
  const doubt = rows.length > 0 ? dateDoubt(stated.on, last?.on ?? null, context.arrivedOn) : null;
  if (doubt)
    issues.add(
      'paper-date-doubtful',
      'warns',
      {},
      { doubt, stated: stated.on, by: stated.by, last: last?.period ?? null },
    );
  return {
    title: reading.title,
    statedOn: stated.on,
    statedBy: stated.by,
    rows,
    emptySections: reading.emptySections,
    texts: reading.texts.all(),
    tables: reading.tables.all(),
    issues: issues.all(),
  };
}
