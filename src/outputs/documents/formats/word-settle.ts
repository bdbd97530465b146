// What the docx library leaves to chance or leaves out: numbers of drawings and bookmarks, names of relations, bullets in their style.

import { descendants, elements, setText, textOf, type XmlElement } from '../../workbook-fill/xml.ts';
import { BULLETS_KIND } from './word-document.ts';
import type { WordPackage } from './word-package.ts';
import { madeOf, mapAttributes, own, plain, rootOf, setOwn } from './word-xml.ts';

/** The same document gives the same parts, whatever was made before it. */
export function settle(pack: WordPackage): void {
  const main = pack.main!;
  const tree = pack.tree(main);
  nameRelations(pack, main, tree);
  nameBookmarks(tree);
  tellTableLooks(tree);
  for (const one of descendants(tree))
    if (one.name === 'position') setOwn(one, 'val', Math.round(2 * Number.parseFloat(own(one, 'val')!)));
  putBulletsInStyle(pack, main);
}

/** Numbers that no other drawing or bookmark of the file has. */
export function numberDrawings(pack: WordPackage, isOurs: (element: XmlElement) => boolean): void {
  const drawings: XmlElement[] = [];
  const bookmarks: XmlElement[] = [];
  let [drawing, bookmark] = [0, 0];
  const main = pack.main!;
  const heads = pack.relations(main).flatMap((relation) => {
    const path = pack.pathOf(main, relation);
    return /(?:header|footer)$/.test(relation.type) && pack.files.has(path) ? [path] : [];
  });
  for (const path of [main, ...heads])
    for (const one of descendants(pack.tree(path))) {
      const isDrawing = one.name === 'docPr';
      if (!isDrawing && one.name !== 'bookmarkStart' && one.name !== 'bookmarkEnd') continue;
      if (isOurs(one)) (isDrawing ? drawings : bookmarks).push(one);
      else if (isDrawing) drawing = Math.max(drawing, Number(own(one, 'id')) || 0);
      else bookmark = Math.max(bookmark, Number(own(one, 'id')) || 0);
    }
  for (const one of drawings) {
    drawing += 1;
    setOwn(one, 'id', drawing);
    setOwn(one, 'name', `Drawing ${drawing}`);
  }
  const known = new Map<string, number>();
  for (const one of bookmarks) {
    const id = own(one, 'id') ?? '';
    if (!known.has(id)) known.set(id, bookmark + known.size + 1);
    setOwn(one, 'id', known.get(id)!);
  }
}

function nameRelations(pack: WordPackage, main: string, tree: XmlElement): void {
  const names = new Map<string, string>();
  for (const [at, relation] of pack.relations(main).entries()) {
    names.set(relation.id, `rId${at + 1}`);
    relation.id = `rId${at + 1}`;
  }
  for (const one of descendants(tree))
    if (/\sr:/.test(one.tag))
      mapAttributes(one, ({ name, value }) => (name.startsWith('r:') ? (names.get(plain(value)) ?? value) : value));
}

function nameBookmarks(tree: XmlElement): void {
  const names = new Map<string, string>();
  for (const one of descendants(tree))
    if (one.name === 'bookmarkStart') {
      const name = plain(own(one, 'name'));
      if (!names.has(name)) names.set(name, `_Toc${70_000_001 + names.size}`);
    }
  for (const one of descendants(tree)) {
    if (one.name === 'bookmarkStart') setOwn(one, 'name', names.get(plain(own(one, 'name')))!);
    const anchor = one.name === 'hyperlink' ? own(one, 'anchor') : null;
    if (anchor !== null) setOwn(one, 'anchor', names.get(plain(anchor)) ?? plain(anchor));
    if (one.name === 'instrText')
      setText(
        one,
        textOf(one).replace(/_Toc\w+/, (name) => names.get(name) ?? name),
      );
    if (one.name === 'fldChar') mapAttributes(one, ({ name, value }) => (name === 'w:dirty' ? null : value));
  }
}

const LOOKS: [name: string, bit: number][] = [
  ['firstRow', 0x20],
  ['lastRow', 0x40],
  ['firstColumn', 0x80],
  ['lastColumn', 0x100],
  ['noHBand', 0x200],
  ['noVBand', 0x400],
];

/** Older readers know a table's look only as one number; a screen reader hears the caption as the table's name. */
function tellTableLooks(tree: XmlElement): void {
  const body = [...descendants(tree)].find(({ name }) => name === 'body')!;
  let before: XmlElement | null = null;
  for (const block of elements(body)) {
    const properties = block.name === 'tbl' ? elements(block, 'tblPr')[0] : undefined;
    const look = properties && elements(properties, 'tblLook')[0];
    if (properties && look) {
      const bits = LOOKS.reduce((sum, [name, bit]) => sum + (own(look, name) === 'true' ? bit : 0), 0);
      const attributes = LOOKS.map(([name]) => `w:${name}="${own(look, name) === 'true' ? 1 : 0}"`).join(' ');
      const made = madeOf(`<w:tblLook w:val="${bits.toString(16).padStart(4, '0').toUpperCase()}" ${attributes}/>`);
      properties.children.splice(properties.children.indexOf(look), 1, ...made, ...captionOf(before));
    }
    before = block;
  }
}

function captionOf(before: XmlElement | null): XmlElement[] {
  const style = before && [...descendants(before)].find(({ name }) => name === 'pStyle');
  if (!before || !style || !/^(?:Caption|Heading\d)$/.test(own(style, 'val') ?? '')) return [];
  const words = [...descendants(before)]
    .filter(({ name }) => name === 't')
    .map(textOf)
    .join('');
  const [caption] = madeOf('<w:tblCaption w:val=""/>');
  setOwn(caption!, 'val', words);
  return [caption!];
}

/** So that a paragraph given the style by hand has a bullet too. */
function putBulletsInStyle(pack: WordPackage, main: string): void {
  const numbering = rootOf(pack.tree(pack.related(main, 'numbering')!));
  const id = Math.max(0, ...elements(numbering, 'num').map((one) => Number(own(one, 'numId')))) + 1;
  numbering.children.push(...madeOf(`<w:num w:numId="${id}"><w:abstractNumId w:val="${BULLETS_KIND}"/></w:num>`));
  for (const style of elements(rootOf(pack.tree(pack.related(main, 'styles')!)), 'style'))
    if (own(style, 'styleId') === 'ListBullet')
      elements(style, 'pPr')[0]!.children.unshift(...madeOf(`<w:numPr><w:numId w:val="${id}"/></w:numPr>`));
}
