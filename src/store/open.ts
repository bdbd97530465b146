// Opens a store: in memory, embedded in a locked folder, or on a server; migrated, and rid of what was left half staged.

import fs from 'node:fs';
import path from 'node:path';
import { Kysely, sql } from 'kysely';
import { readActivity } from './activity.ts';
import { syncFolder } from './durable-files.ts';
import { openEmbedded } from './embedded.ts';
import type { Engine } from './engine.ts';
import { type Keyring, type KeySource, keyring, passingKeyring } from './keyring.ts';
import { discardStagedLoads } from './loads.ts';
import { acquireLock, type FolderLock } from './lock.ts';
import { migrate, readMigrations } from './migrate.ts';
import { discardStaged } from './papers.ts';
import { openServer } from './server.ts';
import type { CaseReader, Store } from './store.ts';
import type { Tables } from './tables.ts';
import { damagedFolderSentence, keyInFolderSentence, unknownAreaSentence } from './wording.ts';
import { writeWithin } from './write.ts';

export interface StoreOptions {
  /** the folder of the embedded database; null, and no databaseUrl: in memory */
  dataDir: string | null;
  /** a PostgreSQL server instead */
  databaseUrl: string | null;
  now: () => Date;
  /** where the key of the case records is; left out: a file beside the folder, and none for a server */
  key?: KeySource;
}

/** Rejects with StoreLocked when another process holds the folder. */
export async function openStore({ dataDir, databaseUrl, now, key }: StoreOptions): Promise<Store> {
  const beside = { given: null, file: dataDir === null ? null : `${dataDir}.key`, mayMake: dataDir !== null };
  const inMemory = dataDir === null && databaseUrl === null;
  if (dataDir !== null && key?.file && isInside(dataDir, key.file))
    throw new Error(keyInFolderSentence(key.file, dataDir));
  const ring = key || !inMemory ? keyring(key ?? beside) : passingKeyring();
  if (databaseUrl !== null) return prepare(storeOn(await openServer(databaseUrl), now, null, ring));
  if (dataDir === null) return prepare(storeOn(await openEmbedded({ template: null }), now, null, ring));
  const lock = acquireLock(dataDir, now());
  try {
    return await prepare(storeOn(await openFolder(dataDir), now, lock, ring));
  } catch (error) {
    lock.release();
    throw error;
  }
}

function isInside(folder: string, file: string): boolean {
  const way = path.relative(path.resolve(folder), path.resolve(file));
  return !way.startsWith('..') && !path.isAbsolute(way);
}

/** A database that was killed while it was being made holds nothing yet, and is made again. */
async function openFolder(dataDir: string): Promise<Engine> {
  const folder = path.join(dataDir, 'database');
  const making = path.join(dataDir, 'database.making');
  if (fs.existsSync(making)) fs.rmSync(folder, { recursive: true, force: true });
  if (fs.existsSync(folder)) {
    return openEmbedded({ folder }).catch((cause) => {
      throw new Error(damagedFolderSentence(folder), { cause });
    });
  }
  fs.writeFileSync(making, '');
  syncFolder(dataDir);
  // Made in a thread that then ends: making takes half a gigabyte, which a thread that lives on would never give back.
  const maker = await openEmbedded({ folder });
  await maker.close();
  fs.rmSync(making);
  syncFolder(dataDir);
  return openEmbedded({ folder });
}

async function prepare(store: Store): Promise<Store> {
  try {
    await store.transaction((tx) => migrate(tx, readMigrations()));
    await discardStaged(store);
    await discardStagedLoads(store);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The store over an engine that is open: the one code path for all of them. */
export function storeOn(
  engine: Engine,
  now: () => Date,
  lock: FolderLock | null,
  ring: Keyring = passingKeyring(),
): Store {
  const db = new Kysely<Tables>({ dialect: engine.dialect });

  async function transaction<T>(work: (tx: CaseReader) => Promise<T>): Promise<T> {
    return db.transaction().execute((handle) => engine.guard.during(() => work({ db: handle, keyring: ring })));
  }

  return {
    engine: engine.kind,
    keyring: ring,
    db,
    now,
    transaction,
    write: (area, activity, work) => transaction((tx) => writeWithin(tx, area, now, activity, work)),
    async change(area) {
      const { rows } = await sql<{ head_change: number }>`select head_change from area where code = ${area}`.execute(
        db,
      );
      const [row] = rows;
      if (!row) throw new Error(unknownAreaSentence(area));
      return row.head_change;
    },
    activity: (area, page) => readActivity({ db }, area, page),
    publishAddress: (address, token) => lock?.publishAddress(address, token),
    run: engine.run,
    async close() {
      await db.destroy();
      await engine.close();
      lock?.release();
    },
  };
}
