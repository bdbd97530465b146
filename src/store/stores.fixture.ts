// Stores for tests, fresh and migrated, on both engines: in memory from a kept template, and a PostgreSQL database of their own.

import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kysely } from 'kysely';
import pg from 'pg';
import { openPGlite } from './durable-files.ts';
import { embeddedDialect, openEmbedded } from './embedded.ts';
import { migrate, readMigrations } from './migrate.ts';
import { storeOn } from './open.ts';
import { openServer } from './server.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

export interface TestEngine {
  name: string;
  /** for the options of a test: why it cannot run here, or false */
  skip: string | false;
  /** A store with its tables and nothing in them; what it leaves behind goes when it is closed. */
  open(now?: () => Date): Promise<Store>;
}

const SERVER_URL = process.env.WAYMARK_TEST_POSTGRES ?? '';
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/waymark/', import.meta.url));

/** Where tests that name no moment take place. */
const A_MOMENT = () => new Date('2025-06-02T09:00:00Z');

export const engines: TestEngine[] = [
  {
    name: 'embedded',
    skip: false,
    open: async (now = A_MOMENT) => storeOn(await openEmbedded({ template: await embeddedTemplate() }), now, null),
  },
  {
    name: 'PostgreSQL 15',
    skip: SERVER_URL === '' && 'WAYMARK_TEST_POSTGRES names no server',
    open: async (now = A_MOMENT) => {
      const { url, drop } = await serverDatabase();
      const store = storeOn(await openServer(url), now, null);
      const close = async () => {
        await store.close();
        await drop();
      };
      return { ...store, close };
    },
  },
];

/** Takes everything out of a store but its tables: thirty times faster than a new one. */
export async function empty(store: Store): Promise<Store> {
  const { rows } = await store.run(`select string_agg(format('%I.%I', schemaname, tablename), ', ') as tables
    from pg_tables where schemaname in ('public', 'register') and tablename <> 'migration'`);
  await store.run(`truncate ${rows[0]?.tables} restart identity`);
  return store;
}

function templateName(): string {
  const text = readMigrations()
    .map(({ sha256 }) => sha256)
    .join(' ');
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Making an empty database takes a second and a half, loading a kept one a fifth of that. */
async function embeddedTemplate(): Promise<string> {
  const file = path.join(CACHE, `template-${templateName()}.tar`);
  if (fs.existsSync(file)) return file;
  // Nothing in what follows keeps the process alive by itself, and a test file that ends early counts as failed.
  const alive = setInterval(() => {}, 1_000);
  try {
    return await makeTemplate(file);
  } finally {
    clearInterval(alive);
  }
}

async function makeTemplate(file: string): Promise<string> {
  const database = await openPGlite({ template: null });
  const call = async (text: string | null, values: readonly unknown[] = []) => {
    const [result] =
      values.length > 0 ? [await database.query(text ?? '', [...values])] : await database.exec(text ?? '');
    const rows = (result?.rows ?? []) as Record<string, unknown>[];
    return { rows, command: result?.command ?? '', affectedCount: result?.affectedRows ?? 0 };
  };
  const nobodyWaits = async () => () => {};
  const db = new Kysely<Tables>({ dialect: embeddedDialect(call, nobodyWaits) });
  await db.transaction().execute((handle) => migrate({ db: handle }, readMigrations()));
  const dump = await database.dumpDataDir('none');
  fs.mkdirSync(CACHE, { recursive: true });
  // Another test file may have made the same one at this moment and be reading it: what stands is never replaced.
  for (const old of fs.readdirSync(CACHE))
    if (old.endsWith('.tar') && old !== path.basename(file)) fs.rmSync(path.join(CACHE, old), { force: true });
  const aside = `${file}.${process.pid}`;
  fs.writeFileSync(aside, new Uint8Array(await dump.arrayBuffer()));
  try {
    fs.linkSync(aside, file);
  } catch (error) {
    if (!fs.existsSync(file)) throw error;
  } finally {
    fs.rmSync(aside);
  }
  await database.close();
  return file;
}

function databaseUrl(database: string): string {
  const url = new URL(SERVER_URL);
  url.pathname = `/${database}`;
  return url.href;
}

async function asSuperuser<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: SERVER_URL });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The template appears under its name only when it is whole; files that are tested at once wait for the first. */
async function serverDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const template = `waymark_template_${templateName()}`;
  const database = `waymark_test_${randomBytes(8).toString('hex')}`;
  await asSuperuser(async (client) => {
    await client.query('select pg_advisory_lock(481516)');
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (rowCount === 0) {
      const making = `${template}_making`;
      await client.query(`drop database if exists ${making} with (force)`);
      await client.query(`create database ${making}`);
      const store = storeOn(await openServer(databaseUrl(making)), A_MOMENT, null);
      await store.transaction((tx) => migrate(tx, readMigrations()));
      await store.close();
      await client.query(`alter database ${making} rename to ${template}`);
    }
    await client.query(`create database ${database} template ${template}`);
  });
  return {
    url: databaseUrl(database),
    drop: () =>
      asSuperuser(async (client) => void (await client.query(`drop database if exists ${database} with (force)`))),
  };
}
