// Data sources that follow from the catalogue while nobody has set any up: one for each owner of KPIs that no case system holds.

import { type Measure, ownerRoles } from '../measures/index.ts';
import type { FeedSource } from './feed.ts';

/** KPIs that the SEND case system gives, alone or with another, or that are worked out from other KPIs, are sent by nobody. */
export function isReturned({ source }: Measure): boolean {
  return source !== undefined && !source.startsWith('CM') && source !== 'worked out';
}

/** `taken` holds the KPIs of sources that were set up. */
export function defaultSources(measures: readonly Measure[], taken: ReadonlySet<string>): FeedSource[] {
  const returned = measures.filter((measure) => isReturned(measure) && !taken.has(measure.id));
  const byOwner = Map.groupBy(returned, ({ owner }) => owner ?? 'performance');
  return ownerRoles.flatMap(({ id, title }) => {
    const own = byOwner.get(id);
    return own
      ? [
          {
            id,
            title,
            owner: title,
            contact: null,
            escalateTo: null,
            footprint: 'council' as const,
            measures: own.map((measure) => measure.id),
            dueDays: null,
            derived: true,
          },
        ]
      : [];
  });
}
