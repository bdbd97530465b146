// What the DfE's release will print, counted from the case records, and kept until the area's change number moves on.

import { type CountsAsked, type Sen2Counts, startSen2Counts } from '../../outputs/index.ts';
import type { Establishments } from '../../register/index.ts';
import { heldOf, heldOfNobody, type Store } from '../../store/index.ts';
import type { InArea } from '../areas.ts';
import type { Context } from '../operation.ts';
import type { AskedReturn } from './asked.ts';

const MOST_KEPT = 4;
const kept = new WeakMap<Store, Map<string, { change: number; counts: Promise<Sen2Counts> }>>();

/** Counted once while nothing is written; of several who ask at once, all wait for the same counting. */
export async function releaseCounts(
  ctx: Context,
  { store, area }: InArea,
  asked: AskedReturn & Pick<CountsAsked, 'disputed'>,
): Promise<Sen2Counts> {
  const change = await store.change(area.code);
  const standing = kept.get(store) ?? new Map<string, { change: number; counts: Promise<Sen2Counts> }>();
  kept.set(store, standing);
  const { collection, source, disputed } = asked;
  const key = [area.code, collection.year, collection.la, source, disputed, ctx.today].join('|');
  const found = standing.get(key);
  if (found?.change === change) return found.counts;
  standing.delete(key);
  for (const old of [...standing.keys()].slice(0, Math.max(0, standing.size - MOST_KEPT + 1))) standing.delete(old);
  const counts = countAll(ctx, { store, area }, asked);
  standing.set(key, { change, counts });
  counts.catch(() => standing.delete(key));
  return counts;
}

async function countAll(
  ctx: Context,
  { store, area }: InArea,
  { collection, source, disputed }: AskedReturn & Pick<CountsAsked, 'disputed'>,
): Promise<Sen2Counts> {
  const establishments = await establishmentsOf(store, area.code);
  const counting = startSen2Counts({ collection, today: ctx.today, establishments, disputed });
  let read = 0;
  for await (const { held } of heldOf(store, area.code, { source })) {
    counting.see(held);
    read += 1;
    if (read % 1_000 === 0) ctx.progress(read, 0, 'Reading the case records');
  }
  return counting.counts();
}

/** By URN, and by UKPRN where there is no URN. */
export async function establishmentsOf(store: Store, area: string): Promise<Establishments> {
  const { establishment } = await heldOfNobody(store, area);
  return new Map(
    establishment.flatMap((row) => {
      const number = row.urn ?? row.ukprn;
      return number === null ? [] : [[number, row] as const];
    }),
  );
}
