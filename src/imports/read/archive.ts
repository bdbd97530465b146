// A zip file from bytes: what it says it holds, and each part unpacked in pieces under a limit, since what it says may be false.

import { crc32, createInflateRaw } from 'node:zlib';
import { type Day, dayFromParts } from '../../clocks/index.ts';
import { issue } from '../issues.ts';
import { type Allowance, Refusal } from './limits.ts';

export interface Part {
  name: string;
  method: number;
  packedBytes: number;
  declaredBytes: number;
  crc: number;
  offset: number;
  locked: boolean;
  /** the day that it bears in the archive; null for one that is none */
  packedOn: Day | null;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const ZIP64_END = 0x06064b50;
const IN_ZIP64 = 0xffffffff;
const MOST_PARTS = 20_000;

export class Archive {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #allowance: Allowance;
  readonly parts = new Map<string, Part>();

  /** Reads the directory at the end of the file; throws when the file was cut off or is not a zip. */
  constructor(bytes: Uint8Array, allowance: Allowance) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#allowance = allowance;
    this.#readDirectory();
  }

  /** Refuses an archive that says itself that it is too big, before any of it is unpacked. */
  refuseIfTooBig(): void {
    const limit = this.#allowance.limits.maxInflatedBytes;
    let declared = 0;
    for (const part of this.parts.values()) declared += part.declaredBytes;
    if (declared > limit) {
      throw new Refusal(issue('limit-inflated', 'stops', { file: this.#allowance.file }, { limit, declared }));
    }
  }

  /** The named part, whatever the case of its letters and with or without a slash before it. */
  find(name: string): Part | null {
    const bare = name.replace(/^\//, '');
    const exact = this.parts.get(bare);
    if (exact) return exact;
    const wanted = bare.toLowerCase();
    for (const part of this.parts.values()) if (part.name.toLowerCase() === wanted) return part;
    return null;
  }

  /** The bytes of a part in pieces, counted as they come out, their checksum compared at the end. */
  async *inflate(part: Part): AsyncGenerator<Uint8Array> {
    const packed = this.#packed(part);
    if (part.method !== 0 && part.method !== 8) {
      throw new Error(`the part ${part.name} is packed in a way that Excel does not use (${part.method})`);
    }
    let crc = 0;
    for await (const piece of part.method === 0 ? stored(packed) : inflated(packed)) {
      this.#allowance.inflated(piece.length);
      crc = crc32(piece, crc);
      yield piece;
    }
    if (crc !== part.crc) throw new Error(`the part ${part.name} does not match its checksum`);
  }

  #packed(part: Part): Uint8Array {
    const { offset } = part;
    if (offset + 30 > this.#bytes.length || this.#view.getUint32(offset, true) !== LOCAL_HEADER) {
      throw new Error(`the part ${part.name} is not where the file says it is`);
    }
    const start = offset + 30 + this.#view.getUint16(offset + 26, true) + this.#view.getUint16(offset + 28, true);
    if (start + part.packedBytes > this.#bytes.length) throw new Error(`the part ${part.name} is cut off`);
    return this.#bytes.subarray(start, start + part.packedBytes);
  }

  #readDirectory(): void {
    const end = this.#endOfDirectory();
    let count = this.#view.getUint16(end + 10, true);
    let at = this.#view.getUint32(end + 16, true);
    if (count === 0xffff || at === IN_ZIP64) [count, at] = this.#zip64Directory(end);
    if (count > MOST_PARTS) throw new Error(`it says it holds ${count} parts`);
    for (let i = 0; i < count; i += 1) {
      if (at + 46 > this.#bytes.length || this.#view.getUint32(at, true) !== DIRECTORY_ENTRY) {
        throw new Error('its list of parts is damaged');
      }
      const nameLength = this.#view.getUint16(at + 28, true);
      const extraLength = this.#view.getUint16(at + 30, true);
      const name = new TextDecoder().decode(this.#bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
      const part: Part = {
        name,
        method: this.#view.getUint16(at + 10, true),
        packedBytes: this.#view.getUint32(at + 20, true),
        declaredBytes: this.#view.getUint32(at + 24, true),
        crc: this.#view.getUint32(at + 16, true),
        offset: this.#view.getUint32(at + 42, true),
        locked: (this.#view.getUint16(at + 8, true) & 1) === 1,
        packedOn: dosDay(this.#view.getUint16(at + 14, true)),
      };
      this.#readZip64Sizes(part, at + 46 + nameLength, extraLength);
      this.parts.set(name, part);
      at += 46 + nameLength + extraLength + this.#view.getUint16(at + 32, true);
    }
  }

  #endOfDirectory(): number {
    const earliest = Math.max(0, this.#bytes.length - 22 - 65_535);
    for (let at = this.#bytes.length - 22; at >= earliest; at -= 1) {
      if (this.#view.getUint32(at, true) === END_OF_DIRECTORY) return at;
    }
    throw new Error('its end is missing');
  }

  #zip64Directory(end: number): [count: number, at: number] {
    const locator = end - 20;
    const at = locator < 0 ? -1 : Number(this.#view.getBigUint64(locator + 8, true));
    if (at < 0 || at + 56 > this.#bytes.length || this.#view.getUint32(at, true) !== ZIP64_END) {
      throw new Error('its end is damaged');
    }
    return [Number(this.#view.getBigUint64(at + 32, true)), Number(this.#view.getBigUint64(at + 48, true))];
  }

  /** Sizes that do not fit in 32 bits, and those that some writers always put here. */
  #readZip64Sizes(part: Part, from: number, length: number): void {
    const until = Math.min(from + length, this.#bytes.length);
    for (let at = from; at + 4 <= until; at += 4 + this.#view.getUint16(at + 2, true)) {
      if (this.#view.getUint16(at, true) !== 1) continue;
      let next = at + 4;
      const take = (now: number): number => {
        if (now !== IN_ZIP64 || next + 8 > until) return now;
        next += 8;
        return Number(this.#view.getBigUint64(next - 8, true));
      };
      part.declaredBytes = take(part.declaredBytes);
      part.packedBytes = take(part.packedBytes);
      part.offset = take(part.offset);
    }
  }
}

/** Years from 1980 in seven bits, the month in four, the date in five. */
function dosDay(bits: number): Day | null {
  return dayFromParts(1980 + (bits >> 9), (bits >> 5) & 15, bits & 31);
}

async function* stored(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

async function* inflated(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const stream = createInflateRaw({ chunkSize: 65_536 });
  stream.end(packed);
  for await (const piece of stream) yield piece as Uint8Array;
}
