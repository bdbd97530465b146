// A release as it is downloaded: a zip with the tables of the release, what goes with them, and the guidance that describes them.

import type { Day } from '../../clocks/index.ts';
import type { Release } from '../../insight/index.ts';
import { Archive, type Part } from '../read/archive.ts';
import { Allowance, defaultLimits } from '../read/limits.ts';

/** A table of one release is held as text while it is read. */
export const MOST_OF_A_PART = 60_000_000;
/** So much of a part tells what it is. */
const BEGINNING = 16_384;
/** Folders that a Mac puts into every zip. */
const NOT_SENT = /(^|\/)(__MACOSX\/|\.)|\/$/;

export function openZip(file: { name: string; bytes: Uint8Array }): Archive {
  return new Archive(file.bytes, new Allowance(file.name, defaultLimits));
}

export const tablesIn = (archive: Archive): Part[] => partsNamed(archive, /\.(csv|tsv)$/i);

export const guidanceIn = (archive: Archive): Part[] => partsNamed(archive, /guidance[^/]*\.txt$/i);

function partsNamed(archive: Archive, named: RegExp): Part[] {
  return [...archive.parts.values()].filter(({ name }) => named.test(name) && !NOT_SENT.test(name));
}

/** Name of a part without its folders. */
export const bareName = ({ name }: Part): string => name.slice(name.lastIndexOf('/') + 1);

export async function beginningOf(archive: Archive, part: Part): Promise<Uint8Array> {
  for await (const piece of archive.inflate(part)) return piece.subarray(0, BEGINNING);
  return new Uint8Array();
}

/** Null when the part is larger than a table ever is, whatever it said of itself. */
export async function bytesOf(archive: Archive, part: Part): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of archive.inflate(part)) {
    size += piece.length;
    if (size > MOST_OF_A_PART) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** The newest day that a table bears: releases are packed on the morning on which they come out. */
export function packedOn(parts: readonly Part[], arrivedOn: Day): Day | null {
  const days = parts.map((part) => part.packedOn).filter((day) => day !== null && day <= arrivedOn);
  return days.reduce<Day | null>((newest, day) => (newest === null || day! > newest ? day : newest), null);
}

/** The release's title and year, and the numbered notes under each of its files. */
export function readGuidance(text: string): { title: string | null; notes: Release['notes'] } {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim());
  const [name, edition] = lines.filter((line) => line !== '');
  const title =
    name && edition && /year|20\d\d/i.test(edition) ? `${name}, ${edition[0]!.toLowerCase()}${edition.slice(1)}` : null;
  const notes: Release['notes'] = [];
  let file: string | null = null;
  let areNotes = false;
  for (const line of lines) {
    const named = /^Filename:\s*(\S.*)$/i.exec(line)?.[1];
    if (named !== undefined) {
      file = named;
      areNotes = false;
    } else if (/^Footnotes:?$/i.test(line)) areNotes = true;
    else if (areNotes && /^\d+\.\s/.test(line)) notes.push({ file, text: line.replace(/\s+/g, ' ') });
  }
  return { title, notes };
}
