// Files that were sent and not yet saved: kept in memory until somebody decides, no longer than an hour, and not too many.

import { randomUUID } from 'node:crypto';
import type { Issue } from '../clocks/index.ts';
import type { SentFile } from '../operations/index.ts';
import type { FileReport } from './upload-import.ts';

export interface UploadedFile {
  sent: SentFile;
  /** what saving would do, as last worked out */
  looked: FileReport;
  /** rows matched by hand, of this file alone */
  matches: Record<string, string>;
  /** the mapping that somebody chose to read it by */
  mapping?: string;
}

export interface Upload {
  id: string;
  files: UploadedFile[];
  statedOn: string;
  /** why none of them could even be looked at */
  refusal: Issue[];
}

const KEPT_MS = 3_600_000;
const MOST_KEPT = 10;
const MOST_BYTES = 120 * 1024 * 1024;
const uploads = new Map<string, Upload>();

export function keepUpload(upload: Omit<Upload, 'id'>): Upload {
  const id = randomUUID();
  uploads.set(id, { ...upload, id });
  for (const old of [...uploads.keys()]) {
    if (old === id || (uploads.size <= MOST_KEPT && bytesKept() <= MOST_BYTES)) break;
    uploads.delete(old);
  }
  // It holds the id alone, so that files are let go as soon as they are saved or dropped.
  setTimeout(dropUpload, KEPT_MS, id).unref();
  return uploads.get(id)!;
}

function bytesKept(): number {
  return [...uploads.values()].flatMap(({ files }) => files).reduce((sum, { sent }) => sum + sent.bytes.byteLength, 0);
}

export function findUpload(id: string): Upload | undefined {
  return uploads.get(id);
}

export function dropUpload(id: string): void {
  uploads.delete(id);
}
