// The parts of a workbook: unpacked, found by what relates to what, and packed again with every part that was not changed as it was.

import { posix } from 'node:path';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { attribute, descendants, parseXml, writeXml, type XmlElement } from './xml.ts';

export interface Related {
  id: string;
  /** the last word of the relation's type: worksheet, comments, chart */
  type: string;
  path: string;
}

export interface SheetPart {
  name: string;
  path: string;
}

const XML_START = /^\uFEFF?\s*<\?xml[^>]*encoding\s*=\s*["']([^"']+)["']/i;

export class WorkbookPackage {
  readonly #files: Record<string, Uint8Array>;
  readonly #open = new Map<string, XmlElement>();
  readonly #before = new Map<string, string>();
  readonly workbookPath: string;
  readonly sheets: SheetPart[];

  constructor(bytes: Uint8Array) {
    this.#files = unzipSync(bytes);
    this.workbookPath = this.related('').find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
    const targets = new Map(this.related(this.workbookPath).map((one) => [one.id, one]));
    this.sheets = [...descendants(this.part(this.workbookPath))]
      .filter(({ name }) => name === 'sheet')
      .flatMap((sheet) => {
        const target = targets.get(relationId(sheet) ?? '');
        return target?.type === 'worksheet' && this.has(target.path)
          ? [{ name: attribute(sheet, 'name') ?? '', path: target.path }]
          : [];
      });
  }

  get paths(): string[] {
    return Object.keys(this.#files);
  }

  has(path: string): boolean {
    return this.#files[path] !== undefined;
  }

  /** A part as a tree. What is changed in it is written when the workbook is packed. */
  part(path: string): XmlElement {
    const known = this.#open.get(path);
    if (known) return known;
    const bytes = this.#files[path];
    if (!bytes) throw new Error(`the part ${path} of the workbook is missing`);
    const text = strFromU8(bytes);
    const encoding = XML_START.exec(text)?.[1];
    if (bytes[0] === 0xff || bytes[0] === 0xfe || (encoding && !/^(?:utf-?8|us-ascii)$/i.test(encoding)))
      throw new Error(`the part ${path} is written in ${encoding ?? 'UTF-16'}, and workbooks are written in UTF-8`);
    const tree = parseXml(text);
    this.#open.set(path, tree);
    this.#before.set(path, text);
    return tree;
  }

  related(path: string): Related[] {
    const relations = relationsPath(path);
    if (!this.has(relations)) return [];
    return [...descendants(this.part(relations))]
      .filter(({ name, tag }) => name === 'Relationship' && !/TargetMode\s*=\s*["']External/.test(tag))
      .map((relation) => {
        const target = attribute(relation, 'Target') ?? '';
        return {
          id: attribute(relation, 'Id') ?? '',
          type: (attribute(relation, 'Type') ?? '').split('/').at(-1)!,
          path: target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(path), target),
        };
      });
  }

  /** A part that need not be XML. */
  changeText(path: string, change: (text: string) => string): void {
    const bytes = this.#files[path];
    if (!bytes) return;
    const text = strFromU8(bytes);
    const after = change(text);
    if (after !== text) this.#files[path] = strToU8(after);
  }

  /** The order in which formulas are worked out names every cell with one: Excel makes it again when it is missing. */
  dropCalculationChain(): void {
    const chain = this.related(this.workbookPath).find(({ type }) => type === 'calcChain');
    if (!chain) return;
    delete this.#files[chain.path];
    this.#open.delete(chain.path);
    const drop = (path: string, isIt: (element: XmlElement) => boolean) => {
      for (const list of descendants(this.part(path)))
        list.children = list.children.filter((one) => typeof one === 'string' || !isIt(one));
    };
    drop(relationsPath(this.workbookPath), (one) => attribute(one, 'Id') === chain.id);
    drop('[Content_Types].xml', (one) => attribute(one, 'PartName') === `/${chain.path}`);
  }

  bytes(): Uint8Array {
    const packed: Zippable = {};
    for (const [path, bytes] of Object.entries(this.#files)) {
      const tree = this.#open.get(path);
      const text = tree && writeXml(tree);
      packed[path] = text !== undefined && text !== this.#before.get(path) ? strToU8(text) : bytes;
    }
    return zipSync(packed, { mtime: '1980-01-01T00:00:00', level: 6 });
  }
}

function relationsPath(path: string): string {
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

/** `r:id`, whatever prefix the maker of the file chose. */
function relationId(element: XmlElement): string | null {
  return /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(element.tag)?.[1] ?? null;
}
