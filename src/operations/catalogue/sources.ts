// Who sends which figures, by when, and whom to ask: what was set up, and what follows from the catalogue.

import { z } from 'zod';
import type { FeedSource } from '../../insight/index.ts';
import type { Measure } from '../../measures/index.ts';
import type { Area } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { figuresOf } from '../figures.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { sourcesOf } from '../returns/sources.ts';

export interface DataSourcesAnswer {
  area: Area;
  sources: FeedSource[];
  /** every KPI that may be sent */
  measures: Measure[];
}

export default defineOperation({
  id: 'sources',
  title: 'Read who sends what',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({}),
  async run(ctx): Promise<Outcome<DataSourcesAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const figures = await figuresOf(found.at.store, found.at.area);
    return done({ area: found.at.area, sources: sourcesOf(figures), measures: figures.measures });
  },
  json: ({ area, sources }) => ({ area: area.code, sources }),
});
