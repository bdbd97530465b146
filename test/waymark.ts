// Waymark run as others run it: a process of its own, with its words, its exit code and the most memory it took.

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../', import.meta.url));
const main = join(project, 'src/cli/main.ts');
const memoryTeller = new URL('./memory-teller.mjs', import.meta.url).href;

/** The day on which all of these tests take place. */
export const TODAY = '2025-06-20';
export const AREA = 'E06009999';

export interface Ran {
  /** null when it was killed */
  code: number | null;
  stdout: string;
  stderr: string;
  /** the most memory it held at once, in megabytes; null where the system does not say, or it was killed */
  megabytes: number | null;
  ms: number;
}

export interface RunOptions {
  env?: Record<string, string>;
  /** kill it, without warning, so many milliseconds after it began */
  killAfter?: number;
}

function start(args: string[], env: Record<string, string> = {}): ChildProcess {
  const { DATABASE_URL: _, ...inherited } = process.env;
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', memoryTeller, main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: {
      ...inherited,
      WAYMARK_TODAY: TODAY,
      NODE_COMPILE_CACHE: join(project, 'node_modules/.cache/compile'),
      ...env,
    },
  });
}

function gather(child: ChildProcess): { stdout: string; stderr: string; memory: string } {
  const said = { stdout: '', stderr: '', memory: '' };
  for (const [i, name] of [
    [1, 'stdout'],
    [2, 'stderr'],
    [3, 'memory'],
  ] as const) {
    const stream = child.stdio[i];
    if (!stream || !('setEncoding' in stream)) continue;
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      said[name] += text;
    });
  }
  return said;
}

/** `await waymark('import', '--data', folder, file)`. */
export function waymark(args: string[], { env, killAfter }: RunOptions = {}): Promise<Ran> {
  const began = performance.now();
  const child = start(args, env);
  const said = gather(child);
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      clearTimeout(timer);
      const megabytes = said.memory === '' ? null : Number(said.memory);
      done({ code, stdout: said.stdout, stderr: said.stderr, megabytes, ms: performance.now() - began });
    });
  });
}

/** Standard output must be one JSON document and nothing else. */
export function json<T = unknown>({ stdout, stderr }: Ran): T {
  try {
    return JSON.parse(stdout) as T;
  } catch (cause) {
    throw new Error(`not one JSON document: ${stdout.slice(0, 500)}\n${stderr.slice(0, 500)}`, { cause });
  }
}

export interface SaidIssue {
  code: string;
  severity: string;
  message: string;
  where: { file?: string; sheet?: string; row?: number; column?: string };
}

export interface SaidImport {
  files: {
    file: string;
    format: string | null;
    sha256: string;
    alreadyImported: boolean;
    read: number;
    accepted: number;
    rejected: number;
    issues: SaidIssue[];
  }[];
}

export interface Running {
  address: string;
  said(): string;
  stop(): Promise<number | null>;
}

/** `waymark serve` on a port of the system's choice; resolves once it answers. */
export function serve(folder: string, env: Record<string, string> = {}): Promise<Running> {
  const child = start(['serve', '--figures-only', '--data', folder], { PORT: '0', ...env });
  const said = gather(child);
  const ended = new Promise<number | null>((done) => child.on('close', (code) => done(code)));
  return new Promise((done, fail) => {
    child.stdout?.on('data', () => {
      const address = /Waymark is at (http:\S+)/.exec(said.stdout)?.[1];
      if (!address) return;
      const stop = () => {
        child.kill('SIGTERM');
        return ended;
      };
      done({ address, said: () => said.stdout, stop });
    });
    void ended.then((code) => fail(new Error(`serve ended with ${code}: ${said.stderr}`)));
  });
}

interface Afterwards {
  after(work: () => void): void;
}

/** A path in a place of its own that is taken away after the test; nothing stands there yet. */
export function newFolder(t: Afterwards): string {
  const place = mkdtempSync(join(tmpdir(), 'waymark-test-'));
  t.after(() => rmSync(place, { recursive: true, force: true }));
  return join(place, 'data');
}

/** Makes a live store once, and gives copies of it, which is much faster than making another. */
export async function storeToCopy(t: Afterwards): Promise<(t: Afterwards) => string> {
  const first = newFolder(t);
  const made = await waymark(['init', '--data', first, '--area', AREA, '--name', 'Testshire']);
  assert.equal(made.code, 0, made.stderr);
  return (inner) => {
    const folder = newFolder(inner);
    cpSync(first, folder, { recursive: true });
    return folder;
  };
}
