// How much of a page of A4 some words take, roughly and rather too much than too little, so that what belongs on one page stays on it.

import type { Block, Words } from './document.ts';

/** Points, of the pack's own look: body 9.6 on 13, lead 11.4 on 15.4, second lines 8.1 on 11. */
export const PAGE = 726;
export const TITLE = 50;
export const HEADING = 36;
export const TABLE_HEAD = 24;

const WIDTH = 504;
const BODY = { pitch: 13, letter: 4.8 };
const LEAD = { pitch: 15.4, letter: 5.7 };
const SECOND = { pitch: 11, letter: 4.05 };
const STRONG = { pitch: 13, letter: 5.35 };
const CELL = 11;

interface Look {
  pitch: number;
  letter: number;
}

const linesOf = (letters: number, { letter }: Look, width: number) =>
  letters === 0 ? 0 : Math.ceil((letters * letter) / Math.max(20, width));

const lettersOf = (words: Words) =>
  words.reduce((sum, run) => sum + (typeof run === 'string' ? run : run.text).length, 0);

const bodyHeight = (words: Words): number => linesOf(lettersOf(words), BODY, WIDTH) * BODY.pitch + 8;
const leadHeight = (words: Words): number => linesOf(lettersOf(words), LEAD, WIDTH) * LEAD.pitch + 8;
export const quietHeight = (words: Words): number => linesOf(lettersOf(words), SECOND, WIDTH) * 11.4 + 8;

/** A row's tallest cell: a share of the page's width, bold words, and a second line under them. */
export function rowHeight(cells: readonly { width: number; words: string; second?: string | undefined }[]): number {
  const heights = cells.map(({ width, words, second = '' }) => {
    const room = width * WIDTH - 7;
    return linesOf(words.length, STRONG, room) * STRONG.pitch + linesOf(second.length, SECOND, room) * SECOND.pitch;
  });
  return Math.max(...heights, BODY.pitch) + CELL;
}

/** A line under a row. */
export const underHeight = (words: Words): number => linesOf(lettersOf(words), BODY, WIDTH) * 12 + 6;

const CHART = 218;

/** Of a table the page that it stands on is asked about its rows. */
export function heightOf(block: Block): number {
  switch (block.kind) {
    case 'words':
      return block.look === 'lead' ? leadHeight(block.words) : bodyHeight(block.words);
    case 'list':
      return block.items.reduce((sum, item) => sum + bodyHeight(item) - 1, 0);
    case 'box':
      return HEADING + block.blocks.reduce((sum, one) => sum + heightOf(one), 0);
    case 'chart':
      return CHART;
    default:
      return HEADING;
  }
}
