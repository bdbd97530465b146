// A ready mapping: an extract that most areas can ask for, column by column, before anybody has seen one of theirs.

import type { TableId, Value } from '../../register/index.ts';
import type { DateMeaning, Mapping } from './mapping.ts';

export interface ReadyColumn {
  /** as the template has it */
  heading: string;
  /** what other systems head it */
  also?: readonly string[];
  table: TableId;
  /** a field of the table, `id` or `person` */
  field: string;
  group?: string;
  /** what stands in the file → the register's code; '' where it says nothing */
  codes?: Readonly<Record<string, string>>;
  means?: DateMeaning;
  lastDay?: true;
  /** without it the extract cannot be used */
  needed?: true;
  /** what to ask for, where the heading leaves a doubt */
  ask?: string;
  /** of the template's two lines, about nobody */
  examples: readonly [string, string];
}

export interface ReadyMapping {
  id: string;
  /** as a name of the extract: "Requests for assessment" */
  title: string;
  /** what one line is */
  line: string;
  /** what it is for, in a sentence */
  plain: string;
  /** id of the data source: extracts that share numbers share a source */
  source: string;
  /** the source whose numbers its people go by, where they are not its own */
  personNumbersOf?: string;
  /** whom to ask for it */
  asked: string;
  holds: Mapping['holds'];
  columns: readonly ReadyColumn[];
  defaults?: Readonly<Record<string, Value>>;
  /** what else to ask for, each a sentence */
  asks?: readonly string[];
}

export function mappingOf(ready: ReadyMapping): Mapping {
  const { id, title, source, personNumbersOf, holds, defaults = {} } = ready;
  const columns = ready.columns.map((column) => mappedColumn(column, column.heading));
  const numbers = personNumbersOf === undefined ? {} : { personNumbersOf };
  return { id, title, version: 1, source, ...numbers, holds, sheet: null, columns, defaults };
}

/** The column as a mapping has it, under the heading that the file uses. */
export function mappedColumn(column: ReadyColumn, heading: string): Mapping['columns'][number] {
  const { table, field, group, codes, means, lastDay } = column;
  return {
    heading,
    table,
    field,
    ...(group === undefined ? {} : { group }),
    ...(codes === undefined ? {} : { codes }),
    ...(means === undefined ? {} : { means }),
    ...(lastDay === undefined ? {} : { lastDay }),
  };
}

export interface MappingTemplate {
  title: string;
  headings: string[];
  /** made-up examples, to be deleted before the template is filled */
  rows: string[][];
}

/** A heading that fills two fields stands once. */
export function mappingTemplate(ready: ReadyMapping): MappingTemplate {
  const columns = columnsOnce(ready);
  return {
    title: ready.title,
    headings: columns.map(({ heading }) => heading),
    rows: ([0, 1] as const).map((i) => columns.map(({ examples }) => examples[i])),
  };
}

function columnsOnce({ columns }: ReadyMapping): ReadyColumn[] {
  return columns.filter(({ heading }, i) => columns.findIndex((one) => one.heading === heading) === i);
}

export interface AskList {
  title: string;
  plain: string;
  /** whom to ask */
  asked: string;
  /** what holds for the file as a whole */
  file: string[];
  columns: { heading: string; needed: boolean; ask: string; example: string }[];
}

/** One page in words for whoever runs the system's reports. */
export function askList(ready: ReadyMapping): AskList {
  const { title, line, plain, asked, holds, asks = [] } = ready;
  return {
    title,
    plain,
    asked,
    file: [
      `One line for each ${line}, as CSV (UTF-8) or Excel, with the headings in the first row.`,
      holds === 'snapshot'
        ? 'Everything that is held on the day of the run, whether it changed or not. Put the day of the run in the file’s name: 2025-06-30.'
        : 'Everything from the first date on record, closed and open, not only the current year. Put the day of the run in the file’s name: 2025-06-30.',
      'Dates as 30/06/2025 or 2025-06-30, without colours or merged cells that carry a meaning.',
      'The system’s own numbers of the child and of the record, the same in every file. No names are needed where the number stands.',
      ...asks,
    ],
    columns: columnsOnce(ready).map(({ heading, needed, ask, examples }) => ({
      heading,
      needed: needed === true,
      ask: ask ?? '',
      example: examples[0] || examples[1],
    })),
  };
}
