// What tells apart rows of one label: columns of words such as a phase, a team, or how the months are counted.

import type { GridRow } from '../grid.ts';
import type { Layout } from './layout.ts';
import { tidyText } from './plain-text.ts';

const WHOLE =
  /^(?:all|total|overall|totals?|all .*|.* total|grand total|not split|n\/?a|-|in[- ]month|in the month|month(?:ly)?|single month)?$/i;

/** "Primary, East"; nothing for the whole, which needs no name. */
export function categoryOf(row: GridRow, columns: Iterable<number>): string {
  return [...columns]
    .map((at) => tidyText(row.cells[at]?.text ?? ''))
    .filter((text) => !WHOLE.test(text))
    .join(', ');
}

/** Columns before the figures in which rows of one label differ, where the label alone would not do. */
export function tellingColumns(rows: GridRow[], layout: Layout): number[] {
  const label = layout.of.get('label')?.[0];
  const first = layout.run.reduce((least, { at }) => Math.min(least, at), layout.columns.length);
  const columns = (layout.of.get('kept') ?? []).filter(
    ({ at, area, kind }) => at < first && !area && (kind === null || kind === 'breakdown'),
  );
  if (!label || columns.length === 0) return [];
  const seen = new Map<string, GridRow>();
  const telling = new Set<number>();
  for (const row of rows) {
    const name = tidyText(row.cells[label.at]?.text ?? '');
    const known = name === '' ? undefined : seen.get(name);
    if (!known) seen.set(name, row);
    else
      for (const { at } of columns) if ((known.cells[at]?.text ?? '') !== (row.cells[at]?.text ?? '')) telling.add(at);
  }
  return [...telling];
}
