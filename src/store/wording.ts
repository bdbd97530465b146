// The store's sentences: what is wrong, and what to do about it.

import type { LockContents } from './lock.ts';

export function storeLockedSentence(dataDir: string, lock: LockContents): string {
  const where = lock.address === null ? '' : ` It answers at ${lock.address}.`;
  return `The folder ${dataDir} is in use by another Waymark, process ${lock.pid}, since ${lock.startedAt}.${where} Stop that one, or choose another folder with --data.`;
}

export function damagedFolderSentence(folder: string): string {
  return `The database in ${folder} cannot be opened: its files are damaged or incomplete. Restore the folder from a backup, or choose a new one with --data.`;
}

export function alteredMigrationSentence(name: string): string {
  return `The database was made with another ${name} than this one. Put the original file back: a change to the database is a new file.`;
}

export function unknownMigrationSentence(name: string): string {
  return `The database was made by a newer Waymark, which has ${name}. Use that version or a later one.`;
}

export function unknownAreaSentence(area: string): string {
  return `There is no local area ${area} in this store. Add it with: waymark init --area ${area} --name "…"`;
}

export function alreadyImportedSentence(fileName: string): string {
  return `${fileName} was imported before, so nothing was changed.`;
}

export function alreadyBornSentence(mode: string): string {
  return `This store already exists, and is a ${mode} store.`;
}

/** Why the chain of the activity log does not hold; one word each, and its sentence. */
export type ChainFault = 'missing' | 'altered' | 'unlinked' | 'cut-short' | 'past-the-head';

export function chainFaultSentence(fault: ChainFault, change: number): string {
  switch (fault) {
    case 'missing':
      return `Entry ${change} is missing: the entry after it is there.`;
    case 'altered':
      return `Entry ${change} was altered: what it says no longer gives the hash it was written with.`;
    case 'unlinked':
      return `Entry ${change} does not follow from the entry before it: one of the two was rewritten.`;
    case 'cut-short':
      return `Entry ${change} and any after it are missing: the local area remembers a later change than the log holds.`;
    case 'past-the-head':
      return `Entry ${change} was not written by Waymark, or the local area's newest change was altered.`;
  }
}

/** What is wrong with the key of the case records. */
export type KeyFault = 'none' | 'lost' | 'wrong' | 'unreadable';

export function keyFaultSentence(fault: KeyFault, file: string | null): string {
  const where = file === null ? 'WAYMARK_KEY' : `WAYMARK_KEY or the file ${file}`;
  switch (fault) {
    case 'none':
      return 'Names, postcodes and pupil numbers are kept encrypted, and there is no key to do it with. Set WAYMARK_KEY to 32 random bytes in base64 (openssl rand -base64 32), or WAYMARK_KEY_FILE to a file that holds them, and keep a copy apart from the database.';
    case 'lost':
      return `This store holds case records whose key is not here. Put the key back into ${where}: without it names and pupil numbers cannot be read.`;
    case 'wrong':
      return `The key in ${where} is not the one that this store’s case records were encrypted with. Put that one back.`;
    case 'unreadable':
      return `What stands in ${where} is not a key: a key is 32 bytes in base64, or 64 hexadecimal figures.`;
  }
}

export function keyInFolderSentence(file: string, dataDir: string): string {
  return `The key file ${file} is inside the data folder ${dataDir}: whoever copies the folder would have the key as well. Set WAYMARK_KEY_FILE to a place outside it.`;
}

export function olderExtractSentence(fileName: string, stated: string, newest: string): string {
  return `${fileName} shows the records as they were on ${stated}, and a later extract of the same source, of ${newest}, was imported before. Extracts of one source are imported in the order of their dates.`;
}

export function sourceMovedSentence(fileName: string): string {
  return `Another extract of the same source was imported while ${fileName} was being read, so nothing of it was kept. Import it again.`;
}
