// Our paragraphs in a template's own styles, found by their names; what the template lacks is added in proportion to its text.

import { copyOf, elements, type XmlElement } from '../../workbook-fill/xml.ts';
import { PLAIN_SIZE } from './word-styles.ts';
import { own, plain, setOwn } from './word-xml.ts';

/** Those whose look a reader would miss. */
const TOLD: Record<string, string> = {
  'heading 1': 'Heading 1',
  'heading 2': 'Heading 2',
  'heading 3': 'Heading 3',
  'list bullet': 'List Bullet',
  'list number': 'List Number',
  caption: 'Caption',
  'table grid': 'Table Grid',
};
const REFERENCES = new Set(['basedOn', 'next', 'link']);

const child = (element: XmlElement, name: string) => elements(element, name)[0];
const valOf = (element: XmlElement, name: string) => plain(own(child(element, name) ?? element, 'val'));
/** A style written by an older Word may name itself and its short forms: "heading 1,H1". */
const nameOf = (style: XmlElement) => valOf(style, 'name').split(',')[0]!.trim().replace(/\s+/g, ' ').toLowerCase();

export class StyleMerge {
  readonly #ours: Map<string, XmlElement>;
  readonly #theirs: XmlElement;
  readonly #ids = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #scale: number;
  readonly #room: number;
  /** names that a reader would miss */
  readonly told: string[] = [];
  readonly addedStyles: XmlElement[] = [];

  /** `room` is the width of the page's text as a share of the plain look's: tables have smaller letters on a narrow page. */
  constructor(ours: XmlElement, theirs: XmlElement, room: number) {
    this.#ours = new Map(elements(ours, 'style').map((style) => [plain(own(style, 'styleId')), style]));
    this.#theirs = theirs;
    for (const style of elements(theirs, 'style')) this.#taken.add(plain(own(style, 'styleId')).toLowerCase());
    this.#room = Math.min(1, Math.max(0.8, room));
    this.#scale = Math.min(1.15, Math.max(0.85, ordinarySize(theirs) / PLAIN_SIZE));
  }

  /** The template's style of the same kind and name; ours, added, when it has none. */
  idOf(id: string): string {
    const known = this.#ids.get(id);
    if (known !== undefined) return known;
    const ours = this.#ours.get(id);
    if (!ours) return id;
    const theirs = this.find(id);
    const found = theirs ? plain(own(theirs, 'styleId')) : this.#freeId(id);
    this.#ids.set(id, found);
    if (!theirs) this.#add(ours, found);
    return found;
  }

  find(id: string): XmlElement | undefined {
    const ours = this.#ours.get(id);
    if (!ours) return undefined;
    const [type, name] = [own(ours, 'type'), nameOf(ours)];
    const alike = elements(this.#theirs, 'style').filter((style) => (own(style, 'type') ?? 'paragraph') === type);
    const isDefault = own(ours, 'default') !== null;
    return (
      alike.find((style) => nameOf(style) === name && !this.addedStyles.includes(style)) ??
      (isDefault ? alike.find((style) => /^(?:1|true|on)$/.test(own(style, 'default') ?? '')) : undefined)
    );
  }

  /** What the style or one that it is based on says of its numbering. */
  isNumbered(style: XmlElement): boolean {
    let at: XmlElement | undefined = style;
    for (let steps = 0; at && steps < 20; steps += 1) {
      const paragraph = child(at, 'pPr');
      const number = paragraph && child(paragraph, 'numPr');
      if (number) return child(number, 'numId') !== undefined && valOf(number, 'numId') !== '0';
      const basedOn = child(at, 'basedOn');
      const id: string | null = basedOn ? own(basedOn, 'val') : null;
      at = id === null ? undefined : elements(this.#theirs, 'style').find((one) => own(one, 'styleId') === id);
    }
    return false;
  }

  /** A figure has one cell's width to stand in, whatever the size of the template's text. */
  #scaleOf(id: string): number {
    if (id === 'WaymarkTableFigure') return Math.min(1, this.#scale) * this.#room;
    return id.startsWith('WaymarkTable') ? this.#scale * this.#room : this.#scale;
  }

  #freeId(id: string): string {
    let free = id;
    for (let number = 1; this.#taken.has(free.toLowerCase()); number += 1) free = `${id}Waymark${number}`;
    this.#taken.add(free.toLowerCase());
    return free;
  }

  #add(ours: XmlElement, id: string): void {
    const added = copyOf(ours);
    setOwn(added, 'styleId', id);
    const told = TOLD[nameOf(ours)];
    if (told) this.told.push(told);
    for (const one of elements(added))
      if (REFERENCES.has(one.name)) setOwn(one, 'val', this.idOf(plain(own(one, 'val'))));
    const scale = this.#scaleOf(plain(own(ours, 'styleId')));
    const run = child(added, 'rPr');
    for (const one of run ? elements(run) : [])
      if (one.name === 'sz' || one.name === 'szCs') setOwn(one, 'val', Math.round(Number(own(one, 'val')) * scale));
    this.addedStyles.push(added);
    this.#theirs.children.push(added);
  }
}

/** Half-points of ordinary text. */
function ordinarySize(styles: XmlElement): number {
  const defaults = child(styles, 'docDefaults');
  const runDefaults = defaults && child(defaults, 'rPrDefault');
  const normal = elements(styles, 'style').find((style) => nameOf(style) === 'normal');
  for (const holder of [normal, runDefaults]) {
    const run = holder && child(holder, 'rPr');
    const size = run && child(run, 'sz');
    const points = size ? Number(own(size, 'val')) : Number.NaN;
    if (points >= 8 && points <= 60) return points;
  }
  return 20;
}
