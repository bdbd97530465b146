// The styles of a document in the plain look: the built-in ones under the names Word knows, and a few of ours.

interface Style {
  id: string;
  name: string;
  basedOn?: string;
  next?: string;
  /** shown in the gallery of styles */
  quick?: boolean;
  paragraph?: string;
  run?: string;
}

const INK = '0B0C0C';
export const QUIET = '484949';

const spacing = (before: number, after: number, line = 264) =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`;
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const color = (of: string) => `<w:color w:val="${of}"/>`;
const BOLD = '<w:b/><w:bCs/>';
const KEEP = '<w:keepNext/><w:keepLines/>';
const edge = (side: string) => `<w:${side} w:val="single" w:sz="8" w:space="6" w:color="${INK}"/>`;
const FRAME = `<w:pBdr>${['top', 'left', 'bottom', 'right'].map(edge).join('')}</w:pBdr>`;
/** as far in as the frame's line and its space stand out, so that the frame ends where the text of the page does */
const IN_FRAME = '<w:ind w:left="140" w:right="140"/>';

const heading = (level: number, halfPoints: number, before: number, after: number): Style => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  next: 'Normal',
  quick: true,
  paragraph: `${KEEP}${spacing(before, after, 240)}<w:outlineLvl w:val="${level - 1}"/>`,
  run: `${BOLD}${size(halfPoints)}`,
});
const toc = (level: number, left: number): Style => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  next: 'Normal',
  paragraph: `${spacing(0, 60)}<w:ind w:left="${left}"/>`,
});
const list = (id: string, name: string, extra = ''): Style => ({
  id,
  name,
  quick: true,
  paragraph: `${extra}${spacing(0, 60)}<w:ind w:left="400" w:hanging="400"/>`,
});

const PARAGRAPHS: Style[] = [
  heading(1, 42, 0, 60),
  heading(2, 28, 280, 100),
  heading(3, 24, 220, 80),
  toc(1, 0),
  toc(2, 0),
  toc(3, 300),
  list('ListBullet', 'List Bullet'),
  list('ListNumber', 'List Number'),
  {
    id: 'Caption',
    name: 'caption',
    next: 'Normal',
    quick: true,
    paragraph: `<w:keepLines/>${spacing(60, 120)}`,
    run: `${color(QUIET)}${size(19)}`,
  },
  { id: 'Header', name: 'header', paragraph: spacing(0, 0, 240), run: size(19) },
  { id: 'Footer', name: 'footer', paragraph: spacing(0, 0, 240), run: `${color(QUIET)}${size(16)}` },
  { id: 'WaymarkLead', name: 'Waymark Lead', next: 'Normal', quick: true, paragraph: spacing(60, 120), run: size(25) },
  { id: 'WaymarkQuiet', name: 'Waymark Quiet', quick: true, run: `${color(QUIET)}${size(18)}` },
  {
    id: 'WaymarkBox',
    name: 'Waymark Box',
    quick: true,
    paragraph: `${KEEP}${FRAME}${spacing(0, 60)}${IN_FRAME}`,
  },
  {
    id: 'WaymarkBoxTitle',
    name: 'Waymark Box Title',
    basedOn: 'WaymarkBox',
    next: 'WaymarkBox',
    quick: true,
    paragraph: `${KEEP}${FRAME}${spacing(160, 60)}${IN_FRAME}`,
    run: `${BOLD}${size(26)}`,
  },
  { id: 'WaymarkTable', name: 'Waymark Table', quick: true, paragraph: spacing(0, 0, 252), run: size(19) },
  { id: 'WaymarkTableHead', name: 'Waymark Table Head', basedOn: 'WaymarkTable', paragraph: KEEP, run: BOLD },
  {
    id: 'WaymarkTableSection',
    name: 'Waymark Table Section',
    basedOn: 'WaymarkTable',
    paragraph: `${KEEP}${spacing(80, 0, 252)}`,
    run: `${BOLD}${size(21)}`,
  },
  { id: 'WaymarkTableFigure', name: 'Waymark Table Figure', basedOn: 'WaymarkTable', run: `${BOLD}${size(25)}` },
  {
    id: 'WaymarkTableNote',
    name: 'Waymark Table Note',
    basedOn: 'WaymarkTable',
    quick: true,
    run: `${color(QUIET)}${size(16)}`,
  },
];

function written({ id, name, basedOn = 'Normal', next, quick, paragraph, run }: Style): string {
  return [
    `<w:style w:type="paragraph" w:styleId="${id}"${id.startsWith('Waymark') ? ' w:customStyle="1"' : ''}>`,
    `<w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>`,
    next ? `<w:next w:val="${next}"/>` : '',
    '<w:uiPriority w:val="9"/>',
    quick ? '<w:qFormat/>' : '',
    paragraph ? `<w:pPr>${paragraph}</w:pPr>` : '',
    run ? `<w:rPr>${run}</w:rPr>` : '',
    '</w:style>',
  ].join('');
}

const rule = (side: string, eighths: number, of: string) =>
  `<w:${side} w:val="single" w:sz="${eighths}" w:space="0" w:color="${of}"/>`;

/** Lines under rows and none between columns; a strong one under the heads. */
const TABLE = `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/><w:tblPr><w:tblBorders>${rule('bottom', 4, 'CECECE')}${rule('insideH', 4, 'CECECE')}</w:tblBorders><w:tblCellMar><w:top w:w="55" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="55" w:type="dxa"/><w:right w:w="130" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${rule('bottom', 8, INK)}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>`;

const TABLE_NORMAL =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';

const CHARACTERS =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
  `<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:rPr>${color('1A65A6')}<w:u w:val="single"/></w:rPr></w:style>`;

/** Half-points of the plain look's ordinary text: what sizes are in proportion to when they go into a template. */
export const PLAIN_SIZE = 21;

export const STYLES_XML = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>${color(INK)}${size(PLAIN_SIZE)}<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${spacing(0, 120)}</w:pPr></w:pPrDefault></w:docDefaults>`,
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  ...PARAGRAPHS.map(written),
  CHARACTERS,
  TABLE_NORMAL,
  TABLE,
  '</w:styles>',
].join('');
