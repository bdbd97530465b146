// The key of the case records: it seals names, postcodes and numbers of people, and makes the digests by which they are found again.

import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** One key for each use, so that a digest made for one purpose says nothing about another. */
type Purpose =
  | 'fingerprint'
  | 'seal'
  | 'row'
  | 'upn'
  | 'uln'
  | 'name-born'
  | 'name-postcode'
  | 'born-postcode'
  | 'name';

export interface CaseKey {
  /** tells one key from another, and nothing of either */
  readonly fingerprint: string;
  /** 96 bits as 16 letters: the same text gives the same digest under the same key and purpose only */
  digest(purpose: Exclude<Purpose, 'seal' | 'fingerprint'>, text: string): string;
  /** nonce, tag and sealed text; `belongsTo` must be the same when it is opened */
  seal(text: string, belongsTo: string): Uint8Array;
  /** throws when it was altered, belongs to another row, or was sealed with another key */
  open(sealed: Uint8Array, belongsTo: string): string;
}

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

export const CASE_KEY_PATTERN = /^(?:[0-9a-f]{64}|[A-Za-z0-9+/_-]{43}=?)$/;

export function newKeyText(): string {
  return randomBytes(KEY_BYTES).toString('base64');
}

/** 64 hexadecimal figures, or 32 bytes in base64; null for anything else. */
export function caseKeyFrom(text: string): CaseKey | null {
  const trimmed = text.trim();
  if (!CASE_KEY_PATTERN.test(trimmed)) return null;
  const master = Buffer.from(trimmed, trimmed.length === 64 ? 'hex' : 'base64');
  const derived = new Map<Purpose, Buffer>();
  const keyFor = (purpose: Purpose): Buffer => {
    const known = derived.get(purpose);
    if (known) return known;
    const made = Buffer.from(hkdfSync('sha256', master, '', `waymark case records: ${purpose}`, KEY_BYTES));
    derived.set(purpose, made);
    return made;
  };
  return {
    fingerprint: keyFor('fingerprint').toString('base64url').slice(0, 22),
    digest: (purpose, said) => createHmac('sha256', keyFor(purpose)).update(said).digest('base64url').slice(0, 16),
    seal(said, belongsTo) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, keyFor('seal'), nonce).setAAD(Buffer.from(belongsTo));
      const sealed = Buffer.concat([cipher.update(said, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
    },
    open(sealed, belongsTo) {
      const decipher = createDecipheriv(CIPHER, keyFor('seal'), sealed.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(Buffer.from(belongsTo)).setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      const said = decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES));
      return Buffer.concat([said, decipher.final()]).toString('utf8');
    },
  };
}
