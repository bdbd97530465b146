// The cells of one sheet as they stand in its part: found by their place, written to, and put in between others.

import { columnOf, lettersOf } from './references.ts';
import {
  attribute,
  child,
  elements,
  newElement,
  openUp,
  setAttribute,
  setText,
  textOf,
  type XmlElement,
} from './xml.ts';

export interface StoredCell {
  /** what is stored, as it is written; null for none */
  stored: string | null;
  /** n, s, str, inlineStr, b, e, d */
  type: string;
  style: number;
  formula: string | null;
}

export type Content =
  | { is: 'number'; number: number }
  | { is: 'text'; text: string }
  | { is: 'formula'; formula: string; result: number | string | null }
  | { is: 'nothing' };

export class SheetCells {
  readonly root: XmlElement;
  readonly worksheet: XmlElement;
  readonly #rows = new Map<number, XmlElement>();
  readonly #cells = new Map<number, Map<number, XmlElement>>();
  readonly #list: XmlElement;

  constructor(root: XmlElement) {
    this.root = root;
    const worksheet = elements(root)[0];
    const list = worksheet && child(worksheet, 'sheetData');
    if (!worksheet || !list) throw new Error('a sheet of the workbook holds no rows');
    this.worksheet = worksheet;
    this.#list = list;
    let last = 0;
    for (const row of elements(list, 'row')) {
      last = Number(attribute(row, 'r')) || last + 1;
      this.#rows.set(last, row);
      const cells = new Map<number, XmlElement>();
      let column = -1;
      for (const cell of elements(row, 'c')) {
        const letters = /^[A-Z]+/.exec(attribute(cell, 'r') ?? '')?.[0];
        column = letters ? columnOf(letters) : column + 1;
        cells.set(column, cell);
      }
      this.#cells.set(last, cells);
    }
  }

  rowNumbers(): number[] {
    return [...this.#rows.keys()];
  }

  /** Columns of a row that have an element, in their order. */
  columnsOf(row: number): number[] {
    return [...(this.#cells.get(row)?.keys() ?? [])].sort((a, b) => a - b);
  }

  element(row: number, column: number): XmlElement | null {
    return this.#cells.get(row)?.get(column) ?? null;
  }

  read(row: number, column: number): StoredCell | null {
    const cell = this.element(row, column);
    if (!cell) return null;
    const [stored, formula] = [child(cell, 'v'), child(cell, 'f')];
    return {
      stored: stored ? textOf(stored) : null,
      type: attribute(cell, 't') ?? 'n',
      style: Number(attribute(cell, 's') ?? 0),
      formula: formula ? textOf(formula) : null,
    };
  }

  /** The cell's content made new; its style stays unless one is given. */
  write(row: number, column: number, content: Content, style?: number): void {
    const cell = this.#cellAt(row, column);
    cell.children = [];
    setAttribute(cell, 't', null);
    if (style !== undefined) setAttribute(cell, 's', style === 0 ? null : style);
    const put = (name: string, text: string, parent = cell): XmlElement => {
      openUp(parent);
      const made = newElement(parent, name, {});
      setText(made, text);
      parent.children.push(made);
      return made;
    };
    switch (content.is) {
      case 'number':
        put('v', String(content.number));
        return;
      case 'text': {
        setAttribute(cell, 't', 'inlineStr');
        openUp(cell);
        const inline = newElement(cell, 'is', {});
        cell.children.push(inline);
        const text = put('t', content.text, inline);
        if (content.text !== content.text.trim()) setAttribute(text, 'xml:space', 'preserve');
        return;
      }
      case 'formula':
        put('f', content.formula);
        if (content.result !== null) put('v', String(content.result));
        if (typeof content.result === 'string') setAttribute(cell, 't', 'str');
        return;
      case 'nothing':
        return;
    }
  }

  setStyle(row: number, column: number, style: number): void {
    setAttribute(this.#cellAt(row, column), 's', style === 0 ? null : style);
  }

  /** Makes room: cells from column `at` move to the right, and the new ones take the style of `styledAs(row, n)`. */
  insert(at: number, count: number, styledAs: (row: number, nth: number) => number | null): void {
    for (const [number, row] of this.#rows) {
      const cells = this.#cells.get(number)!;
      const moved = new Map<number, XmlElement>();
      for (const [column, cell] of cells) {
        const to = column >= at ? column + count : column;
        setAttribute(cell, 'r', `${lettersOf(to)}${number}`);
        moved.set(to, cell);
      }
      this.#cells.set(number, moved);
      const spans = /^(\d+):(\d+)$/.exec(attribute(row, 'spans') ?? '');
      if (spans) setAttribute(row, 'spans', `${spans[1]}:${Number(spans[2]) + count}`);
      for (let nth = 0; nth < count; nth += 1) {
        const style = styledAs(number, nth);
        if (style) this.setStyle(number, at + nth, style);
      }
    }
  }

  /** A formula that several cells share is written out in each, so that each can be moved by itself. */
  unshare(expand: (formula: string, rows: number, columns: number) => string): void {
    const first = new Map<string, { formula: string; row: number; column: number }>();
    for (const [row, cells] of this.#cells) {
      for (const [column, cell] of cells) {
        const formula = child(cell, 'f');
        if (!formula || attribute(formula, 't') !== 'shared') continue;
        const si = attribute(formula, 'si') ?? '';
        const text = textOf(formula);
        const known = first.get(si);
        if (text !== '') first.set(si, { formula: text, row, column });
        else if (known) setText(formula, expand(known.formula, row - known.row, column - known.column));
        for (const name of ['t', 'si', 'ref']) setAttribute(formula, name, null);
      }
    }
  }

  *formulas(): Generator<{ row: number; column: number; element: XmlElement; cell: XmlElement }> {
    for (const [row, cells] of this.#cells) {
      for (const [column, cell] of cells) {
        const element = child(cell, 'f');
        if (element) yield { row, column, element, cell };
      }
    }
  }

  #cellAt(row: number, column: number): XmlElement {
    const known = this.element(row, column);
    if (known) return known;
    const line = this.#rows.get(row) ?? this.#newRow(row);
    const cells = this.#cells.get(row)!;
    openUp(line);
    const cell = newElement(line, 'c', { r: `${lettersOf(column)}${row}` });
    const after = Math.max(-1, ...[...cells.keys()].filter((one) => one < column));
    const before = after < 0 ? -1 : line.children.indexOf(cells.get(after)!);
    line.children.splice(before + 1, 0, cell);
    cells.set(column, cell);
    return cell;
  }

  #newRow(row: number): XmlElement {
    openUp(this.#list);
    const line = newElement(this.#list, 'row', { r: row });
    const above = Math.max(0, ...[...this.#rows.keys()].filter((one) => one < row));
    const before = above === 0 ? -1 : this.#list.children.indexOf(this.#rows.get(above)!);
    this.#list.children.splice(before + 1, 0, line);
    this.#rows.set(row, line);
    this.#cells.set(row, new Map());
    return line;
  }
}
