// A document as its pages take it: every text made printable and fitted to its place, every measure in points. What pdf.typ reads.

import { isoDay } from '../../../clocks/index.ts';
import type { Block, PaperDocument, Words } from '../document.ts';
import { COLOURS } from '../drawing-looks.ts';
import { paperOf } from './pdf-looks.ts';
import { tableOf } from './pdf-table.ts';
import { drawingOf, oneLine, runsOf, type Sheet, short } from './pdf-words.ts';

/** More would run into the next line of the head or over the foot of the page. */
const LONGEST = { head: 110, foot: 170 };
/** A box with more than this may go over to the next page. */
const LETTERS_OF_A_LONG_BOX = 1800;
const ROOM_OF_PAGE_NUMBER = 70;
const NO_WORDS = '–';

export function pagesOf(document: PaperDocument): object {
  const { stamp, head } = document;
  const sheet = paperOf(document);
  const { looks, page } = sheet;
  const title = oneLine(document.title) || oneLine(document.id) || NO_WORDS;
  const half = page.room / 2;
  return {
    ...sheet,
    colours: COLOURS,
    title,
    author: oneLine(stamp.signedBy),
    keywords: [
      `version ${stamp.version}`,
      `signed ${isoDay(stamp.signedOn)}`,
      `check ${oneLine(stamp.check)}`,
      `SHA-256 ${oneLine(stamp.hash)}`,
    ],
    head: {
      left: runsOf([short(head.left, LONGEST.head)], half, looks.header),
      right: runsOf([short(head.right, LONGEST.head)], half, looks.header),
    },
    foot: runsOf([short(document.foot, LONGEST.foot)], page.room - ROOM_OF_PAGE_NUMBER, looks.footer),
    heading: runsOf([title], page.room, looks.title),
    under: runsOf(document.under, page.room, looks.quiet),
    blocks: blocksOf(document.blocks, sheet),
  };
}

function blocksOf(blocks: readonly Block[], sheet: Sheet): object[] {
  let level = 1;
  let heading = '';
  return blocks.flatMap((block, at) => {
    const printed = blockOf(block, sheet, { level, heading, first: at === 0, next: blocks[at + 1]?.kind });
    if (block.kind === 'heading') [level, heading] = [levelAfter(level, block.level), oneLine(block.text)];
    else if (block.kind !== 'new-page') heading = '';
    return printed;
  });
}

/** PDF/UA-1 7.4.2: no level of headings is left out. */
const levelAfter = (level: number, wanted: number) => Math.min(wanted, level + 1);

interface Around {
  level: number;
  /** the heading it stands right under, or '' */
  heading: string;
  first: boolean;
  next: Block['kind'] | undefined;
}

function blockOf(block: Block, sheet: Sheet, around: Around): object[] {
  const { looks, page } = sheet;
  switch (block.kind) {
    case 'heading': {
      const level = levelAfter(around.level, block.level);
      const opens = block.onNewPage === true;
      const look = level === 3 ? 'part' : opens ? 'opening' : 'section';
      const words = runsOf([oneLine(block.text) || NO_WORDS], page.room, looks[look]);
      // A list of contents does not list the heading that it stands under.
      const listed = around.next !== 'contents';
      return [{ kind: 'heading', level, look, listed, breaks: opens && !around.first, words }];
    }
    case 'words':
      return [wordsOf(block.words, block.look ?? 'body', sheet, page.room)];
    case 'list':
      return listOf(block, sheet, page.room);
    case 'box':
      return [boxOf(block, sheet, levelAfter(around.level, 3))];
    case 'table':
      return [tableOf(block, sheet, oneLine(block.caption) === around.heading)];
    case 'chart': {
      const drawing = drawingOf(block.drawing, page.scales.chart, page.room);
      return [{ kind: 'chart', drawing, caption: runsOf([block.caption], page.room, looks.caption) }];
    }
    case 'contents':
      return [{ kind: 'contents' }];
    case 'new-page':
      return around.first ? [] : [{ kind: 'new-page' }];
  }
}

const wordsOf = (words: Words, look: 'body' | 'lead' | 'quiet', { looks }: Sheet, room: number) => ({
  kind: 'words',
  look,
  words: runsOf(words, room, looks[look]),
});

function listOf({ ordered, items }: Extract<Block, { kind: 'list' }>, { looks }: Sheet, room: number): object[] {
  if (items.length === 0) return [];
  return [{ kind: 'list', ordered, items: items.map((words) => runsOf(words, room - 24, looks.body)) }];
}

function boxOf(box: Extract<Block, { kind: 'box' }>, sheet: Sheet, level: number): object {
  const room = sheet.page.room - 2 * sheet.looks.box;
  const blocks = box.blocks.flatMap((block) => {
    if (block.kind === 'words') return [wordsOf(block.words, block.look ?? 'body', sheet, room)];
    if (block.kind === 'list') return listOf(block, sheet, room);
    return blockOf(
      block,
      { ...sheet, page: { ...sheet.page, room } },
      { level, heading: '', first: true, next: undefined },
    );
  });
  const title = runsOf([oneLine(box.title) || NO_WORDS], room, sheet.looks.section);
  return { kind: 'box', level, title, blocks, breaks: JSON.stringify(box.blocks).length > LETTERS_OF_A_LONG_BOX };
}
