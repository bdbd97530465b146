// Sizes on paper, in points: of words by what they are, of the page, and of the room between things.

import type { PaperDocument } from '../document.ts';

const MILLIMETRE = 72 / 25.4;

export interface Look {
  size: number;
  /** from one line to the next */
  pitch: number;
}
type HeadingLook = Look & { above: number; below: number };

export interface Looks {
  body: Look;
  lead: Look;
  quiet: Look;
  /** under the words of a cell */
  second: Look;
  figure: Look;
  /** column heads */
  head: Look;
  group: Look;
  under: Look;
  caption: Look;
  header: Look;
  footer: Look;
  title: HeadingLook;
  section: HeadingLook;
  /** a section that begins a page */
  opening: HeadingLook;
  part: HeadingLook;
  gap: number;
  gutter: number;
  cell: { top: number; bottom: number };
  /** between a shape and its word, and how far the shape drops to stand on its line */
  shape: { after: number; drop: number };
  box: number;
  /** how far an entry of the third level stands in */
  contents: number;
}

const A4: Looks = {
  body: { size: 9.6, pitch: 13 },
  lead: { size: 11.4, pitch: 15.4 },
  quiet: { size: 8.3, pitch: 11.4 },
  second: { size: 8.1, pitch: 11 },
  figure: { size: 12.8, pitch: 14.6 },
  head: { size: 8.5, pitch: 11 },
  group: { size: 10.2, pitch: 13 },
  under: { size: 8.8, pitch: 12 },
  caption: { size: 8.3, pitch: 11.4 },
  header: { size: 8.8, pitch: 12 },
  footer: { size: 7.6, pitch: 10 },
  title: { size: 21, pitch: 25, above: 0, below: 5 },
  section: { size: 12.6, pitch: 16, above: 15, below: 6 },
  opening: { size: 16.4, pitch: 21, above: 15, below: 6 },
  part: { size: 10.6, pitch: 14, above: 12, below: 5 },
  gap: 6,
  gutter: 7,
  cell: { top: 5, bottom: 5 },
  shape: { after: 4, drop: 1.4 },
  box: 8,
  contents: 14,
};

/** A wide scorecard: everything smaller, so that 30 KPIs stand on a page. */
const A3: Looks = {
  ...A4,
  body: { size: 7.6, pitch: 9.4 },
  lead: { size: 9, pitch: 12 },
  quiet: { size: 7, pitch: 8.8 },
  second: { size: 7, pitch: 8.4 },
  figure: { size: 8.6, pitch: 10 },
  head: { size: 7.2, pitch: 9 },
  group: { size: 8.6, pitch: 10.6 },
  under: { size: 7, pitch: 8.8 },
  caption: { size: 7, pitch: 8.8 },
  header: { size: 8, pitch: 10 },
  footer: { size: 7, pitch: 9 },
  title: { size: 16, pitch: 19, above: 0, below: 3 },
  section: { size: 10.6, pitch: 13, above: 9, below: 4 },
  opening: { size: 12.6, pitch: 16, above: 9, below: 4 },
  part: { size: 9, pitch: 11, above: 8, below: 3 },
  gap: 4,
  gutter: 4.5,
  cell: { top: 2.4, bottom: 2.4 },
  shape: { after: 3, drop: 0.6 },
  box: 6,
  contents: 10,
};

export interface PageSize {
  width: number;
  height: number;
  top: number;
  side: number;
  bottom: number;
  /** between the sides */
  room: number;
  /** points to a pixel: of charts, of drawings in cells, of shapes beside words */
  scales: { chart: number; cell: number; shape: number };
  /** words and second words of a cell stand in one line where there is room */
  isDense: boolean;
}

/** The head stands inside the upper margin's paper, so it is added to the margin. */
const HEAD = { a4: 25, a3: 20 };

const page = (width: number, height: number, margins: { top: number; side: number; bottom: number }, head: number) => ({
  width: width * MILLIMETRE,
  height: height * MILLIMETRE,
  top: margins.top * MILLIMETRE + head,
  side: margins.side * MILLIMETRE,
  bottom: margins.bottom * MILLIMETRE,
  room: (width - 2 * margins.side) * MILLIMETRE,
});

const PAPERS: Record<PaperDocument['paper'], { looks: Looks; page: PageSize }> = {
  a4: {
    looks: A4,
    page: {
      ...page(210, 297, { top: 15, side: 16, bottom: 17 }, HEAD.a4),
      scales: { chart: 0.75, cell: 0.75, shape: 0.64 },
      isDense: false,
    },
  },
  'a3-across': {
    looks: A3,
    page: {
      ...page(420, 297, { top: 9, side: 10, bottom: 12 }, HEAD.a3),
      scales: { chart: 0.75, cell: 0.4, shape: 0.5 },
      isDense: true,
    },
  },
};

export const paperOf = (document: PaperDocument) => PAPERS[document.paper];
