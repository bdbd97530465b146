// Makes a live store for a local area, or adds an area to one.

import { z } from 'zod';
import { type Area, addArea, areas, bear, birth } from '../../store/index.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { version } from '../version.ts';

export default defineOperation({
  id: 'init',
  title: 'Make a store for a local area',
  needs: 'administer',
  writes: true,
  input: z.object({
    area: z.string().trim().min(1).max(40).describe('GSS code, such as E06000058'),
    name: z.string().trim().min(1).max(200).describe('name of the local area'),
  }),
  async run(ctx, { area: code, name }): Promise<Outcome<{ area: string; name: string }>> {
    const store = await ctx.store();
    if ((await areas(store)).some((area) => area.code === code))
      return refused([operationIssue('area-exists', 'stops', {}, { area: code })]);
    const area: Area = { code, name, kind: 'local area', validFrom: null, validTo: null, successor: null };
    const activity = { operation: 'init', actor: ctx.actor, facts: { name } };
    if ((await birth(store)) === null) await bear(store, { mode: 'live', version, area, activity });
    else await addArea(store, area, activity);
    return done({ area: code, name });
  },
  json: (made) => made,
});
