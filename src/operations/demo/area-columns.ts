// A made-up area written as column files: a folder an area, in it a folder a table, in it a file a column.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { columnsOf, type MadeArea, sandbourne } from '../../foresight/index.ts';

export interface WrittenArea {
  code: string;
  name: string;
  tables: number;
  rows: number;
  bytes: number;
}

/** From a small borough to a large county, one after another: shares of Sandbourne's own size. */
const SIZES = [1, 0.45, 0.8, 1.9, 0.6, 1.2, 0.35, 2.6, 0.9, 0.7];

/** The first is Sandbourne; each has a seed and a code of its own, which no real area has. */
export function areaNumbered(i: number): MadeArea {
  if (i === 0) return sandbourne();
  const code = `E06999${String(i + 1).padStart(3, '0')}`;
  return sandbourne({ seed: 5000 + i, scale: SIZES[i % SIZES.length]!, code, name: `Made-up area ${i + 1}` });
}

/** What a column file holds: numbers one after another, least byte first. */
interface ColumnFile {
  file: string;
  /** int32 or uint8, as the numbers lie in the file */
  numbers: 'int32' | 'uint8';
  kind: string;
  codes?: readonly string[];
  of?: string;
}

/** Makes the area's folder and fills it; `columns.json` says of each file what its numbers are. */
export async function writeAreaColumns(area: MadeArea, out: string): Promise<WrittenArea> {
  const folder = join(out, area.code);
  const written: WrittenArea = { code: area.code, name: area.name, tables: 0, rows: 0, bytes: 0 };
  const tables: Record<string, { rows: number; columns: Record<string, ColumnFile> }> = {};
  for (const [table, { rows, columns }] of Object.entries(columnsOf(area))) {
    await mkdir(join(folder, table), { recursive: true });
    const files: Record<string, ColumnFile> = {};
    for (const [name, { kind, array, codes, of }] of Object.entries(columns)) {
      const numbers = array instanceof Uint8Array ? 'uint8' : 'int32';
      const file = `${table}/${name}.${numbers}`;
      await writeFile(join(folder, file), leastByteFirst(array));
      files[name] = { file, numbers, kind, ...(codes ? { codes } : {}), ...(of ? { of } : {}) };
      written.bytes += array.byteLength;
    }
    tables[table] = { rows, columns: files };
    written.tables += 1;
    written.rows += rows;
  }
  const about = { area: area.code, name: area.name, seed: area.seed, tables };
  await writeFile(join(folder, 'columns.json'), `${JSON.stringify(about, null, 1)}\n`);
  return written;
}

function leastByteFirst(array: Int32Array | Uint8Array): Uint8Array {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  const isLeastFirst = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
  if (array instanceof Uint8Array || isLeastFirst) return bytes;
  return new Uint8Array(Buffer.from(bytes).swap32());
}
