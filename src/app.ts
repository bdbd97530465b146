// The wiring: this file alone reads the environment and the clock, and hands them to operations.

import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import pino from 'pino';
import { z } from 'zod';
import { dayInLondon } from './clocks/index.ts';
import type { Actor, Context } from './operations/index.ts';
import { openStore, type Store, StoreLocked } from './store/index.ts';

const environment = z.object({
  DATABASE_URL: z.string().optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  WAYMARK_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
  /** a fixed day, for demonstrations and tests */
  WAYMARK_TODAY: z.iso.date().optional(),
});

// PostgreSQL's parser is one function so big that V8 takes 600 MB to optimise it. Without that a command starts sooner and
// holds a third of the memory; an import of 20,000 rows takes an eighth longer.
setFlagsFromString('--no-wasm-tier-up --no-wasm-dynamic-tiering');

export const settings = environment.parse(process.env);
export const projectFolder = resolve(fileURLToPath(import.meta.url), '..', '..');

export function now(): Date {
  return settings.WAYMARK_TODAY ? new Date(`${settings.WAYMARK_TODAY}T09:00:00Z`) : new Date();
}

/** Is there nothing yet in the folder that would hold the database? */
export function isNewFolder(dataDir: string): boolean {
  return !existsSync(dataDir) || readdirSync(dataDir).length === 0;
}

const PATIENCE_MS = 20_000;
const BETWEEN_TRIES_MS = 150;

/** Two commands on one folder take turns; a server that holds it is told to its caller at once, who sends it the operation. */
async function whenFree(open: () => Promise<Store>): Promise<Store> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof StoreLocked) || error.lock.address !== null || performance.now() > until) throw error;
      await new Promise((again) => setTimeout(again, BETWEEN_TRIES_MS));
    }
  }
}

export interface App {
  dataDir: string;
  /** the database is a PostgreSQL server, not a folder */
  served: boolean;
  isNew: boolean;
  store(): Promise<Store>;
  context(of: { actor: Actor; area: string | null; signal: AbortSignal; progress?: Context['progress'] }): Context;
  close(): Promise<void>;
}

export function makeApp(data: string | undefined): App {
  const dataDir = resolve(data ?? 'data');
  const served = settings.DATABASE_URL !== undefined;
  let opened: Promise<Store> | null = null;
  const store = () => {
    opened ??= whenFree(() =>
      openStore({ dataDir: served ? null : dataDir, databaseUrl: settings.DATABASE_URL ?? null, now }),
    );
    return opened;
  };
  const log = pino({ level: settings.WAYMARK_LOG, base: null, redact: ['bytes', 'files'] }, pino.destination(2));
  return {
    dataDir,
    served,
    store,
    isNew: !served && isNewFolder(dataDir),
    context: ({ actor, area, signal, progress }) => ({
      store,
      today: dayInLondon(now()),
      now,
      log,
      actor,
      area,
      signal,
      dataDir: served ? null : dataDir,
      hasStore: served || !isNewFolder(dataDir),
      examples: join(projectFolder, 'examples'),
      progress: progress ?? (() => {}),
    }),
    close: async () => (await opened?.catch(() => null))?.close(),
  };
}
