// Where the key of the case records is found or made, and whether it is the one that this store's records were sealed with.

import fs from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { type CaseKey, caseKeyFrom, newKeyText } from './case-key.ts';
import { syncFolder } from './durable-files.ts';
import type { CaseReader, Reader } from './store.ts';
import { type KeyFault, keyFaultSentence } from './wording.ts';

export interface KeySource {
  /** the key itself, as the environment gives it */
  given: string | null;
  /** a file that holds it, never inside the data folder: who copies the folder does not copy the key */
  file: string | null;
  /** may the file be made when the first case records come? */
  mayMake: boolean;
}

export interface Keyring {
  /** The key, when one is found; the fault when what is found is no key. Nothing is made. */
  find(): CaseKey | 'none' | 'unreadable';
  /** As find, but makes a key file when there is none and it may. */
  findOrMake(): CaseKey | 'none' | 'unreadable';
  readonly source: KeySource;
}

/** There is no key, or another than the records were sealed with: thrown before anything is read or written. */
export class KeyUnusable extends Error {
  readonly fault: KeyFault;

  constructor(fault: KeyFault, source: KeySource) {
    super(keyFaultSentence(fault, source.file));
    this.name = 'KeyUnusable';
    this.fault = fault;
  }
}

export function keyring(source: KeySource): Keyring {
  let found: CaseKey | null = null;
  const find = () => {
    if (found) return found;
    const text = source.given ?? readIfThere(source.file);
    if (text === null) return 'none';
    found = caseKeyFrom(text);
    return found ?? 'unreadable';
  };
  return {
    source,
    find,
    findOrMake() {
      if (find() === 'none' && source.mayMake && source.file !== null) makeKeyFile(source.file);
      return find();
    },
  };
}

/** For stores that live in memory only: the key goes with them. */
export function passingKeyring(): Keyring {
  return keyring({ given: newKeyText(), file: null, mayMake: false });
}

function readIfThere(file: string | null): string | null {
  if (file === null) return null;
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Whole or not there at all, and on the disk before the first row is sealed with it; of two who make it, one wins. */
function makeKeyFile(file: string): void {
  const folder = path.dirname(path.resolve(file));
  fs.mkdirSync(folder, { recursive: true });
  const aside = `${file}.${process.pid}`;
  const handle = fs.openSync(aside, 'wx', 0o600);
  try {
    fs.writeFileSync(handle, `${newKeyText()}\n`);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
  try {
    fs.linkSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    fs.rmSync(aside);
  }
  syncFolder(folder);
}

async function fingerprintOf(reader: Reader): Promise<string | null> {
  const row = await reader.db.selectFrom('register.case_key').select('fingerprint').executeTakeFirst();
  return row?.fingerprint ?? null;
}

/** Why case records cannot be kept or read in this store, with what to do about it; null when they can. */
export async function keyProblem(reader: CaseReader): Promise<{ fault: KeyFault; sentence: string } | null> {
  const fault = faultOf(reader.keyring, await fingerprintOf(reader));
  return fault === null ? null : { fault, sentence: keyFaultSentence(fault, reader.keyring.source.file) };
}

function faultOf(ring: Keyring, fingerprint: string | null): KeyFault | null {
  const found = ring.find();
  if (found === 'unreadable') return 'unreadable';
  if (found === 'none') {
    if (fingerprint !== null) return 'lost';
    return ring.source.mayMake && ring.source.file !== null ? null : 'none';
  }
  return fingerprint === null || found.fingerprint === fingerprint ? null : 'wrong';
}

/** The key that the store's records were sealed with; null while it holds none. Throws KeyUnusable. */
export async function caseKeyToRead(reader: CaseReader): Promise<CaseKey | null> {
  const fingerprint = await fingerprintOf(reader);
  if (fingerprint === null) return null;
  const fault = faultOf(reader.keyring, fingerprint);
  if (fault !== null) throw new KeyUnusable(fault, reader.keyring.source);
  return reader.keyring.find() as CaseKey;
}

/** The key to try a load with: the store's own; while it has none, one that goes with the trial. Throws KeyUnusable. */
export async function caseKeyToTry(reader: CaseReader): Promise<CaseKey> {
  return (await caseKeyToRead(reader)) ?? (passingKeyring().find() as CaseKey);
}

/** The key to seal with: found, else made, and from the first time on remembered by its fingerprint. Throws KeyUnusable. */
export async function caseKeyToWrite(reader: CaseReader, at: string): Promise<CaseKey> {
  const known = await caseKeyToRead(reader);
  if (known) return known;
  const found = reader.keyring.findOrMake();
  if (found === 'none' || found === 'unreadable') throw new KeyUnusable(found, reader.keyring.source);
  await sql`insert into register.case_key (fingerprint, made_at) values (${found.fingerprint}, ${at})
    on conflict do nothing`.execute(reader.db);
  const kept = await caseKeyToRead(reader);
  if (!kept) throw new Error('the fingerprint of the key was not kept');
  return kept;
}
