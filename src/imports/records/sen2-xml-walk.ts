// A SEN2 return's XML as it goes by: which record opens, which field holds what, and which names nobody knows.

import { SaxesParser } from 'saxes';
import type { Sen2Module } from '../../register/index.ts';
import { issue } from '../issues.ts';
import { Refusal } from '../read/limits.ts';
import { alike, elementOf, moduleNamed, type Sen2Element } from './sen2-elements.ts';
import type { Sen2Findings } from './sen2-findings.ts';
import { type HeadWords, headElement } from './sen2-head.ts';
import type { Sen2People } from './sen2-person.ts';
import { wrappers } from './sen2-spellings.ts';

/** A return needs nine levels; a few more for what systems wrap round it. */
const MOST_LEVELS = 64;
const MOST_NAMES = 500;
const LONGEST_TEXT = 100_000;
/** The parser holds a text or a tag until it ends: one that never ends would fill the memory. */
const LONGEST_RUN = 4_000_000;

/** What an element is, in the place where it stands. */
type Meaning = (
  | { is: 'record'; module: Sen2Module }
  | { is: 'field'; element: Sen2Element }
  | { is: 'head'; name: string }
  | { is: 'wrapper' | 'unknown' }
) & {
  inside: Map<string, Named>;
  /** what came first in it the last time: names mostly come in the same order, and need no looking up */
  first: Named | null;
};

interface Named {
  name: string;
  meaning: Meaning;
  /** a file of rubbish may bring millions of names, which are not remembered */
  kept: boolean;
  /** what came after it the last time */
  next: Named | null;
}

const OUTSIDE: Sen2Module = 'sen2';

export class Sen2XmlWalk {
  /** whether a person has opened: the head is over */
  personSeen = false;
  readonly #parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  readonly #head: HeadWords;
  readonly #people: Sen2People;
  readonly #findings: Sen2Findings;
  readonly #levels: Meaning[] = [wrapperOf()];
  /** the element before, on each level */
  readonly #before: (Named | null)[] = [null];
  /** the record that each level stands in */
  readonly #within: Sen2Module[] = [OUTSIDE];
  #level = 0;
  #text = '';
  #run = 0;

  constructor(people: Sen2People, head: HeadWords, findings: Sen2Findings) {
    this.#people = people;
    this.#head = head;
    this.#findings = findings;
    const parser = this.#parser;
    parser.on('error', (error) => {
      const reason = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
      this.#refuse(
        /undefined entity/.test(reason)
          ? issue('sen2-doctype', 'stops', this.#here(), {})
          : issue('sen2-xml-broken', 'stops', this.#here(), { reason: reason.slice(0, 200) }),
      );
    });
    parser.on('doctype', () => this.#refuse(issue('sen2-doctype', 'stops', this.#here(), {})));
    parser.on('opentag', ({ name }) => this.#open(name));
    parser.on('closetag', () => this.#close());
    parser.on('text', (text) => this.#add(text));
    parser.on('cdata', (text) => this.#add(text));
  }

  /** Throws a Refusal when the file cannot be read on. */
  write(piece: string): void {
    this.#run = piece.includes('<') && piece.includes('>') ? 0 : this.#run + piece.length;
    if (this.#run > LONGEST_RUN)
      this.#refuse(issue('sen2-xml-long-text', 'stops', this.#here(), { limit: LONGEST_TEXT }));
    this.#parser.write(piece);
  }

  end(): void {
    this.#parser.close();
  }

  #open(name: string): void {
    const meaning = this.#meaningOf(name);
    this.#level += 1;
    if (this.#level > MOST_LEVELS)
      this.#refuse(issue('sen2-xml-too-deep', 'stops', this.#here(), { limit: MOST_LEVELS }));
    this.#levels[this.#level] = meaning;
    this.#text = '';
    if (meaning.is === 'record') {
      if (meaning.module === 'person') this.personSeen = true;
      this.#within[this.#level] = meaning.module;
      this.#people.open(meaning.module, meaning.module, this.#parser.line);
      return;
    }
    const within = this.#within[this.#level - 1]!;
    this.#within[this.#level] = within;
    if (meaning.is === 'unknown') this.#findings.unknown(localName(name), within, this.#parser.line);
  }

  #close(): void {
    const meaning = this.#levels[this.#level]!;
    this.#level -= 1;
    if (meaning.is === 'field') this.#people.field(meaning.element, this.#text);
    else if (meaning.is === 'record') this.#people.close();
    else if (meaning.is === 'head' && this.#text.trim() !== '')
      this.#head[meaning.name] ??= this.#text.trim().slice(0, 200);
    this.#text = '';
  }

  #add(text: string): void {
    const { is } = this.#levels[this.#level]!;
    if (is !== 'field' && is !== 'head') return;
    this.#text = this.#text === '' ? text : this.#text + text;
    if (this.#text.length > LONGEST_TEXT)
      this.#refuse(issue('sen2-xml-long-text', 'stops', this.#here(), { limit: LONGEST_TEXT }));
  }

  /** Fields stand right in their record; a record may stand in elements that nobody knows, and is found there. */
  #meaningOf(name: string): Meaning {
    const level = this.#level;
    const above = this.#levels[level]!;
    const before = this.#before[level];
    const guess = before ? before.next : above.first;
    const found = guess && guess.name === name ? guess : this.#look(above, name);
    const kept = found.kept ? found : null;
    if (before) before.next = kept;
    else above.first = kept;
    this.#before[level] = kept;
    this.#before[level + 1] = null;
    return found.meaning;
  }

  #look(above: Meaning, name: string): Named {
    const known = above.inside.get(name);
    if (known) return known;
    const meaning = meaningIn(above, this.#within[this.#level]!, localName(name));
    const made = { name, meaning, kept: above.inside.size < MOST_NAMES, next: null };
    if (made.kept) above.inside.set(name, made);
    return made;
  }

  #here() {
    return { file: this.#findings.file, row: this.#parser.line };
  }

  #refuse(reason: ReturnType<typeof issue>): never {
    throw new Refusal(reason);
  }
}

function meaningIn(above: Meaning, within: Sen2Module, name: string): Meaning {
  const [inside, first] = [new Map<string, Named>(), null];
  const element = above.is === 'record' ? elementOf(above.module, name) : undefined;
  if (element) return { is: 'field', element, inside, first };
  const plain = alike(name);
  const module = moduleNamed(name);
  if (wrappers.has(plain) || module === 'sen2') return wrapperOf();
  if (module !== undefined) return { is: 'record', module, inside, first };
  const head = within === OUTSIDE ? headElement(plain) : undefined;
  if (head !== undefined) return { is: 'head', name: head, inside, first };
  return { is: 'unknown', inside, first };
}

function wrapperOf(): Meaning {
  return { is: 'wrapper', inside: new Map(), first: null };
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return (colon === -1 ? name : name.slice(colon + 1)).slice(0, 60);
}
