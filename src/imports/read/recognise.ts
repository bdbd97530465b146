// What a file is, told from its bytes and not from its name.

import { guessedUtf16, statedEncoding } from './encoding.ts';

export interface Refused {
  kind: 'refused';
  called: string;
  advice: string;
}

export type Kind = { kind: 'zip' | 'ole' | 'text' } | Refused;

const AS_TABLE = 'Ask for the scorecard as Excel or CSV';
const FROM_DOCUMENT = `${AS_TABLE}, or save the table as text.`;
const FROM_PICTURE = `${AS_TABLE}. Figures cannot be read out of a picture.`;
const UNPACK = 'Unpack it and import the files inside one by one.';
const OTHER = `${AS_TABLE}.`;

const SIGNATURES: { at: number; starts: string; called: string; advice: string }[] = [
  { at: 0, starts: '%PDF', called: 'a PDF', advice: FROM_DOCUMENT },
  { at: 0, starts: '{\\rtf', called: 'a rich text (RTF) document', advice: FROM_DOCUMENT },
  { at: 0, starts: '\x89PNG', called: 'a picture (PNG)', advice: FROM_PICTURE },
  { at: 0, starts: '\xFF\xD8\xFF', called: 'a picture (JPEG)', advice: FROM_PICTURE },
  { at: 0, starts: 'GIF8', called: 'a picture (GIF)', advice: FROM_PICTURE },
  { at: 0, starts: 'II*\0', called: 'a picture (TIFF)', advice: FROM_PICTURE },
  { at: 0, starts: 'MM\0*', called: 'a picture (TIFF)', advice: FROM_PICTURE },
  { at: 8, starts: 'WEBP', called: 'a picture (WebP)', advice: FROM_PICTURE },
  { at: 4, starts: 'ftyphei', called: 'a picture (HEIC)', advice: FROM_PICTURE },
  { at: 4, starts: 'ftyp', called: 'a video', advice: OTHER },
  { at: 0, starts: '\x1F\x8B', called: 'a packed file (gzip)', advice: UNPACK },
  { at: 0, starts: '7z\xBC\xAF', called: 'a packed file (7z)', advice: UNPACK },
  { at: 0, starts: 'Rar!', called: 'a packed file (RAR)', advice: UNPACK },
  { at: 0, starts: 'SQLite format 3', called: 'a database (SQLite)', advice: OTHER },
  { at: 0, starts: 'PAR1', called: 'a data file (Parquet)', advice: OTHER },
  { at: 0, starts: 'MZ', called: 'a program', advice: OTHER },
  { at: 0, starts: '\x7FELF', called: 'a program', advice: OTHER },
  { at: 0, starts: 'MIME-Version:', called: 'a web archive or an e-mail', advice: FROM_DOCUMENT },
];

export function recognise(bytes: Uint8Array): Kind {
  const head = latin1(bytes.subarray(0, 64));
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return { kind: 'zip' };
  if (head.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) return { kind: 'ole' };
  const stated = statedEncoding(bytes);
  const found = stated ? undefined : SIGNATURES.find((one) => head.startsWith(one.starts, one.at));
  // "MZ" and the like may also begin a heading: only a file with binary bytes in it is taken for a program.
  if (found && (found.starts.length > 2 || isBinary(bytes))) {
    return { kind: 'refused', called: found.called, advice: found.advice };
  }
  if (!stated?.encoding.startsWith('utf-16') && !guessedUtf16(bytes) && isBinary(bytes)) {
    return { kind: 'refused', called: 'not a table, but a file of bytes that are not text', advice: OTHER };
  }
  return { kind: 'text' };
}

/** More than one byte in a hundred that text never has. */
function isBinary(bytes: Uint8Array): boolean {
  let strange = 0;
  for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 32) || byte === 127) strange += 1;
  return strange > bytes.length / 100;
}

/** What a zip is, by the names of its parts. */
export function recogniseZip(names: Iterable<string>, mimetype: string): 'xlsx' | 'xlsb' | 'ods' | Refused {
  const all = [...names].map((name) => name.toLowerCase());
  const has = (start: string) => all.some((name) => name.startsWith(start));
  if (has('xl/workbook.bin')) return 'xlsb';
  if (has('xl/workbook') || has('xl/worksheets/')) return 'xlsx';
  if (mimetype.includes('opendocument.spreadsheet')) return 'ods';
  const refused = (called: string, advice: string): Refused => ({ kind: 'refused', called, advice });
  if (has('word/') || mimetype.includes('opendocument.text')) return refused('a Word document', FROM_DOCUMENT);
  if (has('ppt/') || mimetype.includes('opendocument.presentation')) return refused('a presentation', FROM_DOCUMENT);
  if (has('index/document.iwa')) return refused('an Apple Numbers or Pages document', 'Export it as Excel or CSV.');
  if (has('[content_types].xml') && !has('_rels/')) return 'xlsx';
  return refused('a zip file', UNPACK);
}

/** What an older Office file is, by the names in its directory, which are UTF-16. */
export function recogniseOle(bytes: Uint8Array): 'xls' | 'locked' | Refused {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (name: string) => content.includes(Buffer.from(name, 'utf16le'));
  const refused = (called: string): Refused => ({ kind: 'refused', called, advice: FROM_DOCUMENT });
  if (has('EncryptedPackage')) return 'locked';
  if (has('WordDocument')) return refused('a Word document');
  if (has('PowerPoint Document')) return refused('a presentation');
  if (has('__properties_version1.0')) return refused('an Outlook e-mail');
  if (has('Workbook') || has('Book')) return 'xls';
  return refused('an older Office file that is not a workbook');
}

export type TextKind = 'html' | 'table-or-prose' | Refused;

const HTML_START =
  /^<(!doctype\s+html|html|head|body|table|tbody|thead|tr|div|section|main|article|h[1-6]|p|meta|style|title|form|center|font)\b/i;

/** What a text is, by how it begins. HTML inside the cells of a table does not make it a page. */
export function recogniseText(text: string, name: string): TextKind {
  let start = text.slice(0, 20_000).trimStart();
  while (start.startsWith('<!--') && start.includes('-->')) start = start.slice(start.indexOf('-->') + 3).trimStart();
  if (HTML_START.test(start)) return 'html';
  if (/^<\?xml|^<[a-z]+:?[a-z]*[^>]*xmlns/i.test(start)) {
    if (/<html[\s>]/i.test(start)) return 'html';
    const called = /office:spreadsheet|<Workbook/i.test(start) ? 'an XML spreadsheet of 2003' : 'an XML file';
    return { kind: 'refused', called, advice: 'Open it in Excel and save it as an Excel workbook (.xlsx) or CSV.' };
  }
  if (/\.html?$/i.test(name) && /<table[\s>]/i.test(text)) return 'html';
  if (/^[[{]/.test(start) && isJson(text)) return { kind: 'refused', called: 'a JSON file', advice: OTHER };
  return 'table-or-prose';
}

function isJson(text: string): boolean {
  if (text.length > 5_000_000) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
