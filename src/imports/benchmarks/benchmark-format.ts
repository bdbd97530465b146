// A format of published statistics: it knows its own first lines, and reads a table into lines, neighbours or the words for them.

import type { Issue } from '../../clocks/index.ts';
import type { NeighbourLine, PublishedIndicator, PublishedLine, Release } from '../../insight/index.ts';
import type { ReleaseTable } from '../../store/index.ts';

export interface TableRow {
  /** 1-based line or row */
  row: number;
  texts: readonly string[];
  /** a quotation mark opens here and is never closed */
  unclosed?: boolean;
}

/** A table to read: lines of a CSV one at a time, or rows of a sheet. */
export interface BenchmarkTable {
  /** file within the release */
  name: string;
  rows: Iterable<TableRow>;
}

export interface ReadTable {
  kind: Release['kind'];
  publisher: string;
  title: string;
  /** of a list of neighbours its year, when the file says so */
  version: string | null;
  tables: ReleaseTable[];
  lines: PublishedLine[];
  neighbours: NeighbourLine[];
  indicators: PublishedIndicator[];
  notes: Release['notes'];
  issues: Issue[];
}

export interface BenchmarkFormat {
  id: string;
  title: string;
  recognise(first: readonly TableRow[]): boolean;
  read(table: BenchmarkTable): ReadTable;
}

export const nothingRead = (kind: Release['kind'], publisher: string, title: string): ReadTable => ({
  kind,
  publisher,
  title,
  version: null,
  tables: [],
  lines: [],
  neighbours: [],
  indicators: [],
  notes: [],
  issues: [],
});

export const DFE = 'Department for Education';

/** Headings told apart by their letters and digits alone. */
export const alike = (heading: string): string => heading.toLowerCase().replace(/[^a-z0-9]/g, '');
