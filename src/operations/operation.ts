// An operation: one thing that a person or a schedule can do. Pages, API routes, commands and jobs only call operations.

import type { Logger } from 'pino';
import type { z } from 'zod';
import type { Day, Issue } from '../clocks/index.ts';
import type { Store } from '../store/index.ts';

/** What somebody must be allowed to do; the who-may-do-what table is made from it. */
export type Need =
  | 'read-scorecard' | 'read-documents' | 'import-figures' | 'read-activity' | 'administer' | 'read-cases';

export interface Actor {
  name: string;
  /** how they came in: on the command line, through a loopback page, by a schedule */
  by: 'command' | 'page' | 'schedule';
}

/** The outside world an operation may touch, made in app.ts alone. */
export interface Context {
  store: Store;
  today: Day;
  now(): Date;
  log: Logger;
  actor: Actor;
  progress(done: number, of: number, words: string): void;
  signal: AbortSignal;
}

/** What went in by hand: the name somebody gave the file, and its bytes. */
export interface UploadedFile {
  name: string;
  bytes: Uint8Array;
}

export interface Operation<I extends z.ZodType = z.ZodType, O = unknown> {
  id: string;
  /** what it does, in the words of its user: "Import scorecards" */
  title: string;
  needs: Need;
  /** writes in the activity log even when it only reads */
  logged: boolean;
  input: I;
  run(ctx: Context, input: z.output<I>): Promise<Outcome<O>>;
}

/** Done, or refused with every reason; a refusal is not a fault. */
export type Outcome<O> = { ok: true; value: O; issues?: Issue[] } | { ok: false; issues: Issue[]; value?: O };

export function defineOperation<I extends z.ZodType, O>(operation: Operation<I, O>): Operation<I, O> {
  return operation;
}
