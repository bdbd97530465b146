// Words and drawings as a page takes them: printable, fitted to their room, and cut where they would push other things off.

import type { Drawing, Run, Words } from '../document.ts';
import type { Look, Looks, PageSize } from './pdf-looks.ts';
import { fitted, printable } from './printable.ts';
import { safeAddress } from './word-text.ts';

/** A document's looks and page, which every part of it is fitted to. */
export interface Sheet {
  looks: Looks;
  page: PageSize;
}

export interface PrintedRun {
  text: string;
  hyphenate: boolean;
  look: 'strong' | 'quiet' | 'plain';
  href: string | null;
}

/** Words ready to print: no run without words, nothing wider than its room, links only to where a reader may be led. */
export function runsOf(words: Words, room: number, { size }: Look): PrintedRun[] {
  return words.flatMap((run: Run) => {
    const { text, look, href } = typeof run === 'string' ? { text: run } : { look: undefined, href: undefined, ...run };
    const place = { look: look ?? ('plain' as const), href: href === undefined ? null : safeAddress(href) };
    return fitted(printable(text), room, size)
      .filter((piece) => piece.text !== '')
      .map((piece) => ({ ...piece, ...place }));
  });
}

/** As it stands in a title or a heading. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}

/** Cut, and seen to be cut. */
export function short(text: string, most: number): string {
  const letters = [...oneLine(text)];
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most - 1).join('')}…`;
}

/** A drawing no wider than its place, and with none of its letters missing from the typeface. */
export function drawingOf({ svg, width, height, alt }: Drawing, scale: number, room: number) {
  const share = Math.min(scale, room / width);
  const printed = svg.replace(/>[^<]+</g, (between) => `>${printable(between.slice(1, -1))}<`);
  return { svg: printed, width: width * share, height: height * share, alt: oneLine(alt) };
}
