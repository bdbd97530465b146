// An operation: one thing that a person or a schedule can do. Pages, API routes, commands and jobs only call operations.

import type { Logger } from 'pino';
import type { z } from 'zod';
import type { Day, Issue } from '../clocks/index.ts';
import type { Need } from '../register/index.ts';
import type { Store } from '../store/index.ts';

export interface Actor {
  name: string;
  /** how they came in: on the command line, through a loopback page, by a schedule */
  by: 'command' | 'page' | 'schedule';
}

/** The outside world an operation may touch, made in app.ts alone. */
export interface Context {
  /** opened at the first call, so that what needs no database opens none */
  store(): Promise<Store>;
  today: Day;
  now(): Date;
  log: Logger;
  actor: Actor;
  /** the area asked for with --area; null means the only one */
  area: string | null;
  /** the embedded database's folder; null when a server holds the data */
  dataDir: string | null;
  /** false when the folder is new, so that a reader need not make a database to say that there is nothing */
  hasStore: boolean;
  /** where the files of the made-up area lie */
  examples: string;
  progress(done: number, of: number, words: string): void;
  signal: AbortSignal;
}

/** What somebody sent: the name they gave the file, and its bytes. */
export interface SentFile {
  name: string;
  bytes: Uint8Array;
}

/** Done, or refused with every reason; a refusal is not a fault. What was found on the way comes along either way. */
export type Outcome<O> = { ok: true; value: O; issues: Issue[] } | { ok: false; issues: Issue[]; value?: O };

export interface Operation<I extends z.ZodType = z.ZodType, O = unknown> {
  id: string;
  /** what it does, in the words of its user: "Import scorecards" */
  title: string;
  needs: Need;
  /** what it writes, for the who-may-do-what table; a reader writes nothing */
  writes: boolean;
  input: I;
  run(ctx: Context, input: z.output<I>): Promise<Outcome<O>>;
  /** the shape of house.md section 5: ISO days, percentages as numbers like 74.1 */
  json(value: O): unknown;
}

export type AnyOperation = Operation;

export function defineOperation<I extends z.ZodType, O>(operation: Operation<I, O>): Operation<I, O> {
  return operation;
}

export const done = <O>(value: O, issues: Issue[] = []): Outcome<O> => ({ ok: true, value, issues });
export const refused = <O = never>(issues: Issue[], value?: O): Outcome<O> => ({ ok: false, issues, value });
