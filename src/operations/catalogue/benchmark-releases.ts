// The releases of published statistics that were imported, and the KPIs that have a published counterpart.

import { z } from 'zod';
import { isoDay } from '../../clocks/index.ts';
import { type Counterpart, counterparts } from '../../insight/index.ts';
import { type Measure, measures } from '../../measures/index.ts';
import { releases, type StoredRelease } from '../../store/index.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';

export interface ReleasesAnswer {
  /** newest first */
  releases: StoredRelease[];
  counterparts: { measure: Measure; counterpart: Counterpart }[];
}

export default defineOperation({
  id: 'benchmark-releases',
  title: 'List published statistics',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({}),
  async run(ctx): Promise<Outcome<ReleasesAnswer>> {
    if (!ctx.hasStore)
      return refused([operationIssue('no-store-yet', 'stops', {}, { folder: ctx.dataDir ?? 'the database' })]);
    return done({
      releases: await releases(await ctx.store()),
      counterparts: measures.flatMap((measure) => {
        const counterpart = counterparts.find((one) => one.measure === measure.id);
        return counterpart ? [{ measure, counterpart }] : [];
      }),
    });
  },
  json: ({ releases: all, counterparts: known }) => ({
    releases: all.map((release) => ({ ...release, statedOn: isoDay(release.statedOn) })),
    counterparts: known.map(({ measure, counterpart }) => ({
      measure: measure.id,
      title: measure.title,
      match: counterpart.differs === null ? 'same' : 'differs',
      why: counterpart.differs,
    })),
  }),
});
