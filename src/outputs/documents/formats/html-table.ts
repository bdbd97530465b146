// A table of a document in HTML: its caption and heads marked as such, and a way to stand on 320 pixels.

import { attribute, type Content, classes, drawn, type Html, html } from '../../html/html.ts';
import type { Block, Drawing, TableCell, TableColumn, TableRow, Words } from '../document.ts';
import { shapeDrawing } from '../drawings.ts';
import { drawingOf, wordsOf } from './html-words.ts';

export type TableBlock = Extract<Block, { kind: 'table' }>;

/** As it stands on a narrow screen: as it is, as lines under each row's head, or scrolling in a region of its own. */
type Narrow = 'fits' | 'stacks' | 'scrolls';

const MOST_THAT_FIT = 3;
const MOST_THAT_STACK = 7;

function narrowOf({ columns }: TableBlock): Narrow {
  return columns.length <= MOST_THAT_FIT ? 'fits' : columns.length <= MOST_THAT_STACK ? 'stacks' : 'scrolls';
}

/** Of a hundred, as its class says. */
export const widthOf = ({ width }: TableColumn): number => Math.max(1, Math.round(width * 100));

/** The caption is said aloud only where the heading over it says the same. */
export function tableOf(block: TableBlock, id: string, heading: string | null): Html {
  const narrow = narrowOf(block);
  const { caption, columns, groups } = block;
  // a table that style takes apart loses what it is in some browsers, unless it is said
  const role = (name: string) => attribute('role', narrow === 'stacks' ? name : null);
  const region = narrow === 'scrolls' ? html` role="region" tabindex="0" aria-labelledby="${id}-caption"` : null;
  const rows = (row: TableRow) => rowsOf(row, columns, role);
  return html`<div class="${classes('table', narrow !== 'fits' && narrow)}" id="${id}"${region}>
<table${role('table')}${attribute('aria-labelledby', narrow === 'stacks' ? `${id}-caption` : null)}>
<caption id="${id}-caption"${attribute('class', caption === heading && 'hidden')}>${caption}</caption>
<colgroup>${columns.map((column) => html`<col class="w${widthOf(column)}">`)}</colgroup>
<thead${role('rowgroup')}>
<tr${role('row')}>${columns.map((column) => headOf(column, role))}</tr>
</thead>
${groups.map(
  ({ title, rows: inGroup }) => html`<tbody${role('rowgroup')}>
${title === null ? null : html`<tr class="group"${role('row')}><th scope="rowgroup" colspan="${columns.length}"${role('rowheader')}>${title}</th></tr>\n`}${inGroup.map(rows)}</tbody>
`,
)}</table>
</div>
`;
}

type Role = (name: string) => Html | null;

function headOf({ head, stands }: TableColumn, role: Role): Html {
  const side = attribute('class', stands === 'right' && 'right');
  return head === ''
    ? html`<td${role('cell')}></td>`
    : html`<th scope="col"${role('columnheader')}${side}>${head}</th>`;
}

function rowsOf({ cells, under }: TableRow, columns: readonly TableColumn[], role: Role): Html {
  return html`<tr${attribute('class', under !== undefined && 'with-under')}${role('row')}>${cells.map((cell, i) =>
    cellOf(cell, i, columns[i], role),
  )}</tr>
${under === undefined ? null : underOf(under, columns.length, role)}`;
}

const underOf = (under: Words, across: number, role: Role): Html =>
  html`<tr class="under"${role('row')}><td colspan="${across}"${role('cell')}>${wordsOf(under)}</td></tr>
`;

function cellOf(cell: TableCell, i: number, column: TableColumn | undefined, role: Role): Html {
  const className = classes(column?.stands === 'right' && 'right', cell.look);
  const look = attribute('class', className !== '' && className);
  if (i === 0) return html`<th scope="row"${role('rowheader')}${look}>${insideOf(cell)}</th>`;
  const head = column?.head ?? '';
  return html`<td${role('cell')}${look}${attribute('data-head', head !== '' && head)}>${insideOf(cell)}</td>`;
}

function insideOf({ words, second, shape, drawing }: TableCell): Content {
  const said = html`<span>${wordsOf(words)}${second ? html` <span class="second">${second}</span>` : null}</span>`;
  const shown = shape ? html`<span class="shaped">${silent(shapeDrawing(shape))}${said}</span>` : said;
  return drawing ? html`<span>${drawingOf(drawing)}${shown}</span>` : shown;
}

const silent = ({ svg }: Drawing): Html => drawn(svg.replace('<svg ', '<svg aria-hidden="true" focusable="false" '));
