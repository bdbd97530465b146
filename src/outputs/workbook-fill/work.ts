// A workbook that is being filled: its cells by place, what stood in them as people see it, and what has been written so far.

import type { Issue, Period } from '../../clocks/index.ts';
import type { GridCell, PaperRow } from '../../imports/index.ts';
import type { Rag } from '../../insight/index.ts';
import type { CarriedFormula } from './check-formulas.ts';
import { lettersOf } from './references.ts';
import type { FilledCell, FillRequest, NotKnown, Part } from './request.ts';
import { type Content, SheetCells } from './sheet-cells.ts';
import { Styles } from './styles.ts';
import { WorkbookPackage } from './workbook-package.ts';
import { descendants, elements, textOf, type XmlElement } from './xml.ts';

export class Work {
  readonly book: WorkbookPackage;
  readonly sheets = new Map<string, SheetCells>();
  readonly styles: Styles;
  readonly texts: string[];
  readonly request: FillRequest;
  readonly rowOf: Map<number, PaperRow>;
  readonly issues: Issue[] = [];
  readonly written: FilledCell[] = [];
  readonly differs: FilledCell[] = [];
  readonly formulasThatDiffer: string[] = [];
  /** figures typed where the months before have a formula over counts */
  readonly typed: string[] = [];
  readonly carried: CarriedFormula[] = [];
  readonly notKnown: NotKnown[] = [];
  readonly changed = new Set<string>();
  readonly coloursNotLearnt = new Set<string>();
  /** the fill of each rating, from the first table that shows it */
  readonly fills = new Map<NonNullable<Rag>, number>();
  same = 0;
  readonly #grid = new Map<string, Map<number, GridCell[]>>();
  /** columns put into a sheet: those at or right of `at` stand `count` further on than the grid says */
  readonly #inserted = new Map<string, { at: number; count: number }>();

  constructor(request: FillRequest) {
    this.request = request;
    this.book = new WorkbookPackage(request.bytes);
    for (const { name, path } of this.book.sheets) this.sheets.set(name, new SheetCells(this.book.part(path)));
    this.styles = new Styles(this.book);
    this.rowOf = new Map(request.paper.rows.map((row) => [row.order, row]));
    for (const sheet of request.grid.sheets)
      this.#grid.set(sheet.name ?? '', new Map(sheet.rows.map((row) => [row.row, row.cells])));
    const shared = this.book.related(this.book.workbookPath).find(({ type }) => type === 'sharedStrings');
    this.texts = shared ? elements(elements(this.book.part(shared.path))[0]!, 'si').map(sharedText) : [];
  }

  get month(): Period {
    return this.request.month;
  }

  /** The cell as it was read, at the place where it stood then. */
  seen(sheet: string, row: number, column: number): GridCell | undefined {
    return this.#grid.get(sheet)?.get(row)?.[column];
  }

  textSeen(sheet: string, row: number, column: number): string {
    return this.seen(sheet, row, column)?.text ?? '';
  }

  insertedIn(sheet: string, at: number, count: number): void {
    this.#inserted.set(sheet, { at, count });
  }

  /** Where a column of the file that came stands now. */
  now(sheet: string, column: number): number {
    const inserted = this.#inserted.get(sheet);
    return inserted && column >= inserted.at ? column + inserted.count : column;
  }

  cells(sheet: string): SheetCells {
    return this.sheets.get(sheet)!;
  }

  /** Writes a cell at its present place and notes it. */
  write(
    sheet: string,
    row: number,
    column: number,
    content: Content,
    note: { row: string | null; measure: string | null; part: Part; was: string | null; is: string },
    style?: number,
  ): void {
    this.cells(sheet).write(row, column, content, style);
    this.changed.add(`${sheet}!${lettersOf(column)}${row}`);
    this.written.push({ sheet, cell: `${lettersOf(column)}${row}`, ...note });
  }
}

function sharedText(item: XmlElement): string {
  return [...descendants(item)]
    .filter(({ name }) => name === 't')
    .map(textOf)
    .join('');
}
