// Where the tables of a paper stand, kept while it is read: header rows, columns, and which row is what of which KPI.

import type { PaperRowPart, PaperTable } from '../paper.ts';
import type { Layout } from './layout.ts';

export class Places {
  readonly #of = new Map<Layout, PaperTable>();

  /** A header, printed at the head of the table or again on a later page. */
  header(layout: Layout, from: number, to: number, tiles: boolean): void {
    const known = this.#of.get(layout);
    if (known) known.headers.push({ from, to });
    else
      this.#of.set(layout, {
        sheet: layout.sheet,
        headers: [{ from, to }],
        columns: layout.columns.map(({ at, heading, role, kind, period, priorYear }) => ({
          at,
          heading,
          role,
          kind,
          period,
          priorYear,
        })),
        rows: [],
        tiles,
      });
  }

  /** Tables of another shape than months across have no header here, and their rows no place. */
  row(layout: Layout, order: number, row: number, part: PaperRowPart): void {
    this.#of.get(layout)?.rows.push({ order, row, part });
  }

  all(): PaperTable[] {
    return [...this.#of.values()].filter(({ rows }) => rows.length > 0);
  }
}
