// Returns that were made and looked at: kept in memory for an hour, and not too many, since they hold children's names.

import { randomUUID } from 'node:crypto';
import type { OperationOutput } from '../operations/index.ts';

export type MadeReturn = OperationOutput<'sen2'>;

const KEPT_MS = 3_600_000;
const MOST_KEPT = 4;
const made = new Map<string, MadeReturn>();

export function keepMade(one: MadeReturn): string {
  const id = randomUUID();
  made.set(id, one);
  for (const old of [...made.keys()].slice(0, Math.max(0, made.size - MOST_KEPT))) made.delete(old);
  setTimeout(() => made.delete(id), KEPT_MS).unref();
  return id;
}

export function findMade(id: string): MadeReturn | undefined {
  return made.get(id);
}
