// The small parts of an .xlsx: which sheets there are, the styles their cells point to, the texts, the comments.

import { builtInFormat, type DateSystem } from './displayed.ts';
import type { Allowance } from './limits.ts';
import { themeColour, themeColours } from './workbook-library.ts';
import { type Attributes, attribute, isTrue, readXml } from './xml.ts';

type Pieces = AsyncIterable<Uint8Array>;

export interface Relation {
  type: string;
  target: string;
}

/** Relations by id, their types cut to the last word, their targets as paths in the archive. */
export async function readRelations(
  pieces: Pieces,
  owner: string,
  allowance: Allowance,
): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>();
  await readXml(pieces, `relations of ${owner || 'the workbook'}`, allowance, {
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== 'Relationship' || !Id || !Type || Target === undefined || TargetMode === 'External') return;
      relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: pathFrom(owner, Target) });
    },
  });
  return relations;
}

function pathFrom(owner: string, target: string): string {
  const path = target.startsWith('/') ? [] : owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

export interface ListedSheet {
  name: string;
  relation: string;
  hidden: 'hidden' | 'veryHidden' | null;
}

export async function readSheetList(
  pieces: Pieces,
  allowance: Allowance,
): Promise<{ sheets: ListedSheet[]; dateSystem: DateSystem }> {
  const sheets: ListedSheet[] = [];
  let dateSystem: DateSystem = '1900';
  await readXml(pieces, 'workbook', allowance, {
    open(name, attributes) {
      if (name === 'workbookPr' && isTrue(attributes.date1904)) dateSystem = '1904';
      if (name !== 'sheet') return;
      const { state } = attributes;
      const hidden = state === 'hidden' || state === 'veryHidden' ? state : null;
      sheets.push({ name: attributes.name ?? '', relation: attribute(attributes, 'id') ?? '', hidden });
    },
  });
  return { sheets, dateSystem };
}

export interface CellStyle {
  format: string;
  fill: string | null;
}

/** What each style number of a cell means: its format code and its fill. */
export async function readStyles(pieces: Pieces, theme: string[], allowance: Allowance): Promise<CellStyle[]> {
  const styles: CellStyle[] = [];
  const codes = new Map<number, string>();
  const fills: (string | null)[] = [];
  let inFills = false;
  let inCellStyles = false;
  let solid = false;
  await readXml(pieces, 'styles', allowance, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? 'General');
      else if (name === 'fills') inFills = true;
      else if (name === 'cellXfs') inCellStyles = true;
      else if (inFills && name === 'fill') fills.push(null);
      else if (inFills && name === 'patternFill') solid = attributes.patternType === 'solid';
      else if (inFills && name === 'fgColor' && solid) fills[fills.length - 1] = colourOf(attributes, theme);
      else if (inCellStyles && name === 'xf') {
        const id = Number(attributes.numFmtId ?? 0);
        // 14 and 22 are written by every maker but shown by the reader's country, so a code given for them is passed over.
        const format = (id === 14 || id === 22 ? undefined : codes.get(id)) ?? builtInFormat(id) ?? 'General';
        styles.push({ format, fill: fills[Number(attributes.fillId ?? 0)] ?? null });
      }
    },
    close(name) {
      if (name === 'fills') inFills = false;
      else if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return styles;
}

/** The 56 colours with numbers that workbooks before 2007 had, from number 8 (ECMA-376 part 1, 18.8.27). */
const INDEXED =
  '000000ffffffff000000ff000000ffffff00ff00ff00ffff800000008000000080808000800080008080c0c0c0808080' +
  '9999ff993366ffffccccffff660066ff80800066ccccccff000080ff00ffffff0000ffff8000808000000080800000ff' +
  '00ccffccffffccffccffff9999ccffff99cccc99ffffcc993366ff33cccc99cc00ffcc00ff9900ff6600666699969696' +
  '003366339966003300333300993300993366333399333333';

function colourOf({ rgb, theme: number, tint, indexed }: Attributes, theme: string[]): string | null {
  if (rgb && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb)) return `#${rgb.slice(-6).toLowerCase()}`;
  if (number !== undefined && theme.length > 0) return themeColour(theme, Number(number), Number(tint ?? 0));
  const place = Number(indexed) < 8 ? Number(indexed) : Number(indexed) - 8;
  const hex = INDEXED.slice(place * 6, place * 6 + 6);
  return hex.length === 6 ? `#${hex}` : null;
}

export async function readTheme(pieces: Pieces, allowance: Allowance): Promise<string[]> {
  const chunks: Uint8Array[] = [];
  for await (const piece of pieces) {
    chunks.push(piece.slice());
    allowance.kept(piece.length);
  }
  const xml = new TextDecoder().decode(Buffer.concat(chunks));
  return /<!DOCTYPE/i.test(xml) ? [] : themeColours(xml);
}

/** The texts that cells share. Phonetic hints (rPh) are no part of them. */
export async function readSharedTexts(pieces: Pieces, allowance: Allowance): Promise<string[]> {
  const texts: string[] = [];
  let [text, inText, hints] = ['', false, 0];
  await readXml(pieces, 'sharedStrings', allowance, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') hints += 1;
      else if (name === 't') inText = hints === 0;
    },
    text(more) {
      if (inText) text += more;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') hints -= 1;
      else if (name === 'si') {
        allowance.cell({ text }, {});
        texts.push(unescaped(text));
      }
    },
  });
  return texts;
}

/** Comments by cell reference. Newer ones are kept twice by Excel, here with a preface that is not theirs. */
export async function readComments(pieces: Pieces, allowance: Allowance): Promise<Map<string, string>> {
  const comments = new Map<string, string>();
  let [reference, text, inText] = ['', '', false];
  await readXml(pieces, 'comments', allowance, {
    open(name, { ref }) {
      if (name === 'comment') [reference, text] = [ref ?? '', ''];
      else if (name === 't') inText = true;
    },
    text(more) {
      if (inText) text += more;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name !== 'comment') return;
      allowance.cell({ text }, {});
      const own = /^\[Threaded comment\][\s\S]*?\n\s*Comment:\s*([\s\S]*)$/.exec(text)?.[1] ?? text;
      if (own.trim() !== '') comments.set(reference.toUpperCase(), unescaped(own).trim());
    },
  });
  return comments;
}

/** Excel writes a character that XML cannot hold as `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
