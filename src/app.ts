// The wiring: this file alone reads the environment and the clock, and hands them to operations.

import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import pino from 'pino';
import { z } from 'zod';
import { dayInLondon } from './clocks/index.ts';
import type { Actor, Context } from './operations/index.ts';
import { CASE_KEY_PATTERN, type KeySource, openStore, type Store, StoreLocked } from './store/index.ts';

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** Each setting says what it takes, in the words of its refusal. */
const environment = z.object({
  DATABASE_URL: z.string().optional().describe('the address of a PostgreSQL database'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe('a whole number from 0 to 65535'),
  WAYMARK_LOG: z
    .enum(LOG_LEVELS)
    .default('warn')
    .describe(`one of ${LOG_LEVELS.join(', ')}`),
  WAYMARK_KEY: z
    .string()
    .regex(CASE_KEY_PATTERN)
    .optional()
    .describe('32 random bytes in base64, or 64 hexadecimal figures: the key of the case records'),
  WAYMARK_KEY_FILE: z.string().optional().describe('a file that holds the key of the case records'),
  // A fixed day, for demonstrations and tests.
  WAYMARK_TODAY: z.iso.date().optional().describe('a day such as 2025-06-27'),
});
type Setting = keyof typeof environment.shape;

// PostgreSQL's parser is one function so big that V8 takes 600 MB to optimise it. Without that a command starts sooner and
// holds a third of the memory; an import of 20,000 rows takes an eighth longer.
setFlagsFromString('--no-wasm-tier-up --no-wasm-dynamic-tiering');

// A setting that is there and empty is as good as not there.
const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
const understood = environment.safeParse(given);

export const settings = understood.data ?? environment.parse({});
/** Settings that were not understood: the command line refuses to start with any. */
export const wrongSettings: { name: string; takes: string }[] = (understood.error?.issues ?? []).map(({ path }) => {
  const name = path[0] as Setting;
  return { name, takes: environment.shape[name].description ?? '' };
});
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

/** Beside the data folder, never in it: whoever copies the folder does not copy the key. */
function keySource(dataDir: string, served: boolean): KeySource {
  const beside = served ? null : `${dataDir}.key`;
  const file = settings.WAYMARK_KEY_FILE === undefined ? beside : resolve(settings.WAYMARK_KEY_FILE);
  return { given: settings.WAYMARK_KEY ?? null, file, mayMake: !served };
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
      openStore({
        dataDir: served ? null : dataDir,
        databaseUrl: settings.DATABASE_URL ?? null,
        now,
        key: keySource(dataDir, served),
      }),
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
