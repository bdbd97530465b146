// The key above a scorecard: what each shape, line and mark means, each beside its word.

import { type Content, drawn, type Html, html } from './html.ts';
import { comparedKey, directionKey, ratingKey } from './rating-direction.ts';

const sample = (width: number, inside: string) =>
  drawn(
    `<svg class="wm-spark" width="${width}" height="12" viewBox="0 0 ${width} 12" aria-hidden="true" focusable="false">${inside}</svg>`,
  );

const CHART: { shapes: Content; words: string; band?: true }[] = [
  { shapes: sample(30, '<path class="wm-c-band" d="M0 1h30v10H0z"/>'), words: 'usual range', band: true },
  { shapes: sample(28, '<path class="wm-c-target" d="M0 6H28"/>'), words: 'target' },
  { shapes: sample(8, '<path class="wm-c-worse" d="M1 3h6v6H1z"/>'), words: 'outside, worse', band: true },
  { shapes: sample(8, '<circle class="wm-c-better" cx="4" cy="6" r="3"/>'), words: 'outside, better', band: true },
  { shapes: sample(24, '<path class="wm-c-before" d="M0 6H24"/>'), words: 'a year before' },
];

const MARKS: { shapes: Content; words: string }[] = [
  { shapes: html`<span class="wm-box" aria-hidden="true">≠</span>`, words: 'printed arrow and figures differ' },
  { shapes: html`<b class="wm-restated"><sup>r</sup></b>`, words: 'restated' },
  {
    shapes: sample(6, '<path class="wm-c-seam" d="M1.5 0V12M4.5 0V12"/>'),
    words: 'definition changed. Empty: nothing is published to compare with',
  },
];

const CHECKED: { shapes: Content; words: string } = {
  shapes: html`<span class="wm-box" aria-hidden="true">?</span>`,
  words: 'data check: open for what was found',
};

export interface ScorecardKey {
  /** directions say what chance would give, or only compare two figures */
  direction: 'chance' | 'compared';
  /** the sparklines have usual ranges */
  usualRange: boolean;
  dataChecks: boolean;
}

export function scorecardKey(shows: ScorecardKey): Html {
  const parts = [
    { name: 'Rating', entries: ratingKey() },
    { name: 'Direction', entries: shows.direction === 'chance' ? directionKey() : comparedKey() },
    { name: 'Chart', entries: CHART.filter((entry) => shows.usualRange || !entry.band) },
    { name: 'Marks', entries: shows.dataChecks ? [CHECKED, ...MARKS] : MARKS },
  ];
  return html`<div class="wm-key"><div class="wm-key__parts">${parts.map(
    ({ name, entries }) =>
      html`<ul><li><b>${name}</b></li>${entries.map(({ shapes, words }) => html`<li>${shapes} ${words}</li>`)}</ul>`,
  )}</div></div>`;
}
