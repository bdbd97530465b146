// A document's blocks as Word's paragraphs and tables, each in a style that an officer finds in the gallery.

import { type FileChild, type IParagraphOptions, Paragraph, TableOfContents } from 'docx';
import type { Block, PaperDocument, Words } from '../document.ts';
import type { Drawings } from './word-drawings.ts';
import { runsOf } from './word-runs.ts';
import { tableOf } from './word-table.ts';

/** The list of one kind that is numbered from 1 again each time. */
export const NUMBERED = 'numbered';
export const NUMBERED_IN_BOX = 'numbered-in-box';
export const BULLETS_IN_BOX = 'bullets-in-box';

const TWIPS_A_PIXEL = 15;
const LOOKS = { lead: 'WaymarkLead', quiet: 'WaymarkQuiet', plain: 'Normal' };

export class WordBody {
  readonly children: FileChild[] = [];
  readonly drawings: Drawings;
  /** twips between the margins */
  readonly textWidth: number;
  #lists = 0;
  #newPage = false;
  #afterTable = false;
  readonly #isInTemplate: boolean;
  /** the words of a heading that nothing stands under yet */
  #heading = '';

  constructor(drawings: Drawings, textWidth: number, isInTemplate: boolean) {
    this.drawings = drawings;
    this.textWidth = textWidth;
    this.#isInTemplate = isInTemplate;
  }

  /** The title, what stands under it, and every block. */
  addAll(document: PaperDocument): void {
    this.add('Heading1', [document.title]);
    if (document.under.length > 0) this.add('WaymarkQuiet', document.under);
    const hasHeadings = document.blocks.some(({ kind }) => kind === 'heading');
    for (const block of document.blocks) if (block.kind !== 'contents' || hasHeadings) this.#block(block);
    this.#newPage = false;
    this.#apart();
  }

  add(style: string, words: Words, options: IParagraphOptions = {}): void {
    this.#push({ style, children: runsOf(words), ...options });
  }

  #push(options: IParagraphOptions): void {
    const afterTable = this.#afterTable && !/^Heading|Box/.test(options.style ?? '');
    this.children.push(
      new Paragraph({
        ...options,
        ...(this.#newPage ? { pageBreakBefore: true } : {}),
        ...(afterTable ? { spacing: { before: 160 } } : {}),
      }),
    );
    this.#newPage = false;
    this.#afterTable = false;
    this.#heading = '';
  }

  #block(block: Block): void {
    switch (block.kind) {
      case 'heading':
        this.#newPage ||= block.onNewPage === true;
        // A template's own heading may keep no distance.
        if (this.#isInTemplate && !this.#newPage) this.#apart();
        this.add(`Heading${block.level}`, [block.text]);
        this.#heading = block.text;
        break;
      case 'words':
        this.add(LOOKS[block.look ?? 'plain'], block.words);
        break;
      case 'list': {
        this.#lists += 1;
        const numbering = { reference: NUMBERED, level: 0, instance: this.#lists };
        for (const item of block.items)
          this.add(block.ordered ? 'ListNumber' : 'ListBullet', item, block.ordered ? { numbering } : {});
        break;
      }
      case 'box':
        this.#box(block);
        break;
      case 'table':
        this.#table(block);
        break;
      case 'chart':
        this.#push({
          style: 'Normal',
          keepNext: true,
          children: [this.drawings.run(block.drawing, this.textWidth / TWIPS_A_PIXEL)],
        });
        if (block.caption.trim() !== '') this.add('Caption', [block.caption]);
        break;
      case 'contents':
        this.#apart();
        this.children.push(
          new TableOfContents('Contents', { headingStyleRange: '2-3', hyperlink: true, beginDirty: false }),
        );
        break;
      case 'new-page':
        this.#newPage = true;
    }
  }

  #table(block: Extract<Block, { kind: 'table' }>): void {
    const table = tableOf(block, this.drawings, this.textWidth);
    if (!table) return;
    const caption = block.caption.trim();
    // Under a heading with the same words, the heading is the table's name.
    if (caption === '') this.#apart();
    else if (caption !== this.#heading.trim()) this.add('Caption', [block.caption], { keepNext: true });
    this.children.push(table);
    this.#afterTable = true;
  }

  /** Two tables that touch become one in Word, nothing else may begin a page, and the text ends with a paragraph. */
  #apart(): void {
    if (this.#afterTable || this.#newPage) this.add('WaymarkTableNote', []);
  }

  /** Paragraphs with one frame round them: a reader hears words and lists, and no table of one cell. */
  #box({ title, blocks }: Extract<Block, { kind: 'box' }>): void {
    const framed: [style: string, words: Words, options: IParagraphOptions][] = [];
    if (title.trim() !== '') framed.push(['WaymarkBoxTitle', [title], {}]);
    for (const block of blocks) {
      if (block.kind === 'words') framed.push(['WaymarkBox', block.words, {}]);
      if (block.kind !== 'list') continue;
      this.#lists += 1;
      const reference = block.ordered ? NUMBERED_IN_BOX : BULLETS_IN_BOX;
      for (const item of block.items)
        framed.push(['WaymarkBox', item, { numbering: { reference, level: 0, instance: this.#lists } }]);
    }
    for (const [i, [style, words, options]] of framed.entries())
      this.add(
        style,
        words,
        i === framed.length - 1 ? { ...options, keepNext: false, spacing: { after: 240 } } : options,
      );
    for (const block of blocks) if (block.kind !== 'words' && block.kind !== 'list') this.#block(block);
  }
}
