// PGlite on a folder, made durable: as shipped it never asks the disk to write (electric-sql/pglite issue 1107).

import fs from 'node:fs';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { PARSERS, SESSION_SETTINGS } from './parsers.ts';

/** The part of emscripten's NODEFS that this leans on; the exact version is pinned and a test counts the calls. */
interface HostFiles {
  realPath(node: unknown): string;
  stream_ops: { fsync?: (stream: HostStream) => number };
}

interface HostStream {
  /** the host's file descriptor; folders have none */
  nfd?: number;
  node: unknown;
}

export class DurableFiles extends NodeFS {
  /** how often the database asked the disk to write and we passed it on */
  syncCount = 0;

  override async init(...given: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const made = await super.init(...given);
    const mountFirst = made.emscriptenOpts.preRun ?? [];
    const passSyncOn = (module: { NODEFS: unknown }) => {
      const host = module.NODEFS as HostFiles;
      host.stream_ops.fsync = (stream) => {
        this.syncCount += 1;
        if (stream.nfd === undefined) syncFolder(host.realPath(stream.node));
        else fs.fsyncSync(stream.nfd);
        return 0;
      };
    };
    made.emscriptenOpts.preRun = [...mountFirst, passSyncOn];
    return made;
  }
}

export function syncFolder(path: string): void {
  // Windows has no way to sync a folder, and no need.
  if (process.platform === 'win32') return;
  const folder = fs.openSync(path, 'r');
  try {
    fs.fsyncSync(folder);
  } finally {
    fs.closeSync(folder);
  }
}

// -F is "no fsync"; fdatasync does nothing inside the WebAssembly build, hence the method.
const START_PARAMETERS = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['fsync=on', 'wal_sync_method=fsync', 'shared_buffers=16MB', 'jit=off'].flatMap((setting) => ['-c', setting]),
];

/** Opens PGlite in this thread: on a folder, or in memory, where `template` is a file that dumpDataDir made. */
export async function openPGlite(where: { folder: string } | { template: string | null }): Promise<PGlite> {
  const options: PGliteOptions = { parsers: PARSERS };
  if ('folder' in where) Object.assign(options, { fs: new DurableFiles(where.folder), startParams: START_PARAMETERS });
  else if (where.template !== null) options.loadDataDir = await fs.openAsBlob(where.template);
  const database = await PGlite.create(options);
  await database.exec(SESSION_SETTINGS);
  return database;
}
