// A document as it will stand on paper or on a page, before any format: what every renderer takes.

import type { Day } from '../../clocks/index.ts';

/** Words in a line; a plain string has no look of its own. Text is always text: no renderer reads it as mark-up. */
export type Run = string | { text: string; look?: 'strong' | 'quiet'; href?: string };
export type Words = readonly Run[];

/** Drawn with its word beside it, never alone. The letters G, A and R stand inside the first three. */
export type Shape =
  | 'on-target'
  | 'within-tolerance'
  | 'off-target'
  | 'too-few'
  | 'up-better'
  | 'up-worse'
  | 'up-shift'
  | 'up-quiet'
  | 'down-better'
  | 'down-worse'
  | 'down-shift'
  | 'down-quiet'
  | 'same';

export interface Drawing {
  /** one <svg> that needs no style sheet: every colour and font stands on its parts, text in Arimo or Arial */
  svg: string;
  /** CSS pixels, 96 to the inch */
  width: number;
  height: number;
  /** what it shows, in a sentence; for a drawing beside its own figures, '' */
  alt: string;
}

export interface TableColumn {
  head: string;
  stands: 'left' | 'right';
  /** share of the table's width; all columns together make 1 */
  width: number;
}

export interface TableCell {
  words: Words;
  /** quietly under the words */
  second?: string;
  shape?: Shape;
  drawing?: Drawing;
  /** the figure is the row's own: larger */
  look?: 'figure' | 'strong';
  /** what a spreadsheet keeps in the cell instead of the words; percentages are shares */
  value?: number;
  /** its number format: '0.0%', '#,##0' */
  format?: string;
}

export interface TableRow {
  /** as many as there are columns; the first is the row's head */
  cells: TableCell[];
  /** a line under the row across all columns: a question worth asking, a note */
  under?: Words;
}

export type Block =
  /** a document has one level 1, its title, which is no block */
  | { kind: 'heading'; level: 2 | 3; text: string; onNewPage?: boolean }
  | { kind: 'words'; words: Words; look?: 'lead' | 'quiet' }
  | { kind: 'list'; ordered: boolean; items: Words[] }
  /** a framed box with a title of its own; its blocks are words and lists */
  | { kind: 'box'; title: string; blocks: Block[] }
  /** a row group with a title begins a section of the table; one group without is a plain table */
  | { kind: 'table'; caption: string; columns: TableColumn[]; groups: { title: string | null; rows: TableRow[] }[] }
  /** a chart with its sentence; the same as a table follows it as a block of its own */
  | { kind: 'chart'; drawing: Drawing; caption: string }
  /** the headings of level 2 and 3 with their pages, where the format has pages */
  | { kind: 'contents' }
  | { kind: 'new-page' };

/** The same on every format of every document of one signed version. */
export interface Stamp {
  version: number;
  /** the first 16 hexadecimal digits of the version's SHA-256, in fours: "7c1e 40b9 2f6d 00a1" */
  check: string;
  /** all of it */
  hash: string;
  signedBy: string;
  signedAs: string;
  signedOn: Day;
}

export interface PaperDocument {
  id: string;
  /** h1 and the file's title */
  title: string;
  /** quietly under the title */
  under: Words;
  /** at the head of each page: left strong, right plain */
  head: { left: string; right: string };
  /** at the foot of each page, before "Page 1 of 14" */
  foot: string;
  /** across is for wide tables */
  paper: 'a4' | 'a3-across';
  stamp: Stamp;
  blocks: Block[];
}
