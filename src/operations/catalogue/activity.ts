// The activity log: who did what, newest first.

import { z } from 'zod';
import type { ActivityEntry, Area } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';

export interface ActivityAnswer {
  area: Area;
  entries: ActivityEntry[];
}

export default defineOperation({
  id: 'activity',
  title: 'Read the activity log',
  needs: 'read-activity',
  writes: false,
  input: z.object({
    before: z.coerce.number().int().positive().optional().describe('entries before this change number'),
    limit: z.coerce.number().int().min(1).max(500).default(50),
  }),
  async run(ctx, { before, limit }): Promise<Outcome<ActivityAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const entries = await found.at.store.activity(found.at.area.code, { before, limit });
    return done({ area: found.at.area, entries });
  },
  json: ({ area, entries }) => ({ area: area.code, entries }),
});
