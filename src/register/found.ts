// A finding in one row, and comparing days that may not be stated.

import type { Day } from '../clocks/index.ts';
import type { CaseFound } from './check.ts';
import { cite } from './check-rows.ts';
import type { Row, TableId } from './record.ts';

/** The row and field to put right, what the sentence is made of, and the rows that it does not agree with. */
export function foundIn<T extends TableId>(
  table: T,
  row: Row<T>,
  field: keyof Row<T> & string,
  facts: Record<string, unknown>,
  against: CaseFound['rows'] = [],
): CaseFound {
  return { rows: [cite(table, row), ...against], field, facts };
}

/** Whether both days are stated and the first is earlier. */
export function isBefore(one: Day | null, other: Day | null): boolean {
  return one !== null && other !== null && one < other;
}

/** Whether a day is stated and not after another. */
export function hasCome(on: Day | null, today: Day): boolean {
  return on !== null && on <= today;
}
