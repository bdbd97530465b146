// One sheet of an .xlsx as rows: cells with their numbers, days, formulas, errors, fills, comments and merges.

import type { Place } from '../../clocks/index.ts';
import type { GridCell, GridRow, GridSheet } from '../grid.ts';
import { type IssueCode, type IssueFacts, issue } from '../issues.ts';
import { columnLetters, dayCell, EMPTY, placeOfReference, runs, widthOf } from './cells.ts';
import { type DateSystem, dateOfSerial, displayedNumber, isDateCode } from './displayed.ts';
import type { IssueList } from './issue-list.ts';
import type { Allowance } from './limits.ts';
import { type CellStyle, unescaped } from './workbook-parts.ts';
import { type Attributes, isTrue, type XmlReader } from './xml.ts';

export interface SheetContext {
  name: string;
  texts: string[];
  styles: CellStyle[];
  comments: Map<string, string>;
  dateSystem: DateSystem;
  allowance: Allowance;
  found: IssueList;
}

const PLAIN: CellStyle = { format: 'General', fill: null };
const MERGED: GridCell = Object.freeze({ text: '', merged: true });
const MOST_MERGES = 100_000;
/** Excel's own limit. */
const LONGEST_FORMULA = 8192;
/** `[1]Sheet1!A1`, as workbooks write a cell of another workbook; brackets around words name a table's column. */
const EXTERNAL = /\[\d+\]|\[[^\]]+\.xls[xmb]?\]/i;

/** Takes the elements of a sheet as they are read, and gives its rows at the end. */
export class SheetReader implements XmlReader {
  readonly #context: SheetContext;
  readonly #rows = new Map<number, GridRow>();
  readonly #hiddenColumns: [from: number, to: number][] = [];
  readonly #merges: string[] = [];
  readonly #sharedFormulas = new Map<string, { text: string; cell: string }>();
  readonly #textCells = new Map<string, GridCell>();
  #rules = 0;
  #row: GridRow = { row: 0, cells: [], tabular: true, table: 0 };
  #column = -1;
  #cell: Attributes | null = null;
  #formula: { attributes: Attributes; text: string } | null = null;
  #stored: string | null = null;
  #inline: string | null = null;
  #taking: 'v' | 'f' | 't' | null = null;
  #hints = 0;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'row':
        this.#startRow(attributes);
        return;
      case 'c':
        this.#cell = attributes;
        this.#formula = null;
        this.#stored = null;
        this.#inline = null;
        return;
      case 'v':
        if (this.#cell) [this.#taking, this.#stored] = ['v', ''];
        return;
      case 'f':
        if (this.#cell) [this.#taking, this.#formula] = ['f', { attributes, text: '' }];
        return;
      case 'is':
        this.#inline = '';
        return;
      case 'rPh':
        this.#hints += 1;
        return;
      case 't':
        if (this.#cell && this.#hints === 0) this.#taking = 't';
        return;
      case 'col':
        if (isTrue(attributes.hidden) || Number(attributes.width) === 0) {
          this.#hiddenColumns.push([Number(attributes.min) - 1, Number(attributes.max) - 1]);
        }
        return;
      case 'mergeCell':
        if (attributes.ref && this.#merges.length < MOST_MERGES) this.#merges.push(attributes.ref);
        return;
      case 'cfRule':
        this.#rules += 1;
        return;
    }
  }

  text(more: string): void {
    if (this.#taking === 'v') this.#stored += more;
    else if (this.#taking === 't') this.#inline = (this.#inline ?? '') + more;
    else if (this.#taking === 'f') this.#formula!.text += more;
  }

  close(name: string): void {
    if (name === 'v' || name === 'f' || name === 't') this.#taking = null;
    else if (name === 'rPh') this.#hints -= 1;
    else if (name === 'c' && this.#cell) {
      this.#endCell(this.#cell);
      this.#cell = null;
    }
  }

  /** The sheet when all of it has been read. Trailing rows with colour and no text are left out. */
  end(): GridSheet {
    const rows = [...this.#rows.values()].sort((a, b) => a.row - b.row);
    this.#addComments();
    this.#merge();
    const kept = rows.filter((row) => row.cells.some((cell) => cell.text !== '' || cell.comment || cell.error));
    this.#hideColumns(kept);
    const hidden = kept.filter((row) => row.hidden).map((row) => row.row);
    if (hidden.length > 0) {
      this.#tell('sheet-rows-hidden', {}, { rows: runs(hidden, String), count: hidden.length });
    }
    if (this.#rules > 0) this.#tell('sheet-colours-by-rule', {}, { rules: this.#rules });
    return { name: this.#context.name, rows: kept };
  }

  #startRow({ r, hidden, ht }: Attributes): void {
    // A list that grew holds room for more: a copy holds none, which in narrow sheets is most of the memory.
    this.#row.cells = this.#row.cells.slice();
    const number = Number(r) || this.#row.row + 1;
    // A number may come twice, or out of order, in files that no Excel wrote.
    const known = this.#rows.get(number);
    this.#row = known ?? { row: number, cells: [], tabular: true, table: 0 };
    if (isTrue(hidden) || (ht !== undefined && Number(ht) === 0)) this.#row.hidden = true;
    this.#column = -1;
    if (!known) this.#context.allowance.row(this.#where());
  }

  #endCell(attributes: Attributes): void {
    const place = attributes.r === undefined ? null : placeOfReference(attributes.r);
    if (place && place.row + 1 !== this.#row.row) this.#startRow({ r: String(place.row + 1) });
    this.#column = place ? place.column : this.#column + 1;
    const cell = this.#cellOf(attributes);
    if (cell !== EMPTY) this.#put(this.#row, this.#column, cell);
  }

  #put(row: GridRow, column: number, cell: GridCell): void {
    const where = { sheet: this.#context.name, row: row.row };
    if (cell.text !== '' || cell.error) this.#context.allowance.columns(column + 1, where);
    else if (column >= this.#context.allowance.limits.maxColumns) return;
    if (column >= row.cells.length) this.#context.allowance.cells(column + 1 - row.cells.length, where);
    if (!this.#rows.has(row.row)) this.#rows.set(row.row, row);
    while (row.cells.length < column) row.cells.push(EMPTY);
    row.cells[column] = cell;
  }

  #cellOf({ t: type, s }: Attributes): GridCell {
    const style = this.#context.styles[Number(s ?? 0)] ?? PLAIN;
    if (type === 's' && !this.#formula) return this.#sharedText(style, s ?? '');
    const stored = type === 'inlineStr' ? this.#inline : this.#stored;
    let cell = stored === null || stored === '' ? EMPTY : this.#storedCell(type ?? 'n', stored, style);
    const formula = this.#formula ? this.#formulaWritten(this.#formula) : null;
    if (formula !== null) {
      cell = { ...cell, formula };
      // An empty text is a result (`=""`); no stored value at all is none.
      if (stored === null) this.#tell('cell-no-result', this.#where(), { formula });
      else if (EXTERNAL.test(formula)) this.#tell('cell-external-link', this.#where(), { formula, stored: cell.text });
    }
    if (cell.error) this.#tell('cell-error', this.#where(), { error: cell.error, formula });
    if (cell.text === '' && formula === null) return this.#emptyWith(style);
    this.#context.allowance.cell(cell, this.#where());
    return style.fill ? { ...cell, fill: style.fill } : cell;
  }

  #storedCell(type: string, stored: string, style: CellStyle): GridCell {
    if (type === 'str' || type === 'inlineStr') return { text: unescaped(stored).trim() };
    if (type === 'b') return { text: stored === '1' || stored === 'true' ? 'TRUE' : 'FALSE' };
    if (type === 'e') return { text: stored, error: stored };
    if (type === 's') return { text: (this.#context.texts[Number(stored)] ?? '').trim() };
    if (type === 'd') return dayCell(stored);
    return this.#numberCell(stored, style.format);
  }

  /** Objects are written out in one piece: a property added later would cost as much memory again. */
  #numberCell(stored: string, format: string): GridCell {
    const number = Number(stored);
    if (!Number.isFinite(number) || stored.trim() === '') {
      this.#tell('cell-not-understood', this.#where(), { type: 'a number', stored: stored.slice(0, 80) });
      return EMPTY;
    }
    const { dateSystem } = this.#context;
    const text = displayedNumber(number, format, dateSystem);
    if (format === 'General') return { text, number };
    const date = isDateCode(format) ? dateOfSerial(number, dateSystem) : null;
    return date === null ? { text, number, format } : { text, number, format, date };
  }

  /** Cells filled from one formula name it once, in the first of them. */
  #formulaWritten({ attributes, text }: { attributes: Attributes; text: string }): string | null {
    let written = text.trim();
    if (attributes.t === 'shared' && attributes.si !== undefined) {
      const here = `${columnLetters(this.#column)}${this.#row.row}`;
      if (written !== '') this.#sharedFormulas.set(attributes.si, { text: written, cell: here });
      const first = this.#sharedFormulas.get(attributes.si);
      if (written === '' && first) written = `${first.text} (filled from ${first.cell})`;
    }
    return written === '' ? null : `=${written.slice(0, LONGEST_FORMULA)}`;
  }

  #sharedText(style: CellStyle, s: string): GridCell {
    const key = `${this.#stored} ${s}`;
    const known = this.#textCells.get(key);
    if (known) return known;
    const text = this.#stored === null ? '' : this.#context.texts[Number(this.#stored)];
    if (text === undefined) {
      this.#tell('cell-not-understood', this.#where(), { type: 'a text of the workbook', stored: this.#stored ?? '' });
      return this.#emptyWith(style);
    }
    const trimmed = text.trim();
    if (trimmed === '') return this.#emptyWith(style);
    const cell: GridCell = Object.freeze(style.fill ? { text: trimmed, fill: style.fill } : { text: trimmed });
    this.#textCells.set(key, cell);
    return cell;
  }

  #emptyWith({ fill }: CellStyle): GridCell {
    if (!fill) return EMPTY;
    const known = this.#textCells.get(fill) ?? Object.freeze({ text: '', fill });
    this.#textCells.set(fill, known);
    return known;
  }

  #addComments(): void {
    for (const [reference, comment] of this.#context.comments) {
      const place = placeOfReference(reference);
      if (!place) continue;
      const row = this.#rows.get(place.row + 1) ?? { row: place.row + 1, cells: [], tabular: true, table: 0 };
      this.#put(row, place.column, { ...row.cells[place.column], text: row.cells[place.column]?.text ?? '', comment });
    }
  }

  /** Marks what a merge covers, inside the part of the sheet that holds anything. */
  #merge(): void {
    const { allowance } = this.#context;
    const width = widthOf(this.#rows.values());
    let covered = 0;
    for (const reference of this.#merges) {
      const [from, to] = reference.split(':').map(placeOfReference);
      if (!from || !to) continue;
      for (const row of this.#rowsBetween(from.row + 1, to.row + 1)) {
        for (let column = from.column; column <= Math.min(to.column, width - 1); column += 1) {
          if (row.row === from.row + 1 && column === from.column) continue;
          const cell = row.cells[column];
          this.#put(row, column, cell === undefined || cell === EMPTY ? MERGED : { ...cell, merged: true });
          covered += 1;
        }
        // Merges of a sound file never overlap, so they cover no more than its cells.
        if (covered > allowance.limits.maxCells) allowance.cells(covered, { sheet: this.#context.name });
      }
      allowance.time();
    }
  }

  #rowsBetween(from: number, to: number): GridRow[] {
    if (to - from > this.#rows.size) return [...this.#rows.values()].filter((row) => row.row >= from && row.row <= to);
    const rows: GridRow[] = [];
    for (let number = from; number <= to; number += 1) {
      const row = this.#rows.get(number);
      if (row) rows.push(row);
    }
    return rows;
  }

  #hideColumns(rows: GridRow[]): void {
    const width = widthOf(rows);
    const hidden: number[] = [];
    for (const [from, to] of this.#hiddenColumns) {
      for (let column = Math.max(from, 0); column <= Math.min(to, width - 1); column += 1) hidden.push(column);
    }
    const used = [...new Set(hidden)]
      .filter((column) => rows.some((row) => (row.cells[column]?.text ?? '') !== ''))
      .sort((a, b) => a - b);
    if (used.length === 0) return;
    for (const row of rows) {
      for (const column of used) {
        const cell = row.cells[column];
        if (cell) row.cells[column] = { ...cell, hidden: true };
      }
    }
    this.#tell('sheet-columns-hidden', {}, { columns: runs(used, columnLetters), count: used.length });
  }

  #where(): Place {
    return this.#column < 0 ? { row: this.#row.row } : { row: this.#row.row, column: columnLetters(this.#column) };
  }

  #tell<C extends IssueCode>(code: C, where: Place, facts: IssueFacts[C]): void {
    const { allowance, found, name } = this.#context;
    found.add(issue(code, 'warns', { file: allowance.file, sheet: name, ...where }, facts));
  }
}
