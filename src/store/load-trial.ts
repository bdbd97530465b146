// What a load would do, tried: committed as it would be, looked at, and undone, so that the store is left as it was.

import { commitLoad } from './load-commit.ts';
import { discardLoad } from './loads.ts';
import { sqlTable } from './register-tables.ts';
import type { StagedLoad } from './staged-load.ts';
import type { Activity, Store, Write } from './store.ts';

/** So many rows of a table that were written and undone are worth tidying up after. */
const MANY = 1_000;
const BESIDE_PEOPLE = ['register.person_apart', 'register.person_record', 'register.person_link'];

/** Thrown inside the write, so that it is rolled back; nobody else sees it. */
class Undone extends Error {}

/**
 * Two looks at the store, as it is and with the load committed, under the area's lock, so that nobody else's write stands
 * between them. The load cannot be used again. Throws what committing it would throw.
 */
export async function triedLoad<T>(
  store: Store,
  load: StagedLoad,
  activity: Activity,
  look: { before(tx: Write): Promise<T>; after(tx: Write): Promise<T> },
): Promise<{ before: T; after: T }> {
  const found: { before: T; after: T }[] = [];
  try {
    await store.write(load.header.area, activity, async (tx) => {
      const before = await look.before(tx);
      await commitLoad(tx, load, { issues: [] });
      found.push({ before, after: await look.after(tx) });
      throw new Undone();
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  } finally {
    await discardLoad(store, load);
    await tidied(store, load);
  }
  return found[0]!;
}

/** The embedded database never gives back the room of rows that were undone by itself; a server does. */
async function tidied(store: Store, load: StagedLoad): Promise<void> {
  if (store.engine === 'server') return;
  const counts = load.comparison.counts();
  const written = load.header.tables.filter((table) => {
    const { new: added = 0, changed = 0, gone = 0 } = counts[table] ?? {};
    return added + changed + gone > MANY;
  });
  const names = written.flatMap((table) => [sqlTable(table), ...(table === 'person' ? BESIDE_PEOPLE : [])]);
  for (const name of names) await store.run(`vacuum ${name}`);
}
