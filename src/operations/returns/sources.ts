// The data sources of an area: those that were set up, and those that follow from the catalogue for the KPIs nobody has set up.

import type { Issue } from '../../clocks/index.ts';
import { defaultSources, type Feed, type FeedChaser, type FeedSource, feedsOf } from '../../insight/index.ts';
import { chasers } from '../../store/index.ts';
import type { InArea } from '../areas.ts';
import type { Figures } from '../figures.ts';
import { operationIssue } from '../issues.ts';
import type { Context } from '../operation.ts';

/**
 * Only KPIs that the area uses are asked of a default source: those that a paper prints or somebody has sent. A source that
 * was set up with a KPI of the area's own is asked for the one of the catalogue that it was joined to since.
 */
export function sourcesOf(figures: Figures): FeedSource[] {
  const setUp = figures.dataSources.map(({ change: _, measures, ...source }): FeedSource => {
    return { ...source, measures: [...new Set(measures.map(figures.joinedTo))], derived: false };
  });
  const taken = new Set(setUp.flatMap(({ measures }) => measures));
  const used = new Set(figures.rows.map((row) => row.measure));
  const inUse = figures.measures.filter(({ id }) => used.size === 0 || used.has(id));
  const ids = new Set(setUp.map(({ id }) => id));
  return [...setUp, ...defaultSources(inUse, taken).filter(({ id }) => !ids.has(id))].sort((a, b) =>
    a.title < b.title ? -1 : 1,
  );
}

export function sourceNamed(figures: Figures, id: string): FeedSource | undefined {
  const asked = id.trim().toLowerCase();
  return sourcesOf(figures).find((source) => source.id === asked);
}

export function sourceUnknown(figures: Figures, asked: string): Issue {
  const sources = sourcesOf(figures).map(({ id }) => id);
  return operationIssue('data-source-unknown', 'stops', { field: 'source' }, { source: asked, sources });
}

export interface FeedsAnswered {
  feeds: Feed[];
  chasers: FeedChaser[];
}

/** Only `sources`, or all of them. */
export async function feedsIn(
  ctx: Context,
  { store, area }: InArea,
  figures: Figures,
  sources: FeedSource[] = sourcesOf(figures),
): Promise<FeedsAnswered> {
  const done = await chasers(store, area.code);
  const printedOn = Map.groupBy(
    figures.rows.filter((row) => !row.returned),
    (row) => row.measure,
  );
  const feeds = feedsOf({
    sources,
    measureOf: figures.measureOf,
    versions: figures.versions,
    printedOn: (id) => (printedOn.get(id) ?? []).map((row) => row.statedOn),
    chasers: done,
    began: [...figures.papers, ...figures.returns].map(({ statedOn }) => statedOn).sort((a, b) => a - b)[0] ?? null,
    today: ctx.today,
  });
  return { feeds, chasers: done };
}
