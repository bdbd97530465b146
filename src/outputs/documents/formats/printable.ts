// Text as a PDF can hold it: what the typeface lacks becomes a visible mark, and words too long for their place may break.

import { cleanText } from '../../html/html.ts';
import { arimo } from './typeface.ts';

/** Stands for each letter that cannot be printed: nothing disappears unseen. */
const MISSING = '\ufffd';
/** Most text by far; the rest is looked at letter by letter. */
const PLAIN = /^[\n -~£–—‘’“”…·−]*$/;
const LETTERS = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });
/** Seen by nobody, and no letter of any typeface: joiners, marks of direction, variation selectors, soft hyphens. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** A letter and the marks on it: no language piles up more. */
const MOST_POINTS = 5;
const BREAK = '\u200b';
/** A word of letters alone up to this many is broken by the rules of English; anything longer is no word. */
const LONGEST_WORD = 30;

/** One mark for each letter, however many code points it is made of; control characters are cleaned away first. */
export function printable(text: string): string {
  if (PLAIN.test(text)) return text;
  const typeface = arimo();
  const kept = cleanText(text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll('\t', ' ')).normalize('NFC');
  let out = '';
  for (const { segment } of LETTERS.segment(kept)) out += printableLetter(segment.replace(UNSEEN, ''), typeface.has);
  return out;
}

/** What there is of a letter, and one mark for all that there is not or that would be drawn over its neighbours. */
function printableLetter(letter: string, has: (letter: number) => boolean): string {
  const points = [...letter];
  const held = points
    .filter((point) => point === '\n' || (has(point.codePointAt(0)!) && !/\p{Co}/u.test(point)))
    .slice(0, MOST_POINTS);
  return held.length === points.length ? letter : held.join('') + MISSING;
}

/** A piece of a text that stands in a narrow place. */
interface Piece {
  text: string;
  /** may be hyphenated: a word of letters that is wider than its place */
  hyphenate: boolean;
}

/** Text cut so that nothing is wider than its place: long words hyphenate, addresses and strings break where they can. */
export function fitted(text: string, room: number, size: number): Piece[] {
  const { width } = arimo();
  if (width(text, size) <= room) return [{ text, hyphenate: false }];
  const pieces: Piece[] = [];
  for (const word of text.split(/([\s]+)/)) {
    const fits = width(word, size) <= room;
    const hyphenate = !fits && word.length <= LONGEST_WORD && /^[\p{L}\p{M}’'-]+$/u.test(word);
    const piece = { text: fits || hyphenate ? word : broken(word, room, size), hyphenate };
    const before = pieces.at(-1);
    if (before && before.hyphenate === hyphenate) before.text += piece.text;
    else pieces.push(piece);
  }
  return pieces;
}

function broken(word: string, room: number, size: number): string {
  const parts = word.split(/(?<=[/\\\-_.@?&=,:;#%+|)\]}])/);
  return parts.map((part) => (arimo().width(part, size) <= room ? part : letterByLetter(part))).join(BREAK);
}

const letterByLetter = (part: string) => [...LETTERS.segment(part)].map(({ segment }) => segment).join(BREAK);
