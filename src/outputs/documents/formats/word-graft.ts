// Our document put into a council's template: its page, heads, feet and styles stay, our text goes in.

import { posix } from 'node:path';
import { copyOf, descendants, elements, type XmlElement } from '../../workbook-fill/xml.ts';
import type { Page } from './word-document.ts';
import { OFFICE, WORD_TYPE, type WordPackage, XML_HEAD } from './word-package.ts';
import type { Place } from './word-sections.ts';
import { StyleMerge } from './word-styles-merge.ts';
import { declareAlike, madeOf, mapAttributes, own, plain, prefixesOf, rootOf, setOwn, withPrefix } from './word-xml.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
/** Twips between the margins of A4 in the plain look. */
const PLAIN_WIDTH = 9906;
const STYLED = new Set(['pStyle', 'rStyle', 'tblStyle']);

export interface Grafted {
  /** styles that were added and that a reader would miss */
  added: string[];
  hadStyles: boolean;
}

/** A part of the template means something else by a prefix that all of Word's own files use in one way. */
export class TemplateClash extends Error {
  readonly part: string;
  constructor(part: string) {
    super(`a prefix of ${part} means something else`);
    this.part = part;
  }
}

/** Changes the template; `ours` is read and cut up. */
export function graft(ours: WordPackage, theirs: WordPackage, place: Place, page: Page): Grafted {
  const [from, to] = [ours.main!, theirs.main!];
  const body = [...descendants(ours.tree(from))].find(({ name }) => name === 'body')!;
  const blocks = elements(body).filter(({ name }) => name !== 'sectPr');
  const heads = missingHeads(ours, theirs, body, place);
  const { merge, hadStyles } = stylesOf(ours, theirs, (page.width - page.left - page.right) / PLAIN_WIDTH);
  const written = [...blocks, ...heads];
  const bullets = bulletsOf(ours, merge);
  for (const one of written) takeStyles(one, merge, bullets);
  takeNumbers(ours, theirs, [...blocks, ...merge.addedStyles]);
  for (const one of blocks) takeRelations(ours, from, theirs, to, one);
  declare(theirs, to, rootOf(ours.tree(from)));
  const { children } = place.body;
  if (place.mark) children.splice(children.indexOf(place.mark), 1, ...blocks);
  else place.body.children = [...blocks, ...(place.section ? [place.section] : [])];
  if (!place.section) place.body.children.push(...elements(body, 'sectPr'));
  theirs.setType(to, `${WORD_TYPE}document.main+xml`);
  return { added: merge.told, hadStyles };
}

function declare(theirs: WordPackage, path: string, other: XmlElement): void {
  const clash = declareAlike(rootOf(theirs.tree(path)), other);
  if (clash) throw new TemplateClash(path);
}

/** A template without styles gets all of ours. */
function stylesOf(ours: WordPackage, theirs: WordPackage, room: number): { merge: StyleMerge; hadStyles: boolean } {
  const source = ours.related(ours.main!, 'styles')!;
  const plainStyles = rootOf(ours.tree(source));
  const known = theirs.related(theirs.main!, 'styles');
  const hadStyles = known !== null && elements(rootOf(theirs.tree(known)), 'style').length > 0;
  const path = known ?? addPart(theirs, 'styles', 'styles', ours.text(source));
  if (hadStyles) declare(theirs, path, plainStyles);
  else theirs.tree(path).children = copyOf(ours.tree(source)).children;
  return { merge: new StyleMerge(plainStyles, rootOf(theirs.tree(path)), room), hadStyles };
}

/** A part of the template's main part; its path. */
function addPart(theirs: WordPackage, name: string, kind: string, text: string): string {
  const folder = posix.dirname(theirs.main!);
  let path = posix.join(folder, `${name}.xml`);
  for (let number = 1; theirs.files.has(path); number += 1) path = posix.join(folder, `${name}-${number}.xml`);
  theirs.put(path, text, `${WORD_TYPE}${kind}+xml`);
  theirs.relate(theirs.main!, { type: `${OFFICE}/${kind}`, target: posix.basename(path), external: false });
  return path;
}

/** Where the template's page has no head or foot, ours stands, so that the version is named on each page. */
function missingHeads(ours: WordPackage, theirs: WordPackage, body: XmlElement, place: Place): XmlElement[] {
  const written: XmlElement[] = [];
  const section = place.section ?? elements(body, 'sectPr')[0]!;
  for (const kind of ['header', 'footer'] as const) {
    if (kind === 'header' ? place.hasHead : place.hasFoot) continue;
    const path = addPart(theirs, `waymark-${kind}`, kind, ours.text(ours.related(ours.main!, kind)!));
    const tree = rootOf(theirs.tree(path));
    written.push(tree);
    const { id } = theirs.relations(theirs.main!).at(-1)!;
    section.children = section.children.filter((one) => typeof one === 'string' || one.name !== `${kind}Reference`);
    section.children.unshift(...madeOf(`<w:${kind}Reference ${W} xmlns:r="${OFFICE}" w:type="default" r:id="${id}"/>`));
  }
  return written;
}

/** The numbering that bulleted paragraphs need when the template's own style for them has none; null otherwise. */
function bulletsOf(ours: WordPackage, merge: StyleMerge): string | null {
  const theirs = merge.find('ListBullet');
  if (!theirs || merge.isNumbered(theirs)) return null;
  const styles = elements(rootOf(ours.tree(ours.related(ours.main!, 'styles')!)), 'style');
  const bullet = styles.find((one) => own(one, 'styleId') === 'ListBullet')!;
  return own([...descendants(bullet)].find(({ name }) => name === 'numId')!, 'val');
}

const BEFORE_NUMBERING = new Set(['pStyle', 'keepNext', 'keepLines', 'pageBreakBefore', 'framePr', 'widowControl']);

function takeStyles(block: XmlElement, merge: StyleMerge, bullets: string | null): void {
  const all = [block, ...descendants(block)];
  for (const one of bullets === null ? [] : all) {
    const style = one.name === 'pPr' ? elements(one, 'pStyle')[0] : undefined;
    if (!style || own(style, 'val') !== 'ListBullet') continue;
    const before = elements(one).filter(({ name }) => BEFORE_NUMBERING.has(name));
    const numbering = madeOf(`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${bullets}"/></w:numPr>`);
    one.children.splice(one.children.indexOf(before.at(-1)!) + 1, 0, ...numbering);
  }
  for (const one of all) if (STYLED.has(one.name)) setOwn(one, 'val', merge.idOf(plain(own(one, 'val'))));
}

/** Our lists under numbers that the template does not use. */
function takeNumbers(ours: WordPackage, theirs: WordPackage, blocks: XmlElement[]): void {
  const used = blocks.flatMap((block) => [...descendants(block)].filter(({ name }) => name === 'numId'));
  if (used.length === 0) return;
  const numbering = rootOf(ours.tree(ours.related(ours.main!, 'numbering')!));
  const known = theirs.related(theirs.main!, 'numbering');
  const path = known ?? addPart(theirs, 'numbering', 'numbering', `${XML_HEAD}<w:numbering ${W}></w:numbering>`);
  const into = rootOf(theirs.tree(path));
  declare(theirs, path, rootOf(madeTree(`<w:numbering ${W}/>`)));
  const highest = (name: string, id: string) =>
    Math.max(0, ...elements(into, name).map((one) => Number(own(one, id)) || 0));
  const [kinds, numbers] = [highest('abstractNum', 'abstractNumId'), highest('num', 'numId')];
  const takenKinds = new Map<string, number>();
  const takenNumbers = new Map<string, number>();
  const newKinds: XmlElement[] = [];
  const newNumbers: XmlElement[] = [];
  for (const one of used) {
    const id = own(one, 'val')!;
    const number = elements(numbering, 'num').find((num) => own(num, 'numId') === id)!;
    if (!takenNumbers.has(id)) {
      const kind = own(elements(number, 'abstractNumId')[0]!, 'val')!;
      if (!takenKinds.has(kind)) {
        takenKinds.set(kind, kinds + takenKinds.size + 1);
        const copy = copyOf(elements(numbering, 'abstractNum').find((of) => own(of, 'abstractNumId') === kind)!);
        mapAttributes(copy, ({ name }) => (name === 'w:abstractNumId' ? String(takenKinds.get(kind)) : null));
        newKinds.push(copy);
      }
      takenNumbers.set(id, numbers + takenNumbers.size + 1);
      const copy = copyOf(number);
      setOwn(copy, 'numId', takenNumbers.get(id)!);
      setOwn(elements(copy, 'abstractNumId')[0]!, 'val', takenKinds.get(kind)!);
      newNumbers.push(copy);
    }
    setOwn(one, 'val', takenNumbers.get(id)!);
  }
  const { children } = into;
  const at = (names: string[]) => {
    const found = children.findIndex((one) => typeof one !== 'string' && names.includes(one.name));
    return found === -1 ? children.length : found;
  };
  children.splice(at(['num', 'numIdMacAtCleanup']), 0, ...newKinds);
  children.splice(at(['numIdMacAtCleanup']), 0, ...newNumbers);
}

function madeTree(xml: string): XmlElement {
  return { tag: '', name: '', children: madeOf(xml), close: '' };
}

/** Pictures and links of our text, under relations of the template's main part. */
function takeRelations(ours: WordPackage, from: string, theirs: WordPackage, to: string, block: XmlElement): void {
  const prefixes = prefixesOf(ours.text(from), OFFICE);
  const relations = new Map(ours.relations(from).map((one) => [one.id, one]));
  for (const one of [block, ...descendants(block)]) {
    if (withPrefix(one, prefixes).length === 0) continue;
    mapAttributes(one, ({ name, value }) => {
      const relation = prefixes.has(name.split(':')[0]!) ? relations.get(plain(value)) : undefined;
      if (!relation) return value;
      if (relation.external) return relate(theirs, to, { ...relation });
      const source = ours.pathOf(from, relation);
      const path = posix.join(posix.dirname(to), 'media', `waymark-${posix.basename(source)}`);
      if (!theirs.files.has(path)) theirs.put(path, ours.files.get(source)!, ours.typeOf(source));
      return relate(theirs, to, { type: relation.type, target: `media/${posix.basename(path)}`, external: false });
    });
  }
}

function relate(theirs: WordPackage, to: string, wanted: { type: string; target: string; external: boolean }): string {
  const known = theirs.relations(to).find(({ type, target }) => type === wanted.type && target === wanted.target);
  const { type, target, external } = wanted;
  return known?.id ?? theirs.relate(to, { type, target, external });
}
