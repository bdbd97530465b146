// The small shapes that stand beside a word, never instead of it. Each keeps its outline in forced colours and in greyscale.

import { drawn, type Html } from './html.ts';

const shape = (className: string, size: string, inside: string): Html =>
  drawn(`<svg class="wm-shape ${className}" ${size} aria-hidden="true" focusable="false">${inside}</svg>`);

const ARROW = 'width="12" height="11" viewBox="0 0 12 11"';
const MARK = 'width="16" height="16" viewBox="0 0 16 16"';
const letter = (of: string, className = '') =>
  `<text class="wm-letter${className}" x="8" y="12" text-anchor="middle">${of}</text>`;

/** Green circle G: meets the target. */
export const CIRCLE = shape('wm-on', MARK, `<circle cx="8" cy="8" r="8"/>${letter('G')}`);
/** Yellow diamond A with an ink edge: within tolerance. */
export const DIAMOND = shape('wm-near', MARK, `<path d="M8 .7 15.3 8 8 15.3 .7 8z"/>${letter('A', ' wm-letter--ink')}`);
/** Red square R: off target. */
export const SQUARE = shape('wm-off', MARK, `<path d="M0 0h16v16H0z"/>${letter('R')}`);
/** Dashed ring: too few to judge. */
export const DASHED_RING = shape('wm-ring', MARK, '<circle cx="8" cy="8" r="7"/>');

export type Tone = 'better' | 'worse' | 'shift' | 'quiet';

const TONES: Tone[] = ['better', 'worse', 'shift', 'quiet'];
const arrows = (path: string) =>
  Object.fromEntries(TONES.map((tone) => [tone, shape(`wm-arrow wm-fill-${tone}`, ARROW, path)])) as Record<Tone, Html>;

export const UP = arrows('<path d="M6 0 12 11H0z"/>');
export const DOWN = arrows('<path d="M0 0h12L6 11z"/>');
export const DASH = shape('wm-arrow wm-fill-quiet', ARROW, '<path d="M0 4h12v3H0z"/>');

/** Clock states: disc with tick, clock face, red square, red outline, diamond, dash. */
export const TICK_DISC = shape(
  'wm-fill-quiet',
  MARK,
  '<circle cx="8" cy="8" r="8"/><path class="wm-tick" d="m4 8.3 3 3 5-6"/>',
);
export const CLOCK_FACE = shape('wm-outline', MARK, '<circle cx="8" cy="8" r="7"/><path d="M8 3.5V8l3 2"/>');
export const PAST_SQUARE = shape(
  'wm-off',
  MARK,
  '<path d="M0 0h16v16H0z"/><path class="wm-paper" d="M7 3h2l-.3 6H7.3zM7 11h2v2H7z"/>',
);
export const LATE_SQUARE = shape(
  'wm-outline wm-outline--off',
  MARK,
  '<path d="M1 1h14v14H1z"/><path d="m4 8.3 3 3 5-6"/>',
);
export const EXCUSED_DIAMOND = shape(
  'wm-outline',
  MARK,
  '<path d="M8 1 15 8 8 15 1 8z"/><path d="m5.2 8.2 2 2 3.4-4.2"/>',
);
export const THIN_DASH = shape('wm-outline', MARK, '<path d="M2 8h12"/>');
