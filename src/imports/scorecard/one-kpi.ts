// Tables that are all of one KPI, with its areas or its parts down and periods across. The KPI is named in the corner or above.

import type { GridRow } from '../grid.ts';
import { levelOf } from './areas.ts';
import { type ColumnKind, columnKind } from './column-heading.ts';
import { type Header, isBlankRow } from './header.ts';
import type { Heading } from './header-summary.ts';
import { tidyText } from './plain-text.ts';

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
export function kpiName(corner: Heading | undefined, words: string | null): string | null {
  const { text = '', kind = null } = corner ?? {};
  const named = kind === null && /\p{L}{3}/u.test(text) ? text : words;
  return named === null || named === '' ? null : tidyText(named);
}

/** Councils, regions and England, with room to spare. */
const MOST_AREAS = 400;

const PARTS: (ColumnKind | null)[] = [
  'value',
  'latest',
  'numerator',
  'denominator',
  'target',
  'rag',
  'trend',
  'notes',
  'last-year',
  'england',
  'region',
  'neighbours',
];

/** The KPI of a table whose rows are its parts: its actual figures, its target, its RAG. */
export function kpiOfParts(header: Header, below: GridRow[], words: string | null): string | null {
  const [corner] = header.headings;
  if (below.length > PARTS.length) return null;
  const names = below.map(({ cells }) => tidyText(cells[0]?.text ?? ''));
  const kinds = names.map(columnKind);
  const isFree = corner !== undefined && corner.period === null && (corner.text === '' || corner.kind === null);
  const fits =
    isFree &&
    header.shape === 'months-across' &&
    kinds.some((kind) => kind === 'value' || kind === 'latest') &&
    kinds.every((kind) => PARTS.includes(kind));
  return fits ? kpiName(corner, words) : null;
}

/** The KPI of a table with areas down its first column; null for a table of KPIs. */
export function kpiOfAreas(
  header: Header,
  below: GridRow[],
  words: string | null,
  areaName: string | undefined,
): string | null {
  const corner = header.headings[0];
  const mayBeArea = corner?.kind === null || corner?.kind === 'area' || corner?.kind === 'section';
  if (header.shape !== 'months-across' || !mayBeArea || below.length > MOST_AREAS) return null;
  const names = below.map(({ cells }) => tidyText(cells[0]?.text ?? '')).filter((text) => text !== '');
  const others = names.filter((name) => levelOf(name) === null);
  const hasLevels = others.length < names.length;
  const saysArea = corner?.kind === 'area' || /^(?:area|la)s?$/i.test(corner?.text ?? '');
  const isOwn = others.length === 1 || (areaName !== undefined && others.includes(areaName));
  const fits = saysArea ? hasLevels || isOwn : corner?.kind === null && hasLevels && isOwn && names.length > 1;
  return fits ? kpiName(corner, words) : null;
}
