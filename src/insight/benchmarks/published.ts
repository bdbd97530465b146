// A figure that somebody published: one line of a release, as it was printed, with the place and the year that it is of.

import type { Day } from '../../clocks/index.ts';

export type PlaceLevel = 'england' | 'region' | 'authority';

export interface PublishedLine {
  /** which table of which publication: `sen2-timeliness` */
  dataset: string;
  level: PlaceLevel;
  /** GSS code; of an authority the newest that it has had */
  place: string;
  /** the year that the figures are of; a school year goes by the January in it */
  year: number;
  /** as printed: "202425 Academic year" */
  time: string;
  /** '' for everybody, else the part: "Age 5 to 10" */
  breakdown: string;
  /** column head → what stands in the cell, letter for letter */
  cells: Readonly<Record<string, string>>;
  /** digits of the release's own notes that stand at the name */
  footnote: string | null;
  /** file within the release */
  file: string;
  row: number;
}

/** One authority's neighbour in a list of statistical neighbours. */
export interface NeighbourLine {
  authority: string;
  /** from 1, the nearest */
  rank: number;
  neighbour: string;
  /** in the list's words: "Very close" */
  closeness: string | null;
}

/** What the release's own dictionary says of one of its figures. */
export interface PublishedIndicator {
  /** the column head, or the short name in a long file */
  id: string;
  title: string;
  polarity: string | null;
  decimals: number | null;
  yearType: string | null;
}

/** A file as its publisher put it out. A later release that gives another figure for the same is a revision of it. */
export interface Release {
  key: number;
  /** statistics: lines; neighbours: a list of neighbours; dictionary: what the figures mean */
  kind: 'statistics' | 'neighbours' | 'dictionary';
  publisher: string;
  title: string;
  fileName: string;
  sha256: string;
  statedOn: Day;
  /** told, archive (the day its files were packed) or arrival */
  statedBy: 'told' | 'archive' | 'arrival';
  /** of a list of neighbours: its year */
  version: string | null;
  /** the publisher's remarks, a sentence each, with the file they stand with */
  notes: { file: string | null; text: string }[];
}

export interface ReleasedLine extends PublishedLine {
  release: Release;
}

/** A list of neighbours of one authority. */
export interface NeighbourSet {
  release: Release;
  version: string;
  neighbours: NeighbourLine[];
}
