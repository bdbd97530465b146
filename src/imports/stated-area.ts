// Which council a paper speaks of, when it says so: the name that stands most often before the word Council.

import type { Grid } from './grid.ts';

const NAMED =
  /\b((?:[A-Z][A-Za-z'’.-]+|and|of|upon|on|the)(?: (?:[A-Z][A-Za-z'’.-]+|and|of|upon|on|the)){0,4}) (?:Council|Borough Council|County Council|City Council|District Council)\b/g;
const NOT_NAMES = new Set(['The', 'A', 'Our', 'This', 'Each', 'Borough', 'County', 'City', 'Local', 'Parish', 'Town']);

export function statedAreaName(grid: Grid): string | null {
  const counts = new Map<string, number>();
  for (const sheet of grid.sheets) {
    for (const row of sheet.rows) {
      for (const cell of row.cells) {
        for (const [, words] of cell.text.matchAll(NAMED)) {
          const name = words!
            .split(' ')
            .filter((word, i, all) => /^[A-Z]/.test(word) || (i > 0 && i < all.length - 1))
            .join(' ')
            .replace(/^(?:The|the) /, '')
            .replace(/ (?:Borough|County|City|District)$/, '');
          if (name && !NOT_NAMES.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
        }
      }
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}
