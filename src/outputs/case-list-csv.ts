// The cases behind a figure as CSV: by the numbers that the case system knows them by, never a name, each with its reason.

import { stringify } from 'csv-stringify/sync';

export interface CaseListLine {
  /** the case system's own number of the row, and what kind of row it is */
  number: string;
  kind: string;
  source: string;
  /** the number that the source knows the person by; null for rows of no person */
  person: string | null;
  weighs: number;
  why: string;
}

const HEADS = ['number', 'kind_of_record', 'source', 'case', 'adds_to_the_figure', 'why'];

export function caseListCsv(lines: readonly CaseListLine[]): string {
  const records = lines.map(({ number, kind, source, person, weighs, why }) => [
    number,
    kind,
    source,
    person,
    weighs,
    why,
  ]);
  return stringify([HEADS, ...records], { escape_formulas: true, record_delimiter: 'windows' });
}
