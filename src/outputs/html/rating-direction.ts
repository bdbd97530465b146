// How a level is judged (rating) and how a change is judged (direction): a word first, a shape beside it, never a colour alone.

import { monthIndex, type Period } from '../../clocks/index.ts';
import type { Rating as Rated, Direction as WorkedOut } from '../../insight/index.ts';
import type { Arrow, Unit } from '../../measures/index.ts';
import { changeWords, valueWords } from './figure.ts';
import { type Content, type Html, html } from './html.ts';
import { monthWord, periodWords } from './period-words.ts';
import { CIRCLE, DASH, DASHED_RING, DIAMOND, DOWN, SQUARE, type Tone, UP } from './shapes.ts';

export type Rating = Rated | 'too-few';

const RATINGS: Record<Rating, { words: string; shape: Html | null; strong: boolean }> = {
  'on-target': { words: 'On target', shape: CIRCLE, strong: true },
  'within-tolerance': { words: 'Within tolerance', shape: DIAMOND, strong: true },
  'off-target': { words: 'Off target', shape: SQUARE, strong: true },
  'too-few': { words: 'Too few to judge', shape: DASHED_RING, strong: false },
  'no-judgement': { words: 'No judgement', shape: null, strong: false },
  'no-target': { words: 'No target', shape: null, strong: false },
  'not-rated': { words: 'Not rated', shape: null, strong: false },
};

export function ratingWords(rating: Rating): string {
  return RATINGS[rating].words;
}

/** A shape, its word, and quietly under it what it is of: "spring 25", "over 12 months". */
export function ratingMark(rating: Rating, note?: Content): Html {
  const { words, shape, strong } = RATINGS[rating];
  return sign(shape, strong ? html`<b>${words}</b>` : html`<span class="wm-quiet">${words}</span>`, note);
}

/** A shape in a column of its own, words beside it, a second quiet line under the words. */
export function sign(shape: Html | null, words: Content, note?: Content): Html {
  return html`<span class="${shape ? 'wm-sign' : 'wm-sign wm-sign--bare'}">${shape}<span class="wm-sign__words">${words}${note ? html` <span class="wm-second">${note}</span>` : null}</span></span>`;
}

/** What is said of a change. `moved` is which way the figure went, not whether that is good. */
export type Direction =
  | { is: 'likely-better' | 'likely-worse'; moved: 'up' | 'down'; reason?: string }
  | {
      is: 'likely-higher' | 'likely-lower' | 'no-clear-change' | 'rising' | 'falling' | 'too-few-months';
      reason?: string;
    }
  | { is: 'awaited' | 'not-worked-out'; reason?: string }
  /** against one other month, in its own words: "15 fewer than May 2024" */
  | { is: 'compared'; moved: Arrow; words: string; judgement?: 'better' | 'worse' | null; reason?: string }
  /** "Only 6 in May": too few for a percentage to mean anything */
  | { is: 'few'; words: string; reason?: string };

const arrowOf = (moved: Arrow, tone: Tone): Html => (moved === 'up' ? UP[tone] : moved === 'down' ? DOWN[tone] : DASH);

interface DirectionLook {
  words: string;
  shape: Html | null;
  tone: Tone;
  strong: boolean;
}

function lookOf(direction: Direction): DirectionLook {
  switch (direction.is) {
    case 'likely-better':
      return { words: 'Likely better', shape: arrowOf(direction.moved, 'better'), tone: 'better', strong: true };
    case 'likely-worse':
      return { words: 'Likely worse', shape: arrowOf(direction.moved, 'worse'), tone: 'worse', strong: true };
    case 'likely-higher':
      return { words: 'Likely higher', shape: UP.shift, tone: 'shift', strong: true };
    case 'likely-lower':
      return { words: 'Likely lower', shape: DOWN.shift, tone: 'shift', strong: true };
    case 'no-clear-change':
      return { words: 'No clear change', shape: DASH, tone: 'quiet', strong: false };
    case 'rising':
      return { words: 'Rising', shape: UP.quiet, tone: 'quiet', strong: true };
    case 'falling':
      return { words: 'Falling', shape: DOWN.quiet, tone: 'quiet', strong: true };
    case 'too-few-months':
      return { words: 'Too few months', shape: null, tone: 'quiet', strong: true };
    case 'awaited':
      return { words: 'Awaited', shape: null, tone: 'quiet', strong: true };
    case 'not-worked-out':
      return { words: 'Not worked out', shape: null, tone: 'quiet', strong: true };
    case 'compared': {
      const tone = direction.judgement ?? 'quiet';
      return {
        words: direction.words,
        shape: arrowOf(direction.moved, tone),
        tone,
        strong: direction.moved !== 'same',
      };
    }
    case 'few':
      return { words: direction.words, shape: null, tone: 'quiet', strong: true };
  }
}

export function directionWords(direction: Direction): string {
  return lookOf(direction).words;
}

/** The words of the change, the reason under them, and, where a paper prints one, its own arrow beside ours. */
export function directionMark(direction: Direction, printed?: { arrow: Arrow; contradicted: boolean } | null): Html {
  const { words, shape, tone, strong } = lookOf(direction);
  const said = html`<span class="wm-words-${tone}">${words}</span>`;
  const judgement = direction.is === 'compared' && direction.judgement ? `${direction.judgement}: ` : '';
  const reason = direction.reason ? `${judgement}${direction.reason}` : null;
  return html`${sign(shape, strong ? html`<b>${said}</b>` : said, reason)}${printed ? printedArrow(printed.arrow, printed.contradicted) : null}`;
}

const GLYPHS: Record<Arrow, { glyph: string; words: string }> = {
  up: { glyph: '▲', words: 'up' },
  down: { glyph: '▼', words: 'down' },
  same: { glyph: '◄►', words: 'no change' },
};

/** The arrow as the paper prints it, small and quiet; a plain boxed mark when the printed figures say otherwise. */
export function printedArrow(arrow: Arrow, contradicted: boolean): Html {
  const { glyph, words } = GLYPHS[arrow];
  const differs = contradicted
    ? html` <span class="wm-differs"><span class="wm-box" aria-hidden="true">≠</span> differs<span class="govuk-visually-hidden"> from the figures</span></span>`
    : null;
  return html`<span class="wm-printed">printed <span aria-hidden="true">${glyph}</span><span class="govuk-visually-hidden">${words}</span>${differs}</span>`;
}

/** In a month's cell: the boxed mark alone, with what the paper prints said aloud. */
export function contradictedArrow(arrow: Arrow): Html {
  return html` <span class="wm-differs"><span class="wm-box" aria-hidden="true">≠</span><span class="govuk-visually-hidden">printed ${GLYPHS[arrow].words}, differs from the figures</span></span>`;
}

/** The worked-out change of the last two figures, in words: "17.7 points less than April", with "55.4%, was 73.1%" as reason. */
export function comparedDirection(
  worked: WorkedOut,
  unit: Unit,
  figures: { now: { value: number; decimals: number | null }; before: { value: number; decimals: number | null } },
): Direction {
  const { now, before } = figures;
  const places = decimalsOfBoth(now.decimals, before.decimals);
  const from = sameYear(worked.from, worked.to) ? monthWord(worked.from) : periodWords(worked.from);
  const reason = `${valueWords(now.value, unit, now.decimals)}, was ${valueWords(before.value, unit, before.decimals)}`;
  if (worked.arrow === 'same') return { is: 'compared', moved: 'same', words: `Same as ${from}`, reason };
  const change = changeWords(worked.change, unit, places, true);
  const words = change === 'the same' ? `Same as ${from}` : `${change} than ${from}`;
  return { is: 'compared', moved: worked.arrow, words, judgement: worked.judgement, reason };
}

function decimalsOfBoth(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

function sameYear(from: Period, to: Period): boolean {
  const [a, b] = [monthIndex(from), monthIndex(to)];
  return a !== null && b !== null && b - a < 12;
}

/** A part of the key: every shape beside its word. */
export function directionKey(): { shapes: Content; words: string }[] {
  return [
    { shapes: [UP.better, DOWN.better], words: 'Likely better' },
    { shapes: [UP.worse, DOWN.worse], words: 'Likely worse' },
    { shapes: [UP.shift, DOWN.shift], words: 'Likely higher or lower, no judgement' },
    { shapes: [DASH], words: 'No clear change' },
  ];
}

/** The key when directions are comparisons with one other figure and say nothing about chance. */
export function comparedKey(): { shapes: Content; words: string }[] {
  return [
    { shapes: [UP.better, DOWN.better], words: 'better than the figure before' },
    { shapes: [UP.worse, DOWN.worse], words: 'worse' },
    { shapes: [UP.quiet, DOWN.quiet], words: 'higher or lower, no judgement' },
    { shapes: [DASH], words: 'the same' },
  ];
}

export function ratingKey(): { shapes: Content; words: string }[] {
  return [CIRCLE, DIAMOND, SQUARE, DASHED_RING].map((shape, i) => ({
    shapes: [shape],
    words: ratingWords((['on-target', 'within-tolerance', 'off-target', 'too-few'] as const)[i]!),
  }));
}
