// Makes a live store for a local area, or adds an area to one.

import { z } from 'zod';
import { type Area, addArea, areas, bear, birth } from '../../store/index.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { version } from '../version.ts';

/** Words on one line, since they stand in headings, menus and messages. */
function line(most: number, whenEmpty: string) {
  return z
    .string()
    .trim()
    .max(most)
    .refine((text) => text !== '', whenEmpty)
    .refine((text) => !/\p{Cc}/u.test(text), 'Give it on one line, without control characters');
}

export default defineOperation({
  id: 'init',
  title: 'Make a store for a local area',
  needs: 'administer',
  writes: true,
  input: z.object({
    area: line(40, 'Give the code of the area, such as E06000058').describe('GSS code, such as E06000058'),
    name: line(200, 'Give the name of the area').describe('name of the local area'),
  }),
  async run(ctx, { area: code, name }): Promise<Outcome<{ area: string; name: string }>> {
    const store = await ctx.store();
    const born = await birth(store);
    if (born?.mode === 'demo') {
      const folder = ctx.dataDir ?? 'the database';
      return refused([operationIssue('area-beside-demo', 'stops', {}, { folder })]);
    }
    const before = await areas(store);
    const standing = before.find((area) => area.code.toLowerCase() === code.toLowerCase());
    if (standing) return refused([operationIssue('area-exists', 'stops', { field: 'area' }, { area: standing.code })]);
    const area: Area = { code, name, kind: 'local area', validFrom: null, validTo: null, successor: null };
    const activity = { operation: 'init', actor: ctx.actor, facts: { name } };
    if (born === null) await bear(store, { mode: 'live', version, area, activity });
    else await addArea(store, area, activity);
    const named = [...before, area].map((one) => ({ code: one.code, name: one.name }));
    const beside = operationIssue('area-beside-others', 'warns', { field: 'area' }, { areas: named });
    return done({ area: code, name }, before.length > 0 ? [beside] : []);
  },
  json: (made) => made,
});
