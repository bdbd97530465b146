// Plain tables for the terminal: columns as wide as their widest cell.

import type { Unit } from '../measures/index.ts';
import { type Figure, figureWords, valueWords } from '../outputs/index.ts';

export function textTable(head: string[], rows: string[][], right: number[] = []): string {
  const widths = head.map((cell, i) =>
    rows.reduce((widest, row) => Math.max(widest, (row[i] ?? '').length), cell.length),
  );
  const line = (cells: string[]) =>
    cells
      .map((cell, i) => (right.includes(i) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** A figure as printed, or the word for why there is none. */
export function cellText(figure: Figure, unit: Unit): string {
  return figureWords(figure, unit) ?? figure.status;
}

/** A figure from case records with the decimals of its unit, as on pages; nothing where records tell none. */
export function workedOutText(figure: { value: number | null; isHidden?: boolean } | undefined, unit: Unit): string {
  if (figure === undefined || figure.value === null) return figure?.isHidden ? 'hidden' : '';
  return valueWords(figure.value, unit);
}
