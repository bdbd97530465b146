// Where families get help: what is true everywhere, and the lines that the council gave, with each address in them as a link.

import { WHO_CAN_HELP } from '../documents/catalogue/family-summary.ts';
import { type Content, checkedHref, type Html, html } from '../html/html.ts';
import type { Edition } from './frame.ts';

export function helpBox({ settings }: Edition): Html {
  const lines = [...WHO_CAN_HELP, ...(settings.ask ?? [])];
  return html`<div class="box"><h2>Who can help you</h2><ul>${lines.map((line) => html`<li>${withLinks(line)}</li>`)}</ul></div>`;
}

const ADDRESS = /(https:\/\/[^\s<>"\\]*[^\s<>"\\.,;:!?)])/;

/** Split at an address, every second part is one. */
const withLinks = (line: string): Content =>
  line.split(ADDRESS).map((part, i) => (i % 2 === 1 ? html`<a href="${checkedHref(part)}">${part}</a>` : part));
