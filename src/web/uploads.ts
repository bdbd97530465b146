// Files that were sent and not yet saved: kept in memory until somebody decides, and no longer than an hour.

import { randomUUID } from 'node:crypto';
import type { Issue } from '../clocks/index.ts';
import type { OperationOutput, SentFile } from '../operations/index.ts';

export interface Upload {
  id: string;
  files: SentFile[];
  /** what saving would do, as last worked out */
  looked: OperationOutput<'import'>;
  statedOn: string;
  matches: Record<string, string>;
  /** why none of them could even be looked at */
  refusal: Issue[];
}

const KEPT_MS = 3_600_000;
const MOST_KEPT = 10;
const uploads = new Map<string, Upload>();

export function keepUpload(upload: Omit<Upload, 'id'>): Upload {
  const kept = { ...upload, id: randomUUID() };
  uploads.set(kept.id, kept);
  for (const old of [...uploads.keys()].slice(0, Math.max(0, uploads.size - MOST_KEPT))) uploads.delete(old);
  setTimeout(() => uploads.delete(kept.id), KEPT_MS).unref();
  return kept;
}

export function findUpload(id: string): Upload | undefined {
  return uploads.get(id);
}

export function dropUpload(id: string): void {
  uploads.delete(id);
}
