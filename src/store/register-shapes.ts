// Case records as the store takes them in and gives them back: loads, versions, people. Plain data, in and out.

import type { Day, Issue } from '../clocks/index.ts';
import type { RegisterRow, Row, RowPlace, TableId, Value } from '../register/index.ts';

export interface LoadHeader {
  area: string;
  /** of the file's bytes, in hexadecimal; with the mapping it is what makes a load the same as an earlier one */
  sha256: string;
  fileName: string;
  format: string;
  /** where the rows come from: one id for every file of the same system */
  source: string;
  /** snapshot: what is missing from it is gone; dated events: what is missing is merely not in it */
  holds: 'dated events' | 'snapshot';
  tables: readonly TableId[];
  /** ISO instant at which the records were like this; `startOfDay` makes one of a day */
  statedAt: string;
  statedBy: string;
  /** a SEN2 return's year, census day and LA code */
  collection: { year: number; censusDay: Day; la: string } | null;
  mapping: { id: string; version: number } | null;
  /** the source whose numbers of people this one uses: a psychologists' log that goes by the case system's */
  personNumbersOf?: string | null;
  /** where each field was read: "request.receivedOn" → column head or element */
  columns: Readonly<Record<string, string>>;
}

export type RowChange =
  /** never there before */
  | 'new'
  /** there, and says something else now */
  | 'changed'
  | 'unchanged'
  /** was gone or ended, and is there again */
  | 'back'
  /** the second row of one file with the same id: not kept */
  | 'repeated';

/** How many rows of each table are what; `gone`: in the register and missing from this snapshot. */
export type LoadCounts = Partial<Record<TableId, Partial<Record<RowChange | 'gone', number>>>>;

export interface StoredLoad extends LoadHeader {
  key: number;
  recordedAt: string;
  counts: LoadCounts;
  issues: Issue[];
  change: number;
}

/**
 * stands: as the source says. not seen: missing from the newest snapshot, and nobody has said why. ended: missing, and
 * somebody said that it ended. duplicate, void: somebody said that it never counts.
 */
export type Standing = 'stands' | 'not seen' | 'ended' | 'duplicate' | 'void';

/** A row with the source that it came from and our number of the person's record there. */
export type StoredRowOf<T extends TableId> = Row<T> & { fromSource: string; record: number | null };

export type StoredHeld = { [T in TableId]: StoredRowOf<T>[] };

/** Everything of one person: all records that are linked as theirs. */
export interface HeldPerson {
  person: number;
  records: { record: number; source: string; sourceId: string }[];
  held: StoredHeld;
}

/** One version of a row: what it said, in which load, and when that was known. */
export interface RowVersion {
  row: RegisterRow;
  standing: Standing;
  knownFrom: string;
  /** null for the one that stands now */
  knownTo: string | null;
  load: StoredLoad;
  place: RowPlace;
  /** field → the column head it was read from */
  columns: Record<string, string>;
}

export interface SavedRow {
  digest: string;
  standing: Standing;
}

export type FieldValues = Readonly<Record<string, Value>>;
