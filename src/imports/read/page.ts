// An HTML page as rows: its tables with spans unfolded, its headings and paragraphs as prose. Nothing in it is fetched or run.

import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import type { GridCell, GridRow } from '../grid.ts';
import { issue } from '../issues.ts';
import { EMPTY, TextCells } from './cells.ts';
import { type Allowance, Refusal } from './limits.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const SILENT = new Set([
  'script',
  'style',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'noscript',
  'select',
  'meta',
  'link',
]);
const BLOCK = new Set(
  (
    'html head body title h1 h2 h3 h4 h5 h6 p div section article main aside header footer nav li ul ol dl dt dd table tr ' +
    'blockquote pre figure figcaption caption form fieldset legend summary details address hr'
  ).split(' '),
);
const MERGED: GridCell = Object.freeze({ text: '', merged: true });

export function rowsOfPage(html: string, allowance: Allowance): GridRow[] {
  return new PageReader(allowance).read(parse(html, { treeAdapter: countingAdapter(allowance) }).childNodes);
}

/** Every element is an object of most of a kilobyte, and the rules of HTML let few letters make many of them. */
const MOST_ELEMENTS = 300_000;

function countingAdapter(allowance: Allowance): typeof defaultTreeAdapter {
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...given) {
      elements += 1;
      if (elements % 1000 === 0) allowance.time();
      if (elements > MOST_ELEMENTS) {
        throw new Refusal(issue('limit-elements', 'stops', { file: allowance.file }, { limit: MOST_ELEMENTS }));
      }
      return defaultTreeAdapter.createElement(...given);
    },
  };
}

class PageReader {
  readonly #allowance: Allowance;
  readonly #texts = new TextCells();
  readonly #rows: GridRow[] = [];
  #table = -1;
  #prose = '';

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  read(nodes: Node[]): GridRow[] {
    for (const step of walk(nodes)) {
      if (step.text !== undefined) this.#prose += step.text;
      else if (step.element.tagName === 'table') {
        this.#endProse();
        if (step.entering) this.#readTable(step.element);
      } else if (BLOCK.has(step.element.tagName)) this.#endProse();
      else if (step.element.tagName === 'br') this.#prose += ' ';
    }
    this.#endProse();
    return this.#rows;
  }

  #endProse(): void {
    const text = collapsed(this.#prose);
    this.#prose = '';
    if (text !== '') this.#addRow([this.#texts.of(text)], false);
  }

  #addRow(cells: GridCell[], tabular: boolean, hidden = false): void {
    const where = { row: this.#rows.length + 1 };
    this.#allowance.columns(cells.length, where);
    this.#allowance.row(where);
    this.#allowance.cells(cells.length, where);
    for (const cell of cells) this.#allowance.cell(cell, where);
    const row: GridRow = { row: where.row, cells, tabular, table: Math.max(this.#table, 0) };
    if (hidden) row.hidden = true;
    this.#rows.push(row);
  }

  /** Rows of this table alone: a table inside a cell is walked to on its own and comes after. */
  #readTable(table: Element): void {
    const own = [...elementsOf(table, (element) => element.tagName === 'table')];
    for (const caption of own.filter((element) => element.tagName === 'caption')) {
      this.#prose = textOf(caption);
      this.#endProse();
    }
    this.#table += 1;
    const owed = new Map<number, number>();
    for (const tr of own.filter((element) => element.tagName === 'tr')) {
      const cells: GridCell[] = [];
      const passOwed = () => {
        for (let rows = owed.get(cells.length); rows !== undefined; rows = owed.get(cells.length)) {
          if (rows > 1) owed.set(cells.length, rows - 1);
          else owed.delete(cells.length);
          cells.push(MERGED);
        }
      };
      for (const td of tr.childNodes) {
        if (!isElement(td) || (td.tagName !== 'td' && td.tagName !== 'th')) continue;
        passOwed();
        const [columns, rows] = [span(td, 'colspan', 1000), span(td, 'rowspan', 65_534)];
        for (let i = 0; i < columns; i += 1) {
          if (i > 0) passOwed();
          if (rows > 1) owed.set(cells.length, rows - 1);
          cells.push(i === 0 ? this.#cellOf(td) : MERGED);
        }
        this.#allowance.columns(cells.length, { row: this.#rows.length + 1 });
      }
      for (const last = Math.max(-1, ...owed.keys()); cells.length <= last; ) {
        passOwed();
        if (cells.length <= last) cells.push(EMPTY);
      }
      if (cells.some((cell) => cell.text !== '')) this.#addRow(cells, true, isHidden(tr));
    }
  }

  #cellOf(td: Element): GridCell {
    const plain = this.#texts.of(collapsed(textOf(td)));
    const fill = fillOf(td);
    const hidden = isHidden(td);
    if (!fill && !hidden) return plain;
    return { ...(plain === EMPTY ? { text: '' } : plain), ...(fill ? { fill } : {}), ...(hidden ? { hidden } : {}) };
  }
}

type Step =
  | { element: Element; entering: boolean; text?: undefined }
  | { element?: undefined; entering?: undefined; text: string };

/** Every element entered and left and every text between, without recursion: pages can be nested a million deep. */
function* walk(nodes: Node[], isClosed: (element: Element) => boolean = () => false): Generator<Step> {
  const waiting: (Node | { left: Element })[] = nodes.toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ('left' in next) yield { element: next.left, entering: false };
    else if (next.nodeName === '#text' && 'value' in next) yield { text: next.value };
    else if (isElement(next) && !SILENT.has(next.tagName)) {
      if (next.tagName === 'img') yield { text: ` ${attributeOf(next, 'alt') ?? ''} ` };
      yield { element: next, entering: true };
      waiting.push({ left: next });
      if (isClosed(next)) continue;
      const children = next.tagName === 'table' ? tablesInside(next) : next.childNodes;
      for (let i = children.length - 1; i >= 0; i -= 1) waiting.push(children[i]!);
    }
  }
}

/** The tables nested in a table's cells; its other content belongs to its rows. */
function tablesInside(table: Element): Element[] {
  return [...elementsOf(table, (element) => element.tagName === 'table')].filter((one) => one.tagName === 'table');
}

function* elementsOf(within: Element, isClosed: (element: Element) => boolean): Generator<Element> {
  const waiting: Node[] = within.childNodes.toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!isElement(next) || SILENT.has(next.tagName)) continue;
    yield next;
    if (isClosed(next)) continue;
    for (let i = next.childNodes.length - 1; i >= 0; i -= 1) waiting.push(next.childNodes[i]!);
  }
}

function textOf(element: Element): string {
  let text = '';
  for (const step of walk(element.childNodes, (one) => one.tagName === 'table')) {
    if (step.text !== undefined) text += step.text;
    else if (BLOCK.has(step.element.tagName) || step.element.tagName === 'br') text += ' ';
  }
  return text;
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function span(cell: Element, name: string, most: number): number {
  const stated = Number.parseInt(attributeOf(cell, name) ?? '1', 10);
  return Math.min(Math.max(stated || 1, 1), most);
}

function isHidden(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== undefined) return true;
  return /display\s*:\s*none/i.test(attributeOf(element, 'style') ?? '');
}

function fillOf(cell: Element): string | undefined {
  const style = /background(?:-color)?\s*:\s*(#[0-9a-f]{6})\b/i.exec(attributeOf(cell, 'style') ?? '')?.[1];
  const stated = style ?? /^#[0-9a-f]{6}$/i.exec(attributeOf(cell, 'bgcolor') ?? '')?.[0];
  return stated?.toLowerCase();
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
