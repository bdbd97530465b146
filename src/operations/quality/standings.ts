// Each source of case records as it stands: what came, when the next is due, what its records are worth, and what waits for somebody.

import { type GradedSource, gradesOf } from './grades.ts';
import type { Quality } from './quality-of.ts';
import type { RecordFeed } from './record-feeds.ts';

export interface SourceStanding extends RecordFeed {
  /** null until the case records have been checked */
  graded: GradedSource | null;
  /** findings in its records that need an answer; null until they have been checked */
  open: number | null;
}

export function standingsOf({ feeds, checked, findings }: Quality): SourceStanding[] {
  const grades = gradesOf(feeds, checked, findings);
  const open = Map.groupBy(
    findings.filter(({ state }) => state === 'needs an answer'),
    ({ source }) => source,
  );
  return feeds.map((feed) => ({
    ...feed,
    graded: grades.get(feed.id) ?? null,
    open: open.get(feed.id)?.length ?? 0,
  }));
}
