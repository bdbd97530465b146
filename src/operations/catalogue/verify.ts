// Proves the activity log: every entry's hash is worked out again and must lead to the next.

import { z } from 'zod';
import { type Verdict, verifyActivity } from '../../store/index.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';

export default defineOperation({
  id: 'verify',
  title: 'Verify the activity log',
  needs: 'read-activity',
  writes: false,
  input: z.object({}),
  async run(ctx): Promise<Outcome<Verdict>> {
    if (!ctx.hasStore)
      return refused([operationIssue('no-store-yet', 'stops', {}, { folder: ctx.dataDir ?? 'the database' })]);
    const verdict = await verifyActivity(await ctx.store());
    const broken = verdict.areas.flatMap((area) =>
      area.firstBroken
        ? [
            operationIssue(
              'log-broken',
              'stops',
              { record: `${area.area} change ${area.firstBroken.change}` },
              {
                area: area.area,
                change: area.firstBroken.change,
                why: area.firstBroken.why,
              },
            ),
          ]
        : [],
    );
    return broken.length > 0 ? refused<Verdict>(broken, verdict) : done(verdict);
  },
  json: (verdict) => verdict,
});
