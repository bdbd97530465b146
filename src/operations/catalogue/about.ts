// What this store is: demo or live, which area, how far its changes have come. Every page's head and foot stand on it.

import { z } from 'zod';
import { type Birth, birth, type Store } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { defineOperation, done, type Outcome } from '../operation.ts';
import { version } from '../version.ts';

export interface AboutAnswer {
  version: string;
  /** null while there is nothing yet, or while it is not said which of several areas is meant */
  area: { code: string; name: string } | null;
  mode: 'demo' | 'live' | null;
  change: number;
}

const births = new WeakMap<Store, Birth>();

/** A store is demo or live from birth, so that it is asked once. */
async function birthOf(store: Store): Promise<Birth | null> {
  const known = births.get(store) ?? (await birth(store));
  if (known) births.set(store, known);
  return known;
}

export default defineOperation({
  id: 'about',
  title: 'Say what this store is',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({}),
  async run(ctx): Promise<Outcome<AboutAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return done({ version, area: null, mode: null, change: 0 });
    const { store, area } = found.at;
    const born = await birthOf(store);
    return done({
      version,
      area: { code: area.code, name: area.name },
      mode: born?.mode ?? null,
      change: await store.change(area.code),
    });
  },
  json: (about) => about,
});
