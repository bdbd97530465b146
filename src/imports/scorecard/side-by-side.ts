// Tables that stand side by side with an empty column between: each is read by itself, its cells where they are.

import type { GridRow } from '../grid.ts';
import { EMPTY } from '../read/cells.ts';
import { columnKind } from './column-heading.ts';
import { type Header, headerAt, isBlankRow } from './header.ts';
import { tidyText } from './plain-text.ts';

interface Sides {
  sides: { name: string | null; rows: GridRow[] }[];
  /** the row after the tables */
  next: number;
}

/** The tables whose headers stand in the rows of this one; null for a single table. */
export function sideBySide(rows: GridRow[], header: Header): Sides | null {
  const blocks = blocksOf(rows, header);
  if (blocks === null) return null;
  const gaps = blocks.slice(1).map(([from]) => from - 1);
  let next = header.next;
  for (; next < rows.length; next++) {
    const row = rows[next]!;
    if (isBlankRow(row)) continue;
    const again = headerAt(rows, next);
    const fills = gaps.some((at) => (row.cells[at]?.text ?? '') !== '');
    if (!row.tabular || row.table !== rows[header.from]!.table || fills || (again && blocksOf(rows, again) === null))
      break;
  }
  const whole = rows.slice(header.from, next);
  return {
    sides: blocks.map(([from, to]) => ({
      name: nameAbove(rows[header.from - 1], from, to),
      rows: whole.map((row) => only(row, from, to)),
    })),
    next,
  };
}

/** First and last columns of the tables: each has a column of labels and then periods of its own, and nothing stands between them. */
function blocksOf(rows: GridRow[], { headings, from, next, shape }: Header): [number, number][] | null {
  if (shape !== 'months-across') return null;
  const below = rows.slice(next, next + 30).filter((row) => row.tabular && row.table === rows[from]!.table);
  const isEmpty = (at: number) =>
    headings[at]!.text === '' && below.every(({ cells }) => (cells[at]?.text ?? '') === '');
  const blocks: [number, number][] = [];
  for (let at = 0; at < headings.length; at++) {
    if (isEmpty(at)) continue;
    const last = blocks.at(-1);
    if (last && last[1] === at - 1) last[1] = at;
    else blocks.push([at, at]);
  }
  const tables = blocks.filter(([first, last]) => {
    const own = headings.slice(first, last + 1);
    const label = own.findIndex(({ period, above }) => period !== null || above !== null);
    const words = below.some(({ cells }) => /\p{L}{3}/u.test(cells[first]?.text ?? ''));
    return (
      label > 0 &&
      words &&
      (own[0]!.kind === null || ['label', 'description', 'ref', 'section', 'area'].includes(own[0]!.kind))
    );
  });
  return tables.length >= 2 && tables.length === blocks.length ? blocks : null;
}

/** The words right above one of the tables, when each has its own. */
function nameAbove(row: GridRow | undefined, from: number, to: number): string | null {
  const texts = row?.tabular ? row.cells.slice(from, to + 1).filter(({ text }) => text !== '') : [];
  const name = texts.length === 1 ? tidyText(texts[0]!.text) : '';
  return /\p{L}{3}/u.test(name) && name.length <= 80 && columnKind(name) === null ? name : null;
}

function only(row: GridRow, from: number, to: number): GridRow {
  return { ...row, cells: row.cells.slice(0, to + 1).map((cell, at) => (at < from ? EMPTY : cell)) };
}
