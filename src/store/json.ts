// JSON as the store writes it: text that PostgreSQL accepts, and one spelling of a value for the hash chain.

import { hash } from 'node:crypto';

/**
 * PostgreSQL holds neither NUL nor half a surrogate pair, and files from the wild hold both: each becomes U+FFFD.
 * JSON.stringify spells them as escapes; the first alternative steps over escaped backslashes.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  return UNSTORABLE.test(text) ? text.replace(UNSTORABLE_ALL, (found) => (found === '\\\\' ? found : '\ufffd')) : text;
}

const UNSTORABLE = /\\u0000|\\ud[89a-f][0-9a-f]{2}/;
const UNSTORABLE_ALL = /\\\\|\\u0000|\\ud[89a-f][0-9a-f]{2}/g;

/** As jsonText does, for a text column. */
export function storableText(text: string): string {
  return text.replaceAll('\0', '\ufffd').toWellFormed();
}

/** The longest that goes into an index with room for what stands beside it. */
const LONGEST_ID = 400;

/** A source's own number as the store keeps it: a cell of ten thousand letters keeps its beginning, and what tells it from others. */
export function storableId(text: string): string {
  const id = storableText(text);
  return id.length <= LONGEST_ID
    ? id
    : `${id.slice(0, LONGEST_ID / 2)}…${hash('sha256', id, 'base64url')}`.toWellFormed();
}

/** The same value always gives the same text: keys in code point order, no white space, nothing undefined. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}
