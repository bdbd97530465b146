// Arrows beside figures, in every family of glyphs that papers print, and in words and symbol fonts in a column of their own.

import type { Arrow } from '../../measures/index.ts';

const GLYPHS: Record<Arrow, string> = {
  up: '▲△▴▵⬆↑⇧⇑⇡🔼🔺🠕🠙🡅🡑🢁⮝⮅⯅⭡⏶⏫↗⬈⇗⭧🡕🡥🢅➚↟⤊\uf070\uf0e9\uf0f1\uf0dd\uf0e1',
  down: '▼▽▾▿⬇↓⇩⇓⇣🔽🔻🠗🠛🡇🡓🢃⮟⮇⯆⭣⏷⏬↘⬊⇘⭨🡖🡦🢆➘↡⤋\uf071\uf0ea\uf0f2\uf0df\uf0e2',
  same: '▶►▷▸▹→➡⇒⇨⇢➔➙➛➜➝➞➤⮕🠖🠚🡆🡒🢂⮞⮆⯈⭢⏵⏩▻◀◄◁◂◃←⬅⇐⇦◅⯇⭠↔⬌⇔⇄⇆⟷⭤🡘⬄\uf075\uf074\uf0e8\uf0e7\uf0f0',
};

const ARROW_OF = new Map(
  Object.entries(GLYPHS).flatMap(([arrow, glyphs]) => [...glyphs].map((glyph) => [glyph, arrow as Arrow] as const)),
);
const ANY = new RegExp(`[${Object.values(GLYPHS).join('')}]`, 'gu');
const ASCII = /^[\x20-\x7e£]*$/;

/** Whole cells of a column for arrows: Wingdings 3 prints p, q and u as ▲, ▼ and ►; Wingdings prints é, ê and è as arrows. */
const LETTERS: Record<string, Arrow> = {
  p: 'up',
  q: 'down',
  u: 'same',
  t: 'same',
  é: 'up',
  ê: 'down',
  è: 'same',
  ç: 'same',
  ñ: 'up',
  ò: 'down',
};

const WORDS: [RegExp, Arrow][] = [
  [/^(?:up|upwards?|rising|rise|rose|increas(?:e|ed|ing)|higher|\^)$/i, 'up'],
  [/^(?:down|downwards?|falling|fall|fell|decreas(?:e|ed|ing)|lower|v)$/i, 'down'],
  [/^(?:same|no change|unchanged|static|stable|steady|level|flat|maintained|sideways|=|-|<->|<>)$/i, 'same'],
];

interface TakenArrow {
  rest: string;
  arrow: Arrow | null;
  /** arrows that point in different ways: none of them is taken */
  mixed: boolean;
}

/** The text without its arrows, and where they point. */
export function takeArrow(text: string): TakenArrow {
  if (ASCII.test(text)) return { rest: text, arrow: null, mixed: false };
  const last = ARROW_OF.get(text[text.length - 1]!);
  if (last && ASCII.test(text.slice(0, -1))) return { rest: text.slice(0, -1).trimEnd(), arrow: last, mixed: false };
  let arrow: Arrow | null = null;
  let mixed = false;
  const rest = text.replace(ANY, (glyph) => {
    const points = ARROW_OF.get(glyph)!;
    mixed ||= arrow !== null && arrow !== points;
    arrow = points;
    return ' ';
  });
  return { rest: rest.replace(/\s+/g, ' ').trim(), arrow: mixed ? null : arrow, mixed };
}

/** `up`, `down`, `no change`; null for other words. */
export function arrowOfWord(word: string): Arrow | null {
  return WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/** The arrow of a cell that stands in a column for arrows; null when it holds something else. */
export function arrowOfCell(text: string): Arrow | null {
  const { rest, arrow } = takeArrow(text);
  if (rest === '') return arrow;
  return arrow === null ? (LETTERS[rest] ?? arrowOfWord(rest)) : null;
}
