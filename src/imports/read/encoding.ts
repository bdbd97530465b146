// Bytes to text: UTF-8, UTF-16 or Windows-1252, with an issue whenever the file did not say which, or is damaged.

import type { Issue } from '../../clocks/index.ts';
import { issue } from '../issues.ts';

/**
 * What the bytes 80 to 9F stand for in Windows-1252 (81, 8D, 8F, 90 and 9D stand for themselves). Node's own decoder
 * has been wrong here for whole versions (nodejs/node #59515), so the table is ours.
 */
const WINDOWS_1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

export function textFromWindows1252(bytes: Uint8Array): string {
  const letters = new Uint16Array(bytes.length);
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i]!;
    letters[i] = byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte;
  }
  let text = '';
  for (let at = 0; at < letters.length; at += 8192) text += String.fromCharCode(...letters.subarray(at, at + 8192));
  return text;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const MARKS: { encoding: Encoding; mark: number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];

/** What the first bytes of the file say it is written in; null when they say nothing. */
export function statedEncoding(bytes: Uint8Array): { encoding: Encoding; skip: number } | null {
  const found = MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  return found ? { encoding: found.encoding, skip: found.mark.length } : null;
}

/** UTF-16 without a mark: in European text every other byte is NUL. */
export function guessedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return null;
  const nuls: [number, number] = [0, 0];
  for (let i = 0; i < length; i += 1) if (bytes[i] === 0) nuls[(i & 1) as 0 | 1] += 1;
  const [even, odd] = nuls.map((found) => found / (length / 2)) as [number, number];
  if (odd > 0.5 && even < 0.05) return 'utf-16le';
  if (even > 0.5 && odd < 0.05) return 'utf-16be';
  return null;
}

export interface Decoded {
  text: string;
  issues: Issue[];
}

/** The text of a file that is not binary. Whatever was guessed or lost is an issue. */
export function decodeText(bytes: Uint8Array, file: string): Decoded {
  const issues: Issue[] = [];
  const stated = statedEncoding(bytes);
  const guessed = stated ? null : guessedUtf16(bytes);
  if (guessed) {
    const order = guessed === 'utf-16le' ? 'little-endian' : 'big-endian';
    issues.push(issue('text-utf-16', 'warns', { file }, { order }));
  }
  const body = stated ? bytes.subarray(stated.skip) : bytes;
  const encoding = stated?.encoding ?? guessed ?? 'utf-8';
  let text = strictly(body, encoding);
  if (text === null) {
    if (stated || guessed || isMostlyUtf8(body)) {
      text = new TextDecoder(encoding, { ignoreBOM: true }).decode(body);
      issues.push(issue('text-bytes-lost', 'warns', { file }, tally(text, /\uFFFD/g)));
    } else {
      text = textFromWindows1252(body);
      const { count, rows } = tally(text, /[^\0-\x7F]/g);
      issues.push(issue('text-windows-1252', 'warns', { file }, { bytes: count, rows }));
    }
  }
  if (text.includes('\0')) {
    issues.push(issue('text-nul', 'warns', { file }, tally(text, /\0/g)));
    text = text.replaceAll('\0', '');
  }
  return { text, issues };
}

function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * A UTF-8 file with a few bad bytes, or cut in the middle of a letter: more letters outside ASCII came out whole than
 * broken. Windows-1252 text hardly ever holds two bytes that make one letter of UTF-8.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8');
  let [whole, broken] = [0, 0];
  for (let at = 0; at < bytes.length; at += 65_536) {
    for (const letter of decoder.decode(bytes.subarray(at, at + 65_536), { stream: true }).match(/[^\0-\x7F]/g) ?? []) {
      if (letter === '\uFFFD') broken += 1;
      else whole += 1;
    }
  }
  return whole > broken;
}

/** How often a pattern stands in a text, and on which of its lines (the first hundred). */
function tally(text: string, pattern: RegExp): { count: number; rows: number[] } {
  const rows: number[] = [];
  let [count, row, from] = [0, 1, 0];
  for (const { index } of text.matchAll(pattern)) {
    count += 1;
    if (rows.length >= 100) continue;
    row += text.slice(from, index).match(/\r\n|\n|\r/g)?.length ?? 0;
    from = index;
    if (rows.at(-1) !== row) rows.push(row);
  }
  return { count, rows };
}
