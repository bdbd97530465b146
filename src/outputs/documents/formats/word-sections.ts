// The page of a template: which of its sections our text goes into, and the heads and feet that belong to it.

import { descendants, elements, type XmlElement } from '../../workbook-fill/xml.ts';
import type { Page } from './word-document.ts';
import { own } from './word-xml.ts';

/** Where officers write it, our text takes its place and what stands round it stays. */
const MARK = '{{document}}';
const NARROWEST = 2800;

export interface Place {
  body: XmlElement;
  /** the paragraph that our text takes the place of; null when it takes the whole body's */
  mark: XmlElement | null;
  /** null when the template says nothing of its page */
  section: XmlElement | null;
  page: Page | null;
  hasHead: boolean;
  hasFoot: boolean;
  /** words of the body that do not stay */
  lost: string;
}

export function placeIn(tree: XmlElement): Place {
  const body = [...descendants(tree)].find(({ name }) => name === 'body')!;
  const sections = [...descendants(body)].filter(({ name }) => name === 'sectPr');
  const mark = elements(body).find((one) => wordsOf(one).trim() === MARK) ?? null;
  const section = (mark ? sectionAfter(body, mark) : sections.at(-1)) ?? null;
  if (section) inheritHeads(section, sections.slice(0, sections.indexOf(section)));
  const page = section && pageOf(section);
  const has = (name: string) => section !== null && elements(section, name).length > 0;
  return {
    body,
    mark,
    section,
    page: section && page ? page : null,
    hasHead: has('headerReference'),
    hasFoot: has('footerReference'),
    lost: mark ? '' : wordsOf(body).replace(/\s+/g, ' ').trim(),
  };
}

function wordsOf(element: XmlElement): string {
  let words = '';
  for (const one of descendants(element)) {
    if (one.name === 't') words += one.children.filter((text) => typeof text === 'string').join('');
    if (one.name === 'p') words += ' ';
  }
  return words;
}

function sectionAfter(body: XmlElement, mark: XmlElement): XmlElement | undefined {
  const after = body.children.slice(body.children.indexOf(mark));
  for (const one of after) {
    if (typeof one === 'string') continue;
    if (one.name === 'sectPr') return one;
    const within = [...descendants(one)].find(({ name }) => name === 'sectPr');
    if (within) return within;
  }
  return undefined;
}

/** A section without a head of its own has the one of the section before. */
function inheritHeads(section: XmlElement, before: XmlElement[]): void {
  const keyOf = (one: XmlElement) => `${one.name} ${own(one, 'type') ?? 'default'}`;
  const heads = (of: XmlElement) => elements(of).filter(({ name }) => /^(?:header|footer)Reference$/.test(name));
  const found = new Map<string, XmlElement>();
  for (const one of [...before, section].flatMap(heads)) found.set(keyOf(one), one);
  const rest = section.children.filter((one) => typeof one === 'string' || !heads(section).includes(one));
  section.children = [...found.values(), ...rest];
}

function pageOf(section: XmlElement): Page | null {
  const size = elements(section, 'pgSz')[0];
  const margins = elements(section, 'pgMar')[0];
  if (!size) return null;
  const twips = (element: XmlElement | undefined, name: string, otherwise: number) => {
    const written = element ? own(element, name) : null;
    const number = Number.parseFloat(written ?? '');
    if (!Number.isFinite(number)) return otherwise;
    const unit = /[a-z]+$/.exec(written!)?.[0];
    return Math.round(number * ({ pt: 20, in: 1440, cm: 567, mm: 56.7, pc: 240, pi: 240 }[unit ?? ''] ?? 1));
  };
  const page: Page = {
    width: twips(size, 'w', 11906),
    height: twips(size, 'h', 16838),
    left: twips(margins, 'left', 1440) + twips(margins, 'gutter', 0),
    right: twips(margins, 'right', 1440),
  };
  return page.width - page.left - page.right >= NARROWEST && page.width <= 31_680 ? page : null;
}
