// The lines of all releases put in order: which release answers for a table and a year, and what each place has in it.

import type { Counterpart, PublishedSource } from './counterpart.ts';
import { figureOf, noFigure, type PlaceFigure } from './figure.ts';
import type { PublishedLine, Release, ReleasedLine } from './published.ts';

/** One table of one release for one year: every place in it is read the same way. */
export interface YearOfRelease {
  release: Release;
  source: PublishedSource;
  year: number;
  /** file within the release */
  file: string;
  lines: ReadonlyMap<string, PublishedLine>;
  figureAt(place: string): PlaceFigure;
}

interface TableOfRelease {
  release: Release;
  newestYear: number;
  years: Map<number, Map<string, PublishedLine>>;
}

/**
 * Every year of every release that can answer, the best first: tables in the order of the counterpart, and of one table the
 * newest release. A release is newer when it reaches a later year; only then does its date count, since an old file that is
 * brought today without its date would otherwise pass for a revision.
 */
export function releasedYears(
  lines: readonly ReleasedLine[],
  counterpart: Pick<Counterpart, 'sources'>,
  isShare: boolean,
): YearOfRelease[] {
  return counterpart.sources.flatMap((source) =>
    tablesOf(lines, source).flatMap(({ release, years }) =>
      [...years].flatMap(([year, lines]): YearOfRelease[] => {
        const before = years.get(year - 1);
        const figures = new Map(
          [...lines].map(([place, line]) => [place, figureOf(line, source, isShare, before?.get(place))]),
        );
        // A table may run on for other figures when this one has stopped: such a year does not answer.
        if (![...figures.values()].some(({ value }) => value !== null)) return [];
        const { file } = lines.values().next().value!;
        const figureAt = (place: string) => figures.get(place) ?? noFigure('no line in this release');
        return [{ release, source, year, file, lines, figureAt }];
      }),
    ),
  );
}

function tablesOf(lines: readonly ReleasedLine[], source: PublishedSource): TableOfRelease[] {
  const tables = new Map<number, TableOfRelease>();
  for (const line of lines) {
    if (line.dataset !== source.dataset || line.breakdown !== (source.breakdown ?? '')) continue;
    const { release, year, place } = line;
    const table = tables.get(release.key) ?? { release, newestYear: year, years: new Map() };
    tables.set(release.key, table);
    table.newestYear = Math.max(table.newestYear, year);
    const places = table.years.get(year) ?? new Map<string, PublishedLine>();
    table.years.set(year, places);
    places.set(place, line);
  }
  return [...tables.values()].sort(
    (a, b) => b.newestYear - a.newestYear || b.release.statedOn - a.release.statedOn || b.release.key - a.release.key,
  );
}
