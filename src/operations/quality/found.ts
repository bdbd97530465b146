// What the checks find in the case records as they stand: each finding with its row, its source, and since when it stands so.

import type { Day } from '../../clocks/index.ts';
import type { CaseCheck, TableId } from '../../register/index.ts';

/** A row as the case system and the file know it. */
export interface FoundRow {
  table: TableId;
  /** the source's own number of the row, or the one made for it */
  id: string;
  /** the source's own number of the person */
  person: string | null;
  /** the number to look for in the case system: the person's, or the row's where it is nobody's; never a pupil number */
  number: string;
  /** the row's own number holds no pupil number, so that it may stand in an address */
  isPlain: boolean;
  file: string | null;
  sheet: string | null;
  row: number | null;
  /** head of the column, or name of the element, that the field was read from */
  column: string | null;
}

export interface RecordFinding {
  key: string;
  check: CaseCheck;
  facts: Record<string, unknown>;
  /** the field to put right */
  field: string | null;
  /** the row to put right; null where it is about all of them together */
  row: FoundRow | null;
  /** null where rows of several sources were looked at together */
  source: string | null;
  /** our own number of the person: a pseudonym that leads back only from inside */
  person: number | null;
  /** all its rows stand as they are since this day */
  since: Day | null;
}

/** Of one source's rows as they stand. */
export interface SourceTally {
  rows: number;
  /** values that are stated, read or not */
  values: number;
  unread: number;
  /** rows missing from the newest snapshot, with no answer yet */
  notSeen: number;
}

/** Found of a field that the source's files do not hold at all: that is for the extract to bring, not for a record to put right. */
export interface NotBrought {
  check: CaseCheck;
  source: string;
  table: TableId;
  field: string;
  rows: number;
}

export interface RecordsChecked {
  /** the area's change at which the records were read */
  change: number;
  today: Day;
  /** what is overdue is judged by this day: that of the newest records */
  judgedOn: Day;
  people: number;
  rows: number;
  /** by check, the rows of its first table that went by */
  looked: Record<string, number>;
  findings: RecordFinding[];
  notBrought: NotBrought[];
  sources: Map<string, SourceTally>;
}

/** 'plan' + 'p-7' of 'capita': rows of two sources may have the same number. */
export function rowKey(source: string | null, { table, id }: Pick<FoundRow, 'table' | 'id'>): string {
  return JSON.stringify([source, table, id]);
}
