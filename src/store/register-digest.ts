// What a row says, in sixteen letters: two rows of one table and id say the same when their digests are equal.

import { hash } from 'node:crypto';
import { type RegisterRow, tableOf, type Value } from '../register/index.ts';
import type { CaseKey } from './case-key.ts';

const LETTERS = 16;

/**
 * Covers whose row it is, every stated field (those kept apart as well) and what could not be read, but not where it
 * stood in the file. Of people it is keyed: from a bare digest a name could be found by trying. A field that a later
 * catalogue adds leaves the digests of rows that do not state it as they were.
 */
export function rowDigest(row: RegisterRow, key: CaseKey | null): string {
  const said: Value[] = [];
  for (const name of fieldNames(row.table)) {
    const value = valueIn(row, name);
    if (value !== null && value !== undefined) said.push(name, value);
  }
  const text = JSON.stringify([row.person, said, row.unread ?? null]);
  if (row.table !== 'person') return hash('sha256', text, 'base64url').slice(0, LETTERS);
  if (!key) throw new Error('people are digested with the key of the case records only');
  return key.digest('row', text);
}

/** A field's value by its name, whatever the table. */
export function valueIn(row: RegisterRow, field: string): Value | undefined {
  return Reflect.get(row, field);
}

const NAMES = new Map<string, readonly string[]>();

function fieldNames(table: RegisterRow['table']): readonly string[] {
  const known = NAMES.get(table);
  if (known) return known;
  const names = Object.keys(tableOf(table).fields);
  NAMES.set(table, names);
  return names;
}
