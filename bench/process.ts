// Processes that the benchmark starts and times from the outside, as a person at a terminal would.

import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { MARCH, textPaper } from '../test/papers.ts';

export const project = fileURLToPath(new URL('../', import.meta.url));

function start(args: string[], env: Record<string, string> = {}): ChildProcess {
  const { DATABASE_URL: _, ...inherited } = process.env;
  return spawn(process.execPath, args, {
    cwd: project,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Milliseconds that a whole command takes. */
export async function timed(args: string[]): Promise<number> {
  const began = performance.now();
  const child = start(args);
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
  return performance.now() - began;
}

export const waymark = (...args: string[]) => timed([join(project, 'bin/waymark'), ...args]);

export interface Serving {
  /** milliseconds from the start of the process to the first answer */
  ms: number;
  address: string;
  stop(): Promise<void>;
}

/** Starts a server and asks for `path` until it is answered. */
export async function untilAnswered(args: string[], port: number, path: string): Promise<Serving> {
  const address = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = start(args, { PORT: String(port) });
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  for (;;) {
    const answer = await fetch(address + path).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.status === 200) break;
    if (child.exitCode !== null) throw new Error(`${args.join(' ')} ended with ${child.exitCode}`);
    await wait(5);
  }
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { ms: performance.now() - began, address, stop };
}

/** A folder of a live store with one small paper in it: made once, then copied. */
export async function existingStore(folder: string, name: string): Promise<string> {
  const first = join(folder, 'store');
  if (!existsSync(first)) {
    await waymark('init', '--data', first, '--area', 'E06009999', '--name', 'Testshire');
    const paper = join(folder, 'small.txt');
    writeFileSync(paper, textPaper(MARCH));
    await waymark('import', '--data', first, paper);
  }
  const copy = join(folder, name);
  cpSync(first, copy, { recursive: true });
  return copy;
}
