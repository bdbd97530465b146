// How the letters of an XML file are written: what its first line says and what its bytes are must agree, or it is not read.

import { isAscii, isUtf8 } from 'node:buffer';
import { issue } from '../issues.ts';
import { guessedUtf16, statedEncoding, textFromWindows1252 } from '../read/encoding.ts';
import { Refusal } from '../read/limits.ts';

type Letters = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const CALLED: Record<Letters, string> = {
  'utf-8': 'in UTF-8',
  'utf-16le': 'in UTF-16',
  'utf-16be': 'in UTF-16',
  'windows-1252': 'not in that encoding',
};
const DECLARED = /^\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*["']([\w.-]{1,40})["']/;
const PIECE = 65_536;

/** The text of the file in pieces, with the bytes that they end at; refuses a file that is not written as it says. */
export function* piecesOfXml(bytes: Uint8Array, file: string): Generator<{ text: string; done: number }> {
  const { letters, skip } = lettersOf(bytes, file);
  const decoder = letters === 'windows-1252' ? null : new TextDecoder(letters, { ignoreBOM: true });
  for (let at = skip; at < bytes.length; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    const done = Math.min(at + PIECE, bytes.length);
    const text = decoder ? decoder.decode(piece, { stream: done < bytes.length }) : textFromWindows1252(piece);
    yield { text, done };
  }
}

function lettersOf(bytes: Uint8Array, file: string): { letters: Letters; skip: number } {
  const mark = statedEncoding(bytes);
  const wide = mark ? (mark.encoding === 'utf-8' ? null : mark.encoding) : guessedUtf16(bytes);
  const skip = mark?.skip ?? 0;
  const declared = declaredIn(bytes.subarray(skip, skip + 600), wide);
  const said = sayingOf(declared);
  const refuse = (found: string): never => {
    throw new Refusal(issue('sen2-xml-encoding', 'stops', { file, row: 1 }, { stated: declared ?? 'UTF-8', found }));
  };
  if (said === null)
    throw new Refusal(issue('sen2-xml-encoding-unknown', 'stops', { file, row: 1 }, { stated: declared ?? '' }));
  if (wide) return said === 'utf-16' || declared === null ? { letters: wide, skip } : refuse(CALLED[wide]);
  if (said === 'utf-16') return refuse(isUtf8(bytes) ? CALLED['utf-8'] : CALLED['windows-1252']);
  if (said === 'utf-8') return isUtf8(bytes) ? { letters: 'utf-8', skip } : refuse(CALLED['windows-1252']);
  // Two bytes that make one letter of UTF-8 hardly ever stand in Windows-1252.
  if (mark || (isUtf8(bytes) && !isAscii(bytes))) return refuse(CALLED['utf-8']);
  return { letters: 'windows-1252', skip };
}

function declaredIn(start: Uint8Array, wide: 'utf-16le' | 'utf-16be' | null): string | null {
  const text = wide ? new TextDecoder(wide).decode(start) : textFromWindows1252(start);
  return DECLARED.exec(text)?.[1] ?? null;
}

function sayingOf(declared: string | null): 'utf-8' | 'utf-16' | 'windows-1252' | null {
  const name = declared?.toLowerCase() ?? 'utf-8';
  if (/^(utf-?8|us-ascii|ascii)$/.test(name)) return 'utf-8';
  if (/^(utf-?16(le|be)?|ucs-?2|unicode)$/.test(name)) return 'utf-16';
  if (/^(iso-?8859-?1|latin-?1|windows-?1252|cp-?1252)$/.test(name)) return 'windows-1252';
  return null;
}
