// A PostgreSQL server reached through DATABASE_URL: `pg` and kysely's own dialect, told to read values as we do.

import { PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Engine } from './engine.ts';
import { PARSERS, SESSION_SETTINGS } from './parsers.ts';
import { transactionGuard } from './transaction-guard.ts';

const CONNECTIONS = 8;

function parserOf(oid: number, format?: 'text' | 'binary') {
  return (format !== 'binary' && PARSERS[oid]) || pg.types.getTypeParser(oid, format);
}

export async function openServer(databaseUrl: string): Promise<Engine> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: CONNECTIONS,
    application_name: 'waymark',
    allowExitOnIdle: true,
    types: { getTypeParser: parserOf },
    onConnect: async (client) => void (await client.query(SESSION_SETTINGS)),
  });
  // The pool drops an idle connection that broke; whoever needs one next gets a new one, or the error.
  pool.on('error', () => {});
  await pool.query('select 1').catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
  const guard = transactionGuard();
  const dialect = new PostgresDialect({
    pool: {
      options: pool.options,
      connect: () => {
        guard.refuseInside();
        return pool.connect();
      },
      end: async () => {},
    },
  });
  return {
    kind: 'server',
    dialect,
    guard,
    async run(text, values = []) {
      guard.refuseInside();
      const result: pg.QueryResult | pg.QueryResult[] = await pool.query(text, values);
      return { rows: Array.isArray(result) ? result.flatMap((one) => one.rows) : result.rows };
    },
    close: () => pool.end(),
  };
}
