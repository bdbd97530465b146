// XML held so that what nobody changes is written back letter for letter: tags as they stand, in a tree that can be edited.

export interface XmlElement {
  /** the opening tag as written, from < to > */
  tag: string;
  /** its name without a prefix */
  name: string;
  children: XmlNode[];
  /** the closing tag as written; '' for an element that closes itself */
  close: string;
}

export type XmlNode = XmlElement | string;

const PIECES = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+/g;
const NAME = /^<\/?(?:[^\s/>:]+:)?([^\s/>]+)/;

/** The whole part as an element without a name, whose children are what stands at the top. */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { tag: '', name: '', children: [], close: '' };
  const open = [root];
  for (const [piece] of text.matchAll(PIECES)) {
    const inside = open.at(-1)!;
    if (piece[0] !== '<' || piece[1] === '!' || piece[1] === '?') {
      if (piece.startsWith('<!DOCTYPE')) throw new Error('a part of a workbook never has a DOCTYPE');
      inside.children.push(piece);
    } else if (piece[1] === '/') {
      inside.close = piece;
      open.pop();
    } else {
      const element: XmlElement = { tag: piece, name: NAME.exec(piece)?.[1] ?? '', children: [], close: '' };
      inside.children.push(element);
      if (!piece.endsWith('/>')) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error('a part of the workbook ends in the middle of an element');
  return root;
}

export function writeXml(node: XmlNode): string {
  const written: string[] = [];
  const write = (one: XmlNode): void => {
    if (typeof one === 'string') written.push(one);
    else {
      written.push(one.tag);
      for (const child of one.children) write(child);
      written.push(one.close);
    }
  };
  write(node);
  return written.join('');
}

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = patterns.get(name) ?? new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);
  patterns.set(name, known);
  return known;
}

export function attribute(element: XmlElement, name: string): string | null {
  const found = patternOf(name).exec(element.tag)?.[2];
  return found === undefined ? null : unescapeXml(found.slice(1, -1));
}

/** `null` takes the attribute away. */
export function setAttribute(element: XmlElement, name: string, value: string | number | null): void {
  const pattern = patternOf(name);
  const written = value === null ? '' : `"${escapeXml(String(value))}"`;
  if (pattern.test(element.tag))
    element.tag = element.tag.replace(pattern, (_, before: string) => (value === null ? '' : `${before}${written}`));
  else if (value !== null) element.tag = element.tag.replace(/\s*\/?>$/, (end) => ` ${name}=${written}${end.trim()}`);
}

export function child(element: XmlElement, name: string): XmlElement | null {
  for (const one of element.children) if (typeof one !== 'string' && one.name === name) return one;
  return null;
}

export function elements(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (one): one is XmlElement => typeof one !== 'string' && (name === undefined || one.name === name),
  );
}

/** Every element below this one, in the order of the text. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const one of element.children) {
    if (typeof one === 'string') continue;
    yield one;
    yield* descendants(one);
  }
}

export function textOf(element: XmlElement): string {
  return unescapeXml(element.children.filter((one) => typeof one === 'string').join(''));
}

export function setText(element: XmlElement, text: string): void {
  openUp(element);
  element.children = [escapeXml(text).replaceAll('&quot;', '"')];
}

/** An element that closed itself gets a closing tag, so that something can stand in it. */
export function openUp(element: XmlElement): void {
  if (element.close !== '') return;
  element.tag = element.tag.replace(/\s*\/>$/, '>');
  element.close = `</${prefixOf(element)}${element.name}>`;
}

/** `x:` where the maker of the file writes `<x:row>`. */
export function prefixOf(element: XmlElement): string {
  return /^<([^\s/>:]+:)/.exec(element.tag)?.[1] ?? '';
}

/** A new element in the same namespace as the one it is put into. */
export function newElement(parent: XmlElement, name: string, attributes: Record<string, string | number>): XmlElement {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return { tag: `<${prefixOf(parent)}${name}${written.join('')}/>`, name, children: [], close: '' };
}

export function copyOf(element: XmlElement): XmlElement {
  return {
    ...element,
    children: element.children.map((one) => (typeof one === 'string' ? one : copyOf(one))),
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that XML 1.0 leaves out
const NOT_ALLOWED = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;

export function escapeXml(text: string): string {
  return text
    .replace(NOT_ALLOWED, '')
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, number?: string, name?: string) => {
    if (name) return NAMED[name] ?? whole;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(number));
  });
}
