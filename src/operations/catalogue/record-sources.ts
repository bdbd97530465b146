// Who brings case records, how often, what came last, what is late, and what each one's records are worth.

import { z } from 'zod';
import type { Day } from '../../clocks/index.ts';
import type { Area } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { standingJson } from '../quality/json.ts';
import { checkedRecords, recordsCheckedBefore } from '../quality/kept.ts';
import { withAnswers } from '../quality/quality-of.ts';
import { datesOf, type SourceStanding, standingsOf } from '../quality/standings.ts';
import { isoOrNull } from '../words.ts';

export interface RecordSourcesAnswer {
  area: Area;
  today: Day;
  sources: SourceStanding[];
  /** false: the records have not been checked since they last changed, so no source has a grade */
  checked: boolean;
}

export default defineOperation({
  id: 'record-sources',
  title: 'Read what case records have come',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({
    check: z.boolean().default(true).describe('false: without waiting for grades that are not worked out yet'),
  }),
  async run(ctx, { check }): Promise<Outcome<RecordSourcesAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { at } = found;
    const checked = check ? await checkedRecords(ctx, at) : await recordsCheckedBefore(ctx, at);
    if (check && !checked) return refused([operationIssue('checking-stopped', 'stops', {}, {})]);
    const sources = checked ? await standingsOf(await withAnswers(ctx, at, checked)) : await datesOf(at, ctx.today);
    return done({ area: at.area, today: ctx.today, sources, checked: checked !== null });
  },
  json: ({ area, today, sources, checked }) => ({
    area: area.code,
    today: isoOrNull(today),
    checked,
    sources: sources.map(standingJson),
  }),
});
