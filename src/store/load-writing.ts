// Staged rows on their way in: gathered by table, written two thousand at a time, while the next are being read.

import { sql } from 'kysely';
import type { TableId } from '../register/index.ts';
import { insertRows, type LoadPlace, type NumberedRow } from './load-rows.ts';
import type { CaseReader, Store } from './store.ts';

/** Rows in one insert: some tens of milliseconds, between which others have their turn. */
const CHUNK = 2_000;

export interface LoadWriting {
  add(table: TableId, row: NumberedRow): void;
  /** Begins to write what fills a chunk, once what was begun before is written; resolves when reading may go on. */
  writeFull(store: Store): Promise<void>;
  /** The rest, inside the write that commits the load. */
  writeRest(tx: CaseReader): Promise<void>;
  /** Resolves when nothing is being written any more, whatever came of it. */
  settled(): Promise<void>;
}

export function loadWriting(place: LoadPlace): LoadWriting {
  const waiting = new Map<TableId, NumberedRow[]>();
  let writing: Promise<unknown> = Promise.resolve();
  return {
    add(table, row) {
      const list = waiting.get(table);
      if (list) list.push(row);
      else waiting.set(table, [row]);
    },
    async writeFull(store) {
      for (const [table, rows] of waiting) {
        while (rows.length >= CHUNK) {
          const chunk = rows.splice(0, CHUNK);
          await writing;
          const begun = Promise.withResolvers<void>();
          writing = store.transaction(async (tx) => {
            begun.resolve();
            // The write that commits the load waits for the disk, and with it for everything that was written before.
            await sql`set local synchronous_commit = off`.execute(tx.db);
            await insertRows(tx, place, table, chunk);
          });
          // Whoever waits for it next is told; until then nobody is, and that is no fault.
          writing.catch(() => begun.resolve());
          // It has the embedded database's one connection before anybody can begin the write that waits for it.
          await begun.promise;
        }
      }
    },
    async writeRest(tx) {
      await writing;
      for (const [table, rows] of waiting) {
        for (let from = 0; from < rows.length; from += CHUNK)
          await insertRows(tx, place, table, rows.slice(from, from + CHUNK));
      }
      waiting.clear();
    },
    settled: () =>
      writing.then(
        () => {},
        () => {},
      ),
  };
}
