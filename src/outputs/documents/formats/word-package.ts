// The parts of a Word file: found by what relates to what, changed as trees, and packed again with nothing of today in them.

import { posix } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { elements, escapeXml, parseXml, writeXml, type XmlElement } from '../../workbook-fill/xml.ts';
import { own, plain, rootOf } from './word-xml.ts';

export interface Relation {
  id: string;
  /** the whole type */
  type: string;
  /** as written: an address, or a path from the part's folder */
  target: string;
  external: boolean;
}

export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const CONTENT_TYPES = '[Content_Types].xml';
/** Pictures are packed already. */
const PACKED = /\.(?:png|jpe?g|gif)$/i;

export const kindOf = ({ type }: Relation) => type.slice(type.lastIndexOf('/') + 1);

export class WordPackage {
  readonly files: Map<string, Uint8Array>;
  readonly #trees = new Map<string, XmlElement>();
  readonly #relations = new Map<string, Relation[]>();
  readonly #defaults = new Map<string, string>();
  readonly #overrides = new Map<string, string>();

  constructor(files: Map<string, Uint8Array>) {
    this.files = files;
    if (!files.has(CONTENT_TYPES)) return;
    for (const one of elements(rootOf(this.tree(CONTENT_TYPES)))) {
      const type = own(one, 'ContentType') ?? '';
      if (one.name === 'Default') this.#defaults.set((own(one, 'Extension') ?? '').toLowerCase(), type);
      else this.#overrides.set(plain(own(one, 'PartName')).replace(/^\//, ''), type);
    }
  }

  text(path: string): string {
    const bytes = this.files.get(path);
    if (!bytes) throw new TypeError(`the part ${path} is missing`);
    return new TextDecoder().decode(bytes);
  }

  /** What is changed in it is written when the file is packed. */
  tree(path: string): XmlElement {
    const known = this.#trees.get(path);
    if (known) return known;
    const tree = parseXml(this.text(path));
    this.#trees.set(path, tree);
    return tree;
  }

  typeOf(path: string): string {
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    return this.#overrides.get(path) ?? this.#defaults.get(extension) ?? '';
  }

  put(path: string, bytes: Uint8Array | string, type: string): void {
    this.files.set(path, typeof bytes === 'string' ? strToU8(bytes) : bytes);
    this.#trees.delete(path);
    this.setType(path, type);
  }

  setType(path: string, type: string): void {
    this.#overrides.set(path, type);
  }

  /** Relations of a part; of the whole file for ''. The list may be changed. */
  relations(path: string): Relation[] {
    const known = this.#relations.get(path);
    if (known) return known;
    const at = relationsPath(path);
    const found = this.files.has(at) ? elements(rootOf(this.tree(at)), 'Relationship').map(relationOf) : [];
    this.#relations.set(path, found);
    return found;
  }

  pathOf(path: string, { target }: Relation): string {
    const named = decoded(target.replace(/#.*$/, ''));
    const full = named.startsWith('/') ? named.slice(1) : posix.join(posix.dirname(path), named);
    if (this.files.has(full)) return full;
    const lower = full.toLowerCase();
    return [...this.files.keys()].find((one) => one.toLowerCase() === lower) ?? full;
  }

  /** The path of the part that another relates to, or null. */
  related(path: string, kind: string): string | null {
    const relation = this.relations(path).find((one) => kindOf(one) === kind && !one.external);
    const found = relation && this.pathOf(path, relation);
    return found && this.files.has(found) ? found : null;
  }

  /** A new relation of a part; its id. */
  relate(path: string, relation: Omit<Relation, 'id'>): string {
    const relations = this.relations(path);
    const taken = new Set(relations.map(({ id }) => id.toLowerCase()));
    let number = relations.length + 1;
    while (taken.has(`rid${number}`)) number += 1;
    const id = `rId${number}`;
    relations.push({ id, ...relation });
    return id;
  }

  get main(): string | null {
    return this.related('', 'officeDocument');
  }

  /** Only what can be reached from the file's own relations. */
  bytes(): Uint8Array {
    const reached = new Set<string>();
    const walk = (path: string) => {
      for (const relation of this.relations(path)) {
        const to = this.pathOf(path, relation);
        if (relation.external || reached.has(to) || !this.files.has(to)) continue;
        reached.add(to);
        walk(to);
      }
    };
    walk('');
    const packed: Zippable = { [CONTENT_TYPES]: strToU8(this.#contentTypes(reached)) };
    const pack = (path: string) => {
      const relations = this.relations(path);
      if (relations.length > 0) packed[relationsPath(path)] = strToU8(relationsXml(relations));
    };
    pack('');
    for (const path of [...reached].sort()) {
      const tree = this.#trees.get(path);
      const bytes = tree ? strToU8(writeXml(tree)) : this.files.get(path)!;
      packed[path] = PACKED.test(path) ? [bytes, { level: 0 }] : bytes;
      pack(path);
    }
    return zipSync(packed, { mtime: '1980-01-01T00:00:00', level: 6 });
  }

  #contentTypes(paths: ReadonlySet<string>): string {
    const defaults = new Map([['rels', 'application/vnd.openxmlformats-package.relationships+xml']]);
    const overrides: string[] = [];
    for (const path of [...paths].sort()) {
      const override = this.#overrides.get(path);
      const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
      if (override) overrides.push(`<Override PartName="/${escapeXml(path)}" ContentType="${override}"/>`);
      else if (this.#defaults.has(extension)) defaults.set(extension, this.#defaults.get(extension)!);
    }
    const written = [...defaults].map(
      ([extension, type]) => `<Default Extension="${escapeXml(extension)}" ContentType="${type}"/>`,
    );
    return `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${written.join('')}${overrides.join('')}</Types>`;
  }
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function relationOf(element: XmlElement): Relation {
  return {
    id: plain(own(element, 'Id')),
    type: plain(own(element, 'Type')),
    target: plain(own(element, 'Target')),
    external: own(element, 'TargetMode')?.toLowerCase() === 'external',
  };
}

function relationsXml(relations: Relation[]): string {
  const written = relations.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`;
}

function relationsPath(path: string): string {
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
