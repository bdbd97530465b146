// XML read in pieces: elements by their local names, and no DOCTYPE.

import { SaxesParser } from 'saxes';
import { issue } from '../issues.ts';
import { type Allowance, Refusal } from './limits.ts';

export type Attributes = Record<string, string>;

export interface XmlReader {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

const LONGEST_RUN = 4_000_000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that XML 1.0 leaves out
const NOT_ALLOWED = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;
const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;

/** Feeds one part of an archive to a reader; throws on XML that is not well formed. */
export async function readXml(
  pieces: AsyncIterable<Uint8Array>,
  part: string,
  allowance: Allowance,
  reader: XmlReader,
): Promise<void> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on('error', (error) => {
    throw new Error(`the part ${part} is damaged (${error.message})`);
  });
  parser.on('doctype', () => {
    throw new Refusal(issue('file-doctype', 'stops', { file: allowance.file }, { part }));
  });
  parser.on('opentag', (tag) => reader.open?.(localName(tag.name), tag.attributes));
  parser.on('closetag', (tag) => reader.close?.(localName(tag.name)));
  if (reader.text) {
    parser.on('text', (text) => reader.text?.(text));
    parser.on('cdata', (text) => reader.text?.(text));
  }
  let decoder: TextDecoder | null = null;
  let run = 0;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(xmlEncoding(piece));
    // The parser holds a text or a tag until it ends: one that never ends would fill the memory before any count of ours.
    run = piece.includes(LESS_THAN) && piece.includes(GREATER_THAN) ? 0 : run + piece.length;
    if (run > LONGEST_RUN) {
      const limit = allowance.limits.maxCellText;
      throw new Refusal(issue('limit-text', 'stops', { file: allowance.file }, { limit }));
    }
    parser.write(allowed(decoder.decode(piece, { stream: true })));
  }
  parser.write(allowed(decoder?.decode() ?? '')).close();
}

/**
 * Some makers write characters that XML does not allow. Written the way workbooks escape them (ECMA-376 part 1, 22.9.2.19)
 * they reach the cell as they were meant.
 */
function allowed(xml: string): string {
  return xml.replace(NOT_ALLOWED, (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, '0')}_`);
}

/** An attribute by its local name, whatever prefix the maker of the file chose: `r:id`, `d3p1:id`. */
export function attribute(attributes: Attributes, local: string): string | null {
  for (const [name, value] of Object.entries(attributes)) if (localName(name) === local && name !== local) return value;
  return attributes[local] ?? null;
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

function xmlEncoding(start: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
