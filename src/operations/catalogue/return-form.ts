// What one data owner is asked for: the KPIs due for a period, what stands, the last figures, and what they sent before.

import { z } from 'zod';
import type { Feed } from '../../insight/index.ts';
import { numberOutside } from '../../measures/index.ts';
import type { Area, StoredPaper } from '../../store/index.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { formAsked } from '../returns/asked.ts';
import { formFor, type ReturnForm } from '../returns/form.ts';
import { isoOrNull } from '../words.ts';

export interface ReturnFormAnswer {
  area: Area;
  feed: Feed;
  /** null when nothing has a due date and no period was asked for */
  form: ReturnForm | null;
  /** what they sent, newest first */
  history: StoredPaper[];
}

export default defineOperation({
  id: 'return-form',
  title: 'Read what a data owner is asked for',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({
    source: z.string().trim().min(1).describe('the data source, by its id'),
    period: z.string().trim().nullish().describe('the newest open one when left out'),
  }),
  async run(ctx, { source, period }): Promise<Outcome<ReturnFormAnswer>> {
    const asked = await formAsked(ctx, source, period);
    if (!asked.ok) return refused(asked.issues);
    const { area, figures, feed, period: forPeriod } = asked.value;
    return done({
      area,
      feed,
      form: forPeriod === null ? null : formFor(figures, feed, forPeriod),
      history: figures.returns.filter((paper) => paper.sent?.dataSource === feed.source.id).toReversed(),
    });
  },
  json: ({ area, feed, form, history }) => ({
    area: area.code,
    source: feed.source.id,
    period: form?.period ?? null,
    asked: form?.asked.map(({ measure, standing, line, last }) => ({
      measure: measure.id,
      title: measure.title,
      unit: measure.unit,
      state: line?.state ?? null,
      value: standing && numberOutside(standing.value, measure.unit),
      status: standing?.status ?? null,
      last: last.map((one) => one && { period: one.period, value: numberOutside(one.value, measure.unit) }),
    })),
    history: history.map((paper) => ({
      id: paper.id,
      title: paper.title,
      statedOn: isoOrNull(paper.statedOn),
      typedBy: paper.sent?.typedBy ?? null,
      file: paper.fileName,
      figures: paper.counts.rows,
    })),
  }),
});
