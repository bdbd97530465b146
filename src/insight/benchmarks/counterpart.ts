// The published counterpart of a KPI: which columns of which tables give it, of which year, and whether it means the same.

/** What a year of the release is to us. */
export type PublishedYear =
  /** a calendar year's events */
  | 'calendar'
  /** the state on the census day in January */
  | 'january';

export interface PublishedSource {
  dataset: string;
  /** columns that are added up; with `denominator` the share is divided anew, which printed shares cannot be */
  numerator?: readonly string[];
  denominator?: readonly string[];
  /** the column in which the publisher gives the figure itself */
  printed?: string;
  /** the breakdown that is the whole here, where the table has no line for everybody */
  breakdown?: string;
  /** what grew since the year before: the numerator less last year's, over last year's */
  growth?: true;
  /** in this table a dash is how nought is printed */
  dashIsNought?: true;
  /** where this table's figure differs in meaning from the counterpart's others */
  differs?: string;
}

export interface Counterpart {
  /** id in the KPI catalogue */
  measure: string;
  year: PublishedYear;
  decimals: number;
  /** null when it is the KPI's own meaning; else what differs, in a sentence for a page */
  differs: string | null;
  /** best first: counts before shares, the full table before an extract of it */
  sources: readonly PublishedSource[];
}
