// Files that go wrong, each made here in the smallest way that shows its fault; the big ones are made, not kept.

import { crc32, deflateRawSync, constants as zlib } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { MARCH, MONTHS, textPaper } from '../papers.ts';

const MEGABYTE = 1024 * 1024;

/** The same bytes at every run, that follow no pattern (xorshift). */
export function garbage(length: number): Uint8Array {
  const words = new Uint32Array(Math.ceil(length / 4));
  let state = 0x9e3779b9;
  for (let i = 0; i < words.length; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[i] = state;
  }
  return new Uint8Array(words.buffer, 0, length);
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789%.,-\t';

/** Letters, digits and tabs in lines of any length: text, but no table. */
export function garbageText(length: number): Uint8Array {
  return garbage(length).map((byte, i) => (i % 997 === 0 ? 10 : ALPHABET.charCodeAt(byte % ALPHABET.length)));
}

export function utf16(text: string, mark: boolean): Uint8Array {
  return Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
}

/** A pound sign, a dash and a curly apostrophe as Windows wrote them before UTF-8. */
export function windows1252(text: string): Uint8Array {
  const bytes = new Map([
    ['’', 0x92],
    ['–', 0x96],
  ]);
  return Uint8Array.from(text.replace(/ [▲▼]/g, ''), (letter) => bytes.get(letter) ?? letter.charCodeAt(0));
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a workbook around one sheet. */
function workbookParts(): Record<string, Uint8Array> {
  const parts = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${SHEET}" xmlns:r="${RELATIONS}"><sheets><sheet name="Scorecard" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  };
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const columnName = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26);

/** A cell: words, a number, an error such as #DIV/0!, or nothing. */
export type Cell = string | number | { error: string } | null;

function cellXml(cell: Cell, at: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  return `<c r="${at}" t="e"><f>B2/0</f><v>${cell.error}</v></c>`;
}

export function workbook(rows: Cell[][], merged: string[] = []): Uint8Array {
  const rowXml = rows.map(
    (cells, r) =>
      `<row r="${r + 1}">${cells.map((cell, c) => cellXml(cell, `${columnName(c)}${r + 1}`)).join('')}</row>`,
  );
  const merges =
    merged.length > 0
      ? `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '';
  const sheet = `${XML}<worksheet xmlns="${SHEET}"><sheetData>${rowXml.join('')}</sheetData>${merges}</worksheet>`;
  return zipSync({ ...workbookParts(), 'xl/worksheets/sheet1.xml': strToU8(sheet) });
}

/** A workbook whose sheet begins with a document type, as entity attacks do. */
export function entityBomb(): Uint8Array {
  const entities = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
  const sheet = `${XML}<!DOCTYPE worksheet [<!ENTITY e0 "ten letters">${entities}]><worksheet xmlns="${SHEET}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e12;</t></is></c></row></sheetData></worksheet>`;
  return zipSync({ ...workbookParts(), 'xl/worksheets/sheet1.xml': strToU8(sheet) });
}

interface Entry {
  name: string;
  packed: Uint8Array;
  checksum: number;
  /** its size unpacked, as the zip says */
  declared: number;
}

function zipOf(entries: Entry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, packed, checksum, declared } of entries) {
    const fixed = (signature: number, extra: number) => {
      const head = Buffer.alloc(26 + extra);
      head.writeUInt32LE(signature, 0);
      const from = extra === 20 ? 6 : 4;
      head.writeUInt16LE(20, from);
      head.writeUInt16LE(8, from + 4);
      head.writeUInt32LE(checksum, from + 10);
      head.writeUInt32LE(packed.length, from + 14);
      head.writeUInt32LE(declared, from + 18);
      head.writeUInt16LE(name.length, from + 22);
      if (extra === 20) head.writeUInt32LE(at, 42);
      return head;
    };
    directory.push(fixed(0x02014b50, 20), strToU8(name));
    parts.push(fixed(0x04034b50, 4), strToU8(name), packed);
    at += 30 + name.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, list, end]);
}

/** A workbook of about a megabyte whose one sheet unpacks to `megabytes` of rows; it may declare less than that. */
export function zipBomb(megabytes: number, declared = megabytes * MEGABYTE): Uint8Array {
  const row = '<row><c t="inlineStr"><is><t>more and more and more</t></is></c><c><v>1</v></c></row>';
  const block = strToU8(row.repeat(Math.ceil(MEGABYTE / row.length)));
  // A block that ends in a full flush stands alone, so that it can be repeated.
  const packed = deflateRawSync(block, { finishFlush: zlib.Z_FULL_FLUSH });
  const opening = strToU8(`${XML}<worksheet xmlns="${SHEET}"><sheetData>`);
  const closing = strToU8('</sheetData></worksheet>');
  const blocks = Array.from({ length: megabytes }, () => packed);
  const sheet: Entry = {
    name: 'xl/worksheets/sheet1.xml',
    packed: Buffer.concat([
      deflateRawSync(opening, { finishFlush: zlib.Z_FULL_FLUSH }),
      ...blocks,
      deflateRawSync(closing),
    ]),
    checksum: crc32(
      closing,
      blocks.reduce((sum) => crc32(block, sum), crc32(opening)),
    ),
    declared,
  };
  const others = Object.entries(workbookParts()).map(([name, bytes]) => ({
    name,
    packed: new Uint8Array(deflateRawSync(bytes)),
    checksum: crc32(bytes),
    declared: bytes.length,
  }));
  return zipOf([...others, sheet]);
}

/** One row with far more columns than any scorecard has. */
export function manyColumns(columns: number): Uint8Array {
  const head = ['Ref', 'KPI', ...Array.from({ length: columns }, (_, i) => MONTHS[i % MONTHS.length])];
  const row = ['1', 'Number of complaints', ...Array.from({ length: columns }, (_, i) => String(i % 50))];
  return strToU8(`${head.join(',')}\n${row.join(',')}\n`);
}

/** What is refused whole: its bytes, the issue that says why, and the place that the issue names. */
export interface RefusedFile {
  bytes(): Uint8Array;
  code: string;
  place?: { row?: number; column?: string };
}

export const refusedFiles: Record<string, RefusedFile> = {
  'empty.csv': { bytes: () => new Uint8Array(0), code: 'file-empty' },
  'blank.txt': { bytes: () => strToU8(' \r\n\t\r\n '), code: 'file-empty' },
  'picture.xlsx': {
    bytes: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...garbage(3000)]),
    code: 'file-wrong-kind',
  },
  'minutes.pdf': { bytes: () => strToU8(`%PDF-1.7\n${'1 0 obj\n'.repeat(400)}%%EOF`), code: 'file-wrong-kind' },
  'letter.xlsx': {
    bytes: () => zipSync({ 'word/document.xml': strToU8('<w:document/>'), '[Content_Types].xml': strToU8('<Types/>') }),
    code: 'file-wrong-kind',
  },
  'bytes.txt': { bytes: () => garbage(100_000), code: 'file-wrong-kind' },
  'cut-off.xlsx': {
    bytes() {
      const rows = Array.from({ length: 200 }, (_, i) => [
        `Letters answered ${i}`,
        ...MONTHS.map((_month, m) => i * m),
      ]);
      const whole = workbook(rows);
      return whole.subarray(0, Math.round(whole.length * 0.6));
    },
    code: 'file-not-readable',
  },
  'entities.xlsx': { bytes: entityBomb, code: 'file-doctype' },
  'columns.csv': { bytes: () => manyColumns(100_000), code: 'limit-columns', place: { row: 1 } },
  'prose.txt': { bytes: () => strToU8('The chair thanked everybody.\n\n'.repeat(50)), code: 'no-scorecard' },
  'month-twice.txt': {
    bytes: () => strToU8(march.replace('Nov 24', 'Dec 24')),
    code: 'month-twice-different',
    place: { row: 5, column: 'F' },
  },
};

/** What is refused only after much of it was looked at: each takes seconds, or would take gigabytes. */
export const bigRefusedFiles: Record<string, RefusedFile> = {
  'garbage.csv': { bytes: () => garbage(20_000_000), code: 'file-wrong-kind' },
  'garbage.txt': { bytes: () => garbageText(20_000_000), code: 'no-scorecard' },
  'garbage.xlsx': {
    bytes: () => Buffer.concat([strToU8('PK\x03\x04'), garbage(20_000_000)]),
    code: 'file-not-readable',
  },
  'bomb.xlsx': { bytes: () => zipBomb(1000), code: 'limit-inflated' },
  'lying-bomb.xlsx': { bytes: () => zipBomb(1000, 50_000), code: 'limit-rows' },
};

const march = textPaper(MARCH);
const changed = (line: number, change: (text: string) => string) =>
  march
    .split('\n')
    .map((text, i) => (i + 1 === line ? change(text) : text))
    .join('\n');

/** The March paper with November after December. */
function outOfOrder(): string {
  const cells = march.split('\n').map((line) => line.split('\t'));
  return cells
    .map(([ref, label, often, october, november, december, ...rest]) =>
      october === undefined ? [ref] : [ref, label, often, october, december, november, ...rest],
    )
    .map((row) => row.join('\t'))
    .join('\n');
}

/** Odd ways of writing the March paper, and the issue that says what is odd; each holds the same figures. */
export const oddFiles: Record<string, { bytes(): Uint8Array; code: string | null }> = {
  'utf-16-marked.txt': { bytes: () => utf16(march, true), code: null },
  'utf-16.txt': { bytes: () => utf16(march, false), code: 'text-utf-16' },
  'windows-1252.txt': {
    bytes: () => windows1252(march.replace('(including', '– (including')),
    code: 'text-windows-1252',
  },
  'nul-bytes.txt': { bytes: () => strToU8(changed(6, (line) => line.replace('Rate', 'Ra\u0000te'))), code: 'text-nul' },
  'two-headers.txt': { bytes: () => strToU8(changed(5, (line) => `\t\t\t2024\t\t\t2025\t\t\n${line}`)), code: null },
  'months-out-of-order.txt': { bytes: () => strToU8(outOfOrder()), code: 'months-out-of-order' },
};
