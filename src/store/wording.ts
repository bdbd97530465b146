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
