// Whether the store is demo or live, which it is from birth.

import { type Birth, birth, type Store } from '../store/index.ts';
import type { Context } from './operation.ts';

const births = new WeakMap<Store, Birth>();

/** Null while there is no store, or nothing in it. Asked of the database once, since it never changes. */
export async function storeMode(ctx: Context): Promise<Birth['mode'] | null> {
  if (!ctx.hasStore) return null;
  const store = await ctx.store();
  const known = births.get(store) ?? (await birth(store));
  if (known) births.set(store, known);
  return known?.mode ?? null;
}
