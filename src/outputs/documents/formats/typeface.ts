// Which letters Arimo has and how wide each is: what can be printed on paper, and which words are too long for their place.

import { readFileSync } from 'node:fs';

/** Arimo has the widths of Arial, so a page breaks as it does in a browser; both weights that documents use. */
const FILES = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'];

interface Typeface {
  /** the font files, for whoever draws with them */
  files: readonly Buffer[];
  has(letter: number): boolean;
  /** in the unit of the size; of the bold weight, which is the wider one; letters that are not there count as a full square */
  width(text: string, size: number): number;
}

let read: Typeface | undefined;

/** Read once; Arimo is installed with the project, so that no page depends on the fonts of a machine. */
export function arimo(): Typeface {
  read ??= typeface(
    FILES.map((file) => readFileSync(new URL(import.meta.resolve(`@expo-google-fonts/arimo/${file}`)))),
  );
  return read;
}

function typeface(files: readonly Buffer[]): Typeface {
  const [regular, bold] = files.map(lettersOf);
  const widths = advancesOf(files[1]!);
  const has = (letter: number) => regular!.has(letter) && bold!.has(letter);
  const widthOf = (letter: number) => (has(letter) ? widths(bold!.get(letter)!) : 1);
  return {
    files,
    has,
    width: (text, size) => {
      let sum = 0;
      for (const letter of text) sum += widthOf(letter.codePointAt(0)!);
      return sum * size;
    },
  };
}

/** Where a table of an OpenType file begins (OpenType 1.9, "Table Directory"). */
function tableOf(file: Buffer, tag: string): Buffer {
  const count = file.readUInt16BE(4);
  for (let i = 0; i < count; i++) {
    const at = 12 + i * 16;
    if (file.toString('latin1', at, at + 4) === tag) return file.subarray(file.readUInt32BE(at + 8));
  }
  throw new TypeError(`a font file without a table ${tag}`);
}

/** Letters and their glyphs, from the map of format 4 or 12 (OpenType 1.9, "cmap"). */
function lettersOf(file: Buffer): Map<number, number> {
  const cmap = tableOf(file, 'cmap');
  const letters = new Map<number, number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const map = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4));
    const isUnicode = [0, 3].includes(cmap.readUInt16BE(4 + i * 8));
    if (isUnicode && map.readUInt16BE(0) === 4) readSegments(map, letters);
    if (isUnicode && map.readUInt16BE(0) === 12) readGroups(map, letters);
  }
  return letters;
}

function readSegments(map: Buffer, letters: Map<number, number>): void {
  const twice = map.readUInt16BE(6);
  for (let at = 0; at < twice; at += 2) {
    const [end, start] = [map.readUInt16BE(14 + at), map.readUInt16BE(16 + twice + at)];
    const delta = map.readUInt16BE(16 + 2 * twice + at);
    const rangeAt = 16 + 3 * twice + at;
    const range = map.readUInt16BE(rangeAt);
    for (let letter = start; letter <= end && letter < 0xffff; letter++) {
      const glyph = range === 0 ? letter : map.readUInt16BE(rangeAt + range + 2 * (letter - start));
      const moved = range !== 0 && glyph === 0 ? 0 : (glyph + delta) & 0xffff;
      if (moved !== 0) letters.set(letter, moved);
    }
  }
}

function readGroups(map: Buffer, letters: Map<number, number>): void {
  const count = map.readUInt32BE(12);
  for (let i = 0; i < count; i++) {
    const [start, end, glyph] = [0, 4, 8].map((at) => map.readUInt32BE(16 + i * 12 + at));
    for (let letter = start!; letter <= end!; letter++) letters.set(letter, glyph! + letter - start!);
  }
}

/** Width of a glyph as a share of the size ("head", "hhea", "hmtx"). */
function advancesOf(file: Buffer): (glyph: number) => number {
  const unitsPerEm = tableOf(file, 'head').readUInt16BE(18);
  const count = tableOf(file, 'hhea').readUInt16BE(34);
  const hmtx = tableOf(file, 'hmtx');
  return (glyph) => hmtx.readUInt16BE(Math.min(glyph, count - 1) * 4) / unitsPerEm;
}
