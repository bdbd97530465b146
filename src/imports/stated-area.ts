// Which council a paper speaks of, when it says so: the name that stands most often beside Council, Borough of or Local Area.

import type { Grid } from './grid.ts';

const WORD = "(?:[A-Z][A-Za-z'’.-]+|and|of|upon|on|the|in|le|with|&)";
const NAME = `(${WORD}(?:,? ${WORD}){0,5})`;
const KIND = '(?:Metropolitan |London |Royal |City and |County )?(?:Borough|County|City|District|Town|Unitary)';
/** Sandbourne Council, Sandbourne Local Area SEND Partnership; and turned, London Borough of Sandbourne. */
const BEFORE = new RegExp(
  `\\b${NAME} (?:(?:${KIND} )?Council\\b|MBC\\b|(?:Local Area|SEND Local Area|Local Authority)\\b)`,
  'g',
);
const AFTER = new RegExp(`\\b${KIND} (?:Council )?of ${NAME}`, 'g');
const NOT_NAMES = new Set([
  'A',
  'Our',
  'This',
  'Each',
  'Borough',
  'County',
  'City',
  'Local',
  'Parish',
  'Town',
  'SEND',
  'Joint',
]);

/** The name without the words that only join it to what stands beside it: "The City of Sandbourne" is Sandbourne. */
function tidyName(words: string): string {
  const name = words
    .split(' ')
    .filter((word, i, all) => /^[A-Z]/.test(word) || (i > 0 && i < all.length - 1))
    .join(' ')
    .replace(/^(?:The|the) /, '')
    .replace(new RegExp(`^${KIND} of `), '')
    .replace(new RegExp(` ${KIND}$`), '')
    .replace(/ (?:Council|SEND|Local Area|Partnership|Board)$/, '')
    .replace(/[,.]$/, '');
  return NOT_NAMES.has(name) ? '' : name;
}

export function statedAreaName(grid: Grid): string | null {
  const counts = new Map<string, number>();
  for (const sheet of grid.sheets) {
    for (const row of sheet.rows) {
      for (const { text } of row.cells) {
        if (!/Council|MBC|Borough|City|County|Local A/.test(text)) continue;
        for (const pattern of [BEFORE, AFTER]) {
          for (const [, words] of text.matchAll(pattern)) {
            const name = tidyName(words!);
            if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
          }
        }
      }
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}
