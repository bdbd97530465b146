// Column files of made-up areas (`waymark demo --areas N --out DIR`): made once into a folder, read back into memory that threads share.

import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MadeColumn, MadeTable } from '../src/foresight/index.ts';
import { areaNumbered, writeAreaColumns } from '../src/operations/demo/area-columns.ts';

export const AREAS = 153;
const folder = join(tmpdir(), `waymark-england-${AREAS}`);

/** One area as it is handed to threads: its numbers are in shared memory, and its lists of codes the same objects as other areas'. */
export interface SharedArea {
  code: string;
  /** of all tables, those that are not read among them */
  rows: number;
  bytes: number;
  tables: Record<string, MadeTable>;
}

interface About {
  area: string;
  tables: Record<
    string,
    { rows: number; columns: Record<string, { file: string; kind: MadeColumn['kind']; codes?: string[] }> }
  >;
}

/** The folders of the areas; how long making them took, or null where they were there. */
export async function areaFolders(): Promise<{ folders: string[]; madeIn: number | null }> {
  const began = performance.now();
  const isThere = existsSync(folder);
  if (!isThere) {
    const making = `${folder}-making`;
    rmSync(making, { recursive: true, force: true });
    for (let i = 0; i < AREAS; i++) await writeAreaColumns(areaNumbered(i), making);
    renameSync(making, folder);
  }
  const folders = readdirSync(folder)
    .sort()
    .map((code) => join(folder, code));
  return { folders, madeIn: isThere ? null : performance.now() - began };
}

/** Which columns of which tables are read. */
export type Wanted = ReadonlyMap<string, ReadonlySet<string>>;

const codeLists = new Map<string, readonly string[]>();

function sameList(codes: readonly string[]): readonly string[] {
  const key = codes.join('|');
  const found = codeLists.get(key) ?? codes;
  codeLists.set(key, found);
  return found;
}

export function readArea(from: string, wanted: Wanted): SharedArea {
  const about = JSON.parse(readFileSync(join(from, 'columns.json'), 'utf8')) as About;
  const area: SharedArea = { code: about.area, rows: 0, bytes: 0, tables: {} };
  for (const [table, { rows, columns }] of Object.entries(about.tables)) {
    area.rows += rows;
    const read: Record<string, MadeColumn> = {};
    for (const [name, { file, kind, codes }] of Object.entries(columns)) {
      if (!wanted.get(table)?.has(name)) continue;
      const array = file.endsWith('uint8')
        ? new Uint8Array(new SharedArrayBuffer(rows))
        : new Int32Array(new SharedArrayBuffer(rows * 4));
      area.bytes += readInto(join(from, file), array);
      read[name] = { kind, array, ...(codes ? { codes: sameList(codes) } : {}) } as MadeColumn;
    }
    area.tables[table] = { rows, columns: read };
  }
  return area;
}

function readInto(file: string, array: Uint8Array | Int32Array): number {
  const opened = openSync(file, 'r');
  try {
    return readSync(opened, array, 0, array.byteLength, 0);
  } finally {
    closeSync(opened);
  }
}
