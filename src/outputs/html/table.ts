// Tables and lists of facts in the mark-up of the GOV.UK Design System, with what ours add: captions always, wordy ones stack on narrow screens.

import { countWords } from './figure.ts';
import { attribute, type Content, classes, type Href, type Html, html } from './html.ts';

export interface Column {
  head: Content;
  /** figures right, words left; the head stands on the same side */
  numeric?: boolean;
}

export interface Table {
  /** said aloud even when it is not shown */
  caption: string;
  captionShown?: 's' | 'm';
  columns?: Column[];
  /** without columns, figures are marked cell by cell */
  rows: readonly (readonly Content[])[];
  numeric?: boolean[];
  /** first cell of a row is its head */
  rowHeads?: boolean;
  /** on narrow screens each row becomes "head: value" lines; for wordy tables */
  stacks?: boolean;
  /** an id for each row that a link may go to */
  rowIds?: (string | undefined)[];
  className?: string;
}

export function table(of: Table): Html {
  const stacks = of.stacks ?? false;
  const role = (name: string) => attribute('role', stacks ? name : null);
  const isNumeric = (i: number) => of.columns?.[i]?.numeric ?? of.numeric?.[i] ?? false;
  const head = of.columns
    ? html`<thead class="govuk-table__head"${role('rowgroup')}>
<tr class="govuk-table__row"${role('row')}>
${of.columns.map(
  (
    column,
  ) => html`<th scope="col"${role('columnheader')} class="${classes('govuk-table__header', column.numeric && 'govuk-table__header--numeric')}">${column.head}</th>
`,
)}</tr>
</thead>`
    : null;
  const rows = of.rows.map(
    (cells, r) => html`<tr class="govuk-table__row"${role('row')}${attribute('id', of.rowIds?.[r])}>
${cells.map((cell, i) => {
  const name = stacks && i > 0 ? attribute('data-head', plainHead(of.columns?.[i]?.head)) : null;
  if (of.rowHeads && i === 0) {
    return html`<th scope="row"${role('rowheader')} class="govuk-table__header">${cell}</th>
`;
  }
  return html`<td${role('cell')} class="${classes('govuk-table__cell', isNumeric(i) && 'govuk-table__cell--numeric')}"${name}>${cell}</td>
`;
})}</tr>
`,
  );
  const caption = html`<caption class="${of.captionShown ? `govuk-table__caption govuk-table__caption--${of.captionShown}` : 'govuk-visually-hidden'}">${of.caption}</caption>`;
  return html`<table${role('table')} class="${classes('govuk-table', stacks && 'wm-stacks', of.className)}">
${of.caption ? caption : null}
${head}
<tbody class="govuk-table__body"${role('rowgroup')}>
${rows}</tbody>
</table>`;
}

function plainHead(head: Content): string | null {
  return typeof head === 'string' && head ? head : null;
}

/** A region that scrolls sideways on its own, can be reached by keyboard, and says what it is. */
export function scrollRegion(label: string, body: Content): Html {
  return html`<div class="wm-scroll" role="region" aria-label="${label}" tabindex="0">${body}</div>`;
}

export interface Fact {
  key: Content;
  value: Content;
  actions?: { words: string; hidden?: string; to: Href }[];
}

export function summaryList(facts: readonly Fact[]): Html {
  return html`<dl class="govuk-summary-list">
${facts.map(
  ({ key, value, actions }) => html`<div class="govuk-summary-list__row">
<dt class="govuk-summary-list__key">
${key}
</dt>
<dd class="govuk-summary-list__value">
${value}
</dd>
${
  actions?.length
    ? html`<dd class="govuk-summary-list__actions">
${actionsOf(actions)}
</dd>`
    : null
}
</div>
`,
)}</dl>`;
}

function actionsOf(actions: NonNullable<Fact['actions']>): Content {
  const links = actions.map(
    ({ words, hidden, to }) =>
      html`<a class="govuk-link" href="${to}">${words}${hidden ? html`<span class="govuk-visually-hidden"> ${hidden}</span>` : null}</a>`,
  );
  if (links.length === 1) return links[0];
  return html`<ul class="govuk-summary-list__actions-list">
${links.map(
  (one) => html`<li class="govuk-summary-list__actions-list-item">
${one}
</li>
`,
)}</ul>`;
}

/** The strip of facts under a KPI's sentence, and the tiles of the overview: a quiet head, then what it says. */
export function factsStrip(facts: readonly { head: Content; body: Content }[]): Html {
  return html`<div class="wm-facts">${facts.map(
    ({ head, body }) => html`<div class="wm-fact"><div class="wm-fact__head">${head}</div>${body}</div>`,
  )}</div>`;
}

export interface Tile {
  name: Content;
  figure: Content;
  second?: Content;
  sparkline?: Html | null;
  direction?: Content;
  rating?: Content;
}

export function tiles(list: readonly Tile[]): Html {
  return html`<ul class="wm-tiles">${list.map(
    (tile) =>
      html`<li class="wm-tile"><h3 class="wm-tile__name">${tile.name}</h3><p class="wm-big">${tile.figure}</p>${
        tile.second ? html`<p class="wm-second">${tile.second}</p>` : null
      }${tile.sparkline}${tile.direction ? html`<div class="wm-tile__line">${tile.direction}</div>` : null}${
        tile.rating ? html`<div class="wm-tile__line">${tile.rating}</div>` : null
      }</li>`,
  )}</ul>`;
}

/** The big counts of an import: 38 new, 126 changed, 4,045 unchanged. */
export function bigCounts(list: readonly { count: string; words: Content }[]): Html {
  return html`<ul class="wm-counts">${list.map(({ count, words }) => html`<li><span class="wm-counts__figure">${count}</span> ${words}</li>`)}</ul>`;
}

export function filterLinks(
  label: string,
  list: readonly { words: string; count: number; to: Href }[],
  current: Href,
): Html {
  return html`<nav class="wm-filters" aria-label="${label}"><ul>${list.map(({ words, count, to }) =>
    to === current
      ? html`<li><b aria-current="true">${words} ${countWords(count)}</b></li>`
      : html`<li><a class="govuk-link govuk-link--no-visited-state" href="${to}">${words} ${countWords(count)}</a></li>`,
  )}</ul></nav>`;
}
