// A whole Word document in the plain look: pages, head and foot, numbering, as the docx library writes it.

import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  LevelFormat,
  LevelSuffix,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import type { PaperDocument } from '../document.ts';
import { BULLETS_IN_BOX, NUMBERED, NUMBERED_IN_BOX, WordBody } from './word-body.ts';
import { Drawings } from './word-drawings.ts';
import { STYLES_XML } from './word-styles.ts';
import { plainText } from './word-text.ts';

/** Twips. */
export interface Page {
  width: number;
  height: number;
  left: number;
  right: number;
}

const MARGIN = 1000;
/** of the foot's letters, on the average */
const TWIPS_A_LETTER = 80;
const ROOM_FOR_NUMBER = 1500;
export const PLAIN_PAGES: Record<PaperDocument['paper'], Page> = {
  a4: { width: 11906, height: 16838, left: MARGIN, right: MARGIN },
  'a3-across': { width: 23811, height: 16838, left: MARGIN, right: MARGIN },
};

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, left: number) => ({
  level: 0,
  format,
  text,
  suffix: LevelSuffix.TAB,
  style: { paragraph: { indent: { left, hanging: left } } },
});
/** In a box the words go back to its edge, since a frame is drawn anew for each other indent. */
const inBox = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  ...level(format, text, 0),
  style: { paragraph: { indent: { left: 140, right: 140, hanging: 0 }, leftTabStop: 500 } },
});

/** How the library numbers the first kind of list: the bullets. */
export const BULLETS_KIND = 2;
const NUMBERING = [
  { reference: 'bullets', levels: [level(LevelFormat.BULLET, '•', 400)] },
  { reference: NUMBERED, levels: [level(LevelFormat.DECIMAL, '%1.', 400)] },
  { reference: NUMBERED_IN_BOX, levels: [inBox(LevelFormat.DECIMAL, '%1.')] },
  { reference: BULLETS_IN_BOX, levels: [inBox(LevelFormat.BULLET, '•')] },
];

/** `within` is the page of a template; its own head and foot stay, so what stands there on others goes into the text. */
export async function plainDocument(
  document: PaperDocument,
  within: { page: Page; hasHead: boolean; hasFoot: boolean } | null,
): Promise<Uint8Array> {
  const page = within?.page ?? PLAIN_PAGES[document.paper];
  const textWidth = page.width - page.left - page.right;
  const body = new WordBody(new Drawings(), textWidth, within !== null);
  if (within?.hasHead) body.add('WaymarkQuiet', [[document.head.left, document.head.right].filter(Boolean).join('. ')]);
  body.addAll(document);
  if (within?.hasFoot) body.add('WaymarkQuiet', [document.foot]);
  const isAcross = page.width > page.height;
  const made = new Document({
    externalStyles: STYLES_XML,
    numbering: { config: NUMBERING },
    ...(within === null && canLayOut(document) ? { pageNumbers: estimatePageNumbers } : {}),
    sections: [
      {
        properties: {
          page: {
            size: {
              width: isAcross ? page.height : page.width,
              height: isAcross ? page.width : page.height,
              orientation: isAcross ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: 1250, bottom: 1150, left: page.left, right: page.right, header: 600, footer: 560 },
          },
        },
        headers: { default: new Header({ children: [headOf(document, textWidth)] }) },
        footers: { default: new Footer({ children: footOf(document, textWidth) }) },
        children: body.children,
      },
    ],
  });
  return await Packer.toBuffer(made);
}

/**
 * Whether pages are laid out for the contents to name them. In a template they are not, since its fonts are not known
 * here, nor with endless words, which take seconds each: then Word writes the numbers when it prints or updates them.
 */
function canLayOut(document: PaperDocument): boolean {
  if (!document.blocks.some(({ kind }) => kind === 'contents')) return false;
  return !/[^\s"]{200}/.test(JSON.stringify(document, (key, value: unknown) => (key === 'svg' ? undefined : value)));
}

function headOf({ head }: PaperDocument, textWidth: number): Paragraph {
  return new Paragraph({
    style: 'Header',
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 6, color: '0B0C0C' } },
    children: [
      new TextRun({ text: plainText(head.left), bold: true }),
      new TextRun({ children: [new Tab(), plainText(head.right)] }),
    ],
  });
}

/** Words as long as the line go above the page's number. */
function footOf({ foot }: PaperDocument, textWidth: number): Paragraph[] {
  const words = new TextRun(plainText(foot));
  const number = ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  if (foot.length * TWIPS_A_LETTER > textWidth - ROOM_FOR_NUMBER)
    return [
      new Paragraph({ style: 'Footer', children: [words] }),
      new Paragraph({ style: 'Footer', alignment: AlignmentType.RIGHT, children: [new TextRun({ children: number })] }),
    ];
  return [
    new Paragraph({
      style: 'Footer',
      tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
      children: [words, new TextRun({ children: [new Tab(), ...number] })],
    }),
  ];
}
