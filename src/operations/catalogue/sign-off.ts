// What would be signed off now: the figures, what changed since the version before, and what stands between them and a signature.

import { z } from 'zod';
import type { Area } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { dayField, monthField } from '../dates.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { type MadeVersion, madeVersion } from '../signed/made-version.ts';
import { changeJson } from '../signed/version-json.ts';

export default defineOperation({
  id: 'sign-off',
  title: 'See what would be signed off',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({
    knownAt: dayField.describe('as we knew it on this day; now when left out'),
    month: monthField.describe('the month it is for; the newest with a figure when left out'),
    basis: z.enum(['standing', 'cases']).default('standing').describe('where the figures come from'),
    selection: z.string().trim().nullish().describe('a named selection, such as board; everything when left out'),
  }),
  async run(ctx, { knownAt, month, basis, selection }): Promise<Outcome<MadeVersion & { area: Area }>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const made = await madeVersion(ctx, found.at, { knownAt, month, basis, selection: selection || null });
    return made.ok ? done({ area: found.at.area, ...made.value }) : refused(made.issues);
  },
  json: ({ area, version, open, before }) => ({
    area: area.code,
    version: version.number,
    month: version.month,
    since: before?.number ?? null,
    changes: version.changes.map((change) => {
      const row = version.scorecard.sections
        .flatMap(({ rows }) => rows)
        .find((one) => one.measure.id === change.measure)!;
      return changeJson(change, row.unit);
    }),
    open: open.map(({ key, rule, severity, measure, label, message }) => ({
      finding: key,
      rule,
      severity,
      measure,
      label,
      message,
    })),
    without: version.trust.figures.without,
  }),
});
