// The case records of an area as the engine reads them, kept in this process and read again when records have changed.

import { type ColumnsAsked, columnsAsked, measures } from '../../measures/index.ts';
import {
  type EngineAsked,
  engineTables,
  refreshedTables,
  type Store,
  type StoredTables,
  type Write,
} from '../../store/index.ts';
import { leavesRecords } from '../quality/leaves-records.ts';

export interface KeptTables extends StoredTables {
  /** the area's change number that they were read at */
  change: number;
}

interface Kept {
  reading: Promise<KeptTables>;
  /** the newest change that is known to leave them as they are; −1 while they are being read */
  goodUpTo: number;
}

/** Records as they stand, and as they stood at a few other instants or by other sources. */
const MOST_KEPT = 4;
const MOST_TRIES = 3;
const kept = new WeakMap<Store, Map<string, Kept>>();
let columns: ColumnsAsked | null = null;

/** Found when the first figures are asked for: most commands ask for none. */
function columnsNeeded(): ColumnsAsked {
  if (columns === null) {
    const asked = columnsAsked(measures);
    // No definition looks at the names of schools and settings: whoever reads a breakdown does.
    columns = new Map([...asked, ['establishment', new Set([...(asked.get('establishment') ?? []), 'name'])]]);
  }
  return columns;
}

/** One cheap question to the database when nothing has changed; what was written since is read when something has. */
export async function keptTables(store: Store, area: string, asked: EngineAsked = {}): Promise<KeptTables> {
  const ofStore = kept.get(store) ?? new Map<string, Kept>();
  kept.set(store, ofStore);
  const key = JSON.stringify([area, asked.asKnownAt ?? null, asked.source ?? null]);
  const standing = ofStore.get(key);
  if (standing && (await isGood(store, area, standing))) return standing.reading;
  // Whoever came at the same moment may have begun to read meanwhile.
  const begun = ofStore.get(key);
  if (begun && begun !== standing) return begun.reading;
  const one: Kept = { reading: readAgain(store, area, asked, standing), goodUpTo: -1 };
  ofStore.delete(key);
  ofStore.set(key, one);
  if (ofStore.size > MOST_KEPT) ofStore.delete(ofStore.keys().next().value!);
  one.reading.then(
    ({ change }) => {
      one.goodUpTo = change;
    },
    () => {
      if (ofStore.get(key) === one) ofStore.delete(key);
    },
  );
  return one.reading;
}

/** What is being read was begun a moment ago: whoever comes now waits with the others. */
async function isGood(store: Store, area: string, one: Kept): Promise<boolean> {
  if (one.goodUpTo < 0) return true;
  const change = await store.change(area);
  if (change === one.goodUpTo) return true;
  if (!(await leavesRecords(store, area, one.goodUpTo, change))) return false;
  one.goodUpTo = change;
  return true;
}

/** Tables come by several questions: they are asked again until nothing was written meanwhile, or too often. */
async function readAgain(store: Store, area: string, asked: EngineAsked, before?: Kept): Promise<KeptTables> {
  let change = await store.change(area);
  for (let tries = 1; ; tries++) {
    const read =
      (await refreshed(store, area, asked, before)) ?? (await engineTables(store, area, columnsNeeded(), asked));
    const now = await store.change(area);
    if (now === change || tries === MOST_TRIES) return { ...read, change };
    change = now;
  }
}

/** Records as they stood may have been written between others: those are read whole. */
async function refreshed(
  store: Store,
  area: string,
  { asKnownAt, source }: EngineAsked,
  before: Kept | undefined,
): Promise<StoredTables | null> {
  if (!before || asKnownAt !== undefined) return null;
  return refreshedTables(
    store,
    area,
    columnsNeeded(),
    await before.reading,
    before.goodUpTo,
    source === undefined ? {} : { source },
  );
}

/** The kept tables with what was written since, the write itself among it: for a write that is tried and then undone. */
export async function tablesWithin(tx: Write, before: KeptTables): Promise<KeptTables> {
  const found =
    (await refreshedTables(tx, tx.area, columnsNeeded(), before, before.change)) ??
    (await engineTables(tx, tx.area, columnsNeeded()));
  return { ...found, change: tx.change };
}
