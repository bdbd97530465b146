// Colours that were put on cells by hand to rate them: learnt from the table, and put on the month's cells in the same way.

import type { Rag } from '../../insight/index.ts';
import { lettersOf } from './references.ts';
import type { KnownFigure } from './request.ts';
import type { TableMonths } from './sheet-months.ts';
import { ragOfColour } from './signs.ts';
import type { Work } from './work.ts';

type Rated = NonNullable<Rag>;

export class TableColours {
  readonly #sheet: string;
  readonly #of: TableMonths;
  /** the fill of each rating among the workbook's fills */
  readonly #figures = new Map<Rated, number>();
  readonly #words = new Map<Rated, number>();
  /** only the newest month has colours, so that they are taken from the month before */
  readonly #onlyNewest: boolean;
  readonly #rows: number[];

  constructor(work: Work, sheet: string, of: TableMonths) {
    this.#sheet = sheet;
    this.#of = of;
    this.#rows = of.table.rows.filter(({ part }) => part === 'main').map(({ row }) => row);
    const months = new Set<number>();
    for (const { figure } of of.months) {
      for (const row of this.#rows) {
        const rag = this.#learn(work, row, figure, this.#figures);
        if (rag) months.add(figure);
      }
    }
    for (const { at, kind } of of.table.columns)
      if (kind === 'rag') for (const row of this.#rows) this.#learn(work, row, at, this.#words);
    this.#onlyNewest = of.months.length > 1 && months.size === 1 && months.has(of.months.at(-1)!.figure);
  }

  #learn(work: Work, row: number, column: number, into: Map<Rated, number>): Rag {
    const rag = ragOfColour(work.seen(this.#sheet, row, column)?.fill);
    const style = rag && work.cells(this.#sheet).read(row, column)?.style;
    if (rag && style) {
      const fill = work.styles.fillOf(style);
      if (!into.has(rag)) into.set(rag, fill);
      if (!work.fills.has(rag)) work.fills.set(rag, fill);
    }
    return rag;
  }

  /** The style of a row's newest cell without its rating's colour: what a new cell begins with. */
  plainStyle(work: Work, row: number, column: number): number | null {
    const style = work.cells(this.#sheet).read(row, column)?.style ?? null;
    if (style === null || ragOfColour(work.seen(this.#sheet, row, column)?.fill) === null) return style;
    const plain = this.#plainBefore(work, row, column);
    return plain ?? work.styles.withFill(style, 0);
  }

  #plainBefore(work: Work, row: number, column: number): number | null {
    const before = this.#of.months.filter(({ figure }) => figure < column).reverse();
    for (const { figure } of before) {
      const style = work.cells(this.#sheet).read(row, figure)?.style;
      if (style !== undefined && ragOfColour(work.seen(this.#sheet, row, figure)?.fill) === null) return style;
    }
    return null;
  }

  /** Takes the colours from the month that is no longer the newest; done before any cell is written. */
  moveOn(work: Work): void {
    if (!this.#onlyNewest) return;
    const { figure } = this.#of.months.at(-1)!;
    for (const row of this.#rows) {
      if (ragOfColour(work.seen(this.#sheet, row, figure)?.fill) === null) continue;
      work.cells(this.#sheet).setStyle(row, work.now(this.#sheet, figure), this.plainStyle(work, row, figure)!);
      const cell = `${lettersOf(work.now(this.#sheet, figure))}${row}`;
      work.written.push({
        sheet: this.#sheet,
        cell,
        row: null,
        measure: null,
        part: 'colour',
        was: 'rated',
        is: 'plain',
      });
    }
  }

  apply(work: Work, row: number, column: number, { rag, measure }: KnownFigure, label: string): void {
    if (this.#figures.size === 0) return;
    this.#paint(work, row, column, rag, this.#figures, { label, measure });
  }

  /** The colour of the cell with the rating's word; `at` as the column stood in the file that came. */
  applyWord(work: Work, row: number, at: number, rag: Rag): void {
    if (this.#words.size === 0) return;
    this.#paint(work, row, work.now(this.#sheet, at), rag, this.#words, null);
  }

  #paint(
    work: Work,
    row: number,
    column: number,
    rag: Rag,
    from: Map<Rated, number>,
    note: { label: string; measure: string } | null,
  ): void {
    const cells = work.cells(this.#sheet);
    const style = cells.read(row, column)?.style ?? 0;
    // A colour that is nowhere to be learnt from is left off: the one of another rating would say the opposite of the word.
    const fill = rag ? (from.get(rag) ?? work.fills.get(rag) ?? 0) : 0;
    if (rag && fill === 0) work.coloursNotLearnt.add(rag);
    const isRated = [...from.values()].includes(work.styles.fillOf(style));
    if (fill === 0 && !isRated) return;
    const painted = work.styles.withFill(style, fill);
    if (painted === style) return;
    cells.setStyle(row, column, painted);
    if (note && rag && fill !== 0)
      work.written.push({
        sheet: this.#sheet,
        cell: `${lettersOf(column)}${row}`,
        row: note.label,
        measure: note.measure,
        part: 'colour',
        was: null,
        is: rag,
      });
  }
}
