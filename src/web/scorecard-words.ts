// The sentence above a scorecard: its claim bold, what is missing after it.

import type { ScorecardRow } from '../insight/index.ts';
import { type Content, html, leadWords, type Month } from '../outputs/index.ts';

/** Counts the ratings and names what is missing. */
export function leadOf(rows: readonly ScorecardRow[], about: Month): Content {
  const said = leadWords(rows, about);
  return said === null ? null : html`<b>${said.claim}</b> ${said.rest}`;
}
