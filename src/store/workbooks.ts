// The bytes of workbooks that were imported, kept so that the next month can be written into the council's own.

import { storableText } from './json.ts';
import type { Reader, Write } from './store.ts';

export interface Workbook {
  sha256: string;
  fileName: string;
  bytes: Uint8Array;
}

export interface KeptWorkbook {
  sha256: string;
  fileName: string;
  change: number;
}

/** Newest first, without their bytes. */
export async function workbooks(reader: Reader, area: string): Promise<KeptWorkbook[]> {
  const rows = await reader.db
    .selectFrom('workbook')
    .select(['sha256', 'file_name', 'change'])
    .where('area', '=', area)
    .orderBy('change', 'desc')
    .orderBy('sha256')
    .execute();
  return rows.map((row) => ({ sha256: row.sha256, fileName: row.file_name, change: row.change }));
}

export async function workbook(reader: Reader, area: string, sha256: string): Promise<Workbook | null> {
  const row = await reader.db
    .selectFrom('workbook')
    .select(['sha256', 'file_name', 'bytes'])
    .where('area', '=', area)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row ? { sha256: row.sha256, fileName: row.file_name, bytes: new Uint8Array(row.bytes) } : null;
}

/** A workbook with these very bytes is kept once. */
export async function keepWorkbook(tx: Write, { sha256, fileName, bytes }: Workbook): Promise<void> {
  await tx.db
    .insertInto('workbook')
    .values({ area: tx.area, sha256, file_name: storableText(fileName), bytes, change: tx.change })
    .onConflict((same) => same.columns(['area', 'sha256']).doNothing())
    .execute();
}
