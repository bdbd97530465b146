// What this store is: demo or live, which area, how far its changes have come. Every page's head and foot stand on it.

import { z } from 'zod';
import { inArea } from '../areas.ts';
import { defineOperation, done, type Outcome } from '../operation.ts';
import { storeMode } from '../store-mode.ts';
import { version } from '../version.ts';

export interface AboutAnswer {
  version: string;
  /** null while there is nothing yet, or while it is not said which of several areas is meant */
  area: { code: string; name: string } | null;
  mode: 'demo' | 'live' | null;
  change: number;
}

export default defineOperation({
  id: 'about',
  title: 'Say what this store is',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({}),
  async run(ctx): Promise<Outcome<AboutAnswer>> {
    const found = await inArea(ctx);
    const mode = await storeMode(ctx);
    if (!found.ok) return done({ version, area: null, mode, change: 0 });
    const { store, area } = found.at;
    return done({
      version,
      area: { code: area.code, name: area.name },
      mode,
      change: await store.change(area.code),
    });
  },
  json: (about) => about,
});
