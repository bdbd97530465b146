// The case records of an area as the engine reads them, kept in this process and read again when records have changed.

import { columnsAsked, measures } from '../../measures/index.ts';
import { type EngineAsked, engineTables, type Store, type StoredTables } from '../../store/index.ts';
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
const COLUMNS = columnsAsked(measures);

/** One cheap question to the database when nothing has changed. */
export async function keptTables(store: Store, area: string, asked: EngineAsked = {}): Promise<KeptTables> {
  const ofStore = kept.get(store) ?? new Map<string, Kept>();
  kept.set(store, ofStore);
  const key = JSON.stringify([area, asked.asKnownAt ?? null, asked.source ?? null]);
  const standing = ofStore.get(key);
  if (standing && (await isGood(store, area, standing))) return standing.reading;
  // Whoever came at the same moment may have begun to read meanwhile.
  const begun = ofStore.get(key);
  if (begun && begun !== standing) return begun.reading;
  const one: Kept = { reading: readWhole(store, area, asked), goodUpTo: -1 };
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
async function readWhole(store: Store, area: string, asked: EngineAsked): Promise<KeptTables> {
  let change = await store.change(area);
  for (let tries = 1; ; tries++) {
    const read = await engineTables(store, area, COLUMNS, asked);
    const now = await store.change(area);
    if (now === change || tries === MOST_TRIES) return { ...read, change };
    change = now;
  }
}
