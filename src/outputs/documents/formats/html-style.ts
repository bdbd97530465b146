// The style of a document that is one HTML file: a page at any width, and paper when it is printed. Nothing is fetched.

import { COLOURS } from '../drawing-looks.ts';

const { ink, quiet, rule, link, surface, paper } = COLOURS;
const older = COLOURS['rule-2'];

const SCREEN = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:${paper};color:${ink};font:16px/1.5 Arimo,Arial,sans-serif;overflow-wrap:anywhere}
header,main,footer{margin:0 auto;padding:0 20px;max-width:1000px}
.across header,.across main,.across footer{max-width:1440px}
header{padding-top:15px;padding-bottom:10px}
.head{display:flex;flex-wrap:wrap;gap:0 20px;justify-content:space-between;margin:0;max-width:none;white-space:normal}
footer{margin-top:40px;padding-top:15px;padding-bottom:30px;border-top:2px solid ${ink};font-size:14px}
h1{font-size:36px;line-height:1.15;margin:20px 0 10px}
h2{font-size:27px;line-height:1.2;margin:40px 0 15px;padding-top:15px;border-top:2px solid ${ink}}
h3{font-size:20px;line-height:1.25;margin:30px 0 10px}
p,li{max-width:44em}
p{margin:0 0 15px;white-space:pre-line}
ul,ol{margin:0 0 20px;padding-left:24px}
li{margin-bottom:5px;white-space:pre-line}
nav ol{list-style:none;padding-left:0}
nav ol ol{padding-left:20px;margin:5px 0}
nav li{line-height:24px;white-space:normal}
nav a{display:inline-block;min-height:24px}
a{color:${link}}
a:hover{color:${ink}}
:focus-visible{outline:3px solid ${ink};outline-offset:0;box-shadow:0 0 0 6px #fd0}
a:focus-visible,summary:focus-visible{background:#fd0;color:${ink};outline-width:0;box-shadow:0 4px 0 ${ink}}
.skip{position:absolute;left:-999em}
.skip:focus{position:static;display:inline-block;padding:10px 20px}
.quiet,.second{color:${quiet}}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.second{display:block;font-size:14px;line-height:1.35;font-weight:400}
.lead{font-size:20px;line-height:1.35}
.box{border:2px solid ${older};background:${surface};padding:15px 20px 5px;margin:0 0 25px}
.box__title{font-weight:700;font-size:18px}
figure{margin:0 0 25px}
figcaption{max-width:44em;margin-top:8px}
svg{display:block;height:auto;max-width:100%}
.drawing{overflow-x:auto}
.shaped{display:grid;grid-template-columns:16px minmax(0,1fr);gap:0 8px}
.shaped svg{margin-top:4px;max-width:none}
details{margin:8px 0 0;font-size:14px}
summary{cursor:pointer;color:${link};text-decoration:underline;width:fit-content;min-height:24px}
details p{margin:8px 0 0}
.table{margin:0 0 25px;max-width:100%}
.scrolls{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:15px;line-height:1.4}
.scrolls table{overflow-wrap:normal;font-size:14px}
caption.hidden{padding:0}
caption{text-align:left;font-weight:700;padding-bottom:8px}
th,td{text-align:left;vertical-align:top;padding:7px 12px 7px 0;border-bottom:1px solid ${rule};font-weight:400}
th:last-child,td:last-child{padding-right:0}
thead th,thead td{font-weight:700;vertical-align:bottom;border-bottom:1px solid ${older}}
.scrolls th,.scrolls td{padding:5px 8px 5px 0}
.right{text-align:right}
.right .shaped{justify-content:end}
.figure{font-weight:700;font-size:17px}
.strong{font-weight:700}
.group th{font-weight:700;font-size:17px;padding-top:20px;border-bottom:1px solid ${older}}
.with-under th,.with-under td{border-bottom:0;padding-bottom:2px}
.under td{padding-top:0;padding-left:16px}
.scrolls th[scope=row]{min-width:11em}
.scrolls .shaped{min-width:9em}
`;

/** Rows of a wordy table become lines under their heads; a wide one scrolls in its own named region. */
const NARROW = `
@media (max-width:40em){
header,main,footer{padding-left:15px;padding-right:15px}
h1{font-size:27px}
h2{font-size:22px}
h3{font-size:18px}
.lead{font-size:18px}
.stacks table,.stacks caption,.stacks tbody,.stacks tr,.stacks th,.stacks td{display:block;width:auto}
.stacks thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.stacks tr{border-bottom:1px solid ${older};padding:8px 0}
.stacks tr.with-under{border-bottom:0;padding-bottom:0}
.stacks th,.stacks td{border:0;padding:2px 0;text-align:left}
.stacks td[data-head]{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:10px}
.stacks td[data-head]::before{content:attr(data-head);color:${quiet};font-weight:400;font-size:14px}
.stacks .under td{padding-left:0}
}
@media (forced-colors:active){.box{border-color:CanvasText}}
`;

const PRINT = `
@media print{
body{font-size:9.6pt;line-height:1.35}
header,main,footer{max-width:none;padding-left:0;padding-right:0}
.head,footer{font-size:8pt}
h1{font-size:20pt}
h2{font-size:14pt;margin-top:18pt}
h3{font-size:11.5pt}
h2,h3,caption,.group,.with-under{break-after:avoid}
.new-page{break-before:page}
.lead{font-size:11.4pt}
table{font-size:8.6pt}
.across table{font-size:7.6pt}
.figure{font-size:9.6pt}
.second{font-size:7.4pt}
thead{display:table-header-group}
th,td{padding-top:3px;padding-bottom:3px}
tr,figure,.box,li{break-inside:avoid}
.under{break-before:avoid}
.scrolls,.drawing{overflow:visible}
.scrolls table{font-size:7.6pt}
.scrolls th[scope=row],.scrolls .shaped{min-width:0}
.drawing svg{min-width:0}
details,.skip{display:none}
a{color:${ink};text-decoration:none}
}
`;

const PAGES = {
  a4: { size: 'A4 portrait', margin: '15mm 16mm 17mm' },
  'a3-across': { size: 'A3 landscape', margin: '9mm 10mm 12mm' },
} as const;

/** What stands inside the quotes of a style sheet: anything but plain letters goes in by its number, so that it ends nothing. */
export const cssText = (text: string): string =>
  [...text.toWellFormed().replaceAll('\0', '\ufffd')]
    .map((letter) => (/[A-Za-z0-9 .,:;()]/.test(letter) ? letter : `\\${letter.codePointAt(0)!.toString(16)} `))
    .join('');

export interface StyleAsked {
  paper: keyof typeof PAGES;
  foot: string;
  /** whole per cents that columns are wide */
  widths: ReadonlySet<number>;
  /** CSS pixels that drawings are wide */
  drawn: ReadonlySet<number>;
}

/** Text in a chart is 14 px where it is drawn in full: it is made no smaller than this share of that. */
const LEAST_SHARE = 0.9;

export function styleOf({ paper: on, foot, widths, drawn }: StyleAsked): string {
  const { size, margin } = PAGES[on];
  const atFoot = `font:7.4pt Arimo,Arial,sans-serif;color:${quiet};vertical-align:top;padding-top:4mm`;
  const page = `
@page{size:${size};margin:${margin};
@bottom-left{content:"${cssText(foot)}";${atFoot};width:85%}
@bottom-right{content:"Page " counter(page) " of " counter(pages);${atFoot}}}
`;
  const columns = [...widths].map((width) => `.w${width}{width:${width}%}`).join('\n');
  const drawings = [...drawn]
    .map((width) => `.d${width}{width:100%;max-width:${width}px;min-width:${Math.round(width * LEAST_SHARE)}px}`)
    .join('\n');
  return `${SCREEN}${columns}\n${drawings}\n${NARROW}${PRINT}${page}`;
}
