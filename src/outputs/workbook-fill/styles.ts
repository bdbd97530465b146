// The workbook's own styles: one more is made when a cell is to look as another does but for its colour.

import type { WorkbookPackage } from './workbook-package.ts';
import { attribute, child, copyOf, elements, setAttribute, type XmlElement } from './xml.ts';

export class Styles {
  readonly #list: XmlElement | null;
  readonly #made = new Map<string, number>();

  constructor(book: WorkbookPackage) {
    const part = book.related(book.workbookPath).find(({ type }) => type === 'styles');
    const sheet = part && elements(book.part(part.path))[0];
    this.#list = (sheet && child(sheet, 'cellXfs')) ?? null;
  }

  fillOf(style: number): number {
    const format = this.#formats()[style];
    return format ? Number(attribute(format, 'fillId') ?? 0) : 0;
  }

  /** The style with another fill; 0 is none. */
  withFill(style: number, fill: number): number {
    const formats = this.#formats();
    const like = formats[style];
    if (!this.#list || !like || this.fillOf(style) === fill) return style;
    const key = `${style} ${fill}`;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = copyOf(like);
    setAttribute(made, 'fillId', fill);
    setAttribute(made, 'applyFill', fill === 0 ? null : 1);
    this.#list.children.push(made);
    setAttribute(this.#list, 'count', formats.length + 1);
    this.#made.set(key, formats.length);
    return formats.length;
  }

  #formats(): XmlElement[] {
    return this.#list ? elements(this.#list, 'xf') : [];
  }
}
