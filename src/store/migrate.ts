// Brings the database up to date: numbered .sql files, each run once, none ever altered.

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { sql } from 'kysely';
import type { Reader } from './store.ts';
import { alteredMigrationSentence, unknownMigrationSentence } from './wording.ts';

export interface Migration {
  number: number;
  name: string;
  text: string;
  sha256: string;
}

const FOLDER = new URL('./migrations/', import.meta.url);

/** Any number will do, so long as every Waymark takes the same one. */
const ADVISORY_LOCK = 7_301_955_102;

/** The files, in order. Line ends do not count: git may change them on Windows. */
export function readMigrations(folder: URL = FOLDER): Migration[] {
  const names = fs.readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return names.sort().map((name, i) => {
    const number = Number.parseInt(name, 10);
    if (number !== i + 1)
      throw new Error(`migrations are numbered 001, 002, … without gaps, and ${name} breaks the run`);
    const text = fs.readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n');
    return { number, name, text, sha256: createHash('sha256').update(text).digest('hex') };
  });
}

/** All that are missing, in one transaction, while others who would do the same wait. Returns the names of those it ran. */
export async function migrate(tx: Reader, migrations: Migration[]): Promise<string[]> {
  await sql`select pg_advisory_xact_lock(${sql.lit(ADVISORY_LOCK)})`.execute(tx.db);
  await sql`create table if not exists migration (
    number integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now()
  )`.execute(tx.db);
  const applied = await tx.db.selectFrom('migration').select(['number', 'name', 'sha256']).orderBy('number').execute();
  for (const { number, name, sha256 } of applied) {
    const ours = migrations.find((migration) => migration.number === number);
    if (!ours) throw new Error(unknownMigrationSentence(name));
    if (ours.sha256 !== sha256) throw new Error(alteredMigrationSentence(ours.name));
  }
  const missing = migrations.filter(({ number }) => !applied.some((one) => one.number === number));
  for (const { number, name, text, sha256 } of missing) {
    await sql.raw(text).execute(tx.db);
    await tx.db.insertInto('migration').values({ number, name, sha256 }).execute();
  }
  return missing.map(({ name }) => name);
}
