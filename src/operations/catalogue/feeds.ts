// What has come, what is due, what is late or missing and since when; by source, with what to do next.

import { z } from 'zod';
import type { Day } from '../../clocks/index.ts';
import type { Feed, FeedChaser } from '../../insight/index.ts';
import type { Area } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { figuresOf } from '../figures.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { feedsIn, sourceNamed, sourceUnknown } from '../returns/sources.ts';
import { isoOrNull } from '../words.ts';

export interface FeedsAnswer {
  area: Area;
  today: Day;
  feeds: Feed[];
  chasers: FeedChaser[];
}

export default defineOperation({
  id: 'feeds',
  title: 'Read what has come and what is missing',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({ source: z.string().trim().nullish().describe('one data source, by its id') }),
  async run(ctx, { source }): Promise<Outcome<FeedsAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const figures = await figuresOf(found.at.store, found.at.area);
    const only = source ? sourceNamed(figures, source) : undefined;
    if (source && !only) return refused([sourceUnknown(figures, source)]);
    const answered = await feedsIn(ctx, found.at, figures, only && [only]);
    return done({ area: found.at.area, today: ctx.today, ...answered });
  },
  json: ({ area, today, feeds }) => ({
    area: area.code,
    today: isoOrNull(today),
    feeds: feeds.map(feedJson),
  }),
});

function feedJson({ source, measures, requests, lastPeriod, missesInARow, next }: Feed) {
  return {
    source: source.id,
    title: source.title,
    owner: source.owner,
    contact: source.contact,
    escalateTo: source.escalateTo,
    footprint: source.footprint,
    derived: source.derived,
    lastPeriod,
    missesInARow,
    next: {
      do: next.do,
      period: next.period,
      last: next.last && { kind: next.last.kind, on: isoOrNull(next.last.doneOn) },
    },
    requests: requests.map((request) => ({
      ...request,
      dueOn: isoOrNull(request.dueOn),
      awaitedUntil: isoOrNull(request.awaitedUntil),
    })),
    measures: measures.map((one) => ({
      measure: one.measure.id,
      title: one.measure.title,
      lastPeriod: one.lastPeriod,
      missesInARow: one.missesInARow,
      periods: one.lines.map(({ measure: _, ...line }) => ({
        ...line,
        dueOn: isoOrNull(line.dueOn),
        cameOn: isoOrNull(line.cameOn),
        awaitedUntil: isoOrNull(line.awaitedUntil),
      })),
    })),
  };
}
