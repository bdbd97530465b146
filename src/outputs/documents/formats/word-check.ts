// Whether a council's file can be taken as template at all: what it is, how big, and that its parts are plain XML.

import { SaxesParser } from 'saxes';
import type { Issue } from '../../../clocks/index.ts';
import { descendants } from '../../workbook-fill/xml.ts';
import { wordIssue } from './word-issues.ts';
import { kindOf, WORD_TYPE, WordPackage } from './word-package.ts';
import { unzipped, ZipRefused } from './word-zip.ts';

export interface TemplateFile {
  name: string;
  bytes: Uint8Array;
}

const MOST_BYTES = 20_000_000;
const MOST_INFLATED = 100_000_000;
const MOST_XML = 30_000_000;
const DEEPEST = 200;

const KINDS: [RegExp, string][] = [
  [/spreadsheetml|ms-excel/, 'it is an Excel workbook'],
  [/presentationml|ms-powerpoint/, 'it is a PowerPoint presentation'],
];

/** The file's parts, or why it is not used. */
export function readTemplate({ name, bytes }: TemplateFile): WordPackage | Issue {
  const where = { file: name };
  if (bytes.length === 0) return wordIssue('word-template-empty', 'stops', where, {});
  if (bytes.length > MOST_BYTES)
    return wordIssue('word-template-size', 'stops', where, { bytes: bytes.length, limit: MOST_BYTES });
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  if (start.startsWith('\xD0\xCF\x11\xE0')) return wordIssue('word-template-old', 'stops', where, {});
  if (!start.startsWith('PK')) {
    const why =
      start === '%PDF-' ? 'it is a PDF' : start === '{\\rtf' ? 'it is rich text (.rtf)' : 'it is no Word file';
    return wordIssue('word-template-not-word', 'stops', where, { why });
  }
  try {
    const files = unzipped(bytes, MOST_INFLATED);
    for (const [part, content] of files) {
      if (!/\.(?:xml|rels|vml)$/i.test(part)) continue;
      const wrong = wrongWith(content);
      if (wrong === 'doctype') return wordIssue('word-template-doctype', 'stops', where, { part });
      if (wrong) return wordIssue('word-template-damaged', 'stops', where, { part });
    }
    return wordFileOf(new WordPackage(files), name);
  } catch (error) {
    if (!(error instanceof ZipRefused)) throw error;
    if (error.why === 'too-big') return wordIssue('word-template-inflated', 'stops', where, { limit: MOST_INFLATED });
    if (error.why === 'locked') return wordIssue('word-template-old', 'stops', where, {});
    if (error.why === 'not-a-zip')
      return wordIssue('word-template-not-word', 'stops', where, { why: 'it was cut off on its way' });
    return wordIssue('word-template-damaged', 'stops', where, { part: error.part || 'list' });
  }
}

function wordFileOf(pack: WordPackage, name: string): WordPackage | Issue {
  const where = { file: name };
  const strict = pack.relations('').some(({ type }) => type.startsWith('http://purl.oclc.org/'));
  if (strict) return wordIssue('word-template-strict', 'stops', where, {});
  const { main } = pack;
  const type = main ? pack.typeOf(main) : '';
  const macros = [...pack.files.keys()].some(
    (path) => /vbaProject|vbaData/i.test(path) || /vbaProject/i.test(pack.typeOf(path)),
  );
  const isLinked = main !== null && pack.relations(main).some((one) => /^vba/i.test(kindOf(one)));
  if (macros || isLinked || (/macroEnabled/i.test(type) && /word/i.test(type)))
    return wordIssue('word-template-macros', 'stops', where, {});
  if (type !== `${WORD_TYPE}document.main+xml` && type !== `${WORD_TYPE}template.main+xml`) {
    const why = KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? 'it is no Word file';
    return wordIssue('word-template-not-word', 'stops', where, { why });
  }
  const hasBody = [...descendants(pack.tree(main!))].some(({ name: element }) => element === 'body');
  return hasBody ? pack : wordIssue('word-template-damaged', 'stops', where, { part: main! });
}

function wrongWith(bytes: Uint8Array): 'doctype' | 'damaged' | null {
  if (bytes.length > MOST_XML || bytes[0] === 0xff || bytes[0] === 0xfe) return 'damaged';
  const parser = new SaxesParser<{ xmlns: true; position: false }>({ xmlns: true, position: false });
  let wrong: 'doctype' | 'damaged' | null = null;
  let depth = 0;
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^(?:utf-?8|us-ascii)$/i.test(encoding)) wrong ??= 'damaged';
  });
  parser.on('doctype', () => {
    wrong ??= 'doctype';
  });
  parser.on('error', () => {
    wrong ??= 'damaged';
  });
  parser.on('opentag', () => {
    depth += 1;
    if (depth > DEEPEST) wrong ??= 'damaged';
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  const text = new TextDecoder().decode(bytes);
  for (let at = 0; at < text.length && wrong === null; at += 65_536) parser.write(text.slice(at, at + 65_536));
  if (wrong === null) parser.close();
  return wrong;
}
