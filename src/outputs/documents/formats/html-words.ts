// Words and drawings of a document in HTML: text always as text, links only to addresses outside, drawings as they are.

import { type Content, checkedHref, drawn, type Html, html, svgText } from '../../html/html.ts';
import type { Drawing, Words } from '../document.ts';

/** A path of ours leads nowhere from a file that has been sent on: its words stand without a link. */
const OUTSIDE = /^(?:https:\/\/|mailto:)[^\s\\<>"]*$/;

export const wordsOf = (words: Words): Content =>
  words.map((run): Content => {
    if (typeof run === 'string') return run;
    const { text, look, href } = run;
    const linked = href !== undefined && OUTSIDE.test(href) ? html`<a href="${checkedHref(href)}">${text}</a>` : text;
    if (look === 'strong') return html`<b>${linked}</b>`;
    return look === 'quiet' ? html`<span class="quiet">${linked}</span>` : linked;
  });

/** Silent where its figures stand beside it; otherwise a picture that says what it shows. */
export function drawingOf({ svg, alt }: Drawing, className?: string): Html {
  const looks = className === undefined ? '' : `class="${className}" `;
  const said = alt === '' ? 'aria-hidden="true"' : `role="img" aria-label="${svgText(alt)}"`;
  return drawn(svg.replace('<svg ', `<svg ${looks}${said} focusable="false" `));
}
