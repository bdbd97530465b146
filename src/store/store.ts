// What every other room holds of the database: a handle that reads, and a way to write that is always logged.

import type { Kysely } from 'kysely';
import type { ActivityEntry } from './activity.ts';
import type { Keyring } from './keyring.ts';
import type { Tables } from './tables.ts';

/** Anything that can be asked: the store itself, or the transaction of a write. */
export interface Reader {
  readonly db: Kysely<Tables>;
}

/** A reader that can open what is sealed in the case records. */
export interface CaseReader extends Reader {
  readonly keyring: Keyring;
}

/** The inside of a write: its own handle, and the number that its rows carry. */
export interface Write extends CaseReader {
  readonly area: string;
  readonly change: number;
  /** when the write happened by our clock, ISO */
  readonly at: string;
}

/** Who does it, and how they came in: on the command line, through a page, by a schedule. */
export interface Actor {
  name: string;
  by: string;
}

export interface Activity {
  operation: string;
  actor: Actor;
  facts: Record<string, unknown>;
}

export interface Store extends CaseReader {
  readonly engine: 'memory' | 'embedded' | 'server';
  now(): Date;
  /**
   * One short transaction under the area's lock, with its entry in the activity log. Inside `work` only the handle
   * it is given may be used: asking the store itself throws, since the embedded database has one connection.
   */
  write<T>(
    area: string,
    activity: Activity,
    work: (tx: Write, change: number) => Promise<T>,
  ): Promise<{ change: number; value: T }>;
  /** A short transaction that is nobody's change: jobs, housekeeping. */
  transaction<T>(work: (tx: CaseReader) => Promise<T>): Promise<T>;
  /** The area's newest change; 0 when nothing was written. Throws for an area that is not in the store. */
  change(area: string): Promise<number>;
  /** Newest first; `before` is a change number. */
  activity(area: string, page: { before?: number; limit: number }): Promise<ActivityEntry[]>;
  /** Writes the server's loopback address and one-time token into the folder's lock; nothing to do without a folder. */
  publishAddress(address: string, token: string): void;
  /** SQL as it stands, for the job queue: many statements at once when there are no values. */
  run(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  close(): Promise<void>;
}
