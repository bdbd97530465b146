// Pictures, charts and the boxes of comments: those that stand right of a new column move with their cells.

import type { Insertion } from './references.ts';
import type { WorkbookPackage } from './workbook-package.ts';
import { attribute, descendants, elements, setText, textOf, type XmlElement } from './xml.ts';

export function moveDrawings(root: XmlElement, { at, count }: Insertion): void {
  for (const anchor of descendants(root)) {
    if (anchor.name !== 'twoCellAnchor' && anchor.name !== 'oneCellAnchor') continue;
    if (attribute(anchor, 'editAs') === 'absolute') continue;
    for (const corner of elements(anchor)) {
      if (corner.name !== 'from' && corner.name !== 'to') continue;
      for (const column of elements(corner, 'col')) {
        const stands = Number(textOf(column));
        if (stands >= at) setText(column, String(stands + count));
      }
    }
  }
}

/** The boxes of comments are kept in a kind of mark-up that need not be XML, so that it is changed as text. */
export function moveNotes(book: WorkbookPackage, path: string, { at, count }: Insertion): void {
  const on = (column: string) => String(Number(column) >= at ? Number(column) + count : Number(column));
  book.changeText(path, (text) =>
    text
      .replace(
        /(<x:Column>\s*)(\d+)(\s*<\/x:Column>)/gi,
        (_, a: string, column: string, b: string) => a + on(column) + b,
      )
      .replace(/(<x:Anchor>)([^<]*)(<\/x:Anchor>)/gi, (_, a: string, anchor: string, b: string) => {
        const parts = anchor.split(',');
        for (const i of [0, 4]) {
          const part = parts[i];
          if (part !== undefined && /\d/.test(part)) parts[i] = part.replace(/\d+/, on);
        }
        return a + parts.join(',') + b;
      }),
  );
}
