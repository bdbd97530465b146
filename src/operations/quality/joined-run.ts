// Long work that several people may wait for at once: done once, all are told how far it is, and it stops when nobody waits any more.

import type { Context } from '../operation.ts';

export interface SharedWork<T> {
  /** null when it was stopped */
  ended: Promise<T | null>;
  waiting: Set<Context>;
}

export interface Inside {
  progress(done: number, of: number): void;
  isStopped(): boolean;
}

export function startWork<T>(words: string, work: (inside: Inside) => Promise<T | null>): SharedWork<T> {
  const waiting = new Set<Context>();
  const ended = work({
    progress(done, of) {
      for (const one of waiting) one.progress(done, of, words);
    },
    isStopped: () => [...waiting].every(({ signal }) => signal.aborted),
  });
  return { ended, waiting };
}

export async function waitFor<T>({ ended, waiting }: SharedWork<T>, ctx: Context): Promise<T | null> {
  waiting.add(ctx);
  try {
    return await ended;
  } finally {
    waiting.delete(ctx);
  }
}
