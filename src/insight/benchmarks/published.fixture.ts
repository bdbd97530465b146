// Releases, lines and lists of neighbours for tests: small, and with nothing remarkable about them but what a test says.

import { type Day, day } from '../../clocks/index.ts';
import { authorityOf, ENGLAND, regionOf } from './authorities.ts';
import type { NeighbourSet, Release, ReleasedLine } from './published.ts';

export const BCP = 'E06000058';
export const SOUTH_WEST = 'E12000009';

export function aRelease(given: Partial<Release> = {}): Release {
  return {
    key: 1,
    kind: 'statistics',
    publisher: 'Department for Education',
    title: 'Reporting year 2025',
    fileName: 'release.zip',
    sha256: 'a'.repeat(64),
    statedOn: day('2025-07-01') as Day,
    statedBy: 'told',
    version: null,
    notes: [],
    ...given,
  };
}

/** `aLine('839', 2024, { ehcplans: '4432' })`; a place is an authority's three digits, a region's code or England's. */
export function aLine(
  of: string,
  year: number,
  cells: Record<string, string>,
  given: Partial<ReleasedLine> = {},
): ReleasedLine {
  const place = authorityOf(of)?.gss ?? of;
  return {
    dataset: 'sen2-timeliness',
    level: place === ENGLAND ? 'england' : regionOf(place) ? 'region' : 'authority',
    place,
    year,
    time: `${year} Calendar year`,
    breakdown: '',
    cells,
    footnote: null,
    file: 'timeliness_20_week.csv',
    row: 2,
    release: aRelease(),
    ...given,
  };
}

/** In time and all, as the table of the 20 weeks prints them. */
export const plans = (inTime: string, all: string, printed = 'x') => ({
  plans_issued_within_20_weeks: inTime,
  plans_issued_den: all,
  pc_plans_issued_within_20_weeks: printed,
});

export function aSet(version: string, codes: readonly string[]): NeighbourSet {
  const release = aRelease({
    key: Number(version),
    kind: 'neighbours',
    title: `Statistical neighbours, ${version}`,
    version,
  });
  const neighbours = codes.map((code, i) => ({
    authority: BCP,
    rank: i + 1,
    neighbour: authorityOf(code)!.gss,
    closeness: 'Close',
  }));
  return { release, version, neighbours };
}
