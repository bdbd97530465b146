// A mapping: how the columns of one source's extract become rows of the register. It is data: suggested, looked at, saved, versioned.

import type { TableId, Value } from '../../register/index.ts';

/** What a date in an extract really is: only the day the notice was sent is the statutory date. */
export type DateMeaning = 'the day itself' | 'notice sent' | 'panel' | 'keyed' | 'template';

export interface MappedColumn {
  /** the head as it stands in the extract */
  heading: string;
  table: TableId;
  /** a field of the table; `id`: the source's own number of the row; `person`: its own number of the person */
  field: string;
  /** what stands in the file → the register's code */
  codes?: Readonly<Record<string, string>>;
  /** how its dates are written, where the reader cannot tell */
  dates?: 'day-month-year' | 'month-day-year' | 'year-month-day';
  means?: DateMeaning;
  /** the date is the last day on which it held: the register keeps the day after */
  lastDay?: true;
}

export interface Mapping {
  id: string;
  title: string;
  version: number;
  /** id of the data source whose extracts it reads */
  source: string;
  holds: 'dated events' | 'snapshot';
  /** the sheet's name; null: the first that has the headings */
  sheet: string | null;
  columns: readonly MappedColumn[];
  /** values for fields that the extract leaves out: "placement.fact" → "attended" */
  defaults: Readonly<Record<string, Value>>;
}
