// A document as one HTML file: nothing is fetched, nothing runs, and it can be read on a telephone, aloud and on paper.

import { createHash } from 'node:crypto';
import { plainDay } from '../../../clocks/index.ts';
import { anchor, attribute, type Content, drawn, type Html, html } from '../../html/html.ts';
import type { Block, PaperDocument, Stamp, Words } from '../document.ts';
import { styleOf } from './html-style.ts';
import { tableOf, widthOf } from './html-table.ts';
import { drawingOf, wordsOf } from './html-words.ts';

type Chart = Extract<Block, { kind: 'chart' }>;
type Heading = Extract<Block, { kind: 'heading' }>;
type Box = Extract<Block, { kind: 'box' }>;

export function htmlOf(document: PaperDocument): string {
  const { title, under, head, foot, paper, stamp, blocks } = document;
  const all = everyBlock(blocks);
  const style = styleOf({
    paper,
    foot,
    widths: new Set(all.filter((block) => block.kind === 'table').flatMap(({ columns }) => columns.map(widthOf))),
    drawn: new Set(all.filter((block) => block.kind === 'chart').map(({ drawing }) => drawing.width)),
  });
  const styleHash = createHash('sha256').update(style).digest('base64');
  const page = html`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${drawn(`<style>${style}</style>`)}
</head>
<body${attribute('class', paper === 'a3-across' && 'across')}>
<a class="skip" href="#main">Skip to main content</a>
<header>
<p class="head"><b>${head.left}</b> <span>${head.right}</span></p>
</header>
<main id="main">
<h1>${title}</h1>
<p class="quiet">${wordsOf(under)}</p>
${blocksOf(blocks, placesOf(blocks))}
</main>
<footer>
<p>${foot}</p>
<p class="quiet">${stampWords(stamp)}</p>
</footer>
</body>
</html>
`;
  return page.toString();
}

const everyBlock = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => (block.kind === 'box' ? [block, ...everyBlock(block.blocks)] : [block]));

const stampWords = ({ version, signedBy, signedAs, signedOn, hash }: Stamp): string =>
  `Published version ${version}, signed by ${signedBy}, ${signedAs}, on ${plainDay(signedOn)}. Its whole check: ${hash}`;

/** A place in the file for everything that a link or a name may point at. */
type PlaceOf = (block: Block) => string;

function placesOf(blocks: readonly Block[]): PlaceOf {
  const places = new Map(everyBlock(blocks).map((block, i) => [block, `${block.kind}-${i + 1}`]));
  return (block) => places.get(block)!;
}

interface Standing {
  /** the blocks it stands among, and which of them it is */
  among: readonly Block[];
  i: number;
  placeOf: PlaceOf;
}

const blocksOf = (among: readonly Block[], placeOf: PlaceOf): Content =>
  among.map((block, i) => {
    const made = blockOf(block, { among, i, placeOf });
    return among[i - 1]?.kind === 'new-page' && block.kind !== 'heading'
      ? html`<div class="new-page">${made}</div>\n`
      : made;
  });

function blockOf(block: Block, standing: Standing): Content {
  switch (block.kind) {
    case 'heading':
      return headingOf(block, standing);
    case 'words':
      return html`<p${attribute('class', block.look)}>${wordsOf(block.words)}</p>\n`;
    case 'list':
      return listOf(block.items, block.ordered);
    case 'box':
      return boxOf(block, standing);
    case 'table':
      return tableOf(block, standing.placeOf(block), headingBefore(standing));
    case 'chart':
      return chartOf(block, standing);
    case 'contents':
      return contentsOf(standing);
    case 'new-page':
      return null;
  }
}

function headingOf(heading: Heading, { among, i, placeOf }: Standing): Html {
  const isFirst = heading.onNewPage === true || among[i - 1]?.kind === 'new-page';
  const at = html`${attribute('id', placeOf(heading))}${attribute('class', isFirst && 'new-page')}`;
  return heading.level === 2 ? html`<h2${at}>${heading.text}</h2>\n` : html`<h3${at}>${heading.text}</h3>\n`;
}

function boxOf(box: Box, { placeOf }: Standing): Html {
  const id = placeOf(box);
  return html`<div class="box" role="group" aria-labelledby="${id}">
<p class="box__title" id="${id}">${box.title}</p>
${blocksOf(box.blocks, placeOf)}</div>
`;
}

function headingBefore({ among, i }: Standing): string | null {
  const before = among[i - 1];
  return before?.kind === 'heading' ? before.text : null;
}

function listOf(items: readonly Words[], ordered: boolean): Html {
  const lines = items.map((item) => html`<li>${wordsOf(item)}</li>\n`);
  return ordered ? html`<ol>\n${lines}</ol>\n` : html`<ul>\n${lines}</ul>\n`;
}

/** The heading that the contents stand under is no part of them, and a link without words would lead nowhere. */
function contentsOf({ among, i, placeOf }: Standing): Html {
  const own = among[i - 1];
  const headings = among.filter(
    (block): block is Heading => block.kind === 'heading' && block !== own && block.text.trim() !== '',
  );
  const groups: { top: Heading; under: Heading[] }[] = [];
  for (const heading of headings) {
    const group = groups.at(-1);
    if (heading.level === 2 || !group) groups.push({ top: heading, under: [] });
    else group.under.push(heading);
  }
  const to = (heading: Heading) => html`<a href="${anchor(placeOf(heading))}">${heading.text}</a>`;
  return html`<nav aria-label="Contents">
<ol>
${groups.map(
  ({ top, under }) =>
    html`<li>${to(top)}${under.length === 0 ? null : html`\n<ol>${under.map((one) => html`<li>${to(one)}</li>\n`)}</ol>`}</li>
`,
)}</ol>
</nav>
`;
}

function chartOf(chart: Chart, { among, i, placeOf }: Standing): Html {
  const { drawing, caption } = chart;
  const id = placeOf(chart);
  const next = among[i + 1];
  const about = html`<span class="hidden">: ${caption}</span>`;
  return html`<figure>
<div class="drawing" role="group" tabindex="0" aria-labelledby="${id}">${drawingOf(drawing, `d${drawing.width}`)}</div>
<figcaption id="${id}">${caption}</figcaption>
<details>
<summary>Copy as picture or as table${about}</summary>
<p><a${attribute('href', pictureOf(drawing.svg))} download="${fileName(caption)}">Save the picture${about}</a> (SVG, for documents and slides)</p>
${next?.kind === 'table' ? html`<p><a href="${anchor(placeOf(next))}">The same as a table${about}</a>, to select and copy</p>` : null}
</details>
</figure>
`;
}

/** The drawing itself is the address: there is nothing to fetch. It is our own, so it goes past the check of links. */
const pictureOf = (svg: string): string =>
  `data:image/svg+xml;base64,${Buffer.from(svg.toWellFormed()).toString('base64')}`;

const MOST_LETTERS = 60;

function fileName(caption: string): string {
  const words = caption
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_LETTERS)
    .replace(/^-|-$/g, '');
  return `${words === '' ? 'chart' : `chart-${words}`}.svg`;
}
