// The signs a workbook uses for directions and ratings: learnt from its own cells, never brought along.

import { arrowOfCell } from '../../imports/index.ts';
import type { Rag } from '../../insight/index.ts';
import type { Arrow } from '../../measures/index.ts';

const FAMILIES: Record<Arrow, string>[] = [
  { up: '▲', down: '▼', same: '▶' },
  { up: '▲', down: '▼', same: '►' },
  { up: '↑', down: '↓', same: '→' },
  { up: '↑', down: '↓', same: '↔' },
  { up: '⬆', down: '⬇', same: '➡' },
  { up: '△', down: '▽', same: '▷' },
  { up: 'Up', down: 'Down', same: 'Same' },
  { up: 'p', down: 'q', same: 'u' },
  { up: 'é', down: 'ê', same: 'è' },
];

export type Glyphs = Partial<Record<Arrow, string>>;

/** From texts that hold nothing but an arrow; what is not seen comes from the family of those that are. */
export function glyphsOf(texts: Iterable<string>): Glyphs {
  const seen: Glyphs = {};
  for (const text of texts) {
    const arrow = text === '' ? null : arrowOfCell(text);
    if (arrow) seen[arrow] ??= text;
  }
  const family = FAMILIES.find((one) => Object.entries(seen).every(([arrow, glyph]) => one[arrow as Arrow] === glyph));
  return Object.keys(seen).length > 0 ? { ...family, ...seen } : {};
}

const RAG_WORDS: [RegExp, NonNullable<Rag>][] = [
  [/^(?:g|green)\b/i, 'green'],
  [/^(?:a|amber|yellow)\b/i, 'amber'],
  [/^(?:r|red)\b/i, 'red'],
  [/^(?:on|at|above|met)(?: the)? target/i, 'green'],
  [/^(?:within|near|close)/i, 'amber'],
  [/^(?:off|below|missed|not at)(?: the)? target/i, 'red'],
];

export function ragOfWord(text: string): Rag {
  return RAG_WORDS.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? null;
}

export type RagWords = Partial<Record<NonNullable<Rag>, string>>;

const WORD_FAMILIES: Required<RagWords>[] = [
  { green: 'Green', amber: 'Amber', red: 'Red' },
  { green: 'GREEN', amber: 'AMBER', red: 'RED' },
  { green: 'green', amber: 'amber', red: 'red' },
  { green: 'G', amber: 'A', red: 'R' },
];

export function ragWordsOf(texts: Iterable<string>): RagWords {
  const seen: RagWords = {};
  for (const text of texts) {
    const rag = ragOfWord(text);
    if (rag) seen[rag] ??= text;
  }
  const family = WORD_FAMILIES.find((one) => Object.entries(seen).every(([rag, word]) => one[rag as 'green'] === word));
  return Object.keys(seen).length > 0 ? { ...family, ...seen } : {};
}

/** Which rating a colour stands for, however pale; null for greys, blues and what lies between. */
export function ragOfColour(colour: string | undefined): Rag {
  if (!colour) return null;
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number, number];
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  if (most - least < 24) return null;
  const hue =
    60 *
    (most === r
      ? ((g - b) / (most - least) + 6) % 6
      : most === g
        ? (b - r) / (most - least) + 2
        : (r - g) / (most - least) + 4);
  if (hue < 18 || hue > 335) return 'red';
  if (hue < 65) return 'amber';
  return hue >= 75 && hue <= 170 ? 'green' : null;
}
