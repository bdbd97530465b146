// Proves the activity log and the signed versions: every hash is worked out again, each entry must lead to the next.

import { z } from 'zod';
import type { Issue } from '../../clocks/index.ts';
import { type Store, signedVersion, signedVersions, type Verdict, verifyActivity } from '../../store/index.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';

export default defineOperation({
  id: 'verify',
  title: 'Verify the activity log and the signed versions',
  needs: 'read-activity',
  writes: false,
  input: z.object({}),
  async run(ctx): Promise<Outcome<Verdict>> {
    if (!ctx.hasStore)
      return refused([operationIssue('no-store-yet', 'stops', {}, { folder: ctx.dataDir ?? 'the database' })]);
    const store = await ctx.store();
    const verdict = await verifyActivity(store);
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
    const wrong = [...broken, ...(await alteredVersions(store, verdict))];
    return wrong.length > 0 ? refused<Verdict>(wrong, verdict) : done(verdict);
  },
  json: (verdict) => verdict,
});

/** What was signed has to be what is kept. */
async function alteredVersions(store: Store, { areas }: Verdict): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const { area } of areas)
    for (const { number } of await signedVersions(store, area)) {
      const read = await signedVersion(store, area, number);
      if (!read.ok)
        issues.push(operationIssue('version-altered', 'stops', { record: `${area} version ${number}` }, { number }));
    }
  return issues;
}
