// What Word's parts need beyond the tree itself: attributes whatever their prefix, and taking elements out.

import { escapeXml, parseXml, textOf, type XmlElement, type XmlNode } from '../../workbook-fill/xml.ts';

const ATTRIBUTE = /([^\s=<>"'/]+)\s*=\s*("[^"]*"|'[^']*')/g;

interface Attribute {
  /** with its prefix */
  name: string;
  value: string;
}

function attributesOf(element: XmlElement): Attribute[] {
  const from = element.tag.search(/[\s/>]/);
  return [...element.tag.slice(from).matchAll(ATTRIBUTE)].map(([, name, quoted]) => ({
    name: name!,
    value: quoted!.slice(1, -1),
  }));
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1);

/** The attribute of that name under any prefix, as escaped in the file. */
export function own(element: XmlElement, name: string): string | null {
  return attributesOf(element).find((one) => bare(one.name) === name)?.value ?? null;
}

/** What an attribute says, without escapes. */
export function plain(escaped: string | null): string {
  return textOf({ tag: '', name: '', children: [escaped ?? ''], close: '' });
}

/** Every attribute with one of the prefixes. */
export function withPrefix(element: XmlElement, prefixes: ReadonlySet<string>): Attribute[] {
  return attributesOf(element).filter(
    ({ name }) => name.includes(':') && prefixes.has(name.slice(0, name.indexOf(':'))),
  );
}

/** Writes all attributes anew; null takes one away. The name is one with its prefix. */
export function mapAttributes(element: XmlElement, change: (one: Attribute) => string | null): void {
  const closed = element.tag.endsWith('/>');
  const start = element.tag.slice(0, element.tag.search(/[\s/>]/));
  const written = attributesOf(element).flatMap((one) => {
    const value = change(one);
    return value === null ? [] : [` ${one.name}="${value.replaceAll('"', '&quot;')}"`];
  });
  element.tag = `${start}${written.join('')}${closed ? '/>' : '>'}`;
}

export function setOwn(element: XmlElement, name: string, value: string | number): void {
  mapAttributes(element, (one) => (bare(one.name) === name ? escapeXml(String(value)) : one.value));
}

/** The elements of a piece of XML that stands in the w: namespace. */
export function madeOf(xml: string): XmlElement[] {
  return parseXml(xml).children.filter((one): one is XmlElement => typeof one !== 'string');
}

export type Verdict = 'keep' | 'drop' | 'unwrap';

/** Takes out or unwraps elements all through a tree. */
export function prune(element: XmlElement, judge: (one: XmlElement) => Verdict): void {
  const kept: XmlNode[] = [];
  for (const one of element.children) {
    if (typeof one === 'string') {
      kept.push(one);
      continue;
    }
    const verdict = judge(one);
    if (verdict === 'drop') continue;
    prune(one, judge);
    if (verdict === 'keep') kept.push(one);
    else kept.push(...one.children);
  }
  element.children = kept;
}

/** Prefixes under which a part writes attributes of a namespace. */
export function prefixesOf(text: string, namespace: string): Set<string> {
  const found = new Set<string>();
  for (const [, prefix, quoted] of text.matchAll(/xmlns:([\w.-]+)\s*=\s*("[^"]*"|'[^']*')/g))
    if (quoted!.slice(1, -1) === namespace) found.add(prefix!);
  return found;
}

/** The first element in the part: what stands in it is the part. */
export function rootOf(tree: XmlElement): XmlElement {
  const root = tree.children.find((one): one is XmlElement => typeof one !== 'string');
  if (!root) throw new TypeError('a part without an element');
  return root;
}

/** Declares the prefixes of another root here; null when one of them means something else here. */
export function declareAlike(root: XmlElement, other: XmlElement): string | null {
  const here = new Map(attributesOf(root).map(({ name, value }) => [name, value]));
  let added = '';
  for (const { name, value } of attributesOf(other)) {
    if (!name.startsWith('xmlns:')) continue;
    const known = here.get(name);
    if (known === undefined) added += ` ${name}="${value}"`;
    else if (known !== value) return name;
  }
  root.tag = root.tag.replace(/\/?>$/, (end) => `${added}${end}`);
  return null;
}
