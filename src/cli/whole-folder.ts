// A folder of files, written whole or not at all: beside its place first, then moved there in one step.

import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Issue } from '../clocks/index.ts';
import { usageIssue } from './usage.ts';

export interface FolderFile {
  /** with slashes, from the folder down */
  path: string;
  bytes: Uint8Array | string;
}

export interface FolderWriting {
  /** the command that writes it, which alone may replace it */
  madeBy: string;
  signal?: AbortSignal;
  progress?(done: number, of: number): void;
  /** writes one new file and forces it onto the disk */
  writeOne?(file: string, bytes: Uint8Array | string): Promise<void>;
}

/** Stands in every folder that was written so; a folder without it is somebody else's and is never replaced. */
const MARKER = '.made-by-waymark';

/** The issues that kept it from being written; none when the folder stands. */
export async function writeFolder(
  dir: string,
  files: readonly FolderFile[],
  { madeBy, signal, progress, writeOne = writeSynced }: FolderWriting,
): Promise<Issue[]> {
  const folder = resolve(dir);
  const refused = await folderRefused(dir, madeBy);
  if (refused.length > 0) return refused;
  const [parent, name] = [dirname(folder), basename(folder)];
  const part = join(parent, `.${name}.part-${process.pid}`);
  try {
    await mkdir(parent, { recursive: true });
    await clearLeftovers(parent, name);
    const folders = new Set([part]);
    await mkdir(part);
    await writeOne(join(part, MARKER), `${madeBy}\n`);
    for (const [i, { path, bytes }] of files.entries()) {
      if (signal?.aborted) throw new Stopped();
      const file = inside(part, path);
      for (let up = dirname(file); !folders.has(up); up = dirname(up)) {
        await mkdir(up, { recursive: true });
        folders.add(up);
      }
      await writeOne(file, bytes);
      progress?.(i + 1, files.length);
    }
    for (const one of folders) await syncFolder(one);
    await moveIntoPlace(part, folder);
    await syncFolder(parent);
    return [];
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    if (error instanceof Stopped) return [usageIssue('folder-stopped', { file: dir }, {})];
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    return [usageIssue('folder-not-written', { file: dir }, { why: code })];
  }
}

/** Looked at before long work begins: whether this command may write a folder there. */
export async function folderRefused(dir: string, madeBy: string): Promise<Issue[]> {
  const folder = resolve(dir);
  try {
    const names = await readdir(folder);
    if (names.length === 0) return [];
    const by = names.includes(MARKER) ? (await readFile(join(folder, MARKER), 'utf8')).trim() : null;
    return by === madeBy ? [] : [usageIssue('folder-not-ours', { file: dir }, { command: madeBy, by })];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? [] : [usageIssue('folder-not-written', { file: dir }, { why: code ?? 'not readable' })];
  }
}

class Stopped extends Error {}

function inside(folder: string, path: string): string {
  const steps = path.split('/');
  if (steps.some((step) => step === '' || step === '.' || step === '..' || /[\\\0]/.test(step)))
    throw new Error(`a file of a folder must lie in it: ${path}`);
  return join(folder, ...steps);
}

async function writeSynced(file: string, bytes: Uint8Array | string): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Names are on the disk when their folder is. Not every file system can be asked. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

/** The one that stood there steps aside, and comes back when the new one cannot take its place. */
async function moveIntoPlace(part: string, folder: string): Promise<void> {
  const aside = join(dirname(folder), `.${basename(folder)}.was-${process.pid}`);
  const stood = await rename(folder, aside).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(part, folder);
  } catch (error) {
    if (stood) await rename(aside, folder);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

/** What a process left that was ended in the middle: half a folder goes; a whole one that stepped aside comes back. */
async function clearLeftovers(parent: string, name: string): Promise<void> {
  const names = await readdir(parent);
  const begin = `.${name}.`;
  for (const one of names.filter((other) => other.startsWith(begin))) {
    const [, what, pid] = /^(part|was)-(\d+)$/.exec(one.slice(begin.length)) ?? [];
    if (!what || isRunning(Number(pid))) continue;
    if (what === 'was' && !names.includes(name)) await rename(join(parent, one), join(parent, name));
    else await rm(join(parent, one), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
