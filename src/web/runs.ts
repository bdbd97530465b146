// Work that may take longer than a page should: it goes on by itself, and its page says how far it is.

import { randomUUID } from 'node:crypto';
import type { Context } from '../operations/index.ts';

export interface Run {
  id: string;
  heading: string;
  /** path of the menu's page it belongs to */
  current: string;
  done: number;
  of: number;
  words: string;
  /** performance.now() at its start */
  began: number;
  /** where its result stands, once it has ended */
  result: string | null;
  fault: Error | null;
  stop: AbortController;
}

/** Long enough for small files to be answered at once. */
const PATIENCE_MS = 800;
const MOST_KEPT = 50;
const runs = new Map<string, Run>();

/** Starts work that ends in an address to show; gives that address, or the progress page's when it takes longer. */
export async function startRun(
  ctx: Context,
  heading: string,
  work: (ctx: Context) => Promise<string>,
  current = '/imports',
): Promise<string> {
  const run: Run = {
    id: randomUUID(),
    heading,
    current,
    done: 0,
    of: 0,
    words: '',
    began: performance.now(),
    result: null,
    fault: null,
    stop: new AbortController(),
  };
  for (const old of [...runs.keys()].slice(0, Math.max(0, runs.size - MOST_KEPT))) runs.delete(old);
  runs.set(run.id, run);
  const inside: Context = {
    ...ctx,
    signal: run.stop.signal,
    progress: (done, of, words) => Object.assign(run, { done, of, words }),
  };
  const ended = work(inside).then(
    (result) => {
      run.result = result;
    },
    (fault: Error) => {
      run.fault = fault;
    },
  );
  await Promise.race([ended, new Promise((soon) => setTimeout(soon, PATIENCE_MS))]);
  // Its page is only for work that goes on.
  if (run.fault || run.result) runs.delete(run.id);
  if (run.fault) throw run.fault;
  return run.result ?? `/running/${run.id}`;
}

export function findRun(id: string): Run | undefined {
  return runs.get(id);
}

/** "about 20 seconds more", from how fast it has gone so far. */
export function timeLeft(run: Run): string | undefined {
  if (run.done === 0 || run.of <= run.done) return undefined;
  const seconds = (((performance.now() - run.began) / run.done) * (run.of - run.done)) / 1000;
  return seconds < 90
    ? `about ${Math.max(1, Math.round(seconds / 5) * 5)} seconds more`
    : `about ${Math.round(seconds / 60)} minutes more`;
}
