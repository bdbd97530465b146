// How much each source says and how much of it could be read, counted as its rows go by.

import { tableIds } from '../../register/index.ts';
import type { StoredHeld } from '../../store/index.ts';
import type { SourceTally } from './found.ts';

export function tallyRows(held: StoredHeld, sources: Map<string, SourceTally>): void {
  for (const table of tableIds) {
    for (const row of held[table]) {
      const of = tallyOf(sources, row.fromSource);
      of.rows += 1;
      of.values +=
        stated(Object.values(row)) - stated([row.id, row.fromSource, row.person, row.record, row.lastSeenOn]);
      if (row.lastSeenOn !== undefined) of.notSeen += 1;
      if (row.unread === undefined) continue;
      const unread = Object.keys(row.unread).length;
      of.unread += unread;
      of.values += unread;
    }
  }
}

function tallyOf(sources: Map<string, SourceTally>, source: string): SourceTally {
  const standing = sources.get(source);
  if (standing) return standing;
  const made = { rows: 0, values: 0, unread: 0, notSeen: 0 };
  sources.set(source, made);
  return made;
}

/** Texts, numbers and yes or no; the place of a row and what could not be read are none. */
function stated(values: readonly unknown[]): number {
  let count = 0;
  for (const value of values) if (value !== null && value !== undefined && typeof value !== 'object') count += 1;
  return count;
}
