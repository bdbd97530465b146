// A zip file of somebody else, unpacked no further than is allowed, whatever it says of its own size.

import { inflateRawSync } from 'node:zlib';

/** Why a file could not be unpacked. */
export class ZipRefused extends Error {
  readonly why: 'not-a-zip' | 'locked' | 'damaged' | 'too-big';
  readonly part: string;
  constructor(why: ZipRefused['why'], part = '') {
    super(`${why} ${part}`);
    this.why = why;
    this.part = part;
  }
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const MOST_PARTS = 3000;

/** Part names with their bytes, in the order of the file's own directory. */
export function unzipped(bytes: Uint8Array, mostInflated: number): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_PARTS) throw new ZipRefused('too-big');
  const parts = new Map<string, Uint8Array>();
  let left = mostInflated;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new ZipRefused('damaged');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const name = new TextDecoder()
      .decode(bytes.subarray(at + 46, nameEnd))
      .replaceAll('\\', '/')
      .replace(/^\/+/, '');
    if (view.getUint16(at + 8, true) & 1) throw new ZipRefused('locked', name);
    const offset = view.getUint32(at + 42, true);
    const packed = packedBytes(bytes, view, offset, view.getUint32(at + 20, true), name);
    if (!name.endsWith('/')) {
      if (parts.has(name)) throw new ZipRefused('damaged', name);
      const part = inflated(packed, view.getUint16(at + 10, true), left, name);
      left -= part.length;
      parts.set(name, part);
    }
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw new ZipRefused('not-a-zip');
}

function packedBytes(bytes: Uint8Array, view: DataView, offset: number, size: number, name: string): Uint8Array {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER)
    throw new ZipRefused('damaged', name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + size > bytes.length) throw new ZipRefused('damaged', name);
  return bytes.subarray(start, start + size);
}

function inflated(packed: Uint8Array, method: number, most: number, name: string): Uint8Array {
  if (method === 0) {
    if (packed.length > most) throw new ZipRefused('too-big', name);
    return packed;
  }
  if (method !== 8) throw new ZipRefused('damaged', name);
  try {
    // A length of 0 is refused by zlib; one byte too many is refused just after.
    const part = inflateRawSync(packed, { maxOutputLength: most + 1 });
    if (part.length <= most) return part;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') throw new ZipRefused('damaged', name);
  }
  throw new ZipRefused('too-big', name);
}
