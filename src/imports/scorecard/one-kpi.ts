// Tables that are all of one KPI: areas down and periods across, or years down and months across. The KPI is named in the corner or above.

import type { GridCell, GridRow } from '../grid.ts';
import { columnLetters } from '../read/cells.ts';
import { levelOf } from './areas.ts';
import { type ColumnKind, columnKind } from './column-heading.ts';
import type { Column } from './columns.ts';
import { type Header, isBlankRow } from './header.ts';
import type { Heading } from './header-summary.ts';
import { type Layout, layoutOf } from './layout.ts';
import { type PeriodHeading, periodHeading } from './period-heading.ts';
import { tidyText } from './plain-text.ts';
import type { Reading } from './reading.ts';
import { placedUnder } from './years.ts';
import { firstDayOfPeriod, lastDayOfPeriod } from '../../clocks/index.ts';

/** The rows under a header, to the first blank one or other words. */
export function rowsUnder(rows: GridRow[], header: Header): GridRow[] {
  const found: GridRow[] = [];
  for (let i = header.next; i < rows.length; i++) {
    const row = rows[i]!;
    if (isBlankRow(row) || !row.tabular || row.table !== rows[header.from]!.table) break;
    if (i > header.next && row.row > rows[i - 1]!.row + 1) break;
    found.push(row);
  }
  return found;
}

/** The KPI's name: the heading of the first column when it says more than "Area" or "Year", else the words above. */
function kpiName(corner: Heading | undefined, words: string | null): string | null {
  const { text = '', kind = null } = corner ?? {};
  const named = kind === null && /\p{L}{3}/u.test(text) ? text : words;
  return named === null || named === '' ? null : tidyText(named);
}

const PARTS: (ColumnKind | null)[] = ['value', 'latest', 'numerator', 'denominator', 'target', 'rag', 'trend', 'notes', 'last-year', 'england', 'region', 'neighbours'];

/** The KPI of a table whose rows are its parts: its actual figures, its target, its RAG. */
export function kpiOfParts(header: Header, below: GridRow[], words: string | null): string | null {
  const [corner] = header.headings;
  const names = below.map(({ cells }) => tidyText(cells[0]?.text ?? ''));
  const kinds = names.map(columnKind);
  const isFree = corner !== undefined && corner.period === null && (corner.text === '' || corner.kind === null);
  const fits = isFree && header.shape === 'months-across' && kinds.some((kind) => kind === 'value' || kind === 'latest') && kinds.every((kind) => PARTS.includes(kind));
  return fits ? kpiName(corner, words) : null;
}

/** The KPI of a table with areas down its first column; null for a table of KPIs. */
export function kpiOfAreas(header: Header, below: GridRow[], words: string | null, areaName: string | undefined): string | null {
  if (header.shape !== 'months-across') return null;
  const corner = header.headings[0];
  const names = below.map(({ cells }) => tidyText(cells[0]?.text ?? '')).filter((text) => text !== '');
  const others = names.filter((name) => levelOf(name) === null);
  const hasLevels = others.length < names.length;
  const saysArea = corner?.kind === 'area' || /^(?:area|la)s?$/i.test(corner?.text ?? '');
  const isOwn = others.length === 1 || (areaName !== undefined && others.includes(areaName));
  const fits = saysArea ? hasLevels || isOwn : corner?.kind === null && hasLevels && isOwn && names.length > 1;
  return fits ? kpiName(corner, words) : null;
}

const isYear = (heading: PeriodHeading | null) =>
  heading !== null && (heading.is === 'year' || (heading.is === 'period' && /-(?:academic|financial)$/.test(heading.period)));

/** Years down and months across: read as one row of all the months. False when the table is another. */
export function readYearsDown(header: Header, below: GridRow[], words: string | null, sheet: string | null, reading: Reading): boolean {
  const months = header.headings.filter(({ period }) => period?.is === 'bare');
  const years = below.map(({ cells }) => periodHeading(tidyText(cells[0]?.text ?? '')));
  const corner = header.headings[0];
  const kpi = kpiName(corner?.kind === 'year' || corner?.kind === 'period' ? undefined : corner, words);
  if (months.length < 3 || years.length < 2 || kpi === null || !years.every(isYear)) return false;
  const columns: Column[] = [{ ...EMPTY_COLUMN, heading: corner?.text ?? '', role: 'label' }];
  const cells: GridCell[] = [{ text: kpi }];
  const places = [{ row: below[0]!.row, column: columnLetters(0) }];
  for (const [i, row] of below.entries()) {
    for (const [at, cell] of row.cells.entries()) {
      const heading = header.headings[at];
      if (at === 0 || cell.text === '' || !heading) continue;
      const year = years[i]!;
      const placed = heading.period?.is === 'bare' ? placedUnder(heading.period, year, months.map((month) => ({ ...month, above: year }))) : null;
      const period = placed?.is === 'period' ? placed.period : null;
      const name = `${tidyText(row.cells[0]!.text)} ${heading.text}`;
      const timed = period === null ? {} : { role: 'figure' as const, period, from: firstDayOfPeriod(period), to: lastDayOfPeriod(period) };
      columns.push({ ...EMPTY_COLUMN, at: columns.length, heading: name, ...timed });
      cells.push(cell);
      places.push({ row: row.row, column: columnLetters(at) });
    }
  }
  const layout: Layout = layoutOf(columns, sheet, reading.issues);
  reading.addRow({ row: below[0]!.row, cells, placeOf: (at) => ({ sheet, ...places[at]! }) }, layout, new Map());
  reading.endTable();
  return true;
}

const EMPTY_COLUMN: Column = {
  at: 0,
  heading: '',
  kind: null,
  role: 'kept',
  period: null,
  from: null,
  to: null,
  priorYear: false,
  level: null,
  area: false,
  together: false,
  declared: false,
  twin: null,
};
