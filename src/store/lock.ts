// One process at a time on a folder: a lock file that says who, since when, and where its server answers.

import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { storeLockedSentence } from './wording.ts';

export interface LockContents {
  pid: number;
  /** when that process started, in the system's own ticks, so that a pid used again is not mistaken for it; null where unknown */
  processStart: string | null;
  /** which run of the machine; null where unknown */
  bootId: string | null;
  startedAt: string;
  /** makes this lock unlike any other */
  nonce: string;
  /** the server's loopback address, once it listens */
  address: string | null;
  /** lets a command in at that address */
  token: string | null;
}

export interface FolderLock {
  publishAddress(address: string, token: string): void;
  release(): void;
}

export class StoreLocked extends Error {
  readonly dataDir: string;
  readonly lock: LockContents;

  constructor(dataDir: string, lock: LockContents) {
    super(storeLockedSentence(dataDir, lock));
    this.name = 'StoreLocked';
    this.dataDir = dataDir;
    this.lock = lock;
  }
}

const LOCK_FILE = 'waymark.lock';
const OWNER_ONLY = 0o600;

function textOf(file: string): string | null {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function contentsOf(text: string): LockContents | null {
  try {
    const read = JSON.parse(text) as LockContents;
    return Number.isInteger(read.pid) && typeof read.nonce === 'string' ? read : null;
  } catch {
    return null;
  }
}

function bootId(): string | null {
  return textOf('/proc/sys/kernel/random/boot_id')?.trim() ?? null;
}

/** Field 22 of /proc/PID/stat; the name in field 2 may hold spaces and brackets. */
function processStart(pid: number): string | null {
  const stat = textOf(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

/**
 * Whether the process that wrote a lock is still there. It cannot see a process on another machine or in another
 * container: a data folder belongs to one machine.
 */
function isHeld(lock: LockContents): boolean {
  const boot = bootId();
  if (lock.bootId !== null && boot !== null && lock.bootId !== boot) return false;
  try {
    process.kill(lock.pid, 0);
  } catch (error) {
    // EPERM: it lives, and is somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  const start = processStart(lock.pid);
  return lock.processStart === null || start === null || lock.processStart === start;
}

/** A lock file appears with its contents whole: written aside, then put in place by one call of the system. */
function writeAside(file: string, lock: LockContents): string {
  const aside = `${file}.${lock.nonce}`;
  const descriptor = fs.openSync(aside, 'wx', OWNER_ONLY);
  try {
    fs.writeSync(descriptor, `${JSON.stringify(lock, null, 2)}\n`);
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
  return aside;
}

/** Creates the file unless it exists; null when it does. */
function create(file: string, lock: LockContents): LockContents | null {
  const aside = writeAside(file, lock);
  try {
    fs.linkSync(aside, file);
    return lock;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return null;
    throw error;
  } finally {
    fs.rmSync(aside);
  }
}

function replace(file: string, lock: LockContents): void {
  fs.renameSync(writeAside(file, lock), file);
}

function removeOwn(file: string, nonce: string): void {
  const text = textOf(file);
  if (text !== null && contentsOf(text)?.nonce === nonce) fs.rmSync(file, { force: true });
}

/**
 * Takes `file` for us, or gives the contents of the living lock that stands there. A dead lock is replaced only by the
 * holder of the right to replace that very lock, which is itself a lock file named after the dead one's contents: of two
 * processes that find the same dead lock one waits for nothing and loses, and a late one finds other contents and starts over.
 */
function take(file: string, mine: LockContents): LockContents | 'taken' {
  for (;;) {
    if (create(file, mine)) return 'taken';
    const found = textOf(file);
    if (found === null) continue;
    const holder = contentsOf(found);
    if (holder && isHeld(holder)) return holder;

    const right = `${file}.after-${createHash('sha256').update(found).digest('hex').slice(0, 16)}`;
    const taking = take(right, { ...mine, nonce: randomUUID() });
    if (taking !== 'taken') return taking;
    try {
      if (textOf(file) === found) {
        replace(file, mine);
        return 'taken';
      }
    } finally {
      fs.rmSync(right, { force: true });
    }
  }
}

/** Locks the folder for this process, or throws StoreLocked with what the lock says. */
export function acquireLock(dataDir: string, now: Date): FolderLock {
  fs.mkdirSync(dataDir, { recursive: true });
  const file = path.join(dataDir, LOCK_FILE);
  let mine: LockContents = {
    pid: process.pid,
    processStart: processStart(process.pid),
    bootId: bootId(),
    startedAt: now.toISOString(),
    nonce: randomUUID(),
    address: null,
    token: null,
  };
  const taken = take(file, mine);
  if (taken !== 'taken') throw new StoreLocked(dataDir, taken);
  return {
    publishAddress(address, token) {
      mine = { ...mine, address, token };
      replace(file, mine);
    },
    release() {
      removeOwn(file, mine.nonce);
    },
  };
}

/** What the folder's lock says while its process lives; null when nobody holds the folder. */
export function readLock(dataDir: string): LockContents | null {
  const text = textOf(path.join(dataDir, LOCK_FILE));
  const lock = text === null ? null : contentsOf(text);
  return lock && isHeld(lock) ? lock : null;
}
