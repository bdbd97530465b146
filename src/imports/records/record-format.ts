// A format that holds case records: it says how sure it is of a file, and reads it into rows of the register, a batch at a time.

import type { Day, Issue } from '../../clocks/index.ts';
import type { RegisterRow, TableId } from '../../register/index.ts';
import type { Mapping } from './mapping.ts';

/** A file as it was sent: a folder of CSV files comes as several, a zip as one. */
export interface RecordFile {
  name: string;
  bytes: Uint8Array;
}

export interface RecordsAsked {
  arrivedOn: Day;
  /** the day of the extract's run, when the person who brings it says so */
  toldDate?: Day;
  /** saved mappings, newest versions only */
  mappings: readonly Mapping[];
  /** the mapping to read by, when somebody chose one */
  mapping?: Mapping;
  /** short keyed digest of a text: makes numbers for people whose source gives none, and tells nothing of them */
  digest(text: string): string;
}

/** Rows as they stand in the file, and what was found on the way. */
export interface RecordBatch {
  rows: RegisterRow[];
  issues: Issue[];
  /** how far it has come, in bytes or rows of `of` */
  done: number;
  of: number;
}

export interface RecordsHead {
  format: string;
  title: string;
  /** where the rows come from: one id for every file of the same system */
  source: string;
  /** the source whose numbers of people it goes by, where they are not its own */
  personNumbersOf?: string;
  /** a SEN2 return's year, census day and LA code */
  collection: { year: number; censusDay: Day; la: string } | null;
  /** the day the records were like this: the extract's run or census day; null when the file does not say */
  statedOn: Day | null;
  statedBy: 'file' | 'told' | 'census day' | 'name' | 'cell' | 'arrival';
  /** snapshot: what is missing from it is gone; dated events: what is missing is merely not in it */
  holds: 'dated events' | 'snapshot';
  tables: readonly TableId[];
  mapping: { id: string; version: number } | null;
  /** where each field was read: "request.receivedOn" → the column head or element, for following a figure back */
  columns: Readonly<Record<string, string>>;
  /** all rows of one person come in one batch, so that they can be checked as they go by */
  wholePeople: boolean;
  /** what the file's own head says besides, in its words: the designated officers of a SEN2 return */
  facts?: Readonly<Record<string, string>>;
}

export interface RecordsReading {
  head: RecordsHead;
  /** A generator that is dropped early reads no further. It throws nothing that a file can cause. */
  batches(): Generator<RecordBatch>;
}

export interface RecordFormat {
  id: string;
  title: string;
  /** how sure the format is that the file is one of its own: 0 not at all, 1 quite; looks at the beginning only */
  recognise(file: RecordFile, asked: RecordsAsked): number | Promise<number>;
  /** null with the reasons when the file cannot be read at all */
  open(
    file: RecordFile,
    asked: RecordsAsked,
  ): Promise<{ reading: RecordsReading; issues: Issue[] } | { reading: null; issues: Issue[] }>;
}
