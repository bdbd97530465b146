// Each source of case records as it stands: what came, when the next is due, what its records are worth, and what waits for somebody.

import type { Day } from '../../clocks/index.ts';
import { personQueueCounts } from '../../store/index.ts';
import type { InArea } from '../areas.ts';
import { type GradedSource, gradesOf } from './grades.ts';
import type { Quality } from './quality-of.ts';
import { type RecordFeed, recordFeeds } from './record-feeds.ts';

export interface SourceStanding extends RecordFeed {
  /** null until the case records have been checked */
  graded: GradedSource | null;
  /** findings in its records that need an answer; null until they have been checked */
  open: number | null;
  /** pairs of records that may be one child's, with one of this source among them, and that nobody has decided */
  queue: number;
}

export async function standingsOf({
  at: { store, area },
  feeds,
  checked,
  findings,
}: Quality): Promise<SourceStanding[]> {
  const grades = gradesOf(feeds, checked, findings);
  const queue = await personQueueCounts(store, area.code);
  const open = Map.groupBy(
    findings.filter(({ state }) => state === 'needs an answer'),
    ({ source }) => source,
  );
  return feeds.map((feed) => ({
    ...feed,
    graded: grades.get(feed.id) ?? null,
    open: open.get(feed.id)?.length ?? 0,
    queue: queue.get(feed.id) ?? 0,
  }));
}

/** Dates alone, where the records have not been checked. */
export async function datesOf({ store, area }: InArea, today: Day): Promise<SourceStanding[]> {
  const queue = await personQueueCounts(store, area.code);
  const feeds = await recordFeeds(store, area.code, today);
  return feeds.map((feed) => ({ ...feed, graded: null, open: null, queue: queue.get(feed.id) ?? 0 }));
}
