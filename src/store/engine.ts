// What the store needs of a database engine, embedded or served; everything above it is one code path.

import type { Dialect } from 'kysely';
import type { TransactionGuard } from './transaction-guard.ts';

export interface Engine {
  readonly kind: 'memory' | 'embedded' | 'server';
  readonly dialect: Dialect;
  readonly guard: TransactionGuard;
  /** One text on one connection, outside any transaction of ours; rows of several statements come one after another. */
  run(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  /** kysely closes only a database it was asked to use, so the store closes its engine itself. */
  close(): Promise<void>;
}
