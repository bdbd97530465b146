// How many findings stood in the case records at the end of each month, as the records were known then, and how many stand now.

import { z } from 'zod';
import type { Day } from '../../clocks/index.ts';
import { type CaseCheck, caseChecks } from '../../register/index.ts';
import type { Area } from '../../store/index.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { monthEndsKept } from '../quality/kept.ts';
import { qualityOf } from '../quality/quality-of.ts';
import type { MonthEnd } from '../quality/trend.ts';
import { isoOrNull } from '../words.ts';

export interface QualityTrend {
  area: Area;
  today: Day;
  /** oldest first; months in which no records came are left out */
  ends: MonthEnd[];
  /** null: it could not be judged then; answers play no part in any of them */
  checks: { check: CaseCheck; counts: (number | null)[]; now: number }[];
}

const MONTHS = 'Ask for 1 to 24 months';

export default defineOperation({
  id: 'quality-trend',
  title: 'Follow the findings in case records over the months',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({
    months: z.coerce.number(MONTHS).int(MONTHS).min(1, MONTHS).max(24, MONTHS).default(6),
  }),
  async run(ctx, { months }): Promise<Outcome<QualityTrend>> {
    const found = await qualityOf(ctx);
    if (!found.ok) return refused(found.issues);
    const { at, findings } = found.value;
    const ends = await monthEndsKept(ctx, at, months);
    if (ends === null) return refused([operationIssue('checking-stopped', 'stops', {}, {})]);
    const checks = caseChecks.flatMap((check) => {
      const counts = ends.map((end) => end.counts[check.id] ?? null);
      const now = findings.filter((one) => one.check === check).length;
      return now > 0 || counts.some((count) => count !== null && count > 0) ? [{ check, counts, now }] : [];
    });
    checks.sort((a, b) => Number(b.check.severity === 'error') - Number(a.check.severity === 'error') || b.now - a.now);
    return done({ area: at.area, today: ctx.today, ends, checks });
  },
  json: ({ area, today, ends, checks }) => ({
    area: area.code,
    today: isoOrNull(today),
    months: ends.map(({ month, on, people }) => ({ month, on: isoOrNull(on), people })),
    checks: checks.map(({ check: { id, title, severity }, counts, now }) => ({
      check: id,
      title,
      severity,
      counts,
      now,
    })),
  }),
});
